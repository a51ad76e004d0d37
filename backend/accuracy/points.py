"""A reference of points: a sample of places at which somebody looked up the true class.

reference = 4, stratum = 5, stratum_pixels = 81200, pixel_m2 = 0.04, design = stratified    as `samplepoints` writes and a person fills it
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from ..features.area import read_area
from ..features.place import bring
from ..grid import Rect
from ..labels.align import on_grid
from ..labels.layer import Grid
from ..labels.raster_on_grid import OnGrid
from ..pace import Pace
from ..shared.errors import InputError
from ..shared.jobs import Assess, Progress
from ..shared.legend import positions
from .comparison import Comparison, for_each
from .drawing import Drawing, read_drawing
from .report import Report
from .report_points import PointCounts, point_report
from .walk import Reading, read_blocks

TILE = 256  # pixels read at once around points
FAR = 2**40  # pixels; no grid is as wide
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class PointSample:
    """Where the points lie and what is known of each, all (n,)."""

    rows: Ints  # pixels of the grid, -1 outside of it
    columns: Ints
    reference: Ints  # position in the legend; 0: not filled in, or no class of the legend
    records: list[dict[str, Any]]


def assess_points(job: Assess, comparison: Comparison) -> Generator[Progress, None, Report]:
    """Look up the maps at the points. Yields progress; returns the report. Raises InputError where nothing can be compared."""
    places, unknown, empty = find_places(job, comparison)
    maps = [
        on_grid(layer, comparison.grid, comparison.classes, table)
        for layer, table in zip(comparison.maps, for_each(job.map_classes, job.maps))
    ]
    mapped = [codes_at(layer, places) for layer in maps]
    drawn = read_drawing(comparison.reference.what, job.design, places.records)
    design = drawn.design
    area = read_area(job.mask, comparison.grid.crs) if job.mask else None
    comparison.reference.notes += area.notes if area else ()
    pixels = []
    pace = Pace(comparison.grid.height * comparison.grid.width * (len(maps) if design != "none" else 0), 0, "counting the maps' pixels")
    for layer in maps if design != "none" else ():
        counts = np.zeros(256, np.int64)
        for block in read_blocks(Reading((layer,), comparison.grid, 256, 0, area)):
            counts += np.bincount(block.codes[0].ravel(), minlength=256)
            yield from pace.step(block.rect.h * block.rect.w)
        pixels.append(counts[: len(comparison.classes) + 1])
    used = (places.reference > 0) & (places.rows >= 0)
    used &= ~np.isin(places.reference, comparison.ignored)
    if area is not None:
        used &= np.array(
            [bool(area.inside(Rect(y, x, 1, 1), comparison.grid.transform)[0, 0]) for y, x in zip(places.rows, places.columns)]
        )
    counted = [PointCounts(places.reference, found, used & (found > 0), *strata_of(k, drawn, mapped, pixels, comparison))
               for k, found in enumerate(mapped)]  # fmt: skip
    for shown, part in zip(comparison.maps, counted):
        if not part.used.any():
            raise InputError(
                f"No point of {comparison.reference.what} has a class where {shown.what} has one; fill in the field "
                f"{comparison.reference.class_field!r}, or check that both show the same place."
            )
    return point_report(
        job,
        comparison,
        counted,
        design,
        {"unknown": unknown, "empty": empty, "outside": int((places.rows < 0).sum()), "strata": list(drawn.notes)},
    )


def find_places(job: Assess, comparison: Comparison) -> tuple[PointSample, dict[Any, int], int]:
    """The points on the grid, the values that are no class with how often, and how many have no value."""
    layer, features = comparison.reference, comparison.reference.features
    if features is None:
        raise TypeError(layer.what)
    values = layer.values
    names = {value: value if isinstance(value, str) else "" for value in values if value is not None}
    if not names:
        raise InputError(f"The field {layer.class_field!r} of {layer.what} is empty at every point; fill it in, or name another.")
    known = comparison.reference.meanings = positions(names, comparison.classes, job.reference_classes, comparison.reference.what)
    unknown: dict[Any, int] = defaultdict(int)
    for value in values:
        if value is not None and value not in known:
            unknown[value] += 1
    corners = np.array([part.rings[0][0] for part in bring(features.parts, features.crs, comparison.grid.crs, layer.what)])
    rows, columns = pixels_of(corners, comparison.grid)
    reference = np.array([known.get(value, 0) if value is not None else 0 for value in values], np.int64)
    return PointSample(rows, columns, reference, features.records), dict(unknown), sum(value is None for value in values)


def pixels_of(corners: NDArray[np.float64], grid: Grid) -> tuple[Ints, Ints]:
    """Row and column of the pixel that holds each (x, y); -1 outside."""
    inverse: Affine = ~grid.transform
    x, y = np.where(np.isfinite(corners), corners, np.inf).T
    lines = ((inverse.a, inverse.b, inverse.c), (inverse.d, inverse.e, inverse.f))
    with np.errstate(invalid="ignore"):  # no place along one axis
        columns, rows = (np.floor(np.nan_to_num(a * x + b * y + c, nan=-1.0)).clip(-1, FAR).astype(np.int64) for a, b, c in lines)
    inside = (rows >= 0) & (columns >= 0) & (rows < grid.height) & (columns < grid.width)
    return np.where(inside, rows, -1), np.where(inside, columns, -1)


def codes_at(layer: OnGrid, places: PointSample) -> Ints:
    """The layer's class at each point, read tile by tile; 0 where it has none."""
    found = np.zeros(len(places.rows), np.int64)
    tiles: dict[tuple[int, int], list[int]] = defaultdict(list)
    for k, (row, column) in enumerate(zip(places.rows.tolist(), places.columns.tolist())):
        if row >= 0:
            tiles[row // TILE, column // TILE].append(k)
    for (y, x), members in sorted(tiles.items()):
        codes = layer.read(Rect(y * TILE, x * TILE, TILE, TILE))
        found[members] = codes[places.rows[members] - y * TILE, places.columns[members] - x * TILE]
    return found


def strata_of(
    k: int, drawn: Drawing, mapped: Sequence[Ints], pixels: Sequence[Ints], comparison: Comparison
) -> tuple[Ints | None, NDArray[np.float64] | None, Ints | None]:
    """Stratum of each point (-1: in none), pixels of each stratum, and the map's pixels by class; None where there is no design.

    Simple random and systematic samples are stratified afterwards, by the class of the map that is assessed. A stratified one has
    the strata it was drawn in, which its layer names; points of another tool do not, and theirs are the classes of the first map.
    """
    if drawn.design == "none":
        return None, None, None
    own = pixels[k][1:]
    if drawn.design != "stratified":
        return mapped[k] - 1, own.astype(float), own
    if drawn.sizes is None or drawn.strata is None:
        return mapped[0] - 1, pixels[0][1:].astype(float), own
    area = comparison.grid.pixel_area
    scale = drawn.pixel_area / area if drawn.pixel_area and area else 1.0  # the sample may be of a map with pixels of another size
    return drawn.strata, scale * drawn.sizes, own
