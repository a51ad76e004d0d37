"""How many pixels of a raster have which code.

Counted in copies of strips in memory: asked itself, GDAL would leave its counts in a file beside the user's raster, and trust
that file even after the raster has changed.
"""

from __future__ import annotations

from math import ceil, sqrt
from typing import Any, Callable

HIGHEST = 65_535  # code of a class
STRIP = 8_000_000  # pixels counted at once


def histogram(band: Any, is_canceled: Callable[[], bool], most: float = float("inf")) -> tuple[dict[int, int], bool]:
    """Pixels by whole number, nodata left out; and whether all were counted, or at most `most` and the rest inferred.

    `band` is a gdal.Band. Raises RuntimeError where it cannot be read.
    """
    from osgeo import gdal  # only here: it is slow to load

    step = max(1, ceil(sqrt(band.XSize * band.YSize / most)))
    width, rows = max(1, band.XSize // step), max(1, STRIP // (band.XSize // step or 1))
    size = 256 if band.DataType == gdal.GDT_Byte else HIGHEST + 1
    sums = [0] * size
    for top in range(0, band.YSize, rows * step):
        if is_canceled():
            break
        h = min(rows * step, band.YSize - top)
        height = max(1, h // step)
        strip = gdal.GetDriverByName("MEM").Create("", width, height, 1, band.DataType)
        data = band.ReadRaster(0, top, band.XSize, h, width, height)
        if data is None:
            raise RuntimeError(gdal.GetLastErrorMsg())
        strip.GetRasterBand(1).WriteRaster(0, 0, width, height, bytes(data))
        counts = strip.GetRasterBand(1).GetHistogram(-0.5, size - 0.5, size, 0, 0)
        sums = [total + count for total, count in zip(sums, counts)]
    nodata, scale = band.GetNoDataValue(), band.XSize * band.YSize / (width * max(1, band.YSize // step))
    return {code: round(count * scale) for code, count in enumerate(sums) if count and code != nodata}, step == 1
