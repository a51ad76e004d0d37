"""Features brought into other coordinates; what has no place there is left out and counted, never drawn somewhere."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError

from ..georeference import is_same_place, transformed
from ..shared.errors import InputError
from ..shared.plural import plural
from .geometry import Corners, Part
from .read import start

UNPLACEABLE = (RasterioError, CRSError, ValueError, CPLE_BaseError)  # the last one slips through rasterio as it is


def bring(parts: Sequence[Part], own: CRS | None, crs: CRS | None, what: str) -> list[Part]:
    """The parts in the coordinates of `crs`; corners beyond what can be projected are NaN.

    Where either has no system, coordinates are taken as they are. Raises InputError where no corner has a place.
    """
    corners = np.concatenate([ring for part in parts for ring in part.rings])
    if own is not None and crs is not None and not is_same_place(own, crs):
        try:
            corners = project(corners, own, crs)
        except UNPLACEABLE as error:  # one such corner fails them all
            corners = np.concatenate([nowhere_or(ring, own, crs) for part in parts for ring in part.rings])
            if not np.isfinite(corners).any():
                raise InputError(f"{start(what)} cannot be brought from {own} to {crs} ({error}).") from error
    return parted(corners, parts)


def on_pixels(parts: Sequence[Part], grid: Affine) -> list[Part]:
    """With corners as (column, row) of a grid; along whole pixels within a millionth, so that borders on the grid stay there."""
    inverse = ~grid
    x, y = np.concatenate([ring for part in parts for ring in part.rings]).T
    moved = np.column_stack([inverse.a * x + inverse.b * y + inverse.c, inverse.d * x + inverse.e * y + inverse.f])
    near = np.rint(2 * moved) / 2
    return parted(np.where(np.abs(moved - near) < 1e-6, near, moved), parts)


def is_placed(part: Part) -> bool:
    return all(bool(np.isfinite(ring).all()) for ring in part.rings)


def place_notes(parts: Sequence[Part], own: CRS | None, crs: CRS | None, what: str, where: str) -> list[str]:
    """What to say of placed parts: how many are not, and where a system is taken for another."""
    notes = []
    if own is None and crs is not None:
        notes.append(f"{start(what)} has no coordinate reference system, and is taken to have that of {where}.")
    if count := sum(not is_placed(part) for part in parts):
        notes.append(f"{plural(count, 'shape')} of {what} left out: beyond what the coordinate system of {where} can show.")
    return notes


def parted(corners: Corners, parts: Sequence[Part]) -> list[Part]:
    """All corners in a row, as the parts that they are of."""
    result, at = [], 0
    for part in parts:
        rings = []
        for ring in part.rings:
            rings.append(corners[at : at + len(ring)])
            at += len(ring)
        result.append(Part(part.kind, rings))
    return result


def project(corners: NDArray[np.float64], crs: CRS, other: CRS) -> NDArray[np.float64]:
    found = transformed(corners, crs, other)
    return np.where(np.isfinite(found), found, np.nan)


def nowhere_or(corners: NDArray[np.float64], crs: CRS, other: CRS) -> NDArray[np.float64]:
    """The corners in other coordinates; NaN where they cannot have any."""
    try:
        return project(corners, crs, other)
    except UNPLACEABLE:
        return np.full(corners.shape, np.nan)
