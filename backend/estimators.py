"""What a sample of places says about a map and about the area of its classes: design-based estimators.

A map's own pixel counts are biased areas: errors of commission and omission do not cancel. A probability sample whose places were
looked at corrects them, with a known uncertainty. Every estimate here is a mean or a ratio of means over strata:

    mean    Y = sum_h W_h y_h                         overall accuracy, area of a class, cell of the matrix
    ratio   R = sum_h W_h y_h / sum_h W_h x_h         user's accuracy (x: mapped as k), producer's accuracy (x: truly k)

Stehman (2014, Int. J. Remote Sensing 35, eq. 2, 25, 27, 28) gives them for any strata; where the strata are the map's classes they
are those of Olofsson et al. (2014, Remote Sensing of Environment 148, eq. 1 to 11), which are also used, by stratifying afterwards,
for simple random and systematic samples. The correction for sampling from a finite number of pixels is left out, as by Olofsson: it
changes nothing where a few hundred of millions are drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Z = 1.96  # of the normal distribution, for intervals of 95 %, rounded as in the papers

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Estimate:
    """`se` is NaN where a stratum has fewer than two places: nothing is then known of how they vary."""

    value: float
    se: float

    def interval(self, low: float = 0.0, high: float = float("inf")) -> dict[str, float]:
        """Value, standard error and 95 % interval, which does not reach beyond what is possible."""
        half = Z * self.se
        return {"estimate": self.value, "se": self.se, "low": max(low, self.value - half), "high": min(high, self.value + half)}


@dataclass(frozen=True)
class Sample:
    """One place per row: its stratum 0..H-1, its class in the reference and on the map 1..K; and the pixels of each stratum, (H,)."""

    stratum: Ints
    reference: Ints
    mapped: Ints
    pixels: Floats

    @property
    def counts(self) -> Ints:
        """Places in each stratum."""
        return np.bincount(self.stratum, minlength=len(self.pixels))


@dataclass(frozen=True)
class Estimates:
    overall: Estimate
    users: list[Estimate]  # by class; NaN where no place was mapped so
    producers: list[Estimate]  # NaN where no place is truly so
    shares: list[Estimate]  # of the whole area, by class of the reference
    matrix: Floats  # (K, K) shares of the whole area: rows reference, columns map


def estimate(sample: Sample, classes: int) -> Estimates:
    """All estimates of a sample. Strata without any place are left out: the result holds for the others."""
    right = sample.reference == sample.mapped
    true, drawn = ([codes == k for k in range(1, classes + 1)] for codes in (sample.reference, sample.mapped))
    return Estimates(
        mean(sample, right),
        [ratio(sample, right & here, here) for here in drawn],
        [ratio(sample, right & here, here) for here in true],
        [mean(sample, here) for here in true],
        np.array([[mean(sample, a & b).value for b in drawn] for a in true]),
    )


def difference(sample: Sample, other: Ints) -> Estimate:
    """Overall accuracy of the sample's map minus that of `other`, its classes at the same places."""
    return mean(sample, (sample.reference == sample.mapped).astype(float) - (sample.reference == other))


def mean(sample: Sample, y: NDArray[Any]) -> Estimate:
    """The stratified mean of y over the whole area (Stehman 2014, eq. 2 and 25)."""
    weight, n = weights(sample)
    means, variances, _ = moments(sample, y, y)
    return Estimate(float((weight * means).sum()), error(weight, variances, n))


def ratio(sample: Sample, y: NDArray[Any], x: NDArray[Any]) -> Estimate:
    """The combined ratio estimator (Stehman 2014, eq. 27 and 28); NaN where x is nowhere."""
    weight, n = weights(sample)
    of_y, var_y, covariance = moments(sample, y, x)
    of_x, var_x, _ = moments(sample, x, x)
    whole = float((weight * of_x).sum())
    if not whole:
        return Estimate(float("nan"), float("nan"))
    value = float((weight * of_y).sum()) / whole
    return Estimate(value, error(weight, var_y + value**2 * var_x - 2 * value * covariance, n) / whole)


def weights(sample: Sample) -> tuple[Floats, Ints]:
    """Share of the area and number of places, of strata that have any."""
    n = sample.counts
    pixels = np.where(n > 0, sample.pixels, 0.0)
    return pixels / pixels.sum(), n


def moments(sample: Sample, y: NDArray[Any], x: NDArray[Any]) -> tuple[Floats, Floats, Floats]:
    """Mean of y, its variance, its covariance with x, in each stratum; NaN variances where a stratum has one place."""
    n = sample.counts.astype(float)

    def total(values: NDArray[Any]) -> Floats:
        return np.asarray(np.bincount(sample.stratum, values.astype(float), len(n)), float)

    with np.errstate(invalid="ignore", divide="ignore"):
        of_y, of_x = total(y) / n, total(x) / n
        variance = (total(y * y) - n * of_y**2) / (n - 1)
        covariance = (total(y * x) - n * of_y * of_x) / (n - 1)
    return np.nan_to_num(of_y), variance, covariance


def error(weight: Floats, variances: Floats, n: Ints) -> float:
    """Standard error of a stratified mean."""
    used = weight > 0
    return float(np.sqrt(np.maximum((weight[used] ** 2 * variances[used] / n[used]).sum(), 0.0)))
