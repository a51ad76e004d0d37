"""Draws what has a height: roofs, boxes, vehicles, crowns. The higher of two things is seen, whichever is drawn first."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .canvas import Canvas, put, stripe, view_of
from .crowns import SIDE, crown_bank
from .noise import CELLS, Floats, fractal_table
from .things import Box, Car, House, Solid, TreeCrown

Cells = NDArray[np.int64]


def draw_solid(canvas: Canvas, solid: Solid) -> None:
    """Draw one thing where it is higher than what is there."""
    if isinstance(solid, TreeCrown):
        _tree(canvas, solid)
    elif isinstance(solid, Box):
        _box(canvas, solid)
    elif isinstance(solid, House):
        _house(canvas, solid)
    else:
        _car(canvas, solid)


def _house(canvas: Canvas, house: House) -> None:
    view = view_of(canvas, house.frame)
    if view is None:
        return
    box = view.rows, view.columns
    half_length, half_width = house.frame.half_length, house.frame.half_width
    in_s, in_t = half_length - np.abs(view.s), half_width - np.abs(view.t)
    inward = np.minimum(in_s, in_t)
    ids = canvas.add(house.roof)
    tint = np.ones(view.s.shape, np.float32)
    stripes = house.pattern
    edge = canvas.add(house.trim)
    which = np.full(view.s.shape, ids, np.int32)
    if house.kind == "gable":
        height: Floats = house.eave + house.pitch * in_t
        which[np.abs(view.t) < 0.13] = edge
    elif house.kind == "hip":
        height = house.eave + house.pitch * inward
    elif house.kind == "mansard":
        height = house.eave + np.minimum(inward * 1.5, 2.4 + (inward - 1.6) * 0.25)
    elif house.kind == "shed":
        height = house.eave + house.pitch * (view.t + half_width)
    else:
        height = np.full(view.s.shape, np.float32(house.eave))
        rim = inward < 0.35
        height[rim] += 0.35
        which[rim] = edge
    if stripes.depth:
        stripe(tint, None, stripes, view.s, view.t)
    if house.sheets:
        column = np.floor(view.s / 1.0).astype(np.int64)
        row = np.floor(view.t / 2.2).astype(np.int64)
        tint += house.sheets * _scatter(column, row, int(house.frame.x * 8))
    if house.rust is not None:
        rough = canvas.rough[box] + 1.5 * tint - 1.5
        which[rough > 0.35] = canvas.add(house.rust)
    put(canvas, view, inward > 0, height, which, tint)


def _scatter(column: Cells, row: Cells, salt: int) -> Floats:
    """A number in -1 to 1 for each cell."""
    return fractal_table(0.0)[(row * 37 + salt) % CELLS, (column * 61 + salt * 7) % CELLS].clip(-1.5, 1.5)


def _box(canvas: Canvas, thing: Box) -> None:
    soft = thing.shape in ("heap", "hedge")
    view = view_of(canvas, thing.frame, 0.4 if soft else 0.0)
    if view is None:
        return
    frame = thing.frame
    inward = np.minimum(frame.half_length - np.abs(view.s), frame.half_width - np.abs(view.t))
    if thing.shape in ("disc", "heap"):
        radius = np.sqrt((view.s / frame.half_length) ** 2 + (view.t / frame.half_width) ** 2)
        inward = (1 - radius) * min(frame.half_length, frame.half_width)
    rough = canvas.rough[view.rows, view.columns]
    tint = np.ones(view.s.shape, np.float32)
    if thing.shape == "heap":
        inward = inward + 0.35 * rough
        height = thing.base + np.minimum(inward * 0.8, thing.height) + 0.12 * rough
    elif thing.shape == "hedge":
        inward = inward + 0.22 * rough
        height = thing.base + thing.height * np.clip(0.55 + inward, 0, 1) + 0.2 * rough
    else:
        height = np.full(view.s.shape, np.float32(thing.base + thing.height))
        if thing.shape == "panel":
            height = np.maximum(height, canvas.height[view.rows, view.columns] + 0.02)
    if thing.pattern.depth:
        stripe(tint, None, thing.pattern, view.s, view.t)
    seen = inward > 0
    if thing.shape == "hedge":
        seen &= ~canvas.is_street[view.rows, view.columns]  # a long row of vines does not bend with the street
    put(canvas, view, seen, height, canvas.add(thing.material), tint)


def _car(canvas: Canvas, car: Car) -> None:
    view = view_of(canvas, car.frame)
    if view is None:
        return
    half_length, half_width = car.frame.half_length, car.frame.half_width
    s, t = view.s / half_length, np.abs(view.t) / half_width
    body, glass = canvas.add(car.body), canvas.add(car.glass)
    which = np.full(s.shape, body, np.int32)
    mask = np.abs(s) ** 5 + t**5 < 1
    if car.kind == "car":
        cabin = (s > -0.80) & (s < 0.36) & (t < 0.84)
        roof = (s > -0.56) & (s < 0.08) & (t < 0.68)
        height = np.where(roof, 1.45, np.where(cabin, 1.2, 0.85 - 0.15 * np.abs(s))).astype(np.float32)
        which[cabin & ~roof] = glass
    elif car.kind == "van":
        cabin = (s > 0.42) & (s < 0.66) & (t < 0.9)
        height = np.where(s > 0.66, 1.2, np.where(cabin, 1.6, 2.0)).astype(np.float32)
        which[cabin] = glass
    elif car.kind == "bus":
        height = np.full(s.shape, 3.0, np.float32)
        which[s > 0.96] = glass
        which[(np.abs(s) < 0.5) & (t < 0.4) & (np.mod(view.s, 3.0) < 1.2)] = canvas.add(car.load)
    else:
        height = np.where(s > 0.62, 2.4, np.where(s > 0.56, 0.9, 3.2)).astype(np.float32)
        which[s < 0.56] = canvas.add(car.load)
        which[s > 0.92] = glass
    put(canvas, view, mask, height, which, np.ones(s.shape, np.float32))


def _tree(canvas: Canvas, tree: TreeCrown) -> None:
    view = view_of(canvas, tree.frame)
    if view is None:
        return
    row = np.floor((view.t / tree.frame.half_width + 1) * (SIDE / 2)).astype(np.int64)
    column = np.floor((view.s / tree.frame.half_length + 1) * (SIDE / 2)).astype(np.int64)
    mask = (row >= 0) & (row < SIDE) & (column >= 0) & (column < SIDE)
    crown = crown_bank()[tree.stamp].ravel().take(np.where(mask, row * SIDE + column, 0))
    mask &= crown > 0
    tint = 0.58 + 0.55 * crown
    height = crown * tree.height + 0.06 * tree.height * canvas.rough[view.rows, view.columns]
    put(canvas, view, mask, height, canvas.add(tree.material), tint)
