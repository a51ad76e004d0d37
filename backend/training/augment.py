"""What may happen to a crop without changing what it shows: turns, mirror images, light and lens."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from .stitch import Arrays


def resize(pixels: np.ndarray, labels: np.ndarray, h: int, w: int) -> Arrays:
    """To (bands, h, w) bilinear and (h, w) nearest; smoothed first where it shrinks much."""
    height, width = labels.shape
    if (height, width) == (h, w):
        return pixels, labels
    rows, columns = (np.arange(h) + 0.5) * height / h - 0.5, (np.arange(w) + 0.5) * width / w - 0.5
    nearest = labels[np.ix_(np.clip(np.rint(rows), 0, height - 1).astype(int), np.clip(np.rint(columns), 0, width - 1).astype(int))]
    source = pixels.astype(np.float32)
    if height > 1.5 * h:
        source = ndimage.uniform_filter(source, (0, round(height / h), round(width / w)))
    mixed = lerp(lerp(source, rows, 1), columns, 2)
    return (mixed + 0.5).astype(np.uint8), nearest


def lerp(values: np.ndarray, places: np.ndarray, axis: int) -> np.ndarray:
    """Linear interpolation along one axis at fractional places, edges repeated."""
    places = np.clip(places, 0, values.shape[axis] - 1)
    low = np.minimum(places.astype(int), max(values.shape[axis] - 2, 0))
    share = (places - low).astype(np.float32).reshape([-1 if i == axis else 1 for i in range(values.ndim)])
    below = values.take(low, axis)
    above = values.take(np.minimum(low + 1, values.shape[axis] - 1), axis)
    return below + (above - below) * share


def augment(pixels: np.ndarray, labels: np.ndarray, rng: np.random.Generator) -> Arrays:
    """A random member of the square's eight symmetries (those that keep the shape), then light, then sometimes blur and noise."""
    if rng.random() < 0.5:
        pixels, labels = pixels[..., ::-1], labels[..., ::-1]
    if rng.random() < 0.5:
        pixels, labels = pixels[..., ::-1, :], labels[..., ::-1, :]
    if labels.shape[0] == labels.shape[1] and rng.random() < 0.5:
        pixels, labels = pixels.swapaxes(-1, -2), labels.T
    return relight(pixels, rng), np.ascontiguousarray(labels)


def relight(pixels: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Gamma, contrast, brightness, a colour cast per band and saturation, by tables and one mix; (bands, h, w) uint8."""
    bands = len(pixels)
    gamma, contrast, shift = np.exp(rng.normal(0, 0.22)), np.exp(rng.normal(0, 0.2)), rng.normal(0, 0.08)
    casts = np.exp(rng.normal(0, 0.08, bands))
    ramp = np.linspace(0, 1, 256, dtype=np.float32) ** gamma
    tables = np.stack([((ramp - 0.45) * contrast + 0.45 + shift) * cast for cast in casts]).astype(np.float32) * 255
    values = np.stack([table[band] for table, band in zip(tables, pixels)])
    saturation = np.exp(rng.normal(0, 0.3))
    grey = values.mean(0)
    values = grey + (values - grey) * np.float32(saturation)
    if rng.random() < 0.15:
        values = ndimage.gaussian_filter(values, (0, *[rng.uniform(0.4, 1.2)] * 2))
    if rng.random() < 0.3:
        values += rng.normal(0, rng.uniform(2, 8), values.shape[1:]).astype(np.float32)
    return np.clip(values, 0, 255).astype(np.uint8)
