"""When a training ends, and how far it is by time: one clock and one folder decide, those of process 0."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from ..shared.card import STOP
from ..shared.plural import plural
from ..shared.recipe import Recipe
from .team import Team

STOPPED = "stopped; the best network so far is kept"
EVERY = 10  # steps after which several processes hear from the first one: each time they wait for each other


class Clock:
    """Asked by every process after each step. Between two hearings time stands still, so that all learn at one rate."""

    def __init__(self, folder: Path, recipe: Recipe, start: int, before: float, team: Team):
        """`before`: seconds that the steps before `start` took."""
        self.folder, self.recipe, self.before, self.team = folder, recipe, before, team
        self.began = time.monotonic()
        self.planned = planned(recipe, start, before)

    @property
    def seconds(self) -> float:
        """Since this start, by this process's own clock."""
        return time.monotonic() - self.began

    def ending(self, done: int) -> str:
        """Why training ends after `done` steps; empty: it goes on."""
        if not self.recipe.minutes and done >= self.recipe.steps:
            return f"{plural(self.recipe.steps, 'step')} done"
        if self.team.size > 1 and done % EVERY:
            return ""
        seconds, is_stopped = self.team.tell((self.before + self.seconds, (self.folder / STOP).exists()))
        self.planned = planned(self.recipe, done, seconds)
        if is_stopped:
            return STOPPED
        is_over = self.recipe.minutes and seconds >= 60 * self.recipe.minutes
        return f"{self.recipe.minutes:g} min are over" if is_over else ""


def planned(recipe: Recipe, step: int, seconds: float) -> Recipe:
    """The recipe with the number of steps that its minutes will hold at the pace so far."""
    if not recipe.minutes:
        return recipe
    share = min(seconds / (60 * recipe.minutes), 1.0)
    return replace(recipe, steps=round(max(step, 1) / share) if share and step else 10**9)
