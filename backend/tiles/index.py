"""The index of an output folder: a GeoPackage with the outline of each tile, what was found in it, how long it took, what failed."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..features.blobs import encode
from ..features.package import add_boxes, begin, end, quoted
from ..features.write import new_package
from ..polygons.assemble import Polygons
from ..shared.card import LandClass
from ..shared.language import tr, translated
from ..shared.style import FAILED, FINISHED, LEFT_OUT, tiles_qml
from .record import Made
from .sheet_task import CLASSES, without_sentence
from .sheets import MosaicFiles, Sheet

LAYER = "tiles"


def write_index(path: Path, of: MosaicFiles, made: dict[str, Made], classes: Sequence[LandClass], is_measured: bool) -> None:
    """One row for each file that was named, finished or not; those left out have no outline. Raises as `new_package`."""
    names = [f"{item.name}_{'m2' if is_measured else 'px'}".replace(" ", "_") for item in classes]
    columns = ["name TEXT, state INTEGER, file TEXT, classes TEXT", *(f"{quoted(name)} REAL" for name in names)]
    columns.append("confidence REAL, seconds REAL, error TEXT")
    with new_package(path, LAYER) as database:
        srs = begin(database, LAYER, "POLYGON", ", ".join(columns), of.frame.crs, tiles_qml())
        blobs, boxes = outlines(of, srs)
        for sheet, blob in zip(of.sheets, blobs):
            insert(database, [blob, *values_of(sheet, made.get(sheet.name), classes)])
        for file, why in of.left_out.items():
            said = translated(f"{file!r} is left out: {why}.")
            insert(database, [None, Path(file).stem, LEFT_OUT, file, None, *[None] * len(classes), None, None, said])
        add_boxes(database, LAYER, 1, boxes.tolist())
        box = (boxes[:, 0].min(), boxes[:, 2].min(), boxes[:, 1].max(), boxes[:, 3].max())
        end(database, LAYER, len(of.sheets) + len(of.left_out), box)


def values_of(sheet: Sheet, made: Made | None, classes: Sequence[LandClass]) -> list[str | int | float | None]:
    """Of its columns after the outline."""
    if made is None or made.error:
        error = translated(made.error) if made else tr("Not classified yet.")
        return [sheet.name, FAILED, sheet.path, None, *[None] * len(classes), None, made.seconds if made else None, error]
    areas = [made.area.get(item.name) for item in classes]
    found = [*areas, made.confidence, made.seconds, translated(without_sentence(made)) or None]
    return [sheet.name, FINISHED, sheet.path, f"{CLASSES}/{sheet.name}.tif", *found]


def insert(database: sqlite3.Connection, values: list[object]) -> None:
    marks = ", ".join("?" * (len(values) + 1))
    database.execute(f"INSERT INTO {quoted(LAYER)} VALUES ({marks})", (None, *values))  # nosec B608: quoted


def outlines(of: MosaicFiles, srs: int) -> tuple[list[memoryview], np.ndarray]:
    """Every tile's as GeoPackageBinary, and the boxes (x_min, x_max, y_min, y_max)."""
    y, x, y_end, x_end = of.boxes.T.astype(np.int32)
    ones, none = np.ones(len(of.boxes), np.int64), np.zeros(len(of.boxes), np.float64)
    corners = np.column_stack([x, x_end, x_end, x]).ravel(), np.column_stack([y, y, y_end, y_end]).ravel()
    return encode(Polygons(ones.astype(np.uint8), none, none, ones, 4 * ones, *corners), of.frame.grid, srs)
