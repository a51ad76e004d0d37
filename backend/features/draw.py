"""Points, lines and polygons, all as polygons on an image's pixels, drawn piece by piece.

    point    a disc of a radius                          o---o
    line     a rectangle along each of its parts,       /  .  \\    a line of two parts: two rectangles and, where
             a disc at each of its corners             o---o   o   they meet and end, discs
    polygon  itself

Widths are metres on the ground, so they are drawn right in degrees and in Web Mercator, too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.features import rasterize

from ..grid import Rect
from .geometry import Corners, Part, Rings

Codes = NDArray[np.uint8]
ROUND = np.linspace(0, 2 * np.pi, 32, endpoint=False)  # a disc's corners
DISC = np.column_stack([np.cos(ROUND), np.sin(ROUND)])


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


@dataclass
class ShapesOnGrid:
    """Polygons in pixels of a grid, with the position of each one's class; later ones lie on top."""

    shapes: list[Rings]
    codes: Codes
    boxes: NDArray[np.float64]
    unknown: Counter

    def read(self, rect: Rect, out: Codes | None = None, counted: Rect | None = None) -> Codes:
        """(h, w): the class of the polygon in which a pixel's centre lies; where `out` is given put into it."""
        x_min, y_min, x_max, y_max = self.boxes.T
        near = np.flatnonzero((x_min < rect.x + rect.w) & (x_max > rect.x) & (y_min < rect.y + rect.h) & (y_max > rect.y))
        drawn = [({"type": "Polygon", "coordinates": clip(self.shapes[i], rect)}, int(self.codes[i])) for i in near]
        if not drawn:
            return put(np.zeros((rect.h, rect.w), np.uint8), out)
        return put(rasterize(drawn, (rect.h, rect.w), fill=0, transform=Affine.translation(rect.x, rect.y), dtype="uint8"), out)


def clip(rings: Rings, rect: Rect) -> Rings:
    """The rings without corners that do not matter inside `rect`: of a way that stays beyond one side of it, its ends suffice."""
    kept = []
    for k, ring in enumerate(rings):
        x, y = ring.T
        beyond = np.select([y < rect.y, y > rect.y + rect.h, x < rect.x, x > rect.x + rect.w], [1, 2, 3, 4], 0)
        if k and beyond[0] and (beyond == beyond[0]).all():
            continue  # a hole elsewhere
        idle = np.zeros(len(ring), bool)
        idle[1:-1] = (beyond[1:-1] > 0) & (beyond[1:-1] == beyond[:-2]) & (beyond[1:-1] == beyond[2:])
        if len(ring) - idle.sum() < 4:
            idle[:] = False
        kept.append(ring[~idle])
    return kept


def put(codes: Codes, out: Codes | None) -> Codes:
    if out is None:
        return codes
    out[...] = codes
    return out


def boxes_of(shapes: Iterable[Rings]) -> NDArray[np.float64]:
    """(n, 4): x_min, y_min, x_max, y_max of each shape."""
    return np.array([[*rings[0].min(0), *rings[0].max(0)] for rings in shapes]).reshape(-1, 4)
