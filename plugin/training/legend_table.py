"""The classes to learn, with their colours: those of a model to be looked at, or one's own to be changed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsColorDialog
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from ...backend.shared.card import LandClass
from ...backend.shared.legend import MOST, Classes, hue
from ..translation import tr
from ..widgets.area_table import SWATCH, swatch
from ..widgets.arrangement import ROOM, column_of, row_of
from ..widgets.fields import named
from .meanings import IGNORE, sound_name

COLOR, CODE, NAME = range(3)  # columns


class LegendTable(QWidget):
    """A change makes the legend one's own."""

    changed = pyqtSignal(tuple)  # the classes
    from_labels = pyqtSignal()  # the user wants a class for each value of the labels

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltLegendTable")
        self.classes: Classes = ()
        self.is_showing = False
        tip = tr("Double-click a name or a colour to change it.")
        self.table = named(QTreeWidget(), "LandQuiltLegendList", tr("Classes to learn"), tip)
        self.table.setHeaderLabels(["", tr("Code"), tr("Name")])
        self.table.setRootIsDecorated(False)
        self.table.setAlternatingRowColors(True)
        self.table.setIconSize(QSize(SWATCH, SWATCH))
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.table.itemDoubleClicked.connect(self.edit)
        self.table.itemChanged.connect(self.rename)
        self.table.itemSelectionChanged.connect(self.allow)
        tips = {
            "Add": (tr("A&dd class"), "/symbologyAdd.svg", tr("Learn one more class.")),
            "Remove": (tr("Remove"), "/symbologyRemove.svg", tr("Do not learn the selected class.")),
            "FromLabels": (tr("From the la&bels"), "/mIconPolygonLayer.svg", tr("A class for each value that the labels hold.")),
        }
        self.buttons = {}
        for name, (text, icon, words) in tips.items():
            self.buttons[name] = named(QPushButton(text), f"LandQuiltLegend{name}", text, words)
            self.buttons[name].setIcon(QgsApplication.getThemeIcon(icon))
        self.buttons["Add"].clicked.connect(self.add)
        self.buttons["Remove"].clicked.connect(self.remove)
        self.buttons["FromLabels"].clicked.connect(self.from_labels)
        column_of((self.table, 1), row_of(*self.buttons.values(), ROOM), into=self)

    def show_classes(self, classes: Classes) -> None:
        if classes == self.classes and self.table.topLevelItemCount() == len(classes):
            return
        self.is_showing = True
        row = self.table.indexOfTopLevelItem(self.table.currentItem()) if self.table.currentItem() else -1
        self.classes = classes
        self.table.clear()
        for item in classes:
            line = QTreeWidgetItem(self.table, ["", str(item.code), item.name])
            line.setIcon(COLOR, swatch(item.color))
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsEditable)
        if 0 <= row < len(classes):
            self.table.setCurrentItem(self.table.topLevelItem(row))
        self.is_showing = False
        self.allow()

    def allow(self) -> None:
        self.buttons["Add"].setEnabled(len(self.classes) < MOST)
        self.buttons["Remove"].setEnabled(len(self.classes) > 2 and bool(self.table.selectedItems()))

    def change(self, classes: Classes) -> None:
        self.show_classes(classes)
        self.changed.emit(classes)

    # -- what the user does ------------------------------------------------------------------------------------------

    def edit(self, line: QTreeWidgetItem, column: int) -> None:
        if column == NAME:
            self.table.editItem(line, NAME)
        elif column == COLOR:
            self.pick_color(self.table.indexOfTopLevelItem(line))

    def pick_color(self, row: int) -> None:
        item = self.classes[row]
        color = QgsColorDialog.getColor(QColor(item.color), self, tr("Colour of {}").format(item.name))
        if color.isValid():
            self.change((*self.classes[:row], replace(item, color=color.name()), *self.classes[row + 1 :]))

    def rename(self, line: QTreeWidgetItem, column: int) -> None:
        if self.is_showing or column != NAME:
            return
        row = self.table.indexOfTopLevelItem(line)
        item, name = self.classes[row], sound_name(line.text(NAME))
        others = {other.name.casefold() for other in self.classes if other is not item}
        is_fine = bool(name) and name.casefold() not in {*others, IGNORE}
        self.is_showing = True
        line.setText(NAME, name if is_fine else item.name)
        self.is_showing = False
        if is_fine and name != item.name:
            self.classes = (*self.classes[:row], replace(item, name=name), *self.classes[row + 1 :])
            self.changed.emit(self.classes)

    def add(self) -> None:
        codes, names = {item.code for item in self.classes}, {item.name for item in self.classes}
        code = next(code for code in range(1, MOST + 1) if code not in codes)
        name = next(text for k in range(code, 2 * MOST) if (text := tr("class {}").format(k)) not in names)
        added = LandClass(code, name, free_color(self.classes))
        self.change(tuple(sorted((*self.classes, added), key=lambda item: item.code)))
        row = [item.code for item in self.classes].index(code)
        self.table.setCurrentItem(self.table.topLevelItem(row))
        self.table.editItem(self.table.topLevelItem(row), NAME)

    def remove(self) -> None:
        rows = {self.table.indexOfTopLevelItem(line) for line in self.table.selectedItems()}
        self.change(tuple(item for row, item in enumerate(self.classes) if row not in rows))


def free_color(classes: Classes) -> str:
    """One that is not in the legend yet."""
    taken = {item.color for item in classes}
    wanted: Any = (hue(k, count) for count in (len(classes) + 1, 2 * MOST) for k in range(count))
    return next((color for color in wanted if color not in taken), "#808080")
