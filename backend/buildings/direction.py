"""The direction of a building's walls."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from shapely import LinearRing

from .lines import Floats

Bools = NDArray[np.bool_]

WIDTH = np.radians(3)  # within which walls agree
STEPS = 180  # directions tried over a right angle
ENDS = 0.15  # of a wall's length at either end, where networks round corners off
SAMPLES = 24  # points of a wall


def main_directions(ring: Floats, tolerance: float, is_wall: Bools | None = None, most: int = 2) -> list[float]:
    """Angles from 0 to a right angle (radians from x to y) that most walls follow, along or across; the best first.

    ring: (k, 2) metres, the borders of pixels. They run in two directions only, so a wall's own is that of the middle part of what lies
    between two corners of the ring simplified by the tolerance. A wall votes by its length to the power of 1.5: one of 10 m says more
    than ten of 1 m. is_wall: (k,) of the edges that follow the corners; False: the edge of the map cut the building there.
    """
    angle, length = wall_angles(ring, tolerance, np.ones(len(ring), bool) if is_wall is None else is_wall)
    tried = np.arange(STEPS) * (np.pi / 2 / STEPS)
    votes = (np.exp(-((signed(tried[:, None] - angle) / WIDTH) ** 2)) * length**1.5).sum(1)
    peaks = np.flatnonzero((votes >= np.roll(votes, 1)) & (votes > np.roll(votes, -1)))
    if not len(peaks):
        return [0.0]
    return [refined(float(tried[peak]), angle, length) for peak in peaks[np.argsort(-votes[peaks], kind="stable")][:most]]


def wall_angles(ring: Floats, tolerance: float, is_wall: Bools) -> tuple[Floats, Floats]:
    """Angle of each wall, and how much of its length is one."""
    closed = np.concatenate((ring, ring[:1]))
    along = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(closed, axis=0).T))))
    corners = np.asarray(LinearRing(closed).simplify(tolerance).coords)[:-1]
    place = {(x, y): at for x, y, at in zip(*ring.T, along)}
    begin = np.array([place[x, y] for x, y in corners])
    length = (np.roll(begin, -1) - begin) % along[-1]
    at = begin[:, None] + length[:, None] * np.linspace(ENDS, 1 - ENDS, SAMPLES)
    x, y = (np.interp(at % along[-1], along, closed[:, axis]) for axis in (0, 1))
    x, y = x - x.mean(1, keepdims=True), y - y.mean(1, keepdims=True)
    real = np.concatenate(([0.0], np.cumsum(np.diff(along) * is_wall)))
    begins = np.interp(begin, along, real)
    return np.arctan2(2 * (x * y).sum(1), (x * x - y * y).sum(1)) / 2, (np.roll(begins, -1) - begins) % max(real[-1], 1e-12)


def refined(direction: float, angle: Floats, length: Floats) -> float:
    """The mean of the walls that agree with a direction."""
    off = signed(angle - direction)
    weight = np.where(np.abs(off) < 2 * WIDTH, length**1.5, 0.0)
    return float((direction + (off * weight).sum() / max(weight.sum(), 1e-12)) % (np.pi / 2))


def signed(angle: Floats) -> Floats:
    """Between directions that repeat every right angle: from minus to plus half of one."""
    return np.asarray((angle + np.pi / 4) % (np.pi / 2) - np.pi / 4)


def turned(points: Floats, angle: float) -> Floats:
    """(n, 2) turned so that what ran at `angle` runs along x; a negative angle turns back."""
    c, s = np.cos(angle), np.sin(angle)
    return np.asarray(points @ np.array([[c, -s], [s, c]]))
