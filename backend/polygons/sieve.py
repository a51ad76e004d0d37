"""Small parts of a class map given to their neighbours, band by band.

The rule: a part below the minimum takes the class with which it shares the longest border (no data never; of equal ones
the lower code), and so joins all its neighbours of that class; of two small neighbours the smaller goes first (of equal
ones the upper, then the left). This is repeated until every part is big enough or has no neighbour.

Steps that may be taken at the same time do not touch each other's parts, and whoever may step keeps its right and its
choice until it does: the end is the same in every order, hence also for every height of the bands. (That is why the
border counts by class and not by neighbour: neighbours of one class may be joined by a step elsewhere.)

Rows leave when no part that may still change reaches into them. A part that changes is smaller than the minimum, so the
rows that wait are few.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .runs import Bools, Bytes, Ints, Junctures, components, find_junctures, label_runs

Band = tuple[Bytes, "Bytes | None"]


@dataclass
class Parts:
    """The 4-connected parts of a window and the borders between them; a part that was joined to another has a new name."""

    name: Ints  # of each part: the first part, in reading order, that it has been joined with
    classes: Bytes  # by name
    pixels: NDArray[np.float64]  # by name; infinite where the part goes on above
    is_open: Bools  # by name: it may go on below
    one: Ints  # border i lies between the parts named one[i] and other[i] ...
    other: Ints
    length: Ints  # ... and is this many pixel edges long


def sieve(bands: Iterable[Band], width: int, minimum: float) -> Iterator[Band]:
    """The same rows with all parts below `minimum` pixels given away, in bands of changing height."""
    above = np.zeros(width, np.uint8)
    waiting: list[Band] = []
    for classes, confidence in bands:
        waiting.append((classes, confidence))
        window, below = join(waiting)
        window, rows = settle(above, window, minimum, is_last=False)
        waiting = [(window[rows:], None if below is None else below[rows:])]
        if rows:
            yield window[:rows], None if below is None else below[:rows]
            above = window[rows - 1]
    window, below = join(waiting) if waiting else (np.zeros((0, width), np.uint8), None)
    if len(window):  # a band has at least one row
        yield settle(above, window, minimum, is_last=True)[0], below


def regroup(bands: Iterable[Band], rows: int) -> Iterator[Band]:
    """The same rows in bands of `rows`, the last one excepted."""
    waiting: list[Band] = []
    for band in bands:
        waiting.append(band)
        if sum(len(classes) for classes, _ in waiting) < rows:
            continue
        window, below = join(waiting)
        whole = len(window) // rows * rows
        for y in range(0, whole, rows):
            yield window[y : y + rows], None if below is None else below[y : y + rows]
        waiting = [(window[whole:], None if below is None else below[whole:])]
    window, below = join(waiting)
    if len(window):
        yield window, below


def join(bands: list[Band]) -> Band:
    confidence = [band for _, band in bands if band is not None]
    return np.concatenate([classes for classes, _ in bands]), np.concatenate(confidence) if confidence else None


def settle(above: Bytes, window: Bytes, minimum: float, is_last: bool) -> tuple[Bytes, int]:
    """The window after all steps that can be taken now, and how many of its rows are final. `above`: the final row before."""
    rows, width = window.shape
    if rows == 0:
        return window, 0
    padded = np.zeros((rows + 1, width + 2), np.uint8)
    padded[0, 1:-1] = above
    padded[1:, 1:-1] = window
    junctures = find_junctures(padded)
    count, label, _ = label_runs(junctures, np.full(junctures.first, -1), 0)
    sizes = np.diff(junctures.run_at, append=padded.size)
    parts = find_parts(junctures, label, count, sizes, last_row=padded.size if is_last else rows * (width + 2))
    while step(parts, minimum):
        pass

    classes = parts.classes[parts.name][label]
    settled = np.repeat(classes, sizes).reshape(padded.shape)[1:, 1:-1]
    has_neighbour = np.zeros(count, bool)
    has_neighbour[parts.one] = has_neighbour[parts.other] = True
    may_change = (parts.pixels < minimum) & (parts.is_open | has_neighbour) & (parts.classes > 0)
    runs = np.flatnonzero(may_change[parts.name][label])
    return settled, int(junctures.run_at[runs[0]] // (width + 2)) - 1 if len(runs) else rows


def find_parts(j: Junctures, label: Ints, count: int, sizes: Ints, last_row: int) -> Parts:
    """`last_row`: flat index in the padded window where the row begins below which parts may go on."""
    classes = np.zeros(count, np.uint8)
    classes[label] = j.run_class
    pixels = np.bincount(label, sizes, minlength=count).astype(np.float64)
    pixels[label[1 : j.first + 1]] = np.inf
    is_open = np.zeros(count, bool)
    is_open[label[j.run_at >= last_row]] = True

    beside = np.flatnonzero(j.south & (j.c != 0) & (j.d != 0))
    below = np.flatnonzero((j.b != j.d) & (j.b != 0) & (j.d != 0))
    return Parts(
        name=np.arange(count),
        classes=classes,
        pixels=pixels,
        is_open=is_open,
        one=label[np.concatenate((j.run_d[beside] - 1, j.run_b[below]))],
        other=label[np.concatenate((j.run_d[beside], j.run_d[below]))],
        length=np.concatenate((np.ones(len(beside), np.int64), j.x[below + 1] - j.x[below])),
    )


def step(parts: Parts, minimum: float) -> bool:
    """Every part that may go now goes; whether there was one."""
    count = len(parts.name)
    is_small = (parts.pixels < minimum) & (parts.classes > 0)
    near = is_small[parts.one] | is_small[parts.other]
    one, other, length = parts.one[near], parts.other[near], parts.length[near]

    both = np.flatnonzero(is_small[one] & is_small[other])
    u, v = one[both], other[both]
    u_first = (parts.pixels[u] < parts.pixels[v]) | ((parts.pixels[u] == parts.pixels[v]) & (u < v))
    goes = is_small & ~parts.is_open
    goes[np.where(u_first, v, u)] = False

    # Border by class around each part that goes, the longest first, then the lower code.
    source = np.concatenate((one, other))
    target = np.concatenate((other, one))
    chosen = goes[source]
    source, target, border = source[chosen], target[chosen], np.concatenate((length, length))[chosen]
    if len(source) == 0:
        parts.one, parts.other, parts.length = one, other, length
        return False
    key, place = np.unique(source * 256 + parts.classes[target], return_inverse=True)
    total = np.bincount(place, border)
    order = np.lexsort((key, -total, key >> 8))
    part, first = np.unique(key[order] >> 8, return_index=True)
    parts.classes[part] = (key[order][first] & 255).astype(np.uint8)

    joins = parts.classes[source] == parts.classes[target]
    number, group = components(source[joins], target[joins], count)
    first_of = np.empty(number, np.int64)
    first_of[group[::-1]] = np.arange(count)[::-1]
    new = first_of[group]
    parts.name = new[parts.name]
    parts.classes = parts.classes[new]
    parts.pixels = np.bincount(new, parts.pixels, minlength=count).astype(np.float64)
    parts.is_open = np.bincount(new, parts.is_open, minlength=count) > 0
    one, other = new[one], new[other]
    apart = one != other
    parts.one, parts.other, parts.length = one[apart], other[apart], length[apart]
    return True
