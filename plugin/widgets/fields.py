"""Names and tooltips for widgets: what the eye sees, what a screen reader says and what a test clicks come from one call."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingParameterDefinition, QgsProcessingParameterString
from qgis.gui import QgsGui, QgsProcessingContextGenerator, QgsProcessingGui
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QFormLayout, QLabel, QLayout, QLineEdit, QSizePolicy, QWidget

from ..segment.form import ALGORITHM
from ..translation import tr

W = TypeVar("W", bound=QWidget)
NARROW = 240  # pixels that a field has in a panel of 300


def named(widget: W, name: str, label: str, tip: str) -> W:
    """The widget itself, for chaining."""
    widget.setObjectName(name)
    widget.setToolTip(tip)
    widget.setAccessibleName(label.replace("&", ""))
    widget.setAccessibleDescription(tip)
    return widget


def in_lines(text: str, letters: QFontMetrics) -> str:
    """The text of a check box, which wraps none, in lines that a narrow panel shows whole."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        lines[-1:] = [longer] if letters.horizontalAdvance(longer) <= NARROW - 2 * letters.height() else [lines[-1], word]
    return "\n".join(line for line in lines if line)


def put(box: Any, value: float) -> None:
    """Show a number in a spin box, which writes its text anew even for the number it has: under the fingers of who types there."""
    if box.value() != value:
        box.setValue(value)


def add_row(layout: QFormLayout, text: str, content: QWidget, field: QWidget | None = None) -> QLabel:
    """A row whose label belongs to `field`, the first widget of `content` that takes the keyboard."""
    target = content if field is None else field  # not `or`: a list without entries is false
    label = QLabel(text)
    label.setToolTip(target.toolTip())
    label.setBuddy(target)
    layout.addRow(label, content)
    return label


def narrow(layout: QFormLayout) -> QFormLayout:
    """Fields grow; what does not fit beside its label goes below it."""
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return layout


def form_in(widget: QWidget) -> QFormLayout:
    """A narrow form that fills a widget, without margins."""
    layout = narrow(QFormLayout(widget))
    layout.setContentsMargins(0, 0, 0, 0)
    return layout


def order_keys(root: QWidget) -> None:
    """Let the tabulator go through all fields as the eye does: by the layouts, whatever was made first."""
    chain = list(fields_in(root))
    for one, next_one in zip(chain, chain[1:]):
        QWidget.setTabOrder(one, next_one)


