"""A label above buttons that are clicked fast."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel


class SteadyLabel(QLabel):
    """Stays as high as it has been: what lies below would move from under the pointer, and a click fall on another button."""

    def __init__(self, lines: int = 1):
        super().__init__()
        self.lines = lines  # for which there is room from the beginning
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setMinimumHeight(self.least())

    def least(self) -> int:
        return self.lines * self.fontMetrics().lineSpacing() + 2  # more than QLabel asks for

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setMinimumHeight(max(self.minimumHeight(), self.heightForWidth(self.width())))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.setMinimumHeight(max(self.least(), self.heightForWidth(self.width())))
