"""LandQuilt's page among QGIS's options."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from .actions import icon
from .environment import Backend, find_backend
from .settings import ALLOWED, Settings, hand_on, load_settings, save_settings
from .translation import tr
from .widgets.arrangement import ROOM, column_of

MOST = 4096.0  # GB


class OptionsFactory(QgsOptionsWidgetFactory):
    """Registered by Plugin.initGui, unregistered by Plugin.unload."""

    def __init__(self, dock: Any = None) -> None:
        super().__init__()
        self.dock = dock  # has the page that installs the backend
        self.setTitle(tr("LandQuilt"))
        self.page: OptionsPage | None = None  # QGIS takes it over in C++; Python's half must not be collected before
        hand_on(load_settings())

    def icon(self) -> QIcon:
        return icon("landquilt")

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        self.page = OptionsPage(parent, self.dock)
        return self.page


class OptionsPage(QgsOptionsPageWidget):
    """Edits the Settings; `apply` is called when the options are accepted."""

    def __init__(self, parent: QWidget | None = None, dock: Any = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltOptions")
        self.device = choice(
            "LandQuiltDevice", {"auto": tr("Fastest there is"), "cpu": tr("Processor"), "cuda": "NVIDIA (CUDA)", "mps": "Apple (Metal)"}
        )
        self.device.setToolTip(tr("Where the network computes, unless a run says otherwise."))
        self.precision = choice(
            "LandQuiltPrecision", {name: tr("Best for the device") if name == "auto" else name for name in ALLOWED["precision"]}
        )
        self.precision.setToolTip(
            tr("Of the network's arithmetic: float32 is exact and slow, half precision changes few pixels in a million.")
        )
        self.memory = QDoubleSpinBox(objectName="LandQuiltMemory", maximum=MOST, decimals=1, suffix=tr(" GB"))
        self.memory.setSpecialValueText(tr("no limit"))
        self.memory.setToolTip(
            tr("A run that would need more ends with a message. From 2 GB on; not on macOS, and not for a graphics card's own memory.")
        )
        self.models = files("LandQuiltModels", QgsFileWidget.StorageMode.GetDirectory, tr("Folder of your own model folders"))
        self.models.setToolTip(tr("Each of its folders with a card.json can be chosen as a model."))
        self.python = files("LandQuiltPython", QgsFileWidget.StorageMode.GetFile, tr("Python with PyTorch and Rasterio"))
        self.python.lineEdit().setPlaceholderText(tr("LandQuilt's own"))
        self.python.setToolTip(tr("Empty: LandQuilt's own environment, which its panel installs."))
        self.index = QLineEdit(objectName="LandQuiltIndex", placeholderText="PyPI, download.pytorch.org")
        self.index.setToolTip(tr("Address of a package index (PEP 503) to install the backend from, e.g. your company's mirror."))
        self.state = QLabel(objectName="LandQuiltState", wordWrap=True)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        from .install.care_box import CareBox  # only here: QGIS starts without them
        from .install.trial_box import TrialBox

        self.care = CareBox(dock)
        self.care.removed.connect(self.show_backend)
        self.trial = TrialBox(self.ask, lambda: [])
        self.lay_out()
        self.show_settings(load_settings())
        self.python.fileChanged.connect(self.show_backend)

    def lay_out(self) -> None:
        form = QFormLayout()
        rows: tuple[tuple[str, Any], ...] = (
            (tr("&Device"), self.device), (tr("&Precision"), self.precision), (tr("&Memory limit"), self.memory),
            (tr("M&odels folder"), self.models), (tr("Backend's P&ython"), self.python), (tr("Package &index"), self.index),
        )  # fmt: skip
        for text, widget in rows:
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
        form.addRow("", self.state)
        form.addRow("", self.trial)
        form.addRow("", self.care)
        column_of(form, ROOM, into=self)

    def show_settings(self, settings: Settings) -> None:
        self.device.setCurrentIndex(self.device.findData(settings.device))
        self.precision.setCurrentIndex(self.precision.findData(settings.precision))
        self.memory.setValue(settings.memory)
        self.models.setFilePath(settings.models)
        self.python.setFilePath(settings.python)
        self.index.setText(settings.index)
        self.show_backend()

    def show_backend(self) -> None:
        backend = self.ask()[0]
        self.state.setText(backend.sentence or tr("Uses {}").format(backend.python))

    def settings(self) -> Settings:
        """As the page stands."""
        return Settings(
            python=self.python.filePath().strip(), models=self.models.filePath().strip(), device=self.device.currentData(),
            precision=self.precision.currentData(), memory=self.memory.value(), index=self.index.text().strip(),
        )  # fmt: skip

    def ask(self) -> tuple[Backend, Settings]:
        """What would be used if the page were accepted now."""
        settings = self.settings()
        return find_backend(settings, Path(QgsApplication.qgisSettingsDirPath())), settings

    def apply(self) -> None:
        save_settings(self.settings())


def choice(name: str, values: dict[str, str]) -> QComboBox:
    box = QComboBox(objectName=name)
    for value, text in values.items():
        box.addItem(text, value)
    return box


def files(name: str, mode: QgsFileWidget.StorageMode, title: str) -> QgsFileWidget:
    widget = QgsFileWidget()
    widget.setObjectName(name)
    widget.setStorageMode(mode)
    widget.setDialogTitle(title)
    return widget
