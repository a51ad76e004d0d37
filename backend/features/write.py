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
from ..polygons import assemble
from ..polygons.assemble import Polygons, chunks
from ..shared.claim import output_file
from ..shared.errors import Fault, InputError
from .blobs import Large, batches, encode
from .package import add_boxes, begin, end, quoted

LAYER = "land_cover"  # the name of the layer of a map's polygons
FOOTPRINTS = "footprints"  # and of that of its buildings' outlines
PixelArea = Union[float, NDArray[np.float64], None]  # square metres, or (h,) in each row; None: not known, areas are in pixels


@dataclass
class PolygonWriter:
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
        for some in batches(polygons):
            try:
                boxes = self.add_large(Large(some, self.grid, self.srs)) if len(some.x) > assemble.CHUNK else self.add_some(some)
            except (OverflowError, sqlite3.DataError) as error:
                raise InputError(
                    "One polygon is bigger than a GeoPackage can hold (1 GB); choose a minimum area or a simplification."
                ) from error
            add_boxes(self.database, self.name, self.count + 1, boxes.tolist())
            self.count += len(boxes)
            low_x, high_x, low_y, high_y = boxes[:, 0].min(), boxes[:, 1].max(), boxes[:, 2].min(), boxes[:, 3].max()
            x_min, y_min, x_max, y_max = self.box or (low_x, low_y, high_x, high_y)
            self.box = (float(min(x_min, low_x)), float(min(y_min, low_y)), float(max(x_max, high_x)), float(max(y_max, high_y)))

    def add_some(self, polygons: Polygons) -> NDArray[np.float64]:
        blobs, boxes = encode(polygons, self.grid, self.srs)
        self.database.executemany(self.insert("?"), ((blob, *row) for blob, row in zip(blobs, self.rows(polygons))))
        return boxes

    def add_large(self, large: Large) -> NDArray[np.float64]:
        """SQLite copies a value that it is given, but one that is written into its place needs no room beside the file."""
        self.database.execute(self.insert("zeroblob(?)"), (large.size, *next(self.rows(large.polygon))))
        with self.database.blobopen(self.name, "geom", self.count + 1) as blob:
            for piece in large.pieces():
                blob.write(piece)
        return large.box[None]

    def insert(self, geometry: str) -> str:
        columns = f"geom, class, name, {area_field(self.pixel_area)}, confidence"
        return f"INSERT INTO {quoted(self.name)} ({columns}) VALUES ({geometry}, ?, ?, ?, ?)"  # nosec B608: quoted

    def rows(self, polygons: Polygons) -> Iterator[tuple[int, str | None, float, float | None]]:
        """Class, name, area and confidence of each."""
        areas = areas_of(polygons, self.pixel_area).tolist()
        confidence = [None if value != value else value for value in polygons.confidence.round(2).tolist()]
        for code, area, sure in zip(polygons.classes.tolist(), areas, confidence):
            yield code, self.names.get(code), area, sure


@contextmanager
def create(
    path: Path, layer: str, crs: CRS | None, grid: Affine, pixel_area: PixelArea, names: dict[int, str], style: str
) -> Iterator[PolygonWriter]:
    """A new GeoPackage, which takes the place of `path` when the block ends without an error.

    `style`: QML saved as the layer's default. Raises as `new_package`.
    """
    with new_package(path, layer) as database:
        columns = f"class INTEGER, name TEXT, {area_field(pixel_area)} REAL, confidence REAL"
        srs = begin(database, layer, "POLYGON", columns, crs, style)
        target = PolygonWriter(database, layer, srs, grid, pixel_area, names)
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
    rings, begin = np.empty(len(polygons.corners)), 0
    for low, high in chunks(polygons.corners):
        corners = polygons.corners[low:high]
        here = slice(begin, begin := begin + int(corners.sum()))
        starts = np.cumsum(corners) - corners
        after = np.arange(1, here.stop - here.start + 1)
        after[starts + corners - 1] = starts
        y = polygons.y[here]
        x = (polygons.x[here] - np.repeat(polygons.x[here][starts], corners)).astype(np.float64)  # from the ring's first: small numbers
        edges = (x + x[after]) / 2 * (column[y[after]] - column[y])
        rings[low:high] = np.add.reduceat(edges, starts)
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
