"""How far a job is: messages of progress, not more often than anybody looks."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from .shared.jobs import Progress

PACE = 0.25  # seconds between two messages


class Pace:
    """How far, how fast, how long still."""

    def __init__(self, total: int, done: int, text: str, unit: str = "px"):
        self.total, self.done, self.before, self.text, self.unit = total, done, done, text, unit
        self.started, self.said = perf_counter(), 0.0

    def step(self, count: int) -> Iterator[Progress]:
        """Count, and say so unless it was said a moment ago."""
        self.done += count
        if perf_counter() - self.said > PACE:
            self.said = perf_counter()
            yield self.now()

    def now(self) -> Progress:
        rate = (self.done - self.before) / max(perf_counter() - self.started, 1e-6)
        return Progress(self.done, self.total, self.unit, rate, (self.total - self.done) / rate if rate else 0.0, self.text)
