"""From a map to single roofs: connected parts as they are found, band by band, and those that are several roofs parted.

    read(rect) --bands of rows--> polygons/trace.py --> a part --read(its rectangle)--> separate.py --> roofs

A part is looked at as a whole once its last row is known, so that no roof depends on where bands begin. Parts come in the order of their
last row: so do their roofs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy import ndimage
from shapely import Polygon

from ..grid import Rect
from ..polygons.assemble import Polygons
from ..polygons.trace import trace
from .lines import Floats
from .separate import NO_CONFIDENCE, separate

Bytes = NDArray[np.uint8]
Read = Callable[[Rect], tuple[Bytes, "Bytes | None"]]  # (h, w): 1 building, 0 not; confidence per cent, 255 unknown
LARGEST = 64_000_000  # pixels of a part's rectangle: what is larger is not looked into


@dataclass(frozen=True)
class BuildingMap:
    height: int
    width: int
    read: Read


@dataclass(frozen=True)
class Roof:
    shape: Polygon  # exact, corners are (column, row)
    pixels: float
    confidence: float  # mean, per cent; NaN where no pixel has one


@dataclass(frozen=True)
class RoofGroup:
    """What hangs together, and the roofs that it is."""

    whole: Roof
    roofs: list[Roof]


def find_roofs(
    source: BuildingMap, pixel: tuple[float, float], neck: float, least: float, rows: int
) -> Iterator[tuple[int, list[RoofGroup]]]:
    """The rows done so far and the parts that ended in them, once a band of `rows` rows.

    pixel: metres of a pixel down and across. neck: metres, see separate.py. least: square metres; smaller roofs are left out.
    """
    fewest = least / (pixel[0] * pixel[1])

    def bands() -> Iterator[tuple[Bytes, Bytes | None]]:
        for y in range(0, source.height, rows):
            yield source.read(Rect(y, 0, min(rows, source.height - y), source.width))

    for done, polygons in trace(bands(), source.width):
        parts = (part for part in roofs_of(polygons) if part.pixels >= fewest)
        yield min(done, source.height), [RoofGroup(part, parted(part, source, pixel, neck, least)) for part in parts]


def parted(part: Roof, source: BuildingMap, pixel: tuple[float, float], neck: float, least: float) -> list[Roof]:
    left, top, right, bottom = (int(value) for value in part.shape.bounds)
    rect = Rect(top, left, bottom - top, right - left)
    if part.pixels * pixel[0] * pixel[1] < 2 * least or rect.h * rect.w > LARGEST:
        return [part]
    classes, confidence = source.read(rect)
    names, _ = ndimage.label(np.pad(classes, 1))
    x, y = part.shape.exterior.coords[0]  # the upper left corner of a pixel of the part
    mask = names == names[int(y) - top + 1, int(x) - left + 1]
    sure = None if confidence is None else np.pad(confidence, 1, constant_values=NO_CONFIDENCE)
    roofs = separate(mask, sure, pixel, neck, least)[1:-1, 1:-1]
    if roofs.max() < 2:
        return [part]
    found = (largest_roof(roofs, name, place, confidence) for name, place in enumerate(ndimage.find_objects(roofs), 1))
    return [moved(roof, left, top) for roof in found if roof.pixels * pixel[0] * pixel[1] >= least]


def largest_roof(names: NDArray[np.int32], name: int, place: tuple[slice, slice], confidence: Bytes | None) -> Roof:
    """The largest connected part of the pixels with a name, all of which lie in `place`."""
    mask = (names[place] == name).astype(np.uint8)
    sure = None if confidence is None else confidence[place]
    found = [roof for _, polygons in trace([(mask, sure)], mask.shape[1]) for roof in roofs_of(polygons)]
    roof = max(found, key=lambda item: item.pixels)
    return moved(roof, place[1].start, place[0].start)


def moved(roof: Roof, x: int, y: int) -> Roof:
    return replace(roof, shape=shapely.transform(roof.shape, lambda points: np.add(points, (x, y))))


def roofs_of(polygons: Polygons) -> Iterator[Roof]:
    points = np.column_stack([polygons.x, polygons.y]).astype(np.float64)
    rings: list[Floats] = np.split(points, np.cumsum(polygons.corners)[:-1])
    first = 0
    for count, pixels, confidence in zip(polygons.rings.tolist(), polygons.pixels.tolist(), polygons.confidence.tolist()):
        yield Roof(Polygon(rings[first], rings[first + 1 : first + count]), pixels, confidence)
        first += count
