"""What each value of the labels means: filled by name, changed by the user; one class, several at once, or none."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QPainter, QPixmap, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QComboBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ...backend.shared.card import LandClass
from ..translation import tr
from ..widgets.area_table import SWATCH, swatch
from ..widgets.fields import named
from ..widgets.figures import count_text
from .meanings import Meanings, MergedValue
from .several_classes import SeveralClasses

VALUE, NAME, PIXELS, MEANING = range(4)  # columns
KIND = Qt.ItemDataRole.UserRole  # of a choice: the names of its classes, UNKNOWN or SEVERAL
UNKNOWN, SEVERAL = "unknown", "several"
LINES = 6  # rows to show before it scrolls


class MeaningTable(QTreeWidget):
    chosen = pyqtSignal(str, tuple)  # a value's key, the names of its classes; none: ignored

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        tip = tr("What each value of the labels is. Filled by the names, or by the codes; change it where it is wrong.")
        named(self, "LandQuiltMeanings", tr("Meaning of the labels"), tip)
        self.setColumnCount(4)
        self.setHeaderLabels([tr("Value"), tr("Name"), tr("Labelled pixels"), tr("Learnt as")])
        self.headerItem().setTextAlignment(PIXELS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setRootIsDecorated(False)
        self.setAlternatingRowColors(True)
        self.setUniformRowHeights(True)
        self.setMinimumHeight(self.fontMetrics().height() * 2 * LINES)
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.choices = QStandardItemModel(self)  # shared by all lines: a legend may have 254 classes, and the labels as many values
        self.places: dict[tuple[str, ...], int] = {}  # of each choice in it
        self.classes: tuple[LandClass, ...] = ()
        self.lines: dict[str, QTreeWidgetItem] = {}
        self.combos: dict[str, Any] = {}
        self.meanings: Meanings = {}
        self.asking: SeveralClasses | None = None

    def show_values(self, values: Sequence[MergedValue], meanings: Meanings, classes: tuple[LandClass, ...]) -> None:
        """Lines that are there already stay, so that a list the user has just opened does not close."""
        if classes != self.classes or list(self.lines) != [value.key for value in values]:
            self.fill(values, classes)
        has_names = any(value.name not in ("", value.text) for value in values)
        self.setColumnHidden(NAME, not has_names)
        self.meanings = dict(meanings)
        for value in values:
            self.lines[value.key].setText(PIXELS, count_text(value.pixels))
            self.show_meaning(value.key, meanings.get(value.key, () if value.is_nodata else None))

    def fill(self, values: Sequence[MergedValue], classes: tuple[LandClass, ...]) -> None:
        self.classes = classes
        self.clear()
        self.lines, self.combos = {}, {}
        self.choices.clear()
        self.choices.appendRow(choice(tr("choose…"), UNKNOWN, QIcon()))
        self.choices.item(0).setEnabled(False)
        self.choices.appendRow(choice(tr("ignore"), (), QIcon()))
        self.places = {(): 1, **{(item.name,): row for row, item in enumerate(classes, 2)}}
        for item in classes:
            self.choices.appendRow(choice(item.name, (item.name,), swatch(item.color)))
        self.choices.appendRow(choice(tr("Several classes…"), SEVERAL, QIcon()))
        for value in values:
            line = QTreeWidgetItem(self, [value.text, value.name if value.name != value.text else "", "", ""])
            line.setTextAlignment(PIXELS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line.setToolTip(VALUE, value.text)
            line.setSizeHint(MEANING, QSize(0, round(self.fontMetrics().height() * 1.7)))
            self.lines[value.key] = line
            self.combos[value.key] = self.combo(value)
            self.setItemWidget(line, MEANING, self.combos[value.key])

    def combo(self, value: MergedValue) -> QComboBox:
        tip = tr("The class that “{}” is learnt as.").format(value.name or value.text)
        combo = named(QComboBox(), f"LandQuiltMeaning_{value.text}", tr("Learnt as"), tip)
        combo.setModel(self.choices)
        combo.setIconSize(QSize(SWATCH, SWATCH))
        combo.setFrame(False)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(20)
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.activated.connect(partial(self.take, value.key))
        combo.installEventFilter(self)
        combo.setEnabled(value.can_be_learnt)
        return combo

    def show_meaning(self, key: str, names: tuple[str, ...] | None) -> None:
        """None: the user must still choose."""
        combo = self.combos[key]
        combo.setCurrentIndex(0 if names is None else self.place_of(names))
        line = self.lines[key]
        line.setIcon(VALUE, QgsApplication.getThemeIcon("/mIconWarning.svg") if names is None else QIcon())
        combo.setToolTip(combo.accessibleDescription() if names is None or len(names) < 2 else tr("Either one of these is right."))

    def place_of(self, names: tuple[str, ...]) -> int:
        """Of a choice; one for several classes is made when it is first wanted."""
        if names not in self.places:
            colors = [item.color for item in self.classes if item.name in names]
            self.places[names] = self.choices.rowCount() - 1  # before “Several classes…”, which stays last
            self.choices.insertRow(self.places[names], choice(tr(" or ").join(names), names, mixed(colors)))
        return self.places[names]

    def take(self, key: str, place: int) -> None:
        kind = self.choices.item(place).data(KIND)
        if kind == SEVERAL:
            self.ask(key)
        else:
            self.chosen.emit(key, tuple(kind))

    def ask(self, key: str) -> None:
        """Several classes: the value may be any one of them."""
        if self.asking is not None:
            self.asking.close()
        self.asking = SeveralClasses(self.lines[key].text(NAME) or self.lines[key].text(VALUE), self.classes, self)
        self.asking.finished.connect(partial(self.take_several, key, self.meanings.get(key)))
        self.asking.open()

    def take_several(self, key: str, before: tuple[str, ...] | None, result: int) -> None:
        asking, self.asking = self.asking, None
        if asking is not None and result:
            self.chosen.emit(key, asking.names())
        elif key in self.combos:
            self.show_meaning(key, before)

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """The wheel scrolls the table; it changes no class by accident."""
        if event.type() == event.Type.Wheel and not watched.hasFocus():
            event.ignore()
            return True
        return bool(super().eventFilter(watched, event))


def choice(text: str, kind: Any, icon: QIcon) -> QStandardItem:
    item = QStandardItem(icon, text)
    item.setData(list(kind) if isinstance(kind, tuple) else kind, KIND)
    return item


def mixed(colors: Sequence[str]) -> QIcon:
    """A swatch with the colours side by side."""
    picture = QPixmap(2 * SWATCH, 2 * SWATCH)
    painter = QPainter(picture)
    for k, color in enumerate(colors):
        left = round(k * picture.width() / len(colors))
        painter.drawPixmap(left, 0, swatch(color).pixmap(SWATCH, SWATCH).scaled(picture.size()))
    painter.end()
    return QIcon(picture)
