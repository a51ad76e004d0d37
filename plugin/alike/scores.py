"""The scores of the matches as a histogram, and the threshold on it, which is moved by slider, by hand or on the histogram itself."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..translation import tr
from ..widgets.contrast import ground_of, ink_on

BINS = 50
KEPT, LEFT_OUT, LINE = QColor("#0072b2"), QColor("#9aa5ad"), QColor("#d55e00")  # told apart by colour-blind readers too
HEIGHT = 90  # pixels


class ScoreHistogram(QWidget):
    """Bars of how many matches have which score, from `least` to 1; those that the threshold keeps are in colour."""

    moved = pyqtSignal(float)

    def __init__(self, least: float, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltAlikeHistogram")
        self.setAccessibleName(tr("Scores of the matches"))
        self.setToolTip(tr("How many places have which score. Click or drag to set the threshold."))
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.least, self.threshold = least, 1.0
        self.scores: list[float] = []
        self.counts = [0] * BINS

    def show_scores(self, scores: Sequence[float]) -> None:
        self.scores, self.counts = sorted(scores), [0] * BINS
        for score in self.scores:
            self.counts[min(BINS - 1, max(0, int((score - self.least) / (1 - self.least) * BINS)))] += 1
        self.update()

    def set_threshold(self, threshold: float) -> None:
        self.threshold = threshold
        self.setAccessibleDescription(str(self.kept()))
        self.update()

    def kept(self) -> int:
        """How many matches reach the threshold."""
        return len(self.scores) - bisect_left(self.scores, self.threshold)

    def at(self, score: float) -> float:
        """Across, in pixels."""
        return (score - self.least) / (1 - self.least) * self.width()

    def paintEvent(self, event: Any) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        most, width = max([*self.counts, 1]), self.width() / BINS
        for place, count in enumerate(self.counts):
            score = self.least + (place + 0.5) / BINS * (1 - self.least)
            height = (self.height() - 4) * (count / most) ** 0.5 if count else 0  # few matches are to be seen beside many
            bar = QRectF(place * width, self.height() - height, max(1.0, width - 1), height)
            painter.fillRect(bar, KEPT if score >= self.threshold else LEFT_OUT)
        painter.setPen(QPen(LINE, 2))
        painter.drawLine(QPointF(self.at(self.threshold), 0), QPointF(self.at(self.threshold), self.height()))
        painter.setPen(ink_on(ground_of(self), self))
        if not self.scores:
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), tr("Draw a box around one object"))
        painter.end()

    def mousePressEvent(self, event: Any) -> None:
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: Any) -> None:
        if self.scores:
            self.moved.emit(min(1.0, max(self.least, self.least + event.pos().x() / max(1, self.width()) * (1 - self.least))))
