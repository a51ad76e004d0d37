"""How strongly the network is held to what it was: the strength under which strokes that a fit has not seen come out best.

For each strength every stroke is judged by a fit without it (of many strokes: without it and a few others): the share of its
pixels that get its class, the mean over classes and strokes. Of the strengths that are as good as the best within its standard
error, the greatest is taken (Breiman et al. 1984, the rule of one standard error): no more is changed than the strokes can speak
for. Few pixels and few steps suffice to compare; the fit itself takes all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from .fit import STRENGTHS, Correction, Pixels, Problem, Stroke, correction_of, problem_of, solve, weights_of

FOLDS = 4
PIXELS, ANCHORS = 24, 600  # of a stroke, and in all, by which strengths are compared
STEPS = 6
USUAL = 16.0  # strength, while there are too few strokes to compare
LEAST = 1.0  # strength that is tried where the map does not follow the strokes
LEARNT = 0.85  # share of painted pixels that are to come out as painted, at least
SURE = 0.9  # probability


@dataclass(frozen=True)
class Choice:
    strength: float
    loo: float | None  # share of right pixels of strokes left out; None: too few strokes
    loo_before: float | None
    count: int  # strokes by which it was chosen


@dataclass(frozen=True)
class Found:
    correction: Correction
    solution: Tensor
    changed: float  # share of sure anchors that are of another class now
    strength: float


def choose(strokes: Sequence[Stroke], anchors: Pixels, among: Sequence[float] = STRENGTHS) -> Choice:
    """The strength for these strokes, and the scores by leave-one-stroke-out that speak for it."""
    if len(strokes) < 2 or len({stroke.place for stroke in strokes}) < 2:
        return Choice(USUAL if among is STRENGTHS else among[0], None, None, len(strokes))
    problem = fewer(problem_of(strokes, anchors))
    folds = [list(range(first, len(strokes), FOLDS)) for first in range(min(FOLDS, len(strokes)))]
    starts: list[Tensor | None] = [None] * len(folds)
    scores = {}
    for strength in sorted(among, reverse=True):
        right = torch.zeros(len(problem.places))
        for k, fold in enumerate(folds):
            starts[k] = found = solve(problem.without(fold), strength, starts[k], STEPS)
            mask = torch.isin(problem.owners, torch.tensor(fold))
            right[mask] = is_right(problem, found)[mask]
        scores[strength] = by_stroke(problem, right)
    best, error = max((float(each.mean()), float(each.std() / len(each) ** 0.5)) for each in scores.values())
    chosen = max(strength for strength, each in scores.items() if float(each.mean()) >= best - error)
    before = by_stroke(problem, (problem.scores.argmax(1) == problem.places).float())
    return Choice(chosen, float(scores[chosen].mean()), float(before.mean()), len(strokes))


def fitted(strokes: Sequence[Stroke], anchors: Pixels, strength: float, start: Tensor | None) -> Found:
    """The correction under a strength, or under half of it as often as it takes until the map follows what is painted.

    start: the solution of a problem alike.
    """
    problem = problem_of(strokes, anchors)
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
