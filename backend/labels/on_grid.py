"""Label layers as label codes on an image's grid, piece by piece: class rasters, colour rasters, polygons, lines, points.

Where a layer says nothing, nothing is known: the code is 0 and the loss leaves the pixel out. Labels drawn in an afternoon
cover little of an image, so only the rectangle that holds them is ever looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import ceil
from pathlib import Path
from typing import Any

import numpy as np
import rasterio.warp
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError

from ..errors import InputError
from ..grid import Rect, blocks
from ..raster import ground_size
from .align import clean, raster_on, raster_values, to_pixels
from .class_codes import ClassCodes, unknown_values
from .codes import RasterCodes, ShapeCodes
from .features import LAYER, boxes_of, choose_field, is_package, is_vector, read_geojson, read_package
from .layer import Grid, open_layer
from .shapes import BROKEN, Part, outlines, parts_of

UNPLACEABLE = (RasterioError, CRSError, ValueError, CPLE_BaseError)  # the last one slips through rasterio as it is
STRIP = 1024  # pixels; side of the squares in which a raster is searched for labels


@dataclass
class Labels:
    """An opened label layer; `read(rect)` gives codes (h, w) uint8, 0 where nothing is known."""

    what: str  # in sentences
    source: RasterCodes | ShapeCodes
    codes: ClassCodes
    box: Rect  # holds all labels that lie on the image; empty where there are none
    notes: list[str] = field(default_factory=list)  # what the user should know

    def read(self, rect: Rect) -> NDArray[np.uint8]:
        return self.source.read(rect)

    @property
    def problem(self) -> InputError | None:
        """The sentence for values that nothing explains, counted."""
        unit = "shape" if isinstance(self.source, ShapeCodes) else "pixel"
        return unknown_values(self.source.unknown, self.codes, self.what, unit) if self.source.unknown else None


def open_labels(path: str, name: str, grid: Grid, codes: ClassCodes, line_width: float, point_radius: float) -> Labels:
    """The labels of one image. `name`: of the field with the class, "" for the usual one; widths in metres.

    Raises InputError where the layer cannot be read, lies elsewhere, or holds values without a meaning.
    """
    labels = find_labels(path, name, grid, codes, line_width, point_radius)
    if labels.problem:
        raise labels.problem
    return labels


def find_labels(
    path: str, name: str, grid: Grid, codes: ClassCodes, line_width: float, point_radius: float, most: int | None = None
) -> Labels:
    """The same, but values without a meaning are taken for no label, and are the labels' `problem`.

    most: pixels of a raster that are searched for labels, spread over it; None: all.
    """
    if is_vector(path):
        return open_shapes(path, name, grid, codes, line_width, point_radius)
    layer = open_layer(path, "the labels")
    what = f"the labels {path!r}"
    source = raster_on(layer, grid, codes.of(raster_values(layer, codes.classes, codes.named), what), codes.named)
    return Labels(what, source, codes, labelled_box(source, grid, most), layer.notes)


def labelled_box(source: RasterCodes, grid: Grid, most: int | None) -> Rect:
    """The smallest rectangle that holds every label of a raster."""
    low, high = np.array([grid.height, grid.width]), np.array([0, 0])
    for rect in some_blocks(grid, most)[0]:
        found = source.read(rect)
        if found.any():
            rows, columns = np.flatnonzero(found.any(1)), np.flatnonzero(found.any(0))
            low = np.minimum(low, [rect.y + rows[0], rect.x + columns[0]])
            high = np.maximum(high, [rect.y + rows[-1] + 1, rect.x + columns[-1] + 1])
    return box_between(low, high)


def some_blocks(grid: Grid, most: int | None) -> tuple[list[Rect], int]:
    """Blocks that cover the grid or, where it has more than `most` pixels, every n-th of them; and n."""
    every = list(blocks(grid.height, grid.width, STRIP))
    step = 1 if most is None else max(1, ceil(grid.height * grid.width / most))
    if step > 1 and ceil(grid.width / STRIP) % step == 0:
        step += 1  # not the same columns of blocks in every row
    return every[::step], step


def box_between(low: NDArray[Any], high: NDArray[Any]) -> Rect:
    y, x = (int(value) for value in low)
    return Rect(y, x, max(0, int(high[0]) - y), max(0, int(high[1]) - x))


def open_shapes(path: str, name: str, grid: Grid, codes: ClassCodes, line_width: float, point_radius: float) -> Labels:
    what = f"the labels {path!r}"
    parts, values, crs, broken = read_parts(path, name)
    here, values, lost = placed(reproject(parts, crs, grid, what), values)
    known = codes.of(names_of(values), what)
    unknown = Counter(value for value in values if value not in (None, "") and value not in known)
    source = draw(here, values, known, grid, line_width, point_radius, unknown)
    notes = list(remarks(path, broken + lost, sum(value in (None, "") for value in values), len(values)))
    return Labels(what, source, codes, shapes_box(source.boxes, grid), notes)


def placed(parts: list[Part], values: list[Any]) -> tuple[list[Part], list[Any], int]:
    """Parts that have a place on the image's grid, with their values, and how many have none: corners beyond what can be projected."""
    kept = [all(np.isfinite(ring).all() for ring in part.rings) for part in parts]
    return [part for part, good in zip(parts, kept) if good], [value for value, good in zip(values, kept) if good], kept.count(False)


