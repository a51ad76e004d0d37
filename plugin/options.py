"""LandQuilt's page among QGIS's options."""

from __future__ import annotations

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtWidgets import QWidget

from .translation import tr


class OptionsFactory(QgsOptionsWidgetFactory):
    """Registered by Plugin.initGui, unregistered by Plugin.unload."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(tr("LandQuilt"))

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        return QgsOptionsPageWidget(parent)
