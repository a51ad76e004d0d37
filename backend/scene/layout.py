"""What stands in a block: its ground, flat patches, and solids with a height. Made of (seed, block) alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from math import cos, pi, sin

import numpy as np

from . import materials as m
from .plane import Block, unbend
from .style import Style, draw_style
from .things import Box, Car, Frame, House, Material, Patch, Pattern, Solid, Tree

CROWNS = 24  # stamps in the bank: broad-leaved 0-11, conifers 12-17, palms 18-20, bushes 21-23


@dataclass
class Plot:
    """A block, or a part of it, with a frame of its own: p along the street, q away from it, metres."""

    style: Style
    rng: np.random.Generator
    x: float
    y: float
    angle: float
    side: int  # 1 or -1: on which side of the s axis q grows
    patches: list[Patch] = field(default_factory=list)
    solids: list[Solid] = field(default_factory=list)

    def frame(self, p: float, q: float, half_length: float, half_width: float, turn: float = 0.0) -> Frame:
        c, s = cos(self.angle), sin(self.angle)
        q *= self.side
        return Frame(self.x + p * c - q * s, self.y + p * s + q * c, self.angle + turn * self.side, half_length, half_width)

    def part(self, p: float, q: float) -> Plot:
        at = self.frame(p, q, 0, 0)
        return Plot(self.style, self.rng, at.x, at.y, self.angle, self.side, self.patches, self.solids)

    def uniform(self, low: float, high: float) -> float:
        return low + (high - low) * self.rng.random()

    def happens(self, probability: float) -> bool:
        return bool(self.rng.random() < probability)


@dataclass(frozen=True)
class Contents:
    """All that a block holds."""

    use: str
    ground: Material
    pattern: Pattern
    sidewalk: float  # metres
    patches: tuple[Patch, ...]
    solids: tuple[Solid, ...]


@lru_cache(maxsize=4096)
def furnish(seed: int, block: Block) -> Contents:
    """The contents of a block."""
    style = draw_style(seed)
    rng = np.random.default_rng((seed & 0xFFFFFFFF, block.i & 0xFFFFFFFF, block.j & 0xFFFFFFFF))
    uses = style.place.uses
    weights = np.array(list(uses.values()), float)
    use = str(rng.choice(list(uses), p=weights / weights.sum()))
    a, b, c, d = block.half_streets
    walk = float(rng.choice([0.0, 1.4, 2.2])) if style.place.paved and use not in ("field", "forest", "vineyard", "orchard") else 0.0
    u0, u1, v0, v1 = block.u0 + a + walk, block.u1 - b - walk, block.v0 + c + walk, block.v1 - d - walk
    x, y, angle = unbend(style, (u0 + u1) / 2, (v0 + v1) / 2)
    whole = Plot(style, rng, x, y, angle, 1)
    ground, pattern = FILLS[use](whole, (v1 - v0) / 2, (u1 - u0) / 2)
    if use in LOTTED:
        for plot, width, depth in _plots(style, whole, u0, u1, v0, v1, *LOTTED[use]):
            BUILDERS[use](plot, width, depth)
    _kerb_cars(style, whole, block, use)
    return Contents(use, ground, pattern, walk, tuple(whole.patches), tuple(whole.solids))


def _plots(style: Style, whole: Plot, u0: float, u1: float, v0: float, v1: float, low: float, high: float):
    """Plots along both long sides of a block, each with origin in the middle of its street side."""
    depth = (u1 - u0) / 2
    for side, u in ((-1, u0), (1, u1)):
        v = v0
        while v1 - v > low:
            width = min(whole.uniform(low, high), v1 - v)
            if v1 - v - width < low:
                width = v1 - v
            x, y, angle = unbend(style, u, v + width / 2)
            yield Plot(style, whole.rng, x, y, angle, side, whole.patches, whole.solids), width, depth
            v += width


# -- grounds: each gives the block's ground and may add things; half sizes along v and u in metres ----------------------


def _lawn(plot: Plot, hl: float, hw: float):
    return m.lawn(plot.style, plot.rng), Pattern()


def _paved(plot: Plot, hl: float, hw: float):
    return m.paving(plot.style, plot.rng), Pattern()


def _dirt(plot: Plot, hl: float, hw: float):
    return m.dirt(plot.style, plot.rng), Pattern()


def _field(plot: Plot, hl: float, hw: float):
    strips = int(plot.rng.integers(1, 4))
    for k in range(strips):
        material, pattern = m.crop(plot.style, plot.rng)
        width = 2 * hw / strips
        plot.patches.append(Patch(plot.frame(0, -hw + width * (k + 0.5), hl - 1, width / 2 - 0.4), material, pattern, ragged=0.4))
    for _ in range(int(plot.rng.integers(0, 4))):
        _tree(plot, plot.uniform(-hl, hl), plot.uniform(-hw, hw))
    return m.lawn(plot.style, plot.rng), Pattern()


def _vineyard(plot: Plot, hl: float, hw: float):
    ground = m.lawn(plot.style, plot.rng)
    spacing = plot.uniform(1.8, 2.6)
    vines = m.vines(plot.style, plot.rng)
    q = -hw + 2
    while q < hw - 2:
        plot.solids.append(Box(plot.frame(0, q, hl - 2.5, plot.uniform(0.35, 0.5)), 0.0, 1.9, vines, "hedge"))
        q += spacing
    return ground, Pattern()


def _orchard(plot: Plot, hl: float, hw: float):
    spacing = plot.uniform(3.0, 4.5)
    leaves = m.leaves(plot.style, plot.rng)
    step = plot.uniform(1.6, 3.0)
    radius = plot.uniform(0.9, 1.5)
    q = -hw + 3
    while q < hw - 2:
        p = -hl + 3
        while p < hl - 2:
            if plot.happens(0.96):
                r = radius * plot.uniform(0.8, 1.15)
                turn = plot.uniform(0, 2 * pi)
                plot.solids.append(Tree(plot.frame(p + plot.uniform(-0.2, 0.2), q, r, r, turn), r * 2.0, int(plot.rng.integers(21, 24)), leaves))
            p += step
        q += spacing
    return m.lawn(plot.style, plot.rng), Pattern()


def _forest(plot: Plot, hl: float, hw: float):
    conifer = plot.rng.random() < plot.style.conifers + 0.2
    spacing = plot.uniform(4.5, 6.5)
    palette = [m.leaves(plot.style, plot.rng, conifer) for _ in range(6)]
    gaps = plot.uniform(0.02, 0.3)
    q = -hw + 1
    while q < hw:
        p = -hl + 1
        while p < hl:
            if plot.happens(1 - gaps):
                _tree(plot, p + plot.uniform(-2, 2), q + plot.uniform(-2, 2), palette[int(plot.rng.integers(6))], conifer, scale=plot.uniform(0.8, 1.3))
            p += spacing
        q += spacing
    return m.undergrowth(plot.style, plot.rng), Pattern()


def _bush(plot: Plot, hl: float, hw: float):
    for _ in range(int(hl * hw * 4 / plot.uniform(40, 200))):
        _tree(plot, plot.uniform(-hl, hl), plot.uniform(-hw, hw), scale=plot.uniform(0.3, 1.1))
    return m.lawn(plot.style, plot.rng, dry=0.6), Pattern()


def _park(plot: Plot, hl: float, hw: float):
    path = m.gravel(plot.style, plot.rng)
    plot.patches.append(Patch(plot.frame(0, plot.uniform(-hw / 2, hw / 2), hl, 1.2, plot.uniform(-0.3, 0.3)), path, ragged=0.3))
    plot.patches.append(Patch(plot.frame(plot.uniform(-hl / 2, hl / 2), 0, hw, 1.1, pi / 2 + plot.uniform(-0.3, 0.3)), path, ragged=0.3))
    kind = plot.rng.random()
    if kind < 0.35:
        _tennis(plot.part(plot.uniform(-hl / 3, hl / 3), plot.uniform(-hw / 4, hw / 4)))
    elif kind < 0.5:
        plot.patches.append(Patch(plot.frame(0, 0, min(hl * 0.5, 18), min(hw * 0.5, 12), plot.uniform(0, 3)), m.water(plot.style, plot.rng), is_round=True, ragged=2.0))
    for _ in range(int(hl * hw * 4 / plot.uniform(80, 220))):
        _tree(plot, plot.uniform(-hl, hl), plot.uniform(-hw, hw))
    return m.lawn(plot.style, plot.rng), m.mowing(plot.rng)


def _water(plot: Plot, hl: float, hw: float):
    plot.patches.append(Patch(plot.frame(0, 0, hl * 0.85, hw * 0.8), m.water(plot.style, plot.rng), is_round=True, ragged=4.0))
    for _ in range(int(plot.rng.integers(5, 25))):
        a = plot.uniform(0, 2 * pi)
        _tree(plot, hl * 0.97 * cos(a), hw * 0.95 * sin(a))
    return m.lawn(plot.style, plot.rng), Pattern()


def _parking(plot: Plot, hl: float, hw: float):
    _parking_rows(plot, hl - 2, hw - 2, plot.uniform(0.35, 0.95))
    return m.asphalt(plot.style, plot.rng), Pattern()


def _industry(plot: Plot, hl: float, hw: float):
    length, width = hl * plot.uniform(0.4, 0.75), hw * plot.uniform(0.3, 0.5)
    p, q = plot.uniform(-1, 1) * (hl - length - 4), -hw + width + plot.uniform(3, 10)
    kind = "flat" if plot.happens(0.7) else "gable"
    _house(plot.part(p, q), length, width, kind, plot.uniform(6, 11), m.pick_roof(plot.style, plot.rng), pitch=0.15, clutter=8)
    rest = (hw - (q + width)) / 2
    if rest > 6:
        yard = plot.part(0, hw - rest)
        if plot.happens(0.6):
            _parking_rows(yard, hl - 3, rest - 2, plot.uniform(0.3, 0.9))
        else:
            _storage(yard, hl - 3, rest - 2)
    return m.asphalt(plot.style, plot.rng), Pattern()


def _yard(plot: Plot, hl: float, hw: float):
    _storage(plot, hl - 3, hw - 3, dense=True)
    if plot.happens(0.6):
        _house(plot.part(plot.uniform(-hl / 2, hl / 2), -hw + 9), plot.uniform(7, 14), 6, "gable", 5, m.pick_roof(plot.style, plot.rng), pitch=0.2)
    return m.gravel(plot.style, plot.rng), Pattern()


def _building_site(plot: Plot, hl: float, hw: float):
    earth = m.heap(plot.style, plot.rng)
    for _ in range(int(plot.rng.integers(3, 10))):
        r = plot.uniform(2, 6)
        frame = plot.frame(plot.uniform(-hl, hl) * 0.8, plot.uniform(-hw, hw) * 0.8, r * plot.uniform(1, 1.8), r, plot.uniform(0, 3))
        plot.solids.append(Box(frame, 0.0, r * 0.55, m.heap(plot.style, plot.rng), "heap"))
    _storage(plot, hl * 0.8, hw * 0.8)
    return earth, Pattern()


def _slabs(plot: Plot, hl: float, hw: float):
    q = -hw + plot.uniform(10, 14)
    while q < hw - 8:
        roof = m.pick_roof(plot.style, plot.rng)
        kind = "flat" if plot.happens(0.7) else "hip"
        _house(plot.part(plot.uniform(-3, 3), q), min(hl * 0.8, plot.uniform(14, 30)), plot.uniform(5.5, 7.5), kind, plot.uniform(9, 16), roof, clutter=6)
        if plot.happens(0.6):
            lot = plot.part(0, q + 14)
            lot.patches.append(Patch(lot.frame(0, 0, hl * 0.7, 5.5), m.asphalt(plot.style, plot.rng)))
            _stalls(lot, hl * 0.7, 2.8, plot.uniform(0.4, 0.95))
        q += plot.uniform(26, 34)
    for _ in range(int(plot.rng.integers(6, 30))):
        _tree(plot, plot.uniform(-hl, hl), plot.uniform(-hw, hw), scale=0.8)
    return m.lawn(plot.style, plot.rng), Pattern()


def _shacks(plot: Plot, hl: float, hw: float):
    q = -hw + 3
    while q < hw - 2:
        row = plot.uniform(2.2, 3.8)
        p = -hl + 2
        while p < hl - 2:
            half = plot.uniform(2.0, 5.0)
            if plot.happens(0.85):
                kind = "gable" if plot.happens(0.4) else "shed"
                turn = plot.rng.normal(0, 0.06)
                _house(plot.part(p + half, q + row), half - plot.uniform(0.1, 0.8), row - plot.uniform(0.1, 0.6), kind, plot.uniform(2.3, 3.3), m.pick_roof(plot.style, plot.rng), pitch=0.18, turn=turn, clutter=0)
            elif plot.happens(0.5):
                _tree(plot, p + half, q + row, scale=0.7)
            else:
                _junk(plot.part(p + half, q + row))
            p += 2 * half + (plot.uniform(0, 0.6) if plot.happens(0.7) else plot.uniform(1, 4))
        q += 2 * row + (plot.uniform(0.2, 1) if plot.happens(0.6) else plot.uniform(1.5, 4))
    return m.dirt(plot.style, plot.rng), Pattern()


# -- plots ---------------------------------------------------------------------------------------------------------------


def _home(plot: Plot, width: float, depth: float):
    """A detached house with garden, drive, car, hedge, now and then a pool."""
    style = plot.style
    hl, hw = width / 2, depth / 2
    plot.patches.append(Patch(plot.frame(0, hw, hl - 0.15, hw - 0.1), m.lawn(style, plot.rng), m.mowing(plot.rng) if plot.happens(0.3) else Pattern()))
    length = min(plot.uniform(5.0, 8.5), hl - 2.0)
    across = min(plot.uniform(4.2, 6.2), hw - 3)
    front = plot.uniform(3, 7)
    shift = plot.uniform(-1, 1) * max(0, hl - length - 4)
    yard = m.paving(style, plot.rng)
    plot.patches.append(Patch(plot.frame(shift, front + across, length + 1.2, across + plot.uniform(0.8, 2.6)), yard))
    drive = -1 if shift > 0 else 1
    at = drive * (hl - plot.uniform(1.9, 2.6))
    reach = front + across * plot.uniform(0.8, 2)
    plot.patches.append(Patch(plot.frame(at, reach / 2 - 1, reach / 2 + 1, plot.uniform(1.5, 2.4), pi / 2), yard))
    for k in range(2):
        if plot.happens(0.5):
            _car(plot, at + plot.uniform(-0.2, 0.2), 2.5 + 5.2 * k + plot.uniform(0, 1), pi / 2)
    turn = pi / 2 if plot.happens(0.4) and abs(length - across) < 2.5 else 0.0
    roof = m.pick_roof(style, plot.rng)
    kind = str(plot.rng.choice(["gable", "hip", "flat", "mansard"], p=[0.6, 0.25, 0.1, 0.05]))
    _house(plot.part(shift, front + across), length, across, kind, plot.uniform(4, 7.5), roof, turn=turn, pitch=plot.uniform(0.35, 0.75))
    if plot.happens(0.45):
        wing = plot.part(shift + plot.uniform(-0.5, 0.5) * length, front + 2 * across)
        _house(wing, across * 0.6, plot.uniform(3, 4.5), kind, 3.6, roof, turn=pi / 2, pitch=0.5, clutter=0)
    back = front + 2 * across + 3
    room = depth - back
    if room > 6:
        if plot.happens(0.14):
            _pool(plot.part(plot.uniform(-0.4, 0.4) * hl, back + room * 0.45))
        if plot.happens(0.12):
            r = plot.uniform(1.2, 1.9)
            plot.solids.append(Box(plot.frame(plot.uniform(-0.6, 0.6) * hl, back + room * 0.6, r, r), 0.0, 0.6, m.plastic(plot.rng), "disc"))
        if plot.happens(0.45):
            shed = plot.part(plot.uniform(-1, 1) * (hl - 3.5), depth - plot.uniform(2.6, 4))
            _house(shed, plot.uniform(1.4, 3), plot.uniform(1.2, 2), "gable" if plot.happens(0.6) else "flat", 2.3, m.pick_roof(style, plot.rng), pitch=0.4, clutter=0)
        if plot.happens(0.25):
            plot.patches.append(Patch(plot.frame(plot.uniform(-0.5, 0.5) * hl, back + room * 0.5, plot.uniform(2, 4), plot.uniform(1.5, 3)), m.vegetable_bed(style, plot.rng), Pattern("t", 0.9, 0.25)))
        if plot.happens(0.2):
            _junk(plot.part(plot.uniform(-0.8, 0.8) * hl, back + room * plot.uniform(0.2, 0.8)))
    leaves = m.leaves(style, plot.rng)
    for edge in (-1, 1):
        if plot.happens(0.4):
            plot.solids.append(Box(plot.frame(edge * (hl - 0.5), hw, hw - 1.0, plot.uniform(0.35, 0.8), pi / 2), 0.0, plot.uniform(1.2, 2.4), leaves, "hedge"))
    if plot.happens(0.4):
        plot.solids.append(Box(plot.frame(-at * 0.3, 0.6, max(hl - 3.5, 1), 0.45), 0.0, 1.4, leaves, "hedge"))
    for _ in range(int(plot.rng.poisson(3.5))):
        _tree(plot, plot.uniform(-hl + 1, hl - 1), plot.uniform(min(back, depth - 2), depth) if plot.happens(0.75) else plot.uniform(0.5, front), scale=plot.uniform(0.35, 1.0))


def _dense(plot: Plot, width: float, depth: float):
    """A house in a closed row, with a courtyard of annexes behind."""
    across = min(plot.uniform(5, 7.5), depth / 2)
    roof = m.pick_roof(plot.style, plot.rng)
    kind = "gable" if plot.happens(0.75) else str(plot.rng.choice(["flat", "mansard", "hip"]))
    set_back = plot.uniform(0, 0.8)
    if plot.happens(0.93):
        _house(plot.part(0, set_back + across), width / 2 + 0.05, across, kind, plot.uniform(7, 12), roof, pitch=plot.uniform(0.35, 0.6), hip_ends=False)
    else:
        _stalls(plot.part(0, 5), width / 2 - 1, 2.6, 0.8)
    back = depth - 2 * across - set_back
    if back < 5:
        return
    if plot.happens(0.35):
        plot.patches.append(Patch(plot.frame(0, depth - back / 2, width / 2 - 0.3, back / 2), m.lawn(plot.style, plot.rng)))
        for _ in range(int(plot.rng.poisson(2))):
            _tree(plot, plot.uniform(-0.4, 0.4) * width, depth - back * plot.uniform(0.2, 0.8), scale=0.7)
    elif plot.happens(0.6):
        wing = plot.part(plot.uniform(-0.2, 0.2) * width, depth - back * 0.5)
        _house(wing, back * 0.45, min(width * 0.28, 5), "flat" if plot.happens(0.5) else "gable", plot.uniform(3, 7), m.pick_roof(plot.style, plot.rng), turn=pi / 2, pitch=0.4, clutter=2)
    else:
        _stalls(plot.part(0, depth - back * 0.5), width / 2 - 1, 2.6, 0.6)
        if plot.happens(0.3):
            _junk(plot.part(plot.uniform(-0.3, 0.3) * width, depth - 2))


def _row(plot: Plot, width: float, depth: float):
    """One long terrace with small gardens."""
    across = plot.uniform(4.5, 6)
    roof = m.pick_roof(plot.style, plot.rng)
    _house(plot.part(0, 7 + across), width / 2 - plot.uniform(0.8, 2), across, "gable", plot.uniform(5, 7), roof, pitch=0.35)
    yard = m.dirt(plot.style, plot.rng) if plot.happens(0.4) else m.paving(plot.style, plot.rng)
    plot.patches.append(Patch(plot.frame(0, 3.4, width / 2 - 1, 3.3), yard))
    _stalls(plot.part(0, 3.3), width / 2 - 1.5, 2.6, 0.55)
    leaves = m.leaves(plot.style, plot.rng)
    n = max(1, int(width / 6))
    for k in range(n + 1):
        p = -width / 2 + 1 + (width - 2) * k / n
        plot.solids.append(Box(plot.frame(p, (depth + 7 + 2 * across) / 2, max((depth - 7 - 2 * across) / 2, 0.5), 0.35, pi / 2), 0.0, 1.3, leaves, "hedge"))
    for _ in range(int(plot.rng.poisson(4))):
        _tree(plot, plot.uniform(-0.5, 0.5) * width, plot.uniform(min(9 + 2 * across, depth), depth), scale=0.5)


def _compound(plot: Plot, width: float, depth: float):
    """A plot of bare ground with one or two metal roofs, trees and a wall, as on other continents."""
    hl = width / 2
    ground = m.dirt(plot.style, plot.rng) if plot.happens(0.6) else m.lawn(plot.style, plot.rng, dry=0.6)
    plot.patches.append(Patch(plot.frame(0, depth / 2, hl - 0.2, depth / 2 - 0.2), ground, border=m.concrete(plot.rng) if plot.happens(0.4) else None, border_width=0.25))
    for _ in range(int(plot.rng.integers(1, 4))):
        roof = m.pick_roof(plot.style, plot.rng)
        kind = str(plot.rng.choice(["gable", "hip", "shed", "flat"], p=[0.45, 0.3, 0.15, 0.1]))
        length = min(plot.uniform(3, 8), hl - 0.8)
        across = min(plot.uniform(2.5, 5), length)
        _house(plot.part(plot.uniform(-1, 1) * max(hl - length - 0.5, 0), plot.uniform(across + 1, max(depth - across - 1, across + 1.5))), length, across, kind, plot.uniform(2.8, 4.5), roof, pitch=0.3, clutter=1, turn=pi / 2 if plot.happens(0.3) else 0.0)
    for _ in range(int(plot.rng.poisson(2.5))):
        _tree(plot, plot.uniform(-hl, hl), plot.uniform(1, depth), scale=plot.uniform(0.4, 1.0))
    if plot.happens(0.35):
        _junk(plot.part(plot.uniform(-hl, hl) * 0.7, plot.uniform(2, depth)))
    if plot.happens(0.3):
        _car(plot, plot.uniform(-hl, hl) * 0.6, plot.uniform(3, 8), plot.uniform(0, pi))


def _farm(plot: Plot, width: float, depth: float):
    _home(plot, width, depth)
    if plot.happens(0.7):
        q = depth - plot.uniform(10, 14)
        _house(plot.part(0, q), min(plot.uniform(8, 14), width / 2 - 1), plot.uniform(5, 7), "gable", 6, m.pick_roof(plot.style, plot.rng), pitch=0.45, clutter=0)
        plot.patches.append(Patch(plot.frame(0, q - 10, 8, 5), m.gravel(plot.style, plot.rng), ragged=1.0))
    if plot.happens(0.6):
        r = plot.uniform(1.5, 3.5)
        plot.solids.append(Box(plot.frame(plot.uniform(-0.4, 0.4) * width, depth - 3, r * 1.5, r, plot.uniform(0, 3)), 0.0, 1.2, m.heap(plot.style, plot.rng), "heap"))


# -- parts ---------------------------------------------------------------------------------------------------------------


def _house(plot: Plot, half_length: float, half_width: float, kind: str, eave: float, roof: m.Roof, turn: float = 0.0, pitch: float = 0.45, clutter: int = 3, hip_ends: bool = True):
    if half_length < 0.8 or half_width < 0.8:
        return
    if roof.flat_only and kind in ("gable", "hip", "mansard"):
        kind = "flat"
    if not roof.flat_only and kind == "flat" and not roof.is_metal:
        roof = m.pick_roof(plot.style, plot.rng, flat=True)
    if kind == "shed":
        pitch *= 0.6
    frame = plot.frame(0, 0, half_length, half_width, turn)
    plot.solids.append(House(frame, kind, eave, pitch, roof.material, roof.pattern, roof.trim, roof.sheets, roof.rust))
    spot = Plot(plot.style, plot.rng, frame.x, frame.y, frame.angle, 1, plot.patches, plot.solids)

    def height(p: float, q: float) -> float:
        return eave + (pitch * (half_width - abs(q)) if kind in ("gable", "hip") else 0.25 * half_width if kind == "mansard" else 0.0)

    for _ in range(int(plot.rng.integers(0, clutter + 1)) if clutter else 0):
        p, q = plot.uniform(-0.75, 0.75) * half_length, plot.uniform(-0.7, 0.7) * half_width
        if kind == "flat":
            a, b = plot.uniform(0.3, 1.2), plot.uniform(0.3, 0.8)
            spot.solids.append(Box(spot.frame(p, q, a, b), eave - 0.2, plot.uniform(0.4, 1.4), m.roof_box(plot.rng)))
        elif plot.happens(0.5):
            a = plot.uniform(0.25, 0.5)
            spot.solids.append(Box(spot.frame(p, q, a, a * plot.uniform(0.8, 1.6)), height(p, q), 0.9, m.roof_box(plot.rng)))
        elif plot.happens(0.5):
            spot.solids.append(Box(spot.frame(p, q, 0.4, 0.55), height(p, q), 0.12, m.window(plot.rng), "panel"))
        elif kind == "gable" and half_width > 4:
            side = 1 if q > 0 else -1
            dormer = roof.material
            spot.solids.append(House(spot.frame(p, side * half_width * 0.55, half_width * 0.28, 0.9, pi / 2), "gable", height(p, half_width * 0.55) + 0.5, 0.5, dormer, roof.pattern, roof.trim))
    if clutter and plot.happens(0.16) and half_length > 3:
        q = plot.uniform(0.25, 0.5) * half_width * (1 if plot.happens(0.5) else -1) if kind != "flat" else 0.0
        a, b = half_length * plot.uniform(0.25, 0.7), half_width * plot.uniform(0.15, 0.33)
        spot.solids.append(Box(spot.frame(plot.uniform(-0.2, 0.2) * half_length, q, a, b), height(0, abs(q)) if kind != "flat" else eave, 0.15, m.solar(plot.rng), "panel", Pattern("s", 1.0, 0.35, True)))


def _tree(plot: Plot, p: float, q: float, material: Material | None = None, conifer: bool | None = None, scale: float = 1.0):
    style, rng = plot.style, plot.rng
    if plot.happens(style.palms):
        stamp, r, tall = int(rng.integers(18, 21)), plot.uniform(2.2, 3.6), 7.0
        is_conifer = False
    elif conifer if conifer is not None else plot.happens(style.conifers * 0.5):
        is_conifer = True
        stamp, r = int(rng.integers(12, 18)), plot.uniform(1.8, 3.6) * scale
        tall = r * plot.uniform(3.0, 4.2)
    else:
        is_conifer = False
        r = plot.uniform(1.8, 5.2) * scale
        stamp, tall = (int(rng.integers(0, 12)), r * plot.uniform(1.4, 2.2)) if r > 1.2 else (int(rng.integers(21, 24)), r * 1.5)
    chosen = material or m.leaves(style, rng, is_conifer)
    plot.solids.append(Tree(plot.frame(p, q, r * plot.uniform(0.85, 1.15), r, plot.uniform(0, 2 * pi)), tall, stamp, chosen))


def _car(plot: Plot, p: float, q: float, turn: float, kind: str | None = None):
    if kind is None:
        kind = str(plot.rng.choice(["car", "van", "truck"], p=[0.88, 0.1, 0.02]))
    length, width = {
        "car": (plot.uniform(1.8, 2.45), plot.uniform(0.82, 0.96)),
        "van": (plot.uniform(2.4, 3.1), plot.uniform(0.95, 1.06)),
        "truck": (plot.uniform(3.5, 6.5), 1.25),
        "bus": (6.0, 1.27),
    }[kind]
    if plot.happens(0.5):
        turn += pi
    frame = plot.frame(p, q, length, width, turn + plot.rng.normal(0, 0.03))
    plot.solids.append(Car(frame, kind, m.car_paint(plot.rng, kind), m.glass(plot.rng), m.plastic(plot.rng, CAR=True)))


def _kerb_cars(style: Style, whole: Plot, block: Block, use: str):
    """Cars at the kerb and on the move along the four streets of a block, on this block's side of the line."""
    density = style.place.car_density * (0.25 if use in ("field", "forest", "orchard", "vineyard", "water") else 1.0)
    a, b, c, d = block.half_streets
    for u, v0, v1, side, half in ((block.u0, block.v0 + c, block.v1 - d, 1, a), (block.u1, block.v0 + c, block.v1 - d, -1, b)):
        share = whole.uniform(0, 0.55) * density if whole.happens(0.6) else 0.02
        v = v0 + 6
        while v < v1 - 6:
            if whole.happens(share * 0.9):
                x, y, angle = unbend(style, u + side * (half - 1.15), v)
                _car(Plot(style, whole.rng, x, y, angle, 1, whole.patches, whole.solids), 0, 0, 0.0)
            elif whole.happens(0.05 * density) and half > 2.6:
                x, y, angle = unbend(style, u + side * half * 0.42, v)
                _car(Plot(style, whole.rng, x, y, angle, 1, whole.patches, whole.solids), 0, 0, 0.0, "bus" if whole.happens(0.04) else None)
            v += whole.uniform(5.4, 7.0)
    if whole.happens(0.3) and style.place.paved:
        v = block.v0 + c + 4
        while v < block.v1 - d - 3:
            for u, side, half in ((block.u0, 1, a), (block.u1, -1, b)):
                x, y, angle = unbend(style, u + side * (half + 0.9), v)
                spot = Plot(style, whole.rng, x, y, angle, 1, whole.patches, whole.solids)
                if whole.happens(0.5):
                    _tree(spot, 0, 0, conifer=False, scale=0.6)
            v += 9


