"""Below the form, always in sight: how far the run is, and the two buttons."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from ..manual import help_button
from ..translation import tr
from ..widgets.arrangement import column_of, row_of
from ..widgets.fields import named
from ..widgets.notice import Notice
from .queue import Queue
from .run import Run, RunState

HEIGHT = 34  # pixels of the buttons


class RunBar(QWidget):
    asked = pyqtSignal()  # for a run of what the form says

    def __init__(self, queue: Queue, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltRunBar")
        self.queue, self.can_run = queue, False
        self.refused: tuple[set[str], str] | None = None  # outputs of a run that got no place in the queue, and why
        self.notice = Notice("LandQuiltRunNotice")
        self.progress = named(QProgressBar(), "LandQuiltProgress", tr("Progress"), tr("How far the run is."))
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.status = named(QLabel(), "LandQuiltStatus", tr("Status"), tr("What is being done, how fast, and the time left."))
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.status.setWordWrap(True)
        self.run: Any = QPushButton()
        font = self.run.font()
        font.setBold(True)
        self.run.setFont(font)
        tip = tr("Cancel the run: it ends within a moment and leaves no file. Those that wait go on.")
        self.cancel = named(QPushButton(tr("Cancel")), "LandQuiltCancel", tr("Cancel"), tip)
        self.cancel.setIcon(QgsApplication.getThemeIcon("/mActionStop.svg"))
        self.arrange()
        self.run.clicked.connect(self.asked)
        self.cancel.clicked.connect(self.stop)
        queue.changed.connect(self.refresh)
        queue.ended.connect(self.tell_end)
        self.refresh()

    def arrange(self) -> None:
        self.help = help_button("first_map", is_narrow=True)
        for widget in (self.run, self.cancel, self.help):
            widget.setMinimumHeight(HEIGHT)
        for widget in (self.run, self.cancel):
            widget.setIconSize(QSize(18, 18))
        buttons = row_of((self.run, 2), (self.cancel, 1), self.help)
        column_of(self.notice, self.progress, self.status, buttons, into=self).setSpacing(4)

    def allow(self, can_run: bool) -> None:
        self.can_run = can_run
        self.refresh()

    def refuse(self, files: set[str], sentence: str) -> None:
        """Say why there is no run that writes these, for as long as that is so."""
        self.notice.say(sentence, "error")
        self.refused = files, sentence

    def refresh(self) -> None:
        if self.refused is not None and not self.queue.taken(self.refused[0]):
            if self.notice.text() == self.refused[1]:
                self.notice.say("")
            self.refused = None
        run = self.queue.running
        self.progress.setVisible(run is not None)
        self.status.setVisible(run is not None)
        self.cancel.setVisible(run is not None)
        self.run.setEnabled(self.can_run)
        if run:
            waiting = sum(other.state is RunState.WAITING for other in self.queue.runs)
            self.progress.setValue(round(run.progress))
            more = "  " + tr("({} waiting)").format(waiting) if waiting else ""
            self.status.setText(f"{run.title}: {run.text}{more}")
            text, tip = tr("Add to &queue"), tr("Run this too, once those before it have ended.")
            icon = "/mTaskQueued.svg"
        else:
            text, tip = tr("&Run"), tr("Classify the image with these settings. The result arrives as a group of layers.")
            icon = "/mActionStart.svg"
        if self.run.text() != text:
            named(self.run, "LandQuiltRun", text, tip)
            self.run.setText(text)
            self.run.setIcon(QgsApplication.getThemeIcon(icon))

    def stop(self) -> None:
        if self.queue.running:
            self.queue.running.cancel()

    def tell_end(self, run: Run) -> None:
        """One sentence on how it ended; the last one that failed stays until the next run."""
        self.refresh()
        if run.state is RunState.FAILED:
            self.notice.say(f"{run.title}: {run.sentence}", "error")
        elif run.state is RunState.CANCELLED:
            self.notice.say(run.cancelled(), "information")
        elif not run.layers:
            self.notice.say(tr("{}: done; the files are written.").format(run.title), "success")
