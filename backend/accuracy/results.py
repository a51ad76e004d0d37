"""A job's results that are several files in one folder: made in a work folder beside it, given their names when all are complete.

report.part/   being written; gone when the job fails or is cancelled
report/        what the user named; other files in it stay
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..errors import Fault, InputError
from ..grid import Rect
from ..labels.layer import Grid
from ..models import LandClass
from ..style import raster_qml

TILE = 256  # pixels


@contextmanager
def result_folder(output: str) -> Iterator[Path]:
    """A work folder whose files go into `output` when the block ends without an error.

    Raises InputError where the folder cannot be made or written, Fault where the disk is full.
    """
    target = Path(output)
    if not output:
        raise InputError("No output was named; name the folder to write the report into.")
    if target.is_file():
        raise InputError(f"The output {output!r} is a file; name a folder.")
    if not target.resolve().parent.is_dir():
        raise InputError(f"The folder {str(target.resolve().parent)!r} does not exist; make it or choose another.")
    part = target.with_name(target.name + ".part")
    if not os.access(target if target.is_dir() else target.resolve().parent, os.W_OK):
        raise InputError(f"The folder {output!r} cannot be written; choose another place.")
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        yield part
        target.mkdir(exist_ok=True)
        for path in sorted(part.iterdir()):
            os.replace(path, target / path.name)
    except OSError as error:
        raise Fault(f"Cannot write {target} ({error.strerror or error}); free some space or choose another place.") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


@dataclass(frozen=True)
class CodeRaster:
    """A raster of codes that is being written; 0 is no data."""

    path: Path
    file: Any

    def write(self, rect: Rect, codes: NDArray[Any]) -> None:
        """Put a rectangle in its place. Raises Fault where the disk is full."""
        try:
            self.file.write(codes, 1, window=Window(rect.x, rect.y, rect.w, rect.h))
        except RasterioError as error:
            raise disk_fault(self, error) from error


def disk_fault(raster: CodeRaster, error: RasterioError) -> Fault:
    return Fault(f"Cannot write {raster.path.name} ({error.__cause__ or error}); where the disk is full, free some space.")


def open_code_raster(path: Path, grid: Grid, dtype: str) -> CodeRaster:
    options = {"driver": "GTiff", "tiled": True, "blockxsize": TILE, "blockysize": TILE, "compress": method_of(dtype), "zlevel": 1}
    shape = {"width": grid.width, "height": grid.height, "count": 1, "dtype": dtype, "nodata": 0}
    place = {"crs": grid.crs, "transform": grid.transform, "bigtiff": "if_safer"}
    return CodeRaster(path, rasterio.open(path, "w", **options, **shape, **place))


def method_of(dtype: str) -> str:
    """Runs of equal bytes (PackBits) are written three times as fast as DEFLATE, and take half as much space again."""
    return "packbits" if dtype == "uint8" else "deflate"


def finish_code_raster(raster: CodeRaster, classes: Sequence[LandClass]) -> None:
    """Close it, with smaller copies for fast drawing, and a QGIS style beside it: the codes that occur, with names and colours."""
    file = raster.file
    if file.dtypes[0] != "uint32":
        file.write_colormap(1, {item.code: (*bytes.fromhex(item.color[1:]), 255) for item in classes} | {0: (0, 0, 0, 0)})
    levels = [4**k for k in range(1, 8) if max(file.shape) > 2 * TILE * 4 ** (k - 1)]
    try:
        with rasterio.Env(COMPRESS_OVERVIEW=method_of(file.dtypes[0])):
            if levels:
                file.build_overviews(levels, Resampling.nearest)  # before it is closed: what GDAL still holds it need not read again
            file.close()
    except RasterioError as error:
        raise disk_fault(raster, error) from error
    raster.path.with_suffix(".qml").write_text(raster_qml(classes), encoding="utf-8")


def smallest_type(largest: int) -> str:
    return str(np.min_scalar_type(largest))
