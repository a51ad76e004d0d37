"""Turned copies of a piece of one image planted into another, so that it is known where they are."""

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import rotate


@dataclass(frozen=True)
class Planted:
    row: float  # of the centre
    column: float
    degrees: float  # clockwise


def plant(image, piece, side, count, rng, degrees=None):
    """A copy of `image` (bands, h, w) with `count` squares of `side` pixels, and where they are.

    `piece` (bands, n, n) has the square in its middle, and enough about it to be turned. `degrees`: to choose from; None: any.
    """
    image, n = image.copy(), piece.shape[1]
    places = []
    y, x = np.mgrid[:n, :n] - (n - 1) / 2
    for _ in range(10_000):
        row, column = (int(rng.integers(n // 2, length - n // 2)) for length in image.shape[1:])
        if any(np.hypot(row - other.row, column - other.column) < 1.6 * side for other in places):
            continue
        angle = float(rng.uniform(0, 360) if degrees is None else rng.choice(degrees))
        c, s = np.cos(np.radians(angle)), np.sin(np.radians(angle))
        inside = (np.abs(c * x + s * y) < side / 2) & (np.abs(c * y - s * x) < side / 2)
        part = image[:, row - n // 2 : row - n // 2 + n, column - n // 2 : column - n // 2 + n]
        part[:, inside] = rotate(piece.astype(float), -angle, (1, 2), reshape=False, order=3)[:, inside].clip(0, 255)
        places.append(Planted(row - n // 2 + n / 2, column - n // 2 + n / 2, angle))
        if len(places) == count:
            return image, places
    raise ValueError(f"There is no room for {count} squares of {side} pixels.")


def noisy(image, sigma, rng):
    """With normal noise of a standard deviation in grey levels, as bytes."""
    return np.clip(np.rint(image + rng.normal(0, sigma, image.shape)), 0, 255).astype(np.uint8)


def precision_and_recall(found, places, near):
    """Shares of the matches (row, column) that are within `near` pixels of a planted copy, and of the copies that are found."""
    hits = [[np.hypot(row - place.row, column - place.column) < near for place in places] for row, column in found]
    precision = float(np.mean([any(line) for line in hits])) if hits else 1.0
    return precision, float(np.mean(np.any(hits, 0))) if hits else 0.0


def most_distinct(image, side):
    """Upper left corner of the square of `image` (bands, h, w) whose gradients are strong in both directions: unlike a plain edge."""
    down, right = np.gradient(image.mean(0))

    def strength(y, x):
        gradients = np.stack([part[y : y + side, x : x + side].ravel() for part in (down, right)])
        return np.linalg.eigvalsh(gradients @ gradients.T)[0]

    starts = [range(side, length - 2 * side, side // 2) for length in image.shape[1:]]
    return max(((y, x) for y in starts[0] for x in starts[1]), key=lambda corner: strength(*corner))
