"""A raster on disk: what it is, and its pixels with what is valid among them.

Valid means: not the nodata value, a number, not hidden by an alpha band or a mask. Whatever a file uses to say so, the
caller sees one array of booleans, or None where every pixel is valid.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from math import cos, hypot, radians, sin, sqrt
from pathlib import Path

import numpy as np
import rasterio
import rasterio.warp
from affine import Affine
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import CRSError, RasterioError
from rasterio.windows import Window

from .errors import Fault, InputError
from .georeference import is_local, local_size, placement
from .grid import Rect

CACHE = 96  # MB of decoded blocks that GDAL keeps: three rows of blocks of a very wide raster; its own choice grows with the machine
COLORS = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
os.environ.setdefault("GDAL_CACHEMAX", str(CACHE))  # read by GDAL at its first block, in whichever thread
GROUND = CRS.from_epsg(4326)


@dataclass(frozen=True)
class Raster:
    """An open raster and the bands that are read from it. Not for use by two threads at once."""

    file: rasterio.DatasetReader
    bands: tuple[int, ...]  # 1-based

    @property
    def height(self) -> int:
        return int(self.file.height)

    @property
    def width(self) -> int:
        return int(self.file.width)

    @property
    def dtype(self) -> np.dtype:
        return np.dtype(self.file.dtypes[self.bands[0] - 1])

    @property
    def crs(self) -> CRS | None:
        return placement(self.file)[0]

    @property
    def transform(self) -> Affine:
        return placement(self.file)[1]

    @property
    def block(self) -> tuple[int, int]:
        """Rows and columns of the file's own blocks."""
        rows, columns = self.file.block_shapes[self.bands[0] - 1]
        return int(rows), int(columns)

    def read(self, rect: Rect) -> tuple[NDArray, NDArray[np.bool_] | None]:
        """Pixels (bands, h, w) as stored, and which are valid (h, w), None where all are. `rect` lies inside the raster.

        Raises Fault where the file cannot be read there.
        """
        window = Window(rect.x, rect.y, rect.w, rect.h)
        try:
            pixels = self.file.read(list(self.bands), window=window)
            return pixels, valid_of(self.file, self.bands, window, pixels)
        except RasterioError as error:
            reason = str(error.__cause__ or error).rstrip(". ")
            raise Fault(f"{self.file.name} cannot be read at row {rect.y}, column {rect.x} ({reason}); the file is damaged.") from error


def open_raster(path: str, bands: list[int] | None = None, count: int | None = None) -> Raster:
    """Open a raster with the bands asked for, or its first `count` bands that are no alpha, in red, green, blue order.

    Raises InputError where there is no such raster or band, or where its values are not measurements (a palette).
    """
    try:
        file = rasterio.open(path)
    except RasterioError as error:
        what = "is not a raster that GDAL can read" if Path(path).exists() else "does not exist"
        raise InputError(f"The image {path!r} {what}; name a raster file such as a GeoTIFF.") from error
    try:
        if file.count == 0:
            raise InputError(f"The image {path!r} holds no bands of its own but {len(file.subdatasets)} subdatasets; name one of them.")
        chosen = tuple(bands or color_bands(file))
        if missing := [band for band in chosen if not 1 <= band <= file.count]:
            raise InputError(f"The image {path!r} has no band {missing[0]}; choose among its bands 1 to {file.count}.")
        if count is not None and bands and len(bands) != count:
            raise InputError(f"The model reads {count} band(s), but {len(bands)} were named ({bands}); name {count}.")
        if count is not None and len(chosen) < count:
            raise InputError(
                f"The image {path!r} has {len(chosen)} band(s) besides masks, but the model reads {count}; take another image or model."
            )
        raster = Raster(file, chosen[:count])
        check_values(raster, path)
        placement(file)
        return raster
    except InputError:
        file.close()
        raise


