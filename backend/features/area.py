"""Polygons that say where to work: a mask."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.features import geometry_mask

from ..grid import Rect
from ..shared.errors import InputError
from .geometry import Rings
from .place import bring, is_placed, place_notes
from .read import read_features


@dataclass(frozen=True)
class Area:
    """Polygons in a raster's coordinates, and the bounding box (x_min, y_min, x_max, y_max) of each."""

    polygons: tuple[Rings, ...]
    boxes: tuple[tuple[float, float, float, float], ...]
    notes: tuple[str, ...] = ()  # what was left out of the mask

    @property
    def digest(self) -> str:
        """By which it is known whether two masks are the same, whatever files they came from."""
        whole = sha256()
        for rings in self.polygons:
            for ring in rings:
                whole.update(len(ring).to_bytes(8, "little") + np.ascontiguousarray(ring, "<f8").tobytes())
            whole.update(b"end")
        return whole.hexdigest()

    def near(self, rect: Rect, grid: Affine) -> Area:
        """Those of the polygons that may touch a rectangle of a grid."""
        x, y = zip(*(grid @ (rect.x + i * rect.w, rect.y + k * rect.h) for i in (0, 1) for k in (0, 1)))
        chosen = [
            k
            for k, (x_min, y_min, x_max, y_max) in enumerate(self.boxes)
            if x_min <= max(x) and x_max >= min(x) and y_min <= max(y) and y_max >= min(y)
        ]
        return Area(tuple(self.polygons[k] for k in chosen), tuple(self.boxes[k] for k in chosen))

    def inside(self, rect: Rect, grid: Affine) -> NDArray[np.bool_]:
        """Which pixels of `rect` have their centre in a polygon, (h, w); `grid` maps (column, row) to the coordinates."""
        near = [{"type": "Polygon", "coordinates": rings} for rings in self.near(rect, grid).polygons]
        if not near:
            return np.zeros((rect.h, rect.w), bool)
        return geometry_mask(near, (rect.h, rect.w), grid @ Affine.translation(rect.x, rect.y), invert=True)


def read_area(path: str, crs: CRS | None) -> Area:
    """The polygons of a file in the raster's coordinates. Raises InputError where they cannot be had."""
    what = f"the mask {path!r}"
    features = read_features(path, what, "no polygons; draw at least one, or leave the mask out")
    polygons = features.only("polygon")
    if not polygons.parts:
        raise InputError(f"The mask {path!r} holds no polygons; draw at least one, or leave the mask out.")
    if crs is None and features.crs is not None:
        raise InputError(f"The mask {path!r} cannot be placed on an image without a coordinate reference system; assign one to it.")
    here = bring(polygons.parts, features.crs, crs, what)
    placed = [part.rings for part in here if is_placed(part)]
    boxes = [tuple(map(float, (*rings[0].min(0), *rings[0].max(0)))) for rings in placed]
    notes = [*features.notes(what, "polygon"), *place_notes(here, features.crs, crs, what, "the image")]
    return Area(tuple(placed), tuple(boxes), tuple(notes))  # type: ignore[arg-type]  # boxes of four
