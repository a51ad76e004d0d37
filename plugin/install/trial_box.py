"""“Test backend” and “Copy report”, with what the test found: in the dock's page and in the options."""

from __future__ import annotations

from functools import partial
from typing import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from ...backend.shared.jobs import Probed
from ..environment import Backend
from ..settings import Settings
from ..translation import tr
from ..widgets.arrangement import column_of, row_of
from .background import InstallThread
from .outcome import InstallOutcome
from .process import Stopper
from .report import as_table, findings, report
from .trial import try_out

SHOWN = 2000  # milliseconds for which the button says that it has copied


class TrialBox(QWidget):
    """`ask` gives the backend and the settings to test, `lines` the log that a report quotes. `tested` is emitted with its outcome."""

    tested = pyqtSignal(object)

    def __init__(self, ask: Callable[[], tuple[Backend, Settings]], lines: Callable[[], list[str]], parent: QWidget | None = None):
        super().__init__(parent)
        self.ask, self.lines = ask, lines
        self.found: Probed | None = None
        self.failure = ""
        self.work: InstallThread | None = None
        self.test_button = QPushButton(tr("Test backend"), objectName="LandQuiltTestBackend")
        self.test_button.setToolTip(tr("Run a tiny job; shows versions, devices and speed."))
        self.test_button.clicked.connect(self.test)
        self.copy_button = QPushButton(tr("Copy report"), objectName="LandQuiltCopyReport")
        self.copy_button.setToolTip(tr("Copy versions, settings and the log for a bug report, without your name and passwords."))
        self.copy_button.clicked.connect(self.copy)
        self.again = QTimer(self, interval=SHOWN, singleShot=True)
        self.again.timeout.connect(lambda: self.copy_button.setText(tr("Copy report")))
        self.result = QLabel(objectName="LandQuiltTestResult", wordWrap=True)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.result.setAccessibleName(tr("Result of the backend's test"))
        self.result.hide()
        self.result.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)  # wraps at any width
        buttons = row_of(self.test_button, self.copy_button)
        column_of(buttons, self.result, into=self)

    def test(self) -> None:
        """Start the test of what `ask` gives, unless one runs."""
        backend, settings = self.ask()
        if backend.python:
            self.start(backend.python, settings)
        else:
            self.show_outcome(InstallOutcome(), backend.sentence)

    def start(self, python: str, settings: Settings) -> None:
        if self.work is not None:
            return
        self.test_button.setEnabled(False)
        self.show_text(tr("Testing… the first start of PyTorch can take a minute."))
        self.work = InstallThread(partial(work, python, settings))
        self.work.ended.connect(self.end)
        self.work.begin()

    def end(self, outcome: InstallOutcome) -> None:
        self.work = None
        self.test_button.setEnabled(True)
        self.show_outcome(outcome)
        self.tested.emit(outcome)

    def show_outcome(self, outcome: InstallOutcome, sentence: str = "") -> None:
        """What a test, or an installation's own, found."""
        self.found = outcome.found
        self.failure = outcome.failure.sentence if outcome.failure else sentence
        self.show_text(as_table(findings(outcome.found)) if outcome.found else self.failure)

    def show_text(self, text: str) -> None:
        self.result.setText(text)
        self.result.setVisible(bool(text))

    def copy(self) -> None:
        backend, settings = self.ask()
        QgsApplication.clipboard().setText(report(backend, settings, self.found, self.failure, self.lines()))
        self.copy_button.setText(tr("Copied"))
        self.again.start()

    def stop(self) -> None:
        if self.work is not None:
            self.work.ended.disconnect(self.end)
            self.work.stop()
            self.work = None
            self.test_button.setEnabled(True)


def work(
    python: str, settings: Settings, stopper: Stopper, say: Callable[[str], None], move: Callable[[float, str], None]
) -> InstallOutcome:
    return try_out(python, settings, stopper, say)
