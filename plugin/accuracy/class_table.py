"""What each value of each layer means: filled by name, changed by the user."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ...backend.shared.legend import Classes
from ..translation import tr
from ..widgets.area_table import SWATCH, swatch
from ..widgets.fields import named
from ..widgets.figures import count_text
from .layer_values import Value, Values
from .legend_choice import Meaning

VALUE, NAME, COUNT, CLASS = range(4)  # columns
LINES = 9  # rows to show before it scrolls


@dataclass(frozen=True)
class Section:
    """One layer of the table."""

    key: tuple[str, str]  # the layer's id, its field
    title: str
    values: Values
    meaning: Meaning


class ClassTable(QTreeWidget):
    chosen = pyqtSignal(tuple, object, int)  # a section's key, value, code of the class or 0

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        tip = tr("What each value of each layer means. Filled by the names, or by the codes; change it where it is wrong.")
        named(self, "LandQuiltClassTable", tr("Classes of the layers"), tip)
        self.setColumnCount(4)
        self.setHeaderLabels([tr("Value"), tr("Name"), tr("Count"), tr("Compared as")])
        self.setRootIsDecorated(True)
        self.setAlternatingRowColors(True)
        self.setIconSize(QSize(SWATCH, SWATCH))
        self.setUniformRowHeights(True)
        self.setMinimumHeight(self.fontMetrics().height() * 2 * LINES)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.combos: dict[tuple[tuple[str, str], Value], Any] = {}

    def show_sections(self, sections: Sequence[Section], classes: Classes) -> None:
        self.clear()
        self.combos = {}
        for section in sections:
            item = QTreeWidgetItem(self, [section.title])
            self.addTopLevelItem(item)
            item.setFirstColumnSpanned(True)
            font = item.font(VALUE)
            font.setBold(True)
            item.setFont(VALUE, font)
            for entry in section.values.entries:
                count = count_text(entry.count) if section.values.is_exact or entry.count is None else f"≈ {count_text(entry.count)}"
                line = QTreeWidgetItem(item, [str(entry.value), entry.name if entry.name != str(entry.value) else "", count, ""])
                line.setTextAlignment(COUNT, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if entry.color:
                    line.setIcon(NAME, swatch(entry.color))
                self.setItemWidget(line, CLASS, self.combo(section, entry.value, classes))
            item.setExpanded(True)

    def combo(self, section: Section, value: Value, classes: Classes) -> QComboBox:
        tip = tr("The class that the value {} of “{}” is compared as.").format(value, section.title)
        combo = named(QComboBox(), f"LandQuiltClass_{section.title}_{value}", tr("Compared as"), tip)
        combo.addItem(tr("left out"), 0)
        for item in classes:
            combo.addItem(swatch(item.color) if item.color else swatch("#808080"), f"{item.code}  {item.name}", item.code)
        combo.setCurrentIndex(max(0, combo.findData(section.meaning.get(value, 0))))
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.currentIndexChanged.connect(partial(self.tell, section.key, value, combo))
        combo.installEventFilter(self)
        self.combos[section.key, value] = combo
        return combo

    def tell(self, key: tuple[str, str], value: Value, combo: QComboBox, _: int) -> None:
        self.chosen.emit(key, value, combo.currentData())

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """The wheel scrolls the table; it changes no class by accident."""
        if event.type() == event.Type.Wheel and not watched.hasFocus():
            event.ignore()
            return True
        return bool(super().eventFilter(watched, event))
