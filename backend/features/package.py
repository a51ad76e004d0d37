"""A GeoPackage (OGC 12-128r18) with one layer, its index, its style and the triggers that keep both right, by SQLite alone.

begin(...) -> INSERT INTO NAME (geom, ...), and its box into the index where there is one at hand -> end(...)
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime, timezone

from rasterio.crs import CRS

from ..georeference import epsg_of

APPLICATION, VERSION = 0x47504B47, 10300  # "GPKG", 1.3.0
UNDEFINED = -1  # srs_id of a layer without CRS
OWN = 100_000  # srs_id of a CRS that no authority numbers
Box = tuple[float, float, float, float]  # x_min, y_min, x_max, y_max


def begin(database: sqlite3.Connection, name: str, kind: str, columns: str, crs: CRS | None, style: str) -> int:
    """A transaction with an empty layer. `kind`: of geometry; `columns`: as SQL; `style`: QML, the layer's default. Its srs_id."""
    database.execute(f"PRAGMA application_id = {APPLICATION}")
    database.execute(f"PRAGMA user_version = {VERSION}")
    database.execute("BEGIN")
    for statement in SCHEMA.split(";\n"):
        database.execute(statement)
    srs = add_crs(database, crs)
    now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    database.execute(f"CREATE TABLE {quoted(name)} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom {kind}, {columns})")
    database.execute(f"CREATE VIRTUAL TABLE {index_of(name)} USING rtree(id, minx, maxx, miny, maxy)")
    contents = "INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    database.execute(contents, (name, "features", name, "", now, None, None, None, None, srs))
    database.execute(contents, ("layer_styles", "attributes", "layer_styles", "", now, None, None, None, None, 0))
    database.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", (name, kind, srs))
    database.execute(
        "INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index', "
        "'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')",
        (name,),
    )
    database.execute(
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, "
        "styleSLD, useAsDefault, description, owner) VALUES ('', '', ?, 'geom', ?, ?, '', 1, '', '')",
        (name, name, style),
    )
    return srs


def add_boxes(database: sqlite3.Connection, name: str, first: int, boxes: Iterable[Iterable[float]]) -> None:
    """Into the index: (x_min, x_max, y_min, y_max) of features with the ids from `first` on."""
    rows = ((fid, *box) for fid, box in enumerate(boxes, first))
    database.executemany(f"INSERT INTO {index_of(name)} VALUES (?, ?, ?, ?, ?)", rows)  # nosec B608: quoted


def end(database: sqlite3.Connection, name: str, count: int, box: Box | None) -> None:
    """Completes the layer; its `count` features lie in `box`."""
    if box is not None:
        database.execute("UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?", (*box, name))
    database.executemany("INSERT INTO gpkg_ogr_contents VALUES (?, ?)", [(name, count), ("layer_styles", 1)])
    for trigger in TRIGGERS.split(";;\n"):
        for key, text in (("{table}", quoted(name)), ("{index}", index_of(name)), ("{name}", name.replace("'", "''"))):
            trigger = trigger.replace(key, text)
        database.execute(trigger)
    database.execute("COMMIT")


def add_crs(database: sqlite3.Connection, crs: CRS | None) -> int:
    """The srs_id of a CRS, its row added beside the three that every GeoPackage has."""
    rows = [
        ("Undefined cartesian SRS", -1, "NONE", -1, "undefined", None),
        ("Undefined geographic SRS", 0, "NONE", 0, "undefined", None),
        ("WGS 84 geodetic", 4326, "EPSG", 4326, CRS.from_epsg(4326).to_wkt(), None),
    ]
    srs = UNDEFINED
    if crs is not None:
        code = epsg_of(crs)
        srs = code or OWN
        if srs != 4326:
            rows.append((f"EPSG:{code}" if code else "CRS of the raster", srs, "EPSG" if code else "NONE", srs, crs.to_wkt(), None))
    database.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", rows)
    return srs


def index_of(name: str) -> str:
    return quoted(f"rtree_{name}_geom")


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


SCHEMA = """CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
 organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
 description TEXT DEFAULT '',
 last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
 srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_ogr_contents (table_name TEXT NOT NULL PRIMARY KEY, feature_count INTEGER DEFAULT NULL);
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
 srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
 CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
 CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,
 scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
 f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN,
 description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))"""

# Keep index and count right when the layer is edited (GeoPackage 1.3, annex F.3; the counters are GDAL's own).
TRIGGERS = """CREATE TRIGGER "rtree_{name}_geom_insert" AFTER INSERT ON {table}
 WHEN (new."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
 BEGIN INSERT OR REPLACE INTO {index}
 VALUES (NEW."fid", ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;;
CREATE TRIGGER "rtree_{name}_geom_update1" AFTER UPDATE OF "geom" ON {table}
 WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
 BEGIN INSERT OR REPLACE INTO {index}
 VALUES (NEW."fid", ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;;
CREATE TRIGGER "rtree_{name}_geom_update2" AFTER UPDATE OF "geom" ON {table}
 WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
 BEGIN DELETE FROM {index} WHERE id = OLD."fid"; END;;
CREATE TRIGGER "rtree_{name}_geom_update3" AFTER UPDATE ON {table}
 WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
 BEGIN DELETE FROM {index} WHERE id = OLD."fid";
 INSERT OR REPLACE INTO {index}
 VALUES (NEW."fid", ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;;
CREATE TRIGGER "rtree_{name}_geom_update4" AFTER UPDATE ON {table}
 WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
 BEGIN DELETE FROM {index} WHERE id IN (OLD."fid", NEW."fid"); END;;
CREATE TRIGGER "rtree_{name}_geom_delete" AFTER DELETE ON {table} WHEN old."geom" NOT NULL
 BEGIN DELETE FROM {index} WHERE id = OLD."fid"; END;;
CREATE TRIGGER "trigger_insert_feature_count_{name}" AFTER INSERT ON {table}
 BEGIN UPDATE gpkg_ogr_contents SET feature_count = feature_count + 1 WHERE lower(table_name) = lower('{name}'); END;;
CREATE TRIGGER "trigger_delete_feature_count_{name}" AFTER DELETE ON {table}
 BEGIN UPDATE gpkg_ogr_contents SET feature_count = feature_count - 1 WHERE lower(table_name) = lower('{name}'); END"""
