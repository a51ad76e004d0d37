"""What the user can ask for, and what comes back.

Standard library only, and readable by the Python of QGIS 3.22: the plugin and the backend both import this file. A job
travels as one JSON line to the backend's stdin, messages come back the same way, one line each.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, asdict, dataclass, field, fields
from typing import Any, Callable

from .json_values import any_number, any_whole, mapping, member, parse, several_of, text, truth, wrong

HERE = "LANDQUILT_HERE"  # environment variable: the folder that a job's relative paths start from; unset: where the worker starts
BUNDLED = "landquilt-r18"  # the model folder below resources/models that is used unless another is named


@dataclass(frozen=True)
class Segment:
    """Classify a raster. Empty strings and None mean "not asked for" or "decide for me"."""

    image: str  # path of the input raster
    output: str  # path of the class raster to write (Cloud Optimized GeoTIFF)
    model: str = BUNDLED  # name of a bundled model, or a model folder
    polygons: str = ""  # GeoPackage to write
    footprints: str = ""  # GeoPackage to write: outlines of the buildings, as the job Footprints makes them
    confidence: str = ""  # GeoTIFF to write, 0 to 100, 255 = no data
    extent: list[float] | None = None  # x_min, y_min, x_max, y_max in the image's CRS
    mask: str = ""  # polygons inside which to classify, any vector file GDAL reads as GeoJSON or GeoPackage
    bands: list[int] | None = None  # 1-based bands of the image, in the order of the model's bands
    pixel_size: float | None = (
        None  # metres on the ground to compute (and write) at; None: compute at the model's, write on the image's grid
    )
    scaling: str = "auto"  # auto | card | percentiles: how 16-bit and float values become the model's range
    nodata: str = "auto"  # as the file says, or seems to mean | none | values and ranges of them: "0", "0, 255", "0:12"
    tile: int = 512  # pixels of one window
    overlap: int = 128  # pixels that neighbouring windows share
    batch: int = 4  # windows at once; halved when memory runs out
    device: str = "auto"  # auto | cpu | cuda | mps
    precision: str = "auto"  # auto | float32 | bfloat16 | float16
    minimum_area: float = 0.0  # square metres; smaller polygons go to the neighbour with the longest shared border
    simplify: float = 0.0  # metres; shared borders stay shared
    run_on: str = "here"  # here | threads:N | processes:N | dask://HOST:PORT
    resume: bool = False  # go on where a killed run of the same job stopped


@dataclass(frozen=True)
class Train:
    """Train a network on pairs of images and labels. None: as the preset says."""

    images: list[str]  # paths
    labels: list[str]  # one for each image: class raster, colours of the ISPRS legend, or polygons, lines or points
    output: str  # model folder to write; goes on from the checkpoint in it; a file `stop` in it ends the run and keeps the best
    network: str = "resnet18-spp-steps"
    base: str = ""  # model to start from (its network is taken), or file of torchvision's ImageNet weights
    fields: list[str] = field(default_factory=list)  # with the class, of vector labels; one for each image, empty: the usual names
    legend: str = ""  # "isprs", "1=building, 2=tree:#00ff00", or a model; empty: that of the base, else ISPRS
    classes: str = ""  # "7=tree, green=low vegetation+tree, shadow=ignore": values of the labels and what they are
    nodata: list[str] = field(default_factory=list)  # as that of Segment, one for all images or one for each; empty: auto
    bands: list[int] | None = None  # 1-based, of every image; None: all but alpha, colours first
    roles: list[str] = field(default_factory=list)  # training | held out, one for each image; empty: decided by what they show
    line_width: float = 1.0  # metres on the ground, of lines
    point_radius: float = 0.5  # metres on the ground, of points
    preset: str = "paper"  # paper | fine-tune
    trained: str = "all"  # all | last (stage, pyramid and head) | head: what may change
    window: int = 512  # pixels
    gsd: float | None = None  # metres per pixel to train at; None: the base's, else that of the first image
    steps: int | None = None
    minutes: float | None = None  # instead of steps
    batch: int | None = None
    parts: int | None = None  # in which a batch goes through the network, one after the other; doubled when memory runs out
    optimizer: str | None = None  # sgd | adamw
    rate: float | None = None  # of learning, at the start
    stitched: float | None = None  # share of samples stitched from four windows; paper A: as many as plain ones
    is_varied: bool | None = None  # flips, turns, light and scale beside the stitching
    is_balanced: bool | None = None  # windows and stitched pieces drawn about as many pixels of each class
    is_weighted: bool | None = None  # rare classes weigh more in the loss (median frequency)
    focal: float | None = None  # by which power sure pixels count less in the loss
    dice: float | None = None  # weight of the Dice loss beside the cross entropy
    average: float | None = None  # what a moving average of the weights keeps of itself per step
    validate_every: int | None = None  # steps
    patience: int | None = None  # validations without a better one after which training ends; 0: never
    device: str = "auto"  # auto | cpu | cuda | mps
    seed: int = 0


@dataclass(frozen=True)
class Samples:
    """Show what a training would learn from, without training. Fields as those of Train; what comes back: see samples.py."""

    images: list[str]
    labels: list[str]
    output: str = ""  # folder to write pictures into: four windows, and what is stitched from them; empty: no pictures
    fields: list[str] = field(default_factory=list)
    legend: str = ""
    classes: str = ""
    base: str = ""
    nodata: list[str] = field(default_factory=list)
    bands: list[int] | None = None
    roles: list[str] = field(default_factory=list)
    line_width: float = 1.0
    point_radius: float = 0.5
    preset: str = "paper"
    window: int = 512
    gsd: float | None = None
    stitched: float | None = None
    is_varied: bool | None = None
    is_balanced: bool | None = None
    seed: int = 0  # another one draws other windows


@dataclass(frozen=True)
class Importdata:
    """Describe a published data set, unpacked and otherwise as it came, so that a network can be trained on it: see datasets/."""

    kind: str  # potsdam | vaihingen | loveda | openearthmap | flair | landcoverai | dronedeploy | dubai
    folder: str  # where its files lie
    output: str = ""  # folder to write dataset.json into, and what is made of the files; empty: the data set's own
    bands: str = ""  # of the data set's kinds of images, as rgb, irrg, rgbir or all; empty: its first
    with_height: bool = False  # the surface model as one more band
    split: str = "official"  # official | paper (6:2:2, by whole tiles)
    legend: str = "own"  # own | six (the ISPRS legend)
    tiles: int = 0  # at most so many of each role, spread evenly; 0: all
    seed: int = 0  # of the split 6:2:2


@dataclass(frozen=True)
class Experiment:
    """Train and judge the rows of a recipe with every seed, and put them into one table: see trials/recipe.py."""

    recipe: str  # TOML file
    output: str  # folder to write table.html, .md, .csv and .json into, and a folder for each trial; goes on where it stopped
    data: str = ""  # dataset.json, or its folder, in place of the recipe's
    weights: str = ""  # folder with torchvision's ImageNet weights, for rows that name some; empty: they start from random ones
    run_on: str = "here"  # here: one trial after the other | processes:N | dask://HOST:PORT: side by side
    processes: int = 1  # that train one network together, for as many GPUs
    device: str = "auto"  # auto | cpu | cuda | mps


@dataclass(frozen=True)
class Export:
    """Write a model as ONNX, with the metadata that the Deepness plugin reads."""

    model: str  # name of a bundled model, or a model folder
    output: str  # .onnx to write
    tile: int = 512  # pixels of a window; the file's input has this size


@dataclass(frozen=True)
class Probe:
    """Try the backend out on a tiny image: versions, devices, speed."""

    model: str = BUNDLED
    device: str = "auto"  # auto | cpu | cuda | mps
    precision: str = "auto"  # auto | float32 | bfloat16 | float16


@dataclass(frozen=True)
class Assess:
    """Compare class maps with a reference, and with each other. Layers: class rasters, or vector layers with a class field."""

    reference: str  # class raster, colours of the ISPRS legend, polygons, or points (a sample); FILE.gpkg|layername=NAME names a layer
    maps: list[str]
    output: str  # folder to write the report and the rasters into
    names: list[str] = field(default_factory=list)  # of the maps, in the report; empty: those of their files
    reference_name: str = ""  # in the report; empty: its path
    reference_field: str = ""  # of a vector reference: what holds the class; empty: decide by the usual names
    map_fields: list[str] = field(default_factory=list)  # the same of maps that are polygons: one for all maps, or one for each
    legend: str = ""  # "isprs", "1=building, 2=tree:#00ff00", or a model; empty: what the first layer that names classes says
    reference_classes: str = ""  # "0=building, 7=tree": the reference's values and what class each is; empty: by name, else by code
    map_classes: list[str] = field(default_factory=list)  # the same: one for all maps, or one for each
    ignore: list[str] = field(default_factory=list)  # classes of the reference whose pixels are not compared, by name or code
    mask: str = ""  # polygons inside which to compare
    pixel_size: float = 0.0  # metres on the ground, where no layer is a raster; 0: decide by the first map's polygons
    tolerance: float = 3.0  # pixels, of boundary F1; 0: none
    erosion: float = 3.0  # pixels, radius of the disc of the eroded variant; 0: none
    block: int = 0  # pixels, side of the bootstrap's blocks; 0: decide by the raster's size
    design: str = "auto"  # of a sample of points: auto (as the layer says) | none | simple | stratified | systematic
    kappa: bool = False
    seed: int = 0


@dataclass(frozen=True)
class Compare:
    """How far two class maps agree, where nothing says which is right. Fields as those of Assess."""

    first: str
    second: str
    output: str
    names: list[str] = field(default_factory=list)
    first_field: str = ""
    second_field: str = ""
    legend: str = ""
    first_classes: str = ""
    second_classes: str = ""
    ignore: list[str] = field(default_factory=list)  # classes that are not compared in either map
    mask: str = ""
    pixel_size: float = 0.0
    tolerance: float = 3.0
    block: int = 0
    seed: int = 0


@dataclass(frozen=True)
class Places:
    """Find where the pixels of each code lie together, for all codes at once: the places of each kind of error."""

    raster: str  # codes; 0 is no data: what assess and compare write
    output: str  # JSON to write, see places.py
    most: int = 250  # places that are listed of each code, the largest; the others are counted only


@dataclass(frozen=True)
class Samplepoints:
    """Draw places at which somebody is to look up the true class: a probability sample of a map's pixels."""

    map: str  # class raster, or polygons
    output: str  # GeoPackage to write
    map_field: str = ""  # of polygons: what holds the class; empty: decide by the usual names
    pixel_size: float = 0.0  # metres on the ground, of polygons: what is drawn are pixels; 0: decide by the polygons
    design: str = "stratified"  # simple | stratified | systematic
    size: int = 0  # places; 0: as many as the standard error takes
    standard_error: float = 0.02  # of overall accuracy, wanted
    accuracy: float = 0.85  # of the map, expected
    allocation: str = "balanced"  # of a stratified sample: balanced | proportional | equal
    minimum: int = 50  # places in a class, of a balanced sample
    legend: str = ""
    map_classes: str = ""
    mask: str = ""
    seed: int = 0


