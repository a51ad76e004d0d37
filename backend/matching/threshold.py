"""The score that parts what looks alike from what does not, by Otsu.

Otsu's threshold halves the larger class where one is a thousand times the other, as the peaks of an image are that are no objects. So
it is given as many of both: the peaks that stand out of the noise, and as many of the highest of the rest.

    counts     . :::::::|||||||:::: .   . .. .            noise = median + 3 deviations of the peaks (by their median)
               -------- noise ------|--- n --->
                              n --->|                     Otsu over these 2 n
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

BINS = 200  # of the scores from -1 to 1
EDGES = np.linspace(-1, 1, BINS + 1)
NOISE = 3.0  # standard deviations: of a thousand peaks of noise one is higher
MAD = 1.4826  # standard deviations of a normal distribution in its median absolute deviation
Counts = NDArray[np.int64]


def histogram(scores: NDArray[np.float32]) -> Counts:
    """(BINS,) how many scores lie in each bin; each bin has its lower edge."""
    return np.histogram(scores, EDGES)[0]


def automatic(counts: Counts) -> float:
    """The threshold for peaks of these counts (BINS,); 1 where none stands out."""
    middle = quantile(counts, 0.5)
    centres = (EDGES[:-1] + EDGES[1:]) / 2
    by_distance = np.argsort(np.abs(centres - centres[middle]), kind="stable")
    deviation = abs(centres[by_distance[quantile(counts[by_distance], 0.5)]] - centres[middle])
    high = int(np.searchsorted(EDGES, centres[middle] + NOISE * MAD * deviation))
    standing_out = int(counts[high:].sum())
    above = np.cumsum(counts[::-1])[::-1]
    return otsu(np.where(above <= 2 * standing_out, counts, np.clip(2 * standing_out - (above - counts), 0, counts)))


def without_own(counts: Counts) -> Counts:
    """Without the highest: the box itself looks like the box, which says nothing of the others."""
    counts = counts.copy()
    counts[np.flatnonzero(counts)[-1:]] -= 1
    return counts


def quantile(counts: Counts, share: float) -> int:
    """The bin in which a share of all is reached."""
    return int(np.searchsorted(np.cumsum(counts), share * counts.sum()))


def otsu(counts: Counts) -> float:
    """The lower edge of the first bin of the upper class: between the classes the variance is the greatest (Otsu 1979).

    Where several edges are as good, as in a gap, the middle one. 1 where there are no two classes.
    """
    centres, total = (EDGES[:-1] + EDGES[1:]) / 2, counts.sum()
    below = np.cumsum(counts)[:-1]
    above = total - below
    is_parted = (below > 0) & (above > 0)
    if not is_parted.any():
        return 1.0
    sums = np.cumsum(counts * centres)
    means = sums[:-1] / np.maximum(below, 1) - (sums[-1] - sums[:-1]) / np.maximum(above, 1)
    variance = np.where(is_parted, below * above * means**2.0, -1.0)
    best = np.flatnonzero(variance >= variance.max() * (1 - 1e-12))
    return float(EDGES[1 + best[(len(best) - 1) // 2]])