def _stalls(plot: Plot, half_length: float, half_depth: float, filled: float, lines: bool = True):
    """One row of parking bays along p, with its markings."""
    if half_length < 2:
        return
    n = int(half_length * 2 / 2.5)
    marks = tuple(-n * 1.25 + 2.5 * k for k in range(n + 1)) if lines and plot.style.place.paved else ()
    plot.patches.append(Patch(plot.frame(0, 0, n * 1.25 + 0.1, half_depth), m.asphalt(plot.style, plot.rng), lines=marks))
    for k in range(n):
        if plot.happens(filled):
            _car(plot, -n * 1.25 + 2.5 * (k + 0.5) + plot.rng.normal(0, 0.12), plot.rng.normal(0, 0.2), pi / 2)


def _parking_rows(plot: Plot, hl: float, hw: float, filled: float):
    q = -hw + 2.6
    trees = plot.happens(0.5)
    while q < hw - 2:
        for shift in (0.0, 5.2):
            if q + shift < hw - 2:
                _stalls(plot.part(0, q + shift), hl - 3, 2.5, filled)
        if trees:
            p = -hl + 3
            while p < hl:
                if plot.happens(0.6):
                    plot.patches.append(Patch(plot.frame(p, q + 2.6, 0.8, 0.8), m.lawn(plot.style, plot.rng)))
                    _tree(plot, p, q + 2.6, conifer=False, scale=0.6)
                p += 10
        q += 5.2 * 2 + 6


