"""Points, lines and polygons with their fields, from GeoPackage and GeoJSON.

FILE                            its only layer of features: a table, or a view of one
FILE|layername=NAME             as QGIS writes it; a file of several layers needs it

Corners are kept as numpy arrays, 16 bytes each: a map of a city has millions. A geometry that is broken is left out and counted, so
that one bad click does not lose an afternoon. GDAL is not asked: the wheel with its vectors for Python (pyogrio) adds 100 MB and a
second GDAL to the process, for two formats that take two pages; all others are read through QGIS, which has them.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..shared.errors import InputError
from ..shared.plural import plural
from ..shared.sqlite_address import sqlite_address
from .geometry import BROKEN, Part, read_parts, strip_header

LAYER = "|layername="  # between file and layer
OPTIONS = re.compile(r"\|(layername|layerid|subset|geometrytype|option:\w+)=", re.IGNORECASE)
KEYS = ("fid", "ogc_fid")  # of a view, which has no key of its own
WAIT = 5.0  # seconds for whoever is just writing
Record = dict[str, Any]


@dataclass(frozen=True)
class Features:
    """`records` holds the fields of the feature that each part belongs to."""

    parts: list[Part]
    records: list[Record]
    crs: CRS | None
    broken: int = 0  # geometries that cannot be read

    def kinds(self) -> set[str]:
        return {part.kind for part in self.parts}

    def only(self, kind: str) -> Features:
        kept = [k for k, part in enumerate(self.parts) if part.kind == kind]
        return replace(self, parts=[self.parts[k] for k in kept], records=[self.records[k] for k in kept])

    def notes(self, what: str, kind: str = "") -> list[str]:
        """What was left out in reading and, where only parts of a kind were kept, of those."""
        counts = {other: sum(part.kind == other for part in self.parts) for other in ("point", "line", "polygon") if kind and other != kind}
        notes = [f"{plural(count, other)} of {what} left out: no area is covered." for other, count in counts.items() if count]
        if self.broken:
            count = plural(self.broken, "broken geometry", "broken geometries")
            notes.append(f"{count} of {what} left out; QGIS's Fix geometries may repair what is broken.")
        return notes


def read_features(path: str, what: str, lack: str = "no geometry; draw something") -> Features:
    """All parts of all features of a layer; `what` names it in sentences, `lack` ends the one for a layer that is empty.

    Raises InputError where it cannot be read or has none.
    """
    file, layer = split_path(path, what)
    if not Path(file).is_file():
        raise InputError(f"{start(what)} does not exist; name a GeoPackage or a GeoJSON file.")
    rows, crs = read_package(file, layer, what) if is_package(file) else read_geojson(file, what)
    parts: list[Part] = []
    records: list[Record] = []
    broken = 0
    for geometry, record in rows:
        try:
            found = sound(read_parts(strip_header(geometry) if isinstance(geometry, bytes) else geometry))
        except BROKEN:
            broken += 1
            continue
        parts += found
        records += [record] * len(found)
    if not parts:
        problem = f"{broken} geometries and all are broken; repair it (in QGIS: Fix geometries)" if broken else lack
        raise InputError(f"{start(what)} holds {problem}.")
    return Features(parts, records, crs, broken)


def split_path(path: str, what: str) -> tuple[str, str]:
    """File and layer of a path as QGIS writes it. Raises InputError where it names a part of a layer."""
    found = OPTIONS.search(path)
    if found is None:
        return path, ""
    pieces = OPTIONS.split(path[found.start() :])[1:]
    options = dict(zip((name.lower() for name in pieces[::2]), pieces[1::2]))
    if "subset" in options:
        raise InputError(f"{start(what)} is filtered ({options['subset']}); export what it shows to a file of its own.")
    return path[: found.start()], options.get("layername", "")


def is_vector(path: str) -> bool:
    """Whether a path is for this module rather than for a raster library."""
    found = OPTIONS.search(path)
    file = path[: found.start()] if found else path
    return bool(found) or Path(file).suffix.lower() in (".geojson", ".json") or (is_package(file) and has_features(file))


def is_package(file: str) -> bool:
    try:
        with open(file, "rb") as opened_file:
            return opened_file.read(16) == b"SQLite format 3\0"
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
    """To be read, for `with`, which closes it: a connection's own would only end a transaction, and the file could not be replaced."""
    return closing(sqlite3.connect(f"{sqlite_address(Path(file).resolve())}?mode=ro", uri=True, timeout=WAIT))


def read_package(file: str, layer: str, what: str) -> tuple[list[tuple[bytes, Record]], CRS | None]:
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
            keys = {row[1] for row in base.execute('PRAGMA table_info("{}")'.format(table.replace('"', '""'))) if row[5]}
            own = {column, *(keys or {name for name in columns if name.lower() in KEYS})}
            records = [dict(zip(columns, row)) for row in cursor]
            crs = crs_of(organization, code, definition)
    except sqlite3.OperationalError as error:
        raise InputError(
            f"{start(what)} cannot be read now ({error}); save and close it where it is open, or export it to another file."
        ) from error
    except (sqlite3.Error, CRSError) as error:
        raise InputError(f"{start(what)} cannot be read as a GeoPackage ({error}); export it anew.") from error
    return [(item[column], {name: value for name, value in item.items() if name not in own}) for item in records if item[column]], crs


def crs_of(organization: str, code: int, definition: str) -> CRS | None:
    if organization.upper() == "NONE" and code in (-1, 0):
        return None
    return CRS.from_user_input(f"{organization}:{code}" if organization.upper() == "EPSG" else definition)


def read_geojson(file: str, what: str) -> tuple[Iterator[tuple[Any, Record]], CRS]:
    """Longitude and latitude, unless the (older) member `crs` says otherwise."""
    try:
        data = json.loads(Path(file).read_text(encoding="utf-8-sig"))
        crs = CRS.from_user_input((data.get("crs") or {}).get("properties", {}).get("name", "OGC:CRS84"))
        features = data["features"] if data["type"] == "FeatureCollection" else [data]
        rows = [
            (item["geometry"], item.get("properties") or {}) if item["type"] == "Feature" else (item, {})
            for item in features
            if item["type"] != "Feature" or item["geometry"]
        ]
    except OSError as error:
        raise InputError(f"{start(what)} cannot be opened ({error.strerror}); name a GeoPackage or GeoJSON file.") from error
    except (ValueError, AttributeError, KeyError, TypeError, CRSError, RecursionError) as error:
        raise InputError(
            f"{start(what)} is neither GeoJSON nor a GeoPackage ({type(error).__name__}); export it as one of them."
        ) from error
    return iter(rows), crs


def sound(parts: list[Part]) -> list[Part]:
    """The parts of one geometry. Raises ValueError where it is broken."""
    for part in parts:
        if not all(np.isfinite(ring).all() and ring.ndim == 2 for ring in part.rings):
            raise ValueError("a corner is nowhere")
        if (part.kind == "polygon" and len(part.rings[0]) < 4) or (part.kind == "line" and len(part.rings[0]) < 2):
            raise ValueError("too few corners")
    return parts


def start(text: str) -> str:
    """As the beginning of a sentence."""
    return text[:1].upper() + text[1:]
