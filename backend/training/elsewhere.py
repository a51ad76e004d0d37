"""The same place as another sensor, hour, season and camera's file would show it: for networks that meet cities they were not trained on.

Stronger than `augment.relight`, and applied to a share of the samples only: what is learnt must still hold in plain daylight.
Bands are red, green, blue where a colour is meant; with other bands those changes are left out.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from affine import Affine
from rasterio.io import MemoryFile
from scipy import ndimage

COARSE = 8  # cells along a side of the fields that clouds and hills shade


def elsewhere(pixels: np.ndarray, rng: np.random.Generator, other: np.ndarray | None = None) -> np.ndarray:
    """(bands, h, w) uint8 -> the same shape. `other`: (bands, n) pixels of another place, whose colours it may take."""
    values = pixels.astype(np.float32) / 255
    if other is not None and rng.random() < 0.3:
        values = with_colours_of(values, other.astype(np.float32) / 255, rng.uniform(0.3, 1.0))
    for chance, change in CHANGES:
        if rng.random() < chance:
            values = change(values, rng)
    found = (np.clip(values, 0, 1) * 255).astype(np.uint8)
    return as_jpeg(found, int(rng.integers(25, 85))) if rng.random() < 0.25 else found


def with_colours_of(values: np.ndarray, other: np.ndarray, share: float) -> np.ndarray:
    """Mean and spread of each band go towards the other's (Reinhard et al. 2001, band by band)."""
    mean, spread = values.mean((1, 2), keepdims=True), values.std((1, 2), keepdims=True) + 1e-3
    wanted, width = other.mean(1)[:, None, None], other.std(1)[:, None, None] + 1e-3
    gain = np.clip(width / spread, 0.4, 2.5)
    return values + share * ((values - mean) * gain + wanted - values)


def gamma(values: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    return np.clip(values, 1e-4, 1) ** np.float32(np.exp(rng.normal(0, 0.4)))


def white_balance(values: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    return values * np.exp(rng.normal(0, 0.15, (len(values), 1, 1))).astype(np.float32)


def grey_world(values: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """All bands get the same mean, as cameras with automatic white balance do."""
    mean = values.mean((1, 2), keepdims=True) + 1e-3
    return values * (mean.mean() / mean)


def season(values: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """What is green turns yellow, brown, or a deeper green."""
    if len(values) != 3:
        return values
    red, green, blue = values
    greenness = np.clip((2 * green - red - blue) * 4, 0, 1)
    shift = np.array([rng.uniform(-0.08, 0.25), rng.uniform(-0.1, 0.08), rng.uniform(-0.06, 0.08)], np.float32)
    return values + shift[:, None, None] * greenness


def haze(values: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Light scattered on the way up: less contrast, towards a bluish white."""
    share = np.float32(rng.uniform(0.1, 0.45))
    air = rng.uniform(0.6, 0.9) + rng.uniform(-0.05, 0.1) * np.linspace(-1, 1, len(values))
    return values * (1 - share) + share * air.astype(np.float32)[:, None, None]


def cloud_shadow(values: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Darker within soft borders, and bluer, for only the sky lights it."""
    h, w = values.shape[1:]
    field = rng.normal(0, 1, (COARSE, COARSE)).astype(np.float32)
    field = ndimage.zoom(field, (-(-h // COARSE), -(-w // COARSE)), order=1)[:h, :w]
    inside = np.clip((field - rng.uniform(-0.3, 0.6)) * 4, 0, 1)
    light = rng.uniform(0.35, 0.75) * (1 + 0.08 * np.linspace(-1, 1, len(values)))
    return values * (1 - inside * (1 - light.astype(np.float32)[:, None, None]))


def blur(values: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    return ndimage.gaussian_filter(values, (0, *[rng.uniform(0.5, 1.6)] * 2))


def sharpening(values: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    return values + np.float32(rng.uniform(0.5, 1.5)) * (values - ndimage.gaussian_filter(values, (0, 1, 1)))


def sensor_noise(values: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """More where it is bright, each band for itself."""
    noise = rng.standard_normal(values.shape, np.float32)
    return values + noise * np.sqrt(np.clip(values, 0, 1) * rng.uniform(0, 0.003) + rng.uniform(0, 0.001)).astype(np.float32)


def as_jpeg(pixels: np.ndarray, quality: int) -> np.ndarray:
    """Through a JPEG file and back, where that format has as many bands."""
    if len(pixels) not in (1, 3):
        return pixels
    bands, h, w = pixels.shape
    anywhere = Affine.translation(1, 1)  # without a place rasterio warns
    with MemoryFile() as memory:
        with memory.open(driver="JPEG", count=bands, height=h, width=w, dtype="uint8", transform=anywhere, QUALITY=quality) as file:
            file.write(pixels)
        with memory.open() as file:
            return file.read()


CHANGES: tuple[tuple[float, Callable[[np.ndarray, np.random.Generator], np.ndarray]], ...] = (
    (0.3, season),
    (0.4, gamma),
    (0.3, white_balance),
    (0.1, grey_world),
    (0.2, cloud_shadow),
    (0.25, haze),
    (0.2, blur),
    (0.1, sharpening),
    (0.2, sensor_noise),
)
