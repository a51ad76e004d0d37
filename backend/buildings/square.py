"""The fewest walls that follow an outline, most of them at right angles: an optimal cut of a ring into straight stretches.

     .-''--._
    /        |        Every corner of the outline may end a wall. A wall runs along the building, across it or, at a higher
    |   X    |        price, obliquely; it costs its price and what the outline strays from it (the squared distance, summed
    |__    .-'        along it, over the squared tolerance). Walls that follow each other differ in direction, so that each
       '--'           two meet in one corner. The cheapest cut is found by dynamic programming over the corners.

The price of a wall goes by the tolerance t: a step t deep in a wall of 8 t stays, a shallower or shorter one goes.
Source: Bellman (1961), "On the approximation of curves by line segments using dynamic programming"; ring, directions and prices are ours.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .lines import Floats, misfits

PRICES = (1.0, 1.0, 8.0)  # of a wall along, across, oblique; in tolerances
OTHERS = ([1, 2], [0, 2], [0, 1])
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Walls:
    """A ring of n walls: the i-th begins at the outline's corner start[i]."""

    start: Ints
    direction: Ints
    cost: float  # metres


def find_walls(ring: Floats, tolerance: float, prices: tuple[float, float, float] = PRICES) -> Walls | None:
    """The cheapest walls for a ring (k, 2), metres, turned to the building. None where there are none: a ring of two corners."""
    k = len(ring)
    if k < 4:
        return None
    misfit = misfits(ring) / tolerance**2 + np.array(prices)[:, None, None] * tolerance
    first = int(np.argmin(ring.sum(1)))  # sticks out, so that a wall is likely to end there
    walls = cut(misfit, first)
    if walls is None:
        return None
    again = cut(misfit, int(walls.start[len(walls.start) // 2]))  # now from a corner where a wall does end
    return again if again is not None and again.cost < walls.cost else walls


def cut(misfit: Floats, origin: int) -> Walls | None:
    """The cheapest walls, one of which begins at the corner `origin`."""
    k = misfit.shape[1]
    cost = np.roll(misfit, (-origin, -origin), (1, 2))  # cost[direction, from, to], both counted from the origin
    cost = np.concatenate((cost, cost[:, :, :1]), axis=2)  # to = k: the origin again
    cost = np.ascontiguousarray(cost.transpose(2, 0, 1))  # [to, direction, from]
    # best[at, first, direction]: of walls up to `at`, of which the first and the last have these directions
    best, came = np.full((k + 1, 3, 3), np.inf), np.zeros((k + 1, 3, 3), np.int64)
    other = np.full((3, 3, k), np.inf)  # [first, direction, at]: of walls up to `at`, after which one of this direction may follow
    same = np.arange(3)
    for to in range(1, k + 1):
        through = other[:, :, :to] + cost[to, :, :to]
        best[to], came[to] = through.min(2), through.argmin(2)
        single = cost[to, :, 0]  # one wall from the origin
        better = same[single < best[to, same, same]]
        best[to, better, better], came[to, better, better] = single[better], 0
        if to < k:
            along, across, oblique = best[to].T
            other[:, 0, to] = np.minimum(across, oblique)
            other[:, 1, to] = np.minimum(along, oblique)
            other[:, 2, to] = np.minimum(along, across)
    closing = best[k].copy()
    closing[same, same] = np.inf
    first, last = divmod(int(closing.argmin()), 3)
    if not np.isfinite(closing[first, last]):
        return None
    starts, directions = follow_back(best[:, first], came[:, first], last)
    return Walls((starts + origin) % k, directions, float(closing[first, last]))


def follow_back(best: Floats, came: Ints, last: int) -> tuple[Ints, Ints]:
    """Starts and directions of the walls that lead to the end, the last one in this direction. best, came: (k + 1, 3)."""
    at, direction = len(best) - 1, last
    starts, directions = [], []
    while at > 0:
        directions.append(direction)
        at = int(came[at, direction])
        starts.append(at)
        direction = min(OTHERS[direction], key=lambda other: best[at, other])
    return np.array(starts[::-1]), np.array(directions[::-1])
