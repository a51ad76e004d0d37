"""Finds the places of one kind of error in a disagreement raster: connected pixels of one code, largest first.

    . 4 4 .        a row is a few runs of pixels; a run joins the runs of the row above that it touches, at corners too
    . . 4 4        place: 5 pixels           Memory holds one strip of rows and the places that are still growing.
    4 . . .        place: 1 pixel

Nothing here touches a layer or a widget: it is called in threads beside QGIS's. GDAL lets QGIS go on meanwhile.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any, Callable

from ...backend.shared.errors import Fault
from ..translation import tr
from ..widgets.background import IsCanceled

MOST = 1000  # places that are kept; the smaller ones are counted only
STRIP = 8_000_000  # pixels read at once
DRAWN = 4_000_000  # pixels of the box of a place whose outline is drawn; of larger ones it is the box
RUN = re.compile(b"\x01+")


@dataclass
class Place:
    """Pixels of the raster: how many, the box around them (ends excluded), and one of them."""

    pixels: int
    left: int
    top: int
    right: int
    bottom: int
    x: int
    y: int
    into: Place | None = None  # the place that has taken this one in

    @property
    def home(self) -> Place:
        place = self
        while place.into is not None:
            place = place.into
        return place

    def take(self, other: Place) -> None:
        other.into = self
        self.pixels += other.pixels
        self.left, self.right = min(self.left, other.left), max(self.right, other.right)
        self.top, self.bottom = min(self.top, other.top), max(self.bottom, other.bottom)


@dataclass(frozen=True)
class FoundPlaces:
    """The largest ones, largest first; `count` and `pixels` are of all."""

    largest: list[Place]
    count: int
    pixels: int


@dataclass
class LargestPlaces:
    """Keeps the largest of the places that are complete."""

    heap: list[tuple[int, int, Place]] = field(default_factory=list)
    count: int = 0
    pixels: int = 0

    def add(self, place: Place) -> None:
        self.count += 1
        self.pixels += place.pixels
        entry = (place.pixels, -self.count, place)
        if len(self.heap) < MOST:
            heapq.heappush(self.heap, entry)
        elif entry > self.heap[0]:
            heapq.heapreplace(self.heap, entry)

    def result(self) -> FoundPlaces:
        return FoundPlaces([place for _, _, place in sorted(self.heap, reverse=True)], self.count, self.pixels)


def find_places(path: Path, code: int, is_canceled: IsCanceled) -> FoundPlaces:
    """Raises Fault where the raster cannot be read."""
    found = LargestPlaces()
    above: list[tuple[int, int, Place]] = []
    for y, row in enumerate(rows_of(path, code, is_canceled)):
        above = join(above, [match.span() for match in RUN.finditer(row)], y, found)
    join(above, [], 0, found)
    return found.result()


def join(above: list[tuple[int, int, Place]], runs: list[tuple[int, int]], y: int, found: LargestPlaces) -> list[tuple[int, int, Place]]:
    """The runs of row `y`, each with the place that it belongs to; places that do not go on are complete."""
    if not above and not runs:
        return above
    result, first = [], 0
    for start, end in runs:
        own = Place(end - start, start, y, end, y + 1, start, y)
        while first < len(above) and above[first][1] < start:
            first += 1
        k = first
        while k < len(above) and above[k][0] <= end:
            other = above[k][2].home
            if other is not own:
                small, large = sorted((own, other), key=lambda place: place.pixels)
                large.take(small)
                own = large
            k += 1
        result.append((start, end, own))
    result = [(start, end, place.home) for start, end, place in result]
    going_on = {id(place) for _, _, place in result}
    complete = {id(place): place for _, _, place in above if place.into is None and id(place) not in going_on}
    for place in complete.values():
        found.add(place)
    return result


def rows_of(path: Path, code: int, is_canceled: IsCanceled) -> Iterator[bytes]:
    """Row by row: 1 where the raster has the code, else 0. Ends early when cancelled."""
    data, band = open_mask(path, code)
    width, height = data.RasterXSize, data.RasterYSize
    strip = max(1, STRIP // width)
    strip = strip - strip % 256 if strip > 256 else strip  # whole tiles
    for top in range(0, height, strip):
        block = read(path, band, 0, top, width, min(strip, height - top))
        for y in range(len(block) // width):
            if is_canceled():
                return
            yield block[y * width : (y + 1) * width]


def outline(path: Path, code: int, place: Place, is_canceled: IsCanceled) -> tuple[str, str]:
    """The shape of a place as WKT, and its coordinate system as WKT. Raises Fault where the raster cannot be read."""
    from osgeo import gdal, ogr, osr  # only here: slow to load

    data, band = open_mask(path, code)
    system = data.GetProjection()
    width, height = place.right - place.left, place.bottom - place.top
    if width * height > DRAWN or is_canceled():
        return box_of(data.GetGeoTransform(), place), system
    window = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    x, y = gdal.ApplyGeoTransform(data.GetGeoTransform(), place.left, place.top)
    _, a, b, _, d, e = data.GetGeoTransform()
    window.SetGeoTransform((x, a, b, y, d, e))
    window.GetRasterBand(1).WriteRaster(0, 0, width, height, read(path, band, place.left, place.top, width, height))
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("places", osr.SpatialReference(), ogr.wkbPolygon)
    gdal.Polygonize(window.GetRasterBand(1), window.GetRasterBand(1), layer, -1, ["8CONNECTED=8"])
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(*gdal.ApplyGeoTransform(data.GetGeoTransform(), place.x + 0.5, place.y + 0.5))
    for feature in layer:
        if feature.GetGeometryRef().Intersects(point):
            return str(feature.GetGeometryRef().ExportToWkt()), system
    return box_of(data.GetGeoTransform(), place), system


def box_of(transform: tuple[float, ...], place: Place) -> str:
    from osgeo import gdal

    corners = [(place.left, place.top), (place.right, place.top), (place.right, place.bottom), (place.left, place.bottom)]
    ring = [gdal.ApplyGeoTransform(transform, x, y) for x, y in (*corners, corners[0])]
    return f"POLYGON (({', '.join(f'{x!r} {y!r}' for x, y in ring)}))"


def open_mask(path: Path, code: int) -> tuple[Any, Callable[..., bytes | None]]:
    """The raster, and what reads a window of it as 1 where it has the code, else 0. Raises Fault."""
    from osgeo import gdal

    try:
        data = gdal.OpenEx(str(path), gdal.OF_RASTER)
        if data is None:
            raise problem(path)
        band = data.GetRasterBand(1)
        if band.DataType == gdal.GDT_Byte:
            table = bytes(int(value == code) for value in range(256))

            def translated(x: int, y: int, w: int, h: int) -> bytes | None:
                raw = band.ReadRaster(x, y, w, h)
                return None if raw is None else bytes(raw).translate(table)

            return data, translated
        mask = gdal.OpenEx(look_up(path, code, data.RasterXSize, data.RasterYSize), gdal.OF_RASTER)
        if mask is None:
            raise problem(path)
    except RuntimeError as error:  # where another plugin has made GDAL raise them
        raise problem(path) from error

    def looked_up(x: int, y: int, w: int, h: int) -> bytes | None:
        raw = mask.GetRasterBand(1).ReadRaster(x, y, w, h, buf_type=gdal.GDT_Byte)
        return None if raw is None else bytes(raw)

    return data, looked_up


def look_up(path: Path, code: int, width: int, height: int) -> str:
    """A virtual raster that does so for wider codes."""
    table = f"{code - 0.6}:0,{code - 0.4}:1,{code + 0.4}:1,{code + 0.6}:0"
    return (
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><VRTRasterBand dataType="Byte" band="1"><ComplexSource>'
        f'<SourceFilename relativeToVRT="0">{escape(str(path))}</SourceFilename><SourceBand>1</SourceBand><LUT>{table}</LUT>'
        f"</ComplexSource></VRTRasterBand></VRTDataset>"
    )


def read(path: Path, band: Callable[..., bytes | None], x: int, y: int, w: int, h: int) -> bytes:
    try:
        data = band(x, y, w, h)
    except RuntimeError as error:
        raise problem(path) from error
    if data is None:
        raise problem(path)
    return data


def problem(path: Path) -> Fault:
    return Fault(tr("The raster {} cannot be read; look whether it is still there.").format(path))
