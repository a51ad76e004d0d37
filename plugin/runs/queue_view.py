"""The list of runs with their states, and the log of the one that is chosen."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QPushButton, QSplitter, QWidget

from ..translation import tr
from ..widgets.arrangement import ROOM, column_of, row_of
from ..widgets.fields import named
from .queue import Queue
from .run import Run, RunState

ICONS = {
    RunState.WAITING: "/mTaskQueued.svg",
    RunState.RUNNING: "/mTaskRunning.svg",
    RunState.DONE: "/mTaskComplete.svg",
    RunState.FAILED: "/mTaskTerminated.svg",
    RunState.CANCELLED: "/mTaskCancel.svg",
}


class QueueView(QWidget):
    def __init__(self, queue: Queue, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltQueueView")
        self.queue = queue
        self.list = named(QListWidget(), "LandQuiltRuns", tr("Runs"), tr("One run at a time; the others wait. Click one to read its log."))
        self.log = named(QPlainTextEdit(), "LandQuiltLog", tr("Log"), tr("What the run that is chosen above has said."))
        self.log.setReadOnly(True)
        self.log.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.log.setPlaceholderText(tr("Nothing has run yet."))
        tip = tr("Classify several images of the project with the settings of the panel, one after the other.")
        self.several = button("LandQuiltAddSeveral", tr("Se&veral images…"), tip)
        self.remove = button("LandQuiltRemove", tr("&Remove"), tr("Take the chosen run off the list; one that is running is cancelled."))
        self.copy = button("LandQuiltCopyLog", tr("Copy &log"), tr("Copy the log of the chosen run, to paste it into a report."))
        self.arrange()
        self.list.currentRowChanged.connect(self.show_log)
        self.remove.clicked.connect(self.remove_chosen)
        self.copy.clicked.connect(lambda: QgsApplication.clipboard().setText(self.log.toPlainText()))
        queue.changed.connect(self.refresh)
        self.refresh()

    def arrange(self) -> None:
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        for widget in (self.list, self.log):
            widget.setMinimumHeight(60)
            parts.addWidget(widget)
        parts.setStretchFactor(1, 1)
        buttons = row_of(self.remove, ROOM, self.copy)
        column_of(self.several, (parts, 1), buttons, into=self).setContentsMargins(0, 6, 0, 0)

    def chosen(self) -> Run | None:
        row = self.list.currentRow()
        return self.queue.runs[row] if 0 <= row < len(self.queue.runs) else None

    def remove_chosen(self) -> None:
        run = self.chosen()
        if run:
            self.queue.remove(run)

    def refresh(self) -> None:
        """Bring the list up to date; a run that was just added is chosen."""
        while self.list.count() > len(self.queue.runs):
            self.list.takeItem(self.list.count() - 1)
        is_longer = self.list.count() < len(self.queue.runs)
        while self.list.count() < len(self.queue.runs):
            self.list.addItem(QListWidgetItem())
        for row, run in enumerate(self.queue.runs):
            self.list.item(row).setIcon(QgsApplication.getThemeIcon(ICONS[run.state]))
            self.list.item(row).setText(line_of(run))
            self.list.item(row).setToolTip(run.sentence or line_of(run))
        if is_longer:
            self.list.setCurrentRow(next((row for row, run in enumerate(self.queue.runs) if not run.is_over), len(self.queue.runs) - 1))
        self.show_log()

    def show_log(self) -> None:
        run: Any = self.chosen()
        self.remove.setEnabled(run is not None)
        text = "\n".join(text for _, text in run.log) if run else ""
        self.copy.setEnabled(bool(text))
        if text == self.log.toPlainText():
            return
        bar = self.log.verticalScrollBar()
        is_at_end = bar.value() >= bar.maximum() - 4
        self.log.setPlainText(text)
        if is_at_end:
            bar.setValue(bar.maximum())


def button(name: str, text: str, tip: str) -> Any:
    return named(QPushButton(text), name, text, tip)


def line_of(run: Run) -> str:
    states = {
        RunState.WAITING: tr("waiting"),
        RunState.RUNNING: tr("running, {:.0f} %").format(run.progress),
        RunState.DONE: tr("done"),
        RunState.FAILED: tr("failed"),
        RunState.CANCELLED: tr("cancelled"),
    }
    return f"{run.title}: {states[run.state]}"
