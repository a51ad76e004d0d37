"""Geometries as numpy arrays, read from what GeoJSON and GeoPackage hold: JSON, and well-known binary behind a header.

The header is that of OGC 12-128r18, 2.1.3. JSON is read here: shapely would close a ring of three corners without a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.errors import ShapelyError
from shapely.geometry.base import BaseGeometry

Corners = NDArray[np.float64]  # (n, 2)
Rings = list[Corners]  # the outside, then holes
ENVELOPES = (0, 32, 48, 48, 64)  # bytes of a GeoPackage geometry's bounding box, by its indicator
BROKEN = (ShapelyError, ValueError, IndexError, TypeError, KeyError, RecursionError)  # what a damaged geometry raises
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
    return list(from_geojson(geometry) if isinstance(geometry, dict) else from_shape(shapely.from_wkb(geometry)))


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


def from_shape(shape: BaseGeometry) -> Iterator[Part]:
    if hasattr(shape, "geoms"):
        for member in shape.geoms:
            yield from from_shape(member)
    elif not shape.is_empty:
        kind = KINDS[shape.geom_type]  # curves are none of them
        rings = [shape.exterior, *shape.interiors] if kind == "polygon" else [shape]
        yield Part(kind, [shapely.get_coordinates(ring) for ring in rings])


def strip_header(blob: bytes) -> bytes:
    """A GeoPackage geometry without "GP", version, flags, SRS and bounding box: well-known binary."""
    return blob[8 + ENVELOPES[blob[3] >> 1 & 7] :]
