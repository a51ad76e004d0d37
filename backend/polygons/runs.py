"""Horizontal runs of equal class, the vertices between them, and the 4-connected parts they form.

Pixels are looked at once, by two comparisons; everything after works on *junctures*, the lattice vertices with a class
boundary above or below them:

        a | b        a juncture has a != b (north) or c != d (south); its four pixels are read once.
        --+--        North boundaries, in reading order, are the run starts of the rows 0 .. R-1, south boundaries those of
        c | d        the rows 1 .. R: so the run of a pixel is a running count, and no label image is ever made.

Measured: 4 to 5 ns a pixel on maps of 6.5 Mpx with 2 to 4 junctures in 100 pixels, the labels another 1 ns.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
Bytes = NDArray[np.uint8]


@dataclass(frozen=True)
class Junctures:
    """The K junctures of a padded band, and its runs. Run 0 is the padding that leads; its class is 0, no data."""

    row: Ints  # vertex row in the band: between the padded rows `row` and `row + 1`
    x: Ints  # vertex column, 0 to width
    north: Bools  # a != b
    south: Bools  # c != d
    a: Bytes
    b: Bytes
    c: Bytes
    d: Bytes
    run_b: Ints  # run of pixel b; that of a is run_b - north
    run_d: Ints  # run of pixel d; that of c is run_d - south
    first: int  # runs that start in the padded row 0 are 1 .. first
    run_class: Bytes
    run_at: Ints  # flat index in the padded band of each run's first pixel

    @property
    def runs(self) -> int:
        return len(self.run_class)


def find_junctures(padded: Bytes) -> Junctures:
    """`padded`: (R + 1, width + 2), the last row of the band before, then R rows; first and last column 0."""
    width = padded.shape[1]
    starts = padded[:, 1:] != padded[:, :-1]
    at = np.flatnonzero(starts[:-1] | starts[1:])
    row = at // (width - 1)
    pixel = at + row  # a row of pixels is one longer than a row of vertices
    flat = padded.ravel()
    a, b, c, d = (flat[pixel + step] for step in (0, 1, width, width + 1))
    north, south = a != b, c != d
    above = np.flatnonzero(starts[0])
    return Junctures(
        row=row,
        x=at - row * (width - 1),
        north=north,
        south=south,
        a=a,
        b=b,
        c=c,
        d=d,
        run_b=np.cumsum(north),
        run_d=len(above) + np.cumsum(south),
        first=len(above),
        run_class=np.concatenate((flat[:1], padded[0, above + 1], d[south])),
        run_at=np.concatenate(([0], above + 1, pixel[south] + width + 1)),
    )


def label_runs(junctures: Junctures, known: Ints, count: int) -> tuple[int, Ints, Ints]:
    """4-connected parts of the runs: how many, the label of each run, and the label of each of the `count` parts known before.

    `known`: the part, 0 to count - 1, of each run of the padded row 0 (-1 for no data).
    """
    j = junctures
    joins = np.flatnonzero((j.b == j.d) & (j.b != 0))
    old = np.flatnonzero(known >= 0)
    low = np.concatenate((j.run_b[joins], old + 1))
    high = np.concatenate((j.run_d[joins], known[old] + j.runs))
    number, labels = components(low, high, j.runs + count)
    return number, labels[: j.runs], labels[j.runs :]


def components(low: Ints, high: Ints, nodes: int) -> tuple[int, Ints]:
    """Connected components of an undirected graph with the edges low[i] - high[i]: how many, and the label of each node."""
    order = np.argsort(low, kind="stable")
    starts = np.searchsorted(low[order], np.arange(nodes + 1))
    graph = csr_array((np.ones(len(low)), high[order].astype(np.int32), starts.astype(np.int32)), shape=(nodes, nodes))
    number, labels = connected_components(graph, directed=True, connection="weak")
    return int(number), labels.astype(np.int64)
