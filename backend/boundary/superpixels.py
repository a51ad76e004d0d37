"""Superpixels on a grid that belongs to the whole raster: what is cut into blocks gives the very superpixels of the whole.

    cells of S x S pixels          A superpixel starts as a cell and moves by k-means in colour and place. A pixel joins its
    +----+----+----+               own cell's superpixel or one of the eight around, so after n rounds a superpixel depends
    |    | s  |    |               on pixels within REACH cells and no farther: that is the overlap that blocks need. Sums run
    +----+----+----+               in the order of the cells, so blocks agree with the whole bit for bit.
    |    | x  |    |

SLIC (Achanta et al. 2012) with the search window of its grid form; scikit-image's starts anew in every block, and its
superpixels depend on where the block begins.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

ROUNDS = 4
REACH = 2 * ROUNDS + 1  # cells: a round looks two far, for it joins a cell's pixels to the next one's mean; the last one's are shared
AT_ONCE = 1 << 18  # pixels that are compared together
AROUND = [(y, x) for y in (-1, 0, 1) for x in (-1, 0, 1)]
FAR = np.float32(1e6)  # of a superpixel that has no pixel

Floats = NDArray[np.float32]


def superpixels(colors: Floats, valid: NDArray[np.bool_], cell: int, compactness: float) -> NDArray[np.int32]:
    """(h, w): the number of each pixel's superpixel, from 0, in the order of their cells.

    colors: (bands, h, w); h and w multiples of `cell`, the corner a multiple of `cell` on the raster. valid: (h, w), others belong
    to their cell and count for none. compactness: the distance in colour that weighs as much as a cell's side.
    """
    bands, h, w = colors.shape
    rows, columns = h // cell, w // cell
    count = rows * columns
    pull = np.float32(compactness / cell)
    place = (np.arange(cell, dtype=np.float32) - np.float32((cell - 1) / 2)) * pull  # from the middle of the own cell
    values = np.empty((count, cell * cell, bands + 2), np.float32)
    values[..., :bands] = by_cell(colors, cell)
    values[..., bands] = np.repeat(place, cell)
    values[..., bands + 1] = np.tile(place, cell)
    counted = by_cell(valid[None], cell)[..., 0]
    own = np.arange(count, dtype=np.int32).reshape(rows, columns)
    steps = np.array([y * columns + x for y, x in AROUND], np.int32)
    which = np.full(counted.shape, AROUND.index((0, 0)), np.int8)
    for _ in range(ROUNDS):
        means = means_of(values, counted, own.ravel()[:, None] + steps[which], which, pull * cell)
        which = nearest(values, means.reshape(rows, columns, -1), pull * cell)
    found = own.ravel()[:, None] + np.where(counted, steps[which], 0)
    return found.reshape(rows, columns, cell, cell).transpose(0, 2, 1, 3).reshape(h, w)


def by_cell(planes: NDArray, cell: int) -> NDArray:
    """(n, h, w) -> (cells, cell * cell, n)."""
    n, h, w = planes.shape
    cells = planes.reshape(n, h // cell, cell, w // cell, cell).transpose(1, 3, 2, 4, 0)
    return cells.reshape(-1, cell * cell, n)


def means_of(values: Floats, counted: NDArray[np.bool_], labels: NDArray, which: NDArray[np.int8], side: np.float32) -> Floats:
    """(cells, bands + 2): mean colour and place of each superpixel, the place from the middle of its own cell."""
    count, _, n = values.shape
    chosen = labels[counted].astype(np.intp)
    del labels  # before more memory is needed; the caller keeps none
    sizes = np.bincount(chosen, minlength=count)
    moves = np.array(AROUND, np.float32) * -side  # a pixel of the cell above lies that much above the superpixel's own middle
    means = np.empty((count, n), np.float32)
    for k in range(n):
        weights = values[..., k][counted]
        if k >= n - 2:
            weights = weights + moves[:, k - (n - 2)][which[counted]]
        means[:, k] = np.bincount(chosen, weights, count) / np.maximum(sizes, 1)
    means[sizes == 0] = FAR
    return means


def nearest(values: Floats, means: Floats, side: np.float32) -> NDArray[np.int8]:
    """(cells, pixels): which of the nine superpixels around is nearest in colour and place; of equally near ones the first."""
    rows, columns, n = means.shape
    padded = np.full((rows + 2, columns + 2, n), FAR, np.float32)
    padded[1:-1, 1:-1] = means
    around = np.empty((rows, columns, n, len(AROUND)), np.float32)
    for k, (y, x) in enumerate(AROUND):
        around[..., k] = padded[1 + y : 1 + y + rows, 1 + x : 1 + x + columns]
        around[..., -2, k] += y * side
        around[..., -1, k] += x * side
    nine = around.reshape(rows * columns, n, len(AROUND))
    lengths = (nine * nine).sum(1)[:, None] / 2
    found, step = np.empty(values.shape[:2], np.int8), AT_ONCE // values.shape[1]
    for start in range(0, len(values), step):
        part = slice(start, start + step)
        score = values[part] @ nine[part]  # |v - m|^2 without |v|^2, which is the same for all nine
        score -= lengths[part]
        found[part] = score.argmax(2)
    return found


def pooled(planes: Floats, valid: NDArray[np.bool_], labels: NDArray[np.int32], part: tuple[slice, slice]) -> Floats:
    """The mean of each plane within every superpixel, at its pixels: (n, h, w) of `part`."""
    chosen, count = labels[valid], int(labels.max()) + 1
    sizes = np.maximum(np.bincount(chosen, minlength=count), 1)
    found = np.empty((len(planes), *labels[part].shape), np.float32)
    for plane, result in zip(planes, found):
        result[:] = (np.bincount(chosen, plane[valid], count) / sizes).astype(np.float32)[labels[part]]
    return found
