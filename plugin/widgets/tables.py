"""A table as a value: what a view shows, sorts and copies."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QLocale

from ...backend.shared.markup import cell as quoted
from .figures import MINUS, NOTHING


@dataclass(frozen=True)
class TableColumn:
    title: str
    tip: str = ""


@dataclass(frozen=True)
class TableCell:
    text: str = NOTHING
    value: float | None = None  # to sort by; None: last
    is_bold: bool = False
    tip: str = ""


@dataclass(frozen=True)
class TableRow:
    name: str
    cells: tuple[TableCell, ...]
    color: str = ""  # "#rrggbb" of a class
    is_bold: bool = False


@dataclass(frozen=True)
class Table:
    """The first column holds the rows' names; `foot` stays last however the rows are sorted."""

    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...] = ()
    foot: tuple[TableRow, ...] = field(default=())

    def lines(self) -> list[list[str]]:
        """All of it as text, with a header."""
        return [
            [column.title for column in self.columns],
            *([row.name, *(cell.text for cell in row.cells)] for row in (*self.rows, *self.foot)),
        ]


def tab_separated(table: Table) -> str:
    """For a spreadsheet: nothing between thousands that it would take for text."""
    return "".join("\t".join(map(plain, line)) + "\n" for line in table.lines())


def markdown(table: Table) -> str:
    head, *lines = [[cell.replace("|", "\\|") for cell in line] for line in table.lines()]
    rule = ["---", *("---:" for _ in head[1:])]
    return "".join(f"| {' | '.join(line)} |\n" for line in (head, rule, *lines))


def plain(text: str) -> str:
    """Numbers without what parts their thousands, with the keyboard's minus; nothing where there is nothing; texts as in our CSV."""
    if text == NOTHING:
        return ""
    text = text.replace(MINUS, "-")
    locale = QLocale()
    _, is_number = locale.toDouble(text)
    return text.replace(str(locale.groupSeparator()), "") if is_number else str(quoted(text))
