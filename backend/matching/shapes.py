"""Matches as polygons: the template's box, turned and scaled, about each place; drawn, and written as a GeoPackage.

score      1: the same as the template
rotation   degrees clockwise from the template's direction
scale      of the template's size
class, name     what labels of it are called: the layer serves as labels as it is
"""

from __future__ import annotations

import sqlite3
import struct
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..features.draw import ShapesOnGrid, boxes_of
from ..features.package import add_boxes, begin, end
from ..grid import Rect
from ..shared.card import LandClass
from ..shared.errors import Fault
from ..shared.style import polygon_qml
from .peaks import Peaks
from .template import Template

LAYER = "matches"  # also written out in the statement below: the plugin site refuses names put into them
COLUMNS = "score REAL, rotation REAL, scale REAL, class INTEGER, name TEXT"


def outlines(peaks: Peaks, box: tuple[int, int], templates: Sequence[Template], area: Rect, stride: int) -> NDArray[np.float64]:
    """(n, 5, 2): closed rings of columns and rows in the image's pixels.

    box: the template's rows and columns in pixels; area: whose cells the peaks count; stride: pixels of a cell.
    """
    h, w = box
    corners = np.array([[-w, -h], [w, -h], [w, h], [-w, h], [-w, -h]]) / 2
    boxes = np.stack([corners @ spin(template).T for template in templates])
    odd = np.array(templates[0].shape[::-1]) % 2 / 2  # the same of all: the centre lies inside a cell, or between two
    centres = stride * (peaks.places[:, ::-1] + [area.x, area.y] + odd)
    return boxes[peaks.which] + centres[:, None]


def spin(template: Template) -> NDArray[np.float64]:
    """(2, 2): columns and rows of the original -> of the template; clockwise, since rows go down."""
    angle = np.radians(template.rotation)
    return template.scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])


def drawn(rings: NDArray[np.float64], code: int) -> ShapesOnGrid:
    """To be read piece by piece: the code where a pixel's centre lies in a match, else 0."""
    shapes = [[ring] for ring in rings]
    return ShapesOnGrid(shapes, np.full(len(shapes), code, np.uint8), boxes_of(shapes), Counter())


def write_matches(
    path: Path, crs: CRS | None, grid: Affine, rings: NDArray[np.float64], peaks: Peaks, templates: Sequence[Template], label: LandClass
) -> None:
    """A new file. `grid`: from columns and rows to coordinates. Raises Fault where it cannot be written."""
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as base:
            srs = begin(base, LAYER, "POLYGON", COLUMNS, crs, polygon_qml([label]))
            fill(base, srs, placed(rings, grid), peaks, templates, label)
    except (sqlite3.Error, OSError) as error:
        raise Fault(f"The matches {path} cannot be written ({error}); make room or choose another folder.") from error


def placed(rings: NDArray[np.float64], grid: Affine) -> NDArray[np.float64]:
    """In coordinates, counter-clockwise as the standard for simple features wants it."""
    found = rings @ np.array([[grid.a, grid.d], [grid.b, grid.e]]) + [grid.c, grid.f]
    return found[:, ::-1] if grid.determinant > 0 else found


def fill(
    base: sqlite3.Connection, srs: int, rings: NDArray[np.float64], peaks: Peaks, templates: Sequence[Template], label: LandClass
) -> None:
    turns = [templates[k] for k in peaks.which]
    rows = [
        (polygon(ring, srs), round(float(score), 4), template.rotation, template.scale, label.code, label.name)
        for ring, score, template in zip(rings, peaks.scores, turns)
    ]
    base.executemany("INSERT INTO matches (geom, score, rotation, scale, class, name) VALUES (?, ?, ?, ?, ?, ?)", rows)
    low, high = rings.min(1), rings.max(1)
    add_boxes(base, LAYER, 1, np.stack([low[:, 0], high[:, 0], low[:, 1], high[:, 1]], 1).tolist())
    box = (*low.min(0).tolist(), *high.max(0).tolist()) if len(rings) else None
    end(base, LAYER, len(rows), box)  # type: ignore[arg-type]  # four numbers


def polygon(ring: NDArray[np.float64], srs: int) -> bytes:
    """GeoPackageBinary without a bounding box: the index has it."""
    return b"GP\0\1" + struct.pack("<iBIII", srs, 1, 3, 1, len(ring)) + np.ascontiguousarray(ring, "<f8").tobytes()
