"""Which parts of labelled images train and which are held out; decided before anything is stitched.

    many images   whole images are held out               +-----+-----+-----+     T  trains, V  is held out
    few images    each is cut into cells; some of         |  T  |  T  |  T  |     Windows are spread evenly in each cell, as
                  its cells are held out, and labels      +-----+-----+-----+     in paper A over a whole image. None reaches
                  of training cells close to them         |  T  |  V  |  T  |     over a border, so no pixel is on both sides;
                  are not used (the gap)                  +-----+-----+-----+     paper A splits after stitching.

Cells without any label are dropped: nothing of them is read.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

import numpy as np
from numpy.typing import NDArray

from ..grid import Rect, spread_starts

HELD_OUT = 0.2  # of the labelled pixels; paper A holds out 2 + 2 of 10 parts, and judges its network on one of them
OVERLAP = 0.1  # of neighbouring windows, at least; paper A: 13 windows of 512 px on 6000 px
LARGEST = 8192  # pixels along a side of a cell, so that an image with few labels need not be held in memory
SIDES = (4.0, 3.0, 2.0, 1.5, 1.0, 0.5, 0.25)  # of a cell, in windows; the first that gives cells enough is taken
ENOUGH = 8  # cells with labels: of fewer one cannot hold out a fifth that shows all classes

Ints = NDArray[np.int64]


def cut(box: Rect, side: float) -> list[Rect]:
    """Cells of about equal size, at least `side` along each side where the box has it, that cover the box once."""

    def borders(start: int, length: int) -> list[int]:
        count = max(1, int(length // side), ceil(length / LARGEST))
        return [start + round(i * length / count) for i in range(count + 1)]

    rows, columns = borders(box.y, box.h), borders(box.x, box.w)
    return [Rect(y, x, y2 - y, x2 - x) for y, y2 in zip(rows, rows[1:]) for x, x2 in zip(columns, columns[1:])]


def grow(box: Rect, size: int, height: int, width: int) -> Rect:
    """The box made at least (size, size) about its middle, as far as the image reaches: a small patch still shows what is around it."""

    def axis(start: int, length: int, whole: int) -> tuple[int, int]:
        wanted = min(max(length, size), whole)
        return int(np.clip(start - (wanted - length) // 2, 0, whole - wanted)), wanted

    (y, h), (x, w) = axis(box.y, box.h, height), axis(box.x, box.w, width)
    return Rect(y, x, h, w)


def spread_windows(labelled: NDArray[np.bool_], size: int) -> list[Rect]:
    """Windows spread evenly over a cell, those with a label in them. `labelled` is (h, w); smaller than `size`: one window of all."""

    def starts(length: int) -> list[int]:
        count = 1 if length <= size else ceil((length - size) / ((1 - OVERLAP) * size)) + 1
        return spread_starts(length, size, count)

    height, width = labelled.shape
    every = (Rect(y, x, min(size, height), min(size, width)) for y in starts(height) for x in starts(width))
    return [rect for rect in every if labelled[rect.slices].any()]


def hold_out(counts: Sequence[Ints]) -> list[bool]:
    """Which parts (images or cells) are held out, from their labelled pixels by code: those that together come closest to a fifth
    of every code, at least one, never the last part of any code. Empty parts are not held out.

    Parts are taken greedily, the best first, until none brings it closer.
    """
    pixels = np.stack(counts).astype(float)
    total = pixels.sum(0)
    present = total > 0
    share = pixels[:, present] / total[present]
    chosen = np.zeros(len(share), bool)
    while True:
        held = share[chosen].sum(0)
        distance = np.abs(held + share - HELD_OUT).sum(1)
        bad = chosen | (held + share > 1 - 1e-9).any(1) | ~share.any(1)
        distance[bad] = np.inf
        best = int(distance.argmin())
        if np.isinf(distance[best]) or (chosen.any() and distance[best] >= np.abs(held - HELD_OUT).sum()):
            break
        chosen[best] = True
    if not chosen.any() and len(share) > 1:  # every part is the only one of some class: that class then goes unjudged or unlearnt
        chosen[int(np.abs(share - HELD_OUT).sum(1).argmin())] = True
    return chosen.tolist()


def far_from(rect: Rect, others: Sequence[Rect], gap: int) -> NDArray[np.bool_]:
    """(h, w): which pixels of `rect` are more than `gap` pixels away from all others along a row or a column."""
    kept = np.ones((rect.h, rect.w), bool)
    for other in others:
        near = Rect(other.y - gap, other.x - gap, other.h + 2 * gap, other.w + 2 * gap).meet(rect)
        if not near.is_empty:
            kept[near.inside(rect).slices] = False
    return kept
