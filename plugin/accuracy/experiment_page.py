"""The table of an experiment: the rows of its recipe beside each other, sorted by any figure."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...backend.shared.errors import Fault
from ..translation import tr
from ..widgets.figures import NOTHING
from ..widgets.tables import Table, TableCell, TableColumn, TableRow
from .table_view import TableView, copy_button

FIGURE = re.compile(r"[+±-]?\d*\.?\d+")  # a cell begins with what it is sorted by: .786 ± .004, -.012 (-.021 to -.003), ±.000


class ExperimentPage(QWidget):
    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.table = TableView("LandQuiltExperiment", tr("Trainings compared"))
        above = QHBoxLayout()
        above.addWidget(self.title, 1)
        above.addWidget(copy_button("LandQuiltExperimentCopy", self.table))
        layout = QVBoxLayout(self)
        layout.addLayout(above)
        layout.addWidget(self.table, 1)

    def show_experiment(self, path: Path) -> None:
        """The CSV file of an experiment, or why it cannot be read."""
        text = tr("Mean and spread over the seeds, differences with their 95 % intervals; {}").format(path.parent)
        try:
            self.table.show_table(read_table(path))
        except Fault as fault:
            self.table.show_table(Table(()))
            text = str(fault)
        self.title.setText(text)


def read_table(path: Path) -> Table:
    """Raises Fault where it is no table of an experiment."""
    try:
        with open(path, encoding="utf-8", newline="") as file:
            head, *lines = csv.reader(file)
    except (OSError, UnicodeError, csv.Error, ValueError) as error:
        raise Fault(tr("The table {} cannot be read ({}); run the experiment once more on the same folder.").format(path, error)) from error
    rows = [TableRow(name, tuple(map(cell, cells))) for name, *cells in lines]
    return Table(tuple(map(TableColumn, head)), tuple(rows))


def cell(text: str) -> TableCell:
    text = text.removeprefix("'")  # what keeps a spreadsheet from computing a difference
    found = FIGURE.match(text)
    return TableCell(text or NOTHING, float(found[0].lstrip("±")) if found else None)
