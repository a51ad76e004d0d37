"""What `landquilt:train` asks for: the parameters with their help. Each has its name from the job's field."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
)

from ...backend.shared.jobs import BUNDLED, Train
from ..translation import tr
from .job_options import option_parameter
from .parameters import Described, advanced, nodata, text

option = partial(option_parameter, Train)
PRESET = "fine-tune"  # what people with little time and few labels need; the job itself defaults to the paper's


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
    base = option("base", tr("Start from"), BUNDLED)
    base.setMetadata({"widget_wrapper": {"class": f"{__package__}.model_widget.ModelWidget"}})
    yield base, tr("A model's name or folder, or a file of torchvision's ImageNet weights. Empty: from scratch.")
    legend = option("legend", tr("Legend"))
    yield (
        legend,
        tr(
            "The 2 to 254 classes to learn: isprs, a model's name, or a table such as 1=building, 2=tree:#00ff00. Empty: those of "
            "the model to start from, else ISPRS."
        ),
    )
    classes = option("classes", tr("Meaning of the labels"), is_long=True)
    yield (
        classes,
        tr(
            "What values of the labels are: 7=tree, green=low vegetation+tree, shadow=ignore. With a plus sign, any one of several "
            "classes. Values that are not named here are understood by their name or code."
        ),
    )
    yield (
        option("trained", tr("What to train")),
        tr(
            "all: the whole network; last: its last stage, the pyramid and the head; head: what tells the classes alone. Less is faster "
            "and needs fewer labels."
        ),
    )
    yield (
        option("preset", tr("Preset"), PRESET),
        tr("fine-tune: for few labels and a model to start from; paper: long, as published."),
    )
    steps = option("steps", tr("Steps"))
    yield steps, tr("How long to train. Neither steps nor minutes: as the preset says.")
    yield option("minutes", tr("Minutes")), tr("How long to train, instead of steps.")


def advanced_parameters() -> Iterator[Described]:
    for parameter, words in (*sampling(), *optimisation(), *surroundings()):
        yield advanced(parameter), words


def sampling() -> Iterator[Described]:
    stitched = option("stitched", tr("Share of stitched samples"))
    yield stitched, tr("Samples that are stitched from random parts of four windows; 0 to 1. Not set: as the preset says.")
    varied = option("is_varied", tr("Flip, turn, scale and relight samples"))
    yield varied, tr("Shows the network more than there is. auto: as the preset says.")
    balanced = option("is_balanced", tr("Balance the classes"))
    yield balanced, tr("Draws samples so that rare classes are seen about as often as common ones. auto: as the preset says.")
    yield (
        option("line_width", tr("Width of lines (m)")),
        tr("On the ground, of labels that are lines."),
    )
    radius = option("point_radius", tr("Radius of points (m)"))
    yield radius, tr("On the ground, of labels that are points.")
    yield (
        option("bands", tr("Bands of the images")),
        tr("Their numbers, the same in every image, as 4,1,2. Empty: all but transparency, colours first."),
    )
    yield nodata()
    window = option("window", tr("Window (pixels)"))
    yield window, tr("Side of a sample. Smaller needs less memory and fewer labels, larger shows more of what is around.")
    roles = text("ROLES", tr("Roles of the images"))
    yield roles, tr("training or held out, one for each image, separated by commas. Empty: a fifth of what is labelled is held out.")
    gsd = option("gsd", tr("Pixel size on the ground (m)"))
    yield gsd, tr("To train at. Not set: that of the model to start from, else that of the first image.")


def optimisation() -> Iterator[Described]:
    yield option("network", tr("Network")), tr("Of a training from scratch: resnet18-spp-steps, resnet50-spp-os8 …")
    yield option("batch", tr("Batch (samples)")), tr("Samples in a step. Not set: as the preset says.")
    yield option("parts", tr("Parts of a batch")), tr("In which a batch goes through the network, where memory is short.")
    optimizer = option("optimizer", tr("Optimiser"))
    yield optimizer, tr("How weights follow from gradients. auto: as the preset says.")
    yield option("rate", tr("Learning rate"), decimals=7), tr("At the start. Not set: as the preset says.")
    weighted = option("is_weighted", tr("Weigh rare classes more"))
    yield weighted, tr("In the loss, by median frequency. auto: as the preset says.")
    yield (
        option("focal", tr("Focal loss")),
        tr("The power by which pixels that are sure count less. Not set: as the preset says."),
    )
    dice = option("dice", tr("Dice loss"))
    yield dice, tr("Its weight beside the cross entropy. Not set: as the preset says.")
    average = option("average", tr("Moving average of the weights"), decimals=5)
    yield average, tr("What it keeps of itself per step; it is judged and kept. Not set: as the preset says.")
    kept = option("keep_every", tr("Save the state every (steps)"))
    yield (
        kept,
        tr("Between validations too, so that a long training that is killed loses little. 0: with them only. Not set: by the preset."),
    )
    every = option("validate_every", tr("Validate every (steps)"))
    yield every, tr("How often the network is judged on what is held out. Not set: as the preset says.")
    patience = option("patience", tr("Patience (validations)"))
    yield patience, tr("Ends after so many validations without a better one. 0: never. Not set: as the preset says.")


def surroundings() -> Iterator[Described]:
    edges = option("edges", tr("Learn the edges, too"))
    yield edges, tr("Where borders between classes are, for “Refine boundaries” of maps that this model makes.")
    yield (
        option("device", tr("Device")),
        tr("Where the network learns. auto: a graphics card where there is one, else the processor."),
    )
    yield option("seed", tr("Random seed")), tr("The same number draws the same samples.")
    kept = QgsProcessingParameterBoolean("KEEP_ON_CANCEL", tr("Keep the best network when cancelled"), False)
    yield kept, tr("Cancelling ends the training with the best network so far, once there is one; else it leaves nothing.")
    resume = QgsProcessingParameterBoolean("RESUME", tr("Resume a stopped training"), False)
    yield resume, tr("Go on where a training with the same settings stopped in this folder.")
    load = QgsProcessingParameterBoolean("LOAD", tr("Add the windows to the project"), False)
    yield load, tr("Shows on the map which windows were trained on and which were held out.")


def output_parameters() -> Iterator[Described]:
    output = QgsProcessingParameterFolderDestination("OUTPUT", tr("Model folder"))
    yield output, tr("Gets card, weights, history and windows. Its name is the model's.")
