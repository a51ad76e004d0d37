"""Textures of a virtual scene: tables made once, looked up by place, so that a pixel never depends on what surrounds it.

The tables tile the plane. A lookup is two one-dimensional `take`s (rows, then columns), several times faster than noise
computed per pixel, and bit for bit the same whichever rectangle asks.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]  # float32 in what is kept per pixel
Doubles = NDArray[np.float64]

CELLS = 1024  # side of a table


@cache
def fractal_table(slope: float) -> Floats:
    """(CELLS, CELLS) tiling noise of mean 0 and deviation 1 whose amplitude falls with frequency^-slope."""
    spectrum = np.fft.rfft2(np.random.default_rng(2).standard_normal((CELLS, CELLS)))
    fy = np.fft.fftfreq(CELLS)[:, None]
    fx = np.fft.rfftfreq(CELLS)[None, :]
    radius = np.hypot(fy, fx)
    radius[0, 0] = 1.0
    spectrum *= radius**-slope
    spectrum[0, 0] = 0.0
    table = np.fft.irfft2(spectrum, s=(CELLS, CELLS))
    return (table / table.std()).astype(np.float32)


def look_up(table: Floats, y: Doubles, x: Doubles, cell: float) -> Floats:
    """(len(y), len(x)) nearest values at rows `y` and columns `x` (metres) of a table with `cell` metres per cell."""
    rows = np.floor(y / cell).astype(np.int64) % CELLS
    columns = np.floor(x / cell).astype(np.int64) % CELLS
    return table.take(rows, 0).take(columns, 1)


def look_up_smooth(table: Floats, y: Doubles, x: Doubles, cell: float) -> Floats:
    """As `look_up`, bilinear: for cells much larger than a pixel."""
    across = _lerp(table, x / cell, axis=1)
    return _lerp(across, y / cell, axis=0)


def _lerp(table: Floats, place: Doubles, axis: int) -> Floats:
    low = np.floor(place)
    share = (place - low).astype(np.float32)
    share = share[:, None] if axis == 0 else share[None, :]
    first = low.astype(np.int64) % CELLS
    a, b = table.take(first, axis), table.take((first + 1) % CELLS, axis)
    return a + (b - a) * share
