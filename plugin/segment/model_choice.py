"""The row of the model: the known ones by name, any folder, and the page of all of them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QToolButton, QWidget

from ..models.library import known_models
from ..settings import load_settings
from ..translation import tr
from ..widgets.arrangement import beside, column_of, stack
from ..widgets.fields import named
from ..widgets.notice import Notice


class ModelChoice(QWidget):
    chosen = pyqtSignal(str)  # a model's name or folder; by the user

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.model = ""
        self.models = named(QComboBox(), "LandQuiltModel", tr("Model"), tr("The network that classifies, by the name of its folder."))
        self.models.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.models.setMinimumContentsLength(8)
        tip = tr("Choose a model folder: one with a card.json.")
        self.browse = named(QToolButton(), "LandQuiltBrowseModel", tr("Choose a model folder"), tip)
        self.browse.setText("…")
        tip = tr("Look at the models: rename, delete, export and import them.")
        self.manager = named(QToolButton(), "LandQuiltManageModels", tr("Models"), tip)
        self.manager.setIcon(QgsApplication.getThemeIcon("/propertyicons/settings.svg"))
        self.notice = Notice("LandQuiltModelNotice")
        column_of(stack(beside(self.models, self.browse, self.manager), self.notice), into=self)
        self.models.currentIndexChanged.connect(lambda: self.chosen.emit(self.models.currentData() or ""))
        self.browse.clicked.connect(self.pick)

    def show_model(self, model: str) -> None:
        """The known models, and this one where it is another."""
        self.model = model
        known = known_models(load_settings())
        if model and model not in known.values():
            known[Path(model).name] = model
        was_blocked = self.models.blockSignals(True)
        self.models.clear()
        for name, folder in known.items():
            self.models.addItem(name, folder)
        self.models.setCurrentIndex(self.models.findData(model))
        self.models.blockSignals(was_blocked)

    def pick(self) -> None:
        start = self.model if Path(self.model).is_dir() else load_settings().models
        folder = QFileDialog.getExistingDirectory(self, tr("Model folder"), start)
        if folder:
            self.chosen.emit(folder)
