"""Where the values that are compared come from, by rectangles: an image's pixels, or a network's features (features.py)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..grid import Rect
from ..raster import Raster, reopen
from ..validity import Validity

LARGEST = 1e30  # of a value that measures something


class Cells(Protocol):
    """What a search reads."""

    @property
    def stride(self) -> int:
        """Pixels of a cell."""

    def read(self, rect: Rect) -> tuple[NDArray[np.float64], NDArray[np.bool_] | None]:
        """(C, h, w) of a rectangle of cells, and which are valid, None where all are; outside the image none is. Raises Fault."""


@dataclass(frozen=True)
class PixelCells:
    """The bands of an image; a cell is a pixel."""

    image: str
    bands: tuple[int, ...]
    validity: Validity
    stride: int = 1  # pixels of a cell

    def read(self, rect: Rect) -> tuple[NDArray[np.float64], NDArray[np.bool_] | None]:
        """(C, h, w) of a rectangle of cells, and which are valid, None where all are; outside the image none is. Raises Fault."""
        raster = reopen(self.image, self.bands, self.validity)
        with raster.file:
            return read_around(raster, rect)


def read_around(raster: Raster, rect: Rect) -> tuple[NDArray[np.float64], NDArray[np.bool_] | None]:
    """(bands, h, w) of a rectangle that may reach over the raster's edge, and which pixels are valid. Raises Fault."""
    inner = rect.meet(Rect(0, 0, raster.height, raster.width))
    if inner == rect:
        return clean(*raster.read(rect))
    values = np.zeros((len(raster.bands), rect.h, rect.w))
    known = np.zeros((rect.h, rect.w), bool)
    if not inner.is_empty:
        part = inner.inside(rect).slices
        values[(slice(None), *part)], valid = clean(*raster.read(inner))
        known[part] = True if valid is None else valid
    return values, known


def clean(pixels: NDArray, valid: NDArray[np.bool_] | None) -> tuple[NDArray[np.float64], NDArray[np.bool_] | None]:
    """Without infinities, NaN and values whose squares no sum survives: they measure nothing, as the -3.4e38 of an undeclared nodata."""
    values = pixels.astype(np.float64)
    if pixels.dtype.kind == "f":
        is_measured: NDArray[np.bool_] = np.asarray((np.abs(values) < LARGEST).all(0))
        if not is_measured.all():
            valid = is_measured if valid is None else valid & is_measured
    return (values if valid is None else np.where(valid, values, 0.0)), valid
