"""The windows of a training with their role, as a GeoPackage layer: what was learnt from and what was held out, on the map."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError

from ..features.package import add_boxes, begin, end, quoted
from ..georeference import transformed
from ..grid import Rect
from ..raster import Raster
from ..shared.card import LandClass
from ..shared.errors import Fault
from ..shared.replace import take_place
from ..shared.style import polygon_qml

NAME = "windows"
ROLES = (LandClass(1, "training", "#2b83ba"), LandClass(2, "held out", "#fdae61"))
STYLE = polygon_qml(ROLES, "role_code").replace("<layerOpacity>1<", "<layerOpacity>0.4<")  # the image stays to be seen


@dataclass(frozen=True)
class SplitWindow:
    """One window: its corners on the map (5, 2), closed, its role and how many labelled pixels it has."""

    corners: NDArray[np.float64]
    crs: CRS | None
    is_held_out: bool
    labelled: int
    image: str

    @classmethod
    def at(cls, raster: Raster, cell: Rect, window: Rect, is_held_out: bool, codes: NDArray[np.uint8], image: str) -> SplitWindow:
        grid = raster.transform @ Affine.translation(cell.x + window.x, cell.y + window.y)
        corners = np.array([grid @ corner for corner in ((0, 0), (0, window.h), (window.w, window.h), (window.w, 0), (0, 0))])
        return cls(corners, raster.crs, is_held_out, int(np.count_nonzero(codes[window.slices])), image)


def write_split(path: Path, places: Sequence[SplitWindow]) -> None:
    """A new GeoPackage in the first image's coordinates, styled by role. Raises Fault where it cannot be written."""
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(part, isolation_level=None)) as database:
            write(database, places)
        take_place(part, path)
    except (sqlite3.Error, OSError) as error:
        part.unlink(missing_ok=True)
        raise Fault(f"The windows {path} cannot be written ({error}); make room or choose another folder.") from error


def write(database: sqlite3.Connection, places: Sequence[SplitWindow]) -> None:
    crs = places[0].crs
    corners = [bring(place, crs) for place in places]
    every = np.concatenate(corners)
    columns = "role_code INTEGER, role TEXT, labelled_pixels INTEGER, image TEXT"
    srs = begin(database, NAME, "POLYGON", columns, crs, STYLE)
    rows = [
        (geometry(ring, srs), ROLES[place.is_held_out].code, ROLES[place.is_held_out].name, place.labelled, place.image)
        for place, ring in zip(places, corners)
    ]
    insert = f"INSERT INTO {quoted(NAME)} (geom, role_code, role, labelled_pixels, image) VALUES (?, ?, ?, ?, ?)"  # nosec B608: quoted
    database.executemany(insert, rows)
    add_boxes(database, NAME, 1, (np.column_stack([ring.min(0), ring.max(0)]).ravel().tolist() for ring in corners))
    end(database, NAME, len(rows), (*every.min(0).tolist(), *every.max(0).tolist()))


def bring(place: SplitWindow, crs: CRS | None) -> NDArray[np.float64]:
    """The corners in the layer's coordinates; as they are where there is no way there."""
    if crs is None or place.crs is None or place.crs == crs:
        return place.corners
    try:
        return transformed(place.corners, place.crs, crs)
    except (RasterioError, CRSError, ValueError):
        return place.corners


def geometry(ring: NDArray[np.float64], srs: int) -> bytes:
    """A polygon of one ring as GeoPackageBinary, little endian, without a box."""
    return b"GP\0\1" + struct.pack("<iBIII", srs, 1, 3, 1, len(ring)) + np.ascontiguousarray(ring, "<f8").tobytes()
