"""The feature that is looked at, one at a time: marked on the map, which shows it with the ground around it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle, QgsUnitTypes, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor

AROUND = 3.0  # what the map shows, over the feature
LEAST = 40.0  # metres it shows at least: a car alone tells nothing
OUTLINE, HALO = QColor(255, 0, 255), QColor(255, 255, 255, 200)  # seen on any image, and no class's colour by default
RING = 31  # pixels; around a point, which stays free


class Spot:
    def __init__(self, canvas: QgsMapCanvas):
        self.canvas = canvas
        self.band: QgsRubberBand | None = None

    def show(self, layer: QgsVectorLayer, geometry: QgsGeometry) -> None:
        """Mark a feature of the layer in place of the one before, and go there."""
        self.mark(layer.crs(), geometry)
        show_box(self.canvas, layer, geometry.boundingBox(), AROUND, LEAST * units_per_metre(self.canvas))

    def mark(self, crs: QgsCoordinateReferenceSystem, geometry: QgsGeometry) -> None:
        """Mark what lies in this system, in place of what was marked before; the map stays where it is."""
        self.hide()
        band = self.band = QgsRubberBand(self.canvas, geometry.type())
        band.setColor(OUTLINE)
        band.setFillColor(QColor(0, 0, 0, 0))
        band.setSecondaryStrokeColor(HALO)
        band.setWidth(2)
        band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        band.setIconSize(RING)
        band.setToGeometry(geometry, crs)

    def hide(self) -> None:
        if self.band is not None and not sip.isdeleted(self.canvas) and not sip.isdeleted(self.band):
            self.canvas.scene().removeItem(self.band)
        self.band = None


def show_box(canvas: QgsMapCanvas, layer: QgsVectorLayer, box: QgsRectangle, around: float, least: float = 0.0) -> None:
    """Let the map show a rectangle of the layer's system, `around` times as large, at least `least` map units high and wide."""
    if box.isNull():
        return
    shown = canvas.mapSettings().layerExtentToOutputExtent(layer, box)
    shown.scale(around)
    shown.grow(max(0.0, least - min(shown.width(), shown.height())) / 2)
    canvas.setExtent(shown)
    canvas.refresh()


def units_per_metre(canvas: QgsMapCanvas) -> float:
    metres: Any = QgsUnitTypes.decodeDistanceUnit("meters")[0]
    return float(QgsUnitTypes.fromUnitToUnitFactor(metres, canvas.mapSettings().destinationCrs().mapUnits()))
