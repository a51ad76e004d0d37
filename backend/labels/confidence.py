"""The confidence raster that belongs to a map, on the map's grid."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

import numpy as np
import rasterio
from rasterio.errors import RasterioError
from rasterio.warp import transform_bounds

from ..shared.errors import InputError
from .align import place_on
from .layer import Grid, Layer


def open_confidence(files: ExitStack, path: str, grid: Grid, notes: list[str]) -> Any:
    """An open dataset, one band of 0 to 100 per cent and 255 for no data; closed with the files. What is to be said of it goes into notes.

    Raises InputError where it is no raster of percentages, or does not lie on the map.
    """
    try:
        file = files.enter_context(rasterio.open(path))
    except RasterioError as error:
        raise InputError(f"The confidence {path!r} cannot be read ({error}); choose the raster of the same run.") from error
    if file.count != 1 or file.dtypes[0] != "uint8":
        raise InputError(f"The confidence {path!r} is not one band of 0 to 100; choose the raster that the classification wrote.")
    placed = place_on(Layer(f"the confidence {path!r}", path, file, notes=notes), file, grid, needs_alpha=False)
    if placed is not file:
        if not meets(file, grid):
            raise InputError(f"The confidence {path!r} lies beside the map; choose the raster of the same run.")
        notes.append(f"The confidence {path!r} is not on the map's pixels; the nearest ones are taken.")
    return placed


def meets(file: rasterio.DatasetReader, grid: Grid) -> bool:
    """Whether the boxes of a file and a grid share ground; True where that cannot be told."""
    corners = [grid.transform @ corner for corner in ((0, 0), (grid.width, 0), (0, grid.height), (grid.width, grid.height))]
    (x_min, y_min), (x_max, y_max) = np.min(corners, 0), np.max(corners, 0)
    try:
        left, bottom, right, top = transform_bounds(file.crs, grid.crs, *file.bounds) if file.crs and grid.crs else file.bounds
    except RasterioError:
        return True
    return bool(left < x_max and right > x_min and bottom < y_max and top > y_min)
