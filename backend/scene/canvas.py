"""The pixels while they are drawn: for each the topmost material, its height and a tint. No light yet: see `sensor`."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, cos, floor, sin

import numpy as np
from numpy.typing import NDArray

from ..grid import Rect
from .noise import Doubles, Floats, fractal_table, look_up
from .things import Frame, Pattern, Surface

Bools = NDArray[np.bool_]
Index = NDArray[np.int32]


@dataclass
class Canvas:
    """The pixels of `rect` while they are drawn."""

    rect: Rect
    gsd: float
    x: Doubles  # metres of the columns' centres
    y: Doubles
    material: Index  # index in `materials`
    height: Floats  # metres above ground
    tint: Floats  # brightness
    rough: Floats  # noise of mean 0, deviation 1, correlated over metres
    wavy: Floats  # likewise, without the fine part
    is_street: Bools  # where only what belongs on a street may lie
    materials: list[Surface]

    def add(self, material: Surface) -> int:
        """The number of a material new to this canvas."""
        self.materials.append(material)
        return len(self.materials) - 1


def blank(rect: Rect, gsd: float) -> Canvas:
    """A canvas with nothing drawn."""
    x: Doubles = (np.arange(rect.x, rect.x + rect.w) + 0.5) * np.float64(gsd)
    y: Doubles = (np.arange(rect.y, rect.y + rect.h) + 0.5) * np.float64(gsd)
    shape = rect.h, rect.w
    return Canvas(
        rect=rect, gsd=gsd, x=x, y=y, material=np.zeros(shape, np.int32), height=np.zeros(shape, np.float32),
        tint=np.ones(shape, np.float32), rough=look_up(fractal_table(1.0), y, x, 0.15), wavy=look_up(fractal_table(1.8), y, x, 0.15),
        is_street=np.zeros(shape, bool), materials=[],
    )  # fmt: skip


@dataclass
class CanvasView:
    """The part of a canvas around one thing, with the thing's coordinates s and t."""

    rows: slice
    columns: slice
    s: Floats
    t: Floats


def view_of(canvas: Canvas, frame: Frame, beyond: float = 0.0) -> CanvasView | None:
    c, s = cos(frame.angle), sin(frame.angle)
    half_length, half_width = frame.half_length + beyond, frame.half_width + beyond
    reach_x, reach_y = abs(c) * half_length + abs(s) * half_width, abs(s) * half_length + abs(c) * half_width
    box = clip(canvas, frame.x - reach_x, frame.x + reach_x, frame.y - reach_y, frame.y + reach_y)
    if box is None:
        return None
    dx, dy = canvas.x[box[1]] - frame.x, canvas.y[box[0]] - frame.y
    along = (dx * c).astype(np.float32)[None, :] + (dy * s).astype(np.float32)[:, None]
    across = (dx * -s).astype(np.float32)[None, :] + (dy * c).astype(np.float32)[:, None]
    return CanvasView(box[0], box[1], along, across)


def clip(canvas: Canvas, x0: float, x1: float, y0: float, y1: float) -> tuple[slice, slice] | None:
    rect, gsd = canvas.rect, canvas.gsd
    top, bottom = max(floor(y0 / gsd) - rect.y, 0), min(ceil(y1 / gsd) - rect.y, rect.h)
    left, right = max(floor(x0 / gsd) - rect.x, 0), min(ceil(x1 / gsd) - rect.x, rect.w)
    if top >= bottom or left >= right:
        return None
    return slice(top, bottom), slice(left, right)


def put(canvas: Canvas, view: CanvasView, mask: Bools, height: Floats, which: Index | int, tint: Floats) -> None:
    box = view.rows, view.columns
    below = canvas.height[box]
    seen = mask & (height > below)
    np.copyto(below, height, where=seen, casting="same_kind")
    np.copyto(canvas.material[box], which, where=seen)
    np.copyto(canvas.tint[box], tint, where=seen)


def stripe(tint: Floats, mask: Bools | None, pattern: Pattern, s: Floats, t: Floats) -> None:
    wave = np.sin((t if pattern.axis == "t" else s) * np.float32(2 * np.pi / pattern.period))
    if pattern.square:
        wave = np.sign(wave)
    change = 1 + np.float32(pattern.depth) * wave
    if mask is None:
        tint *= change
    else:
        np.multiply(tint, change, out=tint, where=mask)
