"""The scores of one map by class, and what a sample says about the whole map."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QLabel, QPlainTextEdit, QSizePolicy, QWidget

from ..translation import tr
from ..widgets.arrangement import column_of, row_of
from ..widgets.fields import named
from .score_tables import agreement_table, estimate_table, headline, score_table
from .table_view import TableView, copy_button
from .view_choice import ReportView, ViewChoice

LINES = 4  # of the notes, before they scroll


class ScoresPage(QWidget):
    def __init__(self, view: ReportView, parent: QWidget | None = None):
        super().__init__(parent)
        self.view = view
        self.choice = ViewChoice(view, "Scores")
        self.headline = QLabel()
        self.headline.setObjectName("LandQuiltHeadline")
        self.headline.setWordWrap(True)
        self.headline.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.headline.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        font = self.headline.font()
        font.setBold(True)
        self.headline.setFont(font)
        self.table = TableView("LandQuiltScores", tr("Scores by class"))
        self.estimates = TableView("LandQuiltEstimates", tr("Estimates for the whole map"))
        self.title = QLabel(tr("Estimated over the whole map, from the design of the sample"))
        self.notes = named(QPlainTextEdit(), "LandQuiltNotes", tr("Notes"), tr("What was compared, and what was left out."))
        self.notes.setReadOnly(True)
        self.notes.setFrameShape(QFrame.Shape.NoFrame)
        self.notes.viewport().setAutoFillBackground(False)
        above = row_of((self.choice, 1), copy_button("LandQuiltScoresCopy", self.table))
        self.copy_estimates = copy_button("LandQuiltEstimatesCopy", self.estimates)
        middle = row_of((self.title, 1), self.copy_estimates)
        column_of(above, self.headline, (self.table, 1), middle, (self.estimates, 1), self.notes, into=self, has_margin=True)
        view.changed.connect(self.refresh)

    def refresh(self) -> None:
        report = self.view.report
        if report is None:
            return
        self.headline.setText(headline(report, self.view.place, self.view.variant))
        has_reference = report.has_reference
        self.table.show_table(score_table(report, self.view.place, self.view.variant) if has_reference else agreement_table(report))
        estimates = estimate_table(report, self.view.place)
        for widget in (self.title, self.estimates, self.copy_estimates):
            widget.setVisible(estimates is not None)
        if estimates is not None:
            self.estimates.show_table(estimates)
        self.notes.setPlainText("\n".join(report.notes))
        self.notes.setVisible(bool(report.notes))
        self.notes.setFixedHeight(round(self.notes.fontMetrics().lineSpacing() * (min(len(report.notes), LINES) + 0.8)))
