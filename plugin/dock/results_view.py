"""What came out: area per class, and the way to the least certain polygons."""

from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QWidget


class ResultsView(QWidget):
    """Shows the layers of one run."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None):
        super().__init__(parent)
        self.canvas = canvas

    def show_run(self, layers: dict[str, QgsMapLayer]) -> None:
        """`layers` by the job's field: polygons, output, confidence; those that the run made."""

    def clear(self) -> None:
        """Show nothing."""
