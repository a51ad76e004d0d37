"""From strokes to a correction of the network's scores: a multinomial residual, held back by the network and by anchors.

    taught scores    m + z W' + b        m the network's scores, z its standardised features

    minimised        mean over classes, strokes, pixels of -log p(painted class)      every class and every stroke weighs the same
                   + strength * mean over anchors of -sum p0 log p                   p0 the network's own probabilities there
                   + RIDGE * |W|^2 / 2

What was right shall stay so: anchors are pixels from all over the image, where the taught probabilities shall be the network's.
A classifier from scratch on so few pixels is worse than the network; the residual begins with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

import torch
from torch import Tensor
from torch.nn import functional

from ..engine.infer import cores

STRENGTHS = (4.0, 8.0, 16.0)  # from which the strength of what holds the network to what it was is chosen
RIDGE = 1e-3
PIXELS = 120  # of a stroke that are learnt from, at most
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

    def without(self, strokes: Sequence[int]) -> Problem:
        """Without what these strokes say."""
        kept = ~torch.isin(self.owners, torch.tensor(strokes))
        return replace(self, z=self.z[kept], scores=self.scores[kept], places=self.places[kept], owners=self.owners[kept])


def problem_of(strokes: Sequence[Stroke], anchors: Pixels) -> Problem:
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


def solve(problem: Problem, strength: float, start: Tensor | None = None, steps: int = 0) -> Tensor:
    """(K, D + 1): weights of standardised features, and the biases in the last column. `start`: the solution of a problem alike."""
    steps = steps or (STEPS if start is None else MORE_STEPS)
    count = problem.scores.shape[1]
    painted = problem.places >= 0
    places = problem.places[painted]
    weights = weights_of(places, problem.owners[painted])
    own = problem.scores[~painted].softmax(1)
    found = torch.zeros(count, problem.z.shape[1] + 1) if start is None else start.clone()
    found.requires_grad_(True)
    optimizer = torch.optim.LBFGS([found], max_iter=steps, history_size=8, line_search_fn="strong_wolfe", tolerance_change=1e-5)

    def loss() -> Tensor:
        optimizer.zero_grad()
        scores = torch.addmm(problem.scores + found[:, -1], problem.z, found[:, :-1].T)
        told = (functional.cross_entropy(scores[painted], places, reduction="none") * weights).sum()
        kept = -(scores[~painted].log_softmax(1) * own).sum(1).mean() if len(own) else torch.zeros(())
        value = told + strength * kept + 0.5 * RIDGE * found.square().sum()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    with torch.inference_mode(False), torch.enable_grad(), all_cores():
        optimizer.step(loss)  # type: ignore[no-untyped-call, arg-type]
    return found.detach()


@contextmanager
def all_cores() -> Iterator[None]:
    """Products of large matrices on all cores, where else each core has a window of its own."""
    before = torch.get_num_threads()
    torch.set_num_threads(max(before, cores()))
    try:
        yield
    finally:
        torch.set_num_threads(before)


def correction_of(problem: Problem, found: Tensor) -> Correction:
    """For features as they are."""
    weight = found[:, :-1] * problem.scale
    return Correction(weight, found[:, -1] - weight @ problem.mean)
