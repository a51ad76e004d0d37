"""The brush: a map tool that paints areas as wide as its tip, which the pointer shows; Shift makes it an eraser.

Shift when the button is let go, of a stroke that was begun without it, fills the stroke to the edge.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

NARROWEST, WIDEST, FIRST = 3, 64, 10  # pixels of the screen; some systems show no wider pointers
STEP = 1.35  # from one width to the next
SEGMENTS = 4  # of a quarter of a round end
SEEN = 170  # opacity of what is being painted, of 255
ERASER = QColor(255, 255, 255, SEEN)


class Brush(QgsMapTool):
    painted = pyqtSignal(object, bool)  # an area in the map's system; whether it is to be filled to the edge
    erased = pyqtSignal(object)
    picked = pyqtSignal(object)  # a point in the map's system

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self.width, self.color = FIRST, QColor(255, 0, 255)
        self.points: list[QgsPointXY] = []  # of the stroke that is being painted
        self.is_eraser = False
        self.band: QgsRubberBand | None = None
        self.show_tip()

    # -- the tip -----------------------------------------------------------------------------------------------------

    def set_color(self, color: str) -> None:
        self.color = QColor(color)
        self.show_tip()

    def set_width(self, pixels: int) -> None:
        self.width = max(NARROWEST, min(WIDEST, pixels))
        self.show_tip()

    def wider(self, steps: int) -> int:
        """The width so many steps wider, or narrower."""
        step = round(self.width * STEP**steps)
        return max(NARROWEST, min(WIDEST, step if step != self.width else self.width + (1 if steps > 0 else -1)))

    def show_tip(self) -> None:
        """A ring of the class's colour between dark and light, seen on any ground."""
        side = self.width + 6
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for grow, color, width in ((1.0, QColor(0, 0, 0, 200), 1.0), (0.0, self.color, 1.6), (-1.0, QColor(255, 255, 255, 200), 0.8)):
            painter.setPen(QPen(color, width))
            radius = self.width / 2 + grow
            painter.drawEllipse(int(side / 2 - radius), int(side / 2 - radius), int(2 * radius), int(2 * radius))
        painter.end()
        self.setCursor(QCursor(pixmap))

    # -- what the mouse does -----------------------------------------------------------------------------------------

    def canvasPressEvent(self, event: Any) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.is_eraser = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.points = [event.mapPoint()]
        self.band = QgsRubberBand(self.canvas(), QgsWkbTypes.GeometryType.LineGeometry)
        self.band.setWidth(self.width)
        color = QColor(ERASER if self.is_eraser else self.color)
        color.setAlpha(SEEN)
        self.band.setColor(color)
        self.band.addPoint(event.mapPoint())

    def canvasMoveEvent(self, event: Any) -> None:
        if self.points:
            self.go_on(event.mapPoint())

    def go_on(self, point: QgsPointXY) -> None:
        if self.band is not None and point.distance(self.points[-1]) >= self.canvas().mapUnitsPerPixel():
            self.points.append(point)
            self.band.addPoint(point)

    def canvasReleaseEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.RightButton and not self.points:
            self.picked.emit(event.mapPoint())
        if event.button() != Qt.MouseButton.LeftButton or not self.points:
            return
        self.go_on(event.mapPoint())
        shape = self.shape()
        self.give_up()
        if self.is_eraser:
            self.erased.emit(shape)
        else:
            self.painted.emit(shape, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Escape, which the canvas keeps to itself while a button is down."""
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape and self.points:
            self.give_up()
            return True
        return False

    def activate(self) -> None:
        super().activate()
        self.canvas().installEventFilter(self)

    def deactivate(self) -> None:
        self.canvas().removeEventFilter(self)
        self.give_up()
        super().deactivate()

    def give_up(self) -> None:
        """Of the stroke that is being painted."""
        self.points = []
        if self.band is not None:
            self.canvas().scene().removeItem(self.band)
        self.band = None

    def shape(self) -> QgsGeometry:
        """What the tip has gone over."""
        pixel = self.canvas().mapUnitsPerPixel()
        one = len(self.points) == 1
        line = QgsGeometry.fromPointXY(self.points[0]) if one else QgsGeometry.fromPolylineXY(self.points).simplify(pixel / 2)
        return line.buffer(self.width / 2 * pixel, SEGMENTS)
