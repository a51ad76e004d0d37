"""The table of an experiment: the rows of its recipe beside each other, sorted by any figure."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...backend.shared.errors import Fault
from ...backend.shared.markup import FORMULA
from ..translation import tr
from ..widgets.arrangement import column_of, row_of
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
        above = row_of((self.title, 1), copy_button("LandQuiltExperimentCopy", self.table))
        column_of(above, (self.table, 1), into=self, has_margin=True)

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
    rows = [TableRow(unquoted(name), tuple(map(cell, cells))) for name, *cells in lines]
    return Table(tuple(TableColumn(heading(unquoted(text))) for text in head), tuple(rows))


def unquoted(text: str) -> str:
    """Without what keeps a spreadsheet from computing it."""
    return text[1:] if text[:1] == "'" and text[1:].startswith(FORMULA) else text


def heading(text: str) -> str:
    """In the user's language: the file speaks English; names of classes and rows stay."""
    known = {
        "seeds": tr("seeds"),
        "mean F1": tr("mean F1"),
        "mean F1 without clutter": tr("mean F1 without clutter"),
        "mean recall": tr("mean recall"),
        "overall accuracy": tr("overall accuracy"),
        "mean F1, eroded labels": tr("mean F1, eroded labels"),
        "mean F1 without clutter, eroded labels": tr("mean F1 without clutter, eroded labels"),
        "overall accuracy, eroded labels": tr("overall accuracy, eroded labels"),
        "compared with": tr("compared with"),
        "training, min": tr("training, min"),
        "steps/s": tr("steps/s"),
        "maps, Mpx/s": tr("maps, Mpx/s"),
        "parameters, M": tr("parameters, M"),
    }
    measure, minus, other = text.partition(" minus ")
    if minus and measure in known and other == "its":
        return tr("{} minus its").format(known[measure])
    if minus and measure in known and other.startswith("that of "):
        return tr("{} minus that of {}").format(known[measure], other.removeprefix("that of "))
    return known.get(text, text)


def cell(text: str) -> TableCell:
    text = unquoted(text)
    found = FIGURE.match(text)
    return TableCell(text or NOTHING, float(found[0].lstrip("±")) if found else None)
