"""What an assessment wrote, read back: report.json with all numbers, and the rasters beside it (see backend/report.py)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...backend.shared.card import LandClass
from ...backend.shared.errors import Fault
from ...backend.shared.language import translated
from ..translation import language, tr
from ..widgets.figures import Number

FACTORS = (10, 100, 10_000)  # code of a disagreement raster: reference x factor + map


@dataclass(frozen=True)
class ReportFile:
    """`maps` and `pairs` are report.json's own; of two maps without a reference there is one "map", see `read_report`."""

    folder: Path
    data: dict[str, Any]

    @property
    def has_reference(self) -> bool:
        return bool(self.data.get("kind", "assess") == "assess")

    @property
    def is_sample(self) -> bool:
        return self.data.get("unit") == "points"

    @property
    def classes(self) -> tuple[LandClass, ...]:
        return tuple(LandClass(item["code"], item["name"], item["color"]) for item in self.data["classes"])

    @property
    def ignored(self) -> tuple[bool, ...]:
        return tuple(bool(item.get("is_ignored")) for item in self.data["classes"])

    @property
    def maps(self) -> list[dict[str, Any]]:
        return list(self.data.get("maps", []))

    @property
    def pairs(self) -> list[dict[str, Any]]:
        return list(self.data.get("pairs", []))

    @property
    def notes(self) -> list[str]:
        """In QGIS's language; the file has them in English."""
        return [translated(str(note), language()) for note in self.data.get("notes", [])]

    @property
    def pixel_area(self) -> Number:
        """Square metres."""
        area = self.data.get("pixel_area_m2")
        return float(area) if area else None

    @property
    def page(self) -> Path:
        return self.folder / "report.html"

    def variants(self, place: int) -> list[str]:
        return [name for name in ("full", "eroded") if name in self.maps[place]]

    def disagreement(self, place: int) -> Path | None:
        """The raster that shows where a map is wrong, or what changed between two; None where there is none, as for points."""
        name = self.maps[place].get("disagreement")
        return self.folder / name if name else None

    def pair_code(self, reference: int, shown: int) -> int:
        """The code in a disagreement raster of two classes, by their positions from 0."""
        codes = [item.code for item in self.classes]
        factor = next(factor for factor in FACTORS if max(codes) < factor)
        return factor * codes[reference] + codes[shown]


def read_report(folder: Path) -> ReportFile:
    """Raises Fault where there is no report of this version."""
    path = folder / "report.json"
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        report = ReportFile(folder, data if data.get("kind") != "compare" else as_assessment(data))
        if not report.classes or not report.maps:
            raise KeyError("maps")
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        text = tr("The report {} cannot be read ({}); run the comparison again.")
        raise Fault(text.format(path, getattr(error, "strerror", None) or repr(error))) from error
    return report


def as_assessment(data: dict[str, Any]) -> dict[str, Any]:
    """Two maps without a reference, in the form of an assessment: rows of the matrix are the first map, columns the second."""
    agreement = data["agreement"]
    scores = {"overall_accuracy": agreement["overall"], "mean_iou": agreement["mean_iou"]}
    entry = {"name": data["second"], "disagreement": "changes.tif", "full": {"matrix": agreement["matrix"], "scores": scores}}
    return {**data, "maps": [{**entry, "intervals": {"overall_accuracy": data.get("interval")}}], "pairs": []}
