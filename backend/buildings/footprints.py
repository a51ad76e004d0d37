"""Footprints: the outlines of single roofs, squared on the ground."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from shapely import Polygon

from .direction import Bools, main_directions
from .lines import Floats
from .outline import outline_of, ring_of
from .roofs import BuildingMap, Roof, RoofGroup, find_roofs

NECK = 1.5  # metres: roofs that are joined by less are two


@dataclass(frozen=True)
class FootprintOptions:
    tolerance: float  # metres: about how far an outline may move, see square.py
    least: float  # square metres: smaller buildings are left out


@dataclass(frozen=True)
class Footprint:
    shape: Polygon  # valid; metres to the east and to the north of the raster's first corner
    confidence: float  # mean over the roof's pixels, per cent; NaN where it is not known
    direction: float  # of the longer walls, degrees clockwise from north, 0 to 180; NaN where it has none


def find_footprints(source: BuildingMap, steps: Floats, choice: FootprintOptions, rows: int) -> Iterator[tuple[int, list[Footprint]]]:
    """The rows done so far and the buildings that ended in them, once a band of `rows` rows; what they are does not depend on `rows`.

    steps: (2, 2) metres to the east and to the north of a step of one column, and of one row. The footprints may overlap by a little.
    """
    right, down = np.hypot(*steps.T)
    pixel = float(max(right, down))
    for done, parts in find_roofs(source, (float(down), float(right)), NECK, choice.least, rows):
        yield done, [footprint for part in parts for footprint in footprints_of(part, source, steps, pixel, choice)]


def footprints_of(part: RoofGroup, source: BuildingMap, steps: Floats, pixel: float, choice: FootprintOptions) -> Iterator[Footprint]:
    """Roofs of one part have the direction of the whole in common, unless none of them has it."""

    def directions(roof: Roof) -> list[float]:
        ring = ring_of(roof.shape.exterior)
        return main_directions(ring @ steps, choice.tolerance, ~along_edge(ring, source))

    shared = directions(part.whole) if len(part.roofs) > 1 else []
    for roof in part.roofs:
        shape = shapely.transform(roof.shape, lambda points: points @ steps)
        outline = outline_of(shape, choice.tolerance, pixel, directions(roof), shared)
        if outline.shape.area >= choice.least:
            yield Footprint(outline.shape, roof.confidence, from_north(outline.direction))


def along_edge(ring: Floats, source: BuildingMap) -> Bools:
    """(k,): whether the edge after each corner (column, row) runs along the edge of the map."""
    following = np.roll(ring, -1, axis=0)
    is_at_edge = (ring == 0) | (ring == (source.width, source.height))
    return np.asarray(((ring == following) & is_at_edge).any(1))


def from_north(direction: float | None) -> float:
    """Degrees from east, counter-clockwise in radians, as degrees from north, clockwise."""
    return float("nan") if direction is None else float((90 - np.degrees(direction)) % 180)
