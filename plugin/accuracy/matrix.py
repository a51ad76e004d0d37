"""A confusion matrix as what is shown of it: counts, or shares of a row or a column, with the totals."""

from __future__ import annotations

from dataclasses import dataclass

from ..translation import tr
from ..widgets.areas import number_text
from ..widgets.figures import count_text
from ..widgets.tables import Table, TableCell, TableColumn, TableRow
from .report_file import ReportFile

COUNTS, ROWS, COLUMNS = "counts", "rows", "columns"


@dataclass(frozen=True)
class Matrix:
    names: tuple[str, ...]
    colors: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    what: str  # counts, rows or columns: what the cells say
    row_title: str
    column_title: str

    @property
    def size(self) -> int:
        return len(self.names)

    def row_sum(self, i: int) -> int:
        return sum(self.counts[i])

    def column_sum(self, j: int) -> int:
        return sum(row[j] for row in self.counts)

    def share(self, i: int, j: int) -> float | None:
        """Of its column where the columns are looked at, else of its row; what the cell's shade shows."""
        total = self.column_sum(j) if self.what == COLUMNS else self.row_sum(i)
        return self.counts[i][j] / total if total else None

    def text(self, i: int, j: int) -> str:
        if self.what == COUNTS:
            return short(self.counts[i][j])
        share = self.share(i, j)
        return "" if share is None else number_text(100 * share, 1)

    def described(self) -> str:
        """For who cannot see it: the largest confusions."""
        pairs = [(self.counts[i][j], i, j) for i in range(self.size) for j in range(self.size) if i != j and self.counts[i][j]]
        largest = sorted(pairs, reverse=True)[:5]
        text = tr("{} shown as {}: {}")
        return "; ".join(text.format(self.names[i], self.names[j], count_text(count)) for count, i, j in largest)

    def table(self) -> Table:
        corner = TableColumn(f"{self.row_title} \\ {self.column_title}")
        total = TableColumn(tr("Total")) if self.what == COUNTS else None
        rows = [self.row(i, total is not None) for i in range(self.size)]
        foot: tuple[TableRow, ...] = ()
        if total:
            sums = [self.column_sum(j) for j in range(self.size)]
            foot = (TableRow(tr("Total"), tuple(TableCell(count_text(value), value) for value in (*sums, sum(sums))), is_bold=True),)
        return Table((corner, *map(TableColumn, self.names), *([total] if total else [])), tuple(rows), foot)

    def row(self, i: int, has_total: bool) -> TableRow:
        cells = []
        for j in range(self.size):
            value: float | None = self.counts[i][j] if self.what == COUNTS else self.share(i, j)
            text = count_text(value) if self.what == COUNTS else self.text(i, j)
            cells.append(TableCell(text, value, is_bold=i == j))
        last = (TableCell(count_text(self.row_sum(i)), self.row_sum(i)),) if has_total else ()
        return TableRow(self.names[i], (*cells, *last), self.colors[i])


def matrix_of(report: ReportFile, place: int, variant: str, what: str) -> Matrix:
    entry = report.maps[place]
    if report.has_reference:
        titles = tr("Reference"), tr("Map: {}").format(entry["name"])
    else:
        titles = str(report.data["first"]), str(report.data["second"])
    return Matrix(
        tuple(item.name for item in report.classes),
        tuple(item.color for item in report.classes),
        tuple(tuple(int(count) for count in row) for row in entry[variant]["matrix"]),
        what,
        *titles,
    )


def short(count: int) -> str:
    """At most five signs: "12,345" is "12.3 k"."""
    for factor, letter in ((1_000_000_000, "G"), (1_000_000, "M"), (10_000, "k")):
        if count >= factor:
            scale = 1000 if letter == "k" else factor
            value = count / scale
            return f"{number_text(value, 1 if value < 100 else 0)} {letter}"
    return count_text(count)
