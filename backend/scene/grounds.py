"""What fills a block as a whole. Each fill puts things down and gives the block's ground: a material and its stripes.

The plot's origin is the block's middle; `hl` and `hw` are half its sizes along p and q, metres.
"""

from __future__ import annotations

from math import cos, pi, sin

from . import materials as m
from .parts import BUSH, car, grove, heap, house, junk, parking_rows, shrubs, stalls, storage, tennis, tree
from .plot import Plot
from .things import Box, Patch, Pattern, Surface, TreeCrown

Ground = tuple[Surface, Pattern]


def lawn(plot: Plot, hl: float, hw: float) -> Ground:
    return m.lawn(plot.style, plot.rng), Pattern()


def paved(plot: Plot, hl: float, hw: float) -> Ground:
    return m.paving(plot.style, plot.rng), Pattern()


def dirt(plot: Plot, hl: float, hw: float) -> Ground:
    _bare_and_green(plot, hl, hw)
    return m.dirt(plot.style, plot.rng), Pattern()


def field(plot: Plot, hl: float, hw: float) -> Ground:
    strips = plot.count(1, 3)
    width = 2 * hw / strips
    for k in range(strips):
        crop, pattern = m.crop(plot.style, plot.rng)
        at = plot.frame(0, -hw + width * (k + 0.5), hl - plot.uniform(0.5, 3), width / 2 - 0.5)
        plot.patches.append(Patch(at, crop, pattern, ragged=0.7))
    if plot.happens(0.4):
        grove(plot, plot.uniform(-hl, hl), plot.uniform(-hw, hw), 6.0, plot.count(3, 12))
    for _ in range(plot.count(0, 4)):
        tree(plot, plot.uniform(-hl, hl), hw * (1 if plot.happens(0.5) else -1))
    return m.lawn(plot.style, plot.rng), Pattern()


def vineyard(plot: Plot, hl: float, hw: float) -> Ground:
    spacing, half = plot.uniform(1.8, 2.8), plot.uniform(0.35, 0.6)
    leaf, tall = m.vines(plot.style, plot.rng), plot.uniform(1.4, 2.2)
    pieces = int(hl / 8) + 1  # a row bends with the streets
    piece = (hl - 3) / pieces
    q = -hw + 2
    while q < hw - 2:
        for k in range(pieces):
            p = (2 * k + 1 - pieces) * piece
            plot.solids.append(Box(plot.frame(p, q, piece + 0.1, half), 0.0, tall, leaf, "hedge"))
        q += spacing
    return m.lawn(plot.style, plot.rng), Pattern()


def orchard(plot: Plot, hl: float, hw: float) -> Ground:
    spacing, step, radius = plot.uniform(3.0, 4.2), plot.uniform(1.2, 2.6), plot.uniform(0.9, 1.5)
    leaf = m.leaves(plot.style, plot.rng)
    q = -hw + 3
    while q < hw - 2:
        p = -hl + 3
        while p < hl - 2:
            if plot.happens(0.96):
                r = radius * plot.uniform(0.8, 1.15)
                at = plot.frame(p + plot.uniform(-0.2, 0.2), q, r * 1.15, r, plot.uniform(-0.4, 0.4))
                plot.solids.append(TreeCrown(at, radius * 2.2 + plot.uniform(-0.3, 0.3), plot.count(*BUSH), leaf))
            p += step
        q += spacing
    return m.lawn(plot.style, plot.rng), Pattern()


def forest(plot: Plot, hl: float, hw: float) -> Ground:
    conifer = bool(plot.rng.random() < plot.style.conifers + 0.2)
    palette = [m.leaves(plot.style, plot.rng, conifer) for _ in range(8)]
    spacing, gaps = plot.uniform(2.6, 3.8) if conifer else plot.uniform(3.8, 5.5), plot.uniform(0.02, 0.25)
    q = -hw + 1
    while q < hw:
        p = -hl + 1
        while p < hl:
            if plot.happens(1 - gaps):
                leaf = palette[plot.count(0, 7)]
                tree(plot, p + plot.uniform(-2.5, 2.5), q + plot.uniform(-2.5, 2.5), leaf, conifer, scale=plot.uniform(0.75, 1.3))
            p += spacing
        q += spacing
    return m.undergrowth(plot.style, plot.rng), Pattern()