@dataclass(frozen=True)
class Labelsfrommap:
    """Turn a part of a class raster into polygons that somebody corrects and a network then learns from."""

    map: str  # class raster
    output: str  # GeoPackage to write
    extent: list[float] | None = None  # x_min, y_min, x_max, y_max in the map's CRS; None: all of it
    confidence: str = ""  # raster of 0 to 100 per cent, 255 = no data
    certainty: float = 0.0  # per cent; pixels whose confidence is lower have no label
    simplify: float = 0.0  # metres; shared borders stay shared
    legend: str = ""
    map_classes: str = ""


@dataclass(frozen=True)
class Footprints:
    """Turn the buildings of a class raster into outlines: single roofs, squared, none over another."""

    map: str  # class raster
    output: str  # GeoPackage to write
    confidence: str = ""  # raster of 0 to 100 per cent, 255 = no data: touching roofs are told apart by it, too
    buildings: str = "building"  # class whose outlines are wanted, by name or code; several are joined by +
    tolerance: float = 0.7  # metres; walls stray by about this much from the map
    minimum_area: float = 10.0  # square metres; smaller buildings and courtyards are left out
    legend: str = ""
    map_classes: str = ""


@dataclass(frozen=True)
class Drawscene:
    """Draw a virtual orthophoto, to try things out where the truth is known."""

    image: str  # GeoTIFF to write
    labels: str = ""  # GeoTIFF with class codes to write; empty: none
    height: int = 2048  # pixels
    width: int = 2048  # pixels
    gsd: float = 0.15  # metres per pixel
    seed: int = 1  # another one draws another village


