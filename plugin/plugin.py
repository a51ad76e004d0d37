"""What the plugin adds to QGIS, and takes away again: a Processing provider, a toolbar and an entry of the Raster menu."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

from .provider import ICON, Provider
from .translation import tr


class Plugin:
    """Made by classFactory. `iface` is None in qgis_process, which calls initProcessing alone."""

    def __init__(self, iface: Any):
        self.iface = iface

    def initProcessing(self) -> None:
        self.provider = Provider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self.initProcessing()
        self.toolbar = self.iface.addToolBar("LandQuilt")
        self.toolbar.setObjectName("LandQuiltToolBar")
        self.action = self.toolbar.addAction(QIcon(str(ICON)), tr("Classify land cover…"))
        self.action.setObjectName("LandQuiltSegment")
        self.action.setWhatsThis(tr("Turn an orthophoto into a styled map of six land-cover classes."))
        self.action.triggered.connect(self.open_segment)
        self.iface.addPluginToRasterMenu("LandQuilt", self.action)

    def unload(self) -> None:
        self.iface.removePluginRasterMenu("LandQuilt", self.action)
        self.iface.mainWindow().removeToolBar(self.toolbar)
        self.toolbar.deleteLater()
        QgsApplication.processingRegistry().removeProvider(self.provider)

    def open_segment(self) -> None:
        """The algorithm's own dialog, beside QGIS's window and not in its way."""
        import processing  # here: it is there only once QGIS has loaded its plugins

        dialog = processing.createAlgorithmDialog("landquilt:segment", {})
        dialog.show()
