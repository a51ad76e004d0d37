"""The page that stands where the form would be while there is no backend: install it, or name one that is there."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from functools import partial
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..algorithms.base import find_python
from ..environment import Backend, BackendState
from ..install.background import KEPT, InstallThread
from ..install.installation import InstallPlan, install
from ..install.outcome import InstallOutcome
from ..install.proxy import network_variables
from ..install.record import folder_of, read_record
from ..settings import Settings, load_settings, save_settings
from ..translation import tr
from ..widgets.arrangement import column_of
from .backend_view import BackendView

PACE = 100  # milliseconds between two looks at the installation


class BackendPage(QWidget):
    """`ready` is emitted when a backend was found or made."""

    ready = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltBackendPage")
        self.log: deque[str] = deque(maxlen=KEPT)
        self.work: InstallThread | None = None
        self.named = ""  # the Python that “Use this Python” tries
        self.view = BackendView(self.ask, lambda: list(self.log))
        column_of(self.view, into=self)
        self.view.install_button.clicked.connect(self.install)
        self.view.cancel_button.clicked.connect(self.cancel)
        self.view.use_button.clicked.connect(self.choose_python)
        self.view.back_button.clicked.connect(self.ready)
        self.view.trial.tested.connect(self.tried)
        self.timer = QTimer(self, interval=PACE)
        self.timer.timeout.connect(self.fetch)
        self.refresh()

    def refresh(self) -> None:
        """Look again, and show what is there."""
        if self.work is None:
            record = read_record(self.folder())
            self.view.show_state(find_python(), load_settings(), self.folder(), record.choice if record else "")

    def offer(self, choice: str) -> None:
        """Ask whether to make the environment anew, as `choice` (its name), though there is a backend."""
        if self.work is None:
            self.view.show_state(find_python(), load_settings(), self.folder(), choice, is_anew=True)

    def stop(self) -> None:
        """End what is being installed; it can be resumed."""
        self.timer.stop()
        self.view.trial.stop()
        if self.work is not None:
            self.work.ended.disconnect(self.end)
            self.work.stop()
            self.work = None
            self.refresh()

    def install(self) -> None:
        """Make the environment of the choice, or go on with it."""
        choice = self.view.choice()
        if self.work is not None or choice is None:
            return
        self.log.clear()
        self.view.show_running()
        plan = InstallPlan(self.folder(), choice, load_settings(), network_variables(self.folder()), self.view.is_anew)
        self.work = InstallThread(partial(install, plan))
        self.work.ended.connect(self.end)
        self.work.begin()
        self.timer.start()

    def cancel(self) -> None:
        """The thread says when it is over: a moment later."""
        if self.work is not None:
            self.view.show_stopping()
            self.work.stopper.stop()

    def fetch(self) -> None:
        if self.work is not None:
            lines = self.work.take_lines()
            self.log.extend(lines)
            self.view.show_progress(self.work.share, self.work.text, lines)

    def end(self, outcome: InstallOutcome) -> None:
        self.timer.stop()
        self.fetch()
        self.work = None
        if outcome.is_fine:
            save_settings(replace(load_settings(), python=""))  # a Python named before would still come first
        choice = self.view.choice() if self.view.is_anew else None
        self.refresh()
        if choice is not None and not outcome.is_fine and find_python().state is BackendState.READY:
            self.offer(choice.name)  # it failed before anything was replaced
        self.view.show_outcome(outcome)
        if outcome.is_fine:
            self.ready.emit()

    def choose_python(self) -> None:
        title = tr("A Python with PyTorch, NumPy, SciPy, Rasterio and safetensors")
        path, _ = QFileDialog.getOpenFileName(self, title, str(Path(load_settings().python or Path.home())))
        if path:
            self.named = path
            self.view.show_failure("")
            self.view.trial.start(path, load_settings())

    def tried(self, outcome: InstallOutcome) -> None:
        """After a test: a Python that was named and works is kept."""
        named, self.named = self.named, ""
        if named and outcome.is_fine:
            save_settings(replace(load_settings(), python=named))
        self.refresh()
        if named and outcome.failure:
            self.view.show_failure(tr("{} cannot be used.").format(named))
        if outcome.is_fine and find_python().state is BackendState.READY:
            self.ready.emit()

    def ask(self) -> tuple[Backend, Settings]:
        return find_python(), load_settings()

    def folder(self) -> Path:
        return folder_of(Path(QgsApplication.qgisSettingsDirPath()))
