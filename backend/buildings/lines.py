"""How well a straight line fits a stretch of an outline: sums along its edges, so that any stretch costs the same few operations.

Coordinates are metres in a frame that is turned to the building: walls run along x (ALONG) or along y (ACROSS), few are OBLIQUE.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
ALONG, ACROSS, OBLIQUE = range(3)  # the directions that a line may have


@dataclass(frozen=True)
class Stretches:
    """Integrals over the stretch from corner i to corner j of a ring, forwards; all (k, k), [i, i] is once around."""

    length: Floats  # metres
    mean: Floats  # (2, k, k) of x and y
    spread: Floats  # (3, k, k): of x, of y and of both together, about the mean, metres cubed

    def misfit(self) -> Floats:
        """(3, k, k): the squared distance from the best line of each direction, integrated along the stretch, metres cubed."""
        xx, yy, xy = self.spread
        least = (xx + yy) / 2 - np.hypot((xx - yy) / 2, xy)
        return np.maximum(np.stack([yy, xx, least]), 0)


def measure_stretches(ring: Floats) -> Stretches:
    """Of a ring (k, 2) that is not closed."""
    following = np.roll(ring, -1, axis=0)
    length = np.hypot(*(following - ring).T)
    middle = (ring + following) / 2
    # Simpson's rule is exact for products of two linear functions.
    weighted = ((1, ring), (4, middle), (1, following))
    pairs = ((0, 0), (1, 1), (0, 1))
    squares = [length / 6 * sum(weight * at[:, a] * at[:, b] for weight, at in weighted) for a, b in pairs]
    total, first, second, *product = (between(values) for values in (length, length * middle[:, 0], length * middle[:, 1], *squares))
    whole = np.maximum(total, 1e-12)
    x, y = first / whole, second / whole
    spread = [value - total * a * b for value, a, b in zip(product, (x, y, x), (x, y, y))]
    return Stretches(total, np.stack([x, y]), np.stack(spread))


def between(values: Floats) -> Floats:
    """(k, k): the sum of the values of the edges from corner i to corner j."""
    before = np.concatenate(([0.0], np.cumsum(values)))
    return np.asarray((before[:-1] - before[:-1, None]) + np.where(np.tri(len(values), dtype=bool), before[-1], 0.0))