def _storage(plot: Plot, hl: float, hw: float, dense: bool = False):
    """Containers, stacks, heaps, lorries."""
    count = int(hl * hw * 4 / (60 if dense else 160))
    for _ in range(count):
        part = plot.part(plot.uniform(-hl, hl), plot.uniform(-hw, hw))
        turn = 0.0 if plot.happens(0.5) else pi / 2
        kind = plot.rng.random()
        if kind < 0.4:
            part.solids.append(Box(part.frame(0, 0, 3.03 if plot.happens(0.5) else 6.06, 1.22, turn), 0.0, 2.6, m.plastic(plot.rng), "box", Pattern("s", 0.6, 0.12)))
        elif kind < 0.55:
            _car(part, 0, 0, turn, "truck" if plot.happens(0.6) else "van")
        elif kind < 0.8:
            r = plot.uniform(1.5, 4)
            part.solids.append(Box(part.frame(0, 0, r * plot.uniform(1, 1.5), r, plot.uniform(0, 3)), 0.0, r * 0.6, m.heap(plot.style, plot.rng), "heap"))
        else:
            _junk(part)


def _junk(plot: Plot):
    """A rubbish heap, stacked goods, tarpaulins, garden furniture."""
    for _ in range(int(plot.rng.integers(2, 9))):
        a, b = plot.uniform(0.3, 1.6), plot.uniform(0.3, 0.9)
        shape = "heap" if plot.happens(0.3) else "disc" if plot.happens(0.2) else "box"
        plot.solids.append(Box(plot.frame(plot.uniform(-2, 2), plot.uniform(-2, 2), a, b, plot.uniform(0, 3)), 0.0, plot.uniform(0.3, 1.4), m.plastic(plot.rng), shape))


