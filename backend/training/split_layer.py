"""The windows of a training with their role, as a GeoPackage layer: what was learnt from and what was held out, on the map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError

from ..features.blobs import boxes_of_rings, ring_blob
from ..features.package import layer_in
from ..georeference import transformed
from ..grid import Rect
from ..raster import Raster
from ..shared.card import LandClass
from ..shared.replace import take_place
from ..shared.style import polygon_qml

NAME = "windows"
FIELDS = {"role_code": "INTEGER", "role": "TEXT", "labelled_pixels": "INTEGER", "image": "TEXT"}
ROLES = (LandClass(1, "training", "#2b83ba"), LandClass(2, "held out", "#fdae61"))
STYLE = polygon_qml(ROLES, "role_code").replace("<layerOpacity>1<", "<layerOpacity>0.4<")  # the image stays to be seen


@dataclass(frozen=True)
class SplitWindow:
    """One window: its corners on the map (5, 2), closed, its role and how many labelled pixels it has."""

    corners: NDArray[np.float64]
    crs: CRS | None
    is_held_out: bool
    labelled: int
    image: str

    @classmethod
    def at(cls, raster: Raster, cell: Rect, window: Rect, is_held_out: bool, codes: NDArray[np.uint8], image: str) -> SplitWindow:
        grid = raster.transform @ Affine.translation(cell.x + window.x, cell.y + window.y)
        corners = np.array([grid @ corner for corner in ((0, 0), (0, window.h), (window.w, window.h), (window.w, 0), (0, 0))])
        return cls(corners, raster.crs, is_held_out, int(np.count_nonzero(codes[window.slices])), image)


def write_split(path: Path, places: Sequence[SplitWindow]) -> None:
    """A new GeoPackage in the first image's coordinates, styled by role. Raises as `layer_in`."""
    part = path.with_name(path.name + ".part")
    crs = places[0].crs
    rings = [bring(place, crs) for place in places]
    roles = [ROLES[place.is_held_out] for place in places]
    rows = [(role.code, role.name, place.labelled, place.image) for role, place in zip(roles, places)]
    try:
        part.unlink(missing_ok=True)
        with layer_in(part, NAME, "POLYGON", FIELDS, crs, STYLE) as layer:
            layer.add((ring_blob(ring, layer.srs) for ring in rings), rows, boxes_of_rings(rings))
        take_place(part, path)
    finally:
        part.unlink(missing_ok=True)


def bring(place: SplitWindow, crs: CRS | None) -> NDArray[np.float64]:
    """The corners in the layer's coordinates; as they are where there is no way there."""
    if crs is None or place.crs is None or place.crs == crs:
        return place.corners
    try:
        return transformed(place.corners, place.crs, crs)
    except (RasterioError, CRSError, ValueError):
        return place.corners
