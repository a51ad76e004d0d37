"""Edges one pixel wide: of an edge map only its crests are left (non-maximum suppression, Canny 1986).

.1 .4 .9 .5 .2   ->   0  0  .9  0  0        across the edge, which is where the map bends down most; rounded to a neighbour,
                                            so that what blocks give is what the whole gives, bit for bit
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

BLUR, TRUNCATE = 1.0, 4.0  # pixels, of the second derivatives; standard deviations after which they end
REACH = int(BLUR * TRUNCATE + 0.5) + 1  # pixels around a pixel that it depends on

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]


def crests(edge: Floats, known: Bools) -> Bools:
    """(h, w): where an edge is not weaker than its two neighbours across it, and stronger than the latter of them.

    known: (h, w), where there are edges; beside other pixels there is no telling, and no crest.
    """
    by_row, by_column, mixed = (ndimage.gaussian_filter(edge, BLUR, order, truncate=TRUNCATE) for order in ((2, 0), (0, 2), (1, 1)))
    along, slanted = by_row - by_column, -2 * mixed  # twice the angle of the least curvature: its cosine and sine, but for their length
    is_flat, is_falling = np.abs(slanted) < np.abs(along), slanted > 0
    padded = np.pad(np.where(known, edge, np.inf), 1, constant_values=np.inf)  # stronger than any
    found = np.zeros(edge.shape, bool)
    for (y, x), here in (
        ((0, 1), is_flat & (along > 0)),
        ((1, 0), is_flat & (along < 0)),
        ((1, 1), ~is_flat & is_falling),
        ((1, -1), ~is_flat & ~is_falling),
    ):
        before, after = (padded[1 + k * y : 1 + k * y + edge.shape[0], 1 + k * x : 1 + k * x + edge.shape[1]] for k in (-1, 1))
        found |= here & (edge >= before) & (edge > after)
    return found
