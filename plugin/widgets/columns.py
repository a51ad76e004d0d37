"""Two columns where there is room for both, else one below the other: words are longer in some languages, and letters on some screens."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QBoxLayout, QLayout, QWidget


class TwoColumns(QWidget):
    def __init__(self, left: QLayout, right: QLayout, shares: tuple[int, int] = (1, 1), letters: int = 0):
        """`shares`: of the width; `letters`: that must fit into it for two columns, where a table needs more than its minimum."""
        super().__init__()
        self.columns, self.letters = (left, right), letters
        self.box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.box.setContentsMargins(0, 0, 0, 0)
        for column, share in zip(self.columns, shares):
            self.box.addLayout(column, share)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one column, so that a scroll area does not keep it at the width of two."""
        return QSize(max(column.minimumSize().width() for column in self.columns), super().minimumSizeHint().height())

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        wide = sum(column.minimumSize().width() for column in self.columns) + self.box.spacing()
        is_wide = self.width() >= max(wide, self.letters * self.fontMetrics().averageCharWidth())
        wanted = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self.box.direction() != wanted:
            self.box.setDirection(wanted)
