"""Which tiles are computed together: neighbours, so that the windows along their borders are computed once.

+--+--+--+--+      A window of 512 px looks at up to 9 tiles of 300 px, and at 4 of any size where their corners meet. Tiles in one
|  |  |  |  |      cell of a coarse lattice are one task: as wide as memory allows (a row of windows is held), some times as high,
+--+--+--+--+      and smaller where each worker would else get few of them. Where a cell has holes it is divided.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..engine.shares import PER_WORKER
from ..features.area import Area
from ..grid import Rect
from .sheets import Sheet

WIDEST, HIGHEST = 8192, 16_384  # pixels of a cell
DENSE = 0.8  # of a group's rectangle, that its tiles cover at least


@dataclass(frozen=True)
class TilePart:
    """A tile, and where its results lie."""

    sheet: Sheet
    rect: Rect  # on the map's grid
    key: str
    earlier: tuple[Rect, ...]  # tiles before it that share pixels with it


@dataclass(frozen=True)
class TileGroup:
    """Tiles that are computed together, and all that is looked at for them."""

    parts: tuple[TilePart, ...]  # from top to bottom
    sources: tuple[Sheet, ...]  # in the order of drawing
    area: Area | None  # where a class is wanted; None: everywhere

    @property
    def rect(self) -> Rect:
        """On the map's grid."""
        return around([part.rect for part in self.parts])

    def only(self, parts: Sequence[TilePart]) -> TileGroup:
        return replace(self, parts=tuple(parts))


def grouped(rects: dict[str, Rect], workers: int) -> Iterator[list[str]]:
    """Names of tiles by where they lie, each once, in groups from top to bottom and left to right."""
    if not rects:
        return
    whole = sum(rect.h * rect.w for rect in rects.values())
    share = whole if workers == 1 else whole // (PER_WORKER * workers)  # pixels
    w = max(1, min(WIDEST, int(share**0.5)))
    h = max(1, min(HIGHEST, share // w))
    cells: dict[tuple[int, int], list[str]] = {}
    for name, rect in rects.items():
        cells.setdefault(((rect.y + rect.h // 2) // h, (rect.x + rect.w // 2) // w), []).append(name)
    for _, names in sorted(cells.items()):
        yield from dense(sorted(names, key=lambda name: (rects[name].y, rects[name].x)), rects)


def dense(names: list[str], rects: dict[str, Rect]) -> Iterator[list[str]]:
    """The same names in groups whose tiles lie close to each other."""
    box = around([rects[name] for name in names])
    if len(names) == 1 or sum(rects[name].h * rects[name].w for name in names) >= DENSE * box.h * box.w:
        yield names
        return
    along = (lambda name: rects[name].y) if box.h > box.w else (lambda name: rects[name].x)
    names = sorted(names, key=along)
    for half in (names[: len(names) // 2], names[len(names) // 2 :]):
        yield from dense(sorted(half, key=lambda name: (rects[name].y, rects[name].x)), rects)


def around(rects: Sequence[Rect]) -> Rect:
    """The smallest rectangle that holds all."""
    y, x = min(rect.y for rect in rects), min(rect.x for rect in rects)
    return Rect(y, x, max(rect.y + rect.h for rect in rects) - y, max(rect.x + rect.w for rect in rects) - x)


def is_near(rect: Rect, other: Rect) -> bool:
    return not rect.meet(other).is_empty
