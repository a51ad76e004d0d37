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

    def __init__(self, kind: str = "Is", is_choice: bool = False) -> None:
        """`is_choice`: the one that was pressed stays so. `kind` tells the names of a panel's buttons from another's."""
        super().__init__()
        self.kind, self.is_choice = kind, is_choice
        self.tip = tr("What is drawn from now on is {}.") if is_choice else tr("It is: {}")
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
            text = f"{key}{item.name.replace('&', '&&')}"
            button = narrow_button(f"LandQuilt{self.kind}{item.code}", text, self.tip.format(item.name))
            button.setIcon(swatch(item.color))
            button.setCheckable(self.is_choice)
            button.setAutoExclusive(self.is_choice)
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
