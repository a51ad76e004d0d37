"""Lots along a street, one owner each: origin in the middle of the street side, `width` along it, `depth` away from it."""

from __future__ import annotations

from math import pi

from . import materials as m
from .parts import car, grove, heap, hedge, house, junk, pool, shrubs, stalls, tree
from .plot import Plot
from .things import Box, Patch, Pattern


def home(plot: Plot, width: float, depth: float) -> None:
    """A detached house with garden, drive, cars, hedges, now and then a pool."""
    style, hl, hw = plot.style, width / 2, depth / 2
    mown = m.mowing(plot.rng) if plot.happens(0.25) else Pattern()
    plot.patches.append(Patch(plot.frame(0, hw, hl - 0.1, hw), m.lawn(style, plot.rng), mown))
    length, across = min(plot.uniform(5.5, 9.5), hl - 2.0), min(plot.uniform(4.5, 6.8), hw - 3)
    front = plot.uniform(2, 6)
    shift = plot.uniform(-1, 1) * max(0, hl - length - 3)
    yard = m.paving(style, plot.rng)
    plot.patches.append(Patch(plot.frame(shift, front + across, length + plot.uniform(0.4, 2), across + plot.uniform(0.8, 3)), yard))
    drive = (-1 if shift > 0 else 1) * (hl - plot.uniform(1.9, 2.6))
    reach = front + across * plot.uniform(0.8, 2)
    plot.patches.append(Patch(plot.frame(drive, reach / 2 - 1, reach / 2 + 1, plot.uniform(1.5, 2.6), pi / 2), yard, ragged=0.15))
    for k in range(2):
        if plot.happens(0.45):
            car(plot, drive + plot.uniform(-0.2, 0.2), 2.5 + 5.2 * k + plot.uniform(0, 1), pi / 2)
    roof = m.pick_roof(style, plot.rng)
    kind = str(plot.rng.choice(["gable", "hip", "flat", "mansard"], p=[0.6, 0.25, 0.1, 0.05]))
    pitch, eave = plot.uniform(0.35, 0.75), plot.uniform(4, 7.5)
    turn = pi / 2 if plot.happens(0.4) and abs(length - across) < 2.5 else 0.0
    house(plot.part(shift, front + across), length, across, kind, eave, roof, turn, pitch, clutter=5)
    if plot.happens(0.5):
        wing = plot.part(shift + plot.uniform(-0.6, 0.6) * length, front + 2 * across - 1)
        short = plot.uniform(0.45, 0.8) * across
        house(wing, short + 1.5, short, kind, eave - plot.uniform(0, 1.5), roof, pi / 2, pitch, clutter=1)
    back = front + 2 * across + 1
    _garden(plot, hl, back, depth)
    for edge in (-1, 1):
        if plot.happens(0.4):
            hedge(plot, edge * (hl - 0.5), hw, hw - 1.0, pi / 2)
        shrubs(plot, (edge * (hl - 1.6), edge * (hl - 0.3)), (1, depth - 1), plot.count(0, 7))
    if plot.happens(0.4):
        hedge(plot, -drive * 0.3, 0.6, max(hl - 3.5, 1))
    if plot.happens(0.4):
        tree(plot, -drive * plot.uniform(0.5, 1), plot.uniform(0.5, front), scale=0.7)


