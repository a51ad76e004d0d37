"""How jobs end when they end well: the files by their names, and what was found out. Each travels as a message."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypedDict


@dataclass(frozen=True)
class Finished:
    """The end of a job."""

    outputs: dict[str, str]  # paths by name


@dataclass(frozen=True)
class Segmented(Finished):
    pixels: dict[str, int]  # by class
    area_m2: dict[str, float]  # by class; empty where the size of a pixel on the ground is not known
    seconds: float
    megapixels_per_second: float
    device: str  # on which it ran
    precision: str


@dataclass(frozen=True)
class TilesSegmented(Finished):
    """Pixels and areas of all finished tiles; where tiles overlap, they count once."""

    finished: int  # tiles, those of earlier runs among them
    kept: int  # of these: from earlier runs
    failed: dict[str, str]  # why, by the tile's name
    left_out: dict[str, str]  # why, by the file's path
    pixels: dict[str, int]  # by class
    area_m2: dict[str, float]  # by class; empty where the size of a pixel on the ground is not known
    seconds: float
    megapixels_per_second: float  # of what this run computed
    device: str
    precision: str


@dataclass(frozen=True)
class Trained(Finished):
    """Scores on the held-out windows. What is not known, because a class did not occur there, is None or left out."""

    f1: dict[str, float]  # by class, as the next three
    iou: dict[str, float]
    precision: dict[str, float]
    recall: dict[str, float]
    support: dict[str, int]  # pixels of the reference
    overall_accuracy: float | None = None
    mean_f1: float | None = None
    mean_iou: float | None = None
    mean_recall: float | None = None


class LabelValue(TypedDict):
    """A value of a label layer, also one that means nothing yet."""

    pair: int  # of image and labels, from 0
    value: str
    key: str  # what the class table calls it, as in "key=class"
    name: str  # the layer's own, or ""
    pixels: int  # of the image
    classes: list[str]  # one; several (a partial label); or none: ignored, or (not is_known) refused by the training
    is_known: bool
    is_nodata: bool  # of all pixels that the layer itself says nothing of


@dataclass(frozen=True)
class Sampled(Finished):
    """What a training would learn from. `outputs`: pictures by name, see samples.py."""

    values: list[LabelValue]  # of all label layers, the most frequent of a pair first
    labelled: dict[str, int]  # pixels by class, groups as "low vegetation or tree"
    legend: list[dict[str, Any]]  # code, name, color
    training: dict[str, int]  # pixels by class after the division, without those next to what is held out; empty before there is one
    held_out: dict[str, int]
    windows: int
    held_out_windows: int
    gsd: float | None  # metres per pixel that training would see; None before there is a division
    problem: str  # the sentence with which training would refuse to begin; "" where it would begin
    notes: list[str]  # sentences that the user should see


@dataclass(frozen=True)
class Taught(Finished):
    """A model that was taught by strokes. Shares are from 0 to 1; None where there were too few strokes to know."""

    pixels: dict[str, int]  # of the map, by class
    classes: list[dict[str, Any]]  # code, name, color: of the map, and of the model
    strokes: dict[str, int]  # that were learnt from, by class
    labelled: dict[str, int]  # painted cells of 2 x 2 pixels, by class
    outside: list[str]  # ids of strokes beyond the image
    empty: list[str]  # on no data, or hidden by later ones
    waiting: list[str]  # of new classes that have too few strokes
    strength: float  # that holds the network to what it was
    changed_elsewhere: float  # share of sure pixels all over the image that are of another class now
    seconds: dict[str, float]  # "reading", "fitting", "drawing"
    loo: float | None = None  # share of a stroke's pixels that a fit without that stroke gets right, the mean over strokes
    loo_before: float | None = None  # the same of the model as it was
    filled: dict[str, Any] = field(default_factory=dict)  # areas of strokes grown to the edge, by id: GeoJSON in the image's coordinates


@dataclass(frozen=True)
class Exported(Finished):
    maximum_difference: float  # of a probability, between the network and what ONNX Runtime makes of the file
    metadata: dict[str, str]


@dataclass(frozen=True)
class Probed(Finished):
    """What a bug report needs; the last four are of a map with confidence."""

    versions: dict[str, str]  # by program or package
    cores: int
    devices: list[str]  # a line for each
    bfloat16: bool  # whether the processor or card is faster with it
    device: str
    precision: str
    megapixels_per_second: float
    seconds: float


@dataclass(frozen=True)
class Assessed(Finished):
    headline: dict[str, float]  # the report's main numbers by their names in words


@dataclass(frozen=True)
class Compared(Finished):
    agreement: float  # share of equal pixels
    mean_iou: float


@dataclass(frozen=True)
class PlacesFound(Finished):
    counts: dict[str, int]  # by code


@dataclass(frozen=True)
class PointsDrawn(Finished):
    places: int


@dataclass(frozen=True)
class LabelsDrawn(Finished):
    labelled_pixels: int
    unsure_pixels: int  # of too little confidence to be labelled


@dataclass(frozen=True)
class Outlined(Finished):
    buildings: int


@dataclass(frozen=True)
class Matched(Finished):
    matches: int
    threshold: float  # that they reach
    automatic: float  # the threshold by Otsu, whichever was asked for
    counts: list[int]  # of the peaks' scores, in as many bins of equal width from -1 to 1


@dataclass(frozen=True)
class Corrected(Finished):
    changed_pixels: int  # of another class now, or of none
    cleared_pixels: int  # of these: no data now
    polygons: int  # that were corrected


@dataclass(frozen=True)
class Refined(Finished):
    changed_pixels: int  # of another class than in the map
    pixels: int  # that have a class


@dataclass(frozen=True)
class Imported(Finished):
    tiles: dict[str, int]  # by role


@dataclass(frozen=True)
class Compiled(Finished):
    """A table of trials."""

    trials: int  # that are finished
    mean_f1_by_row: dict[str, float]
