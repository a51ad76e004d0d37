"""Where the results go: temporary layers, files, databases, or nowhere. The fields are Processing's own."""

from __future__ import annotations

from typing import Any, cast

from qgis.core import QgsProcessingDestinationParameter, QgsProcessingOutputLayerDefinition
from qgis.gui import QgsProcessingLayerOutputDestinationWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLineEdit, QSizePolicy, QWidget

from ..translation import tr
from ..widgets.fields import Surroundings, add_row, definition_of, form_in, named
from .form import OUTPUTS, TEMPORARY, Form


class OutputChoice(QWidget):
    changed = pyqtSignal(dict)  # fields of the form

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltOutputs")
        self.is_showing, self.surroundings = False, Surroundings()
        layout = form_in(self)
        labels = {"polygons": tr("&Polygons"), "footprints": tr("&Footprints"), "classes": tr("Ra&ster"), "confidence": tr("C&onfidence")}
        self.fields = {name: self.add(layout, name, labels[name]) for name in OUTPUTS}
        self.seen = {name: words_in(field) for name, field in self.fields.items()}

    def add(self, layout: QFormLayout, name: str, label: str) -> QgsProcessingLayerOutputDestinationWidget:
        definition = output_of(name)
        field = QgsProcessingLayerOutputDestinationWidget(definition, False)
        field.setContext(self.surroundings.context)
        named(field, f"LandQuilt_{name}", definition.description(), definition.help())
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        field.destinationChanged.connect(self.tell)
        field.skipOutputChanged.connect(self.tell)
        add_row(layout, label, field)
        return field

    def show_form(self, form: Form) -> None:
        """Show what the form says, and say nothing about it."""
        self.is_showing = True
        for name, field in self.fields.items():
            if destination_of(field.value()) != getattr(form, name):
                field.setValue(getattr(form, name) or None)
            self.look_at(name, field)
        self.is_showing = False

    def tell(self) -> None:
        if self.is_showing:
            return
        self.is_showing = True
        for name, field in self.fields.items():
            if was_cleared(self.seen[name], words_in(field)):
                settle(field, output_of(name))
            self.look_at(name, field)
        self.is_showing = False
        self.changed.emit({name: destination_of(field.value()) for name, field in self.fields.items()})

    def look_at(self, name: str, field: QgsProcessingLayerOutputDestinationWidget) -> None:
        shorten(field)
        self.seen[name] = words_in(field)


def output_of(name: str) -> QgsProcessingDestinationParameter:
    """As the algorithm describes it."""
    return cast(QgsProcessingDestinationParameter, definition_of(name.upper()))


def words_in(field: QgsProcessingLayerOutputDestinationWidget) -> tuple[str, str]:
    """What is typed into a field, and what it says where nothing is."""
    line = field.findChild(QLineEdit)
    return line.text(), line.placeholderText()


def was_cleared(before: tuple[str, str], now: tuple[str, str]) -> bool:
    """By hand; the field's menu says something new in it when it takes a path away."""
    return bool(before[0]) and not now[0] and before[1] == now[1]


def settle(field: QgsProcessingLayerOutputDestinationWidget, definition: QgsProcessingDestinationParameter) -> None:
    """Let an empty field say what will be done: Processing's own still shows what was so before somebody typed and cleared it."""
    if field.outputIsSkipped():
        return
    if definition.createByDefault():
        field.setValue(TEMPORARY)
    else:
        field.setValue(None)


def shorten(field: QgsProcessingLayerOutputDestinationWidget) -> None:
    """Processing's words for what an empty field does are cut before the word that matters where the panel is narrow."""
    field.findChild(QLineEdit).setPlaceholderText(tr("none") if field.outputIsSkipped() else tr("temporary"))


def destination_of(value: Any) -> str:
    """What a field of Processing's holds, as text; nothing where the output is left out."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        return str(value.sink.staticValue() or "")
    return str(value or "")