def _garden(plot: Plot, hl: float, back: float, depth: float) -> None:
    """What lies behind a house, from `back` to `depth`."""
    style, room = plot.style, depth - back
    if room < 3:
        return
    if room > 6 and plot.happens(0.14):
        pool(plot.part(plot.uniform(-0.4, 0.4) * hl, back + room * 0.5))
    if plot.happens(0.12):
        r = plot.uniform(1.2, 1.9)
        plot.solids.append(Box(plot.frame(plot.uniform(-0.6, 0.6) * hl, back + room * 0.6, r, r), 0.0, 0.6, m.goods(plot.rng), "disc"))
    if plot.happens(0.5):
        shed = plot.part(plot.uniform(-1, 1) * (hl - 3.5), depth - plot.uniform(2, 4))
        kind = "gable" if plot.happens(0.6) else "flat"
        house(shed, plot.uniform(1.4, 3.2), plot.uniform(1.2, 2.2), kind, 2.3, m.pick_roof(style, plot.rng), pitch=0.4, clutter=0)
    for _ in range(plot.count(0, 3)):
        bed = plot.frame(plot.uniform(-0.8, 0.8) * hl, back + room * plot.uniform(0.2, 0.9), plot.uniform(1, 4), plot.uniform(0.6, 2))
        plot.patches.append(Patch(bed, m.vegetable_bed(style, plot.rng), Pattern("t", 0.9, 0.15), ragged=0.6))
    if plot.happens(0.5):
        p, q = plot.uniform(-0.7, 0.7) * hl, back + room * plot.uniform(0.2, 0.8)
        plot.patches.append(Patch(plot.frame(p, q, plot.uniform(1, 3), plot.uniform(1, 2)), m.paving(style, plot.rng), ragged=0.4))
    if plot.happens(0.3):
        junk(plot.part(plot.uniform(-0.8, 0.8) * hl, back + room * plot.uniform(0.2, 0.8)))
    for _ in range(int(plot.rng.poisson(3.5))):
        tree(plot, plot.uniform(-hl + 1, hl - 1), plot.uniform(back + 1, depth), scale=plot.uniform(0.35, 1.1))
    if plot.happens(0.3):
        grove(plot, plot.uniform(-hl, hl) * 0.7, depth - 2, 3.0, plot.count(2, 5))
    shrubs(plot, (-hl + 1, hl - 1), (back, depth), plot.count(0, 12))


def dense(plot: Plot, width: float, depth: float) -> None:
    """A house in a closed row; behind it wings, annexes, a court or a small garden."""
    style = plot.style
    across = min(plot.uniform(5, 7.5), depth / 2)
    roof = m.pick_roof(style, plot.rng)
    kind = "gable" if plot.happens(0.75) else str(plot.rng.choice(["flat", "mansard", "hip"]))
    set_back = plot.uniform(0, 0.8)
    eave, pitch = plot.uniform(6.5, 11), plot.uniform(0.35, 0.6)
    if plot.happens(0.94):
        house(plot.part(0, set_back + across), width / 2 + 0.05, across, kind, eave, roof, pitch=pitch, clutter=8)
    else:
        stalls(plot.part(0, 5), width / 2 - 1, 2.6, 0.8)
    back = depth - 2 * across - set_back
    if back < 4:
        return
    if plot.happens(0.3):
        plot.patches.append(Patch(plot.frame(0, depth - back / 2, width / 2 - 0.3, back / 2), m.lawn(style, plot.rng)))
        shrubs(plot, (-0.45 * width, 0.45 * width), (depth - back, depth), plot.count(0, 10))
        for _ in range(int(plot.rng.poisson(2.5))):
            tree(plot, plot.uniform(-0.4, 0.4) * width, depth - back * plot.uniform(0.1, 0.8), scale=0.8)
    else:
        plot.patches.append(Patch(plot.frame(0, depth - back / 2, width / 2, back / 2), m.paving(style, plot.rng)))
        if plot.happens(0.75):
            wing = plot.part(plot.uniform(-0.25, 0.25) * width, depth - back * 0.5 - 0.5)
            low = "flat" if plot.happens(0.35) else "gable"
            wing_roof = roof if plot.happens(0.6) else m.pick_roof(style, plot.rng)
            house(wing, back * 0.5 + 1, min(width * 0.3, 5.5), low, plot.uniform(3, eave), wing_roof, turn=pi / 2, pitch=pitch, clutter=4)
        if plot.happens(0.4):
            stalls(plot.part(0, depth - back * 0.3), width / 2 - 1, 2.6, 0.6)
        if plot.happens(0.4):
            junk(plot.part(plot.uniform(-0.3, 0.3) * width, depth - 2))
        if plot.happens(0.4):
            tree(plot, plot.uniform(-0.4, 0.4) * width, depth - back * plot.uniform(0.1, 0.8), scale=0.7)


