"""What the brush paints with: the legend as buttons, a class more, and the width."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QSlider, QToolButton, QWidget

from ...backend.shared.card import LandClass
from ...backend.shared.errors import InputError
from ...backend.shared.legend import MOST, Classes, checked, hue
from ..translation import tr
from ..widgets.arrangement import beside, column_of
from ..widgets.class_buttons import ClassButtons
from ..widgets.fields import named
from ..widgets.narrow_button import narrow_button
from .brush import FIRST, NARROWEST, WIDEST

HUES = 7  # that new classes are offered, one after the other


class Palette(QWidget):
    chosen = pyqtSignal(object)  # the LandClass
    width_changed = pyqtSignal(int)  # pixels
    added = pyqtSignal(object)  # the legend, with a class more
    refused = pyqtSignal(str)  # a sentence

    def __init__(self) -> None:
        super().__init__()
        self.classes: Classes = ()
        self.current: LandClass | None = None
        self.make_widgets()
        layout = column_of(self.buttons, self.adding, self.row, self.size, self.filling, into=self)
        layout.setAlignment(self.filling, Qt.AlignmentFlag.AlignLeft)  # no wider than its text, which is what a click hits
        self.buttons.chosen.connect(self.choose)
        self.adding.toggled.connect(self.unfold)
        self.name.returnPressed.connect(self.add)
        self.confirm.clicked.connect(self.add)
        self.slider.valueChanged.connect(self.tell_width)

    def make_widgets(self) -> None:
        self.buttons = ClassButtons("Paint", is_choice=True)
        self.adding = narrow_button(
            "LandQuiltTeachAdd", tr("A&dd class…"), tr("Teach a class that the model does not know: three strokes or more.")
        )
        self.adding.setCheckable(True)
        self.name = named(QLineEdit(), "LandQuiltTeachName", tr("Name of the new class"), tr("What the new class is called."))
        self.name.setPlaceholderText(tr("pool, solar panel, water …"))
        self.color = named(QgsColorButton(), "LandQuiltTeachColor", tr("Colour of the new class"), tr("Its colour on the map."))
        self.color.setShowMenu(False)
        self.confirm = named(QPushButton(tr("Add")), "LandQuiltTeachConfirm", tr("Add"), tr("Add the class to the legend (Enter)."))
        self.confirm.setAutoDefault(False)
        self.row = beside(self.name, self.color, self.confirm)
        self.row.hide()
        tip = tr("How wide the brush is on the screen (keys [ and ]).")
        self.slider = named(QSlider(Qt.Orientation.Horizontal), "LandQuiltTeachWidth", tr("Width of the brush"), tip)
        self.slider.setRange(NARROWEST, WIDEST)
        self.slider.setValue(FIRST)
        self.narrower = step("Narrower", "[", tr("A narrower brush"))
        self.wider = step("Wider", "]", tr("A wider brush"))
        tip = tr("A stroke grows over the superpixels in which its middle lies. For one stroke alone: hold Shift when you let go.")
        self.filling = named(QCheckBox(tr("Fill to the ed&ge")), "LandQuiltTeachFill", tr("Fill to the edge"), tip)
        label = QLabel(tr("Width"))
        label.setBuddy(self.slider)
        self.size = beside(self.slider, self.narrower, self.wider)
        self.size.layout().insertWidget(0, label)

    def show_classes(self, classes: Classes) -> None:
        """With the class that was chosen before, if it is among them."""
        if classes != self.classes:
            self.classes = classes
            self.buttons.show_classes(classes)
            code = self.current.code if self.current is not None else None
            found = next((item for item in classes if item.code == code), classes[0] if classes else None)
            self.current = None
            if found is not None:
                self.choose(found)

    def choose(self, item: LandClass) -> None:
        self.current = item
        for button, other in zip(self.buttons.buttons, self.classes):
            button.setChecked(other.code == item.code)
        self.chosen.emit(item)

    def choose_code(self, code: int) -> bool:
        """Whether there is such a class."""
        found = next((item for item in self.classes if item.code == code), None)
        if found is not None:
            self.choose(found)
        return found is not None

    def tell_width(self, width: int) -> None:
        self.width_changed.emit(width)

    # -- a class more ------------------------------------------------------------------------------------------------

    def unfold(self, is_on: bool) -> None:
        self.row.setVisible(is_on)
        if is_on:
            place = len(self.classes)
            self.color.setColor(QColor(hue(place * 3 % HUES, HUES)))
            self.name.clear()
            self.name.setFocus()

    def add(self) -> None:
        """What is typed becomes a class, with a code that is free."""
        name = str(self.name.text()).strip()
        taken = {item.code for item in self.classes}
        last = max(taken, default=0)
        code = next((code for code in (*range(last + 1, MOST + 1), *range(1, last)) if code not in taken), 0)
        try:
            if not name:
                raise InputError(tr("The new class has no name; type one."))
            classes = checked((*self.classes, LandClass(code, name, self.color.color().name())))  # refuses what are too many
        except InputError as error:
            self.refused.emit(str(error))
            return
        self.adding.setChecked(False)
        self.show_classes(classes)
        self.choose_code(code)
        self.added.emit(classes)

    # -- keys --------------------------------------------------------------------------------------------------------

    def button_of(self, text: str) -> Any:
        """Of what a key writes."""
        return {"[": self.narrower, "]": self.wider}.get(text) or self.buttons.of_digit(text)


def step(name: str, text: str, tip: str) -> QToolButton:
    button: QToolButton = named(QToolButton(), f"LandQuiltTeach{name}", tip, tr("{} (key {}).").format(tip, text))
    button.setText(text)
    button.setAutoRaise(True)
    return button
