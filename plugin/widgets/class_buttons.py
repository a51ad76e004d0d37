"""A button for each class of a legend, with its colour and the digit that presses it; two in a row where their names fit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QPushButton, QWidget

from ...backend.shared.card import LandClass
from ..translation import tr
from .area_table import swatch
from .narrow_button import narrow_button

DIGITS = 9  # from 1


class ClassButtons(QWidget):
    chosen = pyqtSignal(object)  # the LandClass

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[QPushButton] = []
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(4)
        self.columns = 0

    def show_classes(self, classes: Sequence[LandClass]) -> None:
        for old in self.buttons:
            self.grid.removeWidget(old)
            old.deleteLater()
        self.buttons = []
        for place, item in enumerate(classes):
            key = f"&{place + 1} " if place < DIGITS else ""
            button = narrow_button(f"LandQuiltIs{item.code}", f"{key}{item.name.replace('&', '&&')}", tr("It is: {}").format(item.name))
            button.setIcon(swatch(item.color))
            button.clicked.connect(partial(self.tell, item))
            self.buttons.append(button)
        self.columns = 0
        self.lay_out()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        longest = max((button.sizeHint().width() for button in self.buttons), default=0)
        columns = 2 if 2 * longest + self.grid.spacing() <= self.width() else 1
        if columns != self.columns:
            self.columns = columns
            for place, button in enumerate(self.buttons):
                self.grid.addWidget(button, place // columns, place % columns)

    def tell(self, item: LandClass, *_: object) -> None:
        self.chosen.emit(item)

    def of_digit(self, text: str) -> QPushButton | None:
        """The button of a digit that was typed."""
        place = int(text) if text.isdecimal() else 0
        return self.buttons[place - 1] if 1 <= place <= min(DIGITS, len(self.buttons)) else None
