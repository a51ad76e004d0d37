"""The scores of all maps by class, as bars."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QComboBox, QLabel, QWidget

from ...backend.shared.measures import BY_CLASS
from ..translation import tr, translate
from ..widgets.arrangement import ROOM, column_of, row_of
from ..widgets.charts import BarChart
from ..widgets.fields import named
from .view_choice import ReportView, ViewChoice


class ChartsPage(QWidget):
    """A bar for each class and map."""

    def __init__(self, view: ReportView, parent: QWidget | None = None):
        super().__init__(parent)
        self.view = view
        self.choice = ViewChoice(view, "Charts", has_map=False)
        self.measure: Any = named(QComboBox(), "LandQuiltMeasure", tr("Score"), tr("The score that the bars show."))
        for item in BY_CLASS:
            self.measure.addItem(translate(item.name), item.key)
        self.measure.setCurrentIndex(self.measure.findData("f1"))
        self.chart = BarChart("LandQuiltBars", tr("Scores by class"))
        label = QLabel(tr("Score"))
        label.setBuddy(self.measure)
        above = row_of(label, self.measure, ROOM, self.choice)
        column_of(above, (self.chart, 1), into=self, has_margin=True)
        self.measure.activated.connect(self.refresh)
        view.changed.connect(self.refresh)

    def refresh(self) -> None:
        report = self.view.report
        if report is None or not report.has_reference:
            return
        kept = [k for k, is_ignored in enumerate(report.ignored) if not is_ignored]
        name = str(self.measure.currentData())
        series = []
        for entry in report.maps:
            scores = (entry.get(self.view.variant) or entry["full"])["scores"]
            series.append((str(entry["name"]), [scores[name][k] for k in kept]))
        names = [report.classes[k].name for k in kept]
        self.chart.show_bars(tr("{} by class").format(self.measure.currentText()), names, series)
