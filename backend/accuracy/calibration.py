"""Whether a probability means what it says: of all pixels called with 80 %, 80 % should be right.

One temperature T > 0 divides a network's scores before the softmax, fitted on labelled pixels that it did not learn from
(temperature scaling; Guo et al. 2017, "On calibration of modern neural networks"). The best class stays the best.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

BINS = 15  # of equal width, as in the paper
COLDEST, HOTTEST = 0.05, 20.0
HALVINGS = 40


@dataclass(frozen=True)
class Calibration:
    temperature: float
    before: float  # expected calibration error of the scores as they are, on pixels that the temperature was not fitted on
    after: float  # the same with the temperature
    pixels: int  # that it was fitted on


def calibrate(scores: Tensor, truth: Tensor, is_fitted: NDArray[np.bool_]) -> Calibration | None:
    """scores (n, K) float, truth (n,) class indices; the pixels that it is fitted on, the others judge. None where one of the two lacks.

    A temperature that does not make the others' error less is not taken: some networks are calibrated as they are.
    """
    fitted = torch.from_numpy(is_fitted)
    if not is_fitted.any() or is_fitted.all():
        return None
    temperature = best_temperature(scores[fitted], truth[fitted])
    before, after = (expected_calibration_error(scores[~fitted] / t, truth[~fitted]) for t in (1.0, temperature))
    if after >= before:
        temperature, after = 1.0, before
    return Calibration(temperature, before, after, int(is_fitted.sum()))


def best_temperature(scores: Tensor, truth: Tensor) -> float:
    """That of the least cross entropy, which has one minimum in 1 / T: halving of the interval by the slope's sign."""
    centred = scores.double() - scores.double().amax(1, keepdim=True)
    right = centred.gather(1, truth[:, None].long())[:, 0]

    def slope(inverse: float) -> float:
        expected = (functional.softmax(centred * inverse, 1) * centred).sum(1)
        return float((expected - right).mean())

    low, high = 1 / HOTTEST, 1 / COLDEST
    for _ in range(HALVINGS):
        middle = (low * high) ** 0.5
        low, high = (low, middle) if slope(middle) > 0 else (middle, high)
    return float(1 / (low * high) ** 0.5)


def expected_calibration_error(scores: Tensor, truth: Tensor) -> float:
    """Mean of |share of right ones - mean probability| over bins of the highest probability, by their pixels (Guo et al., eq. 3)."""
    probability, found = functional.softmax(scores.double(), 1).max(1)
    bins = (probability * BINS).long().clamp(max=BINS - 1)
    gap = torch.zeros(BINS, dtype=torch.float64).index_add_(0, bins, (found == truth).double() - probability)
    return float(gap.abs().sum() / max(1, len(truth)))