def bush(plot: Plot, hl: float, hw: float) -> Ground:
    _bare_and_green(plot, hl, hw)
    for _ in range(int(hl * hw * 4 / plot.uniform(150, 500))):
        grove(plot, plot.uniform(-hl, hl), plot.uniform(-hw, hw), 4.0, plot.count(1, 9), scale=plot.uniform(0.5, 1.2))
    shrubs(plot, (-hl, hl), (-hw, hw), int(hl * hw * 4 / plot.uniform(20, 150)))
    if plot.happens(0.3):
        junk(plot.part(plot.uniform(-hl, hl), plot.uniform(-hw, hw)))
    return m.lawn(plot.style, plot.rng, dry=0.6), Pattern()


def park(plot: Plot, hl: float, hw: float) -> Ground:
    path = m.gravel(plot.style, plot.rng)
    across, along = plot.uniform(-0.3, 0.3), plot.uniform(-0.3, 0.3)
    plot.patches.append(Patch(plot.frame(0, plot.uniform(-hw / 2, hw / 2), hl, 1.2, across), path, ragged=0.3))
    plot.patches.append(Patch(plot.frame(plot.uniform(-hl / 2, hl / 2), 0, hw, 1.1, pi / 2 + along), path, ragged=0.3))
    kind = plot.rng.random()
    if kind < 0.35:
        tennis(plot.part(plot.uniform(-hl / 3, hl / 3), plot.uniform(-hw / 4, hw / 4)))
    elif kind < 0.5:
        pond = plot.frame(0, 0, min(hl * 0.5, 18), min(hw * 0.5, 12), plot.uniform(0, pi))
        plot.patches.append(Patch(pond, m.water(plot.style, plot.rng), is_round=True, ragged=2.0))
    for _ in range(int(hl * hw * 4 / plot.uniform(200, 700))):
        grove(plot, plot.uniform(-hl, hl), plot.uniform(-hw, hw), 5.0, plot.count(1, 7))
    shrubs(plot, (-hl, hl), (-hw, hw), plot.count(0, 40))
    return m.lawn(plot.style, plot.rng), m.mowing(plot.rng)


def water(plot: Plot, hl: float, hw: float) -> Ground:
    plot.patches.append(Patch(plot.frame(0, 0, hl * 0.85, hw * 0.8), m.water(plot.style, plot.rng), is_round=True, ragged=4.0))
    for _ in range(plot.count(5, 20)):
        a = plot.uniform(0, 2 * pi)
        grove(plot, hl * 0.97 * cos(a), hw * 0.95 * sin(a), 3.0, plot.count(1, 4))
    return m.lawn(plot.style, plot.rng), Pattern()


def parking(plot: Plot, hl: float, hw: float) -> Ground:
    ground = m.asphalt(plot.style, plot.rng)
    parking_rows(plot, hl - 2, hw - 2, plot.uniform(0.2, 0.95), ground)
    return ground, Pattern()


def industry(plot: Plot, hl: float, hw: float) -> Ground:
    ground = m.asphalt(plot.style, plot.rng)
    length, width = hl * plot.uniform(0.5, 0.85), hw * plot.uniform(0.35, 0.6)
    q = -hw + width + plot.uniform(2, 7)
    kind = "flat" if plot.happens(0.7) else "gable"
    eave = plot.uniform(6, 11)
    hall = plot.part(plot.uniform(-1, 1) * (hl - length - 2), q)
    house(hall, length, width, kind, eave, m.pick_roof(plot.style, plot.rng), pitch=0.15, clutter=22)
    if plot.happens(0.6):
        annex = hall.part(plot.uniform(-0.5, 0.5) * length, width + 3)
        house(annex, plot.uniform(5, 12), plot.uniform(3, 7), "flat", eave * 0.6, m.pick_roof(plot.style, plot.rng), pitch=0.15, clutter=5)
    rest = (hw - (q + width)) / 2
    if rest > 5:
        yard = plot.part(0, hw - rest)
        if plot.happens(0.5):
            parking_rows(yard, hl - 3, rest - 2, plot.uniform(0.3, 0.9), ground)
        else:
            storage(yard, hl - 3, rest - 2)
    green = plot.frame(0, -hw + 0.8, hl - 2, plot.uniform(0.8, 2.2))
    plot.patches.append(Patch(green, m.lawn(plot.style, plot.rng), ragged=0.2))
    for _ in range(plot.count(0, 12)):
        tree(plot, plot.uniform(-hl, hl), (hw - 1) * (1 if plot.happens(0.5) else -1), scale=0.7)
    return ground, Pattern()


def yard(plot: Plot, hl: float, hw: float) -> Ground:
    storage(plot, hl - 3, hw - 3, dense=True)
    if plot.happens(0.6):
        shed = plot.part(plot.uniform(-hl / 2, hl / 2), -hw + 9)
        house(shed, plot.uniform(7, 14), 6, "gable", 5, m.pick_roof(plot.style, plot.rng), pitch=0.2)
    return m.gravel(plot.style, plot.rng), Pattern()


