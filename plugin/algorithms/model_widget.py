"""The dialog's field for a model: a list of the known ones, where a folder can be typed or picked too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.core import QgsProcessingOutputString, QgsProcessingParameterDefinition, QgsProcessingParameterString
from qgis.gui import QgsProcessingGui
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QToolButton, QWidget

from ..models.library import known_models
from ..settings import load_settings
from ..translation import tr
from ..widgets.arrangement import beside


class ModelWidget(WidgetWrapper):
    """Made by Processing, which finds it by the name in the parameter's metadata. Its value is a string."""

    def createWidget(self) -> QWidget:
        self.choice = QComboBox(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        self.choice.addItems(known_models(load_settings()))
        if self.parameterDefinition().flags() & QgsProcessingParameterDefinition.Flag.FlagOptional:
            self.choice.setCurrentIndex(-1)  # none
        if self.dialogType == QgsProcessingGui.WidgetType.Modeler:  # there it may be an input of the whole model too
            for source in self.dialog.getAvailableValuesOfType(QgsProcessingParameterString, QgsProcessingOutputString):
                self.choice.addItem(self.dialog.resolveValueDescription(source), source)
        self.choice.currentTextChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
        browse = QToolButton(text="…", toolTip=tr("Choose a model folder"))
        browse.clicked.connect(self.browse)
        widget = beside(self.choice, browse)
        return widget

    def browse(self) -> None:
        start = self.choice.currentText() if Path(self.choice.currentText()).is_dir() else load_settings().models
        folder = QFileDialog.getExistingDirectory(self.widget, tr("Model folder"), start)
        if folder:
            self.setValue(folder)

    def setValue(self, value: Any) -> None:
        self.setComboValue(value, self.choice)

    def value(self) -> Any:
        """The text, or in the model designer the source of it."""
        text = self.choice.currentText().strip()
        source = self.choice.itemData(self.choice.findText(text))
        return text if source is None else source
