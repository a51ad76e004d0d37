"""From strokes to a correction of the network's scores: a multinomial residual, held back by the network and by anchors.

    taught scores    m + z W' + b        m the network's scores, z its standardised features

    minimised        mean over classes, strokes, pixels of -log p(painted class)      every class and every stroke weighs the same
                   + strength * weighted mean over anchors of -sum p0 log p          p0 the network's own probabilities there
                   + RIDGE * |W|^2 / 2

What was right shall stay so: anchors are pixels from all over the image, where the taught probabilities shall be the network's. But
what looks like a stroke that corrects the network is no longer evidence for it: such anchors weigh less, down to FREE.
Where a class is new, it takes first from rare ones that it was part of: each class weighs at least RARE of all anchors.
A classifier from scratch on so few pixels is worse than the network; the residual begins with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.optimize import minimize
from torch import Tensor
from torch.nn import functional

RIDGE = 1e-4  # ten times as much keeps even the whole truth of a foreign quarter from being learnt
PIXELS = 120  # of a stroke that are learnt from, at most
SHOWN = 8  # of them to which anchors are compared, at most
MOST_SHOWN = 400  # of all strokes
WIDTH = 2.0  # of what looks alike: median square of the distances from the anchors to the nearest stroke
FREE = 0.02
RARE, MOST_RARE = 0.01, 10.0  # share of the anchors' weight, and by how much an anchor's may grow for it
STEPS, MORE_STEPS = 30, 12  # of L-BFGS: from nothing, and from the solution of a problem alike


@dataclass(frozen=True)
class Pixels:
    """What the network sees and says of some pixels."""

    features: Tensor  # (n, D) float16
    scores: Tensor  # (n, K) float32: the network's own

    def __len__(self) -> int:
        return len(self.features)


@dataclass(frozen=True)
class Stroke:
    """One stroke, its class as position among the scores."""

    place: int
    pixels: Pixels


@dataclass(frozen=True)
class Correction:
    """Added to the scores: features @ weight.T + bias, of features as they are."""

    weight: Tensor  # (K, D) float32
    bias: Tensor  # (K,)

    def __call__(self, pixels: Pixels) -> Tensor:
        """(n, K) taught scores."""
        return torch.addmm(pixels.scores + self.bias, pixels.features.float(), self.weight.T)


@dataclass(frozen=True)
class Problem:
    """All that a fit needs, standardised; rows of strokes first."""

    z: Tensor  # (n, D)
    scores: Tensor  # (n, K)
    places: Tensor  # (n,) position of the painted class; -1 of anchors
    owners: Tensor  # (n,) number of the stroke; -1 of anchors
    mean: Tensor  # (D,)
    scale: Tensor  # (D,)
    is_new: bool  # whether one of the classes is

    def without(self, strokes: Sequence[int]) -> Problem:
        """Without what these strokes say."""
        kept = ~torch.isin(self.owners, torch.tensor(strokes))
        return replace(self, z=self.z[kept], scores=self.scores[kept], places=self.places[kept], owners=self.owners[kept])


def problem_of(strokes: Sequence[Stroke], anchors: Pixels, is_new: bool) -> Problem:
    """Features are standardised by the anchors, which stand for the image. Long strokes are thinned out."""
    thin = [thinned(stroke.pixels) for stroke in strokes]
    known = anchors.features.float()
    scale, mean = torch.std_mean(known, 0)
    scale = 1 / scale.clamp_min(0.05 * scale.mean().clamp_min(1e-6))
    features = torch.cat([*(pixels.features.float() for pixels in thin), known])
    counts = torch.tensor([len(pixels) for pixels in thin])
    nobody = torch.full((len(anchors),), -1)
    places = torch.tensor([stroke.place for stroke in strokes])
    return Problem(
        (features - mean) * scale / features.shape[1] ** 0.5,
        torch.cat([*(pixels.scores for pixels in thin), anchors.scores]),
        torch.cat([places.repeat_interleave(counts), nobody]),
        torch.cat([torch.arange(len(strokes)).repeat_interleave(counts), nobody]),
        mean,
        scale / features.shape[1] ** 0.5,
        is_new,
    )


def thinned(pixels: Pixels) -> Pixels:
    if len(pixels) <= PIXELS:
        return pixels
    kept = torch.linspace(0, len(pixels) - 1, PIXELS).long()
    return Pixels(pixels.features[kept], pixels.scores[kept])


def weights_of(places: Tensor, owners: Tensor) -> Tensor:
    """(n,) of pixels of strokes, together 1: the same for every class, in a class for every stroke, in a stroke for every pixel."""
    pixels = torch.bincount(owners)[owners].double()
    strokes = torch.stack([owners[places == place].unique().numel() * (places == place) for place in places.unique()]).sum(0)
    return (1 / (pixels * strokes * places.unique().numel())).float()


def holds_of(problem: Problem) -> Tensor:
    """(anchors,) weights of the anchors, together 1: less where one looks like what a stroke corrects."""
    anchors = problem.places < 0
    holds = torch.ones(int(anchors.sum()))
    wrong = ~anchors & (problem.scores.argmax(1) != problem.places)
    if wrong.any() and len(holds):
        spread = torch.cdist(problem.z[anchors], problem.z[shown(problem, ~anchors)]).square_().amin(1).median()
        nearest = torch.cdist(problem.z[anchors], problem.z[shown(problem, wrong)]).square_().amin(1)
        holds = (1 - torch.exp(-nearest / (WIDTH * spread).clamp_min(1e-12))).clamp_min(FREE)
    holds = holds / holds.sum().clamp_min(1e-12)
    return with_rare(holds, problem.scores[anchors].argmax(1)) if problem.is_new else holds


def with_rare(holds: Tensor, own: Tensor) -> Tensor:
    """(anchors,) weights, together 1, with more for classes of the network that are rare among them."""
    shares = torch.zeros(int(own.max()) + 1 if len(own) else 0).index_add_(0, own, holds)
    holds = holds * (RARE / shares.clamp_min(1e-12)).clamp(1, MOST_RARE)[own]
    return holds / holds.sum().clamp_min(1e-12)


def shown(problem: Problem, mask: Tensor) -> Tensor:
    """A few rows of each stroke, of those in a mask."""
    owners = problem.owners[mask].unique().tolist()
    most = max(1, min(SHOWN, MOST_SHOWN // len(owners)))
    rows = [(mask & (problem.owners == owner)).nonzero()[:, 0] for owner in owners]
    return torch.cat([each[torch.linspace(0, len(each) - 1, min(most, len(each))).long()] for each in rows])


def solve(problem: Problem, strength: float, start: Tensor | None = None, steps: int = 0) -> Tensor:
    """(K, D + 1): weights of standardised features, and the biases in the last column. `start`: the solution of a problem alike."""
    steps = steps or (STEPS if start is None else MORE_STEPS)
    count = problem.scores.shape[1]
    painted = problem.places >= 0
    places = problem.places[painted]
    weights = weights_of(places, problem.owners[painted])
    target = problem.scores.softmax(1)
    target[painted] = functional.one_hot(places, count).float()
    share = torch.empty(len(target), 1)
    share[painted], share[~painted] = weights[:, None], strength * holds_of(problem)[:, None]
    shape = count, problem.z.shape[1] + 1

    def loss(values: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        """Of cross-entropies; its gradient by hand takes a tenth of autograd's time."""
        found = torch.from_numpy(values).float().view(shape)
        sure = torch.addmm(problem.scores + found[:, -1], problem.z, found[:, :-1].T).log_softmax(1)
        slope = (sure.exp() - target) * share
        gradient = torch.cat([slope.T @ problem.z, slope.sum(0)[:, None]], 1).add_(found, alpha=RIDGE)
        value = -(sure * target * share).sum() + 0.5 * RIDGE * found.square().sum()
        return float(value), gradient.double().numpy().ravel()

    first = torch.zeros(shape) if start is None else start
    options = {"maxiter": steps, "maxcor": 8}
    found = minimize(loss, first.double().numpy().ravel(), jac=True, method="L-BFGS-B", options=options)
    return torch.from_numpy(found.x).float().view(shape)


def correction_of(problem: Problem, found: Tensor) -> Correction:
    """For features as they are."""
    weight = found[:, :-1] * problem.scale
    return Correction(weight, found[:, -1] - weight @ problem.mean)
