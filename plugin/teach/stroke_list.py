"""The strokes as a list: class and place; a click goes there, and a key or a button deletes."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QToolButton, QTreeWidget, QTreeWidgetItem, QWidget

from ...backend.shared.card import LandClass
from ...backend.shared.legend import Classes
from ..translation import tr
from ..widgets.area_table import swatch
from ..widgets.areas import number_text
from ..widgets.arrangement import column_of
from ..widgets.fields import named
from .stroke_layer import DrawnStroke

ROWS = 5  # that are seen at once
DEGREES = 5  # digits: about a metre


class StrokeList(QWidget):
    wanted = pyqtSignal(int)  # the number of a stroke that somebody wants to see
    deleted = pyqtSignal(list)  # numbers

    def __init__(self) -> None:
        super().__init__()
        tip = tr("What was painted on this image, the last one first. A click goes there; the Delete key takes a stroke away.")
        self.tree = named(QTreeWidget(), "LandQuiltStrokes", tr("Strokes"), tip)
        self.tree.setHeaderLabels([tr("Class"), tr("Place")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setFixedHeight(self.tree.header().sizeHint().height() + ROWS * (self.fontMetrics().height() + 6))
        self.tree.installEventFilter(self)
        self.remove = named(QToolButton(), "LandQuiltStrokeDelete", tr("Delete"), tr("Delete the strokes that are selected in the list."))
        self.remove.setIcon(QgsApplication.getThemeIcon("/mActionDeleteSelected.svg"))
        self.remove.setAutoRaise(True)
        column_of(self.tree, into=self)
        self.tree.itemClicked.connect(self.tell)
        self.tree.itemSelectionChanged.connect(self.allow)
        self.remove.clicked.connect(self.delete)
        self.show_strokes([], (), QgsCoordinateReferenceSystem())

    def show_strokes(self, strokes: list[DrawnStroke], classes: Classes, crs: QgsCoordinateReferenceSystem) -> None:
        """The last one on top."""
        known = {item.code: item for item in classes}
        self.tree.clear()
        self.tree.addTopLevelItems([row_of(stroke, known.get(stroke.code), crs) for stroke in reversed(strokes)])
        self.allow()

    def selected(self) -> list[int]:
        return [int(item.data(0, Qt.ItemDataRole.UserRole)) for item in self.tree.selectedItems()]

    def allow(self) -> None:
        self.remove.setEnabled(bool(self.tree.selectedItems()))

    def tell(self, item: QTreeWidgetItem) -> None:
        self.wanted.emit(int(item.data(0, Qt.ItemDataRole.UserRole)))

    def delete(self) -> None:
        if self.selected():
            self.deleted.emit(self.selected())

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        """The Delete key, before QGIS takes it for what is selected on the map."""
        kinds = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress
        if event.type() not in kinds or event.key() not in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        else:
            self.delete()
        return True


def row_of(stroke: DrawnStroke, item: LandClass | None, crs: QgsCoordinateReferenceSystem) -> QTreeWidgetItem:
    middle = stroke.geometry.boundingBox().center()
    digits = DEGREES if crs.isGeographic() else 0
    row = QTreeWidgetItem(
        [item.name if item is not None else str(stroke.code), f"{number_text(middle.x(), digits)}  {number_text(middle.y(), digits)}"]
    )
    row.setData(0, Qt.ItemDataRole.UserRole, stroke.fid)
    if item is not None:
        row.setIcon(0, swatch(item.color))
    return row
