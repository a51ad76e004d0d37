"""Cells of the images: those with labels are found, held out or trained on, and read one by one.

What is held out is decided first (division.py). Only the rectangle of an image that holds labels is read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..engine.scaling import Scaling
from ..grid import Rect
from ..labels.label_coding import LabelCoding
from ..shared.errors import InputError
from .division import ENOUGH, SIDES, cut, far_from, hold_out
from .pairs import Pair

MANY = 5  # images; as many are divided by image, fewer by cells


@dataclass
class LabelCell:
    """A part of an image with labels in it."""

    pair: int
    rect: Rect
    codes: NDArray[np.uint8]
    is_held_out: bool = False


def divide(pairs: Sequence[Pair], window: int, gsd: float) -> list[LabelCell]:
    """Cells with labels, and which of them are held out. Raises InputError where there is no second place to judge at."""
    sizes = [window * gsd / pair.gsd for pair in pairs]
    if any(pair.role for pair in pairs):
        return by_role(pairs)
    if len(pairs) >= MANY:
        cells = list(cells_of(pairs, whole(pairs)))
        counts = [sum(np.bincount(cell.codes.ravel(), minlength=256) for cell in cells if cell.pair == i) for i in range(len(pairs))]
        roles = hold_out([np.asarray(count)[1:] for count in counts])
        for cell in cells:
            cell.is_held_out = roles[cell.pair]
        return cells
    for side in SIDES:
        cells = list(cells_of(pairs, [side * size for size in sizes]))
        if len(cells) >= ENOUGH:
            break
        if side <= 1 and len(cells) > 1:
            break
    if len(cells) < 2:
        raise InputError(
            "All labels lie within a quarter of a window, so none can be held out to judge by;"
            " label a second place, or choose a smaller window."
        )
    roles = hold_out([np.bincount(cell.codes.ravel(), minlength=256)[1:] for cell in cells])
    for cell, role in zip(cells, roles):
        cell.is_held_out = role
    for cell in cells:
        if not cell.is_held_out:
            others = [other.rect for other in cells if other.is_held_out and other.pair == cell.pair]
            gap = min(sizes[cell.pair] / 4, min(cell.rect.h, cell.rect.w) / 4)
            cell.codes[~far_from(cell.rect, others, round(gap))] = 0
    return [cell for cell in cells if cell.codes.any()]


def by_role(pairs: Sequence[Pair]) -> list[LabelCell]:
    """As the user divided them. Raises InputError where no label is left on one side."""
    cells = list(cells_of(pairs, whole(pairs)))
    for cell in cells:
        cell.is_held_out = pairs[cell.pair].role == "held out"
    if len({cell.is_held_out for cell in cells}) < 2:
        side = "held out" if cells and not cells[0].is_held_out else "to train on"
        raise InputError(f"No image {side} has labels on it; name other images or labels.")
    return cells


def whole(pairs: Sequence[Pair]) -> list[float]:
    """Sides of cells so large that an image is one, as far as memory likes it."""
    return [float(max(pair.box.h, pair.box.w)) for pair in pairs]


def cells_of(pairs: Sequence[Pair], sides: Sequence[float]) -> Iterator[LabelCell]:
    for i, (pair, side) in enumerate(zip(pairs, sides)):
        for rect in cut(pair.box, side):
            codes = pair.labels.read(rect)
            if codes.any():
                yield LabelCell(i, rect, codes)


def check_codes(cells: Sequence[LabelCell], codes: LabelCoding) -> None:
    """Raises InputError where the labels tell only one class from nothing: there is nothing to be learnt."""
    found = {int(code) for cell in cells for code in np.unique(cell.codes)} - {0}
    if len(found) < 2:
        names = codes.names()
        raise InputError(
            f"The labels show only {names[found.pop()]!r}; label at least one more class, so that there is something to tell apart."
        )


def read_pixels(pair: Pair, cell: LabelCell) -> NDArray[np.uint8]:
    """(bands, h, w); labels where the image has no data are taken out of the cell."""
    values, valid = pair.raster.read(cell.rect)
    if valid is not None:
        cell.codes[~valid] = 0
    return to_bytes(values, pair.scaling)


def to_bytes(values: NDArray, scaling: Scaling) -> NDArray[np.uint8]:
    if values.dtype == np.uint8:
        return values
    return np.clip(np.nan_to_num(values.astype(np.float32) * scaling.gain + scaling.offset), 0, 255).astype(np.uint8)
