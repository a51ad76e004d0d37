"""Where a raster lies: its coordinate system and the affine of its pixels, however the file says so.

geotransform               as it is
ground control points      the affine that they lie on, where they lie on one
nothing                    pixels below the x axis: column to the right, row downwards from y = 0; there QGIS draws such an image
a local system             metres and feet of its own, on no map of the world: lengths count, places do not
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
import rasterio.warp
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from .shared.errors import InputError

UNPLACED = Affine(1, 0, 0, 0, -1, 0)  # the grid of an image that says nothing of its place, in pixels
STRAIGHT = 0.5  # pixels that ground control points may lie beside an affine
REACH = 1e12  # map units that a place may be away; PROJ unwinds longitudes turn by turn, at 1e17 for seconds and at 1e20 for hours


def placement(file: rasterio.DatasetReader) -> tuple[CRS | None, Affine]:
    """Coordinate system and (column, row) -> coordinates. Raises InputError for ground control points that no affine fits."""
    points, crs = file.gcps
    if not file.transform.is_identity:
        return file.crs, file.transform
    if not points:
        return file.crs, UNPLACED
    where = np.array([(point.col, point.row, 1.0) for point in points])
    there = np.array([(point.x, point.y) for point in points])
    middle = there.mean(0)  # millions of metres leave few digits for a pixel
    found, _, rank, _ = np.linalg.lstsq(where, there - middle, rcond=None)
    (a, d), (b, e), (c, f) = found
    grid = Affine(a, b, c + middle[0], d, e, f + middle[1])
    if rank < 3 or grid.is_degenerate:
        raise bent(file, "too few of them to place it")
    back = np.array([~grid @ (x, y) for x, y in there])
    off = float(np.hypot(*(back - where[:, :2]).T).max())
    if off > STRAIGHT:
        raise bent(file, f"up to {off:.3g} pixels beside any straight grid")
    return crs or None, grid


def bent(file: rasterio.DatasetReader, how: str) -> InputError:
    return InputError(
        f"The image {file.name!r} is placed by {len(file.gcps[0])} ground control points, {how}; straighten it first"
        " (in QGIS: Raster > Projections > Warp; or gdalwarp)."
    )


def transformed(corners: NDArray[np.float64], crs: CRS, other: CRS) -> NDArray[np.float64]:
    """(n, 2) corners in another system; NaN or infinite where they have no place there. Raises as rasterio.warp.transform does."""
    found, near = np.full(corners.shape, np.nan), (np.abs(corners) <= REACH).all(1)
    if near.any():
        found[near] = np.column_stack(rasterio.warp.transform(crs, other, *corners[near].T)[:2])
    return found


def is_beyond(grid: Affine, height: int, width: int) -> bool:
    """Whether a corner of a raster lies farther away than any place."""
    corners = np.array([grid @ corner for corner in ((0, 0), (width, 0), (0, height), (width, height))])
    return not (np.abs(corners) <= REACH).all()


def is_unplaced(grid: Affine) -> bool:
    """Whether it is the grid of a whole image without a place: the size of its pixels on the ground is not known."""
    return bool(grid.almost_equals(UNPLACED))


def counts_pixels(crs: CRS | None, grid: Affine) -> bool:
    """Whether coordinates count the pixels of an image without a place: of a part of it, too."""
    return crs is None and bool((grid @ Affine.translation(*(~grid @ (0, 0)))).almost_equals(UNPLACED))


def is_local(crs: CRS | None) -> bool:
    """Whether it has a unit and a name, but no place on the earth: a drone's or a building site's own coordinates."""
    return crs is not None and crs.to_wkt().startswith(("LOCAL_CS", "ENGCRS", "ENGINEERINGCRS"))


def is_same_place(crs: CRS | None, other: CRS | None) -> bool:
    """Whether coordinates of one are coordinates of the other: the very same system, or a local one that bears its name.

    Drone software writes a map's system as a local one by its name alone ("RGF93 v1 / Lambert-93").
    """
    if crs is None or other is None:
        return crs is other
    return crs == other or ((is_local(crs) or is_local(other)) and name_of(crs) == name_of(other) != "")


def name_of(crs: CRS) -> str:
    """As its author calls it; empty where it has no name."""
    return str(crs.to_wkt().partition('"')[2].partition('"')[0]).strip().lower().replace("unknown", "")


def epsg_of(crs: CRS) -> int | None:
    """The EPSG code of the very same system. PROJ names codes of systems that only look alike: with another datum, 200 m beside."""
    code = crs.to_epsg()
    return int(code) if code and CRS.from_epsg(code) == crs else None


def remarks(file: rasterio.DatasetReader) -> list[str]:
    """What the user should know of a raster's place."""
    name, (points, _) = Path(file.name).name, file.gcps
    found = []
    if points and file.transform.is_identity:
        found.append(f"{name!r} is placed by its {len(points)} ground control points.")
    if is_local(file.crs):
        unit = file.crs.units_factor[0]
        found.append(
            f"The coordinate system of {name!r} is a local one, on no map of the world; its pixels are measured in its unit ({unit})."
        )
    return found
