"""The potential whose least value is the refined map, and the steps towards it.

    E(x) = sum  -log p_i(x_i)                      what the network says of each pixel
         - sum  AGREEMENT * share_s(i)(x_i)        how far its superpixels agree, of every scale s
         + sum  w_ij [x_i != x_j]                  w_ij = PAIR * exp(-STEEP * edge_ij) / distance: borders are cheap along edges

Paper B merges superpixels of several scales with an edge map so that what a superpixel gets wrong weighs less; it names no formula. The
form is Kohli, Ladicky and Torr's (2009, robust higher order potentials) beside a contrast-sensitive Potts term, minimised by mean field
(Kraehenbuehl and Koltun 2011) in a fixed number of steps. A superpixel's share is at most one, so all scales together add at most
AGREEMENT * scales to a pixel's log odds: where the scores are surer than that, a superpixel across a border cannot take a small object.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

CELLS = (8, 16)  # pixels; sides of the superpixels' cells
AGREEMENT = 0.75  # of each scale
PAIR = 4.0
STEEP = 4.0
STEPS = 12  # of mean field: a step looks one pixel far
LEAST = np.float32(1 / 510)  # probability; scores are bytes
ROWS = 64  # that are computed together: what a step reads and writes stays near the processor
NEIGHBOURS = ((0, 1), (1, 0), (1, 1), (1, -1))  # and the same to the other side

Floats = NDArray[np.float32]


class Pairs(NamedTuple):
    """Of neighbours in one direction."""

    y: int  # rows from the one to the other
    here: slice  # columns of the one
    there: slice  # and of the other
    weight: Floats


def minimised(scores: Floats, agreement: Floats, edge: Floats, valid: NDArray[np.bool_]) -> Floats:
    """How likely each class is at each pixel near the potential's least value, (classes, h, w); that of the edge's pixels is meant
    only farther than STEPS from a limit that is none of the raster's.

    scores: (classes, h, w) probabilities. agreement: the sum over the scales of their means within superpixels. edge: (h, w), from
    0; about 1 is a clear one. valid: (h, w), others neither get a class nor are neighbours.
    """
    own = scores + LEAST
    np.log(own, out=own)
    for plane, more in zip(own, agreement):  # one by one: a temporary of all of them would be the block's peak of memory
        plane += np.float32(AGREEMENT) * more
    found, after, h = np.empty_like(own), np.empty_like(own), len(edge)
    pairs = [Pairs(y, here[1], there[1], weights(edge, valid, y, x)) for y, x in NEIGHBOURS for here, there in [sides(edge.shape, y, x)]]
    softmax(own, found)
    for _ in range(STEPS):
        for top in range(0, h, ROWS):
            sums = own[:, top : top + ROWS].copy()
            for plane, total in zip(found, sums):
                add_neighbours(total, plane, top, pairs)
            softmax(sums, after[:, top : top + ROWS])
        found, after = after, found
    return found


def add_neighbours(total: Floats, plane: Floats, top: int, pairs: list[Pairs]) -> None:
    """To the sums of the rows from `top` on: what their pixels' neighbours weigh, pair by pair."""
    end = top + len(total)
    for y, here, there, weight in pairs:  # in the order of the pairs, whatever the rows: sums are rounded
        last, first = min(end, len(plane) - y), max(top - y, 0)
        total[: last - top, here] += weight[top:last] * plane[top + y : last + y, there]
        total[first + y - top :, there] += weight[first : end - y] * plane[first : end - y, here]


def sides(shape: tuple[int, ...], y: int, x: int) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """Where pixels are that have a neighbour `y` down and `x` to the right, and where these neighbours are."""
    h, w = shape
    here = slice(0, h - y), slice(max(0, -x), w - max(0, x))
    return here, (slice(y, h), slice(max(0, x), w + min(0, x)))


def weights(edge: Floats, valid: NDArray[np.bool_], y: int, x: int) -> Floats:
    """Of each pair: w_ij."""
    here, there = sides(edge.shape, y, x)
    found = np.exp(np.float32(-STEEP) * np.maximum(edge[here], edge[there])) * np.float32(PAIR / np.hypot(y, x))
    return np.where(valid[here] & valid[there], found, 0).astype(np.float32)


def softmax(values: Floats, out: Floats) -> None:
    """Along the first axis."""
    np.subtract(values, values.max(0), out=out)
    np.exp(out, out=out)
    out /= out.sum(0)
