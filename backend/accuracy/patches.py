"""Connected patches of equal code in a raster of any height: the largest of each code, and how many there are in all.

. 4 4 .        a row is a few runs of pixels; a run joins the runs of its code in the row above that it touches, at corners too
. . 4 4        patch: 5 pixels           Memory holds one strip of rows, the patches that reach its last row, and the largest
4 . . .        patch: 1 pixel            so far.

row above      ......AAAA...AA..         its runs (A) are the first row of the next strip's lattice, tied to the patch they are of
strip          ...aaa....aaa.....
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

Ints = NDArray[np.int64]
PIXELS, LEFT, TOP, RIGHT, BOTTOM, X, Y = range(7)  # columns of a table of patches; ends excluded, (X, Y) is one of its pixels


@dataclass(frozen=True)
class Patches:
    """Of one code. `largest`: (n, 7) as named above, largest first, then from the top; `count` and `pixels` are of all."""

    largest: Ints
    count: int
    pixels: int


@dataclass(frozen=True)
class Open:
    """What may go on below: the runs of the last row, the patch that each is of, and the patches so far, (n, 7)."""

    start: Ints
    end: Ints
    code: Ints
    patch: Ints
    table: Ints


@dataclass
class PatchCollection:
    """The patches that are complete."""

    most: int
    largest: dict[int, Ints] = field(default_factory=dict)
    count: dict[int, int] = field(default_factory=dict)
    pixels: dict[int, int] = field(default_factory=dict)

    def add(self, codes: Ints, pixels: Ints) -> NDArray[np.bool_]:
        """Count patches by (n,) code and size. Returns which of them may be among the largest."""
        order = np.lexsort((-pixels, codes))
        found, first, count = np.unique(codes[order], return_index=True, return_counts=True)
        rank = np.empty(len(codes), np.int64)
        rank[order] = np.arange(len(codes)) - np.repeat(first, count)
        for code, number, total in zip(
            found.tolist(), count.tolist(), np.add.reduceat(pixels[order], first).tolist() if len(first) else ()
        ):
            self.count[code] = self.count.get(code, 0) + number
            self.pixels[code] = self.pixels.get(code, 0) + total
        return rank < self.most

    def keep(self, codes: Ints, table: Ints) -> None:
        for code in np.unique(codes).tolist():
            rows = np.concatenate([self.largest.get(code, np.empty((0, 7), np.int64)), table[codes == code]])
            self.largest[code] = rows[np.lexsort((rows[:, LEFT], rows[:, TOP], -rows[:, PIXELS]))][: self.most]

    def result(self) -> dict[int, Patches]:
        return {code: Patches(self.largest[code], self.count[code], self.pixels[code]) for code in sorted(self.count)}


class PatchSearch:
    """Strips in, from the top, all of one width; patches out."""

    def __init__(self, most: int):
        self.found, self.top = PatchCollection(most), 0
        none = np.empty(0, np.int64)
        self.before = Open(none, none, none, none, np.empty((0, 7), np.int64))

    def add(self, strip: NDArray[Any]) -> None:
        """(h, w) codes; 0 is no data."""
        self.before = join(self.before, strip, self.top, self.found)
        self.top += len(strip)

    def result(self) -> dict[int, Patches]:
        """By code, `most` of each at most. Called once, after the last strip."""
        close(self.before, self.found)
        return self.found.result()


def join(before: Open, strip: NDArray[Any], top: int, found: PatchCollection) -> Open:
    """Patches that end in the strip go into `found`; those that reach its last row are returned."""
    h, w = strip.shape
    old, stride = len(before.start), w + 1
    start, end, code = runs_of(strip)
    start, end = np.concatenate([before.start, start + stride]), np.concatenate([before.end, end + stride])
    code = np.concatenate([before.code, code])
    label = labels_of(start, end, code, stride, before.patch, len(before.table))
    parts = int(label.max(initial=-1)) + 1
    own, told = label[: len(start)], label[len(start) :]  # of the runs, and of the patches from before
    pixels = np.bincount(own[old:], (end - start)[old:], parts) + np.bincount(told, before.table[:, PIXELS], parts)
    codes = np.zeros(parts, np.int64)
    codes[own] = code
    is_open = np.zeros(parts, bool)
    last = np.flatnonzero(start >= h * stride)
    is_open[own[last]] = True
    over = np.flatnonzero(~is_open)
    wanted = over[found.add(codes[over], pixels[over].astype(np.int64))]
    chosen = np.concatenate([wanted, np.flatnonzero(is_open)])
    place = np.full(parts, -1)
    place[chosen] = np.arange(len(chosen))
    table = table_of(start[old:], end[old:], place[own[old:]], stride, top - 1, len(chosen), before.table, place[told])
    table[:, PIXELS] = pixels[chosen]
    found.keep(codes[wanted], table[: len(wanted)])
    patch = place[own[last]] - len(wanted)
    return Open(start[last] % stride, start[last] % stride + (end - start)[last], code[last], patch, table[len(wanted) :])


def close(before: Open, found: PatchCollection) -> None:
    """After the last row."""
    codes = np.zeros(len(before.table), np.int64)
    codes[before.patch] = before.code
    wanted = found.add(codes, before.table[:, PIXELS])
    found.keep(codes[wanted], before.table[wanted])


def runs_of(strip: NDArray[Any]) -> tuple[Ints, Ints, Ints]:
    """Start and end on a lattice with one column more than the strip, and code, of each run that is not 0, in reading order."""
    h, w = strip.shape
    is_cut = np.ones((h, w + 1), bool)
    np.not_equal(strip[:, 1:], strip[:, :-1], out=is_cut[:, 1:-1])
    cuts = np.flatnonzero(is_cut)
    start, end = cuts[:-1], cuts[1:]
    code = np.zeros(len(start), strip.dtype)
    row, column = np.divmod(start, w + 1)
    inside = column < w  # the others are the lattice's last column
    code[inside] = strip[row[inside], column[inside]]
    kept = code > 0
    return start[kept], end[kept], code[kept].astype(np.int64)


def labels_of(start: Ints, end: Ints, code: Ints, stride: int, patch: Ints, patches: int) -> Ints:
    """A number for each run, then for each patch from before: equal where they are connected. The first runs are of `patch`."""
    low = np.searchsorted(end + stride, start, "left")  # of the row above, those that begin before the end and end after the start
    high = np.searchsorted(start + stride, end, "right")
    count = np.maximum(high - low, 0)
    run = np.repeat(np.arange(len(start)), count)
    above = np.arange(len(run)) + np.repeat(low - (np.cumsum(count) - count), count)
    same = code[run] == code[above]
    degree = np.bincount(run[same], minlength=len(start) + patches)
    degree[: len(patch)] = 1  # nothing lies above the first row; its runs are tied to their patches
    to = np.concatenate([len(start) + patch, above[same]])
    graph = csr_array((np.ones(len(to), np.int8), to, np.concatenate([[0], np.cumsum(degree)])), shape=(len(degree),) * 2)
    return connected_components(graph, directed=False)[1].astype(np.int64)


def table_of(start: Ints, end: Ints, place: Ints, stride: int, top: int, count: int, before: Ints, old_place: Ints) -> Ints:
    """(count, 7), without the pixels: boxes of runs and of patches from before, by their place in the table, -1 for none."""
    table = np.empty((count, 7), np.int64)
    table[:, [LEFT, TOP]], table[:, [RIGHT, BOTTOM]] = np.iinfo(np.int64).max, -1
    is_wanted = place >= 0
    start, end, place = start[is_wanted], end[is_wanted], place[is_wanted]
    row, left = np.divmod(start, stride)
    right = left + end - start
    table[place[::-1], X], table[place[::-1], Y] = ((left + right) // 2)[::-1], (row + top)[::-1]  # the first run stays
    is_wanted = old_place >= 0
    old, old_place = before[is_wanted], old_place[is_wanted]
    table[old_place[:, None], [X, Y]] = old[:, [X, Y]]
    for column, values in ((LEFT, left), (TOP, row + top), (RIGHT, right), (BOTTOM, row + top + 1)):
        extreme = np.minimum if column in (LEFT, TOP) else np.maximum
        extreme.at(table[:, column], place, values)
        extreme.at(table[:, column], old_place, old[:, column])
    return table
