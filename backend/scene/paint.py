"""Draws the ground of a scene and all that lies or stands on it into a canvas.

A canvas knows nothing of light: `sensor` turns heights into relief and cast shadows, and materials into colours.
"""

from __future__ import annotations

import numpy as np

from ..grid import Rect
from . import materials as m
from .canvas import Canvas, Index, blank, clip, stripe, view_of
from .layout import CityBlockContents, furnish
from .noise import Floats
from .plane import CityBlock, bend, blocks_over, chance, unbend
from .solids import draw_solid
from .style import Style
from .things import Patch

MARGIN = 22.0  # metres that a thing may reach over the border of its block


def paint(seed: int, gsd: float, style: Style, rect: Rect) -> Canvas:
    """Draw everything that touches `rect`."""
    canvas = blank(rect, gsd)
    u, v = bend(style, canvas.y, canvas.x)
    around = [(block, furnish(seed, block)) for block in blocks_over(seed, style, u, v, MARGIN)]
    for block, contents in around:
        _ground(canvas, seed, style, block, contents, u, v)
    for _, contents in around:
        for patch in contents.patches:
            _patch(canvas, patch)
    for _, contents in around:
        for solid in contents.solids:
            draw_solid(canvas, solid)
    return canvas


def _ground(canvas: Canvas, seed: int, style: Style, block: CityBlock, contents: CityBlockContents, u: Floats, v: Floats) -> None:
    us, vs = np.linspace(block.u0, block.u1, 5), np.linspace(block.v0, block.v1, 5)
    rim = [unbend(style, a, b) for a in us for b in (block.v0, block.v1)] + [unbend(style, a, b) for b in vs for a in (block.u0, block.u1)]
    xs, ys = [p[0] for p in rim], [p[1] for p in rim]
    box = clip(canvas, min(xs) - 4, max(xs) + 4, min(ys) - 4, max(ys) + 4)
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
    edge = off_street + wobble * canvas.wavy[box] if wobble else off_street
    if contents.sidewalk:
        ids[edge > 0] = canvas.add(m.concrete(rng))
        ids[edge > 0.15] = canvas.add(m.paving(style, rng))
    ids[edge > contents.sidewalk] = canvas.add(contents.ground)
    tint = canvas.tint[box]
    if contents.pattern.depth:
        stripe(tint, inside & (edge > contents.sidewalk), contents.pattern, v, u)
    if style.place.paved:
        _mark(canvas, seed, block, ids, u, v, off_street)
    np.copyto(canvas.material[box], ids, where=inside)
    np.copyto(canvas.is_street[box], off_street <= 0, where=inside)


def _mark(canvas: Canvas, seed: int, block: CityBlock, ids: Index, u: Floats, v: Floats, off_street: Floats) -> None:
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
    view = view_of(canvas, patch.frame, patch.ragged)
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
        inward = inward + patch.ragged * (0.5 * canvas.wavy[box] + 0.15 * canvas.rough[box])
    is_free = patch.on_street | ~canvas.is_street[box]
    mask = (inward > 0) & is_free
    ids = canvas.material[box]
    if patch.border is not None:
        ids[mask] = canvas.add(patch.border)
        mask = (inward > patch.border_width) & is_free
    ids[mask] = canvas.add(patch.material)
    canvas.tint[box][mask] = 1.0
    if patch.pattern.depth:
        stripe(canvas.tint[box], mask, patch.pattern, view.s, view.t)
    if patch.lines:
        thin = max(0.06, 0.3 * canvas.gsd)
        line_id = canvas.add(m.paint(patch.material.code))
        for at in patch.lines:
            ids[mask & (np.abs(view.s - at) < thin)] = line_id
