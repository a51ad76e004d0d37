"""How many places to look at, in which classes, and which ones: the arithmetic of drawing a sample from a class map."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]


def size_simple(accuracy: float, standard_error: float, pixels: int) -> int:
    """Places of a simple random sample that give overall accuracy with this standard error (Cochran 1977, eq. 4.2)."""
    n = accuracy * (1 - accuracy) / standard_error**2
    return max(2, int(np.ceil(n / (1 + (n - 1) / pixels) - 1e-9)))


def size_stratified(pixels: Sequence[int], accuracies: Sequence[float], standard_error: float) -> int:
    """Places of a stratified sample, for users' accuracies that are expected by class (Olofsson et al. 2014, eq. 13)."""
    count, expected = np.asarray(pixels, float), np.asarray(accuracies, float)
    share, deviation = count / count.sum(), np.sqrt(expected * (1 - expected))
    n = (share * deviation).sum() ** 2 / (standard_error**2 + (share * deviation**2).sum() / count.sum())
    return max(2, int(np.ceil(n - 1e-9)))


def allocate(size: int, pixels: Sequence[int], how: str, minimum: int) -> list[int]:
    """Places of each class, never more than it has pixels, none where it has none; they may add up to a little more than `size`.

    balanced       by area, but at least `minimum` in a class: rare classes get an accuracy of their own at little cost for the
                   others (Olofsson et al. 2014, 5.1.1)
    proportional   by area alone: best for overall accuracy
    equal          the same in every class: best for users' accuracies
    """
    count = np.asarray(pixels, np.int64)
    there = count > 0
    if how == "equal":
        wanted = np.where(there, size / there.sum(), 0.0)
    elif how == "proportional":
        wanted = size * count / count.sum()
    else:
        wanted = balanced(size, count, min(minimum, size // int(there.sum())))
    return np.minimum(np.where(there, np.maximum(np.rint(wanted), 2), 0), count).astype(int).tolist()


def balanced(size: int, count: Ints, minimum: int) -> NDArray[np.float64]:
    """Shares by area; classes that would get less than the minimum get it, and the others share what is left by area."""
    wanted, rare = np.zeros(len(count)), np.zeros(len(count), bool)
    there = count > 0
    while True:
        wanted[rare] = minimum
        rest = there & ~rare
        if not rest.any():
            return wanted
        wanted[rest] = (size - wanted[rare].sum()) * count[rest] / count[rest].sum()
        new = rest & (wanted < minimum)
        if not new.any():
            return wanted
        rare |= new


def draw_ranks(counts: Sequence[int], wanted: Sequence[int], rng: np.random.Generator) -> list[Ints]:
    """Of each class, which of its pixels in reading order (0, 1, ...) are drawn, without replacement, in rising order."""
    return [np.sort(rng.choice(count, n, replace=False)) for count, n in zip(counts, wanted)]


def pick(codes: NDArray[np.uint8], ranks: Sequence[Ints], before: Ints) -> Iterator[tuple[int, NDArray[np.intp]]]:
    """Class by class, the flat positions in a block of the pixels whose rank was drawn; `before` counts the pixels of earlier blocks."""
    for k, wanted in enumerate(ranks):
        low, high = np.searchsorted(wanted, [before[k], before[k] + (n := int(np.count_nonzero(codes == k + 1)))])
        if low < high:
            yield k + 1, np.flatnonzero(codes.ravel() == k + 1)[wanted[low:high] - before[k]]
        before[k] += n


def systematic(height: int, width: int, size: int, share: float, rng: np.random.Generator) -> tuple[Ints, Ints]:
    """Rows and columns of a square lattice with a random start, as dense as to hit about `size` pixels that have a class.

    `share` of all pixels have one. The spacing is a real number of pixels: rounding it would change the number of places.
    """
    step = max(1.0, np.sqrt(height * width * share / size))
    start = rng.uniform(0, step, 2)
    rows, columns = (np.unique(np.arange(first, length, step).astype(np.int64)) for first, length in zip(start, (height, width)))
    return rows, columns
