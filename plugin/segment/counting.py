"""Counts and finds in a run's layers, for threads beside QGIS's: nothing here touches a layer or a widget.

SQLite itself answers for a GeoPackage that is not being edited, ten times as fast. Other polygons are walked through one by
one: `setOrderBy` with `setLimit` would collect and sort all of them in one call that holds Python's lock, and so QGIS, for
seconds.
"""

from __future__ import annotations

import heapq
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsFields, QgsRectangle, QgsVectorLayerFeatureSource

from ...backend.shared.card import LandClass, card_from_text
from ...backend.shared.errors import Fault
from ...backend.shared.sqlite_address import sqlite_address
from ..histogram import histogram
from ..translation import tr
from ..widgets.background import IsCanceled
from .legend import FieldNames

SAMPLE = 5000  # polygons whose corners tell where a class lies: reading all of a million takes too long


@dataclass
class ClassTotals:
    name: str
    area: float = 0.0  # square metres
    count: int = 0
    weight: float = 0.0  # square metres whose confidence is known
    certainty: float = 0.0  # per cent times square metres

    @property
    def confidence(self) -> float | None:
        return self.certainty / self.weight if self.weight else None


@dataclass(frozen=True)
class PolygonSource:
    """A layer's features as they were when asked for, unsaved edits included; QGIS lets another thread read them."""

    source: QgsVectorLayerFeatureSource
    fields: QgsFields
    columns: FieldNames
    table: tuple[str, str] | None = None  # file and table (empty: its only one) of a GeoPackage that holds just these features

    def ask(self, what: str, where: str, rest: str, is_canceled: IsCanceled) -> list[Any] | None:
        """Rows that SQLite selects; None where it cannot be asked."""
        if self.table is None:
            return None
        path, table = self.table
        condition = f"WHERE {where} " if where else ""
        try:
            database = sqlite3.connect(f"{sqlite_address(Path(path).absolute())}?mode=ro", uri=True)
            try:
                database.set_progress_handler(lambda: int(is_canceled()), 100_000)  # steps of SQLite's machine; milliseconds
                tables = database.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'").fetchall()
                if not table and len(tables) != 1:
                    return None
                query = f"SELECT {what} FROM {quoted(table or tables[0][0])} {condition}{rest}"  # nosec B608: quoted
                return database.execute(query).fetchall()
            finally:
                database.close()
        except sqlite3.Error:  # cancelled, locked, or on a disk that it cannot work on
            return None

    def walk(self, names: list[str], where: str, is_canceled: IsCanceled) -> Iterator[QgsFeature]:
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(names, self.fields)
        if where:
            request.setFilterExpression(where)
        for feature in self.source.getFeatures(request):
            if is_canceled():
                return
            yield feature


def count_polygons(polygons: PolygonSource, is_canceled: IsCanceled) -> dict[int, ClassTotals]:
    """By class code."""
    columns = polygons.columns
    area, confidence = quoted(columns.area), quoted(columns.confidence)
    known = f"CASE WHEN {confidence} IS NOT NULL THEN {area} END"
    sums = f"COUNT(*), TOTAL({area}), TOTAL({known}), TOTAL({area} * {confidence})"
    code = quoted(columns.code)
    rows = polygons.ask(f"{code}, MIN({quoted(columns.name)}), {sums}", f"{code} IS NOT NULL", f"GROUP BY {code}", is_canceled)
    if rows is not None:
        return {row[0]: ClassTotals(row[1] or "", row[3], row[2], row[4], row[5]) for row in rows}
    names = [columns.code, columns.name, columns.area, columns.confidence]
    code_at, name_at, area_at, confidence_at = (polygons.fields.indexOf(name) for name in names)
    tallies: dict[int, ClassTotals] = {}
    for feature in polygons.walk(names, "", is_canceled):
        code, area, confidence = feature[code_at], feature[area_at], feature[confidence_at]
        if code == NULL:
            continue
        tally = tallies.get(code)
        if tally is None:
            tally = tallies[code] = ClassTotals(str(feature[name_at] or ""))
        tally.count += 1
        if area == NULL:
            continue
        tally.area += area
        if confidence != NULL:
            tally.weight += area
            tally.certainty += area * confidence
    return tallies


@dataclass(frozen=True)
class FoundPolygons:
    ids: list[int]
    box: QgsRectangle  # around them, in the layer's system


def find_class(polygons: PolygonSource, code: int, is_canceled: IsCanceled) -> FoundPolygons:
    """The polygons of a class, and where they lie."""
    where = f"{quoted(polygons.columns.code)} = {int(code)}"
    rows = polygons.ask("rowid", where, "", is_canceled)
    ids = [row[0] for row in rows] if rows is not None else [feature.id() for feature in polygons.walk([], where, is_canceled)]
    box = QgsRectangle()
    box.setMinimal()
    request = QgsFeatureRequest().setFilterFids(ids[:: len(ids) // SAMPLE + 1]).setNoAttributes()
    for feature in polygons.source.getFeatures(request) if ids else ():
        if is_canceled():
            break
        box.combineExtentWith(feature.geometry().boundingBox())
    return FoundPolygons(ids, box)


def least_certain(polygons: PolygonSource, where: str, limit: int, is_canceled: IsCanceled) -> list[int]:
    """The ids of the polygons with the lowest confidence, lowest first."""
    name = polygons.columns.confidence
    rows = polygons.ask("rowid", where, f"ORDER BY {quoted(name)} LIMIT {int(limit)}", is_canceled)
    if rows is not None:
        return [row[0] for row in rows]
    index = polygons.fields.indexOf(name)
    found = ((feature[index], feature.id()) for feature in polygons.walk([name], where, is_canceled))
    return [fid for _, fid in heapq.nsmallest(limit, found)]


def quoted(name: str) -> str:
    """A field's or a table's name, in QGIS's expressions and in SQL."""
    return '"' + name.replace('"', '""') + '"'


def count_pixels(path: str, is_canceled: IsCanceled) -> tuple[dict[int, int], tuple[LandClass, ...]]:
    """Pixels by class code in a raster of classes, and the classes of the card that lies in it (none: an empty tuple).

    GDAL lets QGIS go on meanwhile. Raises Fault where the file cannot be read.
    """
    from osgeo import gdal  # only here: it is slow to load

    problem = Fault(tr("The raster {} cannot be read; look whether it is still there.").format(path))
    try:
        data = gdal.OpenEx(path, gdal.OF_RASTER)
        if data is None:
            raise problem
        pixels, _ = histogram(data.GetRasterBand(1), is_canceled)
    except RuntimeError as error:  # where another plugin has made GDAL raise them, too
        raise problem from error
    return pixels, card_classes(data.GetMetadataItem("LANDQUILT_CARD"))


def card_classes(text: str | None) -> tuple[LandClass, ...]:
    try:
        return card_from_text(text).classes if text else ()
    except ValueError:  # of another program or version
        return ()
