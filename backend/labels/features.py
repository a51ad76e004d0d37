"""Polygons and points with the value of one field, from GeoPackage and GeoJSON, in a raster's coordinates.

Corners are kept as numpy arrays, 16 bytes each: a map of a city has millions.
"""

from __future__ import annotations

import json
import sqlite3
import struct
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio.warp
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError

from ..errors import InputError
from ..geometry import Rings, read_parts, strip_header

USUAL = ("reference", "class", "classid", "class_id", "code", "label", "category", "name", "class_name", "landcover", "land_cover")
LAYER = "|layername="  # between file and layer, as QGIS writes it


@dataclass(frozen=True)
class Features:
    """Polygons (or points: one "ring" of one corner) and what each is; `records` holds all fields of points, else nothing."""

    shapes: list[Rings]
    values: list[Any]
    are_points: bool
    field: str
    records: list[dict[str, Any]]
    crs: CRS | None


def read_features(path: str, field: str) -> Features:
    """All polygons of a layer, or its points where it has no polygons. Raises InputError where there are none, or no such field."""
    file, _, layer = path.partition(LAYER)
    rows, crs = read_package(path, file, layer) if is_package(file) else read_geojson(file)
    try:
        found = [(parts, record) for blob, record in rows for parts in split(blob)]
    except (struct.error, ValueError, IndexError, TypeError, KeyError) as error:
        raise InputError(f"A geometry of {path!r} cannot be read ({error}); repair the layer and export it anew.") from error
    if not found:
        raise InputError(f"The layer {path!r} holds no polygons and no points; name a layer that shows classes.")
    are_points = all(len(parts[0]) == 1 for parts, _ in found)
    found = [(parts, record) for parts, record in found if are_points or len(parts[0]) > 3]
    name = choose_field(path, field, [record for _, record in found])
    records = [record for _, record in found] if are_points else []
    return Features([parts for parts, _ in found], [record.get(name) for _, record in found], are_points, name, records, crs)


def is_vector(path: str) -> bool:
    """Whether a path is for this module rather than for a raster library."""
    file = path.partition(LAYER)[0]
    return LAYER in path or Path(file).suffix.lower() in (".geojson", ".json") or (is_package(file) and has_features(file))


def to_crs(features: Features, crs: CRS | None, what: str) -> list[Rings]:
    """The shapes in other coordinates. Raises InputError where that cannot be done."""
    if crs is None or features.crs is None or features.crs == crs:
        return features.shapes
    corners = np.concatenate([ring for parts in features.shapes for ring in parts])
    try:
        x, y = rasterio.warp.transform(features.crs, crs, corners[:, 0], corners[:, 1])
    except (RasterioError, CRSError, ValueError) as error:
        raise InputError(f"{what[:1].upper()}{what[1:]} cannot be brought from {features.crs} to {crs} ({error}).") from error
    moved, result, at = np.column_stack([x, y]), [], 0
    for parts in features.shapes:
        rings = []
        for ring in parts:
            rings.append(moved[at : at + len(ring)])
            at += len(ring)
        result.append(rings)
    return result


def choose_field(path: str, field: str, records: list[dict[str, Any]]) -> str:
    names = list(dict.fromkeys(name for record in records[:100] for name in record))
    if field:
        if field not in names:
            raise InputError(f"The layer {path!r} has no field {field!r}; choose among {', '.join(names) or 'none'}.")
        return field
    usual = [name for wanted in USUAL for name in names if name.lower() == wanted]
    if usual or len(names) == 1:
        return (usual or names)[0]
    raise InputError(f"Which field of {path!r} holds the class is not clear; name one of {', '.join(names) or 'none: it has no fields'}.")


def is_package(file: str) -> bool:
    try:
        with open(file, "rb") as opened:
            return opened.read(16) == b"SQLite format 3\0"
    except OSError:
        return False


