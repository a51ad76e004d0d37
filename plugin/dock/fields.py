"""Names and tooltips for widgets: what the eye sees, what a screen reader says and what a test clicks come from one call."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingParameterDefinition
from qgis.gui import QgsGui, QgsProcessingContextGenerator, QgsProcessingGui
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QWidget

from .form import ALGORITHM


def named(widget: Any, name: str, label: str, tip: str) -> Any:
    """The widget itself, for chaining."""
    widget.setObjectName(name)
    widget.setToolTip(tip)
    widget.setAccessibleName(label.replace("&", ""))
    widget.setAccessibleDescription(tip)
    return widget


def add_row(layout: QFormLayout, text: str, content: QWidget, field: QWidget | None = None) -> QLabel:
    """A row whose label belongs to `field`, the first widget of `content` that takes the keyboard."""
    label = QLabel(text)
    label.setBuddy(field or content)
    label.setToolTip((field or content).toolTip())
    layout.addRow(label, content)
    return label


def narrow(layout: QFormLayout) -> QFormLayout:
    """Fields grow; what does not fit beside its label goes below it."""
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return layout


def definition_of(name: str) -> QgsProcessingParameterDefinition:
    """A parameter of the algorithm: its label, help, choices and default are said there and nowhere else."""
    return QgsApplication.processingRegistry().algorithmById(ALGORITHM).parameterDefinition(name)


class Surroundings(QgsProcessingContextGenerator):
    """What Processing's own widgets ask for."""

    def __init__(self) -> None:
        super().__init__()
        self.context = QgsProcessingContext()

    def processingContext(self) -> QgsProcessingContext:
        return self.context


class ParameterRows(QObject):
    """Rows made by Processing itself for some of the algorithm's parameters, in a form layout."""

    changed = pyqtSignal(str, object)  # the parameter's name in small letters, its value

    def __init__(self, layout: QFormLayout, names: tuple[str, ...], parent: QWidget):
        super().__init__(parent)
        self.surroundings = Surroundings()
        self.wrappers = {name: self.add(layout, name) for name in names}
        self.is_setting = False

    def add(self, layout: QFormLayout, name: str) -> Any:
        definition = definition_of(name.upper())
        wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(definition, QgsProcessingGui.WidgetType.Standard)
        wrapper.registerProcessingContextGenerator(self.surroundings)
        widget = wrapper.createWrappedWidget(self.surroundings.context)
        named(widget, f"LandQuilt_{name}", definition.description(), definition.help())
        label = wrapper.createWrappedLabel()
        if label is None:  # a check box says it itself
            layout.addRow(widget)
        else:
            label.setBuddy(widget)
            label.setToolTip(definition.help())
            layout.addRow(label, widget)
        wrapper.widgetValueHasChanged.connect(lambda: self.tell(name))
        return wrapper

    def tell(self, name: str) -> None:
        if not self.is_setting:
            self.changed.emit(name, self.wrappers[name].parameterValue())

    def show(self, values: dict[str, Any]) -> None:
        """Show these values and say nothing about it."""
        self.is_setting = True
        for name, wrapper in self.wrappers.items():
            wrapper.setParameterValue(values[name], self.surroundings.context)
        self.is_setting = False
