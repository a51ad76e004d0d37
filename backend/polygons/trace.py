"""Classes in, polygons out, band of rows after band of rows.

What is open where a band ends is carried on: its last row of pixels, the parts that touch it, and the chains of outline
that cross its lower edge. A part that is finished leaves and is forgotten, so memory follows the band and the open parts,
not the raster.

Polygons come ordered by their last row, then by their first corner, rings start at their first corner, holes are ordered by
theirs: the result is the same whatever the height of the bands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Union

import numpy as np
from numpy.typing import NDArray

from .assemble import Polygons, Rings, assemble
from .outlines import Links, link_corners, order_paths
from .runs import Bools, Bytes, Ints, Junctures, find_junctures, label_runs
from .simplify import simplify_paths

NO_CONFIDENCE = 255
Rope = list[Union[Ints, "Rope"]]  # the corners of a chain, piece by piece
Chunk = tuple[Ints, Ints]  # rings one after the other: their corners, how many each


@dataclass
class Carry:
    """What is open at vertex row `y`."""

    row: Bytes  # the padded row of pixels above it
    y: int = 0
    part_of_run: Ints = field(default_factory=lambda: np.zeros(0, np.int64))  # of each run of `row`, -1 for no data
    rings: list[list[Chunk]] = field(default_factory=list)  # the finished rings of each open part, corners as integers
    classes: Bytes = field(default_factory=lambda: np.zeros(0, np.uint8))  # of each open part
    sums: NDArray[np.float64] = field(default_factory=lambda: np.zeros((0, 2)))  # of confidence, and of pixels that have one
    chains: list[Rope] = field(default_factory=list)  # by their right end
    exits: Ints = field(default_factory=lambda: np.zeros(0, np.int64))  # the left end of each chain


def trace(bands: Iterable[tuple[Bytes, Bytes | None]], width: int, tolerance: float = 0.0) -> Iterator[tuple[int, Polygons]]:
    """The rows done so far and the polygons that ended in them, for each band (h, width) of classes and of confidence.

    tolerance: pixels an outline may move, see simplify.py; the lines between bands stay where they are.
    """
    carry = Carry(np.zeros(width + 2, np.uint8))
    for classes, confidence in bands:
        polygons = add_band(carry, classes, confidence, tolerance)
        yield carry.y, polygons
    yield carry.y, add_band(carry, np.zeros((1, width), np.uint8), None, tolerance)


def add_band(carry: Carry, classes: Bytes, confidence: Bytes | None, tolerance: float) -> Polygons:
    """Moves `carry` on by one band; the parts that ended in it."""
    rows, width = classes.shape
    padded = np.zeros((rows + 1, width + 2), np.uint8)
    padded[0] = carry.row
    padded[1:, 1:-1] = classes
    junctures = find_junctures(padded)
    labels, of_run, of_part = label_runs(junctures, carry.part_of_run, len(carry.rings))
    links = link_corners(junctures, padded[0], padded[-1], carry.y, rows, tolerance > 0)
    rings = close_rings(carry, links, of_run, tolerance, width + 1)

    sums = np.zeros((labels, 2))
    np.add.at(sums, of_part, carry.sums)
    if confidence is not None:
        add_confidence(sums, junctures, of_run, confidence)
    class_of = np.zeros(labels, np.uint8)
    class_of[of_run] = junctures.run_class
    class_of[of_part] = carry.classes

    # Parts with a run in the last row stay open.
    last = np.flatnonzero(junctures.run_at >= rows * (width + 2))
    label_of_last = np.where(junctures.run_class[last] > 0, of_run[last], -1)
    still = np.unique(label_of_last[label_of_last >= 0])
    place = np.full(labels, -1)
    place[still] = np.arange(len(still))
    held, finished = hold(of_part.tolist(), carry.rings, rings, place >= 0)

    carry.row = padded[-1]
    carry.y += rows
    carry.part_of_run = np.where(label_of_last >= 0, place[label_of_last], -1)
    carry.rings = [held.get(label, []) for label in still.tolist()]
    carry.classes, carry.sums = class_of[still], sums[still]
    return assemble(finished, class_of, sums, width + 1)


def hold(labels: list[int], before: list[list[Chunk]], new: Rings, is_open: Bools) -> tuple[dict[int, list[Chunk]], Rings]:
    """The rings that wait for the rest of their part, by label, and those of the finished parts.

    before: the rings held so far for parts that now have these `labels`; parts that met are one now.
    """
    held: dict[int, list[Chunk]] = {}
    for label, chunks in zip(labels, before):
        other = held.get(label, [])
        longer, shorter = (other, chunks) if len(other) >= len(chunks) else (chunks, other)
        longer.extend(shorter)
        held[label] = longer
    waits = is_open[new.owners]
    for label, chunk in by_part(new, np.flatnonzero(waits)):
        held.setdefault(label, []).append(chunk)
    done = [(label, chunk) for label in list(held) if not is_open[label] for chunk in held.pop(label)]
    return held, Rings(
        np.concatenate((new.corners[np.repeat(~waits, new.lengths)], *(corners for _, (corners, _) in done))),
        np.concatenate((new.lengths[~waits], *(lengths for _, (_, lengths) in done))),
        np.concatenate((new.owners[~waits], *(np.full(len(lengths), label) for label, (_, lengths) in done))),
    )


def by_part(rings: Rings, chosen: Ints) -> Iterator[tuple[int, Chunk]]:
    """The chosen rings of each part in one piece: an array for each ring would take several times its size."""
    chosen = chosen[np.argsort(rings.owners[chosen], kind="stable")]
    starts = (np.cumsum(rings.lengths) - rings.lengths)[chosen]
    owners, lengths = rings.owners[chosen], rings.lengths[chosen]
    ends = np.cumsum(lengths)
    corners = rings.corners[np.arange(lengths.sum()) + np.repeat(starts - ends + lengths, lengths)]
    cuts = np.flatnonzero(np.diff(owners, prepend=-1, append=-1)) if len(owners) else np.zeros(0, np.int64)
    for low, high in zip(cuts.tolist(), cuts[1:].tolist()):
        yield int(owners[low]), (corners[ends[low] - lengths[low] : ends[high - 1]].copy(), lengths[low:high].copy())


def add_confidence(sums: NDArray[np.float64], junctures: Junctures, of_run: Ints, confidence: Bytes) -> None:
    """Adds the confidence of a band, (rows, width), to its parts."""
    values = np.zeros((confidence.shape[0] + 1, confidence.shape[1] + 2), np.uint8)
    values[1:, 1:-1] = confidence
    is_counted = values != NO_CONFIDENCE
    is_counted[0] = False
    values[~is_counted] = 0
    for column, pixels in enumerate((values, is_counted)):
        by_run = np.add.reduceat(pixels.ravel(), junctures.run_at, dtype=np.int64)
        sums[:, column] += np.bincount(of_run, by_run, minlength=len(sums))


def close_rings(carry: Carry, links: Links, of_run: Ints, tolerance: float, width: int) -> Rings:
    """The rings that close in a band; the chains that stay open go into `carry`."""
    opened = links.ends[2]
    ends = links.corners + np.cumsum([0, *links.ends])
    follows = links.follows
    follows[ends[0] : ends[1]] = ends[1] + carry.exits
    order, lengths = order_paths(follows, np.arange(ends[2], ends[3]), np.arange(ends[3], ends[4]))
    code = links.code[order]
    starts = np.cumsum(lengths) - lengths
    if tolerance > 0:
        kept = simplify_paths(code, lengths, opened, tolerance, width)
        order, code = order[kept], code[kept]
        lengths = np.add.reduceat(kept, starts, dtype=np.int64) if len(starts) else lengths
        starts = np.cumsum(lengths) - lengths

    # Paths without an end are rings of this band alone; the others are spliced by hand.
    is_end = order >= links.corners
    has_end = np.add.reduceat(is_end, starts, dtype=np.int64) > 0 if len(starts) else np.zeros(0, bool)
    in_plain = np.repeat(~has_end, lengths)
    corners = [code[in_plain]]
    counts = lengths[~has_end].tolist()
    owners = of_run[links.run[order[starts[~has_end]]]].tolist()
    chains: list[Rope] = []
    exits: list[int] = []
    spots = np.flatnonzero(is_end)
    nodes = order[spots]
    first_spot = np.searchsorted(spots, starts)
    for path in np.flatnonzero(has_end).tolist():
        begin, end = int(starts[path]), int(starts[path] + lengths[path])
        rope: Rope = []
        at, owner = begin, -1
        spot = int(first_spot[path])
        while spot < len(spots) and spots[spot] < end:
            here, node = int(spots[spot]), int(nodes[spot])
            if here > at:
                rope.append(code[at:here].copy())
                owner = at
            if node < ends[1]:
                rope.append(carry.chains[node - ends[0]])
            at = here + 1
            spot += 1
        if at < end:
            rope.append(code[at:end].copy())
            owner = at
        if path < opened:
            chains.append(rope)
            exits.append(int(order[end - 1] - ends[3]))
        else:
            ring = np.concatenate(flatten(rope))
            corners.append(ring)
            counts.append(len(ring))
            owners.append(int(of_run[links.run[order[owner]]]))
    carry.chains, carry.exits = chains, np.array(exits, np.int64)
    return Rings(np.concatenate(corners), np.array(counts, np.int64), np.array(owners, np.int64))


def flatten(rope: Rope) -> list[Ints]:
    """The pieces of a rope in order; ropes nest as deep as there are bands, so without recursion."""
    pieces: list[Ints] = []
    stack = [iter(rope)]
    while stack:
        for piece in stack[-1]:
            if isinstance(piece, list):
                stack.append(iter(piece))
                break
            pieces.append(piece)
        else:
            stack.pop()
    return pieces