def building_site(plot: Plot, hl: float, hw: float) -> Ground:
    for _ in range(plot.count(3, 9)):
        heap(plot.part(plot.uniform(-hl, hl) * 0.8, plot.uniform(-hw, hw) * 0.8), plot.uniform(2, 6))
    storage(plot, hl * 0.8, hw * 0.8)
    return m.heap(plot.style, plot.rng), Pattern()


def slabs(plot: Plot, hl: float, hw: float) -> Ground:
    q = -hw + plot.uniform(8, 12)
    while q < hw - 7:
        roof = m.pick_roof(plot.style, plot.rng)
        kind, half = ("flat" if plot.happens(0.7) else "hip"), plot.uniform(5.5, 8)
        p = -hl + 4
        while p < hl - 10:
            length = min(plot.uniform(9, 24), (hl - 2 - p) / 2)
            house(plot.part(p + length, q), length, half, kind, plot.uniform(8, 15), roof, clutter=10)
            p += 2 * length + plot.uniform(0, 14)
        if plot.happens(0.6):
            plot.patches.append(Patch(plot.frame(0, q + half + 6, hl * 0.9, 5.3), m.asphalt(plot.style, plot.rng)))
            stalls(plot.part(0, q + half + 6).rigid(), hl * 0.9, 2.5, plot.uniform(0.4, 0.95))
        q += 2 * half + plot.uniform(12, 20)
    for _ in range(plot.count(5, 18)):
        grove(plot, plot.uniform(-hl, hl), plot.uniform(-hw, hw), 3.0, plot.count(1, 4), scale=0.8)
    shrubs(plot, (-hl, hl), (-hw, hw), plot.count(5, 40))
    return m.lawn(plot.style, plot.rng), Pattern()


def shacks(plot: Plot, hl: float, hw: float) -> Ground:
    """Small metal roofs packed tightly in rough rows."""
    _bare_and_green(plot, hl, hw)
    q = -hw + 1
    while q < hw - 2:
        deep = plot.uniform(2.2, 3.8)
        p = -hl + 1
        while p < hl - 2:
            half = plot.uniform(1.8, 5.0)
            if plot.happens(0.87):
                kind = "gable" if plot.happens(0.4) else "shed"
                spot = plot.part(p + half, q + deep + float(plot.rng.normal(0, 0.5)))
                across, turn = deep - plot.uniform(0.0, 0.6), float(plot.rng.normal(0, 0.06))
                roof = m.pick_roof(plot.style, plot.rng)
                house(spot, half - plot.uniform(0.0, 0.8), across, kind, plot.uniform(2.3, 3.3), roof, turn, 0.1, clutter=0)
            elif plot.happens(0.6):
                tree(plot, p + half, q + deep, scale=0.9)
            else:
                junk(plot.part(p + half, q + deep))
            p += 2 * half + (plot.uniform(-0.2, 0.5) if plot.happens(0.75) else plot.uniform(1, 4))
        q += 2 * deep + (plot.uniform(0, 1) if plot.happens(0.65) else plot.uniform(1.5, 4))
    for _ in range(plot.count(0, 14)):
        tree(plot, plot.uniform(-hl, hl), plot.uniform(-hw, hw), scale=plot.uniform(0.5, 1.1))
    for _ in range(plot.count(0, 5)):
        car(plot, plot.uniform(-hl, hl), (hw + 1) * (1 if plot.happens(0.5) else -1), 0.0)
    return m.dirt(plot.style, plot.rng), Pattern()


def _bare_and_green(plot: Plot, hl: float, hw: float) -> None:
    """Ragged spots of the other kind, so that bare and grown ground run into each other."""
    for _ in range(plot.count(2, 9)):
        spot = plot.frame(plot.uniform(-hl, hl), plot.uniform(-hw, hw), plot.uniform(3, 14), plot.uniform(2, 8), plot.uniform(0, pi))
        cover = m.lawn(plot.style, plot.rng, dry=0.7) if plot.happens(0.6) else m.dirt(plot.style, plot.rng)
        plot.patches.append(Patch(spot, cover, is_round=True, ragged=3.0))


FILLS = {
    "homes": lawn, "farm": lawn, "dense": paved, "rows": lawn, "compounds": dirt, "plots": bush, "field": field, "vineyard": vineyard,
    "orchard": orchard, "forest": forest, "bush": bush, "park": park, "water": water, "parking": parking, "industry": industry,
    "yard": yard, "building_site": building_site, "slabs": slabs, "shacks": shacks,
}  # fmt: skip
