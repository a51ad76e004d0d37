"""How sure a difference between two maps is, where every pixel was compared: the block bootstrap.

Neighbouring pixels are alike and so are their errors: a wrong roof is a thousand wrong pixels but one mistake. Resampling pixels
would take them for a thousand independent ones, and give intervals that are far too narrow. So whole square blocks of the map are
drawn with replacement (Kuensch 1989; Lahiri 2003), each with its counts, and the scores computed anew from the sum of what was drawn.

    counts of a block: (3, K) = hits, reference pixels, map pixels of each class: all that accuracy and F1 need
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

REPLICATES = 1000
FEWEST = 10  # blocks; fewer say nothing about how maps vary
AT_ONCE = 50  # replicates, to bound memory
LEVEL = (2.5, 97.5)  # per cent


@dataclass(frozen=True)
class Interval:
    estimate: float
    low: float
    high: float


def block_intervals(blocks: NDArray[np.int64], ignored: tuple[int, ...] = (), seed: int = 0) -> dict[str, list[Interval]] | None:
    """95 % intervals (percentiles) by score, one for each map and, where there are two maps, one for first minus second.

    NaN where all blocks say the same: how they vary is then not known.

    `blocks`: (T, M, 3, K) counts; `ignored`: 1-based classes that are in no mean. None where fewer than ten blocks hold anything.
    """
    blocks = blocks[blocks.any((1, 2, 3))]
    if len(blocks) < FEWEST:
        return None
    estimate = statistics(blocks.sum(0)[None], ignored)
    drawn = [statistics(sums, ignored) for sums in resampled(blocks, seed)]
    result = {}
    for name, value in estimate.items():
        values = np.concatenate([part[name] for part in drawn])
        if values.shape[1] == 2:
            values, value = (np.column_stack([v, v[:, 0] - v[:, 1]]) for v in (values, value))
        low, high = np.nanpercentile(values, LEVEL, axis=0)
        is_same = low == high
        low[is_same] = high[is_same] = np.nan
        result[name] = [Interval(*map(float, triple)) for triple in zip(value[0], low, high)]
    return result


def resampled(blocks: NDArray[np.int64], seed: int) -> Iterator[NDArray[np.float64]]:
    """Sums (n, M, 3, K) of as many blocks as there are, drawn with replacement; n replicates at once."""
    rng, count = np.random.default_rng(seed), len(blocks)
    flat = blocks.reshape(count, -1).astype(np.float64)
    for start in range(0, REPLICATES, AT_ONCE):
        n = min(AT_ONCE, REPLICATES - start)
        drawn = rng.integers(count, size=(n, count)) + count * np.arange(n)[:, None]
        times = np.bincount(drawn.ravel(), minlength=n * count).reshape(n, count)
        yield (times @ flat).reshape(n, *blocks.shape[1:])


def statistics(sums: NDArray[np.float64], ignored: tuple[int, ...]) -> dict[str, NDArray[np.float64]]:
    """Overall accuracy and mean F1, (n, M) each, of counts (n, M, 3, K)."""
    hits, support, predicted = (sums[:, :, i].astype(float) for i in range(3))
    with np.errstate(invalid="ignore", divide="ignore"):
        f1 = 2 * hits / (support + predicted)
        accuracy = hits.sum(-1) / support.sum(-1)
    f1[..., [code - 1 for code in ignored]] = np.nan
    known = ~np.isnan(f1)
    return {"overall_accuracy": accuracy, "mean_f1": np.where(known, f1, 0).sum(-1) / np.maximum(known.sum(-1), 1)}
