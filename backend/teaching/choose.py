"""How strongly the network is held to what it was: the strength under which strokes that a fit has not seen come out best.

For each strength every stroke is judged by a fit without it (of many strokes: without it and a few others): the share of its
pixels that get its class, the mean over classes and strokes. Beside it stands the share of sure pixels all over the image that
change their class by the whole fit.

The best is the largest of right - HARM * changed. Few pixels and few steps suffice to compare; the fit itself takes all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from .fit import STRENGTHS, Correction, Pixels, Problem, Stroke, correction_of, problem_of, solve

FOLDS = 4
PIXELS, ANCHORS = 24, 600  # of a stroke, and in all, by which strengths are compared
STEPS = 6
USUAL = 16.0  # strength, while there are too few strokes to compare
LEAST = 1.0  # strength that is tried where the map does not follow the strokes
LEARNT = 0.8  # share of painted pixels that are to come out as painted, at least
HARM = 2.0
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
    painted = problem.places >= 0
    best: tuple[float, float, float] | None = None
    start: Tensor | None = None
    for strength in sorted(among, reverse=True):
        start = solve(problem, strength, start, STEPS)
        right = torch.zeros(len(problem.places))
        for fold in folds:
            without = solve(problem.without(fold), strength, start, STEPS)
            mask = torch.isin(problem.owners, torch.tensor(fold)) & painted
            right[mask] = (taught(problem, without)[mask].argmax(1) == problem.places[mask]).float()
        share = evenly(right[painted], problem.owners[painted], problem.places[painted])
        value = share - HARM * changed(problem, start)
        if best is None or value > best[0] + 1e-3:
            best = value, strength, share
    before = (problem.scores[painted].argmax(1) == problem.places[painted]).float()
    known = evenly(before, problem.owners[painted], problem.places[painted])
    return Choice(best[1], best[2], known, len(strokes))  # type: ignore[index]


def fitted(strokes: Sequence[Stroke], anchors: Pixels, strength: float, start: Tensor | None) -> Found:
    """The correction under a strength, or under half of it as often as it takes until the map follows what is painted.

    start: the solution of a problem alike.
    """
    problem = problem_of(strokes, anchors)
    painted = problem.places >= 0
    while True:
        start = solve(problem, strength, start)
        right = (taught(problem, start)[painted].argmax(1) == problem.places[painted]).float()
        if strength <= LEAST or evenly(right, problem.owners[painted], problem.places[painted]) >= LEARNT:
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


def evenly(right: Tensor, owners: Tensor, places: Tensor) -> float:
    """Mean over classes of the mean over strokes of the mean over pixels."""
    shares = []
    for place in places.unique().tolist():
        mine = places == place
        shares.append(torch.stack([right[mine & (owners == owner)].mean() for owner in owners[mine].unique().tolist()]).mean())
    return float(torch.stack(shares).mean())
