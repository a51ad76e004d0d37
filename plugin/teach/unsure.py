"""Where the map is least sure: the next stroke is worth most there."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsPointXY

CELL = 16  # pixels of a side, over which the confidence is averaged: single pixels are unsure at every border
SHOWN_AROUND = 3.0  # cells around a place that was shown before, which is not shown again
NO_DATA = 255


def least_sure(path: str, seen: Sequence[QgsPointXY]) -> QgsPointXY | None:
    """The middle of the least sure cell of a raster of confidence, in its coordinates, away from places seen; None where there is none."""
    from osgeo import gdal  # only here: it is slow to load

    raster = gdal.Open(path)
    if raster is None:
        return None
    width, height = (max(1, side // CELL) for side in (raster.RasterXSize, raster.RasterYSize))
    values = raster.GetRasterBand(1).ReadRaster(buf_xsize=width, buf_ysize=height, resample_alg=gdal.GRIORA_Average)
    x_0, across, x_tilt, y_0, y_tilt, down = raster.GetGeoTransform()
    columns, rows = raster.RasterXSize / width, raster.RasterYSize / height
    reach = SHOWN_AROUND * max(abs(across) + abs(x_tilt), abs(down) + abs(y_tilt)) * max(columns, rows)
    for place in sorted(range(len(values)), key=values.__getitem__):
        if values[place] == NO_DATA:
            break
        column, row = (place % width + 0.5) * columns, (place // width + 0.5) * rows
        point = QgsPointXY(x_0 + across * column + x_tilt * row, y_0 + y_tilt * column + down * row)
        if all(point.distance(other) > reach for other in seen):
            return point
    return None
