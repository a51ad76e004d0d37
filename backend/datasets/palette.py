"""The colours of labels that are pictures: as bands, whatever the file stores, and which of them the data set does not know."""

from __future__ import annotations

import numpy as np
import rasterio
from rasterio.enums import ColorInterp
from rasterio.windows import Window

from ..shared.card import ISPRS
from .layout import DatasetLayout

ROWS = 16  # of a picture that are looked at, spread over it
BLACK = "#000000"  # what eroded labels, and frames, are filled with


def colors_of(file: rasterio.DatasetReader, window: Window) -> np.ndarray:
    """(3, h, w); of a file with a palette what it stands for. Raises IndexError where the file has neither."""
    if file.colorinterp[0] is not ColorInterp.palette:
        return file.read((1, 2, 3), window=window)
    table = np.zeros((256, 3), np.uint8)
    for value, color in file.colormap(1).items():
        table[value] = color[:3]
    return np.moveaxis(table[file.read(1, window=window)], -1, 0)


def is_picture(file: rasterio.DatasetReader) -> bool:
    return file.count >= 3 or file.colorinterp[0] is ColorInterp.palette


def known_colors(layout: DatasetLayout) -> tuple[str, ...]:
    """Empty where labels are no pictures."""
    if layout.colors:
        return (*layout.colors, *layout.unlabelled)
    return (*(item.color for item in ISPRS), BLACK) if layout.legend == "isprs" else ()


def unknown_share(file: rasterio.DatasetReader, known: tuple[str, ...]) -> float:
    """Which share of a picture's pixels has a colour that is not known, by a few of its rows."""
    rows = np.unique(np.linspace(0, file.height - 1, ROWS).astype(int))
    seen = np.concatenate([colors_of(file, Window(0, int(y), file.width, 1)) for y in rows], 1).astype(np.int64)
    keys = seen[0] << 16 | seen[1] << 8 | seen[2]
    return float((~np.isin(keys, [int(color[1:], 16) for color in known])).mean())