def names_of(values: list[Any]) -> dict[Any, str]:
    """The values of a field with their own names: texts name themselves."""
    return {value: value if isinstance(value, str) else "" for value in values if value not in (None, "")}


def draw(
    parts: list[Part], values: list[Any], codes: dict[Any, int], grid: Grid, line_width: float, point_radius: float, unknown: Counter
) -> ShapeCodes:
    """Parts whose corners are (column, row) with the code of their value; those without a code are not drawn."""
    pixel = ground_size(grid.crs, grid.transform, grid.height, grid.width) or (1.0, 1.0)
    shapes, places = [], []
    for part, value in zip(parts, values):
        if code := codes.get(value, 0) if value not in (None, "") else 0:
            drawn = list(outlines(part, line_width, point_radius, pixel))
            shapes += drawn
            places += [code] * len(drawn)
    return ShapeCodes(shapes, np.array(places, np.uint8), boxes_of(shapes), unknown)


def shapes_box(boxes: NDArray[np.float64], grid: Grid) -> Rect:
    if not len(boxes):
        return Rect(0, 0, 0, 0)
    low = np.maximum(np.floor(boxes[:, 1::-1].min(0)), 0)  # rows first
    high = np.minimum(np.ceil(boxes[:, 3:1:-1].max(0)), [grid.height, grid.width])
    return box_between(low, high)


def read_parts(path: str, name: str) -> tuple[list[Part], list[Any], CRS | None, int]:
    """Parts of the layer's geometries with the value of each, their coordinates, and how many geometries are broken."""
    file, _, layer = path.partition(LAYER)
    if not Path(file).is_file():
        raise InputError(f"The labels {path!r} do not exist; name a class raster, or a layer with a class field.")
    rows, crs = read_package(path, file, layer) if is_package(file) else read_geojson(file)
    parts: list[Part] = []
    records: list[dict[str, Any]] = []
    broken = 0
    for geometry, record in rows:
        try:
            found = parts_of(geometry)
        except BROKEN:
            broken += 1
            continue
        parts += found
        records += [record] * len(found)
    if not parts:
        problem = (
            f"holds {broken} geometries and all are broken; repair it (in QGIS: Fix geometries)"
            if broken
            else "holds no geometry; draw labels"
        )
        raise InputError(f"The label layer {path!r} {problem}.")
    field = choose_field(path, name, records)
    return parts, [clean(record.get(field)) for record in records], crs, broken


def remarks(path: str, broken: int, empty: int, count: int) -> Iterator[str]:
    if broken:
        yield f"{broken} broken geometries of {path!r} were left out; QGIS's Fix geometries may repair them."
    if empty:
        yield f"{empty} of {count} shapes of {path!r} have no class and were left out."


def reproject(parts: list[Part], crs: CRS | None, grid: Grid, what: str) -> list[Part]:
    """The parts with corners as (column, row) of the image."""
    corners = np.concatenate([ring for part in parts for ring in part.rings])
    if crs is not None and grid.crs is not None and crs != grid.crs:
        try:
            corners = project(corners, crs, grid.crs)
        except UNPLACEABLE as error:  # one such corner fails them all
            corners = np.concatenate([nowhere_or(ring, crs, grid.crs) for part in parts for ring in part.rings])
            if not np.isfinite(corners).any():
                raise InputError(f"T{what[1:]} cannot be brought from {crs} to the image's {grid.crs} ({error}).") from error
    corners, moved, at = to_pixels(corners, ~grid.transform), [], 0
    for part in parts:
        rings = []
        for ring in part.rings:
            rings.append(corners[at : at + len(ring)])
            at += len(ring)
        moved.append(Part(part.kind, rings))
    return moved


def project(corners: NDArray[np.float64], crs: CRS, other: CRS) -> NDArray[np.float64]:
    return np.column_stack(rasterio.warp.transform(crs, other, corners[:, 0], corners[:, 1])[:2])


def nowhere_or(corners: NDArray[np.float64], crs: CRS, other: CRS) -> NDArray[np.float64]:
    """The corners in other coordinates; NaN where they cannot have any."""
    try:
        return project(corners, crs, other)
    except UNPLACEABLE:
        return np.full(corners.shape, np.nan)
