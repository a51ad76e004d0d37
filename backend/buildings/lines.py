"""How well a straight line fits a stretch of an outline: sums along its edges, so that any stretch costs the same few operations.

Coordinates are metres in a frame that is turned to the building: walls run along x (ALONG) or along y (ACROSS), few are OBLIQUE.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
ALONG, ACROSS, OBLIQUE = range(3)  # the directions that a line may have


def misfits(ring: Floats) -> Floats:
    """(3, k, k) of a ring (k, 2) that is not closed: the squared distance from the best line of each direction, integrated along the
    stretch from corner i forwards to corner j, metres cubed; [i, i] is once around.
    """
    following = np.roll(ring, -1, axis=0)
    length = np.hypot(*(following - ring).T)
    middle = (ring + following) / 2
    # Simpson's rule is exact for products of two linear functions.
    weighted = ((1, ring), (4, middle), (1, following))
    pairs = ((0, 0), (1, 1), (0, 1))
    squares = [length / 6 * sum(weight * at[:, a] * at[:, b] for weight, at in weighted) for a, b in pairs]
    total, *first, xx, yy, xy = (between(values) for values in (length, length * middle[:, 0], length * middle[:, 1], *squares))
    mean = [value / np.maximum(total, 1e-12) for value in first]
    xx, yy, xy = (value - total * mean[a] * mean[b] for value, (a, b) in zip((xx, yy, xy), pairs))
    least = (xx + yy) / 2 - np.hypot((xx - yy) / 2, xy)
    return np.maximum(np.stack([yy, xx, least]), 0)


def between(values: Floats) -> Floats:
    """(k, k): the sum of the values of the edges from corner i to corner j."""
    before = np.concatenate(([0.0], np.cumsum(values)))
    return np.asarray((before[:-1] - before[:-1, None]) + np.where(np.tri(len(values), dtype=bool), before[-1], 0.0))
