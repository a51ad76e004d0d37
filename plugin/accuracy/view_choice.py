"""Which map is looked at, and on which pixels: one choice for all pages of the results."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from ..translation import tr
from ..widgets.arrangement import ROOM, row_of
from ..widgets.fields import named
from .report_file import ReportFile


class ReportView(QObject):
    """The choice itself; `changed` is emitted when it or the report is another."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.report: ReportFile | None = None
        self.place, self.variant = 0, "full"

    def show_report(self, report: ReportFile | None) -> None:
        self.report, self.place, self.variant = report, 0, "full"
        self.changed.emit()

    def choose(self, place: int, variant: str) -> None:
        if self.report is None or (place, variant) == (self.place, self.variant):
            return
        self.place = place
        self.variant = variant if variant in self.report.variants(place) else "full"
        self.changed.emit()


class ViewChoice(QWidget):
    """The two fields in which it is made; those with nothing to choose are hidden."""

    def __init__(self, view: ReportView, name: str, has_map: bool = True, parent: QWidget | None = None):
        super().__init__(parent)
        self.view, self.has_map = view, has_map
        self.map: Any = named(QComboBox(), f"LandQuilt{name}Map", tr("Map"), tr("The map whose numbers are shown."))
        self.map.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        tip = tr("All pixels of the reference, or those away from its borders, where labels are surest.")
        self.variant: Any = named(QComboBox(), f"LandQuilt{name}Variant", tr("Pixels"), tip)
        self.map_label, self.variant_label = QLabel(tr("Map")), QLabel(tr("Pixels"))
        self.map_label.setBuddy(self.map)
        self.variant_label.setBuddy(self.variant)
        for label in (self.map_label, self.variant_label):
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        parts = (self.map_label, (self.map, 1), self.variant_label, self.variant)
        row_of(*parts, *([ROOM] if has_map else []), into=self)
        self.map.activated.connect(self.choose)
        self.variant.activated.connect(self.choose)
        view.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        report = self.view.report
        self.map.clear()
        self.variant.clear()
        if report is None:
            return
        for entry in report.maps:
            self.map.addItem(str(entry["name"]))
        names = {"full": tr("All pixels"), "eroded": tr("Without borders ({:g} px)").format(report.data.get("erosion") or 0)}
        for variant in report.variants(self.view.place):
            self.variant.addItem(names[variant], variant)
        self.map.setCurrentIndex(self.view.place)
        self.variant.setCurrentIndex(max(0, self.variant.findData(self.view.variant)))
        for widgets, is_shown in (
            ((self.map_label, self.map), self.has_map and self.map.count() > 1),
            ((self.variant_label, self.variant), self.variant.count() > 1),
        ):
            for widget in widgets:
                widget.setVisible(is_shown)

    def choose(self) -> None:
        self.view.choose(max(0, self.map.currentIndex()), str(self.variant.currentData() or "full"))
