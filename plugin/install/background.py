"""Keeps long work out of QGIS's way: one function in a thread of its own, whose lines and progress wait to be fetched."""

from __future__ import annotations

from collections import deque
from typing import Callable

from qgis.PyQt.QtCore import QThread, pyqtSignal

from .outcome import InstallOutcome
from .process import Stopper

KEPT = 5000  # lines
PATIENCE = 3000  # milliseconds for a thread whose programs were killed
RUNNING: set[InstallThread] = set()  # a thread must outlive the window that started it


class InstallThread(QThread):
    """Runs `work(stopper, say, move)`; `ended` is emitted with its InstallOutcome.

    What it says is not sent line by line, a thousand lines a second would hold the window up: the page fetches them at its pace.
    """

    ended = pyqtSignal(object)

    def __init__(self, work: Callable[[Stopper, Callable[[str], None], Callable[[float, str], None]], InstallOutcome]):
        super().__init__()
        self.work, self.stopper = work, Stopper()
        self.lines: deque[str] = deque(maxlen=KEPT)
        self.share, self.text = 0.0, ""

    def begin(self) -> None:
        RUNNING.add(self)
        self.finished.connect(self.forget)
        self.start()

    def forget(self) -> None:
        RUNNING.discard(self)

    def run(self) -> None:
        self.ended.emit(self.work(self.stopper, self.lines.append, self.move))

    def move(self, share: float, text: str) -> None:
        self.share, self.text = share, text

    def take_lines(self) -> list[str]:
        """What was said since the last call."""
        taken = []
        while self.lines:
            taken.append(self.lines.popleft())
        return taken

    def stop(self) -> bool:
        """Kill what runs and wait for the thread, 3 s at most; whether it is gone."""
        self.stopper.stop()
        return bool(self.wait(PATIENCE))
