"""The rectangle of the form, drawn on the map as long as the form is about one."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .form import RECTANGLE, Form

COLOR = QColor(255, 0, 255)  # seen on photographs, and no class's colour by default


class RectangleMark:
    def __init__(self, canvas: QgsMapCanvas):
        self.canvas = canvas
        self.band: QgsRubberBand | None = None
        canvas.destinationCrsChanged.connect(self.draw_again)
        self.form = Form()

    def show(self, form: Form) -> None:
        """What the form says; nothing where it is about no rectangle."""
        self.form = form
        self.hide()
        if form.area != RECTANGLE or not form.rectangle:
            return
        geometry = QgsGeometry.fromRect(QgsRectangle(*form.rectangle))
        crs, shown = QgsCoordinateReferenceSystem(form.rectangle_crs), self.canvas.mapSettings().destinationCrs()
        try:
            if crs.isValid() and shown.isValid():
                geometry.transform(QgsCoordinateTransform(crs, shown, QgsProject.instance()))
        except QgsCsException:  # the map's system does not reach there
            return
        self.band = QgsRubberBand(self.canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self.band.setStrokeColor(COLOR)
        self.band.setFillColor(QColor(0, 0, 0, 0))
        self.band.setWidth(2)
        self.band.setLineStyle(Qt.PenStyle.DashLine)
        self.band.setToGeometry(geometry, QgsCoordinateReferenceSystem())  # the map's own already

    def draw_again(self) -> None:
        self.show(self.form)

    def hide(self) -> None:
        if self.band is not None:
            self.canvas.scene().removeItem(self.band)
            self.band = None

    def stop(self) -> None:
        self.canvas.destinationCrsChanged.disconnect(self.draw_again)
        self.hide()
