"""Draws a scene's things into a canvas: for each pixel the topmost material, its height and a tint.

A canvas knows nothing of light: `sensor` turns heights into relief and cast shadows, and materials into colours.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, cos, floor, hypot, sin

import numpy as np
from numpy.typing import NDArray

from ..grid import Rect
from . import materials as m
from .crowns import SIDE, crown_bank
from .layout import Contents, furnish
from .noise import CELLS, Floats, fractal_table, look_up
from .plane import Block, bend, blocks_over, chance, unbend
from .style import Style
from .things import Box, Car, Frame, House, Material, Patch, Pattern, Solid, Tree

MARGIN = 22.0  # metres that a thing may reach over the border of its block

Bools = NDArray[np.bool_]


@dataclass
class Canvas:
    """The pixels of `rect` while they are drawn."""

    rect: Rect
    gsd: float
    x: NDArray[np.float64]  # metres of the columns' centres
    y: NDArray[np.float64]
    material: NDArray[np.int32]  # index in `materials`
    height: Floats  # metres above ground
    tint: Floats  # brightness
    rough: Floats  # noise of mean 0, deviation 1, correlated over metres
    materials: list[Material]

    def add(self, material: Material) -> int:
        self.materials.append(material)
        return len(self.materials) - 1


@dataclass
class View:
    """The part of a canvas around one thing, with the thing's coordinates s and t."""

    rows: slice
    columns: slice
    s: Floats
    t: Floats


def paint(seed: int, gsd: float, style: Style, rect: Rect) -> Canvas:
    """Draw everything that touches `rect`."""
    x = (np.arange(rect.x, rect.x + rect.w) + 0.5) * gsd
    y = (np.arange(rect.y, rect.y + rect.h) + 0.5) * gsd
    shape = rect.h, rect.w
    rough = look_up(fractal_table(1.0), y, x, 0.15)
    canvas = Canvas(rect, gsd, x, y, np.zeros(shape, np.int32), np.zeros(shape, np.float32), np.ones(shape, np.float32), rough, [])
    u, v = bend(style, y, x)
    around = [(block, furnish(seed, block)) for block in blocks_over(seed, style, u, v, MARGIN)]
    for block, contents in around:
        _ground(canvas, seed, style, block, contents, u, v)
    for _, contents in around:
        for patch in contents.patches:
            _patch(canvas, patch)
    for _, contents in around:
        for solid in contents.solids:
            DRAW[type(solid)](canvas, solid)
    return canvas


def _ground(canvas: Canvas, seed: int, style: Style, block: Block, contents: Contents, u: Floats, v: Floats) -> None:
    us, vs = np.linspace(block.u0, block.u1, 5), np.linspace(block.v0, block.v1, 5)
    rim = [unbend(style, a, b) for a in us for b in (block.v0, block.v1)] + [unbend(style, a, b) for b in vs for a in (block.u0, block.u1)]
    xs, ys = [p[0] for p in rim], [p[1] for p in rim]
    box = _clip(canvas, min(xs) - 4, max(xs) + 4, min(ys) - 4, max(ys) + 4)
    if box is None:
        return
    u, v = u[box], v[box]
    inside = (u >= block.u0) & (u < block.u1) & (v >= block.v0) & (v < block.v1)
    if not inside.any():
        return
    rng = np.random.default_rng((seed & 0xFFFFFFFF, block.i & 0xFFFFFFFF, block.j & 0xFFFFFFFF, 9))
    a, b, c, d = block.half_streets
    from_u, from_v = np.minimum(u - block.u0 - a, block.u1 - b - u), np.minimum(v - block.v0 - c, block.v1 - d - v)
    corner = 4.0  # metres: radius of the kerb at a junction
    rounded = corner - np.hypot(np.maximum(corner - from_u, 0), np.maximum(corner - from_v, 0))
    off_street = np.where((from_u < corner) & (from_v < corner), rounded, np.minimum(from_u, from_v))
    street_rng = np.random.default_rng((seed & 0xFFFFFFFF, 10))
    street = m.asphalt(style, street_rng) if style.place.paved else m.dirt(style, street_rng)
    ids = np.full(u.shape, canvas.add(street), np.int32)
    wobble = 0.0 if style.place.paved else 0.7
    edge = off_street + wobble * canvas.rough[box] if wobble else off_street
    if contents.sidewalk:
        ids[edge > 0] = canvas.add(m.concrete(rng))
        ids[edge > 0.15] = canvas.add(m.paving(style, rng))
    ids[edge > contents.sidewalk] = canvas.add(contents.ground)
    tint = canvas.tint[box]
    if contents.pattern.depth:
        _stripe(tint, inside & (edge > contents.sidewalk), contents.pattern, v, u)
    if style.place.paved:
        _mark(canvas, seed, block, ids, u, v, off_street)
    np.copyto(canvas.material[box], ids, where=inside)


