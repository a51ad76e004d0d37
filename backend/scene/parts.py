"""The parts that plots are furnished with: houses, trees, cars, parking bays, stores."""

from __future__ import annotations

from collections.abc import Callable
from math import pi

from . import materials as m
from .plot import Plot
from .things import Box, Car, House, Patch, Pattern, Surface, TreeCrown

# Stamps of `crowns.crown_bank`.
BROAD, CONIFER, PALM, BUSH = (0, 11), (12, 17), (18, 20), (21, 23)


def house(
    plot: Plot,
    half_length: float,
    half_width: float,
    kind: str,
    eave: float,
    roof: m.RoofCovering,
    turn: float = 0.0,
    pitch: float = 0.45,
    clutter: int = 3,
) -> None:
    """A house at the plot's origin with up to `clutter` chimneys, windows, dormers, and perhaps solar panels."""
    if half_length < 0.8 or half_width < 0.8:
        return
    if roof.flat_only and kind in ("gable", "hip", "mansard"):
        kind = "flat"
    if kind == "flat" and not roof.flat_only and not roof.is_metal:
        roof = m.pick_roof(plot.style, plot.rng, flat=True)
    frame = plot.frame(0, 0, half_length, half_width, turn)
    plot.solids.append(House(frame, kind, eave, pitch, roof.material, roof.pattern, roof.trim, roof.sheets, roof.rust))
    top = plot.moved(frame.x, frame.y, frame.angle)

    def height(q: float) -> float:
        return eave + (pitch * (half_width - abs(q)) if kind in ("gable", "hip") else 0.3 * half_width if kind == "mansard" else 0.0)

    for _ in range(plot.count(0, clutter)):
        p, q = plot.uniform(-0.75, 0.75) * half_length, plot.uniform(-0.7, 0.7) * half_width
        if kind == "flat":
            a, b = plot.uniform(0.3, 1.4), plot.uniform(0.3, 0.9)
            top.solids.append(Box(top.frame(p, q, a, b), eave - 0.2, plot.uniform(0.4, 1.4), m.roof_box(plot.rng)))
        elif plot.happens(0.5):
            a = plot.uniform(0.22, 0.45)
            top.solids.append(Box(top.frame(p, q, a, a * plot.uniform(0.8, 1.6)), height(q), 0.9, m.roof_box(plot.rng)))
        elif plot.happens(0.6):
            top.solids.append(Box(top.frame(p, q, 0.4, 0.55), height(q), 0.12, m.window(plot.rng), "panel"))
        elif kind == "gable" and half_width > 4:
            at = half_width * (0.55 if q > 0 else -0.55)
            dormer = top.frame(p, at, half_width * 0.28, 0.9, pi / 2)
            top.solids.append(House(dormer, "gable", height(at) + 0.5, 0.5, roof.material, roof.pattern, roof.trim))
    if clutter and half_length > 3 and plot.happens(0.14):
        _solar(top, half_length, half_width, 0.0 if kind == "flat" else 1.0, height)


def tree(plot: Plot, p: float, q: float, material: Surface | None = None, conifer: bool | None = None, scale: float = 1.0) -> None:
    """A tree; a big broad-leaved one is a group of crowns grown together."""
    style = plot.style
    if plot.happens(style.palms):
        r = plot.uniform(2.0, 3.4)
        _crown(plot, p, q, r, 7.0, PALM, material or m.leaves(style, plot.rng))
    elif plot.happens(style.conifers * 0.5) if conifer is None else conifer:
        r = plot.uniform(1.6, 3.4) * scale
        _crown(plot, p, q, r, r * plot.uniform(3.0, 4.4), CONIFER, material or m.leaves(style, plot.rng, conifer=True))
    else:
        r = plot.uniform(1.6, 5.0) * scale
        leaf = material or m.leaves(style, plot.rng)
        _crown(plot, p, q, r, r * plot.uniform(1.4, 2.2), BROAD if r > 1.2 else BUSH, leaf)
        for _ in range(plot.count(1, 3) if r > 2.2 else 0):
            at = p + plot.uniform(-0.75, 0.75) * r, q + plot.uniform(-0.75, 0.75) * r
            _crown(plot, *at, r * plot.uniform(0.45, 0.8), r * plot.uniform(1.1, 1.8), BROAD, leaf)


