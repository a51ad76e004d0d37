"""Writing footprints of buildings as a GeoPackage: no two of them overlap, whatever their outlines were.

The file's own index knows who lies beside whom, so memory does not grow with the number of buildings.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS
from shapely import Polygon

from ..buildings.apart import settle
from ..buildings.footprints import Footprint
from ..shared.style import footprint_qml
from .geometry import strip_header
from .package import PackageLayer, new_package
from .write import FOOTPRINTS, area_field

# The layer's name is written out in the statements below, and values have a place instead of a field's name: the plugin site refuses names
# put into statements.


@dataclass(frozen=True)
class GroundFrame:
    """From metres on the ground to coordinates: `points @ turn + origin`."""

    turn: NDArray[np.float64]  # (2, 2)
    origin: NDArray[np.float64]  # (2,)

    def put(self, shape: Polygon) -> Polygon:
        return shapely.orient_polygons(shapely.transform(shape, lambda points: points @ self.turn + self.origin))

    def take(self, shape: Polygon) -> Polygon:
        return shapely.transform(shape, lambda points: np.linalg.solve(self.turn.T, (points - self.origin).T).T)


@dataclass
class FootprintLayer:
    """An open layer. `add` footprints; leaving `create_footprints` completes the file."""

    layer: PackageLayer
    place: GroundFrame
    least: float  # square metres: what others leave of a footprint is kept from here on
    unit: float  # square metres of what areas are written in

    @property
    def count(self) -> int:
        return self.layer.count

    def add(self, footprint: Footprint) -> None:
        """Where it overlaps others, the larger keeps the ground. Raises sqlite3.Error."""
        beside = self.beside(self.place.put(footprint.shape))
        shape, others = settle(footprint.shape, list(beside.values()), self.least)
        for (number, before), after in zip(beside.items(), others):
            if after is None:
                self.remove(number)
            elif after is not before:
                self.change(number, after)
        if shape is not None:
            values = (self.encode(shape), self.area(shape), rounded(footprint.confidence, 2), rounded(footprint.direction, 1, 180))
            row = self.layer.database.execute("INSERT INTO footprints VALUES (NULL, ?, ?, ?, ?)", values)
            self.layer.index(row.lastrowid or 0, self.box(shape))
            self.layer.count += 1

    def beside(self, shape: Polygon) -> dict[int, Polygon]:
        """The footprints whose boxes meet that of a shape (in coordinates), by number; in metres."""
        x_min, y_min, x_max, y_max = shape.bounds
        rows = self.layer.database.execute(
            "SELECT f.fid, f.geom FROM rtree_footprints_geom r JOIN footprints f ON f.fid = r.id"
            " WHERE r.maxx >= ? AND r.minx <= ? AND r.maxy >= ? AND r.miny <= ? ORDER BY f.fid",
            (x_min, x_max, y_min, y_max),
        )
        return {number: self.place.take(shapely.from_wkb(strip_header(blob))) for number, blob in rows}

    def change(self, number: int, shape: Polygon) -> None:
        values = (self.encode(shape), self.area(shape), number)
        database = self.layer.database
        database.execute("REPLACE INTO footprints SELECT fid, ?, ?, confidence, direction FROM footprints WHERE fid = ?", values)
        database.execute("DELETE FROM rtree_footprints_geom WHERE id = ?", (number,))
        self.layer.index(number, self.box(shape))

    def remove(self, number: int) -> None:
        self.layer.database.execute("DELETE FROM footprints WHERE fid = ?", (number,))
        self.layer.database.execute("DELETE FROM rtree_footprints_geom WHERE id = ?", (number,))
        self.layer.count -= 1

    def area(self, shape: Polygon) -> float:
        return float(shape.area) / self.unit

    def box(self, shape: Polygon) -> NDArray[np.float64]:
        """(1, 4): x_min, x_max, y_min, y_max in coordinates."""
        x_min, y_min, x_max, y_max = self.place.put(shape).bounds
        return np.array([[x_min, x_max, y_min, y_max]])

    def encode(self, shape: Polygon) -> bytes:
        """As GeoPackageBinary with its box; the outside runs counter-clockwise on the map."""
        placed = self.place.put(shape)
        x_min, y_min, x_max, y_max = placed.bounds
        return b"GP\0\3" + struct.pack("<idddd", self.layer.srs, x_min, x_max, y_min, y_max) + shapely.to_wkb(placed, byte_order=1)


@contextmanager
def create_footprints(
    path: Path, crs: CRS | None, place: GroundFrame, least: float, pixel: float | None = None
) -> Iterator[FootprintLayer]:
    """A new GeoPackage with the layer "footprints" and its style. Raises as `new_package`.

    pixel: square metres, where that size is an assumption: areas are written in pixels then.
    """
    fields = {area_field(1.0 if pixel is None else None): "REAL", "confidence": "REAL", "direction": "REAL"}
    with new_package(path, FOOTPRINTS, "POLYGON", fields, crs, footprint_qml()) as layer:
        yield FootprintLayer(layer, place, least, 1.0 if pixel is None else pixel)


def rounded(value: float, digits: int, end: float = float("inf")) -> float | None:
    """Below `end`, where values begin again."""
    return None if value != value else round(value, digits) % end
