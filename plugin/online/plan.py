"""What to ask of a layer: one grid of pixels, fixed by the layer and the pixel size, cut into blocks; those of an extent.

corner +-----+-----+-----+        The grid begins at the same place whatever the extent, so two extents that overlap
       |     | . . | .   |        share blocks. One block of a tile service is one of its tiles, pixel by pixel.
       +-----+-:===:=:===+
       |     | : wanted  |
       +-----+-:===:=:===+
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from math import ceil, exp, floor, hypot, log, sqrt
from typing import Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

from ...backend.shared.errors import InputError
from ...backend.shared.ground import metres_per_degree
from ..translation import tr
from .source import Source, SourceKind

BLOCK = 512  # pixels, where the server has no tiles of its own
COARSER = 1.25  # a level of tiles this much coarser than wanted is still taken: the next finer one is four times the tiles
SLACK = 1e-6  # pixels: an extent along pixel borders keeps to them
STEP = 0.01  # neighbouring extents of a stretched system get the same pixels, at most half of this off the size wanted
LARGEST = {True: 1_000e6, False: 100_000e6}  # pixels of one extent, from another machine and from this one
CONTEXT = 128  # pixels around an area that the network should see
GROUND = "EPSG:4326"
REACH = {True: 0.01, False: 1000.0}  # degrees, other units: long enough to measure, short enough not to bend
Pair = tuple[float, float]


@dataclass(frozen=True)
class GridBlock:
    """A block on the grid. Its pixels (y, x, h, w) are counted from the grid's corner, downwards."""

    y: int
    x: int
    h: int
    w: int


@dataclass(frozen=True)
class FetchPlan:
    """The grid, the wanted rectangle of it, and the blocks to fetch."""

    key: str  # of source and grid; a block's name below it is its place
    corner: Pair  # x, y
    size: Pair  # of a pixel in map units: across, down
    ground: Pair  # the same in metres on the ground, at the middle
    wanted: GridBlock
    blocks: tuple[GridBlock, ...]
    unit: str  # what a block is called

    def extent(self, place: GridBlock) -> QgsRectangle:
        left, top = self.corner[0] + place.x * self.size[0], self.corner[1] - place.y * self.size[1]
        return QgsRectangle(left, top - place.h * self.size[1], left + place.w * self.size[0], top)

    @property
    def pixels(self) -> int:
        return sum(place.h * place.w for place in self.blocks)


def make_plan(source: Source, extent: QgsRectangle | None, pixel_size: float, area: QgsGeometry | None = None) -> FetchPlan:
    """`extent` in the layer's CRS, None for all of it; `pixel_size` in metres on the ground; of the blocks those that `area` needs.

    Raises InputError where nothing is wanted, or too much.
    """
    part = within(source, extent)
    corner, size = grid_of(source, part, pixel_size)
    wanted = pixels_of(part, corner, size)
    check_size(source, wanted, extent is None)
    block = source.tile or BLOCK
    plan = FetchPlan(
        key=sha256(repr((source.key, corner, size, block)).encode()).hexdigest()[:32],
        corner=corner,
        size=size,
        ground=on_ground(size, source, part),
        wanted=wanted,
        blocks=tuple(blocks_of(wanted, block, pixels_of(source.extent, corner, size) if source.pixel else None)),
        unit=tr("tiles") if source.tile else tr("blocks"),
    )
    if area is None:
        return plan
    is_needed = needed(area, CONTEXT * max(size))
    plan = replace(plan, blocks=tuple(place for place in plan.blocks if is_needed(plan.extent(place))))
    if not plan.blocks:
        raise InputError(tr("The mask lies outside the extent; draw it inside, or leave the extent out."))
    return plan


def suggested_pixel_size(source: Source, extent: QgsRectangle | None, gsd: float) -> float:
    """Metres on the ground: the size that the layer is read at when a network wants `gsd` metres there."""
    part = within(source, extent)
    return mean_of(on_ground(grid_of(source, part, gsd)[1], source, part))


def own_pixel_size(source: Source, extent: QgsRectangle) -> float:
    """Metres on the ground of the layer's finest pixels; of one without pixels, of a map unit."""
    if source.kind is SourceKind.TILES:
        return mean_of(on_ground((source.levels[0], source.levels[0]), source, extent))
    return mean_of(on_ground(source.pixel or (1.0, 1.0), source, extent))


def within(source: Source, extent: QgsRectangle | None) -> QgsRectangle:
    """The part of the layer that is wanted. Raises InputError where it is empty."""
    if extent is None:
        return source.extent
    part = extent.intersect(source.extent)
    if extent.isEmpty() or part.isEmpty():
        text = tr("The extent {} holds nothing of the layer {!r}, which covers {}; choose an extent inside.")
        raise InputError(text.format(extent.toString(2), source.name, source.extent.toString(2)))
    return part


