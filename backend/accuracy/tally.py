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

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations
from math import ceil

import numpy as np
from numpy.typing import NDArray

from .bands import Bits, BlockLayout, ClassBits, Side, lay_out, open_side, totals, with_none
from .discs import GrownOutlines, erode, grow, outline_counts, outlines, room_of

AT_ONCE = 256  # rows of a block

Codes = NDArray[np.uint8]
Counts = NDArray[np.int64]


@dataclass(frozen=True)
class TallyPlan:
    """What to count: K classes, M maps; `square`: side of a bootstrap block; `tolerance` and `erosion` in pixels, 0 for none."""

    classes: int
    maps: int
    square: int
    tolerance: float
    erosion: float
    ignored: tuple[int, ...] = ()

    @property
    def margin(self) -> int:
        """As far as a disc reaches, and one more to see whether a pixel there lies at a border."""
        reach = ceil(max(self.erosion, self.tolerance))
        return reach + 1 if reach else 0


@dataclass
class Tally:
    """The sums so far. Rows are the reference, columns the map; `full` and `eroded` are (M, K + 1, K + 1)."""

    plan: TallyPlan
    full: Counts = field(init=False)
    eroded: Counts = field(init=False)  # the same without pixels near borders of the reference; 0 where the plan erodes nothing
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
                self.full[m, 0] += np.bincount(found[core].ravel(), minlength=plan.classes + 1)
            return
        (top, bottom, _), (left, right, _) = (part.indices(length) for part, length in zip(core, reference.shape))
        step = plan.square * max(1, AT_ONCE // plan.square)
        for y in range(top, bottom, step):
            seen = slice(max(0, y - plan.margin), y + step + plan.margin)
            place = y - seen.start, left, min(step, bottom - y), right - left
            self.add_rows(reference[seen], [found[seen] for found in maps], place)

    def add_rows(self, reference: Codes, maps: Sequence[Codes], core: tuple[int, int, int, int]) -> None:
        """Count a core (y, x, h, w) so small that its bits stay in the processor's cache."""
        plan = self.plan
        layout = lay_out(reference.shape, core, plan.square, plan.margin, room_of(max(plan.erosion, plan.tolerance)))
        true, *sides = (open_side(codes, plan.classes, layout) for codes in (reference, *maps))
        near = self.add_outlines(true, sides, layout)
        classes, *found = (ClassBits(side.classes.codes, layout.cut(side.classes.bits)) for side in (true, *sides))
        known, *shown = (layout.cut(side.known) for side in (true, *sides))
        kept = None if near is None else ClassBits(classes.codes, classes.bits & erode(classes, known, layout.middle(near)))
        here, size = [], plan.classes + 1
        for m in range(plan.maps):
            columns = with_none(found[m], shown[m], layout.core)
            by_square = layout.count_pairs(with_none(classes, known, layout.core), columns, size)
            self.full[m] += by_square.sum(0)
            if kept is not None:
                self.eroded[m] += layout.count_pairs(kept, columns, size).sum(0)
            here.append(self.marginals(by_square))
        self.squares += with_any(here)
        for a, b in self.agreement:
            common = known & shown[a] & shown[b]
            three = [ClassBits(side.codes, side.bits & common) for side in (classes, found[a], found[b])]
            self.add_pair((a, b), three, layout)

    def add_outlines(self, true: Side, maps: Sequence[Side], layout: BlockLayout) -> Bits | None:
        """Count outlines. Returns the reference's, grown by the erosion's disc, where there is one."""
        plan = self.plan
        if not (plan.erosion or plan.tolerance):
            return None
        edges = outlines(true, true.known)
        near = grow(edges, plan.erosion) if plan.erosion else None
        for m, found in enumerate(maps if plan.tolerance else ()):
            both = true.known & found.known
            same = np.array_equal(both, true.known)
            compared = self.grown(true, edges if same else outlines(true, both), near if same and plan.erosion == plan.tolerance else None)
            self.outlines[m] += outline_counts(compared, self.grown(found, outlines(found, both)), layout, plan.classes)
        return near

    def grown(self, side: Side, edges: Bits, near: Bits | None = None) -> GrownOutlines:
        codes = side.classes.codes
        return GrownOutlines(ClassBits(codes, edges), ClassBits(codes, grow(edges, self.plan.tolerance) if near is None else near))

    def add_pair(self, pair: tuple[int, int], three: Sequence[ClassBits], layout: BlockLayout) -> None:
        """Count two maps where they and the reference have a class, which is all that is given: reference, first, second."""
        true, first, second = three
        size = self.plan.classes + 1
        one, two = (layout.count_pairs(true, side, size) for side in (first, second))
        self.pair_squares[pair] += with_any([self.marginals(counts) for counts in (one, two)])
        self.agreement[pair] += layout.count_pairs(first, second, size).sum(0)
        for code, where in zip(true.codes, true.bits):
            hits = [where & side.bits[side.codes.index(code)] if code in side.codes else np.zeros_like(where) for side in (first, second)]
            both = int(totals(hits[0] & hits[1]))
            only_first, only_second = (int(counts[:, code, code].sum()) - both for counts in (one, two))
            none = int(one[:, code].sum()) - only_first - only_second - both
            self.discordant[pair][code] += [none, only_second, only_first, both]

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

    def marginals(self, matrices: Counts) -> Counts:
        """(squares, 3, K): hits, reference and map pixels by class of (squares, K + 1, K + 1), without ignored and missing classes."""
        inner = matrices[:, 1:, 1:].copy()
        inner[:, [place - 1 for place in self.plan.ignored]] = 0
        return np.stack([inner.diagonal(axis1=1, axis2=2), inner.sum(2), inner.sum(1)], 1)


def with_any(here: Sequence[Counts]) -> list[Counts]:
    """(M, 3, K) of each square that has any, from (squares, 3, K) of each map."""
    squares = np.stack(here, 1)
    return list(squares[squares.any((1, 2, 3))])


def choose_square(height: int, width: int) -> int:
    """Side of a bootstrap block in pixels: a power of two from 64 to 1024 that cuts the raster into about a thousand."""
    return int(2 ** np.clip(np.rint(np.log2(np.sqrt(height * width / 1000))), 6, 10))