def grove(plot: Plot, p: float, q: float, spread: float, number: int, scale: float = 1.0) -> None:
    """Trees standing close together."""
    for _ in range(number):
        tree(plot, p + float(plot.rng.normal(0, spread)), q + float(plot.rng.normal(0, spread)), scale=scale * plot.uniform(0.6, 1.1))


def shrubs(plot: Plot, p: tuple[float, float], q: tuple[float, float], number: int) -> None:
    """Bushes in a rectangle of the plot, some in flower, some merely low (class low vegetation)."""
    for _ in range(number):
        r = plot.uniform(0.35, 1.3)
        leaf = m.leaves(plot.style, plot.rng)
        if r < 0.7:
            leaf = leaf._replace(code=m.LOW_VEGETATION)
        _crown(plot, plot.uniform(*p), plot.uniform(*q), r, r * plot.uniform(0.8, 1.6), BUSH, leaf)


def car(plot: Plot, p: float, q: float, turn: float, kind: str | None = None) -> None:
    """A vehicle; without `kind` mostly a car."""
    if kind is None:
        kind = str(plot.rng.choice(["car", "van", "truck"], p=[0.88, 0.1, 0.02]))
    length, width = {
        "car": (plot.uniform(1.8, 2.42), plot.uniform(0.83, 0.96)),
        "van": (plot.uniform(2.4, 3.1), plot.uniform(0.95, 1.06)),
        "truck": (plot.uniform(3.5, 6.5), 1.25),
        "bus": (6.0, 1.27),
    }[kind]
    if plot.happens(0.5):
        turn += pi
    frame = plot.frame(p, q, length, width, turn + float(plot.rng.normal(0, 0.03)))
    plot.solids.append(Car(frame, kind, m.car_paint(plot.rng, kind), m.glass(plot.rng), m.tarpaulin(plot.rng)))


def stalls(plot: Plot, half_length: float, half_depth: float, filled: float, ground: Surface | None = None) -> None:
    """One row of parking bays along p, with its markings and cars."""
    n = int(half_length * 2 / 2.5)
    if n < 2:
        return
    marks = tuple(-n * 1.25 + 2.5 * k for k in range(n + 1)) if plot.style.place.paved else ()
    surface = ground or m.asphalt(plot.style, plot.rng)
    plot.patches.append(Patch(plot.frame(0, 0, n * 1.25 + 0.1, half_depth), surface, lines=marks))
    for k in range(n):
        if plot.happens(filled):
            car(plot, -n * 1.25 + 2.5 * (k + 0.5) + float(plot.rng.normal(0, 0.12)), float(plot.rng.normal(0, 0.25)), pi / 2)


def parking_rows(plot: Plot, half_length: float, half_width: float, filled: float, ground: Surface) -> None:
    """A car park: double rows, aisles of 6 m, perhaps trees between."""
    q = -half_width + 2.6
    has_trees = plot.happens(0.5)
    while q < half_width - 2:
        fill = filled * plot.uniform(0.4, 1.1)
        for shift in (0.0, 5.2):
            if q + shift < half_width - 2:
                stalls(plot.part(0, q + shift).rigid(), half_length - 3, 2.5, fill, ground)
        p = -half_length + 3
        while has_trees and p < half_length:
            if plot.happens(0.6):
                plot.patches.append(Patch(plot.frame(p, q + 2.6, 0.9, 0.9), m.lawn(plot.style, plot.rng)))
                tree(plot, p, q + 2.6, conifer=False, scale=0.6)
            p += 10
        q += 16.4


def storage(plot: Plot, half_length: float, half_width: float, dense: bool = False) -> None:
    """Containers, stacks, heaps, lorries."""
    for _ in range(int(half_length * half_width * 4 / (60 if dense else 160))):
        part = plot.part(plot.uniform(-half_length, half_length), plot.uniform(-half_width, half_width))
        turn = 0.0 if plot.happens(0.5) else pi / 2
        kind = plot.rng.random()
        if kind < 0.4:
            container, paint = (3.03 if plot.happens(0.5) else 6.06), m.goods(plot.rng)
            for k in range(plot.count(1, 3)):
                part.solids.append(Box(part.frame(0, 2.6 * k, container, 1.22), 0.0, 2.6, paint, "box", Pattern("s", 0.6, 0.12)))
        elif kind < 0.55:
            car(part, 0, 0, turn, "truck" if plot.happens(0.6) else "van")
        elif kind < 0.8:
            heap(part, plot.uniform(1.5, 4))
        else:
            junk(part)


