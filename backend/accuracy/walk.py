"""Over a grid block by block, all layers at once.

blocks   squares of about a thousand pixels, for those who look at each pixel by itself
strips   256 whole rows, or fewer columns of more, with the rows around them: for those who count, and write as they go
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..features.area import Area
from ..grid import Rect
from ..labels.layer import Grid
from ..labels.raster_on_grid import OnGrid, RasterOnGrid
from ..memory_limit import reuse_freed
from ..pipeline import ahead
from ..spread import spread
from .bands import round_up
from .tally import Tally, TallyPlan

SIDE = 1024  # pixels of a block
STRIP = 256  # rows of a strip
AREA = STRIP * 6144  # pixels of a strip; smaller ones lose time between the arrays, larger ones leave the processor's cache
COUNTERS = 4  # threads at most; reading and writing would not keep up with more
WIDE = 4096  # pixels, where the file is stored in rows: each is decoded once for many columns


@dataclass(frozen=True)
class Reading:
    """What to read: the layers, the first of which counts only inside `area`; `margin` pixels are read around each block."""

    layers: Sequence[OnGrid]
    grid: Grid
    square: int  # blocks are cut along multiples of it
    margin: int
    area: Area | None = None


@dataclass(frozen=True)
class LayersBlock:
    rect: Rect  # on the grid
    core: tuple[slice, slice]  # the rect in the arrays, around which the margin lies
    codes: list[NDArray[np.uint8]]


def read_blocks(reading: Reading) -> Iterator[LayersBlock]:
    """Every pixel of the grid in the core of one block; margins end at the grid's edge."""
    grid, m = reading.grid, reading.margin
    whole = Rect(0, 0, grid.height, grid.width)
    for rect in rects(reading, *((SIDE // 2, WIDE) if is_in_rows(reading) else (SIDE, SIDE))):
        outer = Rect(rect.y - m, rect.x - m, rect.h + 2 * m, rect.w + 2 * m).meet(whole)
        codes = [layer.read(outer, None, rect) for layer in reading.layers]
        if reading.area is not None:
            codes[0] = codes[0] * reading.area.inside(outer, grid.transform)
        yield LayersBlock(rect, rect.inside(outer).slices, codes)


def read_strips(reading: Reading) -> Iterator[LayersBlock]:
    """The same in strips for `count_blocks`: arrays as `bands` needs them, of whole words and squares, 0 beyond the grid."""
    grid, m = reading.grid, reading.margin
    whole, side = Rect(0, 0, grid.height, grid.width), round_up(m)
    columns = AREA // max(STRIP, reading.square)
    for rect in rects(reading, STRIP, max(columns, WIDE) if is_in_rows(reading) else columns):
        shape = -(-rect.h // reading.square) * reading.square + 2 * m, side + round_up(rect.w) + side
        frame = Rect(rect.y - m, rect.x - side, *shape)
        outer = Rect(rect.y - m, rect.x - m, rect.h + 2 * m, rect.w + 2 * m).meet(whole)
        codes = [framed(layer, outer, frame, rect) for layer in reading.layers]
        if reading.area is not None:
            codes[0][outer.inside(frame).slices] *= reading.area.inside(outer, grid.transform)
        yield LayersBlock(rect, rect.inside(frame).slices, codes)


def framed(layer: OnGrid, rect: Rect, frame: Rect, core: Rect) -> NDArray[np.uint8]:
    """What the layer shows in the rectangle, in a larger array that is 0 elsewhere; only `core` lies in no other."""
    result = np.empty((frame.h, frame.w), np.uint8)
    rows, columns = rect.inside(frame).slices
    for rest in (result[: rows.start], result[rows.stop :], result[:, : columns.start], result[:, columns.stop :]):
        rest[...] = 0
    layer.read(rect, result[rows, columns], core)
    return result


def is_in_rows(reading: Reading) -> bool:
    return any(isinstance(layer, RasterOnGrid) and layer.is_in_rows for layer in reading.layers)


def rects(reading: Reading, rows: int, columns: int) -> Iterator[Rect]:
    """Row by row; each side about as long as wanted, and a multiple of the bootstrap's square, so that squares are whole."""
    grid, square = reading.grid, reading.square
    h, w = (square * max(1, length // square) for length in (rows, columns))
    for y in range(0, grid.height, h):
        for x in range(0, grid.width, w):
            yield Rect(y, x, min(h, grid.height - y), min(w, grid.width - x))


def count_blocks(blocks: Iterator[LayersBlock], plan: TallyPlan) -> Iterator[tuple[LayersBlock, Tally]]:
    """Each block, in order, with its counts: the first of its layers is the reference, the others are the maps.

    Blocks are read ahead in one thread and counted in several: numpy lets go of Python's lock while it works on an array.
    """

    reuse_freed()

    def count(block: LayersBlock) -> tuple[LayersBlock, Tally]:
        tally = Tally(plan)
        tally.add(block.codes[0], block.codes[1:], block.core)
        return block, tally

    with ahead(blocks, 4) as reading:
        yield from spread(count, reading, f"threads:{min(COUNTERS, os.cpu_count() or 1)}")
