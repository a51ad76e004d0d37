"""Work that would freeze QGIS, done beside it; its result comes back to the main thread, or is dropped."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Callable

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from ...backend.shared.errors import Fault

# QGIS 3.26 and later can keep a task of a second out of the status bar and of the notifications.
FLAGS: Any = QgsTask.Flag.CanCancel | getattr(QgsTask.Flag, "Hidden", QgsTask.Flag.CanCancel)


IsCanceled = Callable[[], bool]
Work = Callable[[IsCanceled], Any]


class Background(QgsTask):
    """`work` is called in another thread, with a function that tells whether to stop; then, in the main thread, `done` with
    what it returned, or `failed` with the sentence of the Fault it raised. Neither is called once `owner` is deleted."""

    def __init__(
        self,
        title: str,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[str], None],
        owner: QObject,
        kills: Sequence[Callable[[], None]] = (),
    ):
        """`kills`: a list to which `work` adds what ends the processes that it starts."""
        super().__init__(title, FLAGS)
        self.work: Work | None = work
        self.done, self.failed, self.owner = done, failed, owner
        self.kills = kills
        self.result: Any = None
        self.problem = ""
        self.is_wanted, self.is_over = True, False

    def start(self) -> Background:
        QgsApplication.taskManager().addTask(self)
        return self

    def forget(self) -> None:
        """Stop it soon, with the processes it has started; neither `done` nor `failed` is called any more."""
        self.is_wanted = False
        if not self.is_over:  # afterwards QGIS deletes what a task is made of
            self.cancel()
            for kill in self.kills:
                with suppress(OSError):
                    kill()

    def run(self) -> bool:
        try:
            self.result = self.work(self.isCanceled) if self.work else None
        except Fault as error:
            self.problem = str(error)
        return not self.problem and not self.isCanceled()

    def finished(self, is_fine: bool) -> None:
        self.is_over = True
        self.work = None  # it may hold a layer's file open
        if sip.isdeleted(self.owner):
            return
        if self.is_wanted and is_fine:
            self.done(self.result)
        elif self.is_wanted and self.problem:
            self.failed(self.problem)
