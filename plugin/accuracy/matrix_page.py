"""The confusion matrix of one map as a picture or as a table; a click on a cell leads to its places on the map."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ..translation import tr
from ..widgets.arrangement import ROOM, row_of
from ..widgets.fields import named
from .matrix import COLUMNS, COUNTS, ROWS, Matrix, matrix_of
from .matrix_chart import MatrixChart
from .places_bar import PlacesBar
from .table_view import TableView, copy_button
from .view_choice import ReportView, ViewChoice


class MatrixPage(QWidget):
    wants_dock = pyqtSignal()  # the user wants to go through the places with the map in view

    def __init__(self, view: ReportView, canvas: QgsMapCanvas, parent: QWidget | None = None):
        super().__init__(parent)
        self.view = view
        self.choice = ViewChoice(view, "Matrix")
        self.what = self.what_field()
        self.form = self.form_field()
        self.chart = MatrixChart()
        self.table = TableView("LandQuiltMatrixTable", tr("Confusion matrix"))
        self.table.setSelectionBehavior(TableView.SelectionBehavior.SelectItems)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.places = PlacesBar(canvas)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.chart)
        self.stack.addWidget(self.table)
        self.matrix: Matrix | None = None
        self.arrange()
        self.what.currentIndexChanged.connect(self.refresh)
        self.form.currentIndexChanged.connect(self.stack.setCurrentIndex)
        self.chart.chosen.connect(self.choose)
        self.table.clicked.connect(self.choose_in_table)
        self.table.activated.connect(self.choose_in_table)
        view.changed.connect(self.start_anew)
        if self.chart.canvas is None:
            self.form.setCurrentIndex(1)

    def what_field(self) -> Any:
        tip = tr("What the cells say. The shade is always a share: of the column where columns are shown, else of the row.")
        field = named(QComboBox(), "LandQuiltMatrixWhat", tr("Cells"), tip)
        for text, value in ((tr("Counts"), COUNTS), (tr("Per cent of the row"), ROWS), (tr("Per cent of the column"), COLUMNS)):
            field.addItem(text, value)
        return field

    def form_field(self) -> Any:
        field = named(QComboBox(), "LandQuiltMatrixForm", tr("Form"), tr("The matrix as a picture or as a table."))
        field.addItem(tr("Heat map"))
        field.addItem(tr("Table"))
        return field

    def arrange(self) -> None:
        label = QLabel(tr("Cells"))
        label.setBuddy(self.what)
        above = row_of(label, self.what, self.form, ROOM, copy_button("LandQuiltMatrixCopy", self.table))
        layout = QVBoxLayout(self)
        layout.addWidget(self.choice)
        layout.addLayout(above)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.places)
        tip = tr("Go through the places in a small bar below the map, with this window out of the way.")
        self.to_map = named(QPushButton(tr("On the &map")), "LandQuiltPlacesToMap", tr("On the map"), tip)
        self.to_map.setAutoDefault(False)
        self.to_map.clicked.connect(self.wants_dock)
        layout.addWidget(self.to_map, 0, Qt.AlignmentFlag.AlignRight)

    def take_back(self) -> None:
        """The bar, from below the map."""
        self.layout().insertWidget(self.layout().indexOf(self.to_map), self.places)
        self.places.show()

    def start_anew(self) -> None:
        self.chart.cell = None
        self.places.clear(self.invitation())
        self.refresh()
        if self.isVisible():
            self.prepare()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.prepare()

    def prepare(self) -> None:
        path = self.view.report.disagreement(self.view.place) if self.view.report is not None else None
        if path is not None:
            self.places.prepare(path)

    def invitation(self) -> str:
        report = self.view.report
        if report is None or report.disagreement(self.view.place) is None:
            return tr("The places of a sample are in its layer; there is no raster of errors to go through.") if report else ""
        return tr("Click a cell to go through its places on the map.")

    def refresh(self) -> None:
        if self.view.report is None:
            return
        self.matrix = matrix_of(self.view.report, self.view.place, self.view.variant, str(self.what.currentData()))
        self.chart.show_matrix(self.matrix, self.chart.cell)
        self.table.show_table(self.matrix.table())

    def choose_in_table(self, index: Any) -> None:
        """By the names: the table may be sorted."""
        if self.matrix is None or not 1 <= index.column() <= self.matrix.size:
            return
        name = self.table.shown().rows[index.row()].name if index.row() < self.matrix.size else ""
        if name in self.matrix.names:
            self.choose(self.matrix.names.index(name), index.column() - 1)

    def choose(self, row: int, column: int) -> None:
        report = self.view.report
        if report is None or self.matrix is None:
            return
        path = report.disagreement(self.view.place)
        if path is None:
            self.places.clear(self.invitation())
            return
        first, second = self.matrix.names[row], self.matrix.names[column]
        if report.has_reference:
            title = tr("{}, agreed").format(first) if row == column else tr("{} shown as {}").format(first, second)
        else:
            title = tr("{}, as before").format(first) if row == column else tr("{} to {}").format(first, second)
        self.places.find(path, report.pair_code(row, column), title, report.pixel_area)
