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
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..jobs import Assess
from ..labels.legend import Classes, plain
from .bootstrap import Interval, block_intervals
from .discs import boundary_scores
from .estimators import Sample, difference, estimate
from .mcnemar import mcnemar
from .metrics import all_scores, mean, share
from .tally import Tally

if TYPE_CHECKING:
    from ..assess import Scene

CLUTTER = ("clutter", "background")  # what most published means leave out, by the first word of its name
TOO_FEW = "Intervals are left out: fewer than ten blocks of {} pixels were compared; choose smaller blocks, if errors are smaller still."
Matrix = NDArray[np.int64]


@dataclass(frozen=True)
class Report:
    data: dict[str, Any]

    @property
    def notes(self) -> list[str]:
        return list(self.data["notes"])


@dataclass(frozen=True)
class PointCounts:
    """One map at the points of a sample: classes (n,), which points count; stratum, pixels of the strata and of the map by class."""

    reference: NDArray[np.int64]
    mapped: NDArray[np.int64]
    used: NDArray[np.bool_]
    stratum: NDArray[np.int64] | None
    pixels: NDArray[np.float64] | None
    map_pixels: NDArray[np.int64] | None

    @property
    def sample(self) -> Sample | None:
        """What the estimators take; None where it is not known how the points were drawn."""
        if self.stratum is None or self.pixels is None:
            return None
        used = self.used & (self.stratum >= 0)
        return Sample(self.stratum[used], self.reference[used], self.mapped[used], self.pixels)


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


def pixel_report(job: Assess, scene: Scene, tally: Tally, square: int, unknown: Sequence[Mapping[Any, int]]) -> Report:
    """Of a reference that covers an area."""
    clutter = clutter_of(scene.classes)
    area = scene.grid.pixel_area
    notes = [
        text
        for layer, found in zip((scene.reference, *scene.maps), unknown)
        for text in unknown_note(layer.what, found, "pixels or polygons")
    ]
    maps = []
    for m, name in enumerate(scene.names):
        entry: dict[str, Any] = {"name": name, "path": scene.maps[m].path, "pixels": left_out(tally.full[m], scene.ignored)}
        notes.append(count_note(name, entry["pixels"]))
        for variant, counts in (("full", tally.full[m]), ("eroded", tally.eroded[m])):
            if variant == "full" or job.erosion:
                entry[variant] = variant_of(counts[1:, 1:], clutter, scene.ignored, job.kappa)
        if job.tolerance:
            entry["boundary_f1"] = boundary_of(tally.outlines[m], job.tolerance, clutter, scene.ignored)
        blocks = np.array([found[m : m + 1] for found in tally.squares])
        entry["intervals"] = intervals_of(block_intervals(blocks, scene.ignored, job.seed) if len(blocks) else None, 0)
        if area:
            entry["areas"] = areas_of(entry["full"]["matrix"], area)
        maps.append(entry)
    pairs = []
    for (a, b), matrix in tally.agreement.items():
        blocks = np.array(tally.pair_squares[a, b])
        found = block_intervals(blocks, scene.ignored, job.seed) if len(blocks) else None
        pair = pair_of(scene, a, b, matrix[1:, 1:], tally.discordant[a, b])
        pairs.append({**pair, "difference": intervals_of(found, 2), "block": square})
    if tally.squares and maps[0]["intervals"] is None:
        notes.append(TOO_FEW.format(square))
    return Report({**head(job, scene, "pixels", notes), "square": square, "maps": maps, "pairs": pairs})


def point_report(job: Assess, scene: Scene, counted: Sequence[PointCounts], design: str, left: Mapping[str, Any]) -> Report:
    """Of a sample of points."""
    clutter, area = clutter_of(scene.classes), scene.grid.pixel_area
    notes = [
        *unknown_note(scene.reference.what, left["unknown"], "points"),
        *(
            [f"{left['empty']} of {len(counted[0].reference)} points have no reference class yet and are left out."]
            if left["empty"]
            else []
        ),
        *([f"{left['outside']} points lie outside the first map and are left out."] if left["outside"] else []),
    ]
    if design == "none":
        notes.append(
            "The points do not say how they were drawn: no standard errors and areas; name the design if they are a random sample."
        )
    maps = []
    for m, (name, part) in enumerate(zip(scene.names, counted)):
        used, size = part.used, len(scene.classes)
        matrix = np.bincount((part.reference[used] - 1) * size + part.mapped[used] - 1, minlength=size * size).reshape(size, size)
        entry = {"name": name, "path": scene.maps[m].path, "points": int(used.sum())}
        entry["full"] = variant_of(matrix, clutter, scene.ignored, job.kappa)
        if (sample := part.sample) is not None:
            entry["estimates"] = estimates_of(sample, size, area, part.map_pixels, scene.grid.pixel_area)
            notes += strata_notes(name, sample)
        maps.append(entry)
    pairs = [point_pair(scene, a, b, counted) for a in range(len(maps)) for b in range(a + 1, len(maps))]
    return Report({**head(job, scene, "points", notes), "design": design, "maps": maps, "pairs": pairs})


