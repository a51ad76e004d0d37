"""The tables of one map: scores by class, what a sample says about the whole map, and the headline above them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ...backend.shared.measures import BY_CLASS, KAPPA, OVERALL
from ..translation import tr, translate
from ..widgets.figures import MINUS, NOTHING, Number, count_text, interval_text, points_text, score_text, size_text
from ..widgets.tables import Table, TableCell, TableColumn, TableRow
from .report_file import ReportFile


def score_table(report: ReportFile, place: int, variant: str) -> Table:
    """A row per class, the means below."""
    entry = report.maps[place]
    scores = entry[variant]["scores"]
    columns = [(column, scores[name], f"mean_{name}") for name, column in score_columns() if name in scores]
    boundary = entry.get("boundary_f1") if variant == "full" else None
    means = [[scores.get(f"{mean}{ending}") for _, _, mean in columns] for ending in ("", "_without_clutter")]
    if boundary:
        columns.append((boundary_column(boundary["tolerance"]), boundary["f1"], ""))
        for line, name in zip(means, ("mean", "mean_without_clutter")):
            line.append(boundary.get(name))
    support = scores.get("support") or [sum(row) for row in entry[variant]["matrix"]]
    rows = []
    for k, item in enumerate(report.classes):
        if not report.ignored[k]:
            cells = [score(values[k]) for _, values, _ in columns]
            rows.append(TableRow(item.name, (*cells, TableCell(count_text(support[k]), support[k])), item.color))
    last = support_column(report.is_sample)
    foot = [TableRow(tr("Mean"), (*map(score, means[0]), TableCell(count_text(sum(support)))), is_bold=True)]
    if report.data.get("clutter"):
        foot.append(TableRow(tr("Mean without clutter"), (*map(score, means[1]), TableCell("")), is_bold=True))
    return Table((TableColumn(tr("Class")), *(column for column, _, _ in columns), last), tuple(rows), tuple(foot))


def score_columns() -> list[tuple[str, TableColumn]]:
    return [(item.key, TableColumn(translate(item.name), translate(item.tip))) for item in BY_CLASS]


def boundary_column(tolerance: Number) -> TableColumn:
    if tolerance is None:
        return TableColumn(tr("Boundary F1"), tr("F1 of the outlines: how much of the class's border lies near the other's."))
    tip = tr("F1 of the outlines: how much of the class's border lies within {:g} pixels of the other's.").format(tolerance)
    return TableColumn(tr("Boundary F1"), tip)


def support_column(is_sample: bool) -> TableColumn:
    if is_sample:
        return TableColumn(tr("Points"), tr("Points of the sample that truly are the class."))
    return TableColumn(tr("Pixels"), tr("Support: pixels of the reference that were compared."))


def score(value: Number) -> TableCell:
    return TableCell(score_text(value), value)


def estimate_table(report: ReportFile, place: int) -> Table | None:
    """What a probability sample says about the whole map, with 95 % intervals; None where the points are no such sample."""
    estimates = report.maps[place].get("estimates")
    if not estimates:
        return None
    columns = (
        TableColumn(tr("Class")),
        TableColumn(tr("User's accuracy"), tr("Estimated precision over the whole map.")),
        TableColumn(tr("95 % interval")),
        TableColumn(tr("Producer's accuracy"), tr("Estimated recall over the whole map.")),
        TableColumn(tr("95 % interval")),
        TableColumn(tr("Estimated area"), tr("Of the class, corrected for the map's errors as the sample shows them.")),
        TableColumn(tr("± (95 %)"), tr("Half of the 95 % interval of the area.")),
        TableColumn(tr("Mapped area"), tr("What the map itself shows: biased, as its errors do not cancel.")),
    )
    rows = []
    for k, item in enumerate(report.classes):
        users, producers, area = estimates["users"][k], estimates["producers"][k], estimates["areas"][k]
        mapped = estimates["mapped"][k] if estimates.get("mapped") else None
        half = 1.96 * area["se"] if area.get("se") is not None else None
        cells = (
            score(users["estimate"]),
            TableCell(interval_text(users), width(users)),
            score(producers["estimate"]),
            TableCell(interval_text(producers), width(producers)),
            *(TableCell(area_in(value, estimates["area_unit"]), value) for value in (area["estimate"], half, mapped)),
        )
        rows.append(TableRow(item.name, cells, item.color))
    return Table(columns, tuple(rows))


def agreement_table(report: ReportFile) -> Table:
    """Of two maps without a reference: area in each, change, and how far they agree."""
    data = report.data
    columns = [
        TableColumn(tr("Class")),
        TableColumn(str(data["first"]), tr("Area in the first map, where both have a class.")),
        TableColumn(str(data["second"]), tr("Area in the second map, where both have a class.")),
        TableColumn(tr("Change"), tr("Second minus first.")),
        TableColumn(tr("Change (%)"), tr("Of the area in the first map.")),
        TableColumn(tr("IoU"), tr("Where both have the class, over where either has it.")),
    ]
    has_edges = any("boundary_f1" in line for line in data["by_class"])
    if has_edges:
        columns.append(boundary_column(data.get("tolerance")))
    rows = []
    for k, (item, line) in enumerate(zip(report.classes, data["by_class"])):
        if report.ignored[k]:
            continue
        areas = [TableCell(area_in(line[key], data["area_unit"]), line[key]) for key in ("first", "second")]
        change, percent = line["change"], line["change_percent"]
        sign = MINUS if change < 0 else "+" if change > 0 else ""
        cells = [
            *areas,
            TableCell(sign + area_in(abs(change), data["area_unit"]), change),
            TableCell(NOTHING if percent is None else points_text(percent / 100), percent),
            score(line["iou"]),
        ]
        rows.append(TableRow(item.name, (*cells, score(line.get("boundary_f1"))) if has_edges else tuple(cells), item.color))
    return Table(tuple(columns), tuple(rows))


def area_in(value: Number, unit: str) -> str:
    return size_text(value, 1.0 if unit == "m2" else None)


def width(interval: dict[str, Any]) -> Number:
    low, high = interval.get("low"), interval.get("high")
    return None if low is None or high is None else high - low


def headline(report: ReportFile, place: int, variant: str) -> str:
    """The numbers that are not by class, in one line."""
    return "   ".join(unbroken(f"{name} {value}") for name, value in headline_parts(report, place, variant))


def unbroken(text: str) -> str:
    """Lines are broken between such texts, not within."""
    return text.replace(" ", "\N{NO-BREAK SPACE}").replace("-", "\N{NON-BREAKING HYPHEN}")


def headline_parts(report: ReportFile, place: int, variant: str) -> Iterator[tuple[str, str]]:
    entry = report.maps[place]
    scores = entry[variant]["scores"]
    name = tr("Overall accuracy") if report.has_reference else tr("Overall agreement")
    interval = (entry.get("intervals") or {}).get("overall_accuracy") if variant == "full" else None
    yield name, with_interval(scores.get("overall_accuracy"), interval)
    estimated = entry.get("estimates", {}).get("overall_accuracy")
    if estimated:
        yield tr("Estimated over the whole map"), with_interval(estimated["estimate"], estimated)
    for item in (*(one for one in OVERALL if one.key == "frequency_weighted_iou"), KAPPA):
        if isinstance(scores.get(item.key), float):
            yield translate(item.name), score_text(scores[item.key])


def with_interval(value: Number, interval: dict[str, Any] | None) -> str:
    text = interval_text(interval)
    return score_text(value) if text == NOTHING else tr("{} (95 %: {})").format(score_text(value), text)


def names_of(report: ReportFile) -> Sequence[str]:
    return [str(entry["name"]) for entry in report.maps]
