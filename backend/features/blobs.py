"""Polygons as GeoPackageBinary: a batch at once, and one with millions of corners piece by piece.

"GP" version flags srs box | 1 (little endian) 3 (polygon) rings | points x y x y ... | points x y ...
                                                                   ring                 ring
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray

from ..polygons.assemble import Polygons, chunks

Floats = NDArray[np.float64]


def batches(polygons: Polygons) -> Iterator[Polygons]:
    """The same polygons, some at a time; one with very many corners is alone."""
    rings = np.concatenate(([0], np.cumsum(polygons.rings)))
    corners = np.concatenate(([0], np.cumsum(polygons.corners)))
    for low, high in chunks(np.diff(corners[rings])):
        some, ring = slice(low, high), slice(rings[low], rings[high])
        corner = slice(corners[ring.start], corners[ring.stop])
        yield Polygons(
            polygons.classes[some], polygons.pixels[some], polygons.confidence[some],
            polygons.rings[some], polygons.corners[ring], polygons.x[corner], polygons.y[corner],
        )  # fmt: skip


def encode(polygons: Polygons, grid: Affine, srs: int) -> tuple[list[bytes], Floats]:
    """Each polygon as GeoPackageBinary with its bounding box, and the boxes (x_min, x_max, y_min, y_max), (P, 4)."""
    points, closed = points_of(polygons, grid)
    ends = [np.concatenate(([0], np.cumsum(counts))) for counts in (closed, polygons.rings)]  # of rings, of polygons
    shapes = shapely.from_ragged_array(shapely.GeometryType.POLYGON, points, ends)
    boxes = shapely.bounds(shapes)[:, [0, 2, 1, 3]]
    heads = (b"GP\0\3" + struct.pack("<i4d", srs, *box) for box in boxes.tolist())  # version 1; little endian, with a box in x and y
    return [head + body for head, body in zip(heads, shapely.to_wkb(shapes, byte_order=1))], boxes


def points_of(polygons: Polygons, grid: Affine) -> tuple[Floats, NDArray[np.int64]]:
    """The points of all rings, closed, (N, 2), and how many each.

    The outside runs counter-clockwise on the map, as the standard for simple features wants it.
    """
    closed = polygons.corners + 1
    starts = np.cumsum(polygons.corners) - polygons.corners
    step = np.arange(int(closed.sum())) - np.repeat(np.cumsum(closed) - closed, closed)
    size = np.repeat(polygons.corners, closed)
    if grid.determinant < 0:  # rows go south: clockwise in the raster is clockwise on the map
        step = size - step
    step -= size * (step == size)
    index = np.repeat(starts, closed) + step
    column, row = polygons.x[index].astype(np.float64), polygons.y[index].astype(np.float64)
    points = np.empty((len(index), 2))
    points[:, 0] = grid.a * column + grid.b * row + grid.c
    points[:, 1] = grid.d * column + grid.e * row + grid.f
    return points, closed


@dataclass(frozen=True)
class Large:
    """One polygon that is made piece by piece: a byte more than its pieces have would be a second copy of it."""

    polygon: Polygons
    grid: Affine
    srs: int

    @property
    def size(self) -> int:
        return len(self.head(self.box)) + 4 * len(self.polygon.corners) + 16 * (len(self.polygon.x) + len(self.polygon.corners))

    @property
    def box(self) -> Floats:
        """(x_min, x_max, y_min, y_max): that of the outside."""
        points, _ = points_of(self.part(0, 1), self.grid)
        return np.array([points[:, 0].min(), points[:, 0].max(), points[:, 1].min(), points[:, 1].max()])

    def pieces(self) -> Iterator[bytes]:
        yield self.head(self.box)
        for low, high in chunks(self.polygon.corners):
            points, closed = points_of(self.part(low, high), self.grid)
            at_ring = np.arange(high - low) + 4 * (np.cumsum(closed) - closed)
            out = np.empty(high - low + 4 * len(points), "<u4")
            is_point = np.ones(len(out), bool)
            out[at_ring], is_point[at_ring] = closed, False
            out[is_point] = points.astype("<f8").view("<u4").ravel()
            yield out.tobytes()

    def head(self, box: Floats) -> bytes:
        return b"GP\0\3" + struct.pack("<i4dBII", self.srs, *box, 1, 3, len(self.polygon.corners))

    def part(self, low: int, high: int) -> Polygons:
        """With these rings alone."""
        begin = int(self.polygon.corners[:low].sum())
        corner = slice(begin, begin + int(self.polygon.corners[low:high].sum()))
        return replace(
            self.polygon,
            rings=np.array([high - low]),
            corners=self.polygon.corners[low:high],
            x=self.polygon.x[corner],
            y=self.polygon.y[corner],
        )


def ring_blob(ring: Floats, srs: int) -> bytes:
    """A polygon of one closed ring (n, 2) as GeoPackageBinary without a box: the index has it."""
    return b"GP\0\1" + struct.pack("<iBIII", srs, 1, 3, 1, len(ring)) + np.ascontiguousarray(ring, "<f8").tobytes()


def boxes_of_rings(rings: NDArray[np.float64] | list[Floats]) -> Floats:
    """(n, 4): x_min, x_max, y_min, y_max of each."""
    return np.array([np.column_stack([ring.min(0), ring.max(0)]).ravel() for ring in rings]).reshape(-1, 4)
