"""Where the time of a task goes: seconds of one thread by what it did or waited for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import TypeVar

T = TypeVar("T")


class Stopwatch:
    """Not for two threads at once. What is timed inside something else counts there only."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.inner = 0.0  # seconds of what was timed inside the part at hand

    @contextmanager
    def timed(self, what: str) -> Iterator[None]:
        before, self.inner = self.inner, 0.0
        started = perf_counter()
        try:
            yield
        finally:
            spent = perf_counter() - started
            self.seconds[what] = self.seconds.get(what, 0.0) + spent - self.inner
            self.inner = before + spent

    def each(self, what: str, items: Iterable[T]) -> Iterator[T]:
        """The same items; the time until each is there."""
        source = iter(items)
        while True:
            with self.timed(what):
                try:
                    item = next(source)
                except StopIteration:
                    return
            yield item
