"""The dock widget: a shell that costs nothing until it is first shown, when it is filled."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QShowEvent

from ..translation import tr


class Dock(QgsDockWidget):
    """Made by Plugin.initGui, taken away by Plugin.unload."""

    def __init__(self, iface: Any):
        super().__init__(tr("LandQuilt"), iface.mainWindow())
        self.setObjectName("LandQuiltDock")
        self.iface: Any = iface
        self.contents: Any = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self.fill)  # QGIS shows a dock for a moment when it is added

    def fill(self) -> None:
        if self.contents is None and self.iface is not None and self.isVisible():
            from .contents import Contents

            self.contents = Contents(self.iface, self)
            self.setWidget(self.contents)

    def close_down(self) -> None:
        """Stop the preview and whatever runs, and let go of the project's signals."""
        self.iface = None
        if self.contents is not None:
            self.contents.stop()
