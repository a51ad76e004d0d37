"""What the backend's page looks like: a headline, what to install, progress, log, and the test. It decides nothing."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Callable
from urllib.parse import urlsplit

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QDir
from qgis.PyQt.QtGui import QFontDatabase, QTextOption
from qgis.PyQt.QtWidgets import (
    QFrame,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..environment import Backend, BackendState
from ..install.background import KEPT
from ..install.choices import BackendBuild, choices, has_nvidia, preferred, why_none
from ..install.outcome import InstallOutcome
from ..install.trial_box import TrialBox
from ..settings import Settings
from ..translation import tr
from ..widgets.areas import number_text
from ..widgets.arrangement import ROOM, column_of, row_of
from ..widgets.notice import Notice


class BackendView(QWidget):
    """Made for a dock of 320 pixels: everything wraps."""

    def __init__(self, ask: Callable[[], tuple[Backend, Settings]], lines: Callable[[], list[str]]):
        super().__init__()
        self.options = choices()
        self.settings, self.folder, self.can_install = Settings(), Path(), True
        self.is_anew = self.can_keep = False  # whether a backend that is there is to be replaced; whether it works
        self.headline = label("LandQuiltBackendHeadline")
        font = self.headline.font()
        font.setBold(True)
        self.headline.setFont(font)
        self.explanation = label("LandQuiltBackendExplanation")
        self.radios = {option.name: self.radio(option) for option in self.options}
        self.source, self.place = label("LandQuiltBackendSource"), label("LandQuiltBackendPlace")
        self.install_button = QPushButton(QgsApplication.getThemeIcon("/mActionAdd.svg"), "", objectName="LandQuiltInstall")
        self.cancel_button = QPushButton(tr("Cancel"), objectName="LandQuiltCancelInstall")
        self.cancel_button.setToolTip(tr("Stop the installation; it can be continued later."))
        self.back_button = QPushButton(tr("Keep it as it is"), objectName="LandQuiltKeepBackend")
        self.bar = QProgressBar(objectName="LandQuiltInstallProgress", maximum=1000, textVisible=False)
        self.bar.setAccessibleName(tr("Progress of the installation"))
        self.status = label("LandQuiltInstallStatus")
        self.failure = Notice("LandQuiltInstallFailure")
        self.log = QPlainTextEdit(objectName="LandQuiltInstallLog", readOnly=True)
        self.use_button = QPushButton(tr("Use this Python…"), objectName="LandQuiltUsePython")
        self.trial = TrialBox(ask, lines)
        self.lay_out()

    def lay_out(self) -> None:
        self.log.setMaximumBlockCount(KEPT)
        self.log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.log.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.log.setMinimumHeight(120)
        self.log.setAccessibleName(tr("Log of the installation"))
        self.use_button.setToolTip(tr("Name an environment that has PyTorch, NumPy, SciPy, Rasterio and safetensors."))
        self.log_box = QgsCollapsibleGroupBoxBasic(tr("Log"))
        self.log_box.setCollapsed(True)
        self.log_box.setObjectName("LandQuiltInstallLogBox")
        QVBoxLayout(self.log_box).addWidget(self.log)
        self.choice_box = QWidget()
        column_of(*self.radios.values(), self.source, self.place, into=self.choice_box)
        buttons = row_of(self.install_button, self.cancel_button, self.back_button, ROOM)
        self.line = QFrame(frameShape=QFrame.Shape.HLine, frameShadow=QFrame.Shadow.Sunken)
        self.other = label("LandQuiltOtherPython", tr("Is there an environment with PyTorch and Rasterio already?"))
        installing = (self.headline, self.explanation, self.choice_box, buttons, self.bar, self.status, self.failure, self.log_box)
        column_of(*installing, self.line, self.other, self.use_button, self.trial, ROOM, into=self, has_margin=True)

    def radio(self, option: BackendBuild) -> QRadioButton:
        names = {"cpu": tr("Processor only: {}"), "nvidia": tr("NVIDIA graphics card: {}")}
        button = QRadioButton(names[option.name].format(size_text(option.download)), objectName=f"LandQuiltChoice_{option.name}")
        tips = {
            "cpu": tr("Runs on every computer; about 2 megapixels per second on two fast cores."),
            "nvidia": tr("Ten to a hundred times faster; needs a card of the Turing generation (2018) or later and a driver for CUDA 13."),
        }
        button.setToolTip(tips[option.name])
        button.toggled.connect(self.describe)
        return button

    # -- what is shown ------------------------------------------------------------------------------------------------------

    def show_state(self, backend: Backend, settings: Settings, folder: Path, chosen: str, is_anew: bool = False) -> None:
        """What there is now, and what can be done. `chosen` is what was installed before, if anything, or what is to be.

        `is_anew` offers to replace a backend that is there; where there is none, it is installed as ever."""
        self.settings, self.folder = settings, folder
        self.is_anew = is_anew and backend.state is not BackendState.MISSING
        self.headline.setText(headline(backend, settings))
        self.explanation.setText(backend.sentence if settings.python and backend.sentence else explanation(backend.state))
        self.install_button.setText(button_text(backend.state))
        if self.is_anew:
            self.headline.setText(tr("Install the backend anew?"))
            self.explanation.setText(
                tr("The environment in your QGIS profile is deleted first; until the new one is ready nothing can run.")
            )
            self.install_button.setText(tr("Install anew"))
        option = next((option for option in self.options if option.name == chosen), preferred(self.options))
        if option is not None:
            self.radios[option.name].setChecked(True)
        self.describe()
        is_usable = backend.state is BackendState.READY
        self.can_install, self.can_keep = bool(self.options) and (self.is_anew or not is_usable), self.is_anew and is_usable
        if not self.options and not is_usable:
            self.explanation.setText(why_none())
        self.explanation.setVisible(bool(self.explanation.text()))
        self.trial.test_button.setVisible(bool(backend.python))
        self.show_buttons(is_running=False)

    def describe(self) -> None:
        """Sizes and hosts of the chosen one, before anything is downloaded."""
        option = self.choice()
        if option is None:
            return
        hosts = [urlsplit(self.settings.index).hostname or self.settings.index] if self.settings.index else option.hosts
        try:
            free = size_text(shutil.disk_usage(next(path for path in (self.folder, *self.folder.parents) if path.is_dir())).free // 10**6)
        except (OSError, StopIteration):
            free = "?"
        source = tr("Downloads about {} from {}.").format(size_text(option.download), ", ".join(hosts))
        if len(self.options) > 1 and has_nvidia():
            source = tr("An NVIDIA driver was found.") + " " + source
        self.source.setText(source)
        text = tr("Goes into {} and takes about {} there; {} are free.")
        self.place.setText(text.format(breakable(QDir.toNativeSeparators(str(self.folder))), size_text(option.installed), free))

    def show_running(self) -> None:
        self.headline.setText(tr("Installing the backend…"))
        self.explanation.setText(tr("You can go on working in QGIS meanwhile."))
        self.explanation.show()
        self.log.clear()
        self.show_failure("")
        self.trial.show_text("")
        self.bar.setValue(0)
        self.status.setText("")
        self.show_buttons(is_running=True)

    def show_stopping(self) -> None:
        self.cancel_button.setEnabled(False)
        self.status.setText(tr("Stopping…"))

    def show_progress(self, share: float, text: str, lines: list[str]) -> None:
        self.bar.setValue(round(1000 * share))
        if self.cancel_button.isEnabled():
            self.status.setText(text)
        if lines:
            self.log.appendPlainText("\n".join(lines))

    def show_outcome(self, outcome: InstallOutcome) -> None:
        self.show_failure(outcome.failure.sentence if outcome.failure else "")
        self.trial.found, self.trial.failure = outcome.found, self.failure.text()
        self.trial.show_text("")
        if outcome.found:
            self.trial.show_outcome(outcome)

    def show_failure(self, sentence: str) -> None:
        self.failure.say(sentence, "error")

    def show_buttons(self, is_running: bool) -> None:
        self.cancel_button.setEnabled(True)
        for widget in (self.choice_box, self.install_button):
            widget.setVisible(self.can_install and not is_running)
        self.back_button.setVisible(self.can_keep and not is_running)
        for widget in (self.cancel_button, self.bar, self.status):
            widget.setVisible(is_running)
        for widget in (self.line, self.use_button, self.other, self.trial):
            widget.setVisible(not is_running)
        self.log_box.setVisible(is_running or bool(self.log.toPlainText()))

    def choice(self) -> BackendBuild | None:
        return next((option for option in self.options if self.radios[option.name].isChecked()), None)


def headline(backend: Backend, settings: Settings) -> str:
    if backend.state is BackendState.MISSING and settings.python:
        return tr("The backend's Python is not there.")
    return {
        BackendState.READY: tr("The backend is ready."),
        BackendState.MISSING: tr("LandQuilt's backend is not installed yet."),
        BackendState.UNFINISHED: tr("The installation of the backend is not finished."),
        BackendState.OUTDATED: tr("The backend is of another version."),
        BackendState.BROKEN: tr("The backend's Python does not work."),
    }[backend.state]


def explanation(state: BackendState) -> str:
    return {
        BackendState.READY: "",
        BackendState.UNFINISHED: tr("Continue where it stopped; what was downloaded is kept."),
        BackendState.OUTDATED: tr("This version of the plugin needs other packages; only those that changed are downloaded."),
    }.get(
        state,
        tr("It is a Python with PyTorch in your QGIS profile. It outlives updates of the plugin, and QGIS's own Python stays as it is."),
    )


def button_text(state: BackendState) -> str:
    return {BackendState.UNFINISHED: tr("Continue installing"), BackendState.OUTDATED: tr("Update backend")}.get(
        state, tr("Install backend")
    )


def size_text(megabytes: int) -> str:
    return tr("{} MB").format(megabytes) if megabytes < 1000 else tr("{} GB").format(number_text(megabytes / 1000, 1))


def breakable(path: str) -> str:
    """A path that a label may break after each folder."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")


def label(name: str, text: str = "") -> QLabel:
    made = QLabel(text, objectName=name, wordWrap=True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return made
