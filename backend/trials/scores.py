"""What the trials of a row found, together: mean and spread over the seeds, and how sure its difference to another row is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import mean, stdev
from typing import Any

import numpy as np

from ..accuracy.bootstrap import FEWEST, LEVEL, Interval, resampled, statistics
from ..accuracy.metrics import all_scores
from ..shared.card import ISPRS

Result = Mapping[str, Any]  # see trial.py
MEANS = ("mean_f1", "mean_f1_without_clutter", "mean_recall", "overall_accuracy")
SPEEDS = ("seconds", "steps_per_second", "megapixels_per_second", "parameters")
COMPARED = ("mean_f1", "overall_accuracy")
CLUTTER = ISPRS[-1].name


@dataclass(frozen=True)
class Figure:
    """`spread`: standard deviation over the seeds, None of one seed."""

    mean: float
    spread: float | None = None


@dataclass(frozen=True)
class RowScores:
    name: str
    seeds: tuple[int, ...]  # of the finished trials
    figures: Mapping[str, Figure]  # F1 by class name, MEANS, "eroded_" + MEANS, SPEEDS
    differences: Mapping[str, Interval] = field(default_factory=dict)  # to the row that is compared with, by COMPARED
    published: Mapping[str, float] = field(default_factory=dict)
    compared_with: str = ""  # name of that row


def row_scores(
    name: str, results: Sequence[Result], other: Sequence[Result], published: Mapping[str, float], other_name: str = ""
) -> RowScores:
    """`other`: results of the row to compare with; empty: none."""
    each = [figures_of(result) for result in results]
    names = dict.fromkeys(key for found in each for key in found)
    figures = {key: figure([found[key] for found in each if key in found]) for key in names}
    return RowScores(name, tuple(result["seed"] for result in results), figures, differences(results, other), published, other_name)


def figures_of(result: Result) -> dict[str, float]:
    """What is not known (a class that occurs nowhere) is left out."""
    found: dict[str, float] = {}
    for prefix, part in (("", result["full"]), ("eroded_", result["eroded"])):
        if part:
            scores = all_scores(np.array(part["matrix"]), clutter_of(result["classes"]))
            found |= {f"{prefix}{name}": scores[name] for name in MEANS if scores[name] is not None}
            found |= dict(zip(result["classes"], scores["f1"])) if not prefix else {}
    found |= {name: result[name] for name in SPEEDS}
    return {name: value for name, value in found.items() if not np.isnan(value)}


def clutter_of(classes: Sequence[str]) -> int | None:
    """Its number, 1-based, where the legend has it: most published means leave it out."""
    return classes.index(CLUTTER) + 1 if CLUTTER in classes else None


def figure(values: Sequence[float]) -> Figure:
    return Figure(mean(values), stdev(values) if len(values) > 1 else None)


def differences(results: Sequence[Result], other: Sequence[Result]) -> dict[str, Interval]:
    """Row minus other row, each the mean over the seeds that both have, with the 95 % interval of the block bootstrap.

    The same blocks are drawn for all trials of both rows (Kuensch 1989), so the interval says how sure the difference is on ground
    like that of the test; how much training anew changes it, the spread over the seeds tells. Empty where fewer than ten blocks
    hold labels.
    """
    seeds = [result["seed"] for result in results if result["seed"] in [one["seed"] for one in other]]
    if not seeds:
        return {}
    chosen = [next(one for one in group if one["seed"] == seed) for group in (results, other) for seed in seeds]
    blocks = np.stack([np.array(one["full"]["blocks"], np.int64) for one in chosen], 1)  # (T, 2 S, 3, K)
    blocks = blocks[blocks.any((1, 2, 3))]
    if len(blocks) < FEWEST:
        return {}
    estimate = statistics(blocks.sum(0)[None].astype(float), ())
    drawn = [statistics(sums, ()) for sums in resampled(blocks, 0)]
    found = {}
    for name in COMPARED:
        low, high = np.percentile(np.concatenate([difference(part[name], len(seeds)) for part in drawn]), LEVEL)
        found[name] = Interval(float(difference(estimate[name], len(seeds))[0]), float(low), float(high))
    return found


def difference(values: np.ndarray, seeds: int) -> np.ndarray:
    """(n, 2 S) -> (n,)"""
    return values[:, :seeds].mean(1) - values[:, seeds:].mean(1)
