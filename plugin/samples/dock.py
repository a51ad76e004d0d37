"""Where a sample is filled in: a dock beside the map, and a map without what would sway who looks."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget

from ..segment.hidden_layers import Curtain, covering
from ..translation import tr
from ..widgets.window_size import scrolled
from .panel import SamplePanel


class SampleDock(QgsDockWidget):
    """Open as long as a sample is filled in; closing it puts the maps back."""

    def __init__(self, iface: Any):
        super().__init__(tr("Fill in a sample"), iface.mainWindow())
        self.setObjectName("LandQuiltSampleDock")
        self.iface, self.curtain = iface, Curtain()
        self.panel = SamplePanel(iface.mapCanvas())
        self.panel.walk.ended.connect(self.close)
        self.setWidget(scrolled(self.panel, is_never_cut=True))
        self.is_there = False

    def begin(self, layer: QgsVectorLayer) -> None:
        """Raises InputError where the layer's form lists no classes."""
        self.rest()
        self.panel.start(layer)
        self.curtain.open(covering(QgsProject.instance()))
        if not self.is_there:
            self.add()
        self.show()
        self.raise_()
        self.panel.setFocus()

    def add(self) -> None:
        """In front of the panel, which stays behind it as a tab: below it there is no room for the classes on a small screen."""
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self)
        window = self.iface.mainWindow()
        panel = window.findChild(QDockWidget, "LandQuiltDock")
        if panel is not None and panel.isVisible() and not panel.isFloating():
            window.tabifyDockWidget(panel, self)
        self.is_there = True

    def rest(self) -> None:
        self.panel.stop()
        self.curtain.close()

    def closeEvent(self, event: Any) -> None:
        self.rest()
        super().closeEvent(event)

    def close_down(self) -> None:
        self.rest()
        if self.is_there:
            self.iface.removeDockWidget(self)
        self.deleteLater()