def grid_of(source: Source, part: QgsRectangle, pixel_size: float) -> tuple[Pair, Pair]:
    """Corner (x, y) and size of a pixel (across, down) in map units: the layer's own where it has one."""
    metres = metres_per_unit(source.crs, part)
    if source.kind is SourceKind.TILES:
        fine = [level for level in source.levels if level * mean_of(metres) <= pixel_size * COARSER]
        level = max(fine, default=source.levels[0])
        return source.corner, (level, level)
    if source.pixel:
        times = max(1, floor(pixel_size / mean_of(on_ground(source.pixel, source, part)) + SLACK)) if source.is_remote else 1
        return source.corner, (source.pixel[0] * times, source.pixel[1] * times)
    if not source.crs.isGeographic():  # servers know square pixels best
        metres = mean_of(metres), mean_of(metres)
    across, down = (pixel_size / exp(round(log(value) / STEP) * STEP) for value in metres)
    return source.corner, (across, down)


def on_ground(size: Pair, source: Source, part: QgsRectangle) -> Pair:
    """Metres, across and down, of a length in map units at the middle of `part`."""
    across, down = metres_per_unit(source.crs, part)
    return size[0] * across, size[1] * down


def metres_per_unit(crs: QgsCoordinateReferenceSystem, part: QgsRectangle) -> Pair:
    """Metres on the ground of one map unit across and down at the middle of `part`; 1 where the coordinates mean no place."""
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(GROUND), QgsCoordinateTransformContext())
    step = min(part.width(), part.height(), REACH[crs.isGeographic()]) / 2
    x, y = part.center().x(), part.center().y()
    try:
        middle, right, below = (transform.transform(QgsPointXY(*point)) for point in ((x, y), (x + step, y), (x, y - step)))
    except QgsCsException:
        return 1.0, 1.0
    along, across = metres_per_degree(middle.y())
    lengths = [hypot((end.y() - middle.y()) * along, (end.x() - middle.x()) * across) / step for end in (right, below)]
    return (lengths[0], lengths[1]) if crs.isValid() and min(lengths) > 0 else (1.0, 1.0)


def pixels_of(part: QgsRectangle, corner: Pair, size: Pair) -> GridBlock:
    """The pixels that a rectangle touches."""
    x, x_end = floor((part.xMinimum() - corner[0]) / size[0] + SLACK), ceil((part.xMaximum() - corner[0]) / size[0] - SLACK)
    y, y_end = floor((corner[1] - part.yMaximum()) / size[1] + SLACK), ceil((corner[1] - part.yMinimum()) / size[1] - SLACK)
    return GridBlock(y, x, max(1, y_end - y), max(1, x_end - x))


def check_size(source: Source, wanted: GridBlock, is_whole: bool) -> None:
    """Raises InputError for more than a server should be asked for, or a folder can hold."""
    if wanted.h * wanted.w <= LARGEST[source.is_remote]:
        return
    if is_whole:
        raise InputError(tr("The layer {!r} is too large to be fetched as a whole; choose an extent.").format(source.name))
    text = tr("The extent holds {:,.0f} million pixels of the layer {!r}, but at most {:,.0f} are fetched at once; choose a smaller one.")
    raise InputError(text.format(wanted.h * wanted.w / 1e6, source.name, LARGEST[source.is_remote] / 1e6))


def blocks_of(wanted: GridBlock, block: int, whole: GridBlock | None) -> Iterator[GridBlock]:
    """Those that touch the wanted pixels, cut where the layer's own grid ends."""
    for y in range(wanted.y // block * block, wanted.y + wanted.h, block):
        for x in range(wanted.x // block * block, wanted.x + wanted.w, block):
            if whole is None:
                yield GridBlock(y, x, block, block)
            else:
                yield GridBlock(y, x, min(block, whole.h - y), min(block, whole.w - x))


def needed(area: QgsGeometry, reach: float) -> Callable[[QgsRectangle], bool]:
    """Tells which rectangles lie within `reach` map units of the area."""
    engine = QgsGeometry.createGeometryEngine(area.constGet())
    engine.prepareGeometry()

    def is_needed(extent: QgsRectangle) -> bool:
        shape = QgsGeometry.fromRect(extent.buffered(reach))  # a name: the engine does not keep it alive
        return bool(area) and bool(engine.intersects(shape.constGet()))

    return is_needed


def mean_of(pair: Pair) -> float:
    """What a square of the same area measures."""
    return sqrt(pair[0] * pair[1])
