"""Previews in the background: a thread of its own with a warm worker. Latest wins: one request runs, at most one waits.

GUI thread      ask -> [one place, a newer request takes it]        arrived, progressed, failed
                             |                                          ^  queued signals
clerk's thread               +-> fetch -> job Segment -> warm worker ---+
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

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ...backend.shared.card import LandClass
from ...backend.shared.errors import Fault, InputError
from ...backend.shared.jobs import Finished, Progress, Segment
from ..environment import Backend
from ..translation import tr
from ..worker import WorkerError
from .preview_plan import Plan
from .preview_source import Fetch
from .warm import Keeper

IDLE = 300.0  # seconds without a request after which the worker ends, and its memory comes back
FAREWELL = 2.0  # seconds that QGIS's end waits, at most


@dataclass(frozen=True)
class Request:
    """All that a preview needs, taken in the GUI thread."""

    image: str  # id of the layer
    classes: tuple[LandClass, ...]
    plan: Plan
    fetch: Fetch
    job: Segment  # its image and output are filled in later
    backend: Backend

    def is_like(self, other: Request | None) -> bool:
        """The same would come out."""
        return other is not None and (self.image, self.plan.extent, self.job) == (other.image, other.plan.extent, other.job)


class PreviewSession(QObject):
    """Of all that is asked only the latest is answered. The thread and the worker start when they are needed."""

    arrived = pyqtSignal(object, str)  # the request, the class raster
    progressed = pyqtSignal(float)  # per cent
    failed = pyqtSignal(str)  # one sentence
    heard = pyqtSignal(int, object)  # from the clerk's thread: the request's number, what there is about it

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.number = 0
        self.latest: Request | None = None
        self.shown = ""  # the file that arrived last
        self.clerk: Clerk | None = None
        self.heard.connect(self.receive, Qt.ConnectionType.QueuedConnection)

    @property
    def is_warm(self) -> bool:
        return self.clerk is not None and self.clerk.keeper.is_warm

    def ask(self, request: Request) -> None:
        self.number, self.latest = self.number + 1, request
        if self.clerk is None or not self.clerk.thread.is_alive():
            self.clerk = Clerk(self.heard.emit)
        self.clerk.ask(self.number, request)

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
        if isinstance(thing, Finished):
            path = thing.outputs["output"]
            if is_stale:
                remove(path)
                return
            self.arrived.emit(self.latest, path)
            remove(self.shown)
            self.shown = path
        elif is_stale:
            return
        elif isinstance(thing, Progress):
            self.progressed.emit(100 * thing.done / max(thing.total, 1))
        elif isinstance(thing, str):
            self.latest = None
            self.failed.emit(thing)


def remove(path: str) -> None:
    """A raster with what lies beside it. What Windows still reads goes with the folder."""
    for name in (path, f"{path}.aux.xml", str(Path(path).with_suffix(".qml"))) if path else ():
        with suppress(OSError):
            os.unlink(name)


class Clerk:
    """Does the latest request, in a thread and a temporary folder of its own, with a worker that it keeps.

    `tell` is called with the request's number and a message of the job or the sentence of its failure; in the clerk's thread, but
    never after `end`.
    """

    def __init__(self, tell: Callable[[int, Any], None]):
        self.tell = tell
        self.changed = Condition()  # guards the next two
        self.waiting: tuple[int, Request] | None = None
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
                self.changed.wait_for(lambda: self.waiting is not None or self.is_over, IDLE)
                task, self.waiting = self.waiting, None
                if task is not None or self.is_over:
                    return None if self.is_over else task
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
            return self.waiting is None and not self.is_over

        image = request.fetch(request.plan.extent, request.plan.pixel_size, self.folder, is_wanted)
        job = replace(request.job, image=image, output=str(self.folder / f"preview{number}.tif"))
        yield from self.keeper.ask(request.backend, job)

    def say(self, number: int, thing: Any) -> None:
        with self.changed:
            if not self.is_over:
                self.tell(number, thing)
