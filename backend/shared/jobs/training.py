"""Jobs that make models: train, show what a training would learn from, and turn a map into labels."""

from __future__ import annotations

from dataclasses import dataclass

from ..option import READ, WRITTEN, option
from . import choices, sampling
from .job import Job
from .results import LabelsDrawn, Sampled, Trained
from .sampling import PLACE, RECIPE


@dataclass(frozen=True)
class Train(Job[Trained]):
    """Train or fine-tune a network on labelled images.

    A file named stop in the model folder ends the run and keeps the best network; the same command goes on where a run was
    killed. Several GPUs: start it with torchrun.
    """

    images: list[str] = sampling.images()
    labels: list[str] = sampling.labels()
    output: str = option(help="model folder to write; goes on where a run in it stopped", unit="MODEL_FOLDER", path=WRITTEN)
    network: str = option(
        "resnet18-spp-steps", "such as efficientnet-lite0-spp-steps, unet or deeplabv3plus-resnet50; a wrong name lists all", group=RECIPE
    )
    base: str = sampling.base()
    fields: list[str] = sampling.fields()
    legend: str = sampling.legend()
    classes: str = sampling.classes()
    nodata: list[str] = sampling.nodata()
    bands: list[int] | None = sampling.bands()
    roles: list[str] = sampling.roles()
    line_width: float = sampling.line_width()
    point_radius: float = sampling.point_radius()
    preset: str = sampling.preset()
    trained: str = option(
        "all", "what may change: all, the last stage with pyramid and head, or the head", choices=("all", "last", "head"), group=RECIPE
    )
    window: int = sampling.window()
    gsd: float | None = sampling.gsd()
    steps: int | None = option(None, "how long to train", least=1, most=10**9, group=PLACE)
    minutes: float | None = option(None, "how long to train, instead of steps", least=0.01, most=10**6, group=PLACE)
    batch: int | None = option(None, "samples in a step", unit="N", least=1, most=4096, group=RECIPE)
    parts: int | None = option(
        None,
        "in which a batch goes through the network, where memory is short; doubled when it runs out",
        unit="N",
        least=1,
        most=4096,
        group=PLACE,
    )
    optimizer: str | None = option(None, choices=("sgd", "adamw"), group=RECIPE)
    rate: float | None = option(None, "of learning, at the start", least=1e-12, most=1e3, group=RECIPE)
    stitched: float | None = sampling.stitched()
    is_varied: bool | None = sampling.is_varied()
    is_balanced: bool | None = sampling.is_balanced()
    is_weighted: bool | None = option(None, "let rare classes weigh more in the loss (median frequency)", group=RECIPE)
    focal: float | None = option(None, "by which sure pixels count less in the loss", unit="POWER", least=0, most=10, group=RECIPE)
    dice: float | None = option(None, "of the Dice loss beside the cross entropy", unit="WEIGHT", least=0, most=100, group=RECIPE)
    average: float | None = option(
        None, "that a moving average of the weights keeps per step", unit="SHARE", least=0, most=0.99999, group=RECIPE
    )
    validate_every: int | None = option(None, unit="STEPS", least=1, most=10**9, group=PLACE)
    keep_every: int | None = option(
        None, "save the state between validations too; 0: with them only", unit="STEPS", least=0, most=10**9, group=PLACE
    )
    patience: int | None = option(
        None, "end after N validations without a better one; 0: never", unit="N", least=0, most=10**6, group=PLACE
    )
    edges: bool = option(False, "learn where borders are, too, for refining maps that this model makes", group=RECIPE)
    device: str = choices.device(group=PLACE)
    seed: int = choices.seed(group=PLACE)


@dataclass(frozen=True)
class Samples(Job[Sampled]):
    """Show what a training would learn from, without training.

    The labels' values with their pixels and what they mean, what is held out, and pictures of four windows and what is
    stitched from them.
    """

    images: list[str] = sampling.images()
    labels: list[str] = sampling.labels()
    output: str = option("", "to write the pictures into; none without it", unit="FOLDER", flag="output", count="?", path=WRITTEN)
    fields: list[str] = sampling.fields()
    legend: str = sampling.legend()
    classes: str = sampling.classes()
    base: str = sampling.base()
    nodata: list[str] = sampling.nodata()
    bands: list[int] | None = sampling.bands()
    roles: list[str] = sampling.roles()
    line_width: float = sampling.line_width()
    point_radius: float = sampling.point_radius()
    preset: str = sampling.preset()
    window: int = sampling.window()
    gsd: float | None = sampling.gsd()
    stitched: float | None = sampling.stitched()
    is_varied: bool | None = sampling.is_varied()
    is_balanced: bool | None = sampling.is_balanced()
    seed: int = choices.seed(help="another one draws other windows")


@dataclass(frozen=True)
class LabelsFromMap(Job[LabelsDrawn]):
    """Turn a part of a class raster into polygons to correct and to learn from."""

    map: str = option(help="class raster", path=READ)
    output: str = option(help="GeoPackage to write: polygons with class, name and area_m2", unit="OUT.gpkg", path=WRITTEN)
    extent: list[float] | None = choices.extent(help="part to take, in the map's coordinates")
    confidence: str = option("", "of the same run: 0 to 100 per cent, 255 no data", unit="RASTER", path=READ)
    certainty: float = option(0.0, "pixels of less confidence get no label", unit="PER_CENT", least=0, most=100)
    simplify: float = choices.simplify()
    legend: str = choices.legend(help="the classes; default: what the map says")
    map_classes: str = choices.table()
