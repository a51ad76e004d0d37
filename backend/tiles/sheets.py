"""Files that lie on one grid: which they are, where each lies, and which are left out and why.

+------+------+        One coordinate system, one pixel size and turn, one number and type of bands: what most files have.
|  a   |  b +-+----+   The grid begins at the corner of all, or of the extent that was asked for, and a file lies on whole
+------+----|c     |   pixels of it. One that lies beside by less than half a pixel is shifted, as GDAL's mosaics do.
            +------+
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot, isnan, nan
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import RasterioError

from ..georeference import is_same_place, is_unplaced, placement
from ..grid import Rect
from ..shared.errors import InputError
from ..validity import Spans

SLACK = 0.01  # pixels that the far edge of a file may lie off because its pixel size differs
SHIFT = 0.01  # pixels beside the grid from which on it is said


@dataclass(frozen=True)
class RasterKind:
    """What files must have in common to be parts of one mosaic; their pixel size is compared with some slack."""

    crs: CRS | None
    grid: Affine  # (column, row) to coordinates, of the file itself
    types: tuple[str, ...]  # of the bands

    def differs_in(self, other: RasterKind, length: int) -> str:
        """What keeps a file of `length` pixels out of a mosaic of the other kind; empty: nothing."""
        if not is_same_place(self.crs, other.crs):
            return f"its coordinate system is {name_of(self.crs)}, not {name_of(other.crs)}"
        steps = zip((self.grid.a, self.grid.b, self.grid.d, self.grid.e), (other.grid.a, other.grid.b, other.grid.d, other.grid.e))
        if max(abs(own - wanted) for own, wanted in steps) * length > SLACK * hypot(other.grid.a, other.grid.d):
            return f"its pixels measure {size_of(self.grid)}, not {size_of(other.grid)}"
        if self.types != other.types:
            return f"its bands are {', '.join(self.types)}, not {', '.join(other.types)}"
        return ""


@dataclass(frozen=True)
class Sheet:
    """One file of a mosaic."""

    number: int  # in the order of drawing: later ones lie on top
    name: str  # of its results, without an ending; no two are the same
    path: str
    rect: Rect  # on the mosaic's grid
    block: tuple[int, int]  # rows and columns of the file's own blocks
    nodata: float | None
    has_mask: bool  # an alpha band or a mask says which of its pixels count


@dataclass(frozen=True)
class MosaicGrid:
    """The mosaic's grid and bands, without its files: h x w pixels."""

    crs: CRS | None
    grid: Affine
    h: int
    w: int
    types: tuple[str, ...]
    colors: tuple[str, ...]  # GDAL's names of the bands' colours, from the first file
    descriptions: tuple[str, ...]
    nodata: float | None  # what most files, in which no mask says it, call no data
    has_mask: bool  # some have one


@dataclass(frozen=True)
class MosaicFiles:
    """All files of one mosaic."""

    frame: MosaicGrid
    sheets: tuple[Sheet, ...]
    left_out: dict[str, str]  # path: why
    boxes: NDArray[np.int64]  # (n, 4) of the sheets: y, x, y_end, x_end
    notes: tuple[str, ...] = ()

    def touching(self, rect: Rect) -> list[Sheet]:
        """The sheets with pixels in a rectangle, in the order of drawing."""
        y, x, y_end, x_end = self.boxes.T
        found = np.flatnonzero((y < rect.y + rect.h) & (y_end > rect.y) & (x < rect.x + rect.w) & (x_end > rect.x))
        return [self.sheets[k] for k in found.tolist()]


@dataclass(frozen=True)
class Header:
    """What a file says of itself."""

    path: str
    kind: RasterKind
    h: int
    w: int
    block: tuple[int, int]
    colors: tuple[str, ...]
    descriptions: tuple[str, ...]
    nodata: float | None
    has_mask: bool


def collect(paths: Sequence[str], extent: Sequence[float] | None = None, said: Spans | None = None) -> MosaicFiles:
    """Lay files on one grid. `extent`: x_min, y_min, x_max, y_max of the grid, so that files that come later do not move it.

    said: values that the user calls no data; None: each file says so itself.

    Raises InputError where no file can be read, or none lies in the extent.
    """
    headers: list[Header] = []
    left_out: dict[str, str] = {}
    for path in paths:
        try:
            headers.append(read_header(path, said))
        except (RasterioError, InputError, UnicodeEncodeError) as error:
            left_out[path] = f"it cannot be read ({str(error.__cause__ or error).rstrip('. ')})"
    if not headers:
        first, why = next(iter(left_out.items()))
        raise InputError(f"None of the {len(paths)} rasters can be used: of {first!r}, {why}.")
    kinds = Counter((name_of(header.kind.crs), size_of(header.kind.grid), header.kind.types) for header in headers)
    usual = kinds.most_common(1)[0][0]
    model = next(item.kind for item in headers if (name_of(item.kind.crs), size_of(item.kind.grid), item.kind.types) == usual)
    kept = []
    for header in headers:
        if why := header.kind.differs_in(model, max(header.h, header.w)):
            left_out[header.path] = why
        else:
            kept.append(header)
    return lay_out(kept, model, left_out, extent)


