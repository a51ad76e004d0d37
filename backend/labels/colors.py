"""Label images in the colours of the ISPRS legend, as class codes."""

from __future__ import annotations

from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..grid import Rect
from ..raster import unread
from ..shared.card import ISPRS

LOOKS, SIDE = 4, 128  # a raster is looked at in 4 x 4 squares of 128 pixels, evenly spread
WHITE = (255, 255, 255)  # of the legend, but of collars, snow and lit roofs too


def from_colors(colors: NDArray[Any]) -> NDArray[np.uint8]:
    """(3, H, W) in the colours of the legend -> (H, W) codes; any other colour (black in eroded references) is not labelled."""
    codes = np.zeros(colors.shape[1:], np.uint8)
    key = colors[0].astype(np.int32) << 16 | colors[1].astype(np.int32) << 8 | colors[2]
    for item in ISPRS:
        codes[key == int(item.color[1:], 16)] = item.code
    return codes


def share_of_others(file: rasterio.DatasetReader) -> float:
    """Of a raster of three bands: the share of its pixels with a colour that the legend lacks, 0 where most of it is the legend's.

    An orthophoto has next to none but white of the legend's colours, a label image others than white or hardly a foreign one.
    Black is not labelled, and counts for neither. Raises Fault where the file is damaged.
    """
    painted = others = total = 0
    for rect in looks(file.height, file.width):
        window = Window(rect.x, rect.y, rect.w, rect.h)
        try:
            colors, mask = file.read((1, 2, 3), window=window), file.dataset_mask(window=window)
        except RasterioError as error:
            raise unread(file.name, error, rect) from error
        is_seen = colors.any(0) & (mask > 0)
        is_class, is_white = from_colors(colors) > 0, (colors == np.reshape(WHITE, (3, 1, 1))).all(0)
        total += int(np.count_nonzero(is_seen))
        others += int(np.count_nonzero(is_seen & ~is_class))
        painted += int(np.count_nonzero(is_seen & is_class & ~is_white))
    return others / total if others > max(painted, total / 10) else 0.0


def looks(h: int, w: int) -> list[Rect]:
    """The squares; fewer where they would be the same."""
    rows, columns = (sorted({round(k * max(side - SIDE, 0) / (LOOKS - 1)) for k in range(LOOKS)}) for side in (h, w))
    return [Rect(y, x, min(SIDE, h - y), min(SIDE, w - x)) for y in rows for x in columns]
