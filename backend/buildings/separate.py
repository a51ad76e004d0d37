"""Roofs that touch are parted where the map itself shows that they are two.

    confidence   99 99 98 99 70 60 72 98 99 99        a seam: a valley of confidence no wider than SEAM, deeper than DEPTH
    shape        ######....######                     a neck: a bridge narrower than the tolerance is wide
                 ################
                 ######....######

Without seams and necks a part falls apart into cores. Where two or more are big enough to be buildings, every pixel goes to the core
that is nearest on a way inside the part, and ways along seams are long; else the part is one building.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

Bools = NDArray[np.bool_]
SEAM = 2.0  # metres: what is wider is a roof that the map is not sure of
DEPTH = 10  # per cent of confidence below both sides
NO_CONFIDENCE = 255
STRIP = 1_000_000  # pixels of a strip of rows
SLOW = 20.0  # how much longer a way of no confidence is


def separate(mask: Bools, confidence: NDArray[np.uint8] | None, pixel: tuple[float, float], neck: float, least: float) -> NDArray[np.int32]:
    """(h, w): 0 outside the mask, 1 .. n for its buildings. mask: (h, w), one part, with a border of nothing around it.

    confidence: (h, w) per cent, 255 unknown. pixel: metres down and across. neck: metres wide. least: square metres of a building.
    """
    if mask.sum() * pixel[0] * pixel[1] < 2 * least:
        return mask.astype(np.int32)
    open_ground = mask if confidence is None else mask & ~seams(mask, confidence, pixel)
    cores = wide(open_ground, pixel, neck / 2)
    names, count = ndimage.label(cores)
    # a core has lost half a neck on all sides: what is left of the smallest building
    side = max(np.sqrt(least) - neck, 0.0)
    sizes = np.bincount(names.ravel(), minlength=count + 1)[1:] * pixel[0] * pixel[1]
    kept = np.flatnonzero(sizes >= max(side**2, 0.25 * least)) + 1
    if len(kept) < 2:
        return mask.astype(np.int32)
    table = np.zeros(count + 1, np.int32)
    table[kept] = np.arange(1, len(kept) + 1)
    return grow(table[names], mask, open_ground)


def seams(mask: Bools, confidence: NDArray[np.uint8], pixel: tuple[float, float]) -> Bools:
    """Where confidence is clearly less than on both sides, less than SEAM apart."""
    known = np.where(mask & (confidence != NO_CONFIDENCE), confidence, 0)
    closed = ndimage.grey_closing(known, footprint=disc(pixel))
    return np.asarray(mask & (closed.astype(np.int16) - known >= DEPTH))


def disc(pixel: tuple[float, float]) -> Bools:
    """The pixels of a disc that is SEAM wide, an odd number down and across."""
    h, w = (int(np.ceil(SEAM / size)) | 1 for size in pixel)
    y, x = np.arange(h) - h // 2, np.arange(w) - w // 2
    return np.asarray((y[:, None] / (h / 2)) ** 2 + (x / (w / 2)) ** 2 <= 1)


def wide(mask: Bools, pixel: tuple[float, float], radius: float) -> Bools:
    """What is farther than a radius (metres) from the mask's border; strip by strip, for distances take 40 bytes a pixel."""
    reach, rows = int(radius / pixel[0]) + 1, max(1, STRIP // mask.shape[1])
    found = np.empty_like(mask)
    for y in range(0, len(mask), rows):
        low = max(0, y - reach)
        distance = ndimage.distance_transform_edt(mask[low : y + rows + reach], sampling=pixel)
        found[y : y + rows] = distance[y - low : y - low + rows] > radius
    return found


def grow(cores: NDArray[np.int32], mask: Bools, easy: Bools) -> NDArray[np.int32]:
    """All pixels of the mask with the name of the core that is nearest on a way inside it."""
    number = np.full(mask.shape, -1, np.int32)
    inner = ndimage.binary_erosion(cores > 0)
    nodes = np.flatnonzero(mask & ~inner)
    number.ravel()[nodes] = np.arange(len(nodes))
    cost = np.array([SLOW, 1.0])
    low, high, length = [], [], []
    for (dy, dx), step in (((0, 1), 1.0), ((1, 0), 1.0), ((1, 1), 2**0.5), ((1, -1), 2**0.5)):
        h, w = mask.shape
        one = (slice(0, h - dy), slice(max(0, -dx), w - max(0, dx)))
        other = (slice(dy, h), slice(max(0, dx), w - max(0, -dx)))
        joined = (number[one] >= 0) & (number[other] >= 0)
        if step > 1:  # past a corner only where both ways round it are inside
            joined &= mask[one[0], other[1]] & mask[other[0], one[1]]
        low.append(number[one][joined])
        high.append(number[other][joined])
        length.append((cost[easy[one][joined].view(np.uint8)] + cost[easy[other][joined].view(np.uint8)]) * step / 2)
    graph = csr_array((np.concatenate(length), (np.concatenate(low), np.concatenate(high))), shape=(len(nodes), len(nodes)))
    seeds = np.flatnonzero(cores.ravel()[nodes])
    _, _, sources = dijkstra(graph, directed=False, indices=seeds, min_only=True, return_predecessors=True)
    result = cores.copy()
    reached = sources >= 0
    result.ravel()[nodes[reached]] = cores.ravel()[nodes[sources[reached]]]
    return result
