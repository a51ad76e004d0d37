"""Label layers as label codes on an image's grid, piece by piece: class rasters, colour rasters, polygons, lines, points.

Where a layer says nothing, nothing is known: the code is 0 and the loss leaves the pixel out. Labels drawn in an afternoon
cover little of an image, so only the rectangle that holds them is ever looked at.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from math import ceil
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..features.draw import ShapesOnGrid, boxes_of, outlines
from ..features.geometry import Part
from ..features.place import bring, is_placed, on_pixels, place_notes
from ..features.read import is_vector, read_features
from ..grid import Rect, blocks
from ..raster import ground_size
from ..shared.class_table import Value, clean
from ..shared.errors import InputError
from ..shared.plural import plural
from .align import raster_on, raster_values
from .label_coding import LabelCoding, unknown_values
from .layer import Grid, choose_field, open_layer
from .raster_on_grid import OnGrid, RasterOnGrid

STRIP = 1024  # pixels; side of the squares in which a raster is searched for labels


@dataclass
class Labels:
    """An opened label layer; `read(rect)` gives codes (h, w) uint8, 0 where nothing is known."""

    what: str  # in sentences
    source: OnGrid
    codes: LabelCoding
    box: Rect  # holds all labels that lie on the image; empty where there are none
    notes: list[str] = field(default_factory=list)  # what the user should know

    def read(self, rect: Rect) -> NDArray[np.uint8]:
        return self.source.read(rect)

    @property
    def problem(self) -> InputError | None:
        """The sentence for values that nothing explains, counted."""
        unit = "shape" if isinstance(self.source, ShapesOnGrid) else "pixel"
        return unknown_values(self.source.unknown, self.codes, self.what, unit) if self.source.unknown else None


def open_labels(path: str, name: str, grid: Grid, codes: LabelCoding, line_width: float, point_radius: float) -> Labels:
    """The labels of one image. `name`: of the field with the class, "" for the usual one; widths in metres.

    Raises InputError where the layer cannot be read, lies elsewhere, or holds values without a meaning.
    """
    labels = find_labels(path, name, grid, codes, line_width, point_radius)
    if labels.problem:
        raise labels.problem
    return labels


def find_labels(
    path: str, name: str, grid: Grid, codes: LabelCoding, line_width: float, point_radius: float, most: int | None = None
) -> Labels:
    """The same, but values without a meaning are taken for no label, and are the labels' `problem`.

    most: pixels of a raster that are searched for labels, spread over it; None: all.
    """
    if is_vector(path):
        return open_shapes(path, name, grid, codes, line_width, point_radius)
    layer = open_layer(path, "the label layer")
    what = f"the label layer {path!r}"
    source = raster_on(layer, grid, codes.of(raster_values(layer, codes.classes, codes.named), what), codes.named)
    return Labels(what, source, codes, labelled_box(source, grid, most), layer.notes)


def labelled_box(source: RasterOnGrid, grid: Grid, most: int | None) -> Rect:
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


def open_shapes(path: str, name: str, grid: Grid, codes: LabelCoding, line_width: float, point_radius: float) -> Labels:
    shapes = read_shapes(path, name, grid)
    known = codes.of(names_of(shapes.values), shapes.what)
    unknown = Counter(value for value in shapes.values if value is not None and value not in known)
    source = draw(shapes, known, grid, line_width, point_radius, unknown)
    return Labels(shapes.what, source, codes, shapes_box(source.boxes, grid), shapes.notes)


@dataclass(frozen=True)
class Shapes:
    """What a vector layer holds that has a place on the image: parts with corners as (column, row), and the value of each."""

    what: str
    parts: list[Part]
    values: list[Value | None]
    notes: list[str]


def read_shapes(path: str, name: str, grid: Grid) -> Shapes:
    """Raises InputError where the layer or its field cannot be read."""
    what = f"the label layer {path!r}"
    features = read_features(path, what)
    field = choose_field(what, name, features.records)
    values = [clean(record.get(field)) for record in features.records]
    parts = on_pixels(bring(features.parts, features.crs, grid.crs, what), grid.transform)
    good = [k for k, part in enumerate(parts) if is_placed(part)]
    notes = [*features.notes(what), *place_notes(parts, features.crs, grid.crs, what, grid.what)]
    if empty := sum(values[k] is None for k in good):
        notes.append(f"{empty} of {plural(len(good), 'shape')} of {what} left out: without a class.")
    return Shapes(what, [parts[k] for k in good], [values[k] for k in good], notes)


def names_of(values: list[Value | None]) -> dict[Value, str]:
    """The values of a field with their own names: texts name themselves."""
    return {value: value if isinstance(value, str) else "" for value in values if value is not None}


def draw(shapes: Shapes, codes: dict[Value, int], grid: Grid, line_width: float, point_radius: float, unknown: Counter) -> ShapesOnGrid:
    """All parts with the code of their value; those without a code are not drawn."""
    pixel = ground_size(grid.crs, grid.transform, grid.height, grid.width) or (1.0, 1.0)
    rings, places = [], []
    for part, value in zip(shapes.parts, shapes.values):
        if code := codes.get(value, 0) if value is not None else 0:
            drawn = list(outlines(part, line_width, point_radius, pixel))
            rings += drawn
            places += [code] * len(drawn)
    return ShapesOnGrid(rings, np.array(places, np.uint8), boxes_of(rings), unknown)


def shapes_box(boxes: NDArray[np.float64], grid: Grid) -> Rect:
    if not len(boxes):
        return Rect(0, 0, 0, 0)
    low = np.maximum(np.floor(boxes[:, 1::-1].min(0)), 0)  # rows first
    high = np.minimum(np.ceil(boxes[:, 3:1:-1].max(0)), [grid.height, grid.width])
    return box_between(low, high)
