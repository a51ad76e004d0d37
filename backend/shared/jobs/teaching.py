"""The job that corrects a model by strokes: what is painted where its map is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..option import READ, WRITTEN, option
from . import choices
from .job import Job
from .results import Taught
from .segment import COMPUTING


@dataclass(frozen=True)
class Teach(Job[Taught]):
    """Teach a model by strokes: paint where its map is wrong, and it becomes right there and where it looks alike."""

    image: str = option(help="raster that the strokes were painted on", path=READ)
    strokes: str = option(
        "", "painted polygons, lines or points with a class: GeoPackage or GeoJSON", flag="strokes", count="?", unit="STROKES", path=READ
    )
    base: str = choices.model(help="bundled model or model folder to teach")
    output: str = option("", "model folder to write", unit="MODEL_FOLDER", path=WRITTEN)
    map: str = option("", "write what the taught model makes of the image, or of the extent, too", unit="OUT.tif", path=WRITTEN)
    confidence: str = option("", "write its confidence (0 to 100, 255 no data) too", unit="OUT.tif", path=WRITTEN)
    extent: list[float] | None = choices.extent(help="part of the image that the map shows, in the image's coordinates")
    bands: list[int] | None = choices.bands()
    legend: str = option("", 'classes that the model does not know yet, as "7=pool:#00a0ff"; each needs three strokes', unit="LEGEND")
    field: str = option("", "of the strokes, which holds the class; default: the one that its name tells", unit="FIELD")
    line_width: float = option(1.0, "on the ground, of lines", unit="METRES", least=0, most=1000)
    point_radius: float = option(0.5, "on the ground, of points", unit="METRES", least=0, most=1000)
    name: str = option("", "of the model; default: its folder's")
    painted: list[dict[str, Any]] = option([], "strokes in place of a layer: id, class, width, geometry and fill", is_hidden=True)
    pixel_size: float | None = choices.pixel_size(group=COMPUTING)
    scaling: str = choices.scaling(group=COMPUTING)
    nodata: str = choices.nodata(group=COMPUTING)
    tile: int = choices.tile(help="side of a window, a multiple of 16", least=64, group=COMPUTING)
    overlap: int = choices.overlap(group=COMPUTING)
    batch: int = choices.windows(group=COMPUTING)
    device: str = choices.device(group=COMPUTING)
    precision: str = choices.precision(group=COMPUTING)
