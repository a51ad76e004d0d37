"""From walls to the corners where they meet."""

from __future__ import annotations

import numpy as np

from .lines import ALONG, OBLIQUE, Floats
from .square import Walls

NEAR_PARALLEL = 0.25  # sine of the angle below which two lines have no corner worth the name


def corners_of(ring: Floats, walls: Walls) -> Floats | None:
    """(n, 2): where each wall begins, in the frame of the ring. None where two walls in a row are almost parallel."""
    count = len(walls.start)
    points, ways = np.empty((count, 2)), np.empty((count, 2))
    for i in range(count):
        points[i], ways[i] = line_along(stretch(ring, walls, i), int(walls.direction[i]))
    before, way_before = np.roll(points, 1, axis=0), np.roll(ways, 1, axis=0)
    sine = way_before[:, 0] * ways[:, 1] - way_before[:, 1] * ways[:, 0]
    if np.abs(sine).min() < NEAR_PARALLEL:
        return None
    apart = points - before
    along = (apart[:, 0] * ways[:, 1] - apart[:, 1] * ways[:, 0]) / sine
    return np.asarray(before + along[:, None] * way_before)


def stretch(ring: Floats, walls: Walls, i: int) -> Floats:
    """The corners of the outline that the i-th wall replaces, both ends included."""
    begin, end = int(walls.start[i]), int(walls.start[(i + 1) % len(walls.start)])
    if end <= begin:
        end += len(ring)
    return np.asarray(ring[np.arange(begin, end + 1) % len(ring)])


def line_along(stretch: Floats, direction: int) -> tuple[Floats, Floats]:
    """A point and the unit vector of the line that replaces a stretch.

    A wall along x takes as much from the area as it adds: its y is the mean over x, not over the length.
    """
    step, middle = np.diff(stretch, axis=0), (stretch[1:] + stretch[:-1]) / 2
    length = np.hypot(*step.T)
    if direction == OBLIQUE:
        point = length @ middle / length.sum()
        off = middle - point
        covariance = (off * length[:, None]).T @ off + step.T @ (step * length[:, None]) / 12
        return point, np.linalg.eigh(covariance)[1][:, -1]
    weights = np.abs(step[:, 0 if direction == ALONG else 1])
    if weights.sum() < 1e-9:
        weights = length
    return weights @ middle / weights.sum(), np.eye(2)[0 if direction == ALONG else 1]
