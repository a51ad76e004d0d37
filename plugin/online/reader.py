"""A thread that reads one block after another from a provider of its own, and tries again what may pass."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from threading import Event, Lock
from typing import Callable

from qgis.core import QgsRasterBlockFeedback, QgsRasterDataProvider
from qgis.PyQt.QtCore import QThread

from ..runs.feedback import asked
from .answers import Answers
from .blocks import Refused, read_block
from .plan import FetchPlan, GridBlock
from .source import Source, SourceKind
from .tile_answers import TileAnswers, address_of

TRIES = {True: 4, False: 2}  # by whether QGIS asks once; where it has a thread for tiles, it asks again itself, three times at once
PATIENCE = 1.0  # seconds before the second try, twice as long before each further one
LONGEST = 60.0  # seconds to wait at most, whatever the server asks for


@dataclass(frozen=True)
class BlockOutcome:
    """What came of a block."""

    place: GridBlock
    is_there: bool  # something of it came
    missing: int  # of its pixels in the wanted extent, those without a value
    reason: str = ""  # why not all of it came; empty: all came
    is_absent: bool = False  # the server says it has no such thing, and that will stay so

    @property
    def is_whole(self) -> bool:
        return not self.reason


class Desk:
    """What the readers of one fetch share."""

    def __init__(self, source: Source, plan: FetchPlan, folder: Path, todo: list[GridBlock]):
        self.source, self.plan, self.folder = source, plan, folder
        self.todo = iter(todo)
        self.lock, self.stopped = Lock(), Event()
        self.not_before = 0.0  # a busy server is left alone by all readers
        self.feedbacks: list[QgsRasterBlockFeedback] = []
        self.outcomes: SimpleQueue[BlockOutcome | BaseException] = SimpleQueue()

    def next(self) -> GridBlock | None:
        with self.lock:
            return None if self.stopped.is_set() else next(self.todo, None)

    def join(self) -> QgsRasterBlockFeedback:
        """A feedback for the reader that calls."""
        feedback = asked(QgsRasterBlockFeedback())
        with self.lock:
            self.feedbacks.append(feedback)
        if self.stopped.is_set():
            feedback.cancel()
        return feedback

    def stop(self) -> None:
        self.stopped.set()
        with self.lock:
            for feedback in self.feedbacks:
                feedback.cancel()

    def pause(self, seconds: float) -> None:
        self.not_before = max(self.not_before, time.monotonic() + min(seconds, LONGEST))

    def wait(self, seconds: float = 0.0) -> None:
        """Until the server wants to be asked again, and at least so long."""
        end = time.monotonic() + seconds
        while not self.stopped.is_set() and (left := max(end, self.not_before) - time.monotonic()) > 0:
            self.stopped.wait(left)


class Reader(QThread):
    """A thread of Qt: providers need its event loop, and its network access manager goes in peace when the thread ends."""

    def __init__(self, desk: Desk, provider: QgsRasterDataProvider):
        super().__init__()
        self.desk, self.provider = desk, provider

    def run(self) -> None:
        try:
            feedback = self.desk.join()
            answers = answers_of(self.desk.source, self.desk.stopped.is_set)
            try:
                while (place := self.desk.next()) is not None:
                    outcome = self.read(place, answers, feedback)
                    if not self.desk.stopped.is_set():
                        self.desk.outcomes.put(outcome)
            finally:
                answers.close()
        except BaseException as error:  # for the thread that waits; one that leaves a thread of Qt ends QGIS
            self.desk.outcomes.put(error)

    def read(self, place: GridBlock, answers: Answers, feedback: QgsRasterBlockFeedback) -> BlockOutcome:
        """With further tries, as long as there is hope."""
        wait = 0.0
        for number in range(max(TRIES.values())):
            self.desk.wait(wait)
            outcome, may_pass = self.read_once(place, answers, feedback)
            if not may_pass or self.desk.stopped.is_set() or number + 1 >= TRIES[answers.is_direct]:
                break
            self.desk.pause(answers.wait)
            wait = PATIENCE * 2**number
        return outcome

    def read_once(self, place: GridBlock, answers: Answers, feedback: QgsRasterBlockFeedback) -> tuple[BlockOutcome, bool]:
        """What came, and whether another try may bring more."""
        answers.forget(address_of(self.desk.source, self.desk.plan, place))
        plan, path, words = self.desk.plan, self.desk.folder / f"{place.y}_{place.x}.tif", ""
        try:
            valid = read_block(self.provider, self.desk.source, plan.extent(place), place, path, feedback)
        except Refused as error:
            valid, words = bytes(place.h * place.w), str(error)
        if not all(valid):
            answers.catch_up()
        failures = answers.failures()
        if failures and self.desk.source.kind is SourceKind.VALUES:  # a block all the same, of zeros
            path.unlink(missing_ok=True)
            valid = bytes(place.h * place.w)
        reason = Counter(failure.reason for failure in failures).most_common(1)[0][0] if failures else words
        is_absent = bool(failures) and all(failure.is_absent for failure in failures)
        may_pass = any(failure.may_pass for failure in failures) if failures else bool(words) and self.desk.source.is_remote
        return BlockOutcome(place, any(valid), missing_of(valid, place, plan.wanted), reason, is_absent), may_pass


def answers_of(source: Source, is_stopped: Callable[[], bool]) -> Answers:
    """In the reader's thread."""
    if source.kind is SourceKind.TILES:
        return TileAnswers(source.network, is_stopped)
    return Answers(source.kind is SourceKind.PICTURES, is_stopped)


def missing_of(valid: bytes, place: GridBlock, wanted: GridBlock) -> int:
    """How many pixels of a block lie in the wanted rectangle and are not valid."""
    left, right = max(wanted.x - place.x, 0), min(wanted.x + wanted.w - place.x, place.w)
    rows = range(max(wanted.y - place.y, 0), min(wanted.y + wanted.h - place.y, place.h))
    return sum(valid.count(0, row * place.w + left, row * place.w + right) for row in rows)
