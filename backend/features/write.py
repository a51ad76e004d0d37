"""Writing the polygons of a map as a GeoPackage, batch by batch.

Geometries of a batch are laid out in one array by numpy, and SQLite takes slices of it. Measured on a map with 54,000
polygons of 2.7 million corners: 1.5 s of processor time for tracing and writing together, a third of it SQLite's R-tree,
where GDAL 3.6 takes 8.2 s.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from errno import ENOSPC
from pathlib import Path
from typing import Union

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..overwriting import check_package
from ..polygons.trace import Polygons
from ..shared.claim import output_file
from ..shared.errors import Fault, InputError
from .package import add_boxes, begin, end, quoted

LAYER = "land_cover"  # the name of the layer of a map's polygons
FOOTPRINTS = "footprints"  # and of that of its buildings' outlines
PixelArea = Union[float, NDArray[np.float64], None]  # square metres, or (h,) in each row; None: not known, areas are in pixels
HEADER = 44  # bytes before the polygon's type, three of them padding that brings all that follows to multiples of 4


@dataclass
class Layer:
    """An open layer. `add` polygons; leaving `create` completes the file."""

    database: sqlite3.Connection
    name: str
    srs: int
    grid: Affine  # (column, row) to coordinates
    pixel_area: PixelArea
    names: dict[int, str]  # by class code
    count: int = 0
    box: tuple[float, float, float, float] | None = None

    def add(self, polygons: Polygons) -> None:
        """Appends a batch. Raises sqlite3.Error and InputError where a polygon is too big for a GeoPackage."""
        if len(polygons.classes) == 0:
            return
        blobs, boxes = encode(polygons, self.grid, self.srs)
        classes = polygons.classes.tolist()
        areas = areas_of(polygons, self.pixel_area).tolist()
        confidence = [None if value != value else value for value in polygons.confidence.round(2).tolist()]
        rows = zip(blobs, classes, (self.names.get(code) for code in classes), areas, confidence)
        try:
            columns = f"geom, class, name, {area_field(self.pixel_area)}, confidence"
            insert = f"INSERT INTO {quoted(self.name)} ({columns}) VALUES (?, ?, ?, ?, ?)"  # nosec B608: quoted
            self.database.executemany(insert, rows)
        except (OverflowError, sqlite3.DataError) as error:
            raise InputError(
                "One polygon is bigger than a GeoPackage can hold (1 GB); choose a minimum area or a simplification."
            ) from error
        add_boxes(self.database, self.name, self.count + 1, boxes.tolist())
        self.count += len(classes)
        low_x, high_x, low_y, high_y = boxes[:, 0].min(), boxes[:, 1].max(), boxes[:, 2].min(), boxes[:, 3].max()
        x_min, y_min, x_max, y_max = self.box or (low_x, low_y, high_x, high_y)
        self.box = (float(min(x_min, low_x)), float(min(y_min, low_y)), float(max(x_max, high_x)), float(max(y_max, high_y)))


@contextmanager
def create(
    path: Path, layer: str, crs: CRS | None, grid: Affine, pixel_area: PixelArea, names: dict[int, str], style: str
) -> Iterator[Layer]:
    """A new GeoPackage, which takes the place of `path` when the block ends without an error.

    `style`: QML saved as the layer's default. Raises as `new_package`.
    """
    with new_package(path, layer) as database:
        columns = f"class INTEGER, name TEXT, {area_field(pixel_area)} REAL, confidence REAL"
        srs = begin(database, layer, "POLYGON", columns, crs, style)
        target = Layer(database, layer, srs, grid, pixel_area, names)
        yield target
        end(database, layer, target.count, target.box)


def area_field(pixel_area: PixelArea) -> str:
    """The name says the unit."""
    return "area_px" if pixel_area is None else "area_m2"


def areas_of(polygons: Polygons, pixel_area: PixelArea) -> NDArray[np.float64]:
    """(P,) of each polygon, less its holes.

    Where rows differ: the sum over a ring's edges of x times the ground in a column of pixels that the edge goes down.
    """
    if not isinstance(pixel_area, np.ndarray):
        return polygons.pixels * (pixel_area or 1.0)
    column = np.concatenate([[0.0], np.cumsum(pixel_area)])  # from the first row to the upper edge of each
    starts = np.cumsum(polygons.corners) - polygons.corners
    after = np.arange(1, len(polygons.x) + 1)
    after[starts + polygons.corners - 1] = starts
    x = (polygons.x - np.repeat(polygons.x[starts], polygons.corners)).astype(np.float64)  # from the ring's first: small numbers
    edges = (x + x[after]) / 2 * (column[polygons.y[after]] - column[polygons.y])
    rings = np.add.reduceat(edges, starts)
    return np.add.reduceat(rings, np.cumsum(polygons.rings) - polygons.rings)


@contextmanager
def new_package(path: Path, layer: str) -> Iterator[sqlite3.Connection]:
    """An empty file to fill with a layer, which takes the place of `path` when the block ends without an error.

    Raises InputError where the folder cannot be written or what is there must stay, Fault on a full disk and as `output_file`.
    """
    check_package(path, layer)
    try:
        with output_file(path) as part:
            with closing(sqlite3.connect(part, isolation_level=None)) as database:
                # The file takes its name when it is whole: no journal, no waiting for the disk before that.
                for pragma in ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE"):
                    database.execute(f"PRAGMA {pragma}")
                yield database
            check_package(path, layer)
    except sqlite3.Error as error:
        raise Fault(f"The GeoPackage {path} cannot be written: {error}; make room or choose another folder.") from error
    except OSError as error:
        if error.errno == ENOSPC:
            raise Fault(f"The GeoPackage {path} cannot be written: the disk is full; make room or choose another folder.") from error
        raise InputError(
            f"The GeoPackage {path} cannot be written: {error.strerror}; choose another folder or close the program that uses it."
        ) from error


def encode(polygons: Polygons, grid: Affine, srs: int) -> tuple[list[memoryview], NDArray[np.float64]]:
    """Each polygon as GeoPackageBinary with its bounding box, and the boxes (x_min, x_max, y_min, y_max), (P, 4).

    The outside runs counter-clockwise on the map, as the standard for simple features wants it.
    """
    count, rings = len(polygons.rings), len(polygons.corners)
    closed = polygons.corners + 1
    starts = np.cumsum(polygons.corners) - polygons.corners
    ends = np.cumsum(closed)  # of a ring among the closed rings' points
    step = np.arange(int(ends[-1])) - np.repeat(ends - closed, closed)
    size = np.repeat(polygons.corners, closed)
    if grid.determinant < 0:  # rows go south: clockwise in the raster is clockwise on the map
        step = size - step
    step -= size * (step == size)
    index = np.repeat(starts, closed) + step
    column, row = polygons.x[index].astype(np.float64), polygons.y[index].astype(np.float64)
    points = np.empty((len(index), 2))
    points[:, 0] = grid.a * column + grid.b * row + grid.c
    points[:, 1] = grid.d * column + grid.e * row + grid.f

    first_ring = np.cumsum(polygons.rings) - polygons.rings
    bounds = np.concatenate((ends - closed, ends[-1:]))
    boxes = np.empty((count, 4))
    for k, reduce in enumerate((np.minimum, np.maximum)):
        for axis in (0, 1):
            boxes[:, 2 * axis + k] = reduce.reduceat(points[:, axis], bounds[first_ring])

    header = np.zeros((count, HEADER), np.uint8)
    header[:, 3:7] = np.frombuffer(b"GP\0\3", np.uint8)  # version 1; little endian, with a box in x and y
    header[:, 7:11] = np.frombuffer(np.array(srs, "<i4").tobytes(), np.uint8)
    header[:, 11:43] = boxes.astype("<f8").view(np.uint8)
    header[:, 43] = 1  # little endian
    head = np.concatenate((header.view("<u4"), np.full((count, 1), 3, "<u4"), polygons.rings[:, None].astype("<u4")), 1)

    # Words of 4 bytes: a head for each polygon, a count for each ring, four for each point.
    polygon_of_ring = np.repeat(np.arange(count), polygons.rings)
    words = head.shape[1]
    at_ring = words * (polygon_of_ring + 1) + np.arange(rings) + 4 * (ends - closed)
    at_polygon = at_ring[first_ring] - words
    total = words * count + rings + 4 * len(points)
    out = np.empty(total, "<u4")
    is_point = np.ones(total, bool)
    for place, values in ((at_ring, closed), (at_polygon[:, None] + np.arange(words), head)):
        out[place] = values
        is_point[place] = False
    out[is_point] = points.astype("<f8").view("<u4").ravel()
    view = memoryview(out.view(np.uint8).data)
    cuts = [*(4 * at_polygon).tolist(), 4 * total]
    return [view[low + 3 : high] for low, high in zip(cuts, cuts[1:])], boxes
