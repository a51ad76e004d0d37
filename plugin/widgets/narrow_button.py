"""Push buttons for panels, which are narrow."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from .fields import named


class NarrowButton(QPushButton):
    """Leaves out the end of a long name rather than widening the dock, or hiding both of its ends."""

    def __init__(self, text: str):
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: Any) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.width() - 10 - (0 if option.icon.isNull() else option.iconSize.width() + 4)
        option.text = self.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideRight, room, Qt.TextFlag.TextShowMnemonic)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


def narrow_button(name: str, text: str, tip: str) -> QPushButton:
    button = NarrowButton(text)
    button.setAutoDefault(False)
    named(button, name, text, tip)
    return button
