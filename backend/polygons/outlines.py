"""The outlines of a band's parts: corners linked to chains and rings, without walking along them.

A *corner* is where an outline turns. With the part's own pixels as X, a lattice vertex holds a corner in quadrant SE when

        . | o          o: another class            X | X
        --+--   convex: X stands alone             --+--   hollow: X fills the other three
        o | X   (o, o) beside it, any diagonal     X | o

so two X that meet only at a vertex make two convex corners: 4-connected. Every corner has one horizontal and one vertical
arm. Along a line of vertices the outlines on one side of it begin and end in turn, hence the i-th beginning belongs to the
i-th end: links need no search. Outlines run with their part on the right hand (clockwise, as y grows downwards).

A corner is one integer, `vertex * 8 + flags`, with vertex = y * (width + 1) + x.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import breadth_first_order, connected_components

from .runs import Bools, Ints, Junctures

TOUCH, FIXED, NORTH = 1, 2, 4  # flags: outlines of one class touch here; simplification keeps it; the lone quadrant is north


@dataclass(frozen=True)
class Links:
    """The nodes of a band's outlines and what follows each: corners, then the ends of chains on the band's edges.

    Ends are ordered by column: [top right | top left | bottom right | bottom left], "right" where the part lies right of
    the edge (its outline comes from below), "left" where it lies left (its outline goes down).
    """

    code: Ints
    run: Ints  # of a pixel of the node's own part; -1 for ends
    follows: Ints  # the next node; top right ends and bottom left ends point at themselves
    corners: int
    ends: tuple[int, int, int, int]  # how many of each kind


def link_corners(junctures: Junctures, top: NDArray[np.uint8], bottom: NDArray[np.uint8], y: int, rows: int, keeps_nodes: bool) -> Links:
    """`top`, `bottom`: the padded rows of pixels that the band's edges cut; `y`: of the first vertex row, `rows` of them.

    With `keeps_nodes` the vertices that simplification must keep are nodes too where an outline runs straight through.
    """
    j = junctures
    a, b, c, d = j.a, j.b, j.c, j.d
    width = len(top) - 1  # of a row of vertices
    west, east = a != c, b != d
    # Convex corners by quadrant, then hollow ones by the quadrant that is missing.
    convex = [
        (p != 0) & horizontal & vertical
        for p, horizontal, vertical in ((a, j.north, west), (b, j.north, east), (c, j.south, west), (d, j.south, east))
    ]
    hollow = [(v != 0) & (v == h) & (v == g) & (v != p) for p, h, v, g in ((a, b, c, d), (b, a, d, c), (c, d, a, b), (d, c, b, a))]
    flags = TOUCH * (((a == d) & (b != a) & (c != a)) | ((b == c) & (a != b) & (d != b)))
    through: list[Bools] = [np.zeros(0, bool)] * 4
    if keeps_nodes:
        arms = j.north.astype(np.int8) + j.south + west + east
        is_node = (arms > 2) | (j.row == 0)
        is_fixed = is_node | (a == 0) | (b == 0) | (c == 0) | (d == 0)
        lone_north = ((a != b) & (a != c) & (b == d)) | ((b != a) & (b != d) & (a == c))
        flags = flags | FIXED * is_fixed | NORTH * lone_north
        through = [  # above, below, left, right of the line that the outline follows straight through
            is_node & west & east & ~j.north & (a != 0),
            is_node & west & east & ~j.south & (c != 0),
            is_node & j.north & j.south & ~west & (a != 0),
            is_node & j.north & j.south & ~east & (b != 0),
        ]
    vertex = ((j.row + y) * width + j.x) * 8 + flags
    runs = (j.run_b - j.north, j.run_b, j.run_d - j.south, j.run_d)

    # Number the nodes: kinds one after the other, in reading order within a kind.
    kinds = [*convex, *hollow, *(through if keeps_nodes else [])]
    owner = (0, 1, 2, 3, 3, 2, 1, 0, 0, 2, 0, 1)  # the quadrant that holds a pixel of the node's part
    places = [np.flatnonzero(kind) for kind in kinds]
    counts = np.cumsum([0] + [len(place) for place in places])
    corners = int(counts[-1])
    code = [vertex[place] for place in places]
    run = [runs[owner[k]][place] for k, place in enumerate(places)]

    def nodes(*chosen: int) -> Ints:
        """For every juncture the node of one of these kinds (they exclude each other), or -1."""
        found = np.full(len(j.x), -1)
        for k in chosen:
            if k < len(places):
                found[places[k]] = np.arange(counts[k], counts[k + 1])
        return found

    # Ends of chains on the band's edges.
    columns = [np.flatnonzero(row[1:] != row[:-1]) for row in (top, bottom)]
    is_right = [row[at + 1] != 0 for row, at in zip((top, bottom), columns)]
    is_left = [row[at] != 0 for row, at in zip((top, bottom), columns)]
    sizes = [int(side.sum()) for side in (is_right[0], is_left[0], is_right[1], is_left[1])]
    offset = corners
    ends = []
    for mask, size in zip((is_right[0], is_left[0], is_right[1], is_left[1]), sizes):
        ends.append(np.where(mask, offset + np.cumsum(mask) - 1, -1))
        offset += size
    for mask, at, line in (
        (is_right[0], columns[0], y),
        (is_left[0], columns[0], y),
        (is_right[1], columns[1], y + rows),
        (is_left[1], columns[1], y + rows),
    ):
        code.append((line * width + at[mask]) * 8 + FIXED)
    run.append(np.full(sum(sizes), -1))

    # Kinds: 0-3 convex NW NE SW SE; 4-7 hollow NW NE SW SE; 8-11 straight above, below, left, right.
    follows = np.arange(offset)
    below_from, below_to = nodes(3, 5, 9), nodes(2, 4, 9)  # heading east, the part below
    follows[below_from[below_from >= 0]] = below_to[below_to >= 0]
    above_from, above_to = nodes(0, 6, 8), nodes(1, 7, 8)  # heading west, the part above: from the right end to the left
    follows[above_from[above_from >= 0]] = above_to[above_to >= 0]
    by_column = np.argsort(np.concatenate((columns[0], j.x, columns[1])).astype(np.min_scalar_type(width)), kind="stable")

    def down(first: Ints | None, middle: Ints, last: Ints | None) -> Ints:
        none = [np.full(len(column), -1) for column in columns]
        line = np.concatenate((none[0] if first is None else first, middle, none[1] if last is None else last))[by_column]
        return line[line >= 0]

    # Left of the line the outline heads south, right of it north.
    follows[down(ends[1], nodes(2, 7, 10), None)] = down(None, nodes(0, 5, 10), ends[3])
    follows[down(None, nodes(1, 4, 11), ends[2])] = down(ends[0], nodes(3, 6, 11), None)
    return Links(np.concatenate(code), np.concatenate(run), follows, corners, (sizes[0], sizes[1], sizes[2], sizes[3]))


def order_paths(follows: Ints, heads: Ints, tails: Ints) -> tuple[Ints, Ints]:
    """All nodes along their paths, path after path, and the length of each path; the paths that begin at `heads` come first.

    `follows` is made of those open paths, which end at `tails` (in any order), and of closed ones, cut at an arbitrary
    node. All paths are strung on one thread, which a breadth-first search in C unrolls in linear time.
    """
    count = len(follows)
    if count == 0:
        return follows, follows
    thread = follows.astype(np.int32)
    pointer = np.arange(count + 1, dtype=np.int32)
    graph = csr_array((np.ones(count), thread, pointer), shape=(count, count))
    number, label = connected_components(graph, connection="weak")
    any_node = np.empty(number, np.int64)
    any_node[label] = np.arange(count)
    lengths = np.bincount(label, minlength=number)
    before = np.empty(count, np.int64)
    before[follows] = np.arange(count)
    is_closed = np.ones(number, bool)
    is_closed[label[heads]] = False
    rings = any_node[is_closed]
    any_node[label[tails]] = tails
    first, last = np.concatenate((heads, rings)), np.concatenate((any_node[label[heads]], before[rings]))
    thread[last[:-1]] = first[1:]
    graph = csr_array((np.ones(count), thread, pointer), shape=(count, count))
    order = breadth_first_order(graph, int(first[0]), directed=True, return_predecessors=False)
    return order.astype(np.int64), lengths[label[first]]
