"""The windows of a plan, read from the file: what the network looks at, and which pixels of the result are wanted.

A row of windows is read from left to right through a buffer that holds the columns of the windows at hand, filled in whole
blocks of the file, so each pixel is read once per row of windows. Windows with nothing wanted in them come without pixels.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from affine import Affine
from numpy.typing import NDArray

from ..features.area import Area
from ..grid import Rect
from ..raster import Raster
from .plan import WindowPlan
from .resample import resample, taps

CHUNK = 1024  # columns to read at once, at least


@dataclass(frozen=True)
class Tile:
    """One window of the plan."""

    row: int
    column: int
    pixels: NDArray | None  # (bands, size, size) in the file's type; None: not to be run
    valid: NDArray[np.bool_] | None  # (size, size), None: all
    wanted: NDArray[np.bool_] | None  # of plan.final(row, column), None: all


def tiles(raster: Raster, plan: WindowPlan, rows: range, area: Area | None) -> Iterator[Tile]:
    """All windows of these rows, in order. `area` is where a class is wanted; None: everywhere.

    Raises Fault where the file cannot be read.
    """
    grid = target_transform(raster, plan)
    for row in rows:
        seen = plan.seen(row, 0)
        strip = Strip(raster, seen.y, seen.h)
        for column in plan.columns:
            made, final = plan.made(row, column), plan.final(row, column)
            inside = None if area is None else area.inside(made, grid)
            if (inside is not None and not inside.any()) or raster.validity.is_empty(plan.seen(row, column)):
                yield Tile(row, column, None, None, np.zeros((final.h, final.w), bool))
                continue
            seen = plan.seen(row, column)
            pixels, valid = strip.read(seen.x, seen.w)
            window = plan.window(row, column)
            if plan.is_scaled:
                small, small_valid = scale(pixels, valid, seen, window, plan)
            else:
                small, small_valid = pixels, valid
            if plan.target_is_source:
                wanted = both(inside, None if valid is None else valid[made.inside(seen).slices])
            else:
                wanted = both(inside, None if small_valid is None else small_valid[made.inside(window).slices])
            if wanted is not None and not wanted.any():
                yield Tile(row, column, None, None, np.zeros((final.h, final.w), bool))
                continue
            part = None if wanted is None else wanted[final.inside(made).slices]
            yield Tile(row, column, fill(small, window.h, window.w), fill(small_valid, window.h, window.w), part)


class Strip:
    """A row of windows on its way through the file: some rows, and the columns that are still needed."""

    def __init__(self, raster: Raster, y: int, h: int):
        self.raster, self.y, self.h = raster, y, h
        columns = raster.block[1]
        self.step = columns * -(-CHUNK // columns)
        self.start = self.end = 0
        self.pixels: NDArray = np.empty((len(raster.bands), h, 0), raster.dtype)
        self.valid: NDArray[np.bool_] | None = None

    def read(self, x: int, w: int) -> tuple[NDArray, NDArray[np.bool_] | None]:
        """Columns [x, x + w) and which pixels of them are valid; `x` never goes back."""
        if x + w > self.end:
            self.fetch(x, x + w)
        columns = slice(x - self.start, x - self.start + w)
        return self.pixels[:, :, columns], None if self.valid is None else self.valid[:, columns]

    def fetch(self, low: int, high: int) -> None:
        """Drop what lies left of `low`, read on to the block that holds `high`."""
        begin = max(self.end, low // self.step * self.step)
        end = min(-(-high // self.step) * self.step, self.raster.width)
        pixels, valid = self.raster.read(Rect(self.y, begin, self.h, end - begin))
        keep = slice(max(min(low, self.end) - self.start, 0), self.end - self.start)
        kept = self.pixels[:, :, keep]
        if valid is not None or self.valid is not None:
            before = np.ones(kept.shape[1:], bool) if self.valid is None else self.valid[:, keep]
            now = np.ones(pixels.shape[1:], bool) if valid is None else valid
            self.valid = np.concatenate([before, now], 1)
        self.pixels = np.concatenate([kept, pixels], 2)
        self.start, self.end = end - self.pixels.shape[2], end


def scale(
    pixels: NDArray, valid: NDArray[np.bool_] | None, seen: Rect, window: Rect, plan: WindowPlan
) -> tuple[NDArray, NDArray[np.bool_] | None]:
    """Source pixels (bands, h, w) of `seen` -> the window's, without those that are not valid; in the same type."""
    height, width = min(window.h, plan.y.computed), min(window.w, plan.x.computed)
    down = taps(window.y, height, plan.y.source, plan.y.computed)
    across = taps(window.x, width, plan.x.source, plan.x.computed)

    def both_ways(values: torch.Tensor) -> torch.Tensor:
        return resample(resample(values, 1, *down, seen.y), 2, *across, seen.x)

    values = torch.from_numpy(pixels.astype("float32"))
    if valid is None:
        result, small_valid = both_ways(values).numpy(), None
    else:
        mask = torch.from_numpy(valid).float()
        share = both_ways(mask[None])[0].numpy()
        result = both_ways(torch.where(mask > 0, values, 0.0)).numpy() / np.maximum(share, 1e-6)
        small_valid = share >= 0.5
    if pixels.dtype.kind != "f":
        limits = np.iinfo(pixels.dtype)
        result = np.clip(np.rint(result), limits.min, limits.max)
    return result.astype(pixels.dtype), small_valid


def fill(values: NDArray | None, h: int, w: int) -> NDArray | None:
    """Mirror (..., h', w') at its lower and right edge up to (..., h, w): for rasters smaller than a window."""
    if values is None or values.shape[-2:] == (h, w):
        return values
    margins = [(0, 0)] * (values.ndim - 2) + [(0, h - values.shape[-2]), (0, w - values.shape[-1])]
    return np.pad(values, margins, mode="symmetric")


def both(a: NDArray[np.bool_] | None, b: NDArray[np.bool_] | None) -> NDArray[np.bool_] | None:
    """Where both hold; None stands for everywhere."""
    if a is None or b is None:
        return b if a is None else a
    return a & b


def target_transform(raster: Raster, plan: WindowPlan) -> Affine:
    """From the whole target grid's (column, row) to the raster's coordinates."""
    return raster.transform @ Affine.scale(plan.x.source / plan.x.target, plan.y.source / plan.y.target)
