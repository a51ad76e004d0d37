"""A raster of codes with overviews, written piece by piece; 0 is no data.

pieces  --------------------------------->  raster      each pixel is encoded once
   `--- every 4th pixel of every 4th row ->  overviews   kept, and put into the file now and then

GDAL makes overviews by decoding the whole raster once more, which takes as long as writing it did. So their places are laid out
while the file is empty, and what belongs there is taken from the pieces while they are in memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..grid import Rect
from ..labels.layer import Grid
from ..shared.card import LandClass
from ..shared.errors import Fault
from ..shared.style import raster_qml
from .disagreement import AGREED

TILE = 256  # pixels
STEP = 4  # pixels of a level that are one in the next
HELD = 16 << 20  # bytes of overviews, before they are put into the file


class OverviewRaster:
    """`classes`: all codes that may occur, with the colours that overviews have."""

    def __init__(self, path: Path, grid: Grid, dtype: str, classes: Sequence[LandClass]):
        self.path, self.grid, self.dtype, self.classes = path, grid, dtype, classes
        longest = max(grid.height, grid.width)
        self.levels = [STEP**k for k in range(1, 8) if longest > 2 * TILE * STEP ** (k - 1)]
        with faults_of(path):
            self.file = self.create()
        self.held: list[tuple[Rect, NDArray[Any]]] = []  # of the first overview, its rows and columns

    def write(self, rect: Rect, codes: NDArray[Any]) -> None:
        """Put a rectangle in its place. Raises Fault where the disk is full."""
        with faults_of(self.path):
            self.file.write(codes, 1, window=Window(rect.x, rect.y, rect.w, rect.h))
            if self.levels:
                self.held.append(thin_out(rect, codes, STEP))
                if sum(part.nbytes for _, part in self.held) > HELD:
                    self.write_overviews()
                    self.file = rasterio.open(self.path, "r+")

    def finish(self, classes: Sequence[LandClass]) -> None:
        """Close it, with smaller copies for fast drawing, and a QGIS style beside it: the codes that occur, with names and colours."""
        with faults_of(self.path):
            self.write_overviews()
            with rasterio.open(self.path, "r+") as file:
                paint(file, classes)
        shown = [item for item in classes if item.color != AGREED]  # the rest is transparent: the image is what errors are looked up in
        self.path.with_suffix(".qml").write_text(raster_qml(shown), encoding="utf-8")

    def create(self) -> Any:
        """The empty file, with the overviews' places; sparse, so that nothing is written twice."""
        tiles = {"tiled": True, "blockxsize": TILE, "blockysize": TILE, "compress": self.method, "zlevel": 1, "sparse_ok": True}
        shape = {"width": self.grid.width, "height": self.grid.height, "count": 1, "dtype": self.dtype, "nodata": 0, "bigtiff": "if_safer"}
        place = {"crs": self.grid.crs, "transform": self.grid.transform}
        with rasterio.open(self.path, "w", "GTiff", **shape, **place, **tiles) as file:
            paint(file, self.classes)
            if self.levels:
                with rasterio.Env(COMPRESS_OVERVIEW=self.method, SPARSE_OK_OVERVIEW=True):
                    file.build_overviews(self.levels, Resampling.nearest)
        return rasterio.open(self.path, "r+")

    @property
    def method(self) -> str:
        """Runs of equal bytes (PackBits) are written three times as fast as DEFLATE, and take half as much space again."""
        return "packbits" if self.dtype == "uint8" else "deflate"

    def write_overviews(self) -> None:
        """Close the file and put into each overview what is held of it: two hands must not write into one file."""
        self.file.close()
        for level in range(len(self.levels)):
            with rasterio.open(self.path, "r+", overview_level=level) as file:
                for rect, codes in self.held:
                    if codes.size:
                        file.write(codes, 1, window=Window(rect.x, rect.y, rect.w, rect.h))
            self.held = [thin_out(rect, codes, STEP) for rect, codes in self.held]
        self.held = []


def thin_out(rect: Rect, codes: NDArray[Any], step: int) -> tuple[Rect, NDArray[Any]]:
    """Every so many rows and columns of the whole: where they lie there, and what is in them."""
    kept = codes[-rect.y % step :: step, -rect.x % step :: step].copy()
    return Rect(-(-rect.y // step), -(-rect.x // step), *kept.shape), kept


@contextmanager
def faults_of(path: Path) -> Iterator[None]:
    """Raises Fault where GDAL cannot write."""
    try:
        yield
    except RasterioError as error:
        raise Fault(f"Cannot write {path.name} ({error.__cause__ or error}); where the disk is full, free some space.") from error


def paint(file: Any, classes: Sequence[LandClass]) -> None:
    if file.dtypes[0] != "uint32":
        file.write_colormap(1, {item.code: (*bytes.fromhex(item.color[1:]), 255) for item in classes} | {0: (0, 0, 0, 0)})
