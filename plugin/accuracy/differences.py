"""Several maps side by side: every score of each, and of two of them the difference, its interval, and whether it is chance."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...backend.shared.measures import KAPPA, OVERALL, names_of
from ..translation import tr, translate
from ..widgets.figures import NOTHING, Number, interval_text, p_text, points_text, score_text
from ..widgets.tables import Table, TableCell, TableColumn, TableRow
from .report_file import ReportFile

LEVEL = 0.05  # of significance


@dataclass(frozen=True)
class Duel:
    """Two maps of a report, and what it says about them: differences are second minus first."""

    report: ReportFile
    first: int
    second: int

    @property
    def names(self) -> tuple[str, str]:
        return str(self.report.maps[self.first]["name"]), str(self.report.maps[self.second]["name"])

    @property
    def pair(self) -> dict[str, Any]:
        """The report's own, whichever way round it is; empty where there is none."""
        return next((pair for pair in self.report.pairs if {pair["first"], pair["second"]} == set(self.names)), {})

    @property
    def is_turned(self) -> bool:
        return bool(self.pair) and self.pair["first"] == self.names[1]

    def difference(self, measure: str) -> dict[str, Number] | None:
        """Estimate, low and high of second minus first; None where the report gives none."""
        found = (self.pair.get("difference") or {}).get(measure)
        if not found:
            return None
        return found if self.is_turned else turned(found)

    @property
    def mcnemar(self) -> dict[str, Any]:
        return self.pair.get("mcnemar") or {}

    @property
    def by_class(self) -> list[dict[str, Any]]:
        return list(self.pair.get("mcnemar_by_class") or [])


def turned(interval: Mapping[str, Number]) -> dict[str, Number]:
    """Of first minus second, that of second minus first."""

    def minus(value: Number) -> Number:
        return None if value is None else -value

    return {"estimate": minus(interval["estimate"]), "low": minus(interval["high"]), "high": minus(interval["low"])}


def is_sure(interval: Mapping[str, Number] | None) -> bool:
    """Whether an interval leaves out zero."""
    if interval is None or interval.get("low") is None or interval.get("high") is None:
        return False
    return bool(interval["low"] > 0 or interval["high"] < 0)  # type: ignore[operator]


def side_by_side(report: ReportFile, variant: str, duel: Duel | None) -> Table:
    """A row for each score, then F1 of each class; a column for each map, then the difference of two."""
    columns = [TableColumn(tr("Score")), *(TableColumn(str(entry["name"])) for entry in report.maps)]
    if duel:
        columns += [
            TableColumn(tr("Difference"), tr("“{1}” minus “{0}”, in percentage points. Bold: beyond chance.").format(*duel.names)),
            TableColumn(tr("95 % interval"), interval_tip(report)),
            TableColumn(tr("McNemar p"), p_tip(report)),
        ]
    rows = [*score_rows(report, variant, duel), *class_rows(report, variant, duel)]
    return Table(tuple(columns), tuple(rows))


def interval_tip(report: ReportFile) -> str:
    if report.is_sample:
        return tr("The interval follows from the design of the sample.")
    return tr("The interval comes from drawing whole blocks of the map anew (block bootstrap), as neighbouring pixels are not independent.")


def p_tip(report: ReportFile) -> str:
    if report.is_sample:
        return tr("McNemar's p says how often chance alone makes such a difference, were both maps equally good.")
    return tr("McNemar's p takes pixels for independent, which neighbours are not, and so is too small: believe the interval.")


def score_rows(report: ReportFile, variant: str, duel: Duel | None) -> Iterator[TableRow]:
    for key, name in names_of((*OVERALL, KAPPA)).items():
        values = [entry[variant]["scores"].get(key) for entry in report.maps]
        if any(isinstance(value, float) for value in values):
            yield row_of(
                translate(name), values, duel, duel.difference(key) if duel and variant == "full" else None, p_of(duel, key, variant)
            )
    boundary = [(entry.get("boundary_f1") or {}).get("mean") for entry in report.maps]
    if variant == "full" and any(value is not None for value in boundary):
        yield row_of(tr("Mean boundary F1"), boundary, duel, None, None)


def class_rows(report: ReportFile, variant: str, duel: Duel | None) -> Iterator[TableRow]:
    """Bold only for a sample: over all pixels McNemar's p is far too small, and there is no interval by class."""
    for k, item in enumerate(report.classes):
        values = [entry[variant]["scores"]["f1"][k] for entry in report.maps]
        if report.ignored[k] or not any(value is not None for value in values):
            continue
        p = duel.by_class[k]["p"] if duel and variant == "full" and duel.by_class else None
        yield row_of(tr("F1: {}").format(item.name), values, duel, None, p, item.color, report.is_sample)


def p_of(duel: Duel | None, key: str, variant: str) -> Number:
    return duel.mcnemar.get("p") if duel and key == "overall_accuracy" and variant == "full" else None


def row_of(
    name: str, values: Sequence[Number], duel: Duel | None, interval: Mapping[str, Number] | None, p: Number,
    color: str = "", is_decided_by_p: bool = False,
) -> TableRow:  # fmt: skip
    cells = [TableCell(score_text(value), value) for value in values]
    if duel:
        first, second = values[duel.first], values[duel.second]
        change = None if first is None or second is None else second - first
        is_bold = is_sure(interval) or (is_decided_by_p and p is not None and p < LEVEL)
        low = interval.get("low") if interval else None
        cells += [
            TableCell(points_text(change), change, is_bold),
            TableCell(signed(interval), low, is_bold),
            TableCell(p_text(p), p),
        ]
    return TableRow(name, tuple(cells), color)


def signed(interval: Mapping[str, Number] | None) -> str:
    if interval is None or interval.get("low") is None or interval.get("high") is None:
        return NOTHING
    return tr("{} to {}").format(points_text(interval["low"]), points_text(interval["high"]))


def verdict(duel: Duel) -> str:
    """In plain words, e.g. "“B” is better than “A”: +2.1 points of overall accuracy (95 % interval 1.4 to 2.8), McNemar p < 0.001."""
    first, second = duel.names
    scores = [duel.report.maps[place]["full"]["scores"].get("overall_accuracy") for place in (duel.first, duel.second)]
    if None in scores:
        return ""
    interval = duel.difference("overall_accuracy")
    change = interval["estimate"] if interval and interval["estimate"] is not None else scores[1] - scores[0]
    better, worse = (second, first) if change >= 0 else (first, second)
    if change < 0 and interval:
        interval = turned(interval)
    if interval and interval_text(interval) != NOTHING:
        is_beyond, ending = is_sure(interval), tr(" (95 % interval {})").format(interval_text(interval, 1, 100))
    else:
        is_beyond, ending = (duel.mcnemar.get("p") or 1.0) < LEVEL, ""
    p = tr(", McNemar p {}").format(p_of_sentence(duel.mcnemar["p"])) if duel.mcnemar.get("p") is not None else ""
    if not is_beyond:
        text = tr("“{}” and “{}” do not differ beyond chance: {} points of overall accuracy{}{}.")
        return text.format(better, worse, points_text(abs(change)), ending, p)
    text = tr("“{}” is better than “{}”: {} points of overall accuracy{}{}.")
    return text.format(better, worse, points_text(abs(change)), ending, p)


def p_of_sentence(p: float) -> str:
    text = p_text(p)
    return text if text.startswith("<") else f"= {text}"
