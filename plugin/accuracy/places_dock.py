"""The walk through errors in a small bar below the map, while the window with the matrix is out of the way."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ..segment.hidden_layers import HiddenLayers, covering
from ..translation import tr
from ..widgets.fields import named

LINES = 5  # of text: three that wrap, and what is around them


class PlacesDock(QgsDockWidget):
    """Borrows the bar with Previous and Next; `left` is emitted when it is to go back to where it came from."""

    left = pyqtSignal()

    def __init__(self, iface: QgisInterface):
        super().__init__(tr("Places of errors"), iface.mainWindow())
        self.setObjectName("LandQuiltPlacesDock")
        self.iface, self.hidden = iface, HiddenLayers()
        tip = tr("Take maps and errors off the map, so that the image below is seen; click again to put them back.")
        self.image = named(QPushButton(tr("Show the &image")), "LandQuiltPlacesImage", tr("Show the image"), tip)
        self.image.setCheckable(True)
        self.image.toggled.connect(self.hide_layers)
        tip = tr("Show the window with the matrix again.")
        self.back = named(QPushButton(tr("&Matrix")), "LandQuiltPlacesBack", tr("Matrix"), tip)
        self.back.clicked.connect(self.close)
        self.line = QHBoxLayout()
        content = QWidget()
        content.setLayout(self.line)
        content.setMaximumHeight(LINES * content.fontMetrics().lineSpacing())  # the room below the map would be half of it
        self.line.addWidget(self.image)
        self.line.addWidget(self.back)
        self.setWidget(content)
        self.is_there = False

    def take(self, bar: QWidget) -> None:
        """Show the bar below the map."""
        self.line.insertWidget(0, bar, 1)
        if not self.is_there:
            self.iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self)
            self.is_there = True
        self.show()

    def hide_layers(self, is_open: bool) -> None:
        if is_open:
            self.hidden.hide(covering(QgsProject.instance()))
        else:
            self.hidden.restore()

    def closeEvent(self, event: Any) -> None:
        self.image.setChecked(False)
        self.left.emit()
        super().closeEvent(event)

    def close_down(self) -> None:
        self.image.setChecked(False)
        if self.is_there:
            self.iface.removeDockWidget(self)
        self.deleteLater()
