"""Polygons that say where to work: GeoJSON and GeoPackage, read without a vector library.

Both are small formats when only polygons are wanted: JSON, and SQLite tables of well-known binary (OGC 12-128r18, 2.1.3).
"""

from __future__ import annotations

import json
import sqlite3
import struct
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.features import bounds as bounds_of
from rasterio.features import geometry_mask
from rasterio.warp import transform_geom

from .errors import InputError
from .geometry import read_parts, strip_header
from .grid import Rect

Geometry = dict[str, Any]  # as in GeoJSON: {"type": "Polygon", "coordinates": [...]}


@dataclass(frozen=True)
class Area:
    """Polygons in a raster's coordinates, and the bounding box (x_min, y_min, x_max, y_max) of each."""

    polygons: tuple[Geometry, ...]
    boxes: tuple[tuple[float, float, float, float], ...]

    def inside(self, rect: Rect, grid: Affine) -> NDArray[np.bool_]:
        """Which pixels of `rect` have their centre in a polygon, (h, w); `grid` maps (column, row) to the coordinates."""
        here = grid * Affine.translation(rect.x, rect.y)
        x, y = zip(*(here * corner for corner in ((0, 0), (rect.w, 0), (0, rect.h), (rect.w, rect.h))))
        near = [
            polygon
            for polygon, (x_min, y_min, x_max, y_max) in zip(self.polygons, self.boxes)
            if x_min <= max(x) and x_max >= min(x) and y_min <= max(y) and y_max >= min(y)
        ]
        if not near:
            return np.zeros((rect.h, rect.w), bool)
        return geometry_mask(near, (rect.h, rect.w), here, invert=True)


def read_area(path: str, crs: CRS | None) -> Area:
    """The polygons of a file in the raster's coordinates. Raises InputError where they cannot be had."""
    if not Path(path).is_file():
        raise InputError(f"The mask {path!r} does not exist; name a GeoJSON or GeoPackage file with polygons.")
    with open(path, "rb") as file:
        is_package = file.read(16) == b"SQLite format 3\0"
    polygons, own = read_geopackage(path) if is_package else read_geojson(path)
    if not polygons:
        raise InputError(f"The mask {path!r} holds no polygons; draw at least one, or leave the mask out.")
    if crs is None:
        raise InputError(f"The mask {path!r} cannot be placed on an image without a coordinate reference system; assign one to it.")
    if own != crs:
        try:
            polygons = [transform_geom(own, crs, polygon) for polygon in polygons]
        except (RasterioError, CRSError, ValueError) as error:
            raise InputError(f"The mask {path!r} cannot be brought from {own} to the image's {crs} ({error}).") from error
    return Area(tuple(polygons), tuple(bounds_of(polygon) for polygon in polygons))


def read_geojson(path: str) -> tuple[list[Geometry], CRS]:
    """All polygons of a GeoJSON file; longitude and latitude unless the (older) member `crs` says otherwise."""
    try:
        data = json.loads(Path(path).read_text(encoding="utf-8-sig"))
        named = (data.get("crs") or {}).get("properties", {}).get("name", "OGC:CRS84")
        return list(polygons_in(data)), CRS.from_user_input(named)
    except (ValueError, AttributeError, KeyError, TypeError, CRSError) as error:
        raise InputError(f"The mask {path!r} is neither GeoJSON nor a GeoPackage ({error}); export it as one of them.") from error


def polygons_in(data: dict[str, Any]) -> list[Geometry]:
    """Every polygon below a GeoJSON object."""
    if data["type"] in ("Polygon", "MultiPolygon"):
        return [data] if data["coordinates"] else []
    if data["type"] == "Feature":
        return polygons_in(data["geometry"]) if data["geometry"] else []
    members = data.get("features", []) + data.get("geometries", [])
    return [polygon for member in members for polygon in polygons_in(member)]


def read_geopackage(path: str) -> tuple[list[Geometry], CRS]:
    """All polygons of the first feature table that has any."""
    try:
        with closing(sqlite3.connect(f"file:{Path(path).resolve().as_posix()}?mode=ro", uri=True)) as base:
            tables = base.execute(
                "SELECT g.table_name, g.column_name, s.organization, s.organization_coordsys_id, s.definition"
                " FROM gpkg_geometry_columns g JOIN gpkg_spatial_ref_sys s ON g.srs_id = s.srs_id"
            ).fetchall()
            for table, column, organization, code, definition in tables:
                query = 'SELECT "{}" FROM "{}"'.format(column.replace('"', '""'), table.replace('"', '""'))  # nosec B608 - quoted names
                polygons = [found for (blob,) in base.execute(query) if blob for found in polygons_of_blob(blob)]
                if polygons:
                    return polygons, CRS.from_user_input(f"{organization}:{code}" if organization.upper() == "EPSG" else definition)
    except (sqlite3.Error, struct.error, ValueError, IndexError, CRSError) as error:
        raise InputError(f"The mask {path!r} cannot be read as a GeoPackage ({error}); export it anew.") from error
    return [], CRS.from_epsg(4326)


def polygons_of_blob(blob: bytes) -> list[Geometry]:
    """The polygons of a GeoPackage geometry; points and lines give none."""
    polygons = [part.rings for part in read_parts(strip_header(blob)) if part.kind == "polygon"]
    return [{"type": "Polygon", "coordinates": [[tuple(corner) for corner in ring.tolist()] for ring in rings]} for rings in polygons]
