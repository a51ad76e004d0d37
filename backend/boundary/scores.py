"""A map that is to be refined, as probabilities: a raster of scores is taken as it is; classes become scores that are unsure near borders.

    classes   1 1 1 2 2 2        probability of 1   1  .9  .8  .2  .1   0       half of it the pixel's own class,
                                                                                half the classes around
A map's own confidence, where it is given, says how much of the pixel's own half is its class's.
"""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import ColorInterp
from rasterio.errors import RasterioError
from rasterio.windows import Window
from scipy import ndimage

from ..grid import Rect
from ..labels.raster_on_grid import RasterOnGrid
from ..raster import unread
from ..shared.errors import InputError
from ..shared.legend import Classes, plain_legend
from .blocks import Scored

AROUND = 3  # pixels
OWN = np.float32(0.5)  # weight of the pixel's own class

Floats = NDArray[np.float32]
LOCK = Lock()  # an open raster is for one thread


@dataclass(frozen=True)
class FromClasses:
    """Positions of classes on the map's grid."""

    codes: RasterOnGrid
    confidence: Any  # an open dataset on the same grid, 0 to 100; None: nothing is known of it

    def __call__(self, rect: Rect) -> Scored:
        """Raises Fault where the map is damaged."""
        around = Rect(rect.y - AROUND, rect.x - AROUND, rect.h + 2 * AROUND, rect.w + 2 * AROUND)
        with LOCK:
            classes = self.codes.read(around)
            sure = None if self.confidence is None else self.percent(rect)
        own = classes[AROUND:-AROUND, AROUND:-AROUND]
        present = np.flatnonzero(np.bincount(own.ravel(), minlength=2)[1:]) + 1
        near = ndimage.uniform_filter((classes > 0).astype(np.float32), 2 * AROUND + 1, mode="constant")[AROUND:-AROUND, AROUND:-AROUND]
        scores = np.empty((len(present), *own.shape), np.float32)
        mine = OWN if sure is None else OWN * sure
        for k, position in enumerate(present):
            share = ndimage.uniform_filter((classes == position).astype(np.float32), 2 * AROUND + 1, mode="constant")
            scores[k] = mine * (own == position) + (1 - mine) * (share[AROUND:-AROUND, AROUND:-AROUND] / np.maximum(near, 1e-3))
        scores[:, own == 0] = 0
        return present, scores / np.maximum(scores.sum(0), 1e-6)

    def percent(self, rect: Rect) -> Floats:
        """(h, w) from 0 to 1; 1 where nothing is known."""
        try:
            found = self.confidence.read(1, window=Window(rect.x, rect.y, rect.w, rect.h))
        except RasterioError as error:
            raise unread("The confidence", error, rect) from error
        return np.where(found > 100, 1, found / np.float32(100)).astype(np.float32)


@dataclass(frozen=True)
class FromScores:
    """A raster with a band for each class."""

    file: Any  # an open dataset
    count: int  # of bands that are classes

    def __call__(self, rect: Rect) -> Scored:
        """Raises InputError where scores are no probabilities, Fault where the raster is damaged."""
        try:
            with LOCK:
                window = Window(rect.x, rect.y, rect.w, rect.h)
                found = self.file.read(list(range(1, self.count + 1)), window=window).astype(np.float32)
                mask = self.file.dataset_mask(window=window) > 0
        except RasterioError as error:
            raise unread(self.file.name, error, rect) from error
        found = np.where(mask & np.isfinite(found).all(0), found, 0)
        if found.min() < 0:
            raise InputError(
                f"The scores {self.file.name!r} go down to {found.min():.3g}, so they are no probabilities; give each class from 0 up."
            )
        present = np.flatnonzero(found.any((1, 2)))
        return present + 1, found[present] / np.maximum(found.sum(0), 1e-12)


def bands_of_scores(file: Any) -> int:
    """How many bands hold scores of a class each; 0: it is a raster of classes or colours."""
    colors = file.colorinterp
    count = int(file.count) - sum(color == ColorInterp.alpha for color in colors)
    is_picture = file.dtypes[0] == "uint8" and count == 3
    return count if count > 1 and not is_picture else 0


def legend_of_scores(file: Any, count: int, told: Classes) -> Classes:
    """What the bands are: what the user says, else what they are called. Raises InputError where that are not as many."""
    if told and len(told) != count:
        raise InputError(f"The legend has {len(told)} classes but the scores {file.name!r} have {count} bands; name a class for each.")
    names = [name or f"class {k}" for k, name in enumerate(file.descriptions[:count], 1)]
    return told or tuple(type(item)(item.code, name, item.color) for item, name in zip(plain_legend(set(range(1, count + 1))), names))
