"""The dock widget: the form of landquilt:segment, the queue of runs, and what came out."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsDockWidget

from ..translation import tr


class Dock(QgsDockWidget):
    """Made by Plugin.initGui, taken away by Plugin.unload."""

    def __init__(self, iface: Any):
        super().__init__(tr("LandQuilt"), iface.mainWindow())
        self.setObjectName("LandQuiltDock")

    def close_down(self) -> None:
        """Stop the preview and whatever runs, and let go of the project's signals."""