def _pool(plot: Plot):
    a, b = plot.uniform(2.5, 5.5), plot.uniform(1.5, 2.6)
    is_round = plot.happens(0.25)
    if is_round:
        b = a = plot.uniform(1.6, 2.8)
    plot.patches.append(Patch(plot.frame(0, 0, a + 1.2, b + 1.2), m.paving(plot.style, plot.rng), is_round=is_round))
    plot.patches.append(Patch(plot.frame(0, 0, a, b), m.pool(plot.rng), is_round=is_round, border=m.concrete(plot.rng, code=6), border_width=0.25))


def _tennis(plot: Plot):
    court = m.court(plot.rng)
    plot.patches.append(Patch(plot.frame(0, 0, 18, 9), court))
    plot.patches.append(Patch(plot.frame(0, 0, 11.9, 5.5), court, border=m.paint(court.code), border_width=0.15, lines=(-6.4, 0.0, 6.4)))


FILLS = {
    "homes": _lawn, "farm": _lawn, "dense": _paved, "rows": _lawn, "compounds": _dirt, "plots": _bush, "field": _field, "vineyard": _vineyard,
    "orchard": _orchard, "forest": _forest, "bush": _bush, "park": _park, "water": _water, "parking": _parking, "industry": _industry,
    "yard": _yard, "building_site": _building_site, "slabs": _slabs, "shacks": _shacks,
}  # fmt: skip
LOTTED = {"homes": (17, 27), "farm": (28, 45), "dense": (9, 22), "rows": (28, 60), "compounds": (14, 26)}  # metres of frontage
BUILDERS = {"homes": _home, "farm": _farm, "dense": _dense, "rows": _row, "compounds": _compound}