def heap(plot: Plot, radius: float) -> None:
    """A heap of earth, gravel or rubble."""
    frame = plot.frame(0, 0, radius * plot.uniform(1, 1.7), radius, plot.uniform(0, pi))
    plot.solids.append(Box(frame, 0.0, radius * 0.6, m.heap(plot.style, plot.rng), "heap"))


def junk(plot: Plot) -> None:
    """Stacked goods, rubbish, tarpaulins, garden furniture."""
    for _ in range(plot.count(2, 9)):
        a, b = plot.uniform(0.3, 1.6), plot.uniform(0.3, 0.9)
        shape = "heap" if plot.happens(0.3) else "disc" if plot.happens(0.2) else "box"
        frame = plot.frame(plot.uniform(-2, 2), plot.uniform(-2, 2), a, b, plot.uniform(0, pi))
        plot.solids.append(Box(frame, 0.0, plot.uniform(0.3, 1.4), m.goods(plot.rng), shape))


def pool(plot: Plot) -> None:
    """A swimming pool with its terrace, perhaps parasols."""
    a, b = plot.uniform(2.5, 5.5), plot.uniform(1.5, 2.6)
    is_round = plot.happens(0.25)
    if is_round:
        a = b = plot.uniform(1.6, 2.8)
    plot.patches.append(Patch(plot.frame(0, 0, a + 1.4, b + 1.4), m.paving(plot.style, plot.rng), is_round=is_round))
    plot.patches.append(Patch(plot.frame(0, 0, a, b), m.pool(plot.rng), is_round=is_round, border=m.concrete(plot.rng), border_width=0.25))
    shade = m.goods(plot.rng)
    for _ in range(plot.count(0, 4)):
        plot.solids.append(Box(plot.frame(plot.uniform(-a, a), -b - plot.uniform(0.8, 2), 1.1, 1.1), 0.0, 2.2, shade, "disc"))


def tennis(plot: Plot) -> None:
    """A tennis court (ISPRS calls it clutter)."""
    court = m.court(plot.rng)
    plot.patches.append(Patch(plot.frame(0, 0, 18, 9), court))
    line = m.paint(court.code)
    plot.patches.append(Patch(plot.frame(0, 0, 11.9, 5.5), court, border=line, border_width=0.15, lines=(-6.4, 0.0, 6.4)))


def hedge(plot: Plot, p: float, q: float, half_length: float, turn: float = 0.0) -> None:
    """A clipped hedge, centred at (p, q)."""
    leaf = m.leaves(plot.style, plot.rng)
    frame = plot.frame(p, q, half_length, plot.uniform(0.35, 0.8), turn)
    plot.solids.append(Box(frame, 0.0, plot.uniform(1.2, 2.4), leaf, "hedge"))


def _crown(plot: Plot, p: float, q: float, radius: float, height: float, stamps: tuple[int, int], leaf: Surface) -> None:
    stretch = plot.uniform(0.85, 1.2)
    frame = plot.frame(p, q, radius * stretch, radius / stretch, plot.uniform(0, 2 * pi))
    plot.solids.append(TreeCrown(frame, height, plot.count(*stamps), leaf))


def _solar(top: Plot, half_length: float, half_width: float, slope: float, height: Callable[[float], float]) -> None:
    q = slope * (1 if top.happens(0.5) else -1) * top.uniform(0.3, 0.5) * half_width
    a, b = half_length * top.uniform(0.2, 0.65), half_width * top.uniform(0.15, 0.33)
    frame = top.frame(top.uniform(-0.2, 0.2) * half_length, q, a, b)
    top.solids.append(Box(frame, height(q), 0.15, m.solar(top.rng), "panel", Pattern("s", 1.0, 0.3, True)))
