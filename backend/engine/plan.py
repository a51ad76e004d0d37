"""Which windows make which pixels: the three grids of a segmentation, one axis at a time. Integers only: no raster, no torch.

    source     the file's pixels
    computed   what the network sees: the source scaled to the network's ground sampling distance
    target     what is written: the source's grid, or the computed one where a pixel size was asked for

    computed  |--window 0--------|                      Windows are spread evenly from the first pixel to the last, so no
                          |--window 1--------|          window hangs over the edge and neighbours share at least `overlap`.
    target    |==from 0==========|=from 1====|...       A pixel is final, and written, with the last window that sees it.

The windows belong to the whole raster whatever part of it is wanted, so a part gets the very pixels the whole would get.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import cached_property

from ..grid import Rect, spread_starts
from ..shared.errors import InputError


@dataclass(frozen=True)
class Axis:
    """One direction of the plan; all in pixels."""

    source: int  # length of the file
    computed: int  # length of the computed grid
    target: int  # length of the whole output grid: `source` or `computed`
    low: int  # the wanted part of the target is [low, high)
    high: int
    size: int  # of a window on the computed grid
    starts: tuple[int, ...]  # of the windows that touch the wanted part, on the computed grid

    @cached_property
    def edges(self) -> tuple[int, ...]:
        """Target pixels [edges[i], edges[i + 1]) become final with window i; together they are [low, high)."""
        inner = (min(max(self.first_target_after(start), self.low), self.high) for start in self.starts[1:])
        return (self.low, *inner, self.high)

    @cached_property
    def steps(self) -> tuple[int, ...]:
        """Computed pixels that become final with each window, from its start on."""
        ends = (*self.starts[1:], self.starts[-1] + self.size)
        return tuple(end - start for start, end in zip(self.starts, ends))

    def first_target_after(self, start: int) -> int:
        """The first target pixel that needs computed pixel `start` for its (bilinear) value.

        Target pixel o lies at ((2 o + 1) computed - target) / (2 target) on the computed grid and needs that position's floor
        and the pixel after it: the first o whose floor is at least start - 1.
        """
        if self.target == self.computed:
            return start
        return -(-(2 * self.target * start - self.target - self.computed) // (2 * self.computed))

    def seen(self, start: int) -> tuple[int, int]:
        """Source pixels [low, high) that the window at `start`, and every target pixel it has a part in, look at."""
        if self.source == self.computed:
            return start, min(start + self.size, self.source)
        ratio = self.source / self.computed
        reach = 2 * max(1.0, ratio) + 1  # the filter's radius, and one computed pixel more for the bilinear way back
        low, high = int(start * ratio - reach), int((start + self.size) * ratio + reach) + 1
        return max(low, 0), min(high, self.source)

    def made(self, start: int) -> tuple[int, int]:
        """Wanted target pixels [low, high) that the window at `start` has a part in."""
        low, high = self.reach(start)
        return max(low, self.low), min(high, self.high)

    def reach(self, start: int) -> tuple[int, int]:
        """All target pixels [low, high) that the window at `start` has a part in."""
        return self.seen(start) if self.target == self.source else (start, min(start + self.size, self.target))

    def narrowed(self, low: int, high: int) -> Axis:
        """The same axis where only target pixels [low, high) are wanted, a part of those wanted here."""
        first = bisect_right(self.starts, low, key=lambda start: self.reach(start)[1])
        last = bisect_left(self.starts, high, key=lambda start: self.reach(start)[0])
        return replace(self, low=low, high=high, starts=self.starts[first:last])


def plan_axis(source: int, computed: int, target: int, low: int, high: int, size: int, overlap: int) -> Axis:
    """The windows of one axis: as few as keep `overlap`, those that touch target pixels [low, high)."""
    count = 1 if computed <= size else -(-(computed - size) // (size - overlap)) + 1
    axis = Axis(source, computed, target, low, high, size, ())
    starts = tuple(start for start in spread_starts(computed, size, count) if axis.made(start)[0] < axis.made(start)[1])
    return Axis(source, computed, target, low, high, size, starts)


def check_windows(size: int, overlap: int) -> None:
    """Raises InputError for windows that do not fit the network, or each other."""
    if size % 16:
        raise InputError(f"A tile of {size} pixels does not fit the network; choose a multiple of 16.")
    if not 0 <= overlap <= size * 3 // 4:
        raise InputError(f"An overlap of {overlap} pixels does not fit a tile of {size}; choose 0 to {size * 3 // 4}.")


@dataclass(frozen=True)
class WindowPlan:
    """Rows of windows from top to bottom, windows of a row from left to right."""

    y: Axis
    x: Axis

    @property
    def rows(self) -> range:
        return range(len(self.y.starts))

    @property
    def columns(self) -> range:
        return range(len(self.x.starts))

    @property
    def target(self) -> Rect:
        """The wanted part of the whole target grid."""
        return Rect(self.y.low, self.x.low, self.y.high - self.y.low, self.x.high - self.x.low)

    @property
    def is_scaled(self) -> bool:
        return (self.y.source, self.x.source) != (self.y.computed, self.x.computed)

    @property
    def target_is_source(self) -> bool:
        return (self.y.target, self.x.target) == (self.y.source, self.x.source)

    @property
    def is_enlarged(self) -> bool:
        """The scores are brought back to the source's grid before the class is decided."""
        return (self.y.target, self.x.target) != (self.y.computed, self.x.computed)

    @property
    def looked_at(self) -> Rect:
        """Source pixels that any window looks at."""
        low, high = zip(*((axis.seen(axis.starts[0])[0], axis.seen(axis.starts[-1])[1]) for axis in (self.y, self.x)))
        return Rect(*low, *(end - begin for begin, end in zip(low, high)))

    def narrowed(self, rect: Rect) -> WindowPlan:
        """The same plan where only these target pixels are wanted, a part of those wanted here."""
        return WindowPlan(self.y.narrowed(rect.y, rect.y + rect.h), self.x.narrowed(rect.x, rect.x + rect.w))

    def window(self, row: int, column: int) -> Rect:
        """On the computed grid."""
        return Rect(self.y.starts[row], self.x.starts[column], self.y.size, self.x.size)

    def final(self, row: int, column: int) -> Rect:
        """Target pixels that are written once this window is in."""
        y, x = self.y.edges[row], self.x.edges[column]
        return Rect(y, x, self.y.edges[row + 1] - y, self.x.edges[column + 1] - x)

    def made(self, row: int, column: int) -> Rect:
        """Wanted target pixels this window has a part in."""
        (y, y_end), (x, x_end) = self.y.made(self.y.starts[row]), self.x.made(self.x.starts[column])
        return Rect(y, x, y_end - y, x_end - x)

    def seen(self, row: int, column: int) -> Rect:
        """Source pixels this window looks at."""
        (y, y_end), (x, x_end) = self.y.seen(self.y.starts[row]), self.x.seen(self.x.starts[column])
        return Rect(y, x, y_end - y, x_end - x)

    def warm_up(self, first: int) -> int:
        """The first row whose windows reach into the pixels that are final with row `first`."""
        return next(row for row in self.rows if self.y.starts[row] + self.y.size > self.y.starts[first] - self.is_enlarged)
