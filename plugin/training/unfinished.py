"""Trainings that ended in the middle, as when QGIS was closed or killed: found among the model folders, resumed or deleted."""

from __future__ import annotations

import os
import shutil
import socket
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...backend.shared.card import CARD, CHECKPOINT, RUN
from ...backend.shared.errors import InputError
from ..models.library import models_folder
from ..models.use import is_in_use
from ..settings import load_settings
from ..translation import tr
from ..widgets.arrangement import row_of
from ..widgets.fields import named
from ..widgets.notice import Notice
from .outcome_bar import button
from .run_files import read_plan
from .training_run import PARAMETERS, resumed

RUNNING = "running"  # the state in run.json of a run that has not come to its end, see backend/training/run_file.py


@dataclass(frozen=True)
class Unfinished:
    folder: Path
    step: int
    steps: int  # planned; 0: not known

    @property
    def text(self) -> str:
        if self.steps:
            return tr("{}: step {} of {}").format(self.folder.name, self.step, self.steps)
        return tr("{}: step {}").format(self.folder.name, self.step)


def find_unfinished(models: Path) -> list[Unfinished]:
    """Those that can go on and are not going on just now, the latest first."""
    found = []
    for path in models.glob(f"*/{RUN}"):
        folder, data = path.parent, read_plan(path)
        can_go_on = data.get("state") == RUNNING and all((folder / name).is_file() for name in (CHECKPOINT, PARAMETERS))
        if can_go_on and not is_in_use(folder) and not is_alive(data):
            step = data.get("validated") or data.get("step") or 0
            found.append(Unfinished(folder, int(step), int(data.get("steps") or 0)))
    return sorted(found, key=lambda item: -(item.folder / CHECKPOINT).stat().st_mtime)


def is_alive(data: dict[str, Any]) -> bool:
    """Whether the process that wrote a run.json still runs, on this machine: another QGIS trains in the folder.

    Windows cannot be asked without harm, and is not.
    """
    pid = data.get("pid")
    if sys.platform == "win32" or not isinstance(pid, int) or data.get("host") != socket.gethostname():
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # somebody else's by now, or then
        return True
    return True


class UnfinishedBar(QWidget):
    """Takes no room while there is none."""

    chosen = pyqtSignal(object)  # a TrainingRun that goes on when it is started

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltUnfinished")
        self.notice = Notice("LandQuiltUnfinishedNotice")
        tip = tr("Trainings that ended in the middle, the latest first.")
        self.list = named(QComboBox(), "LandQuiltUnfinishedRuns", tr("Unfinished trainings"), tip)
        tip = tr("Go on where the training ended, with the same images, labels and settings.")
        self.resume = button("LandQuiltUnfinishedResume", tr("Resume"), tip, "/mActionStart.svg")
        tip = tr("Delete what the training has learnt.")
        self.delete = button("LandQuiltUnfinishedDelete", tr("Delete"), tip, "/mActionDeleteSelected.svg")
        self.keep = button("LandQuiltUnfinishedKeep", tr("Keep"), tr("Do not delete it."))
        row_of((self.notice, 1), self.list, self.resume, self.delete, self.keep, into=self)
        self.found: list[Unfinished] = []
        self.is_asking = False
        self.resume.clicked.connect(self.go_on)
        self.delete.clicked.connect(self.delete_chosen)
        self.keep.clicked.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Look again; some milliseconds."""
        self.found, self.is_asking = find_unfinished(models_folder(load_settings())), False
        self.list.clear()
        self.list.addItems([item.text for item in self.found])
        self.setVisible(bool(self.found))
        self.show_question()

    def show_question(self) -> None:
        item = self.one()
        if item is None:
            return
        self.list.setVisible(len(self.found) > 1 and not self.is_asking)
        self.resume.setVisible(not self.is_asking)
        self.keep.setVisible(self.is_asking)
        if self.is_asking:
            self.notice.say(tr("Delete the unfinished training {}?").format(item.folder.name))
        elif len(self.found) > 1:
            self.notice.say(tr("{} trainings ended in the middle.").format(len(self.found)), "information")
        else:
            self.notice.say(tr("A training ended in the middle: {}.").format(item.text), "information")

    def one(self) -> Unfinished | None:
        """The one that is chosen."""
        return self.found[self.list.currentIndex()] if self.found else None

    def go_on(self) -> None:
        item = self.one()
        if item is None:
            return
        try:
            self.chosen.emit(resumed(item.folder))
        except InputError as error:
            self.notice.say(str(error), "error")

    def delete_chosen(self) -> None:
        """At the second click. A model that was in the folder before stays, and is then no unfinished training."""
        item = self.one()
        if item is None or not self.is_asking:
            self.is_asking = True
            self.show_question()
            return
        if (item.folder / CARD).is_file():
            for name in (RUN, CHECKPOINT):
                (item.folder / name).unlink(missing_ok=True)
        else:
            shutil.rmtree(item.folder, ignore_errors=True)
        self.refresh()
