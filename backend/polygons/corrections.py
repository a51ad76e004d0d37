"""Which of a map's polygons somebody has corrected, whichever way: what the review wrote, what was drawn, what a table says.

    judged   the field `checked` says that the class was another
    drawn    no area, or not that of the shape: drawn anew, reshaped, split
    other    its class is that of few of the map's pixels in it: changed in QGIS's table or form

Polygons that nobody touched are left alone: where they were tidied (small parts absorbed, borders simplified), the raster is more exact.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..features.geometry import Part, Rings
from ..features.place import bring, is_placed, on_pixels, place_notes
from ..features.read import Record, read_features, start
from ..features.scanlines import Scanlines, scanlines_of
from ..shared.errors import InputError
from ..shared.plural import plural
from ..shared.verdict import CHECKED, WAS

FEW, LEAST = 0.1, 50  # share of a polygon's pixels; pixels of one of which it is asked, for borders that moved hide a smaller one
SAME = 0.5  # pixels by which the area of a shape may differ from what was written; drawing moves more
LARGEST = 254  # code of a class

Bools = NDArray[np.bool_]
Counts = NDArray[np.int64]


@dataclass(frozen=True)
class Chosen:
    """Which polygons are corrections, each by the first sign of it."""

    judged: Bools
    drawn: Bools
    other: Bools

    @property
    def any(self) -> Bools:
        return self.judged | self.drawn | self.other


@dataclass(frozen=True)
class Polygons:
    """The polygons on the map's grid, each with its class as it is now; 0: it has none, and changes nothing."""

    lines: Scanlines
    codes: NDArray[np.uint8]
    is_judged: Bools
    is_drawn: Bools
    notes: list[str]

    def corrected(self, own: Counts, every: Counts) -> Chosen:
        """`every`: how many pixels of the map lie in each; `own`: how many of these have its class."""
        has_class = self.codes > 0
        judged = has_class & self.is_judged
        drawn = has_class & self.is_drawn & ~judged
        return Chosen(judged, drawn, has_class & (every >= LEAST) & (own < FEW * every) & ~judged & ~drawn)

    def ranks(self, chosen: Bools) -> Counts:
        """By number: the chosen ones above all others, and the later above the earlier."""
        rank = np.zeros(len(self.codes) + 1, np.int64)
        rank[np.argsort(chosen, kind="stable") + 1] = np.arange(len(self.codes))
        return rank


def read_corrected(path: str, crs: CRS | None, grid: Affine, known: set[int]) -> Polygons:
    """`grid` and `crs`: of the polygons' pixels; `known`: the codes of the map's classes.

    Raises InputError where there are no such polygons, or one is of a class that the map does not know.
    """
    what = f"the polygons {path!r}"
    found = read_features(path, what)
    features = found.only("polygon")
    names = {name.lower(): name for record in features.records[:100] for name in record}
    if "class" not in names or not features.parts:
        raise InputError(f"{start(what)} hold no field 'class'; choose the polygons that the classification wrote with the map.")
    parts = on_pixels(bring(features.parts, features.crs, crs, what), grid)
    good = [k for k, part in enumerate(parts) if is_placed(part)]
    parts, records = [parts[k] for k in good], [features.records[k] for k in good]
    codes = np.array([code_of(record.get(names["class"]), known, what) for record in records], np.uint8)
    verdicts = [str(record.get(names.get(CHECKED, ""), "") or "") for record in records]
    area = names.get("area_m2") or names.get("area_px")
    notes = [*found.notes(what, "polygon"), *place_notes(parts, features.crs, crs, what, "the map")]
    if empty := int(np.count_nonzero(codes == 0)):
        notes.append(f"{plural(empty, 'polygon')} of {what} without a class: the map stays there as it is.")
    return Polygons(
        scanlines_of([part.rings for part in parts]),
        codes,
        np.array([verdict.startswith(WAS) for verdict in verdicts], bool),
        is_drawn([record.get(area) for record in records], parts, records) if area else np.zeros(len(parts), bool),
        notes,
    )


def code_of(value: Any, known: set[int], what: str) -> int:
    """0: no class. Raises InputError for a class that the map does not know."""
    if value is None or value == "":
        return 0
    code = int(value) if isinstance(value, (int, float)) and isfinite(value) and value == int(value) else -1
    if code not in known or not 0 < code <= LARGEST:
        named = ", ".join(map(str, sorted(known)))
        raise InputError(f"One of {what} has the class {value!r}, which the map does not know ({named}); correct it, and save.")
    return code


def is_drawn(areas: list[Any], parts: list[Part], records: list[Record]) -> Bools:
    """Whether each has another shape than its area was written for.

    How much ground a pixel is, the polygons say themselves: most of them, by area over shape, the same.
    """
    pixels: dict[int, float] = {}  # of a feature: its parts share one record
    for part, record in zip(parts, records):
        pixels[id(record)] = pixels.get(id(record), 0.0) + area_of(part.rings)
    shape = np.array([pixels[id(record)] for record in records])
    said = np.array([value if isinstance(value, (int, float)) else np.nan for value in areas], float)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = said / shape
        is_plain = np.isfinite(ratio) & (ratio > 0)
        if not is_plain.any():
            return np.ones(len(parts), bool)
        digits = np.round(np.log(ratio[is_plain]), 6)
        values, counts = np.unique(digits, return_counts=True)
        ground = float(np.median(ratio[is_plain][digits == values[counts.argmax()]]))
        return np.asarray(~(np.abs(said / ground - shape) <= SAME))  # not: NaN is no area


def area_of(rings: Rings) -> float:
    """Pixels: the outside less the holes."""
    outside, *holes = (abs(float(twice_area(ring))) / 2 for ring in rings)
    return outside - sum(holes)


def twice_area(ring: NDArray[np.float64]) -> float:
    x, y = (ring - ring[0]).T  # near 0: few digits are lost
    return float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1]))
