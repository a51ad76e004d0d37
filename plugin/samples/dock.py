"""Where a sample is filled in: a dock beside the map, and a map without what would sway who looks."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget

from ..segment.hidden_layers import HiddenLayers, covering
from ..translation import tr
from ..widgets.window_size import scrolled
from .panel import SamplePanel


class SampleDock(QgsDockWidget):
    """Open as long as a sample is filled in; closing it puts the maps back."""

    def __init__(self, iface: QgisInterface, beside: QDockWidget):
        """`beside`: a dock that it comes in front of, where that is shown."""
        super().__init__(tr("Fill in a sample"), iface.mainWindow())
        self.setObjectName("LandQuiltSampleDock")
        self.iface, self.beside, self.hidden = iface, beside, HiddenLayers()
        self.panel = SamplePanel(iface.mapCanvas())
        self.panel.walk.ended.connect(self.close)
        self.setWidget(scrolled(self.panel, is_never_cut=True))
        self.is_there = False

    def begin(self, layer: QgsVectorLayer) -> None:
        """Raises InputError where the layer's form lists no classes."""
        self.rest()
        self.panel.start(layer)
        self.hidden.hide(covering(QgsProject.instance()))
        if not self.is_there:
            self.add()
        self.show()
        self.raise_()
        self.panel.setFocus()

    def add(self) -> None:
        """The other dock stays behind it as a tab: below it there is no room for the classes on a small screen."""
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self)
        if self.beside.isVisible() and not self.beside.isFloating():
            self.iface.mainWindow().tabifyDockWidget(self.beside, self)
        self.is_there = True

    def rest(self) -> None:
        self.panel.stop()
        self.hidden.restore()

    def closeEvent(self, event: Any) -> None:
        self.rest()
        super().closeEvent(event)

    def close_down(self) -> None:
        self.rest()
        if self.is_there:
            self.iface.removeDockWidget(self)
        self.deleteLater()
