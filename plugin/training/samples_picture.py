"""Four real windows, and what stitching makes of them; or one window, and the sample made of it.

+----+----+         +---------+        The pictures come from the backend: classes half-transparent over the photograph,
| w1 | w2 |         |         |        the part that is taken of each window outlined. While the mouse is over the right
+----+----+   -->   | sample  |        one it is shown without the classes.
| w3 | w4 |         |         |
+----+----+         +---------+
"""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QPointF, QRect, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPixmap, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..translation import tr
from ..widgets.contrast import ground_of, ink_on
from ..widgets.fields import named

GAP, ARROW, LOWEST = 4, 34, 130  # pixels
LINES = 3  # of a caption, at most
WRAPPED = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)


class SamplesPicture(QWidget):
    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.ink = QColor()  # of the captions
        tip = tr("Windows of your images with their labels, and a sample as the network sees it. Point at the sample to see it unlabelled.")
        named(self, "LandQuiltSamplesPicture", tr("Picture of samples"), tip)
        self.pictures: dict[str, QPixmap] = {}
        self.text = ""
        self.is_bare = False  # without the classes
        self.setMouseTracking(True)
        self.setMinimumHeight(LOWEST + GAP + LINES * self.line())
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    def show_pictures(self, paths: dict[str, str]) -> None:
        """By the names that the job Samples gives them."""
        self.pictures = {name: QPixmap(path) for name, path in paths.items()}
        self.show_text("")

    def show_text(self, text: str) -> None:
        """Why there is nothing to see; over what is there, where something is."""
        self.text = text
        self.setAccessibleDescription(text or self.toolTip())
        self.update()

    @property
    def kind(self) -> str:
        return "stitched" if "stitched" in self.pictures else "sample"

    def windows(self) -> list[QPixmap]:
        return [self.pictures[name] for name in sorted(self.pictures) if name.startswith("window")]

    # -- where things are --------------------------------------------------------------------------------------------

    def side(self) -> int:
        """Of the sample: as large as the captions leave room for."""
        for lines in range(1, LINES + 1):
            side = max(60, min(self.height() - lines * self.line() - GAP, (self.width() - ARROW) // 2))
            if all(room.contains(self.fontMetrics().boundingRect(room, WRAPPED, text)) for text, room in self.captions_of(side)):
                break
        return side

    def places(self) -> list[QRect]:
        """Of the windows, then of the sample."""
        side, count = self.side(), len(self.windows())
        left = (self.width() - 2 * side - ARROW) // 2
        small = (side - GAP) // 2
        corners = [(0, 0), (small + GAP, 0), (0, small + GAP), (small + GAP, small + GAP)]
        windows = [QRect(left + x, y, small, small) for x, y in corners[:count]] if count > 1 else [QRect(left, 0, side, side)]
        return [*windows, QRect(left + side + ARROW, 0, side, side)]

    # -- what Qt asks ------------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: Any) -> None:
        is_bare = bool(self.pictures) and self.places()[-1].contains(event.pos())
        if is_bare != self.is_bare:
            self.is_bare = is_bare
            self.update()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.ink = ink_on(ground_of(self), self)

    def leaveEvent(self, event: Any) -> None:
        self.is_bare = False
        self.update()

    def paintEvent(self, event: Any) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.pictures:
            self.paint_pictures(painter)
        if self.text:
            self.paint_text(painter)
        painter.end()

    def paint_pictures(self, painter: QPainter) -> None:
        places, side = self.places(), self.side()
        name = f"{self.kind}_image" if self.is_bare else self.kind
        if self.text:
            painter.setOpacity(0.35)
        ratio = self.devicePixelRatioF()
        for place, picture in zip(places, [*self.windows(), self.pictures.get(name, QPixmap())]):
            if not picture.isNull():  # scaled by means of pixels: lines stay to be seen
                small = picture.scaled(place.size() * ratio, transformMode=Qt.TransformationMode.SmoothTransformation)
                painter.drawPixmap(QRectF(place), small, QRectF(small.rect()))
        middle = QPointF(places[-1].left() - ARROW / 2, side / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in ((-7, -9), (8, 0), (-7, 9))]))
        painter.setPen(self.ink)
        for text, place in self.captions():
            painter.drawText(place, WRAPPED, text)
        painter.setOpacity(1.0)

    def captions(self) -> list[tuple[str, QRect]]:
        """With their places below the pictures."""
        return self.captions_of(self.side())

    def captions_of(self, side: int) -> list[tuple[str, QRect]]:
        left, top = (self.width() - 2 * side - ARROW) // 2, side + GAP
        middle = left + side + ARROW
        ends = ((left, middle - GAP), (middle, self.width()))
        return [(text, QRect(x, top, end - x, self.height() - top)) for text, (x, end) in zip(self.texts(), ends)]

    def line(self) -> int:
        """Its height, in pixels."""
        return int(self.fontMetrics().lineSpacing()) + 1  # rounded up, whatever the font

    def texts(self) -> tuple[str, str]:
        several = len(self.windows()) > 1
        return (tr("Four windows, with what is taken"), tr("Stitched sample")) if several else (tr("A window"), tr("Sample"))

    def paint_text(self, painter: QPainter) -> None:
        box = self.rect().adjusted(12, 12, -12, -12)
        wrap = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        text_box = painter.boundingRect(box, wrap, self.text)
        if not self.pictures:
            painter.setPen(self.ink)
            painter.drawText(box, wrap, self.text)
            return
        back = QColor(self.palette().color(QPalette.ColorRole.Base))
        back.setAlpha(230)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(text_box.adjusted(-8, -6, 8, 6), 4, 4)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(box, wrap, self.text)
