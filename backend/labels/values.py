"""All values that a label layer holds, with their pixels: what a class table is filled from, before anything means a class.

Counted where training looks: on the image's grid, under the image only. A class raster that is big there is looked at in
blocks spread over it; shapes are drawn, the later on top, block by block.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..features.read import is_vector
from ..grid import Rect, blocks
from ..raster import unread
from ..shared.class_table import Value
from .align import raster_on, raster_values
from .colors import from_colors
from .label_coding import LabelCoding
from .layer import Grid, open_layer
from .on_grid import STRIP, draw, names_of, read_shapes, shapes_box, some_blocks
from .raster_on_grid import RasterOnGrid, is_value

MOST = 2**28  # pixels of one layer that are looked at: 16384 x 16384, some three seconds
SHOWN = 254  # different values that are told apart; a class field has fewer


@dataclass(frozen=True)
class FoundValue:
    """One value of a layer."""

    value: Value
    name: str  # the layer's own for it; empty: none
    pixels: int  # of the image
    code: int  # label code, 0: not labelled or to be ignored
    is_known: bool  # whether it means something, if only that it is to be ignored
    is_nodata: bool = False  # all pixels that the layer itself says nothing of, whatever their values


NO_VALUE = "-"  # of pixels that a mask, not a value, makes no data


def find_values(
    path: str, name: str, grid: Grid, codes: LabelCoding, line_width: float, point_radius: float, most: int = MOST
) -> tuple[list[FoundValue], list[str]]:
    """The values of one layer that lie under the image, the most frequent first, no data last; and what the user should know.

    Arguments as those of `on_grid.open_labels`. Raises InputError where the layer cannot be read.
    """
    if is_vector(path):
        return values_of_shapes(path, name, grid, codes, line_width, point_radius, most)
    layer = open_layer(path, "the label layer")
    names = raster_values(layer, codes.classes, codes.named)
    known = codes.of(names, f"the label layer {path!r}")
    rects, step = some_blocks(grid, most)
    counts: Counter[Value] = Counter()
    source = raster_on(layer, grid, known, codes.named)
    for rect in rects:
        counts.update(count_block(source, rect))
    found = [
        FoundValue(value, names.get(value, ""), count * step, known.get(value, 0), value in known or value == 0)
        for value, count in counts.items()
    ]
    nothing = sum(rect.h * rect.w for rect in rects) - sum(counts.values())
    value = NO_VALUE if source.nodata is None else plain_value(source.nodata)
    silent = [FoundValue(value, "", nothing * step, 0, True, is_nodata=True)] if nothing else []
    return [*most_frequent(found), *silent], [*layer.notes, *notes_of(len(found), path, step)]


def count_block(source: RasterOnGrid, rect: Rect) -> dict[Value, int]:
    """Pixels by value of the raster itself, not of the classes; masked ones are left out."""
    window = Window(rect.x, rect.y, rect.w, rect.h)
    try:
        raw = source.file.read((1, 2, 3) if source.are_colors else 1, window=window)
        mask = source.file.dataset_mask(window=window) if source.has_mask else None
    except RasterioError as error:
        raise unread(source.file.name, error, rect) from error
    values = from_colors(raw) if source.are_colors else raw
    if mask is not None:
        values = values[mask > 0]
    if source.nodata is not None:
        values = values[~is_value(values, source.nodata)]
    return count_values(values)


def count_values(values: NDArray[Any]) -> dict[Value, int]:
    if values.dtype in (np.uint8, np.uint16):
        counts = np.bincount(values.ravel())
        return {int(value): int(counts[value]) for value in np.flatnonzero(counts)}
    if values.dtype.kind == "f":
        values = values[np.isfinite(values)]
    return {plain_value(value): int(count) for value, count in zip(*np.unique(values, return_counts=True))}


def plain_value(value: Any) -> Value:
    """Whole numbers as int, others as text: a class table cannot name them, but the user sees them."""
    return int(value) if value == int(value) else f"{value:g}"


def values_of_shapes(
    path: str, name: str, grid: Grid, codes: LabelCoding, line_width: float, point_radius: float, most: int
) -> tuple[list[FoundValue], list[str]]:
    shapes = read_shapes(path, name, grid)
    names = names_of(shapes.values)
    known = codes.of(names, shapes.what)
    numbers = {
        value: k for k, (value, _) in enumerate(Counter(value for value in shapes.values if value is not None).most_common(SHOWN), 1)
    }
    source = draw(shapes, numbers, grid, line_width, point_radius, Counter())
    box = shapes_box(source.boxes, grid)
    every = [Rect(box.y + rect.y, box.x + rect.x, rect.h, rect.w) for rect in blocks(box.h, box.w, STRIP)]
    step = max(1, -(-box.h * box.w // most))
    pixels = sum((np.bincount(source.read(rect).ravel(), minlength=256) for rect in every[::step]), np.zeros(256, np.int64)) * step
    found = [FoundValue(value, "", int(pixels[k]), known.get(value, 0), value in known) for value, k in numbers.items()]
    return most_frequent(found), [*shapes.notes, *notes_of(len(names), path, step)]


def most_frequent(found: list[FoundValue]) -> list[FoundValue]:
    return sorted(found, key=lambda item: -item.pixels)[:SHOWN]


def notes_of(count: int, path: str, step: int) -> Iterator[str]:
    if count > SHOWN:
        yield f"{path!r} holds {count} different values, and the first {SHOWN} are listed; check that its field is the one with the class."
    if step > 1:
        yield f"{path!r} is so large that one block of {STRIP} x {STRIP} pixels in {step} was looked at; its counts are estimates."
