"""How good a trial's maps are, block by block, so that the bootstrap can say how sure a difference is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window

from ..accuracy.metrics import confusion
from ..accuracy.tally import choose_square
from ..grid import blocks
from ..labels.label_coding import LabelCoding
from ..labels.on_grid import open_labels
from ..raster import open_raster
from ..shared.dataset_file import DatasetPair
from ..shared.errors import InputError
from ..shared.legend import Classes, parse_legend
from ..training.pairs import grid_of


def judged(pairs: Sequence[DatasetPair], maps: Sequence[Path], legend: str, classes: str) -> dict[str, Any]:
    """ "full": of all labelled pixels, "eroded": of those away from borders where there are such labels, else None; each with

    "matrix" (K, K) reference x map, and "blocks" (T, 3, K): hits, reference and map pixels of each class in square blocks.
    Raises InputError and Fault as the labels do.
    """
    codes = LabelCoding(parse_legend(legend), classes)
    found: dict[str, Any] = {"classes": [item.name for item in codes.classes], "full": tallied(pairs, maps, codes, "labels")}
    if not np.any(found["full"]["matrix"]):
        raise InputError("No label of the test tiles is of one class alone, so nothing can be judged; correct the labels.")
    has_eroded = all(pair.eroded for pair in pairs)
    return {**found, "eroded": tallied(pairs, maps, codes, "eroded") if has_eroded else None}


def has_labels(pairs: Sequence[DatasetPair], legend: str, classes: str) -> bool:
    """Whether any pixel of an image has a label; the first that has one ends the search. Raises InputError as the labels do."""
    codes = LabelCoding(parse_legend(legend), classes)
    for pair in pairs:
        raster = open_raster(pair.image)
        with raster.file:
            box = open_labels(pair.labels, "", grid_of(raster), codes, 1.0, 0.5).box
        if box.h and box.w:
            return True
    return False


def tallied(pairs: Sequence[DatasetPair], maps: Sequence[Path], codes: LabelCoding, which: str) -> dict[str, Any]:
    counts: list[NDArray[np.int64]] = []
    count = len(codes.classes)
    position = positions(codes.classes)
    total = np.zeros((count, count), np.int64)
    for pair, path in zip(pairs, maps):
        raster = open_raster(pair.image)
        with raster.file, rasterio.open(path) as file:
            labels = open_labels(getattr(pair, which), "", grid_of(raster), codes, 1.0, 0.5)
            for rect in blocks(raster.height, raster.width, choose_square(raster.height, raster.width)):
                shown = position[file.read(1, window=Window(rect.x, rect.y, rect.w, rect.h))]
                matrix = confusion(labels.read(rect), shown, count)
                total += matrix
                counts.append(np.stack([np.diag(matrix), matrix.sum(1), matrix.sum(0)]))
    return {"matrix": total.tolist(), "blocks": np.stack(counts).tolist()}


def positions(classes: Classes) -> NDArray[np.uint8]:
    """(65536,) place in the legend by the code of a class raster; 0 is no data."""
    table = np.zeros(65536, np.uint8)
    for k, item in enumerate(classes, 1):
        table[item.code] = k
    return table
