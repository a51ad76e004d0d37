"""The colours that a map is refined by: an image's red, green and blue on the map's pixels, read anew for every block.

Blocks are read by several threads, and an open raster is for one of them. A second reading of the image costs a hundredth of what
is done with it, and keeping its pixels beside the scores would take as much of the disk again.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..engine.scaling import FILLED, sample
from ..grid import Rect
from ..labels.align import place_on
from ..labels.confidence import meets
from ..labels.layer import Grid, Layer
from ..raster import Raster, reopen, unread
from ..shared.errors import InputError
from ..validity import Validity

COLORS = 3
DARK, BRIGHT = 2, 98  # percentiles of what is not 8-bit that become 0 and 1


@dataclass(frozen=True)
class Colors:
    """Called with a rectangle of the grid: (3, h, w) float32 from 0 to 1 and where they are known (h, w)."""

    image: str
    bands: tuple[int, ...]
    validity: Validity
    low: float  # value that becomes 0
    high: float  # and 1
    grid: Grid | None = None  # None: the image's own

    def __call__(self, rect: Rect) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Raises Fault where the image cannot be read there."""
        raster = reopen(self.image, self.bands, self.validity)
        with raster.file:
            pixels, valid = raster.read(rect) if self.grid is None else warped(raster, self.grid, rect)
        scale = 1 / (self.high - self.low) if self.high > self.low else 0.0
        values = np.nan_to_num((pixels.astype(np.float32) - np.float32(self.low)) * np.float32(scale)).clip(0, 1)
        if len(values) < COLORS:
            values = np.repeat(values[:1], COLORS, 0)
        return values, np.ones(values.shape[1:], bool) if valid is None else valid


def colors_of(raster: Raster, grid: Grid, notes: list[str]) -> Colors:
    """Those of an open image for a map on `grid`; what is to be said of it goes into notes. Raises InputError where it lies elsewhere."""
    dark, bright = 0.0, 255.0
    if raster.dtype != np.uint8:
        values = sample(raster)
        values = values[np.abs(values) < FILLED]
        dark, bright = (float(value) for value in np.percentile(values, (DARK, BRIGHT))) if values.size else (0.0, 1.0)
    found = Colors(raster.file.name, raster.bands[:COLORS], raster.validity, dark, bright)
    placed = on(raster, grid, notes)
    if placed is raster.file:
        return found
    placed.close()
    if not meets(raster.file, grid):
        raise InputError(f"The image {raster.file.name!r} lies beside the map; name the image that the map was made of.")
    notes.append(f"The image {raster.file.name!r} is not on the map's pixels; it is brought to them.")
    return Colors(found.image, found.bands, found.validity, dark, bright, grid)


def on(raster: Raster, grid: Grid, notes: list[str]):  # type: ignore[no-untyped-def]  # rasterio's datasets have no types
    """The file, or a virtual raster that has the grid."""
    layer = Layer(f"the image {raster.file.name!r}", raster.file.name, raster.file, notes=notes)
    return place_on(layer, raster.file, grid, needs_alpha=True, resampling=Resampling.bilinear)


def warped(raster: Raster, grid: Grid, rect: Rect) -> tuple[NDArray, NDArray[np.bool_]]:
    """Pixels on the grid, and where the image has any. Raises Fault."""
    try:
        with on(raster, grid, []) as file:
            window = Window(rect.x, rect.y, rect.w, rect.h)
            return file.read(list(raster.bands), window=window), file.dataset_mask(window=window) > 0
    except RasterioError as error:
        raise unread(raster.file.name, error, rect) from error
