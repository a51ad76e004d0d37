"""How strongly the network is held to what it was: as strongly as lets the map follow what is painted, and how well that generalises.

A fit begins with the greatest strength, and takes half of it until LEARNT of the painted pixels come out as painted: no more is
changed than the strokes ask for. How much of it holds beyond them is told by leaving strokes out: each is judged by a fit without
it (of many strokes: without it and a few others), by the share of its pixels that get its class, the mean over classes and strokes.
Few pixels and few steps suffice to tell; the fit itself takes all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from .fit import Correction, Pixels, Problem, Stroke, correction_of, problem_of, solve, weights_of

FOLDS = 4
PIXELS, ANCHORS = 24, 600  # of a stroke, and in all, by which strokes that are left out are judged
STEPS = 6
GREATEST, LEAST = 16.0, 1.0  # strength
GREATEST_NEW = 64.0  # where a class is new: its strokes need not outweigh the network's, and all else is evidence against it
LEARNT = 0.85  # share of painted pixels that are to come out as painted, at least
SURE = 0.9  # probability


@dataclass(frozen=True)
class Judged:
    """Strokes by fits without them."""

    after: float | None  # share of their right pixels; None: too few strokes
    before: float | None  # by the network
    count: int


@dataclass(frozen=True)
class Found:
    correction: Correction
    solution: Tensor
    changed: float  # share of sure anchors that are of another class now
    strength: float


def judged(strokes: Sequence[Stroke], anchors: Pixels, strength: float, is_new: bool) -> Judged:
    """Scores by leave-one-stroke-out under a strength."""
    if len(strokes) < 2 or len({stroke.place for stroke in strokes}) < 2:
        return Judged(None, None, len(strokes))
    problem = fewer(problem_of(strokes, anchors, is_new))
    right = torch.zeros(len(problem.places))
    for first in range(min(FOLDS, len(strokes))):
        fold = list(range(first, len(strokes), FOLDS))
        mask = torch.isin(problem.owners, torch.tensor(fold))
        right[mask] = is_right(problem, solve(problem.without(fold), strength, steps=STEPS))[mask]
    before = by_stroke(problem, (problem.scores.argmax(1) == problem.places).float())
    return Judged(float(by_stroke(problem, right).mean()), float(before.mean()), len(strokes))


def fitted(strokes: Sequence[Stroke], anchors: Pixels, start: Tensor | None, is_new: bool) -> Found:
    """The correction under the greatest strength, or under half of it as often as it takes until the map follows what is painted.

    start: the solution of a problem alike; is_new: whether one of the classes is.
    """
    problem, strength = problem_of(strokes, anchors, is_new), GREATEST_NEW if is_new else GREATEST
    while True:
        start = solve(problem, strength, start)
        if strength <= LEAST or float(by_stroke(problem, is_right(problem, start)).mean()) >= LEARNT:
            return Found(correction_of(problem, start), start, changed(problem, start), strength)
        strength /= 2


def fewer(problem: Problem) -> Problem:
    """Evenly thinned out: of each stroke, and of the anchors."""
    kept = torch.zeros(len(problem.owners), dtype=torch.bool)
    for owner in problem.owners.unique().tolist():
        rows = (problem.owners == owner).nonzero()[:, 0]
        most = ANCHORS if owner < 0 else PIXELS
        kept[rows[torch.linspace(0, len(rows) - 1, min(most, len(rows))).long()]] = True
    return replace(problem, z=problem.z[kept], scores=problem.scores[kept], places=problem.places[kept], owners=problem.owners[kept])


def taught(problem: Problem, found: Tensor) -> Tensor:
    return torch.addmm(problem.scores + found[:, -1], problem.z, found[:, :-1].T)


def changed(problem: Problem, found: Tensor) -> float:
    """Share of sure anchors that are of another class with the correction."""
    anchors = problem.places < 0
    own = problem.scores[anchors]
    sure = own.softmax(1).amax(1) > SURE
    if not sure.any():
        return 0.0
    return float((taught(problem, found)[anchors].argmax(1) != own.argmax(1))[sure].float().mean())


def is_right(problem: Problem, found: Tensor) -> Tensor:
    """(n,) 1 where the taught class is the painted one."""
    return (taught(problem, found).argmax(1) == problem.places).float()


def by_stroke(problem: Problem, right: Tensor) -> Tensor:
    """(strokes,) mean over each one's pixels, weighted so that their mean is that over classes of the mean over strokes."""
    owners, places = problem.owners[problem.owners >= 0], problem.places[problem.owners >= 0]
    weights = weights_of(places, owners)
    shares = torch.bincount(owners, weights * right[problem.owners >= 0])
    return shares[torch.bincount(owners) > 0] * len(owners.unique())
