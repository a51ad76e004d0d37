"""The report of an assessment by a sample of points: the counts at the points, and what they say about the whole map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..shared.jobs import Assess
from .comparison import Comparison
from .estimators import Sample, difference, estimate
from .mismatch import mismatch_notes
from .report import Matrix, Report, clutter_of, head, pair_of, unknown_note, variant_of


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


def point_report(job: Assess, comparison: Comparison, counted: Sequence[PointCounts], design: str, left: Mapping[str, Any]) -> Report:
    """Of a sample of points."""
    clutter, area = clutter_of(comparison.classes), comparison.grid.pixel_area
    notes = [
        *(note for layer in (comparison.reference, *comparison.maps) for note in layer.notes),
        *unknown_note(comparison.reference.what, left["unknown"], "points"),
        *(
            [f"{left['empty']} of {len(counted[0].reference)} points have no reference class yet and are left out."]
            if left["empty"]
            else []
        ),
        *left["strata"],
        *([f"{left['outside']} points lie outside the first map and are left out."] if left["outside"] else []),
    ]
    if design == "none":
        notes.append(
            "The points do not say how they were drawn: no standard errors and areas; name the design if they are a random sample."
        )
    maps = []
    for m, (name, part) in enumerate(zip(comparison.names, counted)):
        used, size = part.used, len(comparison.classes)
        matrix = np.bincount((part.reference[used] - 1) * size + part.mapped[used] - 1, minlength=size * size).reshape(size, size)
        entry = {"name": name, "path": comparison.maps[m].path, "points": int(used.sum())}
        notes += mismatch_notes(name, comparison.reference.what, comparison.classes, matrix)
        entry["full"] = variant_of(matrix, clutter, comparison.ignored, job.kappa)
        if (sample := part.sample) is not None:
            entry["estimates"] = estimates_of(sample, size, area, part.map_pixels, comparison.grid.pixel_area)
            notes += strata_notes(name, sample)
        maps.append(entry)
    pairs = [point_pair(comparison, a, b, counted) for a in range(len(maps)) for b in range(a + 1, len(maps))]
    return Report({**head(job, comparison, "points", notes), "design": design, "maps": maps, "pairs": pairs})


def point_pair(comparison: Comparison, a: int, b: int, counted: Sequence[PointCounts]) -> dict[str, Any]:
    first, second, size = counted[a], counted[b], len(comparison.classes)
    used = first.used & second.used
    reference, x, y = first.reference[used], first.mapped[used], second.mapped[used]
    index = reference * 4 + 2 * (x == reference) + (y == reference)
    discordant = np.bincount(index, minlength=4 * (size + 1)).reshape(size + 1, 4)
    matrix = np.bincount((x - 1) * size + y - 1, minlength=size * size).reshape(size, size)
    pair = pair_of(comparison, a, b, matrix, discordant)
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
