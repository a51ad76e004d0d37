"""Which of a map's polygons somebody has corrected, whichever way: what the review wrote, what was drawn, what a table says.

    judged   the field `checked` says that the class was another
    drawn    no area, or not that of the shape: drawn anew, reshaped, split
    other    its class is that of few of the map's pixels in it: changed in QGIS's table or form

Untouched polygons are left alone: where they were tidied (small parts absorbed, borders simplified), the raster is more exact.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..features.geometry import Rings
from ..features.place import bring, is_placed, on_pixels, place_notes
from ..features.read import Record, read_features, start
from ..features.scanlines import Scanlines, scanlines_of
from ..labels.layer import Grid
from ..row_areas import row_areas
from ..shared.errors import InputError
from ..shared.plural import plural
from ..shared.verdict import CHECKED, WAS

FEW, LEAST = 0.1, 50  # share of a polygon's pixels; pixels of one of which it is asked, for borders that moved hide a smaller one
SAME = 0.5  # pixels by which the area of a shape may differ from what was written; drawing moves more
LARGEST = 254  # code of a class
HUGE = 1e30  # more than any area

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
class ClassedPolygons:
    """The polygons on the map's grid, each with its class as it is now; 0: it has none, and changes nothing."""

    lines: Scanlines
    codes: NDArray[np.uint8]
    is_judged: Bools
    is_drawn: Bools
    is_new: Bools  # drawn where there was none, so that no area is written in it
    notes: list[str]

    def corrected(self, own: Counts, every: Counts) -> Chosen:
        """`every`: how many pixels of the map lie in each; `own`: how many of these have its class."""
        has_class = self.codes > 0
        judged = has_class & self.is_judged
        drawn = has_class & self.is_drawn & ~judged
        return Chosen(judged, drawn, has_class & (every >= LEAST) & (own < FEW * every) & ~judged & ~drawn)

    def ranks(self, chosen: Bools) -> Counts:
        """By number: the chosen ones above all others, of these the new ones on top; else the later above the earlier."""
        rank = np.zeros(len(self.codes) + 1, np.int64)
        rank[np.argsort(chosen.astype(int) + (chosen & self.is_new), kind="stable") + 1] = np.arange(len(self.codes))
        return rank


def read_corrected(path: str, grid: Grid, known: set[int]) -> ClassedPolygons:
    """`grid`: of the map; `known`: the codes of its classes.

    Raises InputError where there are no such polygons, or one is of a class that the map does not know.
    """
    what = f"the polygons {path!r}"
    found = read_features(path, what)
    features = found.only("polygon")
    names = {name.lower(): name for record in features.records[:100] for name in record}
    if "class" not in names or not features.parts:
        raise InputError(f"{start(what)} hold no field 'class'; choose the polygons that the classification wrote with the map.")
    parts = on_pixels(bring(features.parts, features.crs, grid.crs, what), grid.transform)
    good = [k for k, part in enumerate(parts) if is_placed(part)]
    if not good:
        raise InputError(f"{start(what)} lie beyond what the coordinate system of the map can show; choose those of the same run.")
    parts, records = [parts[k] for k in good], [features.records[k] for k in good]
    codes = np.array([code_of(record.get(names["class"]), known, what) for record in records], np.uint8)
    verdicts = [str(record.get(names.get(CHECKED, ""), "") or "") for record in records]
    area = names.get("area_m2") or names.get("area_px") or ""
    rows = row_areas(grid.crs, grid.transform, grid.height, grid.width) if "area_m2" in names else None
    shapes = [part.rings for part in parts]
    said = np.array([number_of(record.get(area)) for record in records])
    drawn = is_drawn(said, shapes, records, np.ones(grid.height) if rows is None else rows)
    notes = [*found.notes(what, "polygon"), *place_notes(parts, features.crs, grid.crs, what, "the map")]
    if empty := int(np.count_nonzero(codes == 0)):
        notes.append(f"{plural(empty, 'polygon')} of {what} without a class: the map stays there as it is.")
    return ClassedPolygons(
        scanlines_of(shapes),
        codes,
        np.array([verdict.startswith(WAS) for verdict in verdicts], bool),
        drawn & bool(area),
        np.isnan(said) & bool(area),
        notes,
    )


def code_of(value: Any, known: set[int], what: str) -> int:
    """0: no class. Raises InputError for a class that the map does not know."""
    if value is None or value == "":
        return 0
    is_code = isinstance(value, (int, float)) and 0 < value <= LARGEST and value == int(value)
    code = int(value) if is_code else -1
    if code not in known:
        named = ", ".join(map(str, sorted(known)))
        raise InputError(f"One of {what} has the class {value!r}, which the map does not know ({named}); correct it, and save.")
    return code


def number_of(value: Any) -> float:
    return float(value) if isinstance(value, (int, float)) and abs(value) < HUGE else np.nan


def is_drawn(said: NDArray[np.float64], shapes: list[Rings], records: list[Record], rows: NDArray[np.float64]) -> Bools:
    """Whether each has another shape than the area that it says. rows: (h,) of a pixel in each row, in the unit of the areas."""
    own = ground_of(shapes, rows)
    features: dict[int, float] = {}  # the parts of one share its record
    for record, area in zip(records, own):
        features[id(record)] = features.get(id(record), 0.0) + float(area)
    whole = np.array([features[id(record)] for record in records])
    return np.asarray(~(np.abs(said - whole) <= SAME * float(rows.mean())))  # not: NaN is no area


def ground_of(shapes: list[Rings], rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """Of each shape, less its holes: the sum over edges of x times the ground in a column of pixels that the edge goes down."""
    rings = [(number, place, ring) for number, shape in enumerate(shapes) for place, ring in enumerate(shape)]
    lengths = np.array([len(ring) for _, _, ring in rings])
    starts = np.cumsum(lengths) - lengths
    x, y = np.concatenate([ring - [ring[0, 0], 0] for _, _, ring in rings]).T  # x from the ring's first: small numbers
    down = np.interp(y, np.arange(len(rows) + 1), np.concatenate([[0.0], np.cumsum(rows)]))
    edges = np.zeros(len(x))
    edges[:-1] = (x[:-1] + x[1:]) / 2 * (down[1:] - down[:-1])
    edges[starts + lengths - 1] = 0  # from one ring to the next
    areas = np.abs(np.add.reduceat(edges, starts))
    signed = np.where([place > 0 for _, place, _ in rings], -areas, areas)
    return np.asarray(np.bincount([number for number, _, _ in rings], signed, minlength=len(shapes)), np.float64)
