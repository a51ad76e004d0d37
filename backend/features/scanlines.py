"""Which of many polygons each pixel lies in, strip by strip: what GDAL's rasterizer does, for hundreds of thousands at once.

    row y + 1/2  ---x-------x------x---x---     An edge crosses the row of pixel centres at x; between the first and the second
                    |///////|      |///|        crossing of a polygon its pixels lie, between the third and the fourth, and so on.

A centre on an edge belongs to the polygon on its right or below it, so polygons that share a border share no pixel and leave none out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..grid import Rect
from .geometry import Rings

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Scanlines:
    """The edges of polygons whose corners are (column, row); those that cross no row of centres are left out."""

    x: Floats  # at the upper end of each edge
    y: Floats
    slope: Floats  # columns for each row
    first: Ints  # row whose centres it crosses, and the last one's successor
    last: Ints
    owner: Ints  # number of its polygon, from 1

    def read(self, rect: Rect, rank: Ints) -> NDArray[np.int32]:
        """(h, w): the number of the polygon that each pixel's centre lies in, 0 where in none; of several the one of the highest rank.

        rank: by number, that of 0 unused; none twice.
        """
        edge = np.flatnonzero((self.first < rect.y + rect.h) & (self.last > rect.y))
        first, last = np.maximum(self.first[edge], rect.y), np.minimum(self.last[edge], rect.y + rect.h)
        edge = np.repeat(edge, last - first)
        row = np.arange(len(edge)) - np.repeat(np.cumsum(last - first) - last, last - first)
        x = self.x[edge] + (row + 0.5 - self.y[edge]) * self.slope[edge]
        order = np.lexsort((x, row, rank[self.owner[edge]]))
        column = np.clip(np.ceil(x[order] - 0.5).astype(np.int64) - rect.x, 0, rect.w)
        start, end = column[::2], column[1::2]
        place = (row[order][::2] - rect.y) * rect.w + start
        length = end - start
        step = np.arange(int(length.sum())) - np.repeat(np.cumsum(length) - length, length)
        found = np.zeros(rect.h * rect.w, np.int32)
        found[np.repeat(place, length) + step] = np.repeat(self.owner[edge[order[::2]]], length)
        return found.reshape(rect.h, rect.w)


def scanlines_of(shapes: Sequence[Rings]) -> Scanlines:
    """Of closed rings; a polygon's number is its place, from 1."""
    rings = [(number, ring) for number, shape in enumerate(shapes, 1) for ring in shape]
    corners = np.concatenate([ring for _, ring in rings])
    lengths = np.array([len(ring) for _, ring in rings])
    owner = np.repeat(np.array([number for number, _ in rings]), lengths)
    is_edge = np.ones(len(corners), bool)
    is_edge[np.cumsum(lengths) - 1] = False  # the last corner of a ring is its first
    begin = np.flatnonzero(is_edge)
    upper = np.where(corners[begin, 1] <= corners[begin + 1, 1], begin, begin + 1)
    lower = 2 * begin + 1 - upper
    first, last = (np.ceil(corners[end, 1] - 0.5).astype(np.int64) for end in (upper, lower))
    crosses = np.flatnonzero(first < last)
    upper, lower = upper[crosses], lower[crosses]
    (x, y), (dx, dy) = corners[upper].T, (corners[lower] - corners[upper]).T
    return Scanlines(x, y, dx / dy, first[crosses], last[crosses], owner[begin[crosses]])
