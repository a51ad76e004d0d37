"""Push buttons for panels, which are narrow."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from .fields import named

EDGES, BESIDE_ICON = 10, 4  # pixels


class NarrowButton(QPushButton):
    """Takes more lines for a long name rather than widening the dock, or hiding both of its ends."""

    def __init__(self, text: str):
        super().__init__(text)
        self.longest = ""  # of the texts that it will have: there is room for it from the beginning, so that nothing below moves
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def lines(self, text: str = "") -> list[str]:
        """Its text, or another, in as many lines as its words need; a word that is too long loses its end."""
        room = self.width() - EDGES - (0 if self.icon().isNull() else self.iconSize().width() + BESIDE_ICON)
        lines: list[str] = []
        for word in (text or self.text()).split(" "):
            if lines and self.advance(f"{lines[-1]} {word}") <= room:
                lines[-1] += f" {word}"
            else:
                lines.append(word)
        return [self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room, Qt.TextFlag.TextShowMnemonic) for line in lines]

    def advance(self, text: str) -> int:
        return int(self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width())

    def sizeHint(self) -> QSize:
        lines = max(len(self.lines(text)) for text in (self.text(), self.longest))
        return super().sizeHint() + QSize(0, self.fontMetrics().lineSpacing() * (lines - 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        if self.height() != self.sizeHint().height():
            self.updateGeometry()

    def paintEvent(self, event: Any) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = "\n".join(self.lines())
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


def narrow_button(name: str, text: str, tip: str) -> NarrowButton:
    button = NarrowButton(text)
    button.setAutoDefault(False)
    named(button, name, text, tip)
    return button
