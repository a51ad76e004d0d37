"""What is counted of a reference and maps, block by block: plain sums, so that memory does not grow with the raster.

+---------------------+
| margin              |     A block is read with a margin, as wide as the boundary scores and the erosion look; only its core is
|   +------+------+   |     counted. The core is cut into the squares that the block bootstrap draws later.
|   |square|square|   |
|   +------+------+   |     Codes are positions in the legend, 1..K; 0 is no class. Index 0 of the counts is "no class", too.
|   |square|square|   |
+---------------------+
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from math import ceil
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .discs import erode, outline_counts, room_of, with_room
from .histogram import count

Codes = NDArray[np.uint8]
Counts = NDArray[np.int64]


@dataclass(frozen=True)
class Plan:
    """What to count: K classes, M maps; `square`: side of a bootstrap block; `tolerance` and `erosion` in pixels, 0 for none."""

    classes: int
    maps: int
    square: int
    tolerance: float
    erosion: float
    ignored: tuple[int, ...] = ()

    @property
    def margin(self) -> int:
        return max(ceil(self.erosion), ceil(self.tolerance) + 1 if self.tolerance else 0)


@dataclass
class Tally:
    """The sums so far. Rows are the reference, columns the map; `full` and `eroded` are (M, K + 1, K + 1)."""

    plan: Plan
    full: Counts = field(init=False)
    eroded: Counts = field(init=False)  # the same without pixels near borders of the reference
    outlines: Counts = field(init=False)  # (M, 4, K), see `outline_counts`
    agreement: dict[tuple[int, int], Counts] = field(init=False)  # of two maps where both and the reference have a class: (K + 1, K + 1)
    discordant: dict[tuple[int, int], Counts] = field(init=False)  # (K + 1, 4): none, second, first, both right, by reference class
    squares: list[Counts] = field(default_factory=list)  # (M, 3, K) each
    pair_squares: dict[tuple[int, int], list[Counts]] = field(init=False)  # (2, 3, K) each, on pixels that both maps have

    def __post_init__(self) -> None:
        k, m = self.plan.classes, self.plan.maps
        pairs = list(combinations(range(m), 2))
        self.full, self.eroded = np.zeros((m, k + 1, k + 1), np.int64), np.zeros((m, k + 1, k + 1), np.int64)
        self.outlines = np.zeros((m, 4, k), np.int64)
        self.agreement = {pair: np.zeros((k + 1, k + 1), np.int64) for pair in pairs}
        self.discordant = {pair: np.zeros((k + 1, 4), np.int64) for pair in pairs}
        self.pair_squares = {pair: [] for pair in pairs}

    def add(self, reference: Codes, maps: Sequence[Codes], core: tuple[slice, slice]) -> None:
        """Count the core of a block; all arrays (h, w) alike, with the margin that the plan names (or less at the raster's edge)."""
        plan = self.plan
        if not reference.any():
            for m, found in enumerate(maps):
                self.full[m, 0] += count(found[core], plan.classes + 1)
            return
        room = room_of(max(plan.erosion, plan.tolerance))
        reference, *maps = with_room(room, reference, *maps)
        kept = erode(reference, plan.classes, plan.erosion) if plan.erosion else reference > 0
        if plan.tolerance:
            for m, found in enumerate(maps):
                self.outlines[m] += outline_counts(reference, found, plan.classes, plan.tolerance, core)
        size = plan.classes + 1
        kind: Any = smallest(2 * size * size)
        rows = (kept.view(np.uint8).astype(kind, copy=False) * kind(size) + reference) * kind(size)
        keys = [(rows + found)[core] for found in maps]
        inner = [codes[core] for codes in (reference, *maps)]
        for part in squares(inner[0].shape, plan.square):
            here = self.add_square([key[part] for key in keys])
            for a, b in self.agreement:
                self.add_pair((a, b), inner[0][part], inner[1 + a][part], inner[1 + b][part], here)

    def add_square(self, keys: Sequence[NDArray[Any]]) -> Counts:
        """Of one square, for each map: (kept by the erosion, reference, map) of each pixel as one number. Returns (M, 3, K)."""
        size = self.plan.classes + 1
        here = np.empty((len(keys), 3, size - 1), np.int64)
        for m, key in enumerate(keys):
            lost, kept = count(key, 2 * size * size).reshape(2, size, size)
            self.full[m] += lost + kept
            self.eroded[m] += kept
            here[m] = self.marginals(lost + kept)
        if here.any():
            self.squares.append(here)
        return here

    def add_pair(self, pair: tuple[int, int], reference: Codes, first: Codes, second: Codes, here: Counts) -> None:
        size = self.plan.classes + 1
        lacks = (reference == 0) | (first == 0) | (second == 0)
        if lacks.all():
            return
        same = here[list(pair)]
        if lacks.any():
            reference, first, second = (np.where(lacks, 0, codes) for codes in (reference, first, second))
            same = np.stack([self.marginals(cross(reference, codes, size)) for codes in (first, second)])
        self.agreement[pair] += cross(first, second, size)
        kind: Any = smallest(4 * size)
        index = reference * kind(4) + (first == reference) * kind(2) + (second == reference)
        self.discordant[pair] += count(index, 4 * size).reshape(size, 4)
        self.pair_squares[pair].append(same)

    def merge(self, other: Tally) -> None:
        """Add the sums of other blocks."""
        self.full += other.full
        self.eroded += other.eroded
        self.outlines += other.outlines
        self.squares += other.squares
        for pair in self.agreement:
            self.agreement[pair] += other.agreement[pair]
            self.discordant[pair] += other.discordant[pair]
            self.pair_squares[pair] += other.pair_squares[pair]

    def marginals(self, matrix: Counts) -> Counts:
        """(3, K): hits, reference and map pixels by class of a (K + 1, K + 1) matrix, without ignored and missing classes."""
        inner = matrix[1:, 1:]
        if self.plan.ignored:
            inner = inner.copy()
            inner[[place - 1 for place in self.plan.ignored]] = 0
        return np.stack([inner.diagonal(), inner.sum(1), inner.sum(0)])


def cross(rows: Codes, columns: Codes, size: int) -> Counts:
    """Pixels by two codes, (size, size)."""
    kind: Any = smallest(size * size)
    return count(rows * kind(size) + columns, size * size).reshape(size, size)


def smallest(count: int) -> Any:
    """The type of that many different numbers."""
    return next(kind for kind in (np.uint8, np.uint16, np.uint32) if count <= np.iinfo(kind).max + 1)


def squares(shape: tuple[int, ...], side: int) -> Iterator[tuple[slice, slice]]:
    for y in range(0, shape[0], side):
        for x in range(0, shape[1], side):
            yield slice(y, y + side), slice(x, x + side)


def choose_square(height: int, width: int) -> int:
    """Side of a bootstrap block in pixels: a power of two from 64 to 1024 that cuts the raster into about a thousand."""
    return int(2 ** np.clip(np.rint(np.log2(np.sqrt(height * width / 1000))), 6, 10))
