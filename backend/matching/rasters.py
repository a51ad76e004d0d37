"""Scores and labels as rasters on disk, block by block: memory does not follow the scene."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..features.draw import ShapesOnGrid
from ..grid import Rect, blocks
from ..shared.card import LandClass
from ..shared.errors import Fault
from .peaks import Peaks, peaks_in
from .search import Scored

TILE, SIDE = 512, 2048  # pixels of a tile of the file, and of a block that is read or written at once
OVERVIEW = 1024  # pixels of a side above which there are smaller copies
PLAIN = {"driver": "GTiff", "tiled": True, "blockxsize": TILE, "blockysize": TILE, "bigtiff": "if_safer"}
TILED = {**PLAIN, "compress": "deflate"}


def write_scores(
    found: Iterable[Scored], area: Rect, crs: CRS | None, grid: Affine, scores: Path, which: Path, *, is_kept: bool
) -> Iterator[int]:
    """Two rasters of the area: scores float32, NaN where there is none, and whose they are uint16. Yields the cells done.

    grid: from the area's cells to coordinates; is_kept: whether the scores are a result. What is read once and deleted is not compressed,
    which would take as long as the search. Raises Fault where the disk is full.
    """
    profile = {**PLAIN, "height": area.h, "width": area.w, "count": 1, "crs": crs, "transform": grid}
    packing = {"compress": "deflate", "predictor": 3, "zlevel": 1} if is_kept else {}
    try:
        with (
            rasterio.open(scores, "w", dtype="float32", nodata=np.nan, **packing, **profile) as values,
            rasterio.open(which, "w", dtype="uint16", **profile) as owners,
        ):
            values.set_band_description(1, "similarity")
            for block in found:
                rect = block.rect.inside(area)
                window = Window(rect.x, rect.y, rect.w, rect.h)
                values.write(block.scores, 1, window=window)
                owners.write(block.which, 1, window=window)
                yield rect.h * rect.w
    except (RasterioError, OSError) as error:
        raise unwritten(scores, error) from error


def add_overviews(path: Path) -> None:
    """Smaller copies inside the file, for large rasters. Raises Fault where the disk is full."""
    try:
        with rasterio.open(path, "r+") as file:
            levels = [2**k for k in range(1, 12) if max(file.shape) > OVERVIEW * 2 ** (k - 1)]
            if levels:
                file.build_overviews(levels, Resampling.average)
    except (RasterioError, OSError) as error:
        raise unwritten(path, error) from error


def read_peaks(scores: Path, which: Path, reach: int, least: float) -> Iterator[Peaks]:
    """The peaks of each block, by the area's cells; see `peaks_in`."""
    with rasterio.open(scores) as values, rasterio.open(which) as owners:
        for inner in blocks(values.height, values.width, SIDE):
            rect = Rect(inner.y - reach, inner.x - reach, inner.h + 2 * reach, inner.w + 2 * reach)
            rect = rect.meet(Rect(0, 0, values.height, values.width))
            window = Window(rect.x, rect.y, rect.w, rect.h)
            yield peaks_in(values.read(1, window=window), owners.read(1, window=window), rect, inner, reach, least)


def write_labels(path: Path, shapes: ShapesOnGrid, area: Rect, crs: CRS | None, grid: Affine, label: LandClass) -> None:
    """A class raster of the area: the label's code inside the shapes, 0, no label, elsewhere. Raises Fault where the disk is full.

    grid: from the image's columns and rows to coordinates.
    """
    profile = {**TILED, "height": area.h, "width": area.w, "count": 1, "dtype": "uint8", "nodata": 0, "crs": crs}
    profile["transform"] = grid @ Affine.translation(area.x, area.y)
    try:
        with rasterio.open(path, "w", **profile) as file:
            file.write_colormap(1, {label.code: (*bytes.fromhex(label.color[1:]), 255)})
            file.update_tags(1, **{f"CLASS_{label.code}": label.name})
            for rect in blocks(area.h, area.w, SIDE):
                codes = shapes.read(Rect(area.y + rect.y, area.x + rect.x, rect.h, rect.w))
                file.write(codes, 1, window=Window(rect.x, rect.y, rect.w, rect.h))
    except (RasterioError, OSError) as error:
        raise unwritten(path, error) from error


def unwritten(path: Path, error: Exception) -> Fault:
    return Fault(f"Cannot write {path} ({error.__cause__ or error}); free some space or choose another place.")
