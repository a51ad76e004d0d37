"""What stands in a block: its ground, flat patches, and solids with a height. Made of (seed, block) alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from . import materials as m
from .grounds import FILLS
from .lots import BUILDERS, FRONTAGE
from .parts import car, tree
from .plane import CityBlock, unbend
from .plot import Plot
from .style import draw_style
from .things import Patch, Pattern, Solid, Surface

OPEN = ("field", "forest", "vineyard", "orchard", "water", "bush")  # land without sidewalks, few cars


@dataclass(frozen=True)
class CityBlockContents:
    """All that a block holds."""

    ground: Surface
    pattern: Pattern
    sidewalk: float  # metres
    patches: tuple[Patch, ...]
    solids: tuple[Solid, ...]


@lru_cache(maxsize=384)
def furnish(seed: int, block: CityBlock) -> CityBlockContents:
    """The contents of a block."""
    style = draw_style(seed)
    rng = np.random.default_rng((seed & 0xFFFFFFFF, block.i & 0xFFFFFFFF, block.j & 0xFFFFFFFF))
    weights = np.array(list(style.place.uses.values()), float)
    use = str(rng.choice(list(style.place.uses), p=weights / weights.sum()))
    a, b, c, d = block.half_streets
    walk = float(rng.choice([0.0, 1.2, 2.0])) if style.place.paved and use not in OPEN else 0.0
    u0, u1, v0, v1 = block.u0 + a + walk, block.u1 - b - walk, block.v0 + c + walk, block.v1 - d - walk
    u, v = (u0 + u1) / 2, (v0 + v1) / 2
    whole = Plot(style, rng, *unbend(style, u, v), net=(u, v))
    ground, pattern = FILLS[use](whole, (v1 - v0) / 2, (u1 - u0) / 2)
    if use in BUILDERS:
        for lot, width in _lots(whole, u0, u1, v0, v1, *FRONTAGE[use]):
            BUILDERS[use](lot, width, (u1 - u0) / 2)
    _fill_kerbs(whole, block, style.place.car_density * (0.2 if use in OPEN else 1.0))
    if style.place.paved and use not in OPEN and whole.happens(0.35):
        _plant_avenue(whole, block)
    return CityBlockContents(ground, pattern, walk, tuple(whole.patches), tuple(whole.solids))


def _lots(whole: Plot, u0: float, u1: float, v0: float, v1: float, low: float, high: float) -> Iterator[tuple[Plot, float]]:
    """Lots and their widths along both long sides of a block."""
    for side, u in ((-1, u0), (1, u1)):
        v = v0
        while v1 - v > low:
            width = min(whole.uniform(low, high), v1 - v)
            if v1 - v - width < low:
                width = v1 - v
            yield whole.moved(*unbend(whole.style, u, v + width / 2), side), width
            v += width


def _fill_kerbs(whole: Plot, block: CityBlock, density: float) -> None:
    """Cars at the kerb and on the move along the two long streets, on this block's side of their centre lines."""
    style = whole.style
    a, b, c, d = block.half_streets
    for u, inward, half in ((block.u0, 1, a), (block.u1, -1, b)):
        parked = whole.uniform(0, 0.5) * density if whole.happens(0.6) else 0.02
        v = block.v0 + c + 6
        while v < block.v1 - d - 6:
            if whole.happens(parked):
                car(whole.moved(*unbend(whole.style, u + inward * (half - 1.15), v)), 0, 0, 0.0)
            elif half > 2.6 and whole.happens(0.05 * density):
                moving = whole.moved(*unbend(whole.style, u + inward * half * 0.42, v))
                car(moving, 0, 0, 0.0, "bus" if whole.happens(0.04) else None)
            if style.place.paved and whole.happens(0.12):
                mend = whole.moved(*unbend(style, u + inward * whole.uniform(0, half), v))
                size = whole.uniform(0.5, 5), whole.uniform(0.3, 1.1)
                whole.patches.append(Patch(mend.frame(0, 0, *size), m.asphalt(style, whole.rng), on_street=True))
            v += whole.uniform(5.4, 7.0)


def _plant_avenue(whole: Plot, block: CityBlock) -> None:
    a, b, c, d = block.half_streets
    v = block.v0 + c + 4
    while v < block.v1 - d - 3:
        for u in (block.u0 + a + 0.9, block.u1 - b - 0.9):
            if whole.happens(0.6):
                tree(whole.moved(*unbend(whole.style, u, v)), 0, 0, conifer=False, scale=0.65)
        v += 9
