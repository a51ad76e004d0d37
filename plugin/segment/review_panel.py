"""The part of the dock that checks a map: what to look at, where we are, and a button and a key for every verdict."""

from __future__ import annotations

from typing import cast

from qgis.core import NULL, QgsFeature, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QWidget,
)

from ...backend.shared.card import LandClass
from ...backend.shared.verdict import RIGHT
from ..translation import tr
from ..widgets.area_table import swatch
from ..widgets.areas import area_text, number_text
from ..widgets.arrangement import column_of, row_of
from ..widgets.class_buttons import ClassButtons
from ..widgets.fields import named
from ..widgets.narrow_button import narrow_button
from ..widgets.single_keys import SingleKeys
from ..widgets.steady_label import SteadyLabel
from .correction_bar import CorrectionBar
from .hidden_layers import HiddenLayers, covering
from .legend import FieldNames
from .review import Review
from .verdicts import can_judge, verdict_of

SPECK, SPECK_PIXELS = 2.0, 100.0  # square metres or pixels; smaller polygons are left out unless asked for: many, and of little matter


class ReviewPanel(QgsCollapsibleGroupBox):
    """Closed at first; opened, it goes to the least certain polygon. Keys work while it, a button in it, or the map has the focus."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None):
        super().__init__(tr("Check: low confidence first"), parent)
        self.setObjectName("LandQuiltReview")
        self.setToolTip(tr("Steps through the polygons that the network was least certain of."))
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.canvas, self.review = canvas, Review(canvas, self)
        self.hidden = HiddenLayers()
        self.layers: dict[str, QgsMapLayer] = {}
        self.columns: FieldNames | None = None
        self.legend: list[LandClass] = []
        self.build()
        self.keys = SingleKeys(self, canvas, self.button_of)
        self.review.changed.connect(self.refresh)
        self.collapsedStateChanged.connect(self.toggle)

    def show_run(self, layers: dict[str, QgsMapLayer], columns: FieldNames, legend: list[LandClass]) -> None:
        """`layers` with the polygons among them; `legend` in the order of the keys 1, 2, 3 ..."""
        self.clear()
        if columns.are_pixels != self.are_pixels:
            self.show_unit(columns.are_pixels)
        self.layers, self.columns, self.legend = layers, columns, legend
        self.only.blockSignals(True)
        self.only.clear()
        self.only.addItem(tr("All classes"), None)
        for item in legend:
            self.only.addItem(swatch(item.color), item.name, item.code)
        self.only.blockSignals(False)
        self.classes.show_classes(legend)
        self.right.longest = max((right_text(item) for item in legend), key=len, default="")
        self.corrections.show_layers(layers)

    def clear(self) -> None:
        self.setCollapsed(True)
        self.leave()
        self.layers = {}

    # -- what it is made of -----------------------------------------------------------------------------------------

    def build(self) -> None:
        self.image = QCheckBox(tr("&Hide the map"))
        name(self.image, "LandQuiltCurtain", tr("Takes maps and errors off the map so that the image below is seen (key H)."))
        self.image.toggled.connect(self.hide_layers)
        self.where = SteadyLabel(lines=2)
        name(self.where, "LandQuiltWhere", tr("What the network says of this polygon, and how certain it is."))
        self.right = narrow_button("LandQuiltRight", tr("&Right"), tr("The class is right; mark the polygon as checked and go on (key R)."))
        self.right.clicked.connect(self.say_right)
        self.classes = ClassButtons()
        self.classes.chosen.connect(self.review.judge)
        self.done = SteadyLabel()
        name(self.done, "LandQuiltDone", tr("What you said since the list was opened. The layer's field “checked” keeps it."))
        self.corrections = CorrectionBar()
        column_of(
            self.filters(),
            self.image,
            self.steps(),
            self.where,
            self.right,
            QLabel(tr("Wrong, it is:")),
            self.classes,
            self.done,
            self.ends(),
            self.corrections,
            into=self,
            has_margin=True,
        )

    def filters(self) -> QHBoxLayout:
        self.only = QComboBox()
        name(self.only, "LandQuiltOnly", tr("Check polygons of this class only."))
        self.only.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.only.setMinimumContentsLength(4)
        self.only.currentIndexChanged.connect(self.filter)
        self.least = QDoubleSpinBox()
        name(self.least, "LandQuiltLeast", tr("Leave out polygons smaller than this."))
        self.least.setRange(0, 99_999)
        self.least.setDecimals(1)
        self.least.setPrefix("≥ ")
        self.show_unit(False)
        words = f"{self.least.prefix()}99.9{self.least.suffix()}"  # by itself it asks for the largest number's room
        self.least.setFixedWidth(self.least.fontMetrics().horizontalAdvance(words) + 32)
        self.least.valueChanged.connect(self.filter)
        return row_of((self.only, 1), (self.least, 1))

    def show_unit(self, are_pixels: bool) -> None:
        self.are_pixels = are_pixels
        self.least.setSuffix(" px" if are_pixels else " m²")
        self.least.setValue(SPECK_PIXELS if are_pixels else SPECK)

    def steps(self) -> QHBoxLayout:
        self.back = narrow_button("LandQuiltPrevious", tr("&Previous"), tr("The polygon before (key P)."))
        self.forth = narrow_button("LandQuiltNext", tr("&Next"), tr("The next polygon, without a verdict (key N)."))
        self.back.clicked.connect(self.review.previous)
        self.forth.clicked.connect(self.review.next)
        return row_of((self.back, 1), (self.forth, 1))

    def ends(self) -> QHBoxLayout:
        self.undo = narrow_button("LandQuiltUndo", tr("&Undo"), tr("Take the last verdict back (key U)."))
        self.save = narrow_button("LandQuiltSave", tr("&Save"), tr("Write the verdicts into the layer's file."))
        self.undo.clicked.connect(self.review.undo)
        self.save.clicked.connect(self.review.save)
        return row_of((self.undo, 1), (self.save, 1))

    # -- what it does -----------------------------------------------------------------------------------------------

    def toggle(self, is_collapsed: bool) -> None:
        if is_collapsed or "polygons" not in self.layers or self.columns is None:
            self.leave()
            return
        self.image.setChecked(True)
        self.keys.follow_map(True)
        self.review.start(cast(QgsVectorLayer, self.layers["polygons"]), self.columns, self.only.currentData(), self.least.value())
        self.setFocus()

    def leave(self) -> None:
        self.keys.follow_map(False)
        self.image.setChecked(False)
        self.review.stop()

    def hide_layers(self, is_open: bool) -> None:
        if is_open:
            self.hidden.hide([*self.layers.values(), *covering(QgsProject.instance())])
        else:
            self.hidden.restore()

    def filter(self) -> None:
        self.review.filter(self.only.currentData(), self.least.value())

    def say_right(self) -> None:
        feature = self.review.current()
        item = self.class_of(feature) if feature is not None else None
        if item is not None:
            self.review.judge(item)

    def class_of(self, feature: QgsFeature) -> LandClass | None:
        code = feature[self.columns.code] if self.columns else None
        return next((item for item in self.legend if item.code == code), None)

    # -- what it says -----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        feature = self.review.current()
        is_ready = feature is not None and not self.review.is_searching()
        self.where.setText(self.review.problem or (self.place_text(feature) if feature is not None and is_ready else self.empty_text()))
        self.enable(self.back, is_ready and self.review.place > 0)
        self.enable(self.forth, bool(self.review.ids) and not self.review.is_searching())
        can_write = is_ready and (self.review.layer.isEditable() or can_judge(self.review.layer))
        land = self.class_of(feature) if feature is not None else None
        self.right.setText(right_text(land) if land else tr("&Right"))
        self.right.setIcon(swatch(land.color) if land else QIcon())
        self.enable(self.right, can_write and land is not None)
        for item, other in zip(self.classes.buttons, self.legend):
            self.enable(item, can_write and other != land)
        self.enable(self.undo, self.review.can_undo())
        unsaved = self.review.unsaved()
        self.save.setText(tr("&Save ({})").format(unsaved) if unsaved else tr("&Save"))
        self.enable(self.save, unsaved > 0)
        self.done.setText(self.done_text() if self.review.verdicts else "")

    def enable(self, button: QAbstractButton, is_on: bool) -> None:
        if button.hasFocus() and not is_on:
            self.setFocus()  # else Qt gives the focus to the next button, and the page scrolls there under the pointer
        button.setEnabled(is_on)

    def empty_text(self) -> str:
        if self.review.is_searching():
            return tr("Looking for the least certain polygons…")
        if self.review.ids:
            return tr("This polygon is no longer there; go on to the next.")
        return tr("No polygon is left to check with this filter.")

    def place_text(self, feature: QgsFeature) -> str:
        if self.columns is None:
            return ""
        item, confidence, area = self.class_of(feature), feature[self.columns.confidence], feature[self.columns.area]
        parts = [
            tr("{} of {}").format(self.review.place + 1, len(self.review.ids)),
            item.name if item else str(feature[self.columns.name]),
            "?" if confidence == NULL else f"{number_text(confidence, 0)} %",
            "?" if area == NULL else area_text(area, self.columns.are_pixels),
        ]
        verdict = verdict_of(feature)
        said = {"": [], RIGHT: [tr("checked")]}.get(verdict, [tr("changed")])
        return " · ".join([*parts, *said])

    def done_text(self) -> str:
        count, right = len(self.review.verdicts), sum(is_right for *_, is_right in self.review.verdicts)
        return tr("{} checked: {} right, {} wrong").format(count, right, count - right)

    # -- keys -------------------------------------------------------------------------------------------------------

    def button_of(self, key: str) -> QAbstractButton | None:
        """As long as all is folded away there are none."""
        if self.isCollapsed():
            return None
        choice = self.classes.of_digit(key)
        if choice is not None:
            return choice if choice.isEnabled() else self.right
        return {"N": self.forth, "P": self.back, "R": self.right, "U": self.undo, "H": self.image}.get(key)


def right_text(item: LandClass) -> str:
    return tr("&Right: {}").format(item.name.replace("&", "&&"))


def name(widget: QWidget, object_name: str, tip: str) -> None:
    """Of a widget that has no label of its own."""
    named(widget, object_name, tip, tip)
