"""What `./run demo` prints about its result: area and confidence per class, accuracy where there is a reference, the pace.

python resources/demo/report.py RESULT BEGAN ENDED [LABELS]     (RESULT_classes.tif, RESULT_polygons.gpkg; seconds)
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from backend.accuracy.metrics import confusion, scores
from backend.shared.card import ISPRS

STRIP = 1024  # rows read at once


def main(result: str, began: str, ended: str, labels: str = "") -> None:
    classes, polygons, seconds = f"{result}_classes.tif", f"{result}_polygons.gpkg", float(ended) - float(began)
    print()
    print_areas(polygons)
    if labels:
        print_accuracy(scores(compare(labels, classes)))
    with rasterio.open(classes) as raster:
        megapixels = raster.width * raster.height / 1e6
    print(f"{megapixels:.1f} Mpx in {seconds:.1f} s = {megapixels / seconds:.2f} Mpx/s, with the start of QGIS and all writing")


def print_areas(polygons: str) -> None:
    """From the polygons' own attributes, as the user will sum them."""
    with closing(sqlite3.connect(polygons)) as base:
        (table,) = base.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'").fetchone()
        fields = {name for _, name, *_ in base.execute(f'PRAGMA table_info("{table}")')}
        field, unit = ("area_m2", "m2") if "area_m2" in fields else ("area_px", "px")
        rows = base.execute(
            f'SELECT name, COUNT(*), SUM({field}), SUM({field} * confidence) / SUM({field}) FROM "{table}" GROUP BY class ORDER BY class'
        ).fetchall()
    total = sum(area for _, _, area, _ in rows) or 1
    print(f"{'class':22}{'polygons':>10}{'area ' + unit:>14}{'share %':>9}{'confidence':>12}")
    for name, count, area, confidence in rows:
        print(f"{name:22}{count:10,}{area:14,.0f}{100 * area / total:9.1f}{confidence:12.1f}")
    print()


def compare(labels: str, classes: str) -> NDArray[np.int64]:
    """The confusion matrix of two rasters of codes on the same pixels."""
    with rasterio.open(labels) as reference, rasterio.open(classes) as found:
        if reference.shape != found.shape:
            raise SystemExit(
                f"{labels} has {reference.shape} rows and columns, the map {found.shape}; give labels on the image's own pixels."
            )
        matrix = np.zeros((len(ISPRS), len(ISPRS)), np.int64)
        for row in range(0, found.height, STRIP):
            rows = ((row, min(row + STRIP, found.height)), (0, found.width))
            matrix += confusion(reference.read(1, window=rows), found.read(1, window=rows), len(ISPRS))
        return matrix


def print_accuracy(found: dict[str, Any]) -> None:
    print(f"{'accuracy':22}{'reference px':>14}{'precision':>11}{'recall':>8}{'F1':>8}{'IoU':>8}")
    for item in ISPRS:
        row = [found[name][item.code - 1] for name in ("precision", "recall", "f1", "iou")]
        print(f"{item.name:22}{found['support'][item.code - 1]:14,}{row[0]:11.3f}" + "".join(f"{value:8.3f}" for value in row[1:]))
    print(
        f"overall accuracy {found['overall_accuracy']:.3f}, mean F1 {found['mean_f1']:.3f}"
        f" (without clutter {found['mean_f1_without_clutter']:.3f}), mean IoU {found['mean_iou']:.3f}\n"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