def head(job: Assess, scene: Scene, unit: str, notes: Iterable[str]) -> dict[str, Any]:
    grid = scene.grid
    return {
        "kind": "assess",
        "unit": unit,
        "reference": job.reference_name or job.reference,
        "grid": str(grid),
        "pixel_area_m2": grid.pixel_area,
        "classes": describe(scene.classes, scene.ignored),
        "clutter": clutter_of(scene.classes),
        "tolerance": job.tolerance,
        "erosion": job.erosion,
        "seed": job.seed,
        "notes": list(notes),
    }


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


def boundary_of(counts: Matrix, tolerance: float, clutter: int | None, ignored: Sequence[int]) -> dict[str, Any]:
    values = np.array(boundary_scores(counts))
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


def pair_of(scene: Scene, a: int, b: int, matrix: Matrix, discordant: Matrix) -> dict[str, Any]:
    """`discordant`: (K + 1, 4) pixels by reference class: none, only second, only first, both right."""
    kept = discordant.copy()
    kept[[0, *scene.ignored]] = 0
    return {
        "first": scene.names[a],
        "second": scene.names[b],
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


def point_pair(scene: Scene, a: int, b: int, counted: Sequence[PointCounts]) -> dict[str, Any]:
    first, second, size = counted[a], counted[b], len(scene.classes)
    used = first.used & second.used
    reference, x, y = first.reference[used], first.mapped[used], second.mapped[used]
    index = reference * 4 + 2 * (x == reference) + (y == reference)
    discordant = np.bincount(index, minlength=4 * (size + 1)).reshape(size + 1, 4)
    matrix = np.bincount((x - 1) * size + y - 1, minlength=size * size).reshape(size, size)
    pair = pair_of(scene, a, b, matrix, discordant)
    if first.stratum is not None and first.pixels is not None:
        used &= first.stratum >= 0
        sample = Sample(first.stratum[used], first.reference[used], first.mapped[used], first.pixels)
        pair["difference"] = {"overall_accuracy": difference(sample, second.mapped[used]).interval(low=-1.0, high=1.0)}
    return pair


def estimates_of(sample: Sample, classes: int, area: float | None, mapped: Matrix | None, pixel_area: float | None) -> dict[str, Any]:
    """Everything the sample says about the whole map, with standard errors and 95 % intervals."""
    found = estimate(sample, classes)
    total = float(sample.pixels[sample.counts > 0].sum())
    scale = total * (area or 1.0)
    return {
        "overall_accuracy": found.overall.interval(high=1.0),
        "users": [item.interval(high=1.0) for item in found.users],
        "producers": [item.interval(high=1.0) for item in found.producers],
        "shares": found.matrix.tolist(),
        "area_unit": "m2" if area else "pixels",
        "areas": [{key: value * scale for key, value in item.interval().items()} for item in found.shares],
        "mapped": None if mapped is None else (mapped * (pixel_area or 1.0)).tolist(),
        "strata": [{"points": int(n), "pixels": float(size)} for n, size in zip(sample.counts, sample.pixels)],
    }


def strata_notes(name: str, sample: Sample) -> list[str]:
    counts = sample.counts
    empty = float(sample.pixels[counts == 0].sum() / sample.pixels.sum())
    notes = []
    if empty > 0:
        notes.append(f"{name}: strata without any usable point, {100 * empty:.2g} % of the area, are left out of the estimates.")
    if ((counts == 1) & (sample.pixels > 0)).any():
        notes.append(f"{name}: a stratum has one usable point only, so its standard error is unknown; look up more points there.")
    return notes


def headline(report: Report) -> dict[str, Any]:
    """The numbers worth printing when the job ends."""
    numbers: dict[str, Any] = {}
    several = len(report.data["maps"]) > 1
    for entry in report.data["maps"]:
        prefix = f"{entry['name']}: " if several else ""
        scores = entry["full"]["scores"]
        for key in ("overall_accuracy", "mean_f1", "mean_f1_without_clutter", "mean_recall", "mean_iou"):
            if isinstance(scores.get(key), float):
                numbers[prefix + key.replace("_", " ")] = scores[key]
        if "eroded" in entry:
            numbers[f"{prefix}overall accuracy, eroded"] = entry["eroded"]["scores"]["overall_accuracy"]
        if "estimates" in entry:
            numbers[f"{prefix}overall accuracy, by area"] = entry["estimates"]["overall_accuracy"]["estimate"]
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
