"""Points, lines and polygons of a label layer, all as polygons on an image's pixels.

    point    a disc of a radius                          o---o
    line     a rectangle along each of its parts,       /  .  \\    a line of two parts: two rectangles and, where
             a disc at each of its corners             o---o   o   they meet and end, discs
    polygon  itself

Widths are metres on the ground, so they are drawn right in degrees and in Web Mercator, too. GeoPackage and GeoJSON,
read as in features.py. A geometry that is broken is left out and counted, so that one bad click does not lose an afternoon.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any

import numpy as np

from ..geometry import Corners, Part, Rings, read_parts

ROUND = np.linspace(0, 2 * np.pi, 32, endpoint=False)  # a disc's corners
DISC = np.column_stack([np.cos(ROUND), np.sin(ROUND)])
BROKEN = (struct.error, ValueError, IndexError, TypeError, KeyError)


def parts_of(geometry: Any) -> list[Part]:
    """All parts of a geometry, a GeoJSON object or well-known binary. Raises one of BROKEN where it is damaged."""
    parts = read_parts(geometry)
    for part in parts:
        if not all(np.isfinite(ring).all() and ring.ndim == 2 for ring in part.rings):
            raise ValueError("a corner is nowhere")
        if (part.kind == "polygon" and len(part.rings[0]) < 4) or (part.kind == "line" and len(part.rings[0]) < 2):
            raise ValueError("too few corners")
    return parts


def outlines(part: Part, line_width: float, point_radius: float, pixel: tuple[float, float]) -> Iterator[Rings]:
    """The polygons that draw a part whose corners are (column, row); `line_width` and `point_radius` in metres.

    pixel: metres on the ground of a pixel down and across.
    """
    if part.kind == "polygon":
        yield part.rings
        return
    scale = np.array([pixel[1], pixel[0]])
    corners = part.rings[0] * scale  # in metres now
    radius = point_radius if part.kind == "point" else line_width / 2
    for corner in corners:
        yield [closed(corner + radius * DISC) / scale]
    for one, other in zip(corners, corners[1:]):
        length = float(np.hypot(*(other - one)))
        if length:
            aside = radius / length * np.array([-(other - one)[1], (other - one)[0]])
            yield [closed(np.array([one + aside, other + aside, other - aside, one - aside])) / scale]


def closed(ring: Corners) -> Corners:
    return np.concatenate([ring, ring[:1]])
