"""From a rectangle in map units to pixels."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor

from affine import Affine

from .grid import Rect
from .shared.errors import InputError

SLACK = 1e-6  # pixels: an extent along pixel borders keeps to them


def touched(extent: Sequence[float], grid: Affine, what: str) -> Rect:
    """The pixels that x_min, y_min, x_max, y_max touch, also outside the raster. Raises InputError where it is empty."""
    (x, x_end), (y, y_end) = sides(extent, grid, what)
    left, top = floor(x + SLACK), floor(y + SLACK)
    return Rect(top, left, ceil(y_end - SLACK) - top, ceil(x_end - SLACK) - left)


def rounded(extent: Sequence[float], grid: Affine, what: str) -> Rect:
    """The pixels whose centres lie in it. Raises InputError where there are none."""
    (x, x_end), (y, y_end) = sides(extent, grid, what)
    left, top = ceil(x - 0.5 - SLACK), ceil(y - 0.5 - SLACK)
    return Rect(top, left, ceil(y_end - 0.5 - SLACK) - top, ceil(x_end - 0.5 - SLACK) - left)


def sides(extent: Sequence[float], grid: Affine, what: str) -> tuple[tuple[float, float], tuple[float, float]]:
    """Columns and rows, from and to."""
    if len(extent) != 4 or not (extent[0] < extent[2] and extent[1] < extent[3]):
        raise InputError(f"{what} {list(extent)} is empty; give x_min y_min x_max y_max with x_min < x_max and y_min < y_max.")
    x_min, y_min, x_max, y_max = extent
    columns, rows = zip(*(~grid @ corner for corner in ((x_min, y_min), (x_min, y_max), (x_max, y_min), (x_max, y_max))))
    return (min(columns), max(columns)), (min(rows), max(rows))


def shown(extent: Sequence[float]) -> str:
    """As a sentence names it: coordinates with all digits that a place needs."""
    return ", ".join(f"{value:.12g}" for value in extent)
