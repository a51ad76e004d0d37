"""A GeoPackage (OGC 12-128r18) with one layer, its index, its style and the triggers that keep both right, by SQLite alone.

with new_package(path, ...) as layer:       an empty layer
    layer.add(geometries, values, boxes)    features, batch by batch
                                            the file takes its place when the block ends
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from errno import ENOSPC
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..georeference import epsg_of
from ..overwriting import check_package
from ..shared.claim import output_file
from ..shared.errors import Fault, InputError

APPLICATION, VERSION = 0x47504B47, 10300  # "GPKG", 1.3.0
UNDEFINED = -1  # srs_id of a layer without CRS
OWN = 100_000  # srs_id of a CRS that no authority numbers
Fields = Mapping[str, str]  # by name: what they hold, as SQL says it


@contextmanager
def new_package(path: Path, name: str, kind: str, fields: Fields, crs: CRS | None, style: str) -> Iterator[PackageLayer]:
    """As `layer_in`; the file takes the place of `path` when the block ends without an error.

    Raises InputError where the folder cannot be written or what is there must stay, Fault on a full disk and as `output_file`.
    """
    check_package(path, name)
    with faults_of(path), output_file(path) as part:
        with layer_in(part, name, kind, fields, crs, style) as layer:
            yield layer
        check_package(path, name)


@contextmanager
def layer_in(path: Path, name: str, kind: str, fields: Fields, crs: CRS | None, style: str) -> Iterator[PackageLayer]:
    """A new file with one layer to fill. `kind`: of geometry; `style`: QML, the layer's default. Raises as `faults_of`."""
    with faults_of(path), closing(sqlite3.connect(path, isolation_level=None)) as database:
        # The file takes its name when it is whole: no journal, no waiting for the disk before that.
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE"):
            database.execute(f"PRAGMA {pragma}")
        layer = PackageLayer(database, name, tuple(fields), begin(database, name, kind, fields, crs, style))
        yield layer
        end(layer)


@contextmanager
def faults_of(path: Path) -> Iterator[None]:
    """Raises Fault where SQLite cannot write or the disk is full, InputError where the folder cannot be written."""
    try:
        yield
    except sqlite3.Error as error:
        raise Fault(f"The GeoPackage {path} cannot be written: {error}; make room or choose another folder.") from error
    except OSError as error:
        if error.errno == ENOSPC:
            raise Fault(f"The GeoPackage {path} cannot be written: the disk is full; make room or choose another folder.") from error
        raise InputError(
            f"The GeoPackage {path} cannot be written: {error.strerror}; choose another folder or close the program that uses it."
        ) from error


@dataclass
class PackageLayer:
    """An open layer: how many features it has, and the box around them."""

    database: sqlite3.Connection
    name: str
    fields: tuple[str, ...]
    srs: int
    count: int = 0
    box: NDArray[np.float64] | None = None  # x_min, x_max, y_min, y_max

    def add(self, geometries: Iterable[Any], values: Iterable[Sequence[Any]], boxes: NDArray[np.float64]) -> None:
        """Features: GeoPackageBinary, the values of their fields, and (n, 4) x_min, x_max, y_min, y_max. Those without geometry (None) come
        alone, without boxes. Raises sqlite3.Error."""
        rows = ((geometry, *row) for geometry, row in zip(geometries, values))
        added = self.database.executemany(self.insertion("?"), rows).rowcount
        self.index(self.count + 1, boxes)
        self.count += added

    def insertion(self, geometry: str) -> str:
        """The statement for a feature; `geometry` stands for what is put there."""
        names, places = ", ".join(map(quoted, ("geom", *self.fields))), ", ".join((geometry, *"?" * len(self.fields)))
        return f"INSERT INTO {quoted(self.name)} ({names}) VALUES ({places})"  # nosec B608: quoted

    def index(self, first: int, boxes: NDArray[np.float64]) -> None:
        """Where the features lie that are numbered from `first` on."""
        rows = ((number, *box) for number, box in enumerate(boxes.tolist(), first))
        self.database.executemany(f"INSERT INTO {index_of(self.name)} VALUES (?, ?, ?, ?, ?)", rows)  # nosec B608: quoted
        every = boxes if self.box is None else np.vstack([self.box, boxes])
        if len(every):
            low, high = every.min(0), every.max(0)
            self.box = np.array([low[0], high[1], low[2], high[3]])


def begin(database: sqlite3.Connection, name: str, kind: str, fields: Fields, crs: CRS | None, style: str) -> int:
    """A transaction with an empty layer. Its srs_id."""
    database.execute(f"PRAGMA application_id = {APPLICATION}")
    database.execute(f"PRAGMA user_version = {VERSION}")
    database.execute("BEGIN")
    for statement in SCHEMA.split(";\n"):
        database.execute(statement)
    srs = add_crs(database, crs)
    now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    columns = ", ".join(f"{quoted(field)} {holds}" for field, holds in fields.items())
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


def end(layer: PackageLayer) -> None:
    """Complete it."""
    database, name = layer.database, layer.name
    if layer.box is not None:
        x_min, x_max, y_min, y_max = layer.box.tolist()
        sides = "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?"
        database.execute(sides, (x_min, y_min, x_max, y_max, name))
    database.executemany("INSERT INTO gpkg_ogr_contents VALUES (?, ?)", [(name, layer.count), ("layer_styles", 1)])
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
