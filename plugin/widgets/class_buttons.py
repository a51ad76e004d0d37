"""A button for each class of a legend, two in a row, with its colour and the digit that presses it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

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
            self.grid.addWidget(button, place // 2, place % 2)
            self.buttons.append(button)

    def tell(self, item: LandClass, *_: object) -> None:
        self.chosen.emit(item)

    def of_digit(self, text: str) -> QPushButton | None:
        """The button of a digit that was typed."""
        place = int(text) if text.isdecimal() else 0
        return self.buttons[place - 1] if 1 <= place <= min(DIGITS, len(self.buttons)) else None
