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

from .outlines import TOUCH, Links, link_corners, order_paths
from .runs import Bools, Bytes, Ints, Junctures, find_junctures, label_runs
from .simplify import simplify_paths

NO_CONFIDENCE = 255
Rope = list[Union[Ints, "Rope"]]  # the corners of a chain, piece by piece


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
    x: Ints  # (N,)
    y: Ints  # (N,)


@dataclass(frozen=True)
class Rings:
    """Rings one after the other: their corners as integers (outlines.py), how many each, and the label of each one's part."""

    corners: Ints
    lengths: Ints
    owners: Ints


@dataclass
class Carry:
    """What is open at vertex row `y`."""

    row: Bytes  # the padded row of pixels above it
    y: int = 0
    part_of_run: Ints = field(default_factory=lambda: np.zeros(0, np.int64))  # of each run of `row`, -1 for no data
    rings: list[list[Ints]] = field(default_factory=list)  # the finished rings of each open part, corners as integers
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


def hold(labels: list[int], before: list[list[Ints]], new: Rings, is_open: Bools) -> tuple[dict[int, list[Ints]], Rings]:
    """The rings that wait for the rest of their part, by label, and those of the finished parts.

    before: the rings held so far for parts that now have these `labels`; parts that met are one now.
    """
    held: dict[int, list[Ints]] = {}
    for label, rings in zip(labels, before):
        other = held.get(label, [])
        longer, shorter = (other, rings) if len(other) >= len(rings) else (rings, other)
        longer.extend(shorter)
        held[label] = longer
    starts = np.cumsum(new.lengths) - new.lengths
    waits = is_open[new.owners]
    for ring in np.flatnonzero(waits).tolist():
        corners = new.corners[starts[ring] : starts[ring] + new.lengths[ring]]
        held.setdefault(int(new.owners[ring]), []).append(corners.copy())
    done = [(label, ring) for label, rings in held.items() if not is_open[label] for ring in rings]
    lengths = np.array([len(ring) for _, ring in done], np.int64)
    return held, Rings(
        np.concatenate((new.corners[np.repeat(~waits, new.lengths)], *(ring for _, ring in done))),
        np.concatenate((new.lengths[~waits], lengths)),
        np.concatenate((new.owners[~waits], np.array([label for label, _ in done], np.int64))),
    )


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


def assemble(rings: Rings, class_of: Bytes, sums: NDArray[np.float64], width: int) -> Polygons:
    """Rings of finished parts as polygons; `width`: vertices in a row."""
    rings = part_touching(rings)
    lengths, owners = rings.lengths, rings.owners
    if len(lengths) == 0:
        none = np.zeros(0, np.int64)
        return Polygons(none.astype(np.uint8), np.zeros(0), np.zeros(0), none, none, none, none)
    vertex = rings.corners >> 3
    y = vertex // width
    x = vertex - y * width
    starts = np.cumsum(lengths) - lengths
    after = np.arange(1, len(x) + 1)
    after[starts + lengths - 1] = starts
    areas = np.add.reduceat(x * y[after] - x[after] * y, starts) / 2
    first = np.minimum.reduceat(vertex, starts)
    shift = np.flatnonzero(vertex == np.repeat(first, lengths)) - starts

    outside = np.flatnonzero(areas > 0)
    last_row = np.maximum.reduceat(y, starts)
    rank = np.empty(len(class_of), np.int64)
    rank[owners[outside[np.lexsort((first[outside], last_row[outside]))]]] = np.arange(len(outside))
    rank = rank[owners]
    order = np.lexsort((first, areas < 0, rank))

    lengths = lengths[order]
    step = np.arange(len(x)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    step += np.repeat(shift[order], lengths)
    size = np.repeat(lengths, lengths)
    step -= size * (step >= size)
    index = np.repeat(starts[order], lengths) + step
    label = np.empty(len(outside), np.int64)
    label[rank] = owners
    with np.errstate(invalid="ignore"):
        confidence = sums[label, 0] / sums[label, 1]
    return Polygons(
        classes=class_of[label],
        pixels=np.bincount(rank, areas).astype(np.float64),
        confidence=confidence,
        rings=np.bincount(rank),
        corners=lengths,
        x=x[index],
        y=y[index],
    )


def part_touching(rings: Rings) -> Rings:
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
