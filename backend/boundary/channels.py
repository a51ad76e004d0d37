"""What a pixel's surroundings look like, in the channels of sketch tokens: colour, gradients of three scales and four directions.

Lim, Zitnick, Dollar 2013, "Sketch Tokens", section 3.1: 3 colours (CIE-LUV), gradient magnitude at 3 blurs, and 4 directions of the two
finer ones: 14 channels. Everything is computed on cells of 2 x 2 pixels, as in Dollar and Zitnick's faster form. The channels once more,
each the mean of a square, serve self-similarity: the difference of two squares of a patch.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

CELL = 2  # pixels
BLURS = (0.0, 1.5, 5.0)  # pixels, of the gradients
DIRECTED = 2  # how many of them, from the finest, are split by direction
DIRECTIONS = 4
PLAIN = 3 + len(BLURS) + DIRECTED * DIRECTIONS
SQUARE = 3  # cells; side of the squares that are compared
PLANES = 2 * PLAIN + 1  # plain, means of squares, and one of zeros: the second place of a feature that looks at one place only
NOTHING = PLANES - 1
TRUNCATE = 3.0  # standard deviations after which a blur ends
REACH = CELL * int(TRUNCATE * BLURS[-1] / CELL + 0.5) + CELL * (SQUARE // 2 + 3)  # pixels

Floats = NDArray[np.float32]


def channels(colors: Floats) -> Floats:
    """(3, h, w) red, green, blue from 0 to 1 -> (PLANES, h / 2, w / 2). h and w even."""
    bands, h, w = colors.shape
    small = colors.reshape(bands, h // CELL, CELL, w // CELL, CELL).mean((2, 4), dtype=np.float32)
    luv = to_luv(small)
    planes = np.zeros((PLANES, *small.shape[1:]), np.float32)
    planes[:3], k = luv, 3 + len(BLURS)
    for i, blur in enumerate(BLURS):
        magnitude, angle = gradient(blurred(luv, blur / CELL))
        planes[3 + i] = blurred(magnitude, 0.5)
        if i < DIRECTED:
            for j in range(DIRECTIONS):
                planes[k] = blurred(magnitude * toward(angle, j), 0.5)
                k += 1
    even = np.full(SQUARE, 1 / SQUARE)  # not uniform_filter: its running sums depend on where a row begins
    for source, target in zip(planes[:PLAIN], planes[PLAIN:]):
        ndimage.correlate1d(ndimage.correlate1d(source, even, 0, mode="nearest"), even, 1, target, mode="nearest")
    return planes


def to_luv(colors: Floats) -> Floats:
    """CIE-LUV of sRGB, each about 0 to 1."""
    linear = np.where(colors <= 0.04045, colors / 12.92, ((np.maximum(colors, 0) + 0.055) / 1.055) ** 2.4).astype(np.float32)
    red, green, blue = linear
    x = 0.4125 * red + 0.3576 * green + 0.1804 * blue
    y = 0.2127 * red + 0.7152 * green + 0.0722 * blue
    z = 0.0193 * red + 0.1192 * green + 0.9503 * blue
    light = np.where(y > 0.008856, 1.16 * np.cbrt(y) - 0.16, 9.033 * y)
    sums = np.maximum(x + 15 * y + 3 * z, 1e-6)
    found = light, 13 * light * (4 * x / sums - 0.1978) + 0.33, 13 * light * (9 * y / sums - 0.4683) + 0.5
    return np.stack(found).astype(np.float32)


def blurred(values: Floats, sigma: float) -> Floats:
    """(..., h, w), with a Gaussian of `sigma` cells."""
    if sigma <= 0:
        return values
    steps = (0.0,) * (values.ndim - 2) + (sigma, sigma)
    return ndimage.gaussian_filter(values, steps, mode="nearest", truncate=TRUNCATE)


def gradient(planes: Floats) -> tuple[Floats, Floats]:
    """Magnitude and direction (0 to pi) of the steepest of several planes, (h, w) each."""
    down = ndimage.correlate1d(planes, [-0.5, 0.0, 0.5], 1, mode="nearest")
    right = ndimage.correlate1d(planes, [-0.5, 0.0, 0.5], 2, mode="nearest")
    squares = down * down + right * right
    best = squares.argmax(0)[None]
    down, right, squares = (np.take_along_axis(values, best, 0)[0] for values in (down, right, squares))
    return np.sqrt(squares), np.arctan2(down, right) % np.float32(np.pi)


def toward(angle: Floats, direction: int) -> Floats:
    """How far an angle belongs to one of the directions: 1 in its middle, 0 in its neighbours' middles."""
    away = np.abs(angle * np.float32(DIRECTIONS / np.pi) - direction)
    return np.maximum(1 - np.minimum(away, DIRECTIONS - away), 0).astype(np.float32)
