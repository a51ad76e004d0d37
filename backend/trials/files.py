"""The files of an experiment's table: table.md, table.csv, table.html and table.json, written anew after every trial."""

from __future__ import annotations

import csv
import io
import json
import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from ..accuracy.charts import bars
from ..accuracy.charts import table as html_table
from ..accuracy.report_words import STYLE
from ..accuracy.version import read_version
from ..shared.dataset_file import Dataset
from ..shared.errors import Fault
from ..shared.markup import cell, escape
from ..shared.plural import plural
from ..shared.replace import write_whole
from .recipe import ExperimentRecipe
from .scores import RowScores
from .table import FiguresTable, numbers, table_of

MEANING = (
    "Means over the classes and F1 of each; mean and standard deviation over the seeds. Differences are of the means over the"
    " seeds, with the 95 % interval of the block bootstrap (square blocks of the test tiles, the same for both): it says how sure the"
    " difference is on ground like this, not how much training anew changes it."
)

ABSENT = "where a row maps them nevertheless they count as 0 in its means, else not at all, so means compare with care"


@dataclass(frozen=True)
class ExperimentReport:
    recipe: ExperimentRecipe
    dataset: Dataset
    classes: Sequence[str]
    rows: Sequence[RowScores]  # that have a finished trial
    finished: int
    planned: int  # trials
    is_chosen: bool  # whether any training keeps the best of several networks
    absent: Sequence[str]  # classes without a pixel in the test tiles
    are_random: Sequence[str]  # rows that name ImageNet weights and were begun without


def write_report(folder: Path, report: ExperimentReport) -> dict[str, str]:
    """Paths by name of output. Raises Fault where they cannot be written; the old files stay until the new ones are whole."""
    shown = table_of(report.rows, report.classes, report.recipe.compare_with, report.recipe.reference)
    content = {
        "json": json.dumps({"about": about(report), "rows": numbers(report.rows)}, indent=1),
        "csv": as_csv(shown),
        "md": as_markdown(report, shown),
        "html": as_page(report, shown),
    }
    for ending, text in content.items():
        path = folder / f"table.{ending}"
        try:
            write_whole(path, text)
        except OSError as error:
            raise Fault(f"{path} cannot be written ({error.strerror}); make room and run the same again.") from error
    return {"table" if ending == "html" else ending: str(folder / f"table.{ending}") for ending in ("html", "md", "csv", "json")}


def about(report: ExperimentReport) -> list[tuple[str, str]]:
    """What the figures are of: without it they cannot be compared with others."""
    dataset, recipe = report.dataset, report.recipe
    tests = dataset.of_role("test") or dataset.held_out
    return [
        ("Data", f"{dataset.title}{f' ({dataset.source})' if dataset.source else ''}"),
        ("Split", f"{dataset.split}; {plural(len(dataset.of_role('training')), 'tile')} train, {len(tests)} test"),
        ("Labels to learn from", "eroded at borders" if recipe.data.get("eroded") else "full"),
        *([("Shares of the labels", f"drawn by seed in squares of {patch} pixels")] if (patch := recipe.data.get("patch")) else []),
        ("Network that is judged", judged_network(report)),
        ("Trials", f"{report.finished} of {report.planned}; seeds {', '.join(map(str, recipe.seeds))}"),
        ("Training", ", ".join(f"{name} {value}" for name, value in recipe.training.items())),
        *([("Begun from random weights", ", ".join(report.are_random))] if report.are_random else []),
        *([("Not in the test tiles", f"{', '.join(report.absent)}: {ABSENT}")] if report.absent else []),
        ("Machine", machine()),
    ]


def judged_network(report: ExperimentReport) -> str:
    """Where several of a training are validated the best is kept, and it matters on what."""
    if not report.is_chosen:
        return "that of the last step"
    return f"the best of each training on the {'validation' if report.dataset.of_role('validation') else 'test'} tiles"


def machine() -> str:
    """Whose table is rewritten on another machine than its trials ran on shows that one."""
    device = torch.cuda.get_device_name() if torch.cuda.is_available() else processor()
    return f"{device}; torch {torch.__version__}, LandQuilt {read_version()}"


def processor() -> str:
    return f"{os.cpu_count()} CPU cores, {platform.machine()}, {torch.backends.cpu.get_cpu_capability()}"


def as_markdown(report: ExperimentReport, shown: FiguresTable) -> str:
    lines = [f"# {' '.join(report.recipe.title.split())}", "", *([report.recipe.text.strip(), ""] if report.recipe.text else [])]
    lines += [f"- {name}: {value}" for name, value in about(report)] + ["", MEANING, ""]
    lines += [row_of(shown.head), row_of(["---"] * len(shown.head))]
    lines += [
        row_of([f"*{text}*" if text and published else text for text in row]) for row, published in zip(shown.rows, shown.are_published)
    ]
    return "\n".join(lines).replace("<", "&lt;") + "\n"  # no HTML: pages that show Markdown would take it for their own


def row_of(cells: Sequence[str]) -> str:
    return f"| {' | '.join(' '.join(text.split()).replace('|', '/') for text in cells)} |"


def as_csv(shown: FiguresTable) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([cell(value) for value in shown.head])
    writer.writerows([[cell(value) for value in row] for row in shown.rows])
    return text.getvalue()


def as_page(report: ExperimentReport, shown: FiguresTable) -> str:
    """Self-contained: no script, nothing fetched."""
    title = escape(report.recipe.title)
    text = f"<p>{escape(report.recipe.text)}</p>" if report.recipe.text else ""
    chart = [(row.name, [figure.mean if (figure := row.figures.get(name)) else None for name in report.classes]) for row in report.rows]
    sections = (
        ("What was compared", html_table(["", ""], about(report)) + text),
        ("Scores", html_table(shown.head, shown.rows) + f"<p>{MEANING}</p>"),
        *([("F1 by class", bars(list(report.classes), chart[:6]))] if chart else []),
    )
    body = "".join(f"<section><h2>{name}</h2>{content}</section>" for name, content in sections)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{title} - LandQuilt</title><style>{STYLE}</style></head><body><main><h1>{title}</h1>{body}</main></body></html>\n"
    )
