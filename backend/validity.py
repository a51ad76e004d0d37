"""Which pixels of a raster count. What a file says about it in many ways becomes one array of booleans.

alpha band, or a mask     decides alone: an opaque pixel is one whatever its value
nodata values             else: of integers in all bands that name one, of floats in any
a user's word             beats the file's nodata value: other values, ranges of them, or none
gaps                      of a mosaic or a sparse file: nothing is there
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.windows import Window

from .coverage import Coverage, coverages
from .grid import Rect
from .shared.errors import InputError

Spans = tuple[tuple[float, float], ...]  # values from, to; both included


@dataclass(frozen=True, eq=False)
class Collar:
    """The edge of one value about an image, see collar.py."""

    values: tuple[float, ...]  # one for each band
    near: float  # how far beside it values are no data too
    cells: NDArray[np.bool_]  # of a coarse grid over the raster: where it is looked for
    shape: tuple[int, int]  # rows and columns of the raster

    def inside(self, rect: Rect, pixels: NDArray) -> NDArray[np.bool_] | None:
        """(h, w) of the pixels (bands, h, w) read there; None where none belongs to it."""
        rows, columns = (
            np.arange(low, low + length) * cells // whole
            for low, length, cells, whole in zip((rect.y, rect.x), (rect.h, rect.w), self.cells.shape, self.shape)
        )
        if not self.cells[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].any():
            return None
        found = self.cells[rows[:, None], columns]
        for band, value in zip(pixels, self.values):
            found &= is_within(band, ((value - self.near, value + self.near),))
        return found


@dataclass(frozen=True)
class Validity:
    """How it is known which pixels of some bands count; the same in every process that reads the file."""

    alpha: int = 0  # the band that decides, 1-based; 0: none does
    has_mask: bool = False
    nodata: tuple[Spans, ...] = ()  # of each band; empty: none says any
    is_any: bool = False  # no data in one band is enough
    covered: tuple[Coverage, ...] = ()
    collar: Collar | None = None

    def of(self, file: rasterio.DatasetReader, bands: tuple[int, ...], rect: Rect, pixels: NDArray) -> NDArray[np.bool_] | None:
        """(h, w) of the pixels (bands, h, w) read there; None where all count."""
        window = Window(rect.x, rect.y, rect.w, rect.h)
        parts = [found for part in self.covered if (found := part.inside(rect)) is not None]
        if self.alpha:
            parts.append(file.read(self.alpha, window=window) > 0)
        elif self.has_mask:
            parts.append(file.read_masks(bands[0], window=window) > 0)
        if pixels.dtype.kind == "f":
            parts.append(np.isfinite(pixels).all(0))
        if any(self.nodata):
            empty = [is_within(band, spans) for band, spans in zip(pixels, self.nodata) if spans]
            parts.append(~(np.logical_or if self.is_any else np.logical_and).reduce(empty))
        if self.collar is not None and (edge := self.collar.inside(rect, pixels)) is not None:
            parts.append(~edge)
        if not parts:
            return None
        valid = parts[0] if len(parts) == 1 else np.logical_and.reduce(parts)
        return None if valid.all() else valid

    @property
    def key(self) -> str:
        """The same for those that say the same of every pixel."""
        about = repr((self.alpha, self.has_mask, self.nodata, self.is_any)).encode()
        edge = (repr((self.collar.values, self.collar.near)).encode(), self.collar.cells.tobytes()) if self.collar else ()
        return sha256(b"".join((about, *(part.boxes.tobytes() for part in self.covered), *edge))).hexdigest()

    def is_empty(self, rect: Rect) -> bool:
        """Whether there is nothing in a rectangle, as far as can be told without reading it."""
        return not all(part.touches(rect) for part in self.covered)


def validity_of(file: rasterio.DatasetReader, bands: tuple[int, ...], said: Spans | None = None) -> tuple[Validity, list[str]]:
    """What the file says of these bands, and what the user should know of it.

    said: values that the user calls no data, in place of the file's own; empty: none; None: the file's.
    """
    name = Path(file.name).name
    # a band that is named as data is data, whatever the file calls it
    alpha = next((band for band, kind in enumerate(file.colorinterp, 1) if kind == ColorInterp.alpha and band not in bands), 0)
    flags = file.mask_flag_enums[bands[0] - 1]
    has_mask = not alpha and MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags  # else it is the band that was named
    own: tuple[Spans, ...] = tuple(() if (value := file.nodatavals[band - 1]) is None else ((value, value),) for band in bands)
    nodata, notes = own, []
    if said is not None:
        nodata = (said,) * len(bands)
        if any(own) and said != own[0]:
            notes.append(f"The nodata value {shown(own)} of {name!r} does not count: others were named.")
    elif (alpha or has_mask) and any(own):
        nodata = ((),) * len(bands)
        notes.append(f"{'The alpha band' if alpha else 'The mask'} of {name!r} decides what is no data, not its nodata value {shown(own)}.")
    elif any(own) and not all(own):
        which = ", ".join(str(band) for band, spans in zip(bands, own) if spans)
        notes.append(f"Only bands {which} of {name!r} have a nodata value ({shown(own)}): what has it in all of these is no data.")
    covered = () if has_mask else coverages(file, bands)
    if covered and not any(own):
        notes.append(f"{name!r} has parts that hold nothing; they are no data.")
    is_any = all(np.dtype(file.dtypes[band - 1]).kind == "f" for band in bands)
    return Validity(alpha, has_mask, nodata, is_any, covered), notes


def parse_nodata(word: str) -> Spans | None:
    """ "auto": as the file says; "none"; "0", "0, 255" or "0:12": values and ranges of them. Raises InputError for other words."""
    if word.strip().lower() in ("auto", ""):
        return None
    if word.strip().lower() == "none":
        return ()
    try:
        spans = [[float(number) for number in part.split(":")] for part in word.split(",")]
    except ValueError:
        spans = [[]]
    if not all(len(span) == 1 or (len(span) == 2 and span[0] <= span[1]) for span in spans):
        raise InputError(f'The nodata value {word!r} is not a number; give "auto", "none", values as 0 or 0, 255, or a range as 0:12.')
    return tuple((span[0], span[-1]) for span in spans)


def is_within(values: NDArray, spans: Spans) -> NDArray[np.bool_]:
    """Whether a value (h, w) lies in any of the spans."""
    found = np.zeros(values.shape, bool)
    for low, high in spans:
        if values.dtype.kind != "f":
            limits = np.iinfo(values.dtype)
            low, high = np.ceil(max(low, limits.min)), np.floor(min(high, limits.max))
            if not low <= high:  # also where it is no number
                continue
        kind = values.dtype.type
        found |= values == kind(low) if low == high else (values >= kind(low)) & (values <= kind(high))
    return found


def shown(nodata: tuple[Spans, ...]) -> str:
    return ", ".join(dict.fromkeys(f"{low:g}" for spans in nodata for low, _ in spans))