def _mark(canvas: Canvas, seed: int, block: Block, ids: NDArray[np.int32], u: Floats, v: Floats, off_street: Floats) -> None:
    """Centre lines, edge lines and zebra crossings, on this block's side of each street."""
    thin = max(0.07, 0.3 * canvas.gsd)
    paint_id = canvas.add(m.paint())
    a, b, c, d = block.half_streets
    for line, near, half, along in ((block.i, u - block.u0, a, v), (block.i + 1, block.u1 - u, b, v)):
        kind = chance(seed, 6, line)
        in_street = (near < half) & (v > block.v0 + c) & (v < block.v1 - d)
        if kind < 0.55 and half > 2.7:
            ids[(near < thin) & in_street & (np.mod(along, 6.0) < 3.0)] = paint_id
        if kind < 0.3:
            ids[(np.abs(near - half + 0.25) < thin * 0.8) & in_street] = paint_id
        if chance(seed, 7, line, block.j) < 0.5:
            ends = np.minimum(v - block.v0 - c, block.v1 - d - v)
            ids[(near < half - 0.2) & (ends > 1.2) & (ends < 4.2) & (np.mod(near, 1.0) < 0.5)] = paint_id
    for edge, near, half in ((0, v - block.v0, c), (1, block.v1 - v, d)):
        if chance(seed, 8, block.i, block.j + edge) < 0.4 and half > 2.4:
            in_street = (near < half) & (u > block.u0 + a + 1) & (u < block.u1 - b - 1)
            ids[(near < thin) & in_street & (np.mod(u, 4.5) < 1.5)] = paint_id


def _patch(canvas: Canvas, patch: Patch) -> None:
    view = _view(canvas, patch.frame, patch.ragged)
    if view is None:
        return
    box = view.rows, view.columns
    frame = patch.frame
    if patch.is_round:
        radius = np.sqrt((view.s / frame.half_length) ** 2 + (view.t / frame.half_width) ** 2)
        inward = (1 - radius) * min(frame.half_length, frame.half_width)
    else:
        inward = np.minimum(frame.half_length - np.abs(view.s), frame.half_width - np.abs(view.t))
    if patch.ragged:
        inward = inward + patch.ragged * 0.5 * canvas.rough[box]
    mask = inward > 0
    ids = canvas.material[box]
    if patch.border is not None:
        ids[mask] = canvas.add(patch.border)
        mask = inward > patch.border_width
    ids[mask] = canvas.add(patch.material)
    canvas.tint[box][mask] = 1.0
    if patch.pattern.depth:
        _stripe(canvas.tint[box], mask, patch.pattern, view.s, view.t)
    if patch.lines:
        thin = max(0.06, 0.3 * canvas.gsd)
        line_id = canvas.add(m.paint(patch.material.code))
        for at in patch.lines:
            ids[mask & (np.abs(view.s - at) < thin)] = line_id


def _house(canvas: Canvas, house: House) -> None:
    view = _view(canvas, house.frame)
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
        height = house.eave + house.pitch * in_t
        which[np.abs(view.t) < 0.13] = edge
    elif house.kind == "hip":
        height = house.eave + house.pitch * inward
    elif house.kind == "mansard":
        height = house.eave + np.minimum(inward * 1.5, 2.4 + (inward - 1.6) * 0.25)
    elif house.kind == "shed":
        height = house.eave + house.pitch * (view.t + half_width)
    else:
        height = np.full(view.s.shape, house.eave, np.float32)
        rim = inward < 0.35
        height[rim] += 0.35
        which[rim] = edge
    if stripes.depth:
        _stripe(tint, None, stripes, view.s, view.t)
    if house.sheets:
        column = np.floor(view.s / 1.0).astype(np.int64)
        row = np.floor(view.t / 2.2).astype(np.int64)
        tint += house.sheets * _scatter(column, row, int(house.frame.x * 8))
    if house.rust is not None:
        rough = canvas.rough[box] + 1.5 * tint - 1.5
        which[rough > 0.35] = canvas.add(house.rust)
    _put(canvas, view, inward > 0, height, which, tint)