@dataclass(frozen=True)
class Progress:
    """How far a job is. `done` and `total` count `unit`s; `rate` is units per second, `left` seconds."""

    done: int
    total: int
    unit: str = "px"
    rate: float = 0.0
    left: float = 0.0
    text: str = ""


@dataclass(frozen=True)
class Note:
    """A choice the user should see: device, precision, scaling, resampling."""

    text: str


@dataclass(frozen=True)
class Finished:
    """The end of a job: paths by output name, and the numbers worth printing."""

    outputs: dict[str, str]
    numbers: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Failed:
    """The end of a job that did not finish: one sentence for the user, a traceback for the log."""

    message: str
    detail: str = ""
    is_input: bool = False  # the user's values were wrong (exit status 2), not the machine (1)


JOBS = (Segment, Train, Samples, Importdata, Experiment, Export, Probe, Assess, Compare, Places, Samplepoints, Labelsfrommap, Footprints,
        Drawscene)  # fmt: skip
KINDS = {cls.__name__: cls for cls in (*JOBS, Progress, Note, Finished, Failed)}


def encode(message: Any) -> str:
    """One line of JSON, without the newline."""
    return json.dumps({"kind": type(message).__name__, **asdict(message)})


def decode(line: str) -> Any:
    """The job or message of one line. Fields this version does not know are left out.

    Raises ValueError, which says what is wrong: a line may come from anybody. What a job's values may be, `check_job` knows.
    """
    data = mapping(parse(line), "the line")
    kind = text(member(data, "kind", "the line"), "its kind")
    if kind not in KINDS:
        raise wrong(kind, "its kind", f"one of {', '.join(KINDS)}")
    cls: Any = KINDS[kind]
    given = {item.name: of_type(data[item.name], item) for item in fields(cls) if item.name in data}
    for item in fields(cls):
        if item.name not in given and item.default is MISSING and item.default_factory is MISSING:
            raise ValueError(f"{kind} lacks {item.name!r}")
    return cls(**given)


def of_type(value: Any, item: Any) -> Any:
    """The value of a field, where it is of the type that the field is annotated with. Raises ValueError."""
    annotation = item.type
    if annotation.endswith(OPTIONAL):
        if value is None:
            return None
        annotation = annotation[: -len(OPTIONAL)]
    return TYPES[annotation](value, item.name)


OPTIONAL = " | None"
TYPES: dict[str, Callable[[Any, str], Any]] = {
    "str": text, "int": any_whole, "float": any_number, "bool": truth, "dict[str, Any]": mapping, "dict[str, str]": mapping,
    **{f"list[{name}]": several_of(each) for name, each in (("str", text), ("int", any_whole), ("float", any_number))},
}  # fmt: skip
