"""Matches as polygons: the template's box, turned and scaled, about each place; drawn, and written as a GeoPackage.

score      1: the same as the template
rotation   degrees clockwise from the template's direction
scale      of the template's size
class, name     what labels of it are called: the layer serves as labels as it is
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..features.blobs import boxes_of_rings, ring_blob
from ..features.draw import ShapesOnGrid, boxes_of
from ..features.package import layer_in
from ..grid import Rect
from ..shared.card import LandClass
from ..shared.style import polygon_qml
from .peaks import Peaks
from .template import Template

LAYER = "matches"
FIELDS = {"score": "REAL", "rotation": "REAL", "scale": "REAL", "class": "INTEGER", "name": "TEXT"}


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
    """A new file. `grid`: from columns and rows to coordinates. Raises as `layer_in`."""
    found = placed(rings, grid)
    turns = [templates[k] for k in peaks.which]
    rows = [
        (round(float(score), 4), template.rotation, template.scale, label.code, label.name) for score, template in zip(peaks.scores, turns)
    ]
    with layer_in(path, LAYER, "POLYGON", FIELDS, crs, polygon_qml([label])) as layer:
        layer.add((ring_blob(ring, layer.srs) for ring in found), rows, boxes_of_rings(found))


def placed(rings: NDArray[np.float64], grid: Affine) -> NDArray[np.float64]:
    """In coordinates, counter-clockwise as the standard for simple features wants it."""
    found = rings @ np.array([[grid.a, grid.d], [grid.b, grid.e]]) + [grid.c, grid.f]
    return found[:, ::-1] if grid.determinant > 0 else found
