"""Block by block over an image: the best score of all templates, the same whatever the blocks.

+- - - - - - - -+      A block reads the cells around it that its scores look at. Blocks are computed side by side, in any
|  +---------+  |      order, and come back in order. Scores are rounded to what is written: sums that were made in blocks
|  |  block  |  |      of another size differ in the last digits of a double, and then nowhere.
|  +---------+  |
+- - - - - - - -+
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..grid import Rect, blocks
from ..spread import spread
from .cells import Cells
from .similarity import Bank, margin_of
from .template import Template

DIGITS = 4  # of a score
SIDE = 512  # pixels of a block, at least: its arrays stay near the processor
MOST_THREADS = 8
MEMORY = 2_000_000_000  # bytes for the blocks of all threads together, where one takes no more


@dataclass(frozen=True, eq=False)
class Scored:
    """Scores of a block (h, w) float32, NaN where there is none, and which template has them."""

    rect: Rect
    scores: NDArray[np.float32]
    which: NDArray[np.uint16]


@dataclass(frozen=True)
class Search:
    """What a block needs; `templates` and `area` are in cells of `cells`."""

    cells: Cells
    templates: tuple[Template, ...]
    measure: str
    area: Rect

    def blocks(self, side: int) -> Iterator[Scored]:
        """All of the area, row by row. `side`: cells of a block, 0: fitting the templates. Raises Fault where the file cannot be read."""
        side = side or fitting(self.templates, SIDE // self.cells.stride)
        rects = (Rect(self.area.y + rect.y, self.area.x + rect.x, rect.h, rect.w) for rect in blocks(self.area.h, self.area.w, side))
        bank = Bank(self.templates, self.measure, min(side, self.area.h), min(side, self.area.w))
        threads = min(os.cpu_count() or 1, MOST_THREADS, MEMORY // bank.bytes_of_block)
        yield from spread(lambda rect: self.scored(bank, rect), rects, f"threads:{threads}" if threads > 1 else "here")

    def scored(self, bank: Bank, rect: Rect) -> Scored:
        (up, left), (down, right) = bank.margin.before, bank.margin.after
        values, valid = self.cells.read(Rect(rect.y - up, rect.x - left, rect.h + up + down, rect.w + left + right))
        if valid is not None and not valid.any():
            return Scored(rect, np.full((rect.h, rect.w), np.nan, np.float32), np.zeros((rect.h, rect.w), np.uint16))
        scores, which = bank.best(values, valid)
        return Scored(rect, scores.round(DIGITS).astype(np.float32), which)


def fitting(templates: tuple[Template, ...], side: int) -> int:
    """A block of `side` cells, or so large that its margin is a small part of it."""
    margin = margin_of(templates)
    while side < 2 * max(*margin.before, *margin.after):
        side *= 2
    return side
