"""Asks which classes a value of the labels may be, where its maker told them no better: "vegetation" is low vegetation or tree."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QWidget

from ...backend.shared.card import LandClass
from ..translation import tr
from ..widgets.area_table import swatch
from ..widgets.arrangement import column_of
from ..widgets.fields import named
from ..widgets.window_size import open_at

SIZE = (400, 340)  # pixels


class SeveralClasses(QDialog):
    def __init__(self, value: str, classes: Sequence[LandClass], parent: QWidget):
        super().__init__(parent)
        self.setObjectName("LandQuiltSeveralClasses")
        self.setWindowTitle(tr("Several classes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question = QLabel(tr("“{}” is any one of these classes; the network may decide which:").format(value))
        question.setWordWrap(True)
        tip = tr("Tick two classes or more.")
        self.list = named(QListWidget(), "LandQuiltSeveralList", tr("Classes"), tip)
        for item in classes:
            line = QListWidgetItem(swatch(item.color), item.name, self.list)
            line.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            line.setCheckState(Qt.CheckState.Unchecked)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.list.itemChanged.connect(self.allow)
        column_of(question, self.list, self.buttons, into=self, has_margin=True)
        open_at(self, *SIZE)
        self.allow()

    def names(self) -> tuple[str, ...]:
        lines = [self.list.item(row) for row in range(self.list.count())]
        return tuple(line.text() for line in lines if line.checkState() == Qt.CheckState.Checked)

    def allow(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(len(self.names()) > 1)
