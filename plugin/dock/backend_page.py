"""The page that stands where the form would be while there is no backend: install it, or name one that is there."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget


class BackendPage(QWidget):
    """`ready` is emitted when a backend was found or made."""

    ready = pyqtSignal()

    def refresh(self) -> None:
        """Look again, and show what is there."""

    def stop(self) -> None:
        """End what is being installed; it can be resumed."""
