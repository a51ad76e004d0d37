"""Grows a decision tree for classes (CART, Breiman et al. 1984) on binned features, as a random forest wants it.

Numpy alone, so that edges can be learnt wherever maps are made. Children lie side by side after their parent, which is how
`sketch_tokens.Forest` falls through a tree.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

BINS = 64  # of a feature, equally full

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Tree:
    feature: NDArray[np.int64]  # (nodes,)
    threshold: Floats  # (nodes,) above it: child + 1
    child: NDArray[np.int64]  # (nodes,) of what is not above; of a leaf: 0
    share: Floats  # (nodes, kinds) of each kind


def grown(values: Floats, kinds_of: NDArray[np.int64], kinds: int, depth: int, leaf: int, draw: np.random.Generator) -> Tree:
    """values: (n, features); kinds_of: (n,) from 0. At each node the best of sqrt(features) random ones by Gini's measure.

    depth: steps down, at most; leaf: rows in a leaf, at least.
    """
    cuts = np.quantile(values, np.arange(1, BINS) / BINS, axis=0).astype(np.float32)
    binned = np.empty(values.shape, np.uint8)
    for k in range(values.shape[1]):
        binned[:, k] = np.searchsorted(cuts[:, k], values[:, k])
    queue = [(np.arange(len(values)), 0)]
    nodes: list[tuple[int, np.float32, int]] = []
    shares = []
    for rows, level in queue:  # grows while it is walked
        counts = np.bincount(kinds_of[rows], minlength=kinds)
        shares.append(counts / max(1, counts.sum()))
        found = split(binned, rows, kinds_of[rows], counts, leaf, draw) if level < depth and len(rows) >= 2 * leaf else None
        if found is None:
            nodes.append((0, np.float32(0), 0))
            continue
        feature, step = found
        nodes.append((feature, cuts[step, feature], len(queue)))
        is_above = binned[rows, feature] > step
        queue += [(rows[~is_above], level + 1), (rows[is_above], level + 1)]
    features, thresholds, children = (np.array(column) for column in zip(*nodes))
    return Tree(features, thresholds.astype(np.float32), children, np.array(shares, np.float32))


def split(
    binned: NDArray[np.uint8], rows: NDArray, kinds_of: NDArray, counts: NDArray, leaf: int, draw: np.random.Generator
) -> tuple[int, int] | None:
    """The feature and the last bin that is not above; None where no cut leaves purer rows, `leaf` of them on both sides."""
    kinds, features = len(counts), binned.shape[1]
    chosen = draw.choice(features, max(1, round(features**0.5)), replace=False)
    places = (np.arange(len(chosen)) * BINS + binned[np.ix_(rows, chosen)]) * kinds + kinds_of[:, None]
    table = np.bincount(places.ravel(), minlength=len(chosen) * BINS * kinds).reshape(len(chosen), BINS, kinds)
    below = table.cumsum(1)[:, :-1].astype(np.float64)
    above = counts - below
    left, right = below.sum(2), above.sum(2)
    purity = (below**2).sum(2) / np.maximum(left, 1) + (above**2).sum(2) / np.maximum(right, 1)
    purity[(left < leaf) | (right < leaf)] = -1
    best = int(purity.argmax())
    if purity.flat[best] <= (counts.astype(np.float64) ** 2).sum() / len(rows) + 1e-9:
        return None
    which, step = divmod(best, BINS - 1)
    return int(chosen[which]), step
