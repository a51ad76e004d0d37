"""Which part of a file holds anything: the sources of a virtual mosaic, the blocks of a sparse TIFF that were ever written.

+-------+   +------+      Elsewhere GDAL gives zeros. They are no measurement, whatever the file says, and cost nothing:
| left  |gap|right |      known without reading them.
+-------+   +------+
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Interleaving

from .grid import Rect

BAND = re.compile(r'<VRTRasterBand[^>]*\bband="(\d+)"')
SOURCE = re.compile(r"<(?:Simple|Complex|Averaged|KernelFiltered|NoDataFromMask|Array)Source\b")
PLACE = re.compile(r'<DstRect xOff="([^"]+)" yOff="([^"]+)" xSize="([^"]+)" ySize="([^"]+)"')


@dataclass(frozen=True, eq=False)
class Coverage:
    """Rectangles (n, 4) int64 of rows and columns: y, x, y_end, x_end; what lies in none of them was never written."""

    boxes: NDArray[np.int64]

    def near(self, rect: Rect) -> NDArray[np.int64]:
        """Those that touch a rectangle."""
        y, x, y_end, x_end = self.boxes.T
        return self.boxes[(y < rect.y + rect.h) & (y_end > rect.y) & (x < rect.x + rect.w) & (x_end > rect.x)]

    def touches(self, rect: Rect) -> bool:
        return len(self.near(rect)) > 0

    def inside(self, rect: Rect) -> NDArray[np.bool_] | None:
        """Which pixels of a rectangle (h, w) are covered; None: all."""
        found = np.zeros((rect.h, rect.w), bool)
        for y, x, y_end, x_end in self.near(rect) - np.array([rect.y, rect.x, rect.y, rect.x]):
            if y <= 0 and x <= 0 and y_end >= rect.h and x_end >= rect.w:
                return None
            found[max(y, 0) : y_end, max(x, 0) : x_end] = True
        return None if found.all() else found


def coverages(file: rasterio.DatasetReader, bands: tuple[int, ...]) -> tuple[Coverage, ...]:
    """A pixel must be covered by each; none where a file is whole, or does not tell."""
    if file.driver == "VRT":
        found = [places for band, places in mosaic_places(file).items() if band in bands]
        return tuple(Coverage(places) for places in {places.tobytes(): places for places in found}.values())
    if file.driver == "GTiff" and (places := written_blocks(file, bands)) is not None:
        return (Coverage(places),)
    return ()


def mosaic_places(file: rasterio.DatasetReader) -> dict[int, NDArray[np.int64]]:
    """Where the sources of a virtual raster's bands lie; bands without any, and those with one that fills all, are left out."""
    text = "".join(file.tags(ns="xml:VRT").values())
    heads = list(BAND.finditer(text))
    found = {}
    for head, end in zip(heads, [*(head.start() for head in heads[1:]), len(text)]):
        part = text[head.end() : end].partition("<MaskBand>")[0]
        places = [[float(number) for number in place.groups()] for place in PLACE.finditer(part)]
        if places and len(SOURCE.findall(part)) == len(places):
            x, y, w, h = np.array(places).T
            boxes = np.floor(np.column_stack([y, x, y + h, x + w]) + 0.5).astype(np.int64)
            if not ((boxes[:, :2] <= 0).all(1) & (boxes[:, 2:] >= [file.height, file.width]).all(1)).any():
                found[int(head.group(1))] = boxes
    return found


def written_blocks(file: rasterio.DatasetReader, bands: tuple[int, ...]) -> NDArray[np.int64] | None:
    """The blocks that have a place in the file for any of the bands, neighbours in a row as one; None: all have.

    A writer that leaves out blocks of zeros leaves out dark water of one band too: that one is a measurement.
    """
    h, w = file.block_shapes[bands[0] - 1]
    rows, columns = -(-file.height // h), -(-file.width // w)
    is_alike = file.interleaving == Interleaving.pixel
    there = np.zeros((rows, columns), bool)
    for band in bands[: 1 if is_alike else None]:
        for y, x in np.argwhere(~there).tolist():
            there[y, x] = file.get_tag_item(f"BLOCK_OFFSET_{x}_{y}", "TIFF", bidx=band) is not None
        if there.all():
            return None
    edges = np.diff(np.pad(there.astype(np.int8), ((0, 0), (1, 1))), axis=1)
    (row, start), (_, end) = np.nonzero(edges == 1), np.nonzero(edges == -1)
    return np.column_stack([row * h, start * w, (row + 1) * h, end * w]).astype(np.int64)
