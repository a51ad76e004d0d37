"""What a class layer shows on a grid, piece by piece: class positions, from a raster's values or from polygons drawn on the spot."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..features.draw import Codes, ShapesOnGrid, put
from ..grid import Rect
from ..raster import unread
from .colors import from_colors

UNKNOWN = 255  # a value that the legend does not know
LARGEST = 65535  # code of a raster
NO_CODE, NO_DATA = LARGEST + 1, LARGEST + 2  # values that are not codes, and no data, in tables of positions


@dataclass
class RasterOnGrid:
    """A raster on a grid; `unknown` counts the values left out."""

    file: Any  # a dataset, or a warped one
    table: Codes  # position by value
    are_colors: bool
    is_plain: bool  # bytes that are positions already
    has_mask: bool
    height: int
    width: int
    nodata: float | None = None  # the value that says nothing
    unknown: Counter = field(default_factory=Counter)

    @property
    def is_in_rows(self) -> bool:
        """Stored in strips of whole rows rather than in tiles."""
        rows, columns = self.file.block_shapes[0]
        return columns >= min(self.width, 1024) and rows < 128

    def read(self, rect: Rect, out: Codes | None = None, counted: Rect | None = None) -> Codes:
        """(h, w), where `out` is given put into it; 0 outside the raster. Raises Fault where the file is damaged.

        counted: where unknown values are counted, for rectangles that overlap; None: all over.
        """
        whole = Rect(0, 0, self.height, self.width)
        part = rect.meet(whole)
        if part == rect:
            return self.inside(rect, out, counted)
        result = np.zeros((rect.h, rect.w), np.uint8)
        if not part.is_empty:
            result[part.inside(rect).slices] = self.inside(part, None, counted)
        return put(result, out)

    def inside(self, rect: Rect, out: Codes | None, counted: Rect | None) -> Codes:
        window = Window(rect.x, rect.y, rect.w, rect.h)
        try:
            is_direct = self.is_plain and not self.are_colors
            raw = self.file.read((1, 2, 3) if self.are_colors else 1, window=window, out=out if is_direct else None)
            mask = self.file.dataset_mask(window=window) if self.has_mask else None
        except RasterioError as error:
            raise unread(self.file.name, error, rect) from error
        values = from_colors(raw) if self.are_colors else raw
        is_known = self.is_plain and self.table[values.max()] < UNKNOWN
        if is_direct and is_known and mask is None:
            return values
        codes = values if is_known else self.table[values if values.dtype == np.uint8 else whole_numbers(values, self.nodata)]
        if mask is not None:
            codes = np.where(mask > 0, codes, 0).astype(np.uint8)
        if codes.max() == UNKNOWN:
            wrong = codes == UNKNOWN
            here = (rect if counted is None else counted.meet(rect)).inside(rect).slices
            found = values[here][wrong[here]]
            self.unknown.update(dict(zip(*(part.tolist() for part in np.unique(found, return_counts=True)))))
            codes = np.where(wrong, 0, codes).astype(np.uint8)
        return put(codes, out)


OnGrid = RasterOnGrid | ShapesOnGrid  # what a layer shows, to be read piece by piece


def whole_numbers(values: NDArray[Any], nodata: float | None) -> NDArray[np.intp]:
    """Indices into the table of positions: NO_DATA for the nodata value of any type and for NaN, NO_CODE for other non-codes."""
    is_code = (values >= 0) & (values <= LARGEST)
    is_empty = np.zeros(values.shape, bool) if nodata is None else is_value(values, nodata)
    if values.dtype.kind == "f":
        is_code &= values == np.rint(values)
        is_empty |= np.isnan(values)
    codes = np.where(is_code, values, 0).astype(np.intp)  # first: neither of the two fits into 16 bits
    return np.where(is_empty, NO_DATA, np.where(is_code, codes, NO_CODE))


def is_value(values: NDArray[Any], value: float) -> NDArray[np.bool_]:
    """Where an array holds a value as its type can: -3.4e38 is stored shorter than it is written."""
    if values.dtype.kind == "f":
        return np.asarray(values == values.dtype.type(value))
    return np.asarray(values == int(value)) if value == int(value) else np.zeros(values.shape, bool)
