"""The job that looks for what looks alike."""

from __future__ import annotations

from dataclasses import dataclass

from ..option import READ, WRITTEN, option
from . import choices
from .job import Job
from .results import Matched

MEASURES = ("ncc", "ssd", "sad", "cosine")


@dataclass(frozen=True)
class Match(Job[Matched]):
    """Find all places of an image that look like a template: a box in it, or a small image of its own."""

    image: str = option(help="raster to search", path=READ)
    output: str = option(help="GeoPackage to write: a polygon for each match with its score, rotation and scale", path=WRITTEN)
    box: list[float] | None = option(
        None, "the template as a box in the image, in its coordinates", flag="--template", unit="X_MIN Y_MIN X_MAX Y_MAX", count=4
    )
    template: str = option("", "raster that holds the template, in place of a box", flag="--template-file", unit="T.tif", path=READ)
    similarity: str = option("", "write the best score of each pixel, up to 1, too", unit="OUT.tif", path=WRITTEN)
    labels: str = option("", "write the matches as a class raster to train on, too", unit="OUT.tif", path=WRITTEN)
    label: str = option("1=match", "class that labels of the matches have", unit="CODE=NAME")
    compared: str = option("pixels", "what is compared: the image's pixels, or what a network sees in them", choices=("pixels", "features"))
    measure: str | None = option(
        None, "of similarity: ncc does not mind light and contrast; default: ncc of pixels, cosine of features", choices=MEASURES
    )
    model: str = choices.model(help="whose features are compared")
    rotations: int = option(1, "directions to look in, evenly spread over 360 degrees", unit="N", least=1, most=360)
    scales: list[float] = option([1.0], "sizes to look for, times the template's; default: 1", unit="FACTOR", count="+", least=0.25, most=4)
    threshold: float | None = option(None, "least score of a match; default: by Otsu", unit="SCORE", least=0, most=1)
    extent: list[float] | None = choices.extent(help="part to search, in the image's coordinates")
    bands: list[int] | None = choices.bands(help="bands that are compared; default: all but alpha")
    nodata: str = choices.nodata()
    block: int = option(0, "side of the blocks that are computed at once; 0: fitting the template", unit="PX", least=0, most=16_384)
