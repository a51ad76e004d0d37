"""The index of an output folder: a GeoPackage with the outline of each tile, what was found in it, how long it took, what failed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..features.blobs import encode
from ..features.package import new_package
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
    fields = {"name": "TEXT", "state": "INTEGER", "file": "TEXT", "classes": "TEXT"} | dict.fromkeys(names, "REAL")
    fields |= {"confidence": "REAL", "seconds": "REAL", "error": "TEXT"}
    lost = [values_left_out(file, why, classes) for file, why in of.left_out.items()]
    with new_package(path, LAYER, "POLYGON", fields, of.frame.crs, tiles_qml()) as layer:
        blobs, boxes = outlines(of, layer.srs)
        layer.add(blobs, [values_of(sheet, made.get(sheet.name), classes) for sheet in of.sheets], boxes)
        layer.add([None] * len(lost), lost, np.zeros((0, 4)))


def values_of(sheet: Sheet, made: Made | None, classes: Sequence[LandClass]) -> list[str | int | float | None]:
    """Of its columns after the outline."""
    if made is None or made.error:
        error = translated(made.error) if made else tr("Not classified yet.")
        return [sheet.name, FAILED, sheet.path, None, *[None] * len(classes), None, made.seconds if made else None, error]
    areas = [made.area.get(item.name) for item in classes]
    found = [*areas, made.confidence, made.seconds, translated(without_sentence(made)) or None]
    return [sheet.name, FINISHED, sheet.path, f"{CLASSES}/{sheet.name}.tif", *found]


def values_left_out(file: str, why: str, classes: Sequence[LandClass]) -> list[str | int | float | None]:
    said = translated(f"{file!r} is left out: {why}.")
    return [Path(file).stem, LEFT_OUT, file, None, *[None] * len(classes), None, None, said]


def outlines(of: MosaicFiles, srs: int) -> tuple[list[bytes], np.ndarray]:
    """Every tile's as GeoPackageBinary, and the boxes (x_min, x_max, y_min, y_max)."""
    y, x, y_end, x_end = of.boxes.T.astype(np.int32)
    ones, none = np.ones(len(of.boxes), np.int64), np.zeros(len(of.boxes), np.float64)
    corners = np.column_stack([x, x_end, x_end, x]).ravel(), np.column_stack([y, y, y_end, y_end]).ravel()
    return encode(Polygons(ones.astype(np.uint8), none, none, ones, 4 * ones, *corners), of.frame.grid, srs)
