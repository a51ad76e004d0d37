"""The blocks of a plan from their server into files: few requests at once, again when they fail, at once an end when cancelled.

    blocks to do --> readers (threads, each with a provider of its own): provider -> file -+
         ^------------------------- wait, try again <--------------------------------------+--> what came of it --> counted, said

Pixels never leave their reader, so memory does not grow with the extent.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from queue import Empty
from typing import Any

from qgis.core import QgsFeedback, QgsGeometry, QgsProcessingFeedback, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ...backend.shared.errors import Fault, InputError
from ...backend.shared.jobs import Progress
from ..algorithms.base import sentence_of
from ..translation import tr
from .cache import keep, take, tidy
from .mosaic import write_mosaic
from .plan import FetchPlan, GridBlock, make_plan
from .reader import BlockOutcome, Desk, Reader
from .source import Source, SourceKind

HOPELESS = 8  # blocks failed and none arrived: the rest is not asked for
LOST = 256  # the same where the server says that it has no such blocks: an extent may begin outside of what it covers
BEAT = 0.05  # seconds between two looks at cancel
LITTLE = 0.0005  # share of the extent that is not worth a word
PACE = 1.0  # seconds between two lines of progress
FAREWELL = 20.0  # seconds for readers to end what they wait for
LEFT: set[Reader] = set()  # those that did not: a database that hangs ends no request, and a thread must outlive it


def fetch(
    source: Source, extent: QgsRectangle | None, pixel_size: float, folder: Path, feedback: QgsFeedback,
    area: QgsGeometry | None = None,
) -> str | None:  # fmt: skip
    """Path of a raster in `folder` with the pixels of `extent` (in the layer's CRS, None: all); None when cancelled.

    `pixel_size` in metres on the ground is what is wanted; layers with pixels of their own give those nearest to it. Of the
    blocks only those that `area` needs are asked for. What did not arrive is no data there, counted and said to `feedback`.
    The files in `folder` are the caller's to remove; the same call with the same folder goes on with them, and gives the same
    file. Callable from any thread. Raises InputError where the layer has nothing
    there or the extent is too large, Fault where nothing arrives or the disk is full.
    """
    plan = make_plan(source, extent, pixel_size, area)
    folder = folder / plan.key
    (folder / "blocks").mkdir(parents=True, exist_ok=True)
    tidy()
    todo = [place for place in plan.blocks if not is_at_hand(source, plan, place, folder)]
    tell(feedback, announcement(source, plan, len(plan.blocks) - len(todo)))
    outcomes = []
    with closing(read_all(source, plan, todo, folder, feedback)) as found:
        for outcome in found:
            outcomes.append(outcome)
            if source.is_remote and outcome.is_whole and outcome.is_there:
                keep(plan, outcome.place, path_of(folder, outcome.place))
            if len(outcomes) in (HOPELESS, LOST, len(plan.blocks)):
                check_hope(source, outcomes, len(outcomes) in (LOST, len(plan.blocks)))
    if feedback.isCanceled():
        return None
    report(source, plan, outcomes, feedback)
    blocks = [(place, f"blocks/{path_of(folder, place).name}") for place in plan.blocks if path_of(folder, place).exists()]
    if not blocks:
        raise InputError(tr("The layer {!r} is empty in this extent; choose another.").format(source.name))
    return write_mosaic(source, plan, folder, blocks)


def is_at_hand(source: Source, plan: FetchPlan, place: GridBlock, folder: Path) -> bool:
    """From a run that is gone on with, or from this session."""
    path = path_of(folder, place)
    return path.exists() or (source.is_remote and take(plan, place, path))


def path_of(folder: Path, place: GridBlock) -> Path:
    return folder / "blocks" / f"{place.y}_{place.x}.tif"


def read_all(
    source: Source, plan: FetchPlan, todo: list[GridBlock], folder: Path, feedback: QgsFeedback
) -> Generator[BlockOutcome, None, None]:
    """What came of each block, in the order they are done; ends early when cancelled."""
    desk = Desk(source, plan, folder / "blocks", todo)
    pace = FetchPace(len(todo), plan.unit)
    with readers(desk, source.providers[: len(todo)]):
        while pace.done < len(todo) and not feedback.isCanceled():
            try:
                found = desk.outcomes.get(timeout=BEAT)
            except Empty:
                answer_qgis()
                continue
            if isinstance(found, BaseException):
                raise found
            pace.step(feedback)
            yield found


@contextmanager
def readers(desk: Desk, providers: tuple[Any, ...]) -> Iterator[None]:
    threads = [Reader(desk, provider) for provider in providers]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        desk.stop()
        end = time.monotonic() + FAREWELL
        while not all(thread.isFinished() for thread in threads) and time.monotonic() < end:
            answer_qgis()
            time.sleep(0.005)
        for thread in threads:
            if thread.isFinished():
                thread.wait()
            else:
                LEFT.add(thread)


def answer_qgis() -> None:
    """In the main thread (qgis_process, batch in older versions) readers may wait for its event loop, and a user for Cancel."""
    if QThread.currentThread() == QCoreApplication.instance().thread():
        QCoreApplication.processEvents()


class FetchPace:
    """How far, how fast, how long still."""

    def __init__(self, total: int, unit: str):
        self.total, self.unit, self.done = total, unit, 0
        self.started = self.said = time.monotonic()

    def step(self, feedback: QgsFeedback) -> None:
        self.done += 1
        feedback.setProgress(100 * self.done / self.total)
        now = time.monotonic()
        if now - self.said > PACE and isinstance(feedback, QgsProcessingFeedback):
            self.said = now
            rate = self.done / (now - self.started)
            progress = Progress(self.done, self.total, self.unit, rate, (self.total - self.done) / rate, tr("fetching"))
            feedback.setProgressText(sentence_of(progress))


def announcement(source: Source, plan: FetchPlan, kept: int) -> str:
    size, millions = max(plan.ground), plan.pixels / 1e6
    text = tr("{!r} is read at {:.3g} m per pixel: {} {}, {:.1f} million pixels; {} were fetched before.")
    return text.format(source.name, size, len(plan.blocks), plan.unit, millions, kept)


def check_hope(source: Source, outcomes: list[BlockOutcome], is_end: bool) -> None:
    """Raises Fault when nothing arrives and going on would only bother the server."""
    if any(outcome.is_whole or outcome.is_there for outcome in outcomes):
        return
    if is_end or not all(outcome.is_absent for outcome in outcomes):
        reasons = Counter(outcome.reason for outcome in outcomes).most_common(3)
        text = tr("Nothing of the layer {!r} arrived ({}); check the connection, the layer and the extent.")
        raise Fault(text.format(source.name, "; ".join(reason for reason, _ in reasons)))


def report(source: Source, plan: FetchPlan, outcomes: list[BlockOutcome], feedback: QgsFeedback) -> None:
    failed = [outcome for outcome in outcomes if not outcome.is_whole]
    if failed:
        reasons = Counter(outcome.reason for outcome in failed)
        said = "; ".join(f"{reason}: {count}" for reason, count in reasons.most_common(3))
        text = tr("{} of {} {} did not arrive ({}); their places are no data in the map.")
        tell(feedback, text.format(len(failed), len(plan.blocks), plan.unit, said), is_warning=True)
    share = sum(outcome.missing for outcome in outcomes if outcome.is_whole) / (plan.wanted.h * plan.wanted.w)
    if share > LITTLE and source.kind is not SourceKind.VALUES:
        tell(feedback, tr("The server left {:.1%} of the extent transparent; it is no data in the map.").format(share))


def tell(feedback: QgsFeedback, text: str, is_warning: bool = False) -> None:
    """To those who listen to words; a plain feedback knows only cancel and progress."""
    if isinstance(feedback, QgsProcessingFeedback):
        (feedback.pushWarning if is_warning else feedback.pushInfo)(text)
