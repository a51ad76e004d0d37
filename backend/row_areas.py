"""How much ground the pixels of a raster cover, row by row: in degrees, and in Mercator's projection, those nearer a pole cover less."""

from __future__ import annotations

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from .raster import ground_size, size_of, steps_at

MEASURED = 65  # rows at most; between two of them areas follow a line, which for 10 degrees of latitude is off by 1 in 1,000,000


def row_areas(crs: CRS | None, transform: Affine, height: int, width: int) -> NDArray[np.float64] | None:
    """(height,) square metres of a pixel in the middle of each row; None where the coordinates mean no place."""
    centre = ground_size(crs, transform, height, width)
    if centre is None:
        return None
    rows = np.unique(np.linspace(0, height - 1, min(height, MEASURED)).round())
    sizes = [size_of(steps) or centre for steps in steps_at(crs, transform, [(width / 2, row + 0.5) for row in rows])]
    return np.interp(np.arange(height), rows, [down * across for down, across in sizes])
