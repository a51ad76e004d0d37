"""Strokes, from a layer or from the dock, as cells of 2 x 2 pixels on the computed grid: the resolution of what is learnt.

A later stroke lies on an earlier one of another class. What lies beyond the image or on no data teaches nothing, and is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.features import rasterize

from ..features.draw import boxes_of, outlines
from ..features.geometry import BROKEN, Part, Rings, read_parts
from ..features.place import bring, is_placed, on_pixels, place_notes
from ..features.read import read_features, sound
from ..labels.layer import choose_field
from ..shared.class_table import clean
from ..shared.errors import InputError
from ..shared.jobs import Teach
from ..shared.json_values import any_number, member
from ..shared.legend import Classes, position
from ..shared.plural import plural

CELL = 2  # pixels
MOST = 400  # cells of a stroke that are looked at
LARGEST = 4_000_000  # cells of a box in which a stroke is drawn


@dataclass(frozen=True)
class Painted:
    """A stroke as it was painted."""

    id: str
    place: int  # of its class in the legend, from 0
    shapes: list[Rings]  # polygons, corners as (column, row) of cells

    @property
    def key(self) -> str:
        """The same for the same ground, whatever its class."""
        digest = sha256()
        for rings in self.shapes:
            for ring in rings:
                digest.update(np.ascontiguousarray(ring).tobytes() + b"|")
        return digest.hexdigest()


def read_strokes(
    job: Teach, classes: Classes, crs: CRS | None, grid: Affine, metres: tuple[float, float]
) -> tuple[list[Painted], list[str]]:
    """All strokes of a job in their order, and what to say of them.

    grid: from the computed grid's (column, row) to the image's coordinates; metres: on the ground of its pixel, down and across.
    Raises InputError where there are none, or one cannot be understood.
    """
    if job.strokes and job.painted:
        raise InputError("Strokes were named as a layer and given as a list; give one of them.")
    cells = grid @ Affine.scale(CELL)
    if job.strokes:
        return from_layer(job, classes, crs, cells, metres)
    return [from_dock(item, number, classes, cells) for number, item in enumerate(job.painted)], []


def from_layer(
    job: Teach, classes: Classes, crs: CRS | None, cells: Affine, metres: tuple[float, float]
) -> tuple[list[Painted], list[str]]:
    what = f"the strokes {job.strokes!r}"
    features = read_features(job.strokes, what, "no strokes; paint some")
    field = choose_field(what, job.field, features.records)
    parts = bring(features.parts, features.crs, crs, what)
    notes = [*features.notes(what), *place_notes(parts, features.crs, crs, what, "the image")]
    found: dict[int, Painted] = {}
    for part, record in zip(on_pixels(parts, cells), features.records):
        value = clean(record.get(field))
        if value is None or not is_placed(part):
            continue
        place = position(str(value), classes, f"The field {field!r} of {what}") - 1
        stroke = found.setdefault(id(record), Painted(str(len(found) + 1), place, []))
        stroke.shapes.extend(outlines(part, job.line_width, job.point_radius, (CELL * metres[0], CELL * metres[1])))
    if left := len({id(record) for record in features.records}) - len(found):
        notes.append(f"{plural(left, 'stroke')} of {what} left out: without a class or a place.")
    return list(found.values()), notes


def from_dock(item: dict[str, Any], number: int, classes: Classes, cells: Affine) -> Painted:
    """Raises InputError."""
    try:
        name, width = str(item.get("id", number + 1)), any_number(item.get("width", 0.0), "the width")
        parts = sound(read_parts(member(item, "geometry", "the stroke")))
        place = position(str(member(item, "class", "the stroke")), classes, f"The stroke {name!r}") - 1
    except BROKEN as error:
        raise InputError(f"The stroke {item.get('id', number + 1)!r} cannot be read ({error}); paint it anew.") from error
    pixel = float(np.hypot(cells.b, cells.e)), float(np.hypot(cells.a, cells.d))
    placed: Sequence[Part] = on_pixels(parts, cells) if parts else ()
    return Painted(name, place, [rings for part in placed for rings in outlines(part, width, width / 2, pixel)])


def cells_of(stroke: Painted, height: int, width: int) -> NDArray[np.int64]:
    """(n, 2) rows and columns of the cells that a stroke covers in a grid, at most MOST of them, evenly taken; empty where none."""
    boxes = boxes_of(stroke.shapes)
    if not len(boxes) or not np.isfinite(boxes).all():
        return np.empty((0, 2), np.int64)
    low = np.clip(np.floor(boxes[:, :2].min(0)), 0, (width, height)).astype(np.int64)
    high = np.clip(np.ceil(boxes[:, 2:].max(0)), 0, (width, height)).astype(np.int64)
    w, h = (int(side) for side in high - low)
    if w <= 0 or h <= 0:
        return np.empty((0, 2), np.int64)
    step = max(1, int(np.ceil(np.sqrt(h * w / LARGEST))))
    shape = -(-h // step), -(-w // step)
    drawn = [{"type": "Polygon", "coordinates": rings} for rings in stroke.shapes]
    transform = Affine.translation(float(low[0]), float(low[1])) @ Affine.scale(step)
    for touched in (False, True):  # what is too thin to cover a middle covers what it touches
        found = np.argwhere(rasterize(drawn, shape, transform=transform, all_touched=touched, dtype="uint8"))
        if len(found):
            break
    found = found * step + step // 2 + low[::-1]
    found = found[(found[:, 0] < height) & (found[:, 1] < width)]
    return found if len(found) <= MOST else found[np.linspace(0, len(found) - 1, MOST).astype(np.int64)]


def uncovered(strokes: Sequence[Painted], cells: Sequence[NDArray[np.int64]], width: int) -> Iterator[NDArray[np.bool_]]:
    """Which cells of each stroke no later stroke of another class lies on."""
    names = [place[:, 0] * width + place[:, 1] for place in cells]
    for i, stroke in enumerate(strokes):
        later = [names[k] for k in range(i + 1, len(strokes)) if strokes[k].place != stroke.place]
        yield ~np.isin(names[i], np.concatenate(later)) if later else np.ones(len(names[i]), bool)
