"""The collar of an orthophoto: the edge of one value about a turned or ragged image, which many files do not declare.

    +--------------+     A value that fills places at the border and is the least or the greatest of all is taken for no data:
    |0000/  image  |     where it hangs together with the border, so that a white roof and a black shadow inside stay.
    |000/          |     Lossy compression smears it by a few values; so near to it, values near it are no data too.
    +--------------+

Looked for at the border first, which is cheap. Only where it is found the whole is looked at, every 16th pixel of every 16th row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from scipy import ndimage

from .engine.scaling import sample
from .grid import Rect
from .raster import Raster, stamp_of
from .validity import Collar, Validity

PROBES, PROBE = 16, 32  # places along each side, pixels along a side of a place
AGREEING = 2  # places that one value fills, at least
STEP, MOST = 16, 4096  # pixels of a cell's side at least, cells along a side at most
TIGHT = 2  # values beside that deep inside a collar occur in a lossy file
SMEARED = 0.3  # of the way from the collar's value to the median, that compression smears it at the edge
GIANT = 1 << 26  # pixels of a block of the file: each look at it would decode it all
SQUARE = np.ones((3, 3), bool)


def with_collar(raster: Raster, is_told: bool) -> Raster:
    """The raster without its collar. is_told: the user said what is no data, so no undeclared collar is looked for."""
    validity = raster.validity
    if validity.alpha or validity.has_mask or raster.block[0] * raster.block[1] > GIANT:
        return raster
    if not any(validity.nodata) and is_told:
        return raster
    found, note = find(raster.file.name, stamp_of(raster.file.name), raster.bands, validity)
    return raster if found is None else replace(raster, validity=replace(validity, collar=found), notes=(*raster.notes, note))


@lru_cache(maxsize=32)  # of a worker that stays: previews of one image follow each other
def find(path: str, stamp: tuple[int, ...], bands: tuple[int, ...], validity: Validity) -> tuple[Collar | None, str]:
    """The collar and the sentence that tells of it. `stamp` tells a changed file apart."""
    with rasterio.open(path) as file:
        raster = Raster(file, bands, validity)
        is_lossy = has_losses(file)
        declared = declared_value(validity)
        if any(validity.nodata) and not (is_lossy and declared):
            return None, ""
        value = border_value(raster, declared)
        if value is None:
            return None, ""
        values = sample(raster)
        inner = values[~np.isin(values, value)]
        if not len(inner) or not (declared or is_extreme(value, inner)):
            return None, ""
        near = SMEARED * abs(float(np.median(inner)) - float(np.mean(value))) if is_lossy else 0.0
        shape = raster.height, raster.width
        cells = filled_cells(raster, value, TIGHT if is_lossy else 0, bool(declared))
    if not cells.any() or cells.all():
        return None, ""
    collar = Collar(value, near, ndimage.binary_dilation(cells, SQUARE), shape)
    return collar, sentence(Path(path).name, value, near, float(cells.mean()), bool(declared))


def sentence(name: str, value: tuple[float, ...], near: float, share: float, is_declared: bool) -> str:
    shown = ", ".join(dict.fromkeys(f"{number:g}" for number in value))
    beside = f" {name!r} was compressed with losses: values up to {near:.0f} beside {shown} that touch it are no data too." if near else ""
    if is_declared:
        return beside.strip()
    return (
        f"The value {shown} fills the border of {name!r} and {100 * share:.0f} % of it; it is taken for no data, though the file does not"
        f' say so (name the nodata value "none" if it is data).{beside}'
    )


def has_losses(file: rasterio.DatasetReader) -> bool:
    """Whether the file, or the first source of a virtual one, was compressed with losses."""
    about = file.tags(ns="IMAGE_STRUCTURE")
    if "JPEG" in about.get("COMPRESSION", "").replace("JPEG2000", "") or about.get("COMPRESSION_REVERSIBILITY", "").startswith("LOSSY"):
        return True
    others = [path for path in file.files if path != file.name and Path(path).is_file()] if file.driver == "VRT" else []
    if not others:
        return False
    try:
        with rasterio.open(others[0]) as source:
            return has_losses(source)
    except rasterio.errors.RasterioError:  # its mosaic says so where it matters
        return False


def declared_value(validity: Validity) -> tuple[float, ...]:
    """The one nodata value of each band; empty where a band has none, or several."""
    is_single = all(len(spans) == 1 and spans[0][0] == spans[0][1] for spans in validity.nodata)
    return tuple(spans[0][0] for spans in validity.nodata) if validity.nodata and is_single else ()


def border_value(raster: Raster, declared: tuple[float, ...]) -> tuple[float, ...] | None:
    """The value (one for each band) that fills several places at the border."""
    counts: Counter[tuple[float, ...]] = Counter()
    for rect in border_places(raster.height, raster.width):
        if raster.validity.is_empty(rect):
            continue
        values, valid = raster.read(rect)
        pixels = values.reshape(len(raster.bands), -1)
        if (pixels == pixels[:, :1]).all() and (valid is None or declared):
            counts[tuple(float(value) for value in pixels[:, 0])] += 1
    if declared:
        return declared if counts[declared] else None
    found = [value for value, count in counts.most_common(1) if count >= AGREEING]
    return found[0] if found else None


def border_places(height: int, width: int) -> Iterator[Rect]:
    whole = Rect(0, 0, height, width)
    down, right = max(0, height - PROBE), max(0, width - PROBE)
    along = [(down * i // (PROBES - 1), right * i // (PROBES - 1)) for i in range(PROBES)]
    corners = {corner for y, x in along for corner in ((0, x), (down, x), (y, 0), (y, right))}
    return (Rect(y, x, PROBE, PROBE).meet(whole) for y, x in sorted(corners))


def is_extreme(value: tuple[float, ...], inner: NDArray[np.float64]) -> bool:
    """Whether all else lies on one side of it."""
    low, high = float(inner.min()), float(inner.max())
    return all(number < low or number > high for number in value)


def filled_cells(raster: Raster, value: tuple[float, ...], beside: float, is_declared: bool) -> NDArray[np.bool_]:
    """Which cells of a coarse grid hold the value: with the border, or where it is declared, in squares of two by two."""
    step = max(STEP, -(-max(raster.height, raster.width) // MOST))
    coarse = raster.thumbnail(-(-raster.height // step), -(-raster.width // step))
    same = (np.abs(coarse.astype(np.float64) - np.array(value)[:, None, None]) <= beside).all(0)
    if is_declared:
        return ndimage.binary_opening(same, np.ones((2, 2), bool))
    gaps = gap_cells(raster, *same.shape)
    parts, _ = ndimage.label(same | gaps, SQUARE)
    border = np.unique(np.concatenate([parts[0], parts[-1], parts[:, 0], parts[:, -1], parts[gaps]]))
    return np.isin(parts, border[border > 0]) & ~gaps


def gap_cells(raster: Raster, rows: int, columns: int) -> NDArray[np.bool_]:
    """Cells that were never written: an image ends there as it does at the border."""
    found = np.zeros((rows, columns), bool)
    scale = np.array([rows / raster.height, columns / raster.width] * 2)
    for part in raster.validity.covered:
        there = np.zeros_like(found)
        boxes = part.boxes * scale
        for y, x, y_end, x_end in np.column_stack([np.floor(boxes[:, :2]), np.ceil(boxes[:, 2:])]).astype(int):
            there[max(y, 0) : y_end, max(x, 0) : x_end] = True
        found |= ~there
    return found
