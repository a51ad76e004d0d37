"""One building: from the outline of its pixels to a squared, a round or, where neither follows it, a simplified one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely import LinearRing, Polygon

from .direction import turned
from .lines import ALONG, OBLIQUE, Floats
from .square import PRICES, Walls, find_walls

RIGHT_ANGLES_ONLY = (*PRICES[:2], np.inf)
AGREES = 0.75  # intersection over union below which an outline does not show the building any more
ROUND = 0.93  # intersection over union with the circle of its area from which a building may be round
SHARED = 0.8  # of the cost of a direction that is shared with neighbours
MOST = 600  # corners: what has more after simplification is no single building, and is not squared
COURTYARD = 4.0  # tolerances, squared: smaller holes are filled


NEAR_PARALLEL = 0.25  # sine of the angle below which two lines have no corner worth the name


@dataclass(frozen=True)
class Outline:
    shape: Polygon  # metres on the ground, valid
    direction: float | None  # radians from x to y, 0 to pi: of the longer walls; None: it has none


def outline_of(raw: Polygon, tolerance: float, pixel: float, own: Sequence[float], shared: Sequence[float] = ()) -> Outline:
    """raw: the exact outline of the pixels, in metres; tolerance: metres; pixel: the longer side of a pixel, metres.

    own: directions of its walls, see direction.py; shared: those of what it touches, taken where they fit about as well.
    """
    raw = without_small_holes(raw, COURTYARD * tolerance**2)
    circle = circle_of(raw, pixel)
    agreement = iou(circle, raw)
    best = Outline(circle, None) if agreement >= ROUND else None
    squared = squared_of(raw, tolerance, pixel, [*((1.0, direction) for direction in own), *((SHARED, direction) for direction in shared)])
    if squared is not None and (best is None or iou(squared.shape, raw) >= agreement):
        best = squared
    return best or Outline(simplified(raw, tolerance / 2), None)


def squared_of(raw: Polygon, tolerance: float, pixel: float, tried: list[tuple[float, float]]) -> Outline | None:
    """With less and less tolerance, until it shows the building. tried: directions, each with the weight of its cost."""
    for part in (1.0, 0.5, 0.25):
        finer = max(part * tolerance, pixel)
        smooth = simplified(raw, max(finer / 4, pixel))
        if len(smooth.exterior.coords) > MOST:
            smooth = simplified(raw, max(finer, pixel))
        if len(smooth.exterior.coords) > MOST:
            return None
        squares = ((weight, squared_at(smooth, direction, finer)) for weight, direction in tried)
        found = [(weight * item[0], item[1], item[2]) for weight, item in squares if item and iou(item[1], raw) >= AGREES]
        if found:
            _, shape, direction = min(found, key=lambda item: item[0])
            return Outline(shape, longer(shape, direction))
    return None


def squared_at(smooth: Polygon, direction: float, tolerance: float) -> tuple[float, Polygon, float] | None:
    """Cost, shape and direction; None where the walls do not close to a simple ring."""
    outside = squared_ring(ring_of(smooth.exterior), direction, tolerance)
    if outside is None:
        return None
    cost, shape = outside
    for hole in smooth.interiors:
        inside = squared_ring(ring_of(hole), direction, tolerance)
        shape = largest(shape.difference(inside[1] if inside is not None else Polygon(hole)))
    return (cost, shape, direction) if not shape.is_empty else None


def squared_ring(ring: Floats, direction: float, tolerance: float) -> tuple[float, Polygon] | None:
    middle = ring.mean(0)
    flat = turned(ring - middle, direction)
    for prices in (PRICES, RIGHT_ANGLES_ONLY):
        walls = find_walls(flat, tolerance, prices)
        if walls is None:
            continue
        corners = corners_of(flat, walls)
        if corners is None or len(corners) < 4:
            continue
        shape = largest(shapely.make_valid(Polygon(turned(corners, -direction) + middle)))
        if not shape.is_empty:
            return walls.cost, shape
    return None


def longer(shape: Polygon, direction: float) -> float:
    """Of the two directions of the walls that in which there is more wall, 0 to pi."""
    ring = ring_of(shape.exterior)
    step = np.abs(turned(np.roll(ring, -1, axis=0) - ring, direction))
    along, across = step.sum(0)
    return float((direction if along >= across else direction + np.pi / 2) % np.pi)


def circle_of(raw: Polygon, pixel: float) -> Polygon:
    radius = float(np.sqrt(raw.area / np.pi))
    quarter = int(np.clip(np.ceil(np.pi / 4 / np.arccos(max(1 - pixel / radius / 2, 0.0))), 3, 16))
    return raw.centroid.buffer(radius, quad_segs=quarter)


def simplified(shape: Polygon, tolerance: float) -> Polygon:
    return largest(shapely.make_valid(shape.simplify(tolerance, preserve_topology=True)))


def without_small_holes(shape: Polygon, area: float) -> Polygon:
    return Polygon(shape.exterior, [hole for hole in shape.interiors if Polygon(hole).area >= area])


def largest(shape: shapely.Geometry) -> Polygon:
    """Of the polygons in any geometry; an empty one where there are none."""
    polygons = [part for part in shapely.get_parts(shapely.get_parts(shape)) if part.geom_type == "Polygon"]
    return max(polygons, key=lambda part: part.area, default=Polygon())


def iou(one: Polygon, other: Polygon) -> float:
    shared = one.intersection(other).area
    whole = one.area + other.area - shared
    return float(shared / whole) if whole > 0 else 0.0


def ring_of(ring: LinearRing) -> Floats:
    return np.asarray(ring.coords)[:-1]


# -- From walls to the corners where they meet -------------------------------------------------------------------------


def corners_of(ring: Floats, walls: Walls) -> Floats | None:
    """(n, 2): where each wall begins, in the frame of the ring. None where two walls in a row are almost parallel."""
    count = len(walls.start)
    points, ways = np.empty((count, 2)), np.empty((count, 2))
    for i in range(count):
        points[i], ways[i] = line_along(stretch(ring, walls, i), int(walls.direction[i]))
    before, way_before = np.roll(points, 1, axis=0), np.roll(ways, 1, axis=0)
    sine = way_before[:, 0] * ways[:, 1] - way_before[:, 1] * ways[:, 0]
    if np.abs(sine).min() < NEAR_PARALLEL:
        return None
    apart = points - before
    along = (apart[:, 0] * ways[:, 1] - apart[:, 1] * ways[:, 0]) / sine
    return np.asarray(before + along[:, None] * way_before)


def stretch(ring: Floats, walls: Walls, i: int) -> Floats:
    """The corners of the outline that the i-th wall replaces, both ends included."""
    begin, end = int(walls.start[i]), int(walls.start[(i + 1) % len(walls.start)])
    if end <= begin:
        end += len(ring)
    return np.asarray(ring[np.arange(begin, end + 1) % len(ring)])


def line_along(stretch: Floats, direction: int) -> tuple[Floats, Floats]:
    """A point and the unit vector of the line that replaces a stretch.

    A wall along x takes as much from the area as it adds: its y is the mean over x, not over the length.
    """
    step, middle = np.diff(stretch, axis=0), (stretch[1:] + stretch[:-1]) / 2
    length = np.hypot(*step.T)
    if direction == OBLIQUE:
        point = length @ middle / length.sum()
        off = middle - point
        covariance = (off * length[:, None]).T @ off + step.T @ (step * length[:, None]) / 12
        return point, np.linalg.eigh(covariance)[1][:, -1]
    weights = np.abs(step[:, 0 if direction == ALONG else 1])
    if weights.sum() < 1e-9:
        weights = length
    return weights @ middle / weights.sum(), np.eye(2)[0 if direction == ALONG else 1]