def _box(canvas: Canvas, thing: Box) -> None:
    soft = thing.shape in ("heap", "hedge")
    view = _view(canvas, thing.frame, 0.4 if soft else 0.0)
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
        height = np.full(view.s.shape, thing.base + thing.height, np.float32)
        if thing.shape == "panel":
            height = np.maximum(height, canvas.height[view.rows, view.columns] + 0.02)
    if thing.pattern.depth:
        _stripe(tint, None, thing.pattern, view.s, view.t)
    _put(canvas, view, inward > 0, height, canvas.add(thing.material), tint)


def _car(canvas: Canvas, car: Car) -> None:
    view = _view(canvas, car.frame)
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
    _put(canvas, view, mask, height, which, np.ones(s.shape, np.float32))


def _tree(canvas: Canvas, tree: Tree) -> None:
    view = _view(canvas, tree.frame)
    if view is None:
        return
    row = np.floor((view.t / tree.frame.half_width + 1) * (SIDE / 2)).astype(np.int64)
    column = np.floor((view.s / tree.frame.half_length + 1) * (SIDE / 2)).astype(np.int64)
    mask = (row >= 0) & (row < SIDE) & (column >= 0) & (column < SIDE)
    crown = crown_bank()[tree.stamp].ravel().take(np.where(mask, row * SIDE + column, 0))
    mask &= crown > 0
    tint = 0.72 + 0.42 * crown
    _put(canvas, view, mask, crown * tree.height, canvas.add(tree.material), tint)


DRAW = {House: _house, Box: _box, Car: _car, Tree: _tree}


def _put(canvas: Canvas, view: View, mask: Bools, height: Floats, which: NDArray[np.int32] | int, tint: Floats) -> None:
    box = view.rows, view.columns
    below = canvas.height[box]
    seen = mask & (height > below)
    np.copyto(below, height, where=seen, casting="same_kind")
    np.copyto(canvas.material[box], which, where=seen)
    np.copyto(canvas.tint[box], tint, where=seen)


def _stripe(tint: Floats, mask: Bools | None, pattern: Pattern, s: Floats, t: Floats) -> None:
    wave = np.sin((t if pattern.axis == "t" else s) * np.float32(2 * np.pi / pattern.period))
    if pattern.square:
        wave = np.sign(wave)
    change = 1 + np.float32(pattern.depth) * wave
    if mask is None:
        tint *= change
    else:
        np.multiply(tint, change, out=tint, where=mask)


def _scatter(column: NDArray[np.int64], row: NDArray[np.int64], salt: int) -> Floats:
    """A number in -1 to 1 for each cell."""
    return fractal_table(0.0)[(row * 37 + salt) % CELLS, (column * 61 + salt * 7) % CELLS].clip(-1.5, 1.5)


def _view(canvas: Canvas, frame: Frame, beyond: float = 0.0) -> View | None:
    c, s = cos(frame.angle), sin(frame.angle)
    half_length, half_width = frame.half_length + beyond, frame.half_width + beyond
    reach_x, reach_y = abs(c) * half_length + abs(s) * half_width, abs(s) * half_length + abs(c) * half_width
    box = _clip(canvas, frame.x - reach_x, frame.x + reach_x, frame.y - reach_y, frame.y + reach_y)
    if box is None:
        return None
    dx, dy = canvas.x[box[1]] - frame.x, canvas.y[box[0]] - frame.y
    along = (dx * c).astype(np.float32)[None, :] + (dy * s).astype(np.float32)[:, None]
    across = (dx * -s).astype(np.float32)[None, :] + (dy * c).astype(np.float32)[:, None]
    return View(box[0], box[1], along, across)


def _clip(canvas: Canvas, x0: float, x1: float, y0: float, y1: float) -> tuple[slice, slice] | None:
    rect, gsd = canvas.rect, canvas.gsd
    top, bottom = max(floor(y0 / gsd) - rect.y, 0), min(ceil(y1 / gsd) - rect.y, rect.h)
    left, right = max(floor(x0 / gsd) - rect.x, 0), min(ceil(x1 / gsd) - rect.x, rect.w)
    if top >= bottom or left >= right:
        return None
    return slice(top, bottom), slice(left, right)