def has_features(file: str) -> bool:
    """A GeoPackage may hold rasters instead."""
    try:
        with opened(file) as base:
            return bool(base.execute("SELECT count(*) FROM gpkg_contents WHERE data_type = 'features'").fetchone()[0])
    except sqlite3.Error:
        return False


def opened(file: str) -> closing[sqlite3.Connection]:
    """For `with`, which closes it: a connection's own would only end a transaction, and the file could not be replaced on Windows."""
    return closing(sqlite3.connect(f"file:{Path(file).resolve().as_posix()}?mode=ro", uri=True))


def read_package(path: str, file: str, layer: str) -> tuple[Iterator[tuple[bytes, dict[str, Any]]], CRS | None]:
    """Geometries with their records, of the named layer or of the only one."""
    try:
        with opened(file) as base:
            tables = base.execute(
                "SELECT g.table_name, g.column_name, s.organization, s.organization_coordsys_id, s.definition"
                " FROM gpkg_geometry_columns g JOIN gpkg_spatial_ref_sys s ON g.srs_id = s.srs_id"
            ).fetchall()
            names = [table[0] for table in tables]
            if (layer and layer not in names) or (not layer and len(tables) != 1):
                raise InputError(f"{file!r} has the layers {', '.join(names) or 'none'}; name one as {file}{LAYER}NAME.")
            table, column, organization, code, definition = tables[names.index(layer) if layer else 0]
            cursor = base.execute('SELECT * FROM "{}"'.format(table.replace('"', '""')))  # nosec B608 - quoted
            columns = [item[0] for item in cursor.description]
            key = next(row[1] for row in base.execute('PRAGMA table_info("{}")'.format(table.replace('"', '""'))) if row[5])
            records = [dict(zip(columns, row)) for row in cursor]
            if organization.upper() == "NONE" and code in (-1, 0):
                crs = None
            else:
                crs = CRS.from_user_input(f"{organization}:{code}" if organization.upper() == "EPSG" else definition)
    except (sqlite3.Error, CRSError, StopIteration) as error:
        raise InputError(f"The layer {path!r} cannot be read as a GeoPackage ({error}); export it anew.") from error
    own = {column, key}
    rows = ((record[column], {name: value for name, value in record.items() if name not in own}) for record in records)
    return ((strip_header(blob), record) for blob, record in rows if blob), crs


def read_geojson(file: str) -> tuple[Iterator[tuple[Any, dict[str, Any]]], CRS]:
    """Longitude and latitude, unless the (older) member `crs` says otherwise."""
    try:
        data = json.loads(Path(file).read_text(encoding="utf-8-sig"))
        crs = CRS.from_user_input((data.get("crs") or {}).get("properties", {}).get("name", "OGC:CRS84"))
        features = data["features"] if data["type"] == "FeatureCollection" else [data]
        rows = [(item["geometry"], item.get("properties") or {}) for item in features if item["geometry"]]
    except OSError as error:
        raise InputError(f"The layer {file!r} cannot be opened ({error.strerror}); name a GeoPackage or GeoJSON file.") from error
    except (ValueError, AttributeError, KeyError, TypeError, CRSError) as error:
        raise InputError(f"The layer {file!r} is neither GeoJSON nor a GeoPackage ({error!r}); export it as one of them.") from error
    return iter(rows), crs


def split(geometry: Any) -> Iterator[Rings]:
    """The polygons and points of a geometry, GeoJSON or well-known binary; lines, and points that are nowhere, are left out."""
    for part in read_parts(geometry):
        if part.kind != "line" and not (part.kind == "point" and np.isnan(part.rings[0]).any()):
            yield part.rings


def boxes_of(shapes: Iterable[Rings]) -> NDArray[np.float64]:
    """(n, 4): x_min, y_min, x_max, y_max of each shape."""
    return np.array([[*rings[0].min(0), *rings[0].max(0)] for rings in shapes]).reshape(-1, 4)
