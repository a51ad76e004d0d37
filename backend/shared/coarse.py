"""How much coarser than they are computed images may be: the backend refuses what lies beyond, and the plugin's form says so before."""

from __future__ import annotations

from math import ceil, floor, log10

FARTHEST = 16.0  # times finer than the image's pixels: beyond, there is nothing in it to be seen, and computing it takes days


def is_too_coarse(size: float, wanted: float) -> bool:
    """Metres on the ground of a pixel of the image, along its longer side, and of a pixel that is to be computed."""
    return size > FARTHEST * wanted


def least_pixel_size(size: float) -> float:
    """The smallest at which such an image is computed, in metres; rounded up to two digits, for a way out that is refused is none."""
    least = size / FARTHEST
    step = 10.0 ** (floor(log10(least)) - 1)
    return float(f"{ceil(least / step - 1e-9) * step:.2g}")
