"""Sizes on the ground, by which plugin and backend decide alike: what a degree measures, what is near enough, what is too coarse."""

from __future__ import annotations

from math import ceil, cos, floor, log10, radians, sin, sqrt

NEAR = 1.1  # sampling distances that differ by less than this factor are taken for the same
FARTHEST = 16.0  # times finer than the image's pixels: beyond, there is nothing in it to be seen, and computing it takes days
RADIUS, ECCENTRICITY = 6378137.0, 0.00669437999014  # metres, and squared: of the WGS 84 ellipsoid


def is_near(one: float, other: float) -> bool:
    """Whether pixels of these two sizes are taken for the same: then nothing is resampled."""
    return max(one / other, other / one) < NEAR


def is_too_coarse(size: float, wanted: float) -> bool:
    """Metres on the ground of a pixel of the image, along its longer side, and of a pixel that is to be computed."""
    return size > FARTHEST * wanted


def least_pixel_size(size: float) -> float:
    """The smallest at which such an image is computed, in metres; rounded up to two digits, so that it is not refused itself."""
    least = size / FARTHEST
    step = 10.0 ** (floor(log10(least)) - 1)
    return float(f"{ceil(least / step - 1e-9) * step:.2g}")


def metres_per_degree(latitude: float) -> tuple[float, float]:
    """Along the meridian and along the parallel, at a latitude in degrees on the WGS 84 ellipsoid."""
    root = sqrt(1 - ECCENTRICITY * sin(radians(latitude)) ** 2)
    return radians(RADIUS * (1 - ECCENTRICITY) / root**3), radians(RADIUS * cos(radians(latitude)) / root)