def read_header(path: str, said: Spans | None) -> Header:
    """Raises RasterioError, and InputError where it has no place among others."""
    told = said[0][0] if said is not None and len(said) == 1 and said[0][0] == said[0][1] else None  # of a range none can be named
    with rasterio.open(path) as file:
        own = nan if file.nodata is not None and isnan(file.nodata) else file.nodata  # the very same one for all: they are counted
        if file.count == 0:
            raise InputError("it holds no bands of its own")
        crs, grid = placement(file)
        if is_unplaced(grid):
            raise InputError("it has no georeference")
        has_alpha = ColorInterp.alpha in file.colorinterp
        return Header(
            path, RasterKind(crs, grid, file.dtypes), file.height, file.width, file.block_shapes[0],
            tuple(color.name for color in file.colorinterp), tuple(name or "" for name in file.descriptions),
            told if said is not None else own, has_alpha or MaskFlags.per_dataset in file.mask_flag_enums[0],
        )  # fmt: skip


def lay_out(headers: list[Header], model: RasterKind, left_out: dict[str, str], extent: Sequence[float] | None) -> MosaicFiles:
    """Every file's place on the grid, which is the first file's own, moved by whole pixels."""
    back = ~headers[0].kind.grid
    corners = np.array([back @ (header.kind.grid.c, header.kind.grid.f) for header in headers])  # column, row
    places = np.rint(corners).astype(np.int64)[:, ::-1]
    sizes = np.array([(header.h, header.w) for header in headers])
    low, high = places.min(0), (places + sizes).max(0)
    if extent is not None:
        columns, rows = zip(*(back @ corner for corner in ((extent[i], extent[j]) for i in (0, 2) for j in (1, 3))))
        low = np.floor([min(rows) + SLACK, min(columns) + SLACK]).astype(np.int64)
        high = np.ceil([max(rows) - SLACK, max(columns) - SLACK]).astype(np.int64)
    boxes = np.concatenate([places - low, places - low + sizes], 1)
    is_inside = (boxes[:, :2] >= 0).all(1) & (boxes[:, 2:] <= high - low).all(1)
    left_out |= {header.path: "it does not lie inside the extent" for header, is_in in zip(headers, is_inside) if not is_in}
    kept = [header for header, is_in in zip(headers, is_inside) if is_in]
    if not kept:
        raise InputError(f"No raster lies inside the extent {list(extent or [])}; give x_min y_min x_max y_max in their coordinates.")
    names = names_for([header.path for header in kept])
    boxes = boxes[is_inside]
    sheets = tuple(
        Sheet(k, name, header.path, Rect(y, x, header.h, header.w), header.block, header.nodata, header.has_mask)
        for k, (header, name, (y, x, _, _)) in enumerate(zip(kept, names, boxes.tolist()))
    )
    off = np.abs(corners - np.rint(corners)).max(1)[is_inside]
    values = Counter(sheet.nodata for sheet in sheets if not sheet.has_mask)
    h, w = (high - low).tolist()
    frame = MosaicGrid(
        model.crs, headers[0].kind.grid @ Affine.translation(int(low[1]), int(low[0])), h, w, model.types, kept[0].colors,
        kept[0].descriptions, values.most_common(1)[0][0] if values else None, any(sheet.has_mask for sheet in sheets),
    )  # fmt: skip
    return MosaicFiles(frame, sheets, left_out, boxes, tuple(notes_on(sheets, off)))


def notes_on(sheets: Sequence[Sheet], off: NDArray[np.float64]) -> list[str]:
    """What was decided of them and somebody may see otherwise; off: pixels that each lies beside the grid."""
    notes: list[str] = []
    if (off > SHIFT).any():
        count = int((off > SHIFT).sum())
        notes.append(f"{count} of {len(sheets)} tiles lie up to {off.max():.2f} pixels beside the common grid; shifted onto it.")
    values = {sheet.nodata for sheet in sheets if not sheet.has_mask}
    if len(values) > 1:
        shown = ", ".join("none" if value is None else f"{value:g}" for value in sorted(values, key=str))
        notes.append(f"The tiles declare different no data values ({shown}); each counts in its own, and the most frequent one in all.")
    return notes


def names_for(paths: Sequence[str]) -> list[str]:
    """What the results of each are called: by the file, where two are called alike by folder and file, else by number."""
    plain = [Path(path).stem for path in paths]
    alike = {name for name, count in Counter(name.casefold() for name in plain).items() if count > 1}
    longer = [f"{Path(path).parent.name}_{name}" if name.casefold() in alike else name for name, path in zip(plain, paths)]
    alike = {name for name, count in Counter(name.casefold() for name in longer).items() if count > 1}
    return [f"{name}_{k + 1}" if name.casefold() in alike else name for k, name in enumerate(longer)]


def name_of(crs: CRS | None) -> str:
    if crs is None:
        return "none"
    return str(crs.to_string() if len(crs.to_string()) < 40 else crs.to_wkt().partition('"')[2].partition('"')[0])


def size_of(grid: Affine) -> str:
    return f"{hypot(grid.a, grid.d):.6g} x {hypot(grid.b, grid.e):.6g}"