def fields_in(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    if isinstance(widget, (QAbstractSpinBox, QComboBox, QLineEdit)):  # what is in them belongs to them
        return
    placed = list(widgets_in(widget.layout())) if widget.layout() else []
    others = [child for child in widget.children() if isinstance(child, QWidget) and child not in placed and not child.isWindow()]
    for child in others + placed:
        yield from fields_in(child)


def widgets_in(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item.widget():
            yield item.widget()
        elif item.layout():
            yield from widgets_in(item.layout())


def definition_of(name: str, algorithm: str = ALGORITHM) -> QgsProcessingParameterDefinition:
    """A parameter of the algorithm: its label, help, choices and default are said there and nowhere else."""
    return QgsApplication.processingRegistry().algorithmById(algorithm).parameterDefinition(name)


def say_choices(combo: QComboBox) -> None:
    """In words: scripts and the toolbox know a choice by its short name, which the box keeps as its data."""
    words = {
        "auto": tr("automatic"),
        "card": tr("by the model's range"),
        "percentiles": tr("by the image's percentiles"),
        "cpu": tr("processor"),
        "cuda": tr("NVIDIA graphics card"),
        "mps": tr("Apple graphics"),
        "float32": tr("full (float32)"),
        "bfloat16": tr("half (bfloat16)"),
        "float16": tr("half (float16)"),
        "own": tr("the data set's own"),
        "six": tr("the six of the ISPRS"),
        "official": tr("as published"),
        "paper": tr("as in the paper"),
        "yes": tr("yes"),
        "no": tr("no"),
    }
    for place in range(combo.count()):
        combo.setItemText(place, words.get(str(combo.itemData(place)), combo.itemText(place)))


def words_for(definition: QgsProcessingParameterDefinition) -> str:
    """What an empty line says that stands for a parameter's default, where that is a short name for scripts; else nothing."""
    words = {"auto": tr("automatic"), "here": tr("on this computer")}
    is_text = definition.type() == QgsProcessingParameterString.typeName()
    return words.get(str(definition.defaultValue()), "") if is_text else ""


class Surroundings(QgsProcessingContextGenerator):
    """What Processing's own widgets ask for."""

    def __init__(self) -> None:
        super().__init__()
        self.context = QgsProcessingContext()

    def processingContext(self) -> QgsProcessingContext:
        return self.context


class ParameterRows(QObject):
    """Rows made by Processing itself for some of an algorithm's parameters, in a form layout."""

    changed = pyqtSignal(str, object)  # the parameter's name in small letters, its value

    def __init__(self, layout: QFormLayout, names: tuple[str, ...], parent: QWidget, is_narrow: bool = True, algorithm: str = ALGORITHM):
        super().__init__(parent)
        self.is_narrow = is_narrow  # labels may take two lines
        self.algorithm = algorithm
        self.surroundings = Surroundings()
        self.unsaid: dict[str, str] = {}  # defaults that an empty line stands for, by name
        self.wrappers = {name: self.add(layout, name) for name in names}
        self.is_setting = False

    def add(self, layout: QFormLayout, name: str) -> Any:
        definition = definition_of(name.upper(), self.algorithm)
        wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(definition, QgsProcessingGui.WidgetType.Standard)
        wrapper.registerProcessingContextGenerator(self.surroundings)
        widget = wrapper.createWrappedWidget(self.surroundings.context)
        named(widget, f"LandQuilt_{name}", definition.description(), definition.help())
        if isinstance(widget, QComboBox):
            say_choices(widget)
            if self.is_narrow:  # below its label where its longest words do not fit beside it, and no wider than the panel
                widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # for the hint: QGIS 3.40's own asks for no room
                widget.setMinimumWidth(min(widget.sizeHint().width(), NARROW))
                widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if isinstance(widget, QLineEdit) and words_for(definition):
            self.unsaid[name] = definition.defaultValue()
            widget.setPlaceholderText(words_for(definition))
            widget.setMinimumWidth(widget.fontMetrics().horizontalAdvance(words_for(definition)) + 16)
            widget.clear()
        if isinstance(widget, QAbstractSpinBox) and self.is_narrow:  # the form would squeeze it beside a long label
            widget.setMinimumWidth(max(widget.minimumSizeHint().width(), widget.fontMetrics().horizontalAdvance("100,000.00")))
        label = wrapper.createWrappedLabel()
        if label is None:  # a check box says it itself
            if self.is_narrow:  # and would keep the panel as wide as its text
                widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
                widget.setText(in_lines(widget.text(), widget.fontMetrics()))
            layout.addRow(widget)
        else:
            label.setText(definition.description())
            label.setWordWrap(self.is_narrow)
            label.setToolTip(definition.help())
            layout.addRow(label, widget)
            label.setBuddy(widget)
        wrapper.widgetValueHasChanged.connect(lambda: self.tell(name))
        return wrapper

    def tell(self, name: str) -> None:
        if not self.is_setting:
            value = self.wrappers[name].parameterValue()
            is_unsaid = name in self.unsaid and not str(value or "").strip()
            self.changed.emit(name, self.unsaid[name] if is_unsaid else value)

    def show(self, values: dict[str, Any]) -> None:
        """Show these values and say nothing about it."""
        self.is_setting = True
        for name, wrapper in self.wrappers.items():
            shown = "" if name in self.unsaid and values[name] == self.unsaid[name] else values[name]
            if wrapper.parameterValue() != shown:  # the box in which somebody types is left alone
                wrapper.setParameterValue(shown, self.surroundings.context)
        self.is_setting = False
