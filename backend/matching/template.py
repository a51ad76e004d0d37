r"""What is looked for: a piece of an image, turned and scaled as it may lie elsewhere.

+------+        /\         Turned, the box fills a part of its canvas only: the mask says which cells count. All canvases
|  ->  |  =>   /  \        of one template have sides as odd or even as its own, so that their centres lie alike.
+------+       \->/
                \/
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, cos, radians, sin

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter, map_coordinates

ROUNDING = 1e-6  # cells: a corner that rounding puts just outside is inside


@dataclass(frozen=True, eq=False)
class Template:
    """Values (C, h, w) and which cells of them count (h, w), of the original turned clockwise by `rotation` degrees."""

    values: NDArray[np.float64]
    mask: NDArray[np.bool_]
    rotation: float = 0.0
    scale: float = 1.0

    @property
    def shape(self) -> tuple[int, int]:
        h, w = self.mask.shape
        return h, w

    @property
    def means(self) -> NDArray[np.float64]:
        """Of each channel, (C,)."""
        return self.values[:, self.mask].mean(1)

    @property
    def has_contrast(self) -> bool:
        return bool(self.mask.any() and (self.values[:, self.mask].std(1) > 0).any())

    @property
    def is_full(self) -> bool:
        return bool(self.mask.all())


def variants(original: Template, rotations: int, scales: list[float]) -> list[Template]:
    """The template at each scale in as many directions, evenly spread over 360 degrees from its own on."""
    return [turned(original, 360 * k / rotations, scale) for scale in scales for k in range(rotations)]


def turned(original: Template, rotation: float, scale: float) -> Template:
    """By cubic interpolation, smoothed before it is made smaller; cells outside the original do not count."""
    if rotation == 0 and scale == 1:
        return original
    (h, w), (height, width) = original.shape, canvas(original.shape, rotation, scale)
    c, s = cos(radians(rotation)) / scale, sin(radians(rotation)) / scale
    y, x = np.mgrid[:height, :width] + 0.5 - np.array([height, width]).reshape(2, 1, 1) / 2
    rows, columns = c * y - s * x + h / 2 - 0.5, s * y + c * x + w / 2 - 0.5
    place = np.stack([rows, columns])
    values = np.stack([map_coordinates(smoothed(band, scale), place, order=3, mode="nearest") for band in filled(original)])
    known = map_coordinates(original.mask.astype(float), place, order=1, mode="nearest") > 1 - ROUNDING
    inside = (rows >= -ROUNDING) & (rows <= h - 1 + ROUNDING) & (columns >= -ROUNDING) & (columns <= w - 1 + ROUNDING)
    return Template(values, inside & known, rotation, scale)


def canvas(shape: tuple[int, int], rotation: float, scale: float) -> tuple[int, int]:
    """Rows and columns that hold all of a turned template, as odd or even as its own."""
    h, w = shape
    c, s = abs(cos(radians(rotation))) * scale, abs(sin(radians(rotation))) * scale
    sides = ceil(c * h + s * w - ROUNDING), ceil(s * h + c * w - ROUNDING)
    height, width = (side + (side - own) % 2 for side, own in zip(sides, shape))
    return height, width


def filled(original: Template) -> NDArray[np.float64]:
    """Without cells that do not count, which interpolation would spread: they get the mean of the others."""
    if original.is_full:
        return original.values
    return np.where(original.mask, original.values, original.means[:, None, None])


def smoothed(band: NDArray[np.float64], scale: float) -> NDArray[np.float64]:
    """What is finer than the cells of a smaller copy would alias."""
    return gaussian_filter(band, 0.5 * (1 / scale - 1), mode="nearest") if scale < 1 else band
