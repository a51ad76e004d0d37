"""Several maps side by side, and of two of them whether one is better beyond chance."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from ..translation import tr
from ..widgets.arrangement import column_of, row_of
from ..widgets.fields import named
from .differences import Duel, interval_tip, p_tip, side_by_side, verdict
from .table_view import TableView, copy_button
from .view_choice import ReportView, ViewChoice


class DifferencesPage(QWidget):
    def __init__(self, view: ReportView, parent: QWidget | None = None):
        super().__init__(parent)
        self.view = view
        self.choice = ViewChoice(view, "Differences", has_map=False)
        self.first = named(QComboBox(), "LandQuiltFirst", tr("Compared with"), tr("The map that the other is measured by."))
        self.second = named(QComboBox(), "LandQuiltSecond", tr("Map"), tr("The map whose difference is shown."))
        self.verdict = QLabel()
        self.verdict.setObjectName("LandQuiltVerdict")
        self.reason = QLabel()
        self.reason.setObjectName("LandQuiltReason")
        for label in (self.verdict, self.reason):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setMinimumHeight(label.fontMetrics().lineSpacing())  # else as high as at its narrowest
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = self.verdict.font()
        font.setBold(True)
        self.verdict.setFont(font)
        self.table = TableView("LandQuiltDifferences", tr("Maps side by side"))
        self.pair = QWidget()
        row_of((self.second, 1), QLabel(tr("against")), (self.first, 1), into=self.pair)
        above = row_of((self.pair, 1), self.choice, copy_button("LandQuiltDifferencesCopy", self.table))
        column_of(above, self.verdict, (self.table, 1), self.reason, into=self, has_margin=True)
        self.first.activated.connect(self.refresh)
        self.second.activated.connect(self.refresh)
        view.changed.connect(self.refresh)

    @property
    def duel(self) -> Duel | None:
        report, first, second = self.view.report, self.first.currentIndex(), self.second.currentIndex()
        if report is None or min(first, second) < 0 or first == second:
            return None
        return Duel(report, first, second)

    def refresh(self) -> None:
        report = self.view.report
        if report is None or not report.has_reference:
            return
        names = [str(entry["name"]) for entry in report.maps]
        for combo, place in ((self.first, 0), (self.second, 1)):
            if [combo.itemText(k) for k in range(combo.count())] != names:
                combo.clear()
                combo.addItems(names)
                combo.setCurrentIndex(min(place, len(names) - 1))
        duel = self.duel
        self.verdict.setText(verdict(duel) if duel else tr("Choose two different maps."))
        self.reason.setText(f"{interval_tip(report)} {p_tip(report)}" if duel else "")
        self.table.show_table(side_by_side(report, self.view.variant, duel))
