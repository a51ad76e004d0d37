"""Previews in the background: a thread of its own with a warm worker. Latest wins: one request runs, at most one waits.

GUI thread      ask -> [one place, a newer request takes it]        arrived, progressed, failed
                order -> [all of them, before that] |                   kept, not_kept
                             |                                          ^  queued signals
clerk's thread               +-> fetch -> job Segment -> warm worker ---+
                                      or Teach
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import mkdtemp
from threading import Condition, Thread
from typing import Any, Callable

from qgis.core import Qgis, QgsMessageLog, QgsRectangle
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ...backend.shared.card import LandClass
from ...backend.shared.errors import Fault, InputError
from ...backend.shared.jobs import Finished, Job, Progress
from ..environment import Backend
from ..translation import tr
from ..worker import WorkerError
from .preview_plan import PreviewPlan
from .preview_source import Fetch
from .warm import Keeper

IDLE = 300.0  # seconds without a request after which the worker ends, and its memory comes back
FAREWELL = 2.0  # seconds that QGIS's end waits, at most


@dataclass(frozen=True)
class Request:
    """All that a preview needs, taken in the GUI thread."""

    image: str  # id of the layer
    classes: tuple[LandClass, ...]
    plan: PreviewPlan
    fetch: Fetch
    job: Job[Any]  # its image and what it makes are filled in later
    backend: Backend
    is_file: bool = True  # else the part of the layer that is needed is fetched
    run_size: float | None = None  # metres per pixel at which the run computes, which the preview is perhaps coarser than
    makes: tuple[str, ...] = ("output",)  # the job's fields of the rasters that it writes, the one to be shown first
    ground: QgsRectangle | None = None  # what is fetched of a layer that is no file, where that is more than what is shown

    def is_like(self, other: Request | None) -> bool:
        """The same would come out."""
        return other is not None and (self.image, self.plan.extent, self.job) == (other.image, other.plan.extent, other.job)


class PreviewSession(QObject):
    """Of all that is asked only the latest is answered. The thread and the worker start when they are needed."""

    arrived = pyqtSignal(object, object)  # the request, how its job has finished
    progressed = pyqtSignal(float)  # per cent
    failed = pyqtSignal(str)  # one sentence
    kept = pyqtSignal(object)  # how the job of an order has finished
    not_kept = pyqtSignal(str)  # one sentence
    heard = pyqtSignal(int, object)  # from the clerk's thread: the request's number, what there is about it

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.number = 0
        self.latest: Request | None = None
        self.orders = 0  # so far
        self.shown: list[str] = []  # the files that arrived last
        self.clerk: Clerk | None = None
        self.heard.connect(self.receive, Qt.ConnectionType.QueuedConnection)

    @property
    def is_warm(self) -> bool:
        return self.clerk is not None and self.clerk.keeper.is_warm

    def ask(self, request: Request) -> None:
        self.number, self.latest = self.number + 1, request
        self.ready().ask(self.number, request)

    def order(self, request: Request) -> None:
        """What somebody wants in any case, and that lasts: it is done once what runs has ended, and no newer request takes its place."""
        self.orders += 1
        self.ready().order(-self.orders, request)

    def ready(self) -> Clerk:
        if self.clerk is None or not self.clerk.thread.is_alive():
            self.clerk = Clerk(self.heard.emit)
        return self.clerk

    def forget(self) -> None:
        """Want nothing of what was asked."""
        self.number, self.latest = self.number + 1, None
        if self.clerk is not None:
            self.clerk.ask(self.number, None)

    def stop(self, patience: float = 0.0) -> None:
        """Forget, and end the worker; its files go too. Waits `patience` seconds for it, at most."""
        self.number, self.latest = self.number + 1, None
        if self.clerk is not None:
            self.clerk.end(patience)
            self.clerk = None

    def receive(self, number: int, thing: Any) -> None:
        is_stale = number != self.number
        if number < 0:
            self.receive_order(thing)
        elif isinstance(thing, Finished):
            paths = list(thing.outputs.values())
            if is_stale:
                remove(paths)
                return
            self.arrived.emit(self.latest, thing)
            remove(self.shown)
            self.shown = paths
        elif is_stale:
            return
        elif isinstance(thing, Progress):
            self.progressed.emit(100 * thing.done / max(thing.total, 1))
        elif isinstance(thing, str):
            self.latest = None
            self.failed.emit(thing)

    def receive_order(self, thing: Any) -> None:
        if isinstance(thing, Finished):
            self.kept.emit(thing)
            remove([path for name, path in thing.outputs.items() if name != "output"])
        elif isinstance(thing, str):
            self.not_kept.emit(thing)


def remove(paths: list[str]) -> None:
    """Rasters with what lies beside them. What Windows still reads goes with the folder."""
    for path in paths:
        for name in (path, f"{path}.aux.xml", str(Path(path).with_suffix(".qml"))):
            with suppress(OSError):
                os.unlink(name)


class Clerk:
    """Does the latest request, in a thread and a temporary folder of its own, with a worker that it keeps.

    `tell` is called with the request's number and a message of the job or the sentence of its failure; in the clerk's thread, but
    never after `end`.
    """

    def __init__(self, tell: Callable[[int, Any], None]):
        self.tell = tell
        self.changed = Condition()  # guards the next three
        self.waiting: tuple[int, Request] | None = None
        self.orders: list[tuple[int, Request]] = []
        self.is_over = False
        self.folder = Path(mkdtemp(prefix="landquilt-preview-"))
        self.keeper = Keeper(self.folder / "backend.log")
        self.thread = Thread(target=self.serve, name="landquilt preview", daemon=True)
        self.thread.start()

    # -- called by the GUI thread --

    def ask(self, number: int, request: Request | None) -> None:
        """In place of what waits; None: of nothing."""
        with self.changed:
            self.waiting = None if request is None else (number, request)
            self.changed.notify()

    def order(self, number: int, request: Request) -> None:
        """Before what waits."""
        with self.changed:
            self.orders.append((number, request))
            self.changed.notify()

    def end(self, patience: float) -> None:
        with self.changed:
            self.is_over = True
            self.changed.notify()
        Thread(target=self.keeper.end, name="landquilt preview's end").start()  # Windows takes its time for it
        self.thread.join(patience)

    # -- the clerk's thread --

    def serve(self) -> None:
        try:
            while (task := self.next_task()) is not None:
                self.do(*task)
        finally:
            self.keeper.dismiss()
            shutil.rmtree(self.folder, ignore_errors=True)

    def next_task(self) -> tuple[int, Request] | None:
        """Waits for it; the worker is dismissed meanwhile where that takes long. None at the end."""
        while True:
            with self.changed:
                self.changed.wait_for(lambda: self.waiting is not None or self.orders or self.is_over, IDLE)
                if self.is_over:
                    return None
                if self.orders:
                    return self.orders.pop(0)
                task, self.waiting = self.waiting, None
                if task is not None:
                    return task
            self.keeper.dismiss()

    def do(self, number: int, request: Request) -> None:
        try:
            for message in self.messages(number, request):
                self.say(number, message)
        except (InputError, Fault) as error:
            self.say(number, str(error))
        except WorkerError as error:
            if error.detail and not self.is_over:
                QgsMessageLog.logMessage(error.detail, "LandQuilt", Qgis.MessageLevel.Critical, False)
            self.say(number, error.message)
        except Exception:
            self.say(number, tr("The preview failed; the log of Python errors says why."))
            raise

    def messages(self, number: int, request: Request) -> Any:
        def is_wanted() -> bool:
            return (self.waiting is None or number < 0) and not self.is_over

        image = request.fetch(request.ground or request.plan.extent, request.plan.pixel_size, self.folder, is_wanted)
        files = {field: str(self.folder / f"{field}{number}.tif") for field in request.makes}
        job: Any = request.job
        yield from self.keeper.ask(request.backend, replace(job, image=image, **files))

    def say(self, number: int, thing: Any) -> None:
        with self.changed:
            if not self.is_over:
                self.tell(number, thing)
