"""What the network sees of painted cells: the mean over all windows that hold them, weighed as the map weighs their scores.

The correction is linear, so on these features it gives what the map shows; those of one window alone are not what is drawn.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..engine.infer import bell
from ..engine.plan import Axis, WindowPlan
from .fit import Pixels
from .strokes import CELL

Window = tuple[int, int]  # row and column in the plan
Part = tuple[str, NDArray[np.int64], NDArray[np.float32]]  # a stroke, which of its cells, and the window's weight there


class SeenCells:
    """The mean of what windows see of some cells."""

    def __init__(self, count: int):
        self.weights = torch.zeros(count, 1)
        self.sums: list[Tensor] = []

    def add(self, which: NDArray[np.int64], weights: NDArray[np.float32], pixels: Pixels) -> None:
        parts = pixels.features.float(), pixels.scores
        if not self.sums:
            self.sums = [torch.zeros(len(self.weights), part.shape[1]) for part in parts]
        rows, shares = torch.from_numpy(which), torch.from_numpy(weights)[:, None]
        self.weights[rows] += shares
        for total, part in zip(self.sums, parts):
            total[rows] += shares * part

    def mean(self) -> tuple[NDArray[np.bool_], list[Pixels]]:
        """Which cells were seen, and what of them; no pixels where no window saw any."""
        seen = self.weights[:, 0] > 0
        means = [total[seen] / self.weights[seen] for total in self.sums]
        return np.asarray(seen.numpy()), [Pixels(means[0].half(), means[1])] if means else []


def over(cells: dict[str, NDArray[np.int64]], plan: WindowPlan) -> dict[Window, list[Part]]:
    """The windows that hold cells of each stroke."""
    found: dict[Window, list[Part]] = {}
    line = bell(plan.y.size).numpy()
    for key, places in cells.items():
        y, x = (CELL * places + 1).T
        for row, top in near(plan.y, y):
            for column, left in near(plan.x, x):
                (which,) = ((y >= top) & (y < top + plan.y.size) & (x >= left) & (x < left + plan.x.size)).nonzero()
                if len(which):
                    found.setdefault((row, column), []).append((key, which, line[y[which] - top] * line[x[which] - left]))
    return found


def near(axis: Axis, places: NDArray[np.int64]) -> list[tuple[int, int]]:
    """Numbers and starts of the windows that may hold one of the places."""
    if not len(places):
        return []
    low, high = int(places.min()) - axis.size, int(places.max())
    return [(number, start) for number, start in enumerate(axis.starts) if low < start <= high]
