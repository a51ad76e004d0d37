"""How the rows of windows of one raster are shared out among the workers of a cluster.

windows of row   0   1   2 | 3   4   5 | 6 ...      A share's first row of windows looks at pixels of the row above, which
                           |           |            another share computes. Either it computes that row too ("twice"), which
                         seam        seam           costs little where a share has many rows. Or the two leave what they
                                                    have of the pixels between them, and a third task puts it together
                                                    (seam.py): no window is computed twice, however small the shares are.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from .plan import WindowPlan

PER_WORKER = 4  # shares at least: a slow worker, or one that dies, holds up little
TWICE = 0.05  # of the windows, that may be computed twice
BLOCK_PIXELS = 64_000_000  # of one share, beyond which it is not made longer than TWICE asks for


@dataclass(frozen=True)
class Share:
    """Consecutive rows of windows, computed by one task."""

    rows: range
    is_open: bool  # its first pixels are left to a seam
    is_kept: bool  # what the row below needs is left for its seam

    @property
    def name(self) -> str:
        return f"rows-{self.rows.start}-{self.rows.stop}" + ("-open" if self.is_open else "")


def share_out(plan: WindowPlan, todo: Sequence[int], workers: int, feet: Collection[int], heads: Collection[int]) -> list[Share]:
    """Shares of these rows of windows, from top to bottom.

    feet, heads: rows whose upper seam waits for one side only, because an earlier run left the other: what the row above it gives,
    and what it gives itself.
    """
    length = rows_of_share(plan, len(todo), workers)
    has_seams = length < least_rows(plan) and is_simple(plan)
    parts = runs(todo, length)
    ends = {part.stop for part in parts}
    starts_open = {part.start for part in parts if has_seams and (part.start in ends or part.start in feet)}
    return [Share(part, part.start in starts_open, part.stop in starts_open or part.stop in heads) for part in parts]


def rows_of_share(plan: WindowPlan, count: int, workers: int) -> int:
    """How many of `count` rows go into one share."""
    width = plan.target.w * max(1, plan.target.h // len(plan.rows))  # pixels of a row of windows
    few = count // (PER_WORKER * workers)
    if not is_simple(plan):
        return max(few, least_rows(plan))
    return max(1, min(few, max(least_rows(plan), BLOCK_PIXELS // width)))


def least_rows(plan: WindowPlan) -> int:
    """Of a share in which at most the part TWICE is computed twice."""
    return round(max([1, *(row - plan.warm_up(row) for row in plan.rows)]) / TWICE)


def is_simple(plan: WindowPlan) -> bool:
    """Whether no pixel lies in three rows of windows, so that seams do not touch each other."""
    starts = plan.y.starts
    return all(above + plan.y.size < below for above, below in zip(starts, starts[2:]))


def twice(plan: WindowPlan, shares: Sequence[Share]) -> int:
    """Rows of windows that are computed a second time."""
    return sum(share.rows.start - plan.warm_up(share.rows.start) for share in shares if not share.is_open)


def runs(rows: Sequence[int], longest: int) -> list[range]:
    """Consecutive numbers as ranges of at most `longest`."""
    found, start = [], 0
    for i in range(1, len(rows) + 1):
        if i == len(rows) or rows[i] != rows[i - 1] + 1 or i - start == longest:
            found.append(range(rows[start], rows[i - 1] + 1))
            start = i
    return found
