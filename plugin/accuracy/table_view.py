"""Shows a table: sorted by a click on a column's head, copied as a whole; the rows of the foot stay last."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSize, Qt
from qgis.PyQt.QtGui import QFont, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QMenu, QTableView, QToolButton, QWidget

from ..translation import tr
from ..widgets.area_table import SWATCH, swatch
from ..widgets.fields import named
from ..widgets.tables import Table, TableCell, TableRow, markdown, tab_separated

DOWN, UP = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder


class TableModel(QAbstractTableModel):
    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.table = Table(())
        self.rows: list[TableRow] = []
        self.order: tuple[int, Qt.SortOrder] = (-1, UP)  # column -1: as the report has them

    def show(self, table: Table) -> None:
        self.beginResetModel()
        self.table = table
        self.rows = [*self.ordered(), *table.foot]
        self.endResetModel()

    def shown(self) -> Table:
        """The table in the order in which it is seen."""
        return Table(self.table.columns, tuple(self.rows[: len(self.table.rows)]), self.table.foot)

    def ordered(self) -> list[TableRow]:
        column, order = self.order
        rows = list(self.table.rows)
        if column < 0 or column >= len(self.table.columns):
            return rows
        if column == 0:
            return sorted(rows, key=lambda row: row.name.lower(), reverse=order == DOWN)
        known = [row for row in rows if row.cells[column - 1].value is not None]
        known.sort(key=lambda row: float(row.cells[column - 1].value or 0), reverse=order == DOWN)
        return [*known, *(row for row in rows if row.cells[column - 1].value is None)]

    def sort(self, column: int, order: Qt.SortOrder = UP) -> None:
        self.order = (column, order)
        self.show(self.table)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.table.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.table.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.table.columns[section].tip or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(section)
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        cell = row.cells[index.column() - 1] if index.column() else TableCell(row.name)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tip or self.table.columns[index.column()].tip or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(index.column())
        if role == Qt.ItemDataRole.DecorationRole and not index.column() and row.color:
            return swatch(row.color)
        if role == Qt.ItemDataRole.FontRole and (row.is_bold or cell.is_bold):
            font = QFont(QApplication.font("QTableView"))
            font.setBold(True)
            return font
        return None


def alignment(column: int) -> Any:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class TableView(QTableView):
    def __init__(self, name: str, label: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setModel(TableModel(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)  # Tab goes on to the next widget
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setIconSize(QSize(SWATCH, SWATCH))
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSortIndicator(-1, UP)
        self.setSortingEnabled(True)

    def show_table(self, table: Table) -> None:
        self.model().show(table)

    def shown(self) -> Table:
        shown: Table = self.model().shown()
        return shown

    def copy_as(self, write: Any) -> None:
        QApplication.clipboard().setText(write(self.shown()))

    def keyPressEvent(self, event: Any) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_as(tab_separated)
        else:
            super().keyPressEvent(event)


def copy_button(name: str, view: Any) -> QToolButton:
    """Copies what a view with `copy_as` shows."""
    tip = tr("Copy the table for a spreadsheet (Ctrl+C in the table), or as Markdown for a report.")
    button = named(QToolButton(), name, tr("Copy the table"), tip)
    button.setIcon(QgsApplication.getThemeIcon("/mActionEditCopy.svg"))
    button.setAutoRaise(True)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    button.clicked.connect(lambda: view.copy_as(tab_separated))
    menu = QMenu(button)
    for ending, text, write in (("Table", tr("Copy for a spreadsheet"), tab_separated), ("Markdown", tr("Copy as Markdown"), markdown)):
        menu.addAction(text, partial(view.copy_as, write)).setObjectName(name + ending)
    button.setMenu(menu)
    return button
