"""Rings of finished parts as polygons: cut where they touch themselves, measured, put in order.

A polygon may be the ground of a whole map, with millions of holes: what is as long as all corners is made once, all else is computed
for some rings at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .outlines import TOUCH, order_paths
from .runs import Bytes, Ints

CHUNK = 1 << 20  # corners that are worked on at once


@dataclass(frozen=True)
class Polygons:
    """P polygons with R rings of N corners: corner (x, y) in pixels from the raster's corner, y downwards.

    A polygon's first ring is its outside, clockwise as y grows downwards; holes run the other way. Rings are not closed.
    """

    classes: Bytes  # (P,)
    pixels: NDArray[np.float64]  # (P,) area in pixels
    confidence: NDArray[np.float64]  # (P,) mean, NaN where no pixel has one
    rings: Ints  # (P,) how many each
    corners: Ints  # (R,) how many each
    x: NDArray[np.int32]  # (N,)
    y: NDArray[np.int32]  # (N,)


@dataclass(frozen=True)
class Rings:
    """Rings one after the other: their corners as integers (outlines.py), how many each, and the label of each one's part."""

    corners: Ints
    lengths: Ints
    owners: Ints


def assemble(rings: Rings, class_of: Bytes, sums: NDArray[np.float64], width: int) -> Polygons:
    """Rings of finished parts as polygons; `width`: vertices in a row. `rings` is used up."""
    rings = part_touching(rings)
    lengths, owners = rings.lengths, rings.owners
    if len(lengths) == 0:
        none, nowhere = np.zeros(0, np.int64), np.zeros(0, np.int32)
        return Polygons(none.astype(np.uint8), np.zeros(0), np.zeros(0), none, none, nowhere, nowhere)
    areas, first, shift, last_row = measure(rings, width)

    outside = np.flatnonzero(areas > 0)
    rank = np.empty(len(class_of), np.int64)
    rank[owners[outside[np.lexsort((first[outside], last_row[outside]))]]] = np.arange(len(outside))
    label = np.empty(len(outside), np.int64)
    label[rank[owners[outside]]] = owners[outside]
    rank = rank[owners]
    order = np.lexsort((first, areas < 0, rank))
    x, y = in_order(rings, order, shift, width)
    with np.errstate(invalid="ignore"):
        confidence = sums[label, 0] / sums[label, 1]
    return Polygons(
        classes=class_of[label],
        pixels=np.bincount(rank, areas).astype(np.float64),
        confidence=confidence,
        rings=np.bincount(rank),
        corners=lengths[order],
        x=x,
        y=y,
    )


def measure(rings: Rings, width: int) -> tuple[NDArray[np.float64], Ints, Ints, Ints]:
    """Of each ring: its area, below 0 for holes; its first vertex in reading order, and at which corner that is; its last row."""
    count = len(rings.lengths)
    areas, first, shift, last_row = np.empty(count), *(np.empty(count, np.int64) for _ in range(3))
    begin = 0
    for low, high in chunks(rings.lengths):
        lengths = rings.lengths[low:high]
        starts = np.cumsum(lengths) - lengths
        vertex = rings.corners[begin : begin + lengths.sum()] >> 3
        begin += len(vertex)
        y = vertex // width
        x = vertex - y * width
        after = np.arange(1, len(x) + 1)
        after[starts + lengths - 1] = starts
        areas[low:high] = np.add.reduceat(x * y[after] - x[after] * y, starts) / 2
        first[low:high] = np.minimum.reduceat(vertex, starts)
        shift[low:high] = np.flatnonzero(vertex == np.repeat(first[low:high], lengths)) - starts
        last_row[low:high] = np.maximum.reduceat(y, starts)
    return areas, first, shift, last_row


def in_order(rings: Rings, order: Ints, shift: Ints, width: int) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Columns and rows of all corners, ring after ring in that order, each from its corner number `shift` on."""
    x, y = np.empty(len(rings.corners), np.int32), np.empty(len(rings.corners), np.int32)
    starts, begin = np.cumsum(rings.lengths) - rings.lengths, 0
    for low, high in chunks(rings.lengths[order]):
        chosen = order[low:high]
        lengths = rings.lengths[chosen]
        step = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths - shift[chosen], lengths)
        size = np.repeat(lengths, lengths)
        step -= size * (step >= size)
        vertex = rings.corners[np.repeat(starts[chosen], lengths) + step] >> 3
        here = slice(begin, begin := begin + len(vertex))
        y[here] = vertex // width
        x[here] = vertex % width
    return x, y


def chunks(lengths: Ints) -> Iterator[tuple[int, int]]:
    """From which ring to which they have about CHUNK corners, at least one ring."""
    ends, low = np.cumsum(lengths), 0
    while low < len(lengths):
        high = int(np.searchsorted(ends, (ends[low - 1] if low else 0) + CHUNK, side="right"))
        yield low, (low := max(low + 1, high))


def part_touching(rings: Rings) -> Rings:
    """Cuts rings that meet themselves at a vertex, in place."""
    found, begin = [], 0
    for low, high in chunks(rings.lengths):
        lengths = rings.lengths[low:high]
        here = slice(begin, begin := begin + int(lengths.sum()))
        parted = part_some(Rings(rings.corners[here], lengths, rings.owners[low:high]))
        rings.corners[here] = parted.corners
        found.append((parted.lengths, parted.owners))
    lengths, owners = (np.concatenate(values) for values in zip(*found)) if found else (rings.lengths, rings.owners)
    return Rings(rings.corners, lengths, owners)


def part_some(rings: Rings) -> Rings:
    """Cuts rings that meet themselves at a vertex into rings that do not: what they enclose there becomes a hole.

    X X X
    X o X     The outline of X comes by the vertex * twice. Where both visits swap what follows them, it falls apart
    X X * o   in an outer ring and a hole that touch. Rings of a plane cannot visit in crossing order, so that all
      o X X   swaps may be done at once.
    """
    corners, lengths = rings.corners, rings.lengths
    places = np.flatnonzero(corners & TOUCH)
    ring = np.repeat(np.arange(len(lengths)), lengths)[places]
    places = places[np.lexsort((corners[places], ring))]
    ring = np.repeat(np.arange(len(lengths)), lengths)[places]
    same = np.flatnonzero((corners[places[1:]] == corners[places[:-1]]) & (ring[1:] == ring[:-1]))
    if len(same) == 0:
        return rings
    one, other = places[same], places[same + 1]
    starts = np.cumsum(lengths) - lengths
    follows = np.arange(1, len(corners) + 1)
    follows[starts + lengths - 1] = starts
    follows[one], follows[other] = follows[other], follows[one]
    owner = np.repeat(rings.owners, lengths)
    none = np.zeros(0, np.int64)
    order, lengths = order_paths(follows, none, none)
    return Rings(corners[order], lengths, owner[order][np.cumsum(lengths) - lengths])
