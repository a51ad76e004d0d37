"""A bank of tree crowns as height maps, drawn once and then stamped: turned, stretched and tinted, each looks new."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from .noise import Floats

SIDE = 72  # cells across a stamp

Grid = NDArray[np.float64]


@cache
def crown_bank() -> Floats:
    """(24, SIDE, SIDE) heights in 0 to 1, 0 outside: 12 broad-leaved, 6 conifers, 3 palms, 3 bushes."""
    rng = np.random.default_rng(3)
    axis = (np.arange(SIDE) + 0.5) / SIDE * 2 - 1
    y, x = axis[:, None], axis[None, :]
    crowns = [_broad(rng, y, x, 26, 0.30) for _ in range(12)]
    crowns += [_conifer(rng, y, x) for _ in range(6)]
    crowns += [_palm(rng, y, x) for _ in range(3)]
    crowns += [_broad(rng, y, x, 9, 0.42) for _ in range(3)]
    return np.stack(crowns).astype(np.float32)


def _broad(rng: np.random.Generator, y: Grid, x: Grid, clumps: int, size: float) -> Grid:
    height = np.zeros(np.broadcast_shapes(y.shape, x.shape))
    lean = rng.uniform(-0.1, 0.1, 2)
    for count, radius, spread, drop in ((clumps, size, 0.78, 0.30), (clumps * 9, size * 0.34, 1.05, 0.12)):
        for _ in range(count):
            r = np.sqrt(rng.random()) * (spread - radius * 0.5)
            a = rng.uniform(0, 2 * np.pi)
            cy, cx = r * np.sin(a) + lean[0] * r, r * np.cos(a) + lean[1] * r
            own = radius * rng.uniform(0.7, 1.25)
            distance = ((y - cy) ** 2 + (x - cx) ** 2) / own**2
            top = 0.42 + 0.5 * (1 - r**2) + rng.uniform(-0.1, 0.1)
            height = np.maximum(height, np.where(distance < 1, top - drop * distance, 0))
    return height


def _conifer(rng: np.random.Generator, y: Grid, x: Grid) -> Grid:
    r, angle = np.hypot(y, x), np.arctan2(y, x)
    count = int(rng.integers(8, 13))
    reach = np.zeros_like(r)
    for k in range(count * 3):
        at = 2 * np.pi * (k + rng.uniform(-0.3, 0.3)) / count
        away = np.abs((angle - at + np.pi) % (2 * np.pi) - np.pi)
        long = rng.uniform(0.65, 1.0) * (1.0, 0.8, 0.6)[k // count]
        reach = np.maximum(reach, long * np.clip(1 - (away * count / 5.5) ** 1.3, 0, 1))
    height = 1.0 - 0.85 * r - 0.22 * (r / np.maximum(reach, 0.05)) ** 2 * 0.5
    return np.where(r < reach, np.maximum(height, 0.05), 0)


def _palm(rng: np.random.Generator, y: Grid, x: Grid) -> Grid:
    height = np.zeros(np.broadcast_shapes(y.shape, x.shape))
    count = int(rng.integers(10, 15))
    for k in range(count):
        a = 2 * np.pi * (k + rng.uniform(-0.3, 0.3)) / count
        s, t = x * np.cos(a) + y * np.sin(a), -x * np.sin(a) + y * np.cos(a)
        t = t - rng.uniform(-0.25, 0.25) * s**2
        inside = (s > 0) & (s < rng.uniform(0.75, 1)) & (np.abs(t) < 0.12 * (1.15 - s))
        height = np.maximum(height, np.where(inside, 1.0 - 0.35 * s**2 - 1.2 * np.abs(t), 0))
    return height
