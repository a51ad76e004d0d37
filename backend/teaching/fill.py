"""Strokes filled to the edge: each grows over the superpixels in which its middle lies, the larger ones of the map's refinement.

What the brush only grazes stays out: what is nearer to the stroke's rim than half as far as its innermost pixel is no middle.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.features import rasterize, shapes
from scipy import ndimage

from ..boundary.blocks import COMPACTNESS, GRAIN, grown, padded
from ..boundary.colors import Colors, colors_of
from ..boundary.superpixels import REACH, superpixels
from ..engine.plan import WindowPlan
from ..engine.reading import target_transform
from ..features.draw import boxes_of
from ..grid import Rect
from ..labels.layer import Grid
from ..raster import Raster
from ..shared.legend import Classes
from .strokes import LARGEST, Painted, from_dock

FILL = "fill"  # the key of a stroke that is to be filled


def filled(
    painted: list[dict[str, Any]], raster: Raster, plan: WindowPlan, classes: Classes
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The strokes with those that are to be filled grown, and the new areas of these by id, GeoJSON in the image's coordinates.

    plan: of the whole image. Raises InputError for a stroke that cannot be read, Fault for an image.
    """
    if not any(item.get(FILL) for item in painted):
        return painted, {}
    grid = Grid(raster.crs, target_transform(raster, plan), plan.y.target, plan.x.target, "the map")
    colors = colors_of(raster, grid, [])
    areas: dict[str, Any] = {}
    for number, item in enumerate(painted):
        if item.get(FILL):
            stroke = from_dock(item, number, classes, grid.transform)
            if (area := area_of(stroke, grid, colors)) is not None:
                areas[stroke.id] = area
    names = [str(item.get("id", number + 1)) for number, item in enumerate(painted)]
    return [{**item, "geometry": areas[name]} if name in areas else item for name, item in zip(names, painted)], areas


def area_of(stroke: Painted, grid: Grid, colors: Colors) -> dict[str, Any] | None:
    """A stroke's area when it is filled; None of what lies beyond the grid, on no data, or is too large to be looked at at once."""
    boxes = boxes_of(stroke.shapes)
    if not len(boxes) or not np.isfinite(boxes).all():
        return None
    whole = Rect(0, 0, grid.height, grid.width)
    x, y = (int(low) for low in np.floor(boxes[:, :2].min(0)).clip(-1, (grid.width, grid.height)))
    right, bottom = (int(high) for high in np.ceil(boxes[:, 2:].max(0)).clip(0, (grid.width, grid.height)))
    box = Rect(y, x, bottom - y, right - x).meet(whole)
    if box.is_empty or box.h * box.w > LARGEST:
        return None
    outer = grown(box, GRAIN * REACH)
    mask = drawn(stroke, outer)
    there = outer.meet(whole)
    found, known = colors(there)
    around = ((there.y - outer.y, outer.y + outer.h - there.y - there.h), (there.x - outer.x, outer.x + outer.w - there.x - there.w))
    known = padded(known, around)
    labels = superpixels(np.pad(found, ((0, 0), *around), mode="edge"), known, GRAIN, COMPACTNESS)
    depth = ndimage.distance_transform_edt(mask)
    middle = known & (depth > 0) & (depth >= depth.max() / 2)
    if not middle.any():
        return None
    area = (mask | np.isin(labels, np.unique(labels[middle]))) & known
    pieces, _ = ndimage.label(area)
    area &= np.isin(pieces, np.unique(pieces[mask & known]))  # superpixels may lie in pieces
    moved = grid.transform @ Affine.translation(outer.x, outer.y)
    rings = [shape["coordinates"] for shape, _ in shapes(area.astype(np.uint8), mask=area, transform=moved)]
    return {"type": "MultiPolygon", "coordinates": rings}


def drawn(stroke: Painted, rect: Rect) -> NDArray[np.bool_]:
    """The pixels of a rectangle that a stroke covers; of one that is too thin for that, those it touches."""
    polygons = [{"type": "Polygon", "coordinates": rings} for rings in stroke.shapes]
    for touched in (False, True):
        found = rasterize(polygons, (rect.h, rect.w), transform=Affine.translation(rect.x, rect.y), all_touched=touched, dtype="uint8")
        if found.any():
            break
    return np.asarray(found, bool)
