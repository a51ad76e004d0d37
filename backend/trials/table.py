"""The table of an experiment, as columns and rows of text: what all its files show (files.py)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..accuracy.bootstrap import Interval
from .scores import CLUTTER, COMPARED, Figure, RowScores

SHARES = {
    "mean_f1": "mean F1",
    "mean_f1_without_clutter": f"mean F1 without {CLUTTER}",
    "mean_recall": "mean recall",
    "overall_accuracy": "overall accuracy",
    "eroded_mean_f1": "mean F1, eroded labels",
    "eroded_mean_f1_without_clutter": f"mean F1 without {CLUTTER}, eroded labels",
    "eroded_overall_accuracy": "overall accuracy, eroded labels",
}


@dataclass(frozen=True)
class FiguresTable:
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    are_published: tuple[bool, ...]  # of each row: whether its figures are somebody else's


def table_of(rows: Sequence[RowScores], classes: Sequence[str], compare_with: str, reference: str) -> FiguresTable:
    """One row for each of the recipe's that has a finished trial, below it what was published."""
    columns = columns_of(rows, classes, compare_with)
    lines, are_published = [], []
    for row in rows:
        lines.append((row.name, str(len(row.seeds)), *(show(row) for _, _, show in columns)))
        are_published.append(False)
        if row.published:
            shown = tuple(share(Figure(row.published[key])) if key in row.published else "" for key, _, _ in columns)
            lines.append((f"{row.name}, {reference or 'published'}", "", *shown))
            are_published.append(True)
    return FiguresTable(("", "seeds", *(title for _, title, _ in columns)), tuple(lines), tuple(are_published))


Column = tuple[str, str, Callable[[RowScores], str]]  # key of a figure, title, what a row shows


def columns_of(rows: Sequence[RowScores], classes: Sequence[str], compare_with: str) -> list[Column]:
    """What rows are compared by comes first: a window shows the left of so many columns."""
    known = {key for row in rows for key in (*row.figures, *row.published)}
    columns = [column(key, title, share) for key, title in SHARES.items() if key in known]
    others = {row.compared_with for row in rows} - {"", compare_with}
    if others:  # rows name their own
        columns.append(("", "compared with", lambda row: row.compared_with))
    if others or compare_with:
        columns += [difference(key, f"{SHARES[key]} minus {'its' if others else f'that of {compare_with}'}") for key in COMPARED]
    columns += [column(name, name, share) for name in classes if name in known]
    columns.append(column("seconds", "training, min", lambda figure: f"{figure.mean / 60:.1f}"))
    columns.append(column("steps_per_second", "steps/s", lambda figure: f"{figure.mean:.2f}"))
    columns.append(column("megapixels_per_second", "maps, Mpx/s", lambda figure: f"{figure.mean:.2f}"))
    columns.append(column("parameters", "parameters, M", lambda figure: f"{figure.mean / 1e6:.1f}"))
    return columns


def column(key: str, title: str, show: Callable[[Figure], str]) -> Column:
    return key, title, lambda row: show(row.figures[key]) if key in row.figures else ""


def difference(key: str, title: str) -> Column:
    return "", title, lambda row: interval(row.differences.get(key))


def share(figure: Figure) -> str:
    """.786 ± .004"""
    spread = f" ± {dotted(figure.spread)}" if figure.spread is not None else ""
    return f"{dotted(figure.mean)}{spread}"


def interval(found: Interval | None) -> str:
    """+.012 (.003 to .021)"""
    if found is None:
        return ""
    return f"{signed(found.estimate)} ({signed(found.low)} to {signed(found.high)})"


def signed(value: float) -> str:
    return f"{'+' if round(value, 3) > 0 else '-' if round(value, 3) < 0 else '±'}{dotted(abs(value))}"


def dotted(value: float) -> str:
    """Shares as the field prints them: .786"""
    return f"{value:.3f}".removeprefix("0")


def numbers(rows: Sequence[RowScores]) -> list[Mapping[str, object]]:
    """The same for programs."""
    return [
        {
            "name": row.name,
            "seeds": list(row.seeds),
            "figures": {key: {"mean": found.mean, "spread": found.spread} for key, found in row.figures.items()},
            "differences": {key: vars(found) for key, found in row.differences.items()},
            "published": dict(row.published),
        }
        for row in rows
    ]
