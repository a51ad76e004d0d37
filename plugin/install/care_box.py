"""“Reinstall”, “Switch”, “Remove” and “Add cluster computing”, for the environment in the profile: in the options."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QLabel, QMessageBox, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ..environment import python_of
from ..models.use import RUNNING
from ..settings import load_settings
from ..translation import tr
from ..widgets.arrangement import row_of
from .background import InstallThread
from .choices import choices
from .extra_packages import CLUSTER, add
from .installation import InstallPlan
from .outcome import InstallOutcome
from .proxy import network_variables
from .record import folder_of, read_record
from .removal import question, remove


class CareBox(QWidget):
    """`removed` is emitted when an environment is gone. `dock` has the page that installs; without it there is nothing to press."""

    removed = pyqtSignal()

    def __init__(self, dock: Any, parent: QWidget | None = None):
        super().__init__(parent)
        self.dock = dock
        self.work: InstallThread | None = None
        self.install_button = QPushButton(objectName="LandQuiltReinstall")
        self.switch_button = QPushButton(objectName="LandQuiltSwitch")
        self.remove_button = QPushButton(tr("Remove…"), objectName="LandQuiltRemove")
        self.install_button.setToolTip(tr("Open the panel's page that makes the environment anew. What is entered here is applied."))
        self.switch_button.setToolTip(tr("Open the panel's page that replaces PyTorch's build. What is entered here is applied."))
        self.remove_button.setToolTip(tr("Delete the environment in your QGIS profile. Your models stay."))
        self.cluster_button = QPushButton(tr("Add cluster computing…"), objectName="LandQuiltAddCluster")
        tip = tr("Install Dask, for “Run on” with dask://HOST:PORT and for computers that work for such a cluster; about {} MB.")
        self.cluster_button.setToolTip(tip.format(CLUSTER.choice.download))
        self.said = QLabel(objectName="LandQuiltCareSaid", wordWrap=True)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        buttons = row_of(self.install_button, self.switch_button, self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(buttons)
        layout.addWidget(self.cluster_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.said)
        self.install_button.clicked.connect(lambda: self.offer(self.chosen))
        self.switch_button.clicked.connect(lambda: self.offer(self.other))
        self.remove_button.clicked.connect(self.ask)
        self.cluster_button.clicked.connect(self.add_cluster)
        self.refresh()

    def refresh(self) -> None:
        """What can be done with what is in the profile."""
        record, names = read_record(self.folder()), [option.name for option in choices()]
        is_there = python_of(self.folder() / "venv").exists()
        self.chosen = record.choice if record is not None and is_there else ""
        self.other = next((name for name in names if self.chosen and name != self.chosen), "")
        self.install_button.setText(tr("Reinstall…") if is_there else tr("Install…"))
        self.switch_button.setText(tr("Switch to the processor's build…") if self.other == "cpu" else tr("Switch to the build for NVIDIA…"))
        self.switch_button.setVisible(bool(self.other))
        self.install_button.setEnabled(bool(names) and self.work is None)
        self.switch_button.setEnabled(self.work is None)
        self.remove_button.setEnabled((is_there or record is not None) and self.work is None)
        self.cluster_button.setEnabled(is_there and self.work is None)
        self.setVisible(self.dock is not None)

    def is_free(self) -> bool:
        """Whether nothing runs in the environment; says so where something does."""
        self.said.setText(tr("A run uses the backend; wait until it is over, or cancel it, and try again.") if RUNNING else "")
        return not RUNNING

    def offer(self, choice: str) -> None:
        """The panel's page does it, so the options are accepted first: they are modal."""
        if not self.is_free():
            return
        window = self.window()
        if isinstance(window, QDialog):
            window.accept()
        QTimer.singleShot(0, partial(self.dock.offer_backend, choice))

    def ask(self) -> None:
        if self.is_free() and QMessageBox.question(self, tr("LandQuilt"), question(self.folder())) == QMessageBox.StandardButton.Yes:
            self.said.setText(tr("Removing…"))
            self.work = InstallThread(partial(remove, self.folder()))
            self.work.ended.connect(self.end)
            self.work.begin()
            self.refresh()

    def add_cluster(self) -> None:
        """At once: it is small, and nothing that is there changes."""
        if self.is_free():
            self.said.setText(tr("Installing…"))
            python, settings = str(python_of(self.folder() / "venv")), load_settings()
            plan = InstallPlan(self.folder(), CLUSTER.choice, settings, network_variables(self.folder()))
            self.work = InstallThread(lambda stopper, say, move: add(CLUSTER, plan, python, stopper, say))
            self.work.ended.connect(self.end_cluster)
            self.work.begin()
            self.refresh()

    def end_cluster(self, outcome: InstallOutcome) -> None:
        self.work = None
        self.said.setText(outcome.failure.sentence if outcome.failure else tr("The backend can compute on clusters now."))
        self.refresh()

    def end(self, outcome: InstallOutcome) -> None:
        self.work = None
        self.said.setText(outcome.failure.sentence if outcome.failure else tr("The backend is removed."))
        self.refresh()
        self.dock.follow_backend()
        self.removed.emit()

    def folder(self) -> Path:
        return folder_of(Path(QgsApplication.qgisSettingsDirPath()))
