"""What `landquilt:train` asks for: the parameters with their help. Each has its name from the job's field."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
)

from ...backend.shared.jobs import BUNDLED, Train
from ..translation import tr
from .parameters import Described, advanced, choice, integer, nodata, number, text

DEFAULT = Train([], [], "")
PRESET = "fine-tune"  # what people with little time and few labels need; the job itself defaults to the paper's
AUTO = "auto"  # as the preset says
SWITCHES = ("is_varied", "is_balanced", "is_weighted")
PRESETS, TRAINED, DEVICES = ["fine-tune", "paper"], ["all", "last", "head"], ["auto", "cpu", "cuda", "mps"]


def introduction() -> str:
    return tr(
        "<p>Trains a network on orthophotos and layers of labels: class rasters, or polygons, lines and points with a class field. "
        "Pixels without a label are left out, so a few drawn polygons are enough. A fifth of the labelled area is held out before "
        "training and gives the scores. Starting from a model needs minutes, starting from scratch hours. The result is a model "
        "folder for “Classify land cover”.</p>"
    )


def main_parameters() -> Iterator[Described]:
    images = QgsProcessingParameterMultipleLayers("IMAGES", tr("Images"), QgsProcessing.SourceType.TypeRaster)
    images.setMinimumNumberInputs(1)
    yield images, tr("Orthophotos that are files, all with the same bands.")
    labels = QgsProcessingParameterMultipleLayers("LABELS", tr("Labels"), QgsProcessing.SourceType.TypeMapLayer)
    labels.setMinimumNumberInputs(1)
    yield (
        labels,
        tr("For each image, in the same order, a class raster or a layer of polygons, lines or points; or one layer for all images."),
    )
    fields = text("FIELDS", tr("Class field of the labels"))
    yield fields, tr("Of vector layers: one name for all, or one for each separated by commas. Empty: the usual names.")
    base = text("BASE", tr("Start from"), BUNDLED)
    base.setMetadata({"widget_wrapper": {"class": f"{__package__}.model_widget.ModelWidget"}})
    yield base, tr("A model's name or folder, or a file of torchvision's ImageNet weights. Empty: from scratch.")
    legend = text("LEGEND", tr("Legend"))
    yield (
        legend,
        tr(
            "The 2 to 254 classes to learn: isprs, a model's name, or a table such as 1=building, 2=tree:#00ff00. Empty: those of "
            "the model to start from, else ISPRS."
        ),
    )
    classes = text("CLASSES", tr("Meaning of the labels"), is_long=True)
    yield (
        classes,
        tr(
            "What values of the labels are: 7=tree, green=low vegetation+tree, shadow=ignore. With a plus sign, any one of several "
            "classes. Values that are not named here are understood by their name or code."
        ),
    )
    yield choice("TRAINED", tr("What to train"), TRAINED), trained_help()
    yield (
        choice("PRESET", tr("Preset"), PRESETS, PRESET),
        tr("fine-tune: for few labels and a model to start from; paper: long, as published."),
    )
    steps = integer("STEPS", tr("Steps"), None, 1, 10**9)
    yield steps, tr("How long to train. Neither steps nor minutes: as the preset says.")
    yield number("MINUTES", tr("Minutes"), None, 0.01, 10**6), tr("How long to train, instead of steps.")


def advanced_parameters() -> Iterator[Described]:
    for parameter, words in (*sampling(), *optimisation(), *surroundings()):
        yield advanced(parameter), words


def sampling() -> Iterator[Described]:
    stitched = number("STITCHED", tr("Share of stitched samples"), None, 0.0, 1.0)
    yield stitched, tr("Samples that are stitched from random parts of four windows; 0 to 1. Not set: as the preset says.")
    varied = choice("IS_VARIED", tr("Flip, turn, scale and relight samples"), [AUTO, "yes", "no"])
    yield varied, tr("Shows the network more than there is. auto: as the preset says.")
    balanced = choice("IS_BALANCED", tr("Balance the classes"), [AUTO, "yes", "no"])
    yield balanced, tr("Draws samples so that rare classes are seen about as often as common ones. auto: as the preset says.")
    yield (
        number("LINE_WIDTH", tr("Width of lines (m)"), DEFAULT.line_width, 0.01, 1000.0),
        tr("On the ground, of labels that are lines."),
    )
    radius = number("POINT_RADIUS", tr("Radius of points (m)"), DEFAULT.point_radius, 0.01, 1000.0)
    yield radius, tr("On the ground, of labels that are points.")
    yield (
        text("BANDS", tr("Bands of the images")),
        tr("Their numbers, the same in every image, as 4,1,2. Empty: all but transparency, colours first."),
    )
    yield nodata()
    window = integer("WINDOW", tr("Window (pixels)"), DEFAULT.window, 32, 4096)
    yield window, tr("Side of a sample. Smaller needs less memory and fewer labels, larger shows more of what is around.")
    gsd = number("GSD", tr("Pixel size on the ground (m)"), None, 0.001, 100.0)
    yield gsd, tr("To train at. Not set: that of the model to start from, else that of the first image.")


def optimisation() -> Iterator[Described]:
    yield text("NETWORK", tr("Network"), DEFAULT.network), tr("Of a training from scratch: resnet18-spp-steps, resnet50-spp-os8 …")
    yield integer("BATCH", tr("Batch (samples)"), None, 1, 4096), tr("Samples in a step. Not set: as the preset says.")
    yield integer("PARTS", tr("Parts of a batch"), None, 1, 4096), tr("In which a batch goes through the network, where memory is short.")
    optimizer = choice("OPTIMIZER", tr("Optimiser"), [AUTO, "sgd", "adamw"])
    yield optimizer, tr("How weights follow from gradients. auto: as the preset says.")
    yield number("RATE", tr("Learning rate"), None, 1e-7, 10.0, decimals=7), tr("At the start. Not set: as the preset says.")
    weighted = choice("IS_WEIGHTED", tr("Weigh rare classes more"), [AUTO, "yes", "no"])
    yield weighted, tr("In the loss, by median frequency. auto: as the preset says.")
    yield (
        number("FOCAL", tr("Focal loss"), None, 0.0, 10.0),
        tr("The power by which pixels that are sure count less. Not set: as the preset says."),
    )
    dice = number("DICE", tr("Dice loss"), None, 0.0, 100.0)
    yield dice, tr("Its weight beside the cross entropy. Not set: as the preset says.")
    average = number("AVERAGE", tr("Moving average of the weights"), None, 0.0, 0.99999, decimals=5)
    yield average, tr("What it keeps of itself per step; it is judged and kept. Not set: as the preset says.")
    every = integer("VALIDATE_EVERY", tr("Validate every (steps)"), None, 1, 10**9)
    yield every, tr("How often the network is judged on what is held out. Not set: as the preset says.")
    patience = integer("PATIENCE", tr("Patience (validations)"), None, 0, 10**6)
    yield patience, tr("Ends after so many validations without a better one. 0: never. Not set: as the preset says.")


def surroundings() -> Iterator[Described]:
    yield (
        choice("DEVICE", tr("Device"), DEVICES),
        tr("Where the network learns. auto: a graphics card where there is one, else the processor."),
    )
    yield integer("SEED", tr("Random seed"), DEFAULT.seed, 0, 2**31 - 1), tr("The same number draws the same samples.")
    kept = QgsProcessingParameterBoolean("KEEP_ON_CANCEL", tr("Keep the best network when cancelled"), False)
    yield kept, tr("Cancelling ends the training with the best network so far, once there is one; else it leaves nothing.")
    resume = QgsProcessingParameterBoolean("RESUME", tr("Resume a stopped training"), False)
    yield resume, tr("Go on where a training with the same settings stopped in this folder.")
    load = QgsProcessingParameterBoolean("LOAD", tr("Add the windows to the project"), False)
    yield load, tr("Shows on the map which windows were trained on and which were held out.")


def output_parameters() -> Iterator[Described]:
    output = QgsProcessingParameterFolderDestination("OUTPUT", tr("Model folder"))
    yield output, tr("Gets card, weights, history and windows. Its name is the model's.")


def trained_help() -> str:
    return tr(
        "all: the whole network; last: its last stage, the pyramid and the head; head: what tells the classes alone. Less is faster "
        "and needs fewer labels."
    )
