"""From scores to matches: the places whose score is the highest around, the best first, none that lies on a better one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import maximum_filter
from scipy.spatial import cKDTree

from ..grid import Rect
from .template import Template

SHARED = 0.3  # of a match's box: what shares more with a better match is the same object


@dataclass(frozen=True, eq=False)
class Peaks:
    """Places (n, 2): row and column of the centre's cell; scores (n,); and which template matches there (n,)."""

    places: NDArray[np.int64]
    scores: NDArray[np.float32]
    which: NDArray[np.uint16]

    def __len__(self) -> int:
        return len(self.scores)

    def only(self, chosen: NDArray | slice) -> Peaks:
        return Peaks(self.places[chosen], self.scores[chosen], self.which[chosen])


def reach_of(h: float, w: float) -> int:
    """Cells within which there is one peak: a quarter of the shorter side of a template's box."""
    return max(1, int(min(h, w)) // 4)


def peaks_in(scores: NDArray[np.float32], which: NDArray[np.uint16], rect: Rect, inner: Rect, reach: int, least: float) -> Peaks:
    """Of scores (h, w) of `rect`: the peaks inside `inner`, none lower than `least`. `inner` lies at least `reach` off `rect`'s sides,
    but for those of the whole. 0 is the score of what has no contrast, and no peak. Of neighbours with equal scores all are peaks:
    `suppressed` chooses.
    """
    known = np.nan_to_num(scores, nan=-np.inf)
    is_peak = (known == maximum_filter(known, 2 * reach + 1, mode="constant", cval=-np.inf)) & (known >= least) & (known != 0)
    part = inner.inside(rect).slices
    rows, columns = np.nonzero(is_peak[part])
    at = rows + part[0].start, columns + part[1].start
    return Peaks(np.stack([rows + inner.y, columns + inner.x], 1), scores[at], which[at])


def best(parts: Iterable[Peaks], most: int) -> tuple[Peaks, int]:
    """At most `most` peaks of all parts, the best first, and how many there were. `suppressed` looks at the best first, so what it
    keeps of these is what it would keep of all, as far as it goes.
    """
    found, total = Peaks(np.empty((0, 2), np.int64), np.empty(0, np.float32), np.empty(0, np.uint16)), 0
    waiting: list[Peaks] = []
    for part in parts:
        total += len(part)
        waiting.append(part)
        if sum(map(len, waiting)) > most:
            found, waiting = ordered([found, *waiting]).only(slice(most)), []
    return ordered([found, *waiting]).only(slice(most)), total


def ordered(parts: list[Peaks]) -> Peaks:
    """The best first; of equal ones by row and column."""
    peaks = Peaks(*(np.concatenate([getattr(part, name) for part in parts]) for name in ("places", "scores", "which")))
    return peaks.only(np.lexsort((peaks.places[:, 1], peaks.places[:, 0], -peaks.scores)))


def suppressed(peaks: Peaks, box: tuple[float, float], templates: tuple[Template, ...]) -> Peaks:
    """Of `best` peaks: without those that lie on a better one (non-maximum suppression).

    Two boxes are compared as if both lay in the direction of the better one: they share (1 - |u| / w) (1 - |v| / h), where u and v are
    the distances of their centres along and across it.

    box: rows and columns of the template, in cells.
    """
    return peaks.only(np.fromiter(kept(peaks, box, templates), np.int64))


def kept(peaks: Peaks, box: tuple[float, float], templates: tuple[Template, ...]) -> Iterator[int]:
    if not len(peaks):
        return
    tree, is_left = cKDTree(peaks.places), np.ones(len(peaks), bool)
    for k in range(len(peaks)):
        if not is_left[k]:
            continue
        yield k
        template = templates[peaks.which[k]]
        h, w = (side * template.scale for side in box)
        near = np.array(tree.query_ball_point(peaks.places[k], float(np.hypot(h, w))))
        down, right = (peaks.places[near] - peaks.places[k]).T
        c, s = np.cos(np.radians(template.rotation)), np.sin(np.radians(template.rotation))
        along, across = np.abs(c * right + s * down), np.abs(c * down - s * right)
        is_left[near[(1 - along / w).clip(0) * (1 - across / h).clip(0) > SHARED]] = False
