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
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .features import Rings

Corners = NDArray[np.float64]  # (n, 2)
ROUND = np.linspace(0, 2 * np.pi, 32, endpoint=False)  # a disc's corners
DISC = np.column_stack([np.cos(ROUND), np.sin(ROUND)])
BROKEN = (struct.error, ValueError, IndexError, TypeError, KeyError)
KINDS = {
    "Point": "point",
    "MultiPoint": "point",
    "LineString": "line",
    "MultiLineString": "line",
    "Polygon": "polygon",
    "MultiPolygon": "polygon",
}


@dataclass(frozen=True)
class Part:
    """A point, line or polygon: its corners, and for polygons its holes."""

    kind: str  # point | line | polygon
    rings: Rings


def parts_of(geometry: Any) -> list[Part]:
    """All parts of a geometry, a GeoJSON object or well-known binary. Raises one of BROKEN where it is damaged."""
    parts = list(from_geojson(geometry)) if isinstance(geometry, dict) else from_binary(geometry, 0)[0]
    for part in parts:
        if not all(np.isfinite(ring).all() and ring.ndim == 2 for ring in part.rings):
            raise ValueError("a corner is nowhere")
        if (part.kind == "polygon" and len(part.rings[0]) < 4) or (part.kind == "line" and len(part.rings[0]) < 2):
            raise ValueError("too few corners")
    return parts


def from_geojson(geometry: dict[str, Any]) -> Iterator[Part]:
    kind = geometry["type"]
    if kind == "GeometryCollection":
        for member in geometry["geometries"]:
            yield from from_geojson(member)
        return
    inner = geometry["coordinates"]
    for one in inner if kind.startswith("Multi") else [inner]:
        rings = {"point": [[one]], "line": [one], "polygon": one}[KINDS[kind]]
        if rings and rings[0]:
            yield Part(KINDS[kind], [np.array([corner[:2] for corner in ring], float) for ring in rings])


def from_binary(blob: bytes, at: int) -> tuple[list[Part], int]:
    """The parts of the geometry at an offset, and the offset behind it (OGC 06-103r4, 8.2, and the older z and m flags)."""
    order = "<" if blob[at] else ">"
    kind = struct.unpack_from(order + "I", blob, at + 1)[0]
    if kind >= 1 << 28:
        size, kind = 2 + (kind >> 31 & 1) + (kind >> 30 & 1), kind & 0xFF
    else:
        size, kind = 2 + (0, 1, 1, 2)[kind // 1000], kind % 1000
    if kind not in range(1, 8):
        raise ValueError(f"geometry type {kind}, perhaps curves")
    at += 5
    if kind == 1:
        corners = np.frombuffer(blob, order + "f8", size, at).reshape(1, size)[:, :2].astype(float)
        return ([] if np.isnan(corners).all() else [Part("point", [corners])]), at + 8 * size

    def run(at: int) -> tuple[Corners, int]:
        count = struct.unpack_from(order + "I", blob, at)[0]
        values = np.frombuffer(blob, order + "f8", count * size, at + 4).reshape(count, size)
        return values[:, :2].astype(float), at + 4 + 8 * count * size

    if kind == 2:
        corners, at = run(at)
        return ([Part("line", [corners])] if len(corners) else []), at
    count, at = struct.unpack_from(order + "I", blob, at)[0], at + 4
    found: list[Part] = []
    rings: Rings = []
    for _ in range(count):
        if kind == 3:
            corners, at = run(at)
            rings.append(corners)
        else:
            parts, at = from_binary(blob, at)
            found += parts
    return ([Part("polygon", rings)] if rings else found), at


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
