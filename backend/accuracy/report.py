"""The report of an assessment: all numbers in one dictionary, the same that report.json holds.

classes     code, name, colour, whether ignored                        K entries; all lists by class are in this order
maps        name, counts, full | eroded | points: matrix, scores; boundary F1, intervals, areas
pairs       agreement, McNemar's test, differences with intervals     of each two maps
notes       one sentence for each choice and each thing left out
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import isfinite
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..labels.layer import Layer
from ..shared.jobs import Assess
from ..shared.language import spoken, tr
from ..shared.legend import Classes, plain
from ..shared.measures import OVERALL, names_of
from .bootstrap import Interval, block_intervals
from .comparison import Comparison
from .disagreement import raster_name
from .discs import boundary_scores
from .mcnemar import mcnemar
from .metrics import all_scores, mean, share
from .mismatch import mismatch_notes
from .tally import Tally
from .version import read_version

CLUTTER = ("clutter", "background")  # what most published means leave out, by the first word of its name
TOO_FEW = "Intervals are left out: fewer than ten blocks of {} pixels were compared; choose smaller blocks, if errors are smaller still."
Matrix = NDArray[np.int64]


@dataclass(frozen=True)
class Report:
    data: dict[str, Any]

    @property
    def notes(self) -> list[str]:
        return list(self.data["notes"])


def write_files(report: Report, folder: Path, write_tables: Callable[[Path, Path, dict[str, Any]], None]) -> dict[str, str]:
    """report.json, matrix.csv, classes.csv, report.html; paths by name of output."""
    from .report_html import page

    paths = {"report": folder / "report.html", "json": folder / "report.json"}
    paths |= {"matrix": folder / "matrix.csv", "classes": folder / "classes.csv"}
    clean = finite(report.data)
    paths["json"].write_text(json.dumps(clean, indent=1, ensure_ascii=False), encoding="utf-8")
    paths["report"].write_text(page(clean), encoding="utf-8")
    write_tables(paths["matrix"], paths["classes"], clean)
    return {name: str(path) for name, path in paths.items()}


def pixel_report(job: Assess, comparison: Comparison, tally: Tally, square: int, unknown: Sequence[Mapping[Any, int]]) -> Report:
    """Of a reference that covers an area."""
    clutter = clutter_of(comparison.classes)
    area = comparison.grid.pixel_area
    notes = [note for layer in (comparison.reference, *comparison.maps) for note in layer.notes]
    notes += [
        text
        for layer, found in zip((comparison.reference, *comparison.maps), unknown)
        for text in unknown_note(layer.what, found, "pixels or polygons")
    ]
    maps = []
    for m, name in enumerate(comparison.names):
        entry: dict[str, Any] = {"name": name, "path": comparison.maps[m].path, "disagreement": raster_name(m, name)}
        entry["pixels"] = left_out(tally.full[m], comparison.ignored)
        notes.append(count_note(name, entry["pixels"]))
        for variant, counts in (("full", tally.full[m]), ("eroded", tally.eroded[m])):
            if variant == "full" or job.erosion:
                entry[variant] = variant_of(counts[1:, 1:], clutter, comparison.ignored, job.kappa)
        if job.tolerance:
            entry["boundary_f1"] = boundary_of(tally.outlines[m], tally.full[m][1:, 1:], job.tolerance, clutter, comparison.ignored)
        blocks = np.array([found[m : m + 1] for found in tally.squares])
        entry["intervals"] = intervals_of(block_intervals(blocks, comparison.ignored, job.seed) if len(blocks) else None, 0)
        if area:
            entry["areas"] = areas_of(entry["full"]["matrix"], area)
        maps.append(entry)
    for entry in maps:
        notes += mismatch_notes(entry["name"], comparison.reference.what, comparison.classes, np.array(entry["full"]["matrix"]))
    pairs = []
    for (a, b), matrix in tally.agreement.items():
        blocks = np.array(tally.pair_squares[a, b])
        found = block_intervals(blocks, comparison.ignored, job.seed) if len(blocks) else None
        pair = pair_of(comparison, a, b, matrix[1:, 1:], tally.discordant[a, b])
        pairs.append({**pair, "difference": intervals_of(found, 2), "block": square})
    if tally.squares and maps[0]["intervals"] is None:
        notes.append(TOO_FEW.format(square))
    return Report({**head(job, comparison, "pixels", notes), "square": square, "maps": maps, "pairs": pairs})


def head(job: Assess, comparison: Comparison, unit: str, notes: Iterable[str]) -> dict[str, Any]:
    grid = comparison.grid
    return {
        "kind": "assess",
        **made(),
        "unit": unit,
        "reference": job.reference_name or job.reference,
        "meanings": {
            "reference": meanings_of(comparison.reference, comparison.classes),
            "maps": [meanings_of(item, comparison.classes) for item in comparison.maps],
        },
        "grid": str(grid),
        "pixel_area_m2": grid.pixel_area,
        "classes": describe(comparison.classes, comparison.ignored),
        "clutter": clutter_of(comparison.classes),
        "tolerance": job.tolerance,
        "erosion": job.erosion,
        "seed": job.seed,
        "notes": list(dict.fromkeys(notes)),
    }


def made() -> dict[str, str]:
    """When and by which version."""
    return {"date": datetime.now().astimezone().isoformat(timespec="seconds"), "version": read_version()}


def meanings_of(layer: Layer, classes: Classes) -> dict[str, str]:
    """What each value of a layer was taken for."""
    return {str(value): classes[place - 1].name for value, place in layer.meanings.items()}


def describe(classes: Classes, ignored: Sequence[int]) -> list[dict[str, Any]]:
    return [{"code": item.code, "name": item.name, "color": item.color, "is_ignored": k in ignored} for k, item in enumerate(classes, 1)]


def clutter_of(classes: Classes) -> int | None:
    """1-based position of the class that published means leave out; None where the legend has none."""
    return next((k for k, item in enumerate(classes, 1) if plain(item.name).split(" ")[0] in CLUTTER), None)


def unknown_note(what: str, found: Mapping[Any, int], unit: str) -> list[str]:
    if not found:
        return []
    most = sorted(found.items(), key=lambda item: -item[1])
    shown = ", ".join(f"{'empty' if value is None else value} ({count:,})" for value, count in most[:8])
    return [f"{what[:1].upper()}{what[1:]} has values that are no class of the legend, left out with their number of {unit}: {shown}."]


def left_out(counts: Matrix, ignored: Sequence[int]) -> dict[str, int]:
    """Of a (K + 1, K + 1) matrix: how many pixels were compared, and how many not, by the first reason that applies."""
    gone = counts[list(ignored)].sum() if ignored else 0
    lacking = counts[1:, 0].sum() - (counts[list(ignored), 0].sum() if ignored else 0)
    return {
        "compared": int(counts[1:, 1:].sum() - (counts[list(ignored), 1:].sum() if ignored else 0)),
        "no_reference": int(counts[0].sum()),
        "ignored": int(gone),
        "no_map": int(lacking),
    }


def count_note(name: str, pixels: Mapping[str, int]) -> str:
    parts = [
        f"{pixels[key]:,} {text}"
        for key, text in (
            ("no_reference", "without a reference"),
            ("ignored", "of ignored classes"),
            ("no_map", "without a class in the map"),
        )
        if pixels[key]
    ]
    return f"{name}: {pixels['compared']:,} pixels compared" + (f"; left out: {', '.join(parts)}." if parts else ".")


def variant_of(matrix: Matrix, clutter: int | None, ignored: Sequence[int], with_kappa: bool) -> dict[str, Any]:
    """Matrix and scores; the rows of ignored classes are empty."""
    kept = matrix.copy()
    kept[[place - 1 for place in ignored]] = 0
    return {"matrix": kept.tolist(), "scores": all_scores(matrix, clutter, ignored, with_kappa)}


def boundary_of(counts: Matrix, matrix: Matrix, tolerance: float, clutter: int | None, ignored: Sequence[int]) -> dict[str, Any]:
    """Not known (NaN) of a class that the reference shows without any border, as labels do that are drawn apart from each other."""
    values, has_border = np.array(boundary_scores(counts)), counts[0] > 0
    values[~has_border & ((matrix.sum(1) > 0) | ~has_border.any())] = np.nan
    values[[place - 1 for place in ignored]] = np.nan
    without = mean(np.delete(values, clutter - 1)) if clutter else None
    return {"tolerance": tolerance, "f1": values.tolist(), "mean": mean(values), "mean_without_clutter": without}


def intervals_of(found: dict[str, list[Interval]] | None, which: int) -> dict[str, Any] | None:
    if found is None:
        return None
    return {name: {"estimate": v[which].estimate, "low": v[which].low, "high": v[which].high} for name, v in found.items()}


def areas_of(matrix: list[list[int]], pixel_area: float) -> dict[str, list[float]]:
    """Square metres by class, of what was compared."""
    counts = np.array(matrix)
    return {"reference_m2": (counts.sum(1) * pixel_area).tolist(), "map_m2": (counts.sum(0) * pixel_area).tolist()}


def pair_of(comparison: Comparison, a: int, b: int, matrix: Matrix, discordant: Matrix) -> dict[str, Any]:
    """`discordant`: (K + 1, 4) pixels by reference class: none, only second, only first, both right."""
    kept = discordant.copy()
    kept[[0, *comparison.ignored]] = 0
    return {
        "first": comparison.names[a],
        "second": comparison.names[b],
        "agreement": agreement_of(matrix),
        "mcnemar": mcnemar(kept[:, 2].sum(), kept[:, 1].sum()),
        "mcnemar_by_class": [mcnemar(row[2], row[1]) for row in kept[1:]],
    }


def agreement_of(matrix: Matrix) -> dict[str, Any]:
    """Of two maps, neither of which is the truth: share of equal pixels, and IoU by class."""
    both, either = np.diag(matrix).astype(float), (matrix.sum(0) + matrix.sum(1) - np.diag(matrix)).astype(float)
    total = float(matrix.sum())
    iou = share(both, either)
    return {"matrix": matrix.tolist(), "overall": both.sum() / total if total else float("nan"), "iou": iou.tolist(), "mean_iou": mean(iou)}


def headline(report: Report) -> dict[str, Any]:
    """The numbers worth printing when the job ends."""
    numbers: dict[str, Any] = {}
    several = len(report.data["maps"]) > 1
    for entry in report.data["maps"]:
        prefix = f"{entry['name']}: " if several else ""
        scores = entry["full"]["scores"]
        for key, name in names_of(OVERALL).items():
            if isinstance(scores.get(key), float):
                said = spoken(name)
                numbers[prefix + (key.replace("_", " ") if said == name else said)] = scores[key]
        if "eroded" in entry:
            numbers[prefix + tr("overall accuracy, eroded")] = entry["eroded"]["scores"]["overall_accuracy"]
        if "estimates" in entry:
            numbers[prefix + tr("overall accuracy, by area")] = entry["estimates"]["overall_accuracy"]["estimate"]
    return {name: float(value) for name, value in numbers.items() if isfinite(value)}


def finite(value: Any) -> Any:
    """The same for JSON: no NaN, no numpy."""
    if isinstance(value, dict):
        return {str(key): finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [finite(item) for item in value]
    if isinstance(value, (float, np.floating)):
        return float(value) if isfinite(value) else None
    return int(value) if isinstance(value, np.integer) else value
