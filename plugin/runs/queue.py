"""The runs: one at a time, the others wait. What goes wrong in one does not stop the next."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...backend.shared.errors import InputError
from ..translation import tr
from .run import Run, RunState, end_all

PACE = 50  # milliseconds between two changes of what is shown


class Queue(QObject):
    changed = pyqtSignal()
    loading = pyqtSignal(bool)  # results come into the project; whether they begin to
    ended = pyqtSignal(object)  # the run

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.runs: list[Run] = []
        self.is_closed = False
        self.pause = QTimer(self, singleShot=True, interval=PACE)  # a run says more than eyes can follow
        self.pause.timeout.connect(self.changed)
        QgsProject.instance().cleared.connect(self.leave_project)

    @property
    def running(self) -> Run | None:
        return next((run for run in self.runs if run.state is RunState.RUNNING), None)

    def files(self) -> set[str]:
        """What the runs write or wrote."""
        return {path for run in self.runs for path in run.files()}

    def add(self, title: str, parameters: dict[str, Any], kind: type[Run] = Run) -> Run:
        """Raises InputError where another run that is not over writes to the same file."""
        run = kind(title, parameters)
        for path in self.taken(run.files()):
            raise InputError(tr("{} is the output of a run that is not over; choose another file.").format(path))
        run.setParent(self)
        run.changed.connect(self.touch)
        run.loading.connect(self.loading)
        run.ended.connect(lambda: self.take_next(run))
        self.runs.append(run)
        self.changed.emit()
        self.start_next()
        return run

    def taken(self, files: set[str]) -> list[str]:
        """Those that a run which is not over writes to as well."""
        others = [run.files() for run in self.runs if not run.is_over]
        return sorted(files & set().union(*others))

    def touch(self) -> None:
        if not self.pause.isActive():
            self.pause.start()

    def start_next(self) -> None:
        if self.is_closed or self.running:
            return
        run = next((run for run in self.runs if run.state is RunState.WAITING), None)
        if run:
            run.start()

    def take_next(self, run: Run) -> None:
        self.ended.emit(run)
        QTimer.singleShot(0, self.start_next)  # once the task that ended has gone

    def remove(self, run: Run) -> None:
        """Take a run off the list; one that is running is cancelled and stays to say so."""
        if run.state is RunState.RUNNING:
            run.cancel()
            return
        if run in self.runs:
            self.runs.remove(run)
            self.changed.emit()

    def leave_project(self) -> None:
        for run in reversed(self.runs):
            run.leave_project()

    def close(self) -> None:
        """Cancel all and wait for the end."""
        self.is_closed = True
        QgsProject.instance().cleared.disconnect(self.leave_project)
        end_all(self.runs[::-1])  # those that wait first, or they would start