def color_bands(file: rasterio.DatasetReader) -> list[int]:
    """All bands but alpha; red, green, blue first and in this order where the file says which they are."""
    meanings = {band: file.colorinterp[band - 1] for band in range(1, file.count + 1)}
    plain = [band for band, meaning in meanings.items() if meaning != ColorInterp.alpha]
    if not set(COLORS) <= set(meanings.values()):
        return plain
    return sorted(plain, key=lambda band: COLORS.index(meanings[band]) if meanings[band] in COLORS else len(COLORS))


def check_values(raster: Raster, path: str) -> None:
    """Raises InputError for palettes and complex numbers."""
    for band in raster.bands:
        if raster.file.colorinterp[band - 1] == ColorInterp.palette:
            raise InputError(
                f"Band {band} of {path!r} holds palette indices, not colours; convert it first"
                " (in QGIS: Raster > Conversion > PCT to RGB; or gdal_translate -expand rgb)."
            )
        if np.dtype(raster.file.dtypes[band - 1]).kind not in "uif":
            raise InputError(f"Band {band} of {path!r} holds {raster.file.dtypes[band - 1]} values; convert it to a real type first.")


def valid_of(file: rasterio.DatasetReader, bands: tuple[int, ...], window: Window, pixels: NDArray) -> NDArray[np.bool_] | None:
    """Which pixels count. Alpha and masks speak for all bands; a nodata value must stand in all bands (in any, of floats)."""
    parts: list[NDArray[np.bool_]] = []
    flags = file.mask_flag_enums[bands[0] - 1]
    if MaskFlags.alpha in flags or ColorInterp.alpha in file.colorinterp:
        parts.append(file.read(file.colorinterp.index(ColorInterp.alpha) + 1, window=window) > 0)
    elif MaskFlags.per_dataset in flags:
        parts.append(file.read_masks(bands[0], window=window) > 0)
    nodata = [file.nodatavals[band - 1] for band in bands]
    if pixels.dtype.kind == "f":
        parts.append(np.isfinite(pixels).all(0))
        if None not in nodata:
            parts.append((pixels != np.array(nodata, pixels.dtype)[:, None, None]).all(0))
    elif None not in nodata and not np.isnan(nodata).any():
        parts.append((pixels != np.array(nodata)[:, None, None]).any(0))
    if not parts:
        return None
    valid = parts[0] if len(parts) == 1 else np.logical_and.reduce(parts)
    return None if valid.all() else valid


def ground_size(crs: CRS | None, transform: Affine, height: int, width: int) -> tuple[float, float] | None:
    """Metres on the ground of a pixel down and across, at the raster's centre; None where the coordinates mean no place.

    Measured along the ground, not in map units: EPSG:3857 at 47 degrees north draws 0.14 m as 0.2 units, and degrees are no metres.
    """
    if crs is None or transform.is_identity:
        return None
    if is_local(crs):
        return local_size(crs, transform)
    column, row = width / 2, height / 2
    points = [transform * point for point in ((column, row), (column, row + 1), (column + 1, row))]
    try:
        x, y = rasterio.warp.transform(crs, GROUND, *zip(*points))
    except (RasterioError, CRSError, ImportError, CPLE_BaseError):  # the last one slips through rasterio as it is
        return None
    if not np.isfinite([*x, *y]).all():
        return None
    along, across = metres_per_degree(y[0])
    down, right = (hypot((y[i] - y[0]) * along, (x[i] - x[0]) * across) for i in (1, 2))
    return (down, right) if down > 0 and right > 0 else None


def metres_per_degree(latitude: float) -> tuple[float, float]:
    """Along the meridian and along the parallel, on the WGS 84 ellipsoid."""
    radius, eccentricity = 6378137.0, 0.00669437999014
    root = sqrt(1 - eccentricity * sin(radians(latitude)) ** 2)
    return radians(radius * (1 - eccentricity) / root**3), radians(radius * cos(radians(latitude)) / root)
