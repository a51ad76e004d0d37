"""How a big raster is cut up. Plain arithmetic: no raster library, no torch.

window   what the network sees once: `size` x `size` pixels, on a fixed grid over the whole raster
block    what one task writes: a rectangle no other task touches

   0   stride     2 stride
   +----+----+----+--        Windows overlap and are blended; blocks do not overlap. Because every block uses the
   |  window 0    |          same global grid of windows, a pixel gets the same blend whichever block computes it:
   +----+--window 1----+     blocks meet without seams.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product


@dataclass(frozen=True)
class Rect:
    """A rectangle in pixels: rows [y, y + h), columns [x, x + w). It may reach outside the raster."""

    y: int
    x: int
    h: int
    w: int

    @property
    def slices(self) -> tuple[slice, slice]:
        """Index of this rectangle in an array whose origin is the raster's."""
        return slice(self.y, self.y + self.h), slice(self.x, self.x + self.w)

    @property
    def is_empty(self) -> bool:
        return self.h <= 0 or self.w <= 0

    def inside(self, other: Rect) -> Rect:
        """The same rectangle with `other`'s corner as origin."""
        return Rect(self.y - other.y, self.x - other.x, self.h, self.w)

    def meet(self, other: Rect) -> Rect:
        """What both share; empty (h or w not above 0) where they do not touch."""
        y, x = max(self.y, other.y), max(self.x, other.x)
        return Rect(y, x, min(self.y + self.h, other.y + other.h) - y, min(self.x + self.w, other.x + other.w) - x)


def blocks(height: int, width: int, size: int) -> Iterator[Rect]:
    """Non-overlapping rectangles of at most `size` x `size` that cover a raster, row by row."""
    for y, x in product(range(0, height, size), range(0, width, size)):
        yield Rect(y, x, min(size, height - y), min(size, width - x))


def windows(block: Rect, size: int, stride: int) -> Iterator[Rect]:
    """Every window of the global grid that touches `block`; some reach outside the raster."""

    def starts(low: int, length: int) -> range:
        first = -(-(low - size + 1) // stride) * stride  # the first grid line whose window reaches `low`
        return range(first, low + length, stride)

    for y, x in product(starts(block.y, block.h), starts(block.x, block.w)):
        yield Rect(y, x, size, size)


def spread_starts(length: int, size: int, count: int) -> list[int]:
    """Starts of `count` windows spread evenly over `length` pixels, the first at 0, the last flush with the end.

    Paper A's 13 x 13 windows of 512 on 6000 px: `spread_starts(6000, 512, 13)`, a step of 457.33 px, rounded.
    """
    if count == 1 or length <= size:
        return [0]
    return [round(i * (length - size) / (count - 1)) for i in range(count)]
