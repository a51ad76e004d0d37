"""Geometries as numpy arrays, read from what GeoJSON and GeoPackage hold: JSON, and well-known binary behind a header.

Small formats when only corners are wanted (OGC 12-128r18, 2.1.3; OGC 06-103r4, 8.2), and no vector library to install.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Corners = NDArray[np.float64]  # (n, 2)
Rings = list[Corners]  # the outside, then holes
ENVELOPES = (0, 32, 48, 48, 64)  # bytes of a GeoPackage geometry's bounding box, by its indicator
BROKEN = (struct.error, ValueError, IndexError, TypeError, KeyError, RecursionError)  # what a damaged geometry raises
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


def read_parts(geometry: Any) -> list[Part]:
    """All parts of a geometry, a GeoJSON object or well-known binary, as they are.

    Raises one of BROKEN where it is damaged.
    """
    return list(from_geojson(geometry)) if isinstance(geometry, dict) else from_binary(geometry, 0)[0]


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


def strip_header(blob: bytes) -> bytes:
    """A GeoPackage geometry without "GP", version, flags, SRS and bounding box: well-known binary."""
    return blob[8 + ENVELOPES[blob[3] >> 1 & 7] :]
