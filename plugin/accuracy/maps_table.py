"""The maps to compare: any number of rows, each a layer, its class field, its name in the report."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsMapLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QToolButton, QWidget

from ..translation import tr
from ..widgets.arrangement import ROOM, column_of, row_of
from ..widgets.fields import named
from ..widgets.layer_choice import POLYGONS, RASTERS, LayerChoice


class MapRow:
    """The widgets of one row."""

    def __init__(self, place: int):
        tip = tr("A class raster or a polygon layer. The first raster's pixels are the grid on which all is compared.")
        self.choice = LayerChoice(f"LandQuiltMap{place}", tr("Map"), tip, tr("Choose a layer"), RASTERS | POLYGONS)
        self.name = named(
            QLineEdit(), f"LandQuiltMapName{place}", tr("Name"), tr("What the report calls this map; empty: the layer's name.")
        )
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.remove = named(QToolButton(), f"LandQuiltMapRemove{place}", tr("Remove this map"), tr("Compare without this map."))
        self.remove.setIcon(QgsApplication.getThemeIcon("/symbologyRemove.svg"))
        self.remove.setAutoRaise(True)

    @property
    def title(self) -> str:
        layer = self.choice.layer
        return str(self.name.text()).strip() or (str(layer.name()) if layer else "")

    def show_name(self) -> None:
        self.name.setPlaceholderText(self.choice.layer.name() if self.choice.layer else "")


class MapsTable(QWidget):
    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltMaps")
        self.rows: list[MapRow] = []
        self.made = 0
        self.grid = QGridLayout()
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setColumnStretch(0, 3)
        self.grid.setColumnStretch(1, 2)
        self.heads = [QLabel(tr("Layer")), QLabel(tr("Name in the report"))]
        for column, head in enumerate(self.heads):
            self.grid.addWidget(head, 0, column)
        tip = tr("Compare one more map.")
        self.add_button = named(QPushButton(tr("&Add map")), "LandQuiltMapAdd", tr("Add map"), tip)
        self.add_button.setIcon(QgsApplication.getThemeIcon("/symbologyAdd.svg"))
        self.add_button.clicked.connect(lambda: self.add())
        below = row_of(self.add_button, ROOM)
        column_of(self.grid, below, into=self)
        self.add()

    def add(self, layer: QgsMapLayer | None = None) -> MapRow:
        self.made += 1
        row = MapRow(self.made)
        self.rows.append(row)
        if layer is not None:
            row.choice.choose(layer)
        row.show_name()
        row.choice.changed.connect(lambda: self.tell(row))
        row.name.textChanged.connect(lambda _: self.changed.emit())
        row.remove.clicked.connect(lambda: self.remove(row))
        for column, widget in enumerate((row.choice, row.name, row.remove)):
            self.grid.addWidget(widget, self.made, column, Qt.AlignmentFlag.AlignTop)
        self.enable()
        self.changed.emit()
        return row

    def remove(self, row: MapRow) -> None:
        self.rows.remove(row)
        for widget in (row.choice, row.name, row.remove):
            self.grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.enable()
        self.changed.emit()

    def enable(self) -> None:
        """One row always stays."""
        for row in self.rows:
            row.remove.setEnabled(len(self.rows) > 1)

    def tell(self, row: Any) -> None:
        row.show_name()
        self.changed.emit()

    def chosen(self) -> list[MapRow]:
        """The rows with a layer."""
        return [row for row in self.rows if row.choice.layer is not None]
