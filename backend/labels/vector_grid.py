"""A grid of pixels where no layer is a raster: on the first one's extent, as fine as its shapes ask for.

+--+--+--+--+      corners at multiples of the pixel's size, so that two runs on layers of one place have the same pixels
|  | /''\\ |  |
+--+/----\\+--+      0: a twentieth of the width of half of the shapes, but at most 10,000 pixels along the longer side
"""

from __future__ import annotations

from math import ceil, floor

import numpy as np
from affine import Affine
from rasterio.crs import CRS

from ..features.draw import boxes_of
from ..features.read import Features
from ..raster import ground_size
from ..shared.errors import InputError

ACROSS = 20  # pixels across half of the shapes
LONGEST = 10_000  # pixels along a side, where no size is named
MOST = 10**10  # pixels that a named size may give


def lay_grid(features: Features, pixel_size: float, what: str) -> tuple[CRS | None, Affine, int, int]:
    """CRS, transform, height and width. `pixel_size`: metres on the ground (units where there is no CRS), 0 to decide.

    Raises InputError where there would be too many pixels.
    """
    boxes = boxes_of(part.rings for part in features.parts)
    low, high = boxes[:, :2].min(0), boxes[:, 2:].max(0)
    width, height = np.maximum(high - low, 1e-12)
    corner = Affine(width, 0, low[0], 0, -height, high[1])  # one pixel that is the extent
    down, across = ground_size(features.crs, corner, 1, 1) or (height, width)  # metres
    wanted = pixel_size or choose_size(boxes, across / width, down / height)
    x_step, y_step = wanted * width / across, wanted * height / down
    left, top = floor(low[0] / x_step + 1e-6), ceil(high[1] / y_step - 1e-6)
    columns, rows = ceil(high[0] / x_step - 1e-6) - left, top - floor(low[1] / y_step + 1e-6)
    if rows * columns > MOST:
        raise InputError(f"Pixels of {wanted:g} m make {columns:,} x {rows:,} of {what}; choose larger pixels.")
    return features.crs, Affine(x_step, 0, left * x_step, 0, -y_step, top * y_step), max(1, rows), max(1, columns)


def choose_size(boxes: np.ndarray, x_metres: float, y_metres: float) -> float:
    """In metres, two digits; `x_metres` and `y_metres`: of one unit of the coordinates."""
    sides = (boxes[:, 2:] - boxes[:, :2]) * [x_metres, y_metres]
    extent = (boxes[:, 2:].max(0) - boxes[:, :2].min(0)) * [x_metres, y_metres]
    size = max(float(np.median(sides.min(1))) / ACROSS, float(extent.max()) / LONGEST)
    return float(f"{size:.1e}") or 1.0  # shapes without any width
