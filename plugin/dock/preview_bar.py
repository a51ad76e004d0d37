"""Preview: what the canvas shows, classified by a warm worker and laid over the image."""

from __future__ import annotations

from typing import Any, Callable

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QWidget


class PreviewBar(QWidget):
    """`ask` gives the parameters of landquilt:segment as the dock stands, None where no image is chosen."""

    def __init__(self, canvas: QgsMapCanvas, ask: Callable[[], dict[str, Any] | None], parent: QWidget | None = None):
        super().__init__(parent)
        self.canvas, self.ask = canvas, ask

    def stop(self) -> None:
        """End the worker and take the preview off the map."""