def row(plot: Plot, width: float, depth: float) -> None:
    """One long terrace with parking in front and small gardens behind."""
    across = plot.uniform(4.5, 6)
    roof = m.pick_roof(plot.style, plot.rng)
    end = 7 + 2 * across
    house(plot.part(0, 7 + across), width / 2 - plot.uniform(0.8, 2), across, "gable", plot.uniform(5, 7), roof, pitch=0.35, clutter=8)
    yard = m.dirt(plot.style, plot.rng) if plot.happens(0.4) else m.paving(plot.style, plot.rng)
    plot.patches.append(Patch(plot.frame(0, 3.4, width / 2 - 1, 3.3), yard))
    stalls(plot.part(0, 3.3), width / 2 - 1.5, 2.6, 0.45, yard)
    n = max(1, int(width / 6))
    for k in range(n):
        p = -width / 2 + 1 + (width - 2) * (k + 0.5) / n
        half = max((depth - end) / 2, 0.5)
        ground = m.lawn(plot.style, plot.rng, 0.5) if plot.happens(0.6) else m.dirt(plot.style, plot.rng)
        plot.patches.append(Patch(plot.frame(p, end + half, half, (width - 2) / n / 2 - 0.1, pi / 2), ground))
        shrubs(plot, (p - 2.5, p + 2.5), (end, depth), plot.count(0, 4))
        if plot.happens(0.5):
            hedge(plot, p - 3, end + half, half, pi / 2)
        if plot.happens(0.4):
            tree(plot, p, plot.uniform(end + 1, depth + 1), scale=0.6)
        if plot.happens(0.3):
            house(plot.part(p, depth - 2), 1.6, 1.2, "shed", 2.3, m.pick_roof(plot.style, plot.rng), pitch=0.1, clutter=0)
        if plot.happens(0.2):
            junk(plot.part(p, end + half))


def compound(plot: Plot, width: float, depth: float) -> None:
    """A plot with one or more metal roofs, trees and a wall, as on other continents."""
    hl = width / 2
    ground = m.dirt(plot.style, plot.rng) if plot.happens(0.5) else m.lawn(plot.style, plot.rng, dry=0.6)
    wall = m.concrete(plot.rng) if plot.happens(0.4) else None
    plot.patches.append(Patch(plot.frame(0, depth / 2, hl - 0.2, depth / 2 - 0.2), ground, border=wall, border_width=0.25))
    for _ in range(plot.count(1, 4)):
        kind = str(plot.rng.choice(["gable", "hip", "shed", "flat"], p=[0.45, 0.3, 0.15, 0.1]))
        length = min(plot.uniform(3, 8), hl - 0.8)
        across = min(plot.uniform(2.5, 5), length)
        place = plot.part(plot.uniform(-1, 1) * max(hl - length - 0.5, 0), plot.uniform(across + 1, max(depth - across - 1, across + 1.5)))
        turn = (pi / 2 if plot.happens(0.3) else 0.0) + float(plot.rng.normal(0, 0.03))
        house(place, length, across, kind, plot.uniform(2.8, 4.5), m.pick_roof(plot.style, plot.rng), turn, 0.3, clutter=1)
    for _ in range(int(plot.rng.poisson(3.5))):
        tree(plot, plot.uniform(-hl, hl), plot.uniform(1, depth), scale=plot.uniform(0.4, 1.2))
    if plot.happens(0.3):
        grove(plot, plot.uniform(-hl, hl), depth - 3, 4.0, plot.count(3, 8))
    shrubs(plot, (-hl, hl), (0, depth), plot.count(0, 14))
    if plot.happens(0.4):
        junk(plot.part(plot.uniform(-hl, hl) * 0.7, plot.uniform(2, depth)))
    if plot.happens(0.3):
        car(plot, plot.uniform(-hl, hl) * 0.6, plot.uniform(3, 8), plot.uniform(0, pi))


def farm(plot: Plot, width: float, depth: float) -> None:
    """A home with a barn, a yard and a heap."""
    home(plot, width, depth)
    if plot.happens(0.75):
        q = depth - plot.uniform(8, 12)
        plot.patches.append(Patch(plot.frame(0, q - 8, 9, 7), m.gravel(plot.style, plot.rng), ragged=1.0))
        half = min(plot.uniform(8, 14), width / 2 - 1)
        house(plot.part(0, q), half, plot.uniform(5, 7), "gable", 6, m.pick_roof(plot.style, plot.rng), pitch=0.45, clutter=1)
    if plot.happens(0.6):
        heap(plot.part(plot.uniform(-0.4, 0.4) * width, depth - 3), plot.uniform(1.5, 3.0))


FRONTAGE = {"homes": (16, 24), "farm": (28, 45), "dense": (9, 22), "rows": (28, 60), "compounds": (14, 26)}  # metres
BUILDERS = {"homes": home, "farm": farm, "dense": dense, "rows": row, "compounds": compound}
