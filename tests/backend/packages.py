"""GeoPackages as other tools write them, with several layers, views and whatever fields a test needs."""

import sqlite3
import struct
from contextlib import closing

from rasterio.crs import CRS


def box(x, y, size):
    """A closed ring; x and y are its left and top."""
    return [(x, y), (x + size, y), (x + size, y - size), (x, y - size), (x, y)]


def wkb(kind, corners):
    """Of a point, a line or a polygon of one ring."""
    points = b"".join(struct.pack("<dd", *corner) for corner in corners)
    if kind == "POINT":
        return struct.pack("<BI", 1, 1) + points
    head = struct.pack("<BII", 1, 2, len(corners)) if kind == "LINESTRING" else struct.pack("<BIII", 1, 3, 1, len(corners))
    return head + points


def write_package(path, layers, epsg=32632, views=()):
    """`layers`: {name: (geometry type, "field type, ...", [(corners, value, ...)])}; `views`: (name, SELECT statement)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as base:
        base.executescript(
            "PRAGMA application_id = 1196444487; PRAGMA user_version = 10300;"
            "CREATE TABLE gpkg_spatial_ref_sys(srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT,"
            " organization_coordsys_id INTEGER, definition TEXT, description TEXT);"
            "CREATE TABLE gpkg_contents(table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, description TEXT, last_change TEXT,"
            " min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER);"
            "CREATE TABLE gpkg_geometry_columns(table_name TEXT PRIMARY KEY, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER,"
            " z INTEGER, m INTEGER);"
        )
        base.execute("INSERT INTO gpkg_spatial_ref_sys VALUES ('x', ?, 'EPSG', ?, ?, NULL)", (epsg, epsg, CRS.from_epsg(epsg).to_wkt()))
        for name, (kind, fields, rows) in layers.items():
            base.execute(f'CREATE TABLE "{name}" (fid INTEGER PRIMARY KEY, geom BLOB, {fields})')
            for corners, *values in rows:
                blob = b"GP\0\1" + struct.pack("<i", epsg) + wkb(kind, corners)
                base.execute(f'INSERT INTO "{name}" VALUES (NULL, ?{", ?" * len(values)})', (blob, *values))
        for name, statement in views:
            base.execute(f'CREATE VIEW "{name}" AS {statement}')
        for name, kind in [*((name, layer[0]) for name, layer in layers.items()), *((name, "POLYGON") for name, _ in views)]:
            base.execute(
                "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES (?, 'features', ?, ?)", (name, name, epsg)
            )
            base.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", (name, kind, epsg))
        base.commit()
    return str(path)
