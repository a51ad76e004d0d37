"""A class raster as polygons in a GeoPackage: exact, streamed, styled.

    classes.tif -- bands of rows --> [minimum area: sieve.py] --> trace.py --> [simplify.py] --> features/write.py
                                                                  runs.py, outlines.py

Every pixel with a class lies in exactly one polygon, polygons are the 4-connected parts of one class, their edges are the
pixels' edges, and all are valid. Memory follows the band and the parts that are open at its lower edge, not the raster.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import sqrt
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..features.write import LAYER, create
from ..georeference import placement
from ..shared.card import LandClass
from ..shared.errors import Fault, InputError
from ..shared.style import polygon_qml
from .runs import Bytes
from .sieve import regroup, sieve
from .trace import trace

ROWS = 512  # pixels high is a band: a row of blocks of the rasters we write
STRIP = 1024  # with simplification: lines that stay are this many rows apart, whatever `rows` is


def polygonize(
    classes: Path,
    output: Path,
    legend: Sequence[LandClass],
    pixel_area: float | NDArray[np.float64],
    confidence: Path | None = None,
    minimum_area: float = 0.0,
    simplify: float = 0.0,
    is_measured: bool = True,
    layer: str = LAYER,
    rows: int = ROWS,
) -> Iterator[int]:
    """Writes `output` (GeoPackage) and yields the number of pixels done so far, once a band.

    classes: uint8 raster, codes 1 to 254, 0 is no data; confidence: uint8 on the same grid, 0 to 100, 255 is no data.
    pixel_area: square metres of ground in a pixel, or (h,) in one of each row; what is asked for in metres is meant at their mean.
    minimum_area: square metres; smaller parts go to the class they share
    the longest border with (sieve.py). simplify: metres an outline may move at most (simplify.py). is_measured: False where
    `pixel_area` is a guess: then areas are counted in pixels. rows: height of a band in pixels; the result does not depend on it.

    Raises InputError where a raster cannot be read or the two do not match, Fault where the disk is full. An output that
    exists stays as it is until the new one is complete.
    """
    usual = float(np.mean(pixel_area))
    if usual <= 0:
        raise InputError(f"The area of a pixel is {usual} m2; it must be above 0.")
    with open_raster(classes) as source:
        overlay = open_raster(confidence) if confidence is not None else None
        try:
            if overlay is not None and overlay.shape != source.shape:
                raise InputError(f"The confidence raster {confidence} is not on the grid of {classes}; give the one of the same run.")
            names = {item.code: item.name for item in legend}
            area = pixel_area if is_measured else None
            with create(output, layer, *placement(source), area, names, polygon_qml(legend)) as target:
                bands = read_bands(source, overlay, rows)
                if minimum_area > 0:
                    bands = sieve(bands, source.width, minimum_area / usual)
                if simplify > 0:
                    bands = regroup(bands, STRIP)
                for done, batch in trace(bands, source.width, simplify / sqrt(usual)):
                    target.add(batch)
                    yield min(done, source.height) * source.width
        finally:
            if overlay is not None:
                overlay.close()


def open_raster(path: Path) -> DatasetReader:
    try:
        dataset = rasterio.open(path)
    except RasterioError as error:
        raise InputError(f"The raster {path} cannot be read: {error}.") from error
    if dataset.dtypes[0] != "uint8":
        dataset.close()
        raise InputError(f"The raster {path} holds {dataset.dtypes[0]}; polygons are made from uint8 rasters.")
    return dataset


def read_bands(source: DatasetReader, overlay: DatasetReader | None, rows: int) -> Iterator[tuple[Bytes, Bytes | None]]:
    for y in range(0, source.height, rows):
        window = Window(0, y, source.width, min(rows, source.height - y))
        try:
            band = source.read(1, window=window), None if overlay is None else overlay.read(1, window=window)
        except RasterioError as error:
            raise Fault(f"The raster {source.name} cannot be read at row {y}: {error}; make it anew.") from error
        yield band
