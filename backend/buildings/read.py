"""A class raster opened for its buildings: which codes they are, how sure the map is, and how long a pixel is on the ground."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..georeference import is_unplaced
from ..grid import Rect
from ..labels.align import find_legend, on_grid
from ..labels.confidence import open_confidence
from ..labels.layer import Grid, Layer, open_layer, opened
from ..labels.raster_on_grid import RasterOnGrid
from ..raster import ground_steps
from ..shared.card import card_from_text
from ..shared.errors import Fault, InputError
from ..shared.legend import Classes, parse_legend, position
from .lines import Floats
from .roofs import NO_CONFIDENCE, BuildingMap


@dataclass(frozen=True)
class BuildingSource:
    """An open class raster, and the confidence of each pixel where there is one."""

    codes: RasterOnGrid
    confidence: Any  # an open dataset on the same grid, or None
    is_wanted: NDArray[np.uint8]  # by position in the legend: 1 building, 0 not

    def read(self, rect: Rect) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
        """(h, w) both. Raises Fault where a file is damaged."""
        classes = self.is_wanted[self.codes.read(rect)]
        if self.confidence is None:
            return classes, None
        try:
            sure = self.confidence.read(1, window=Window(rect.x, rect.y, rect.w, rect.h))
        except RasterioError as error:
            reason = str(error.__cause__ or error).rstrip(". ")
            raise Fault(f"The confidence cannot be read at row {rect.y}, column {rect.x} ({reason}); the file is damaged.") from error
        return classes, np.where(sure > 100, NO_CONFIDENCE, sure)


@dataclass(frozen=True)
class OpenedMap:
    map: BuildingMap
    grid: Grid
    steps: Floats  # (2, 2) metres on the ground, to the east and to the north, of a step of one column and of one row
    is_measured: bool  # else the steps are an assumption, which a note says
    notes: tuple[str, ...]


def open_map(files: ExitStack, path: str, confidence: str, buildings: str, legend: str = "", map_classes: str = "") -> OpenedMap:
    """Closed with the files. `buildings`: classes by name or code, joined by +; else as the job Footprints.

    Raises InputError where map, legend or confidence do not fit.
    """
    layer = opened(files, open_layer(path, "the map"))
    if layer.raster is None or layer.grid is None:
        raise InputError(f"The map {path!r} holds polygons already; name the class raster that they were made of.")
    grid = layer.grid
    classes = parse_legend(legend) if legend else find_legend([layer])
    is_wanted = wanted_of(buildings, classes)
    codes = on_grid(layer, grid, classes, map_classes)
    if not isinstance(codes, RasterOnGrid):
        raise TypeError(layer.what)
    sure = open_confidence(files, confidence, grid, layer.notes) if confidence else None
    known = ground_steps(grid.crs, grid.transform, grid.height, grid.width)
    steps = assumed_steps(layer, grid) if known is None else np.array(known)
    read = BuildingSource(codes, sure, is_wanted).read
    return OpenedMap(BuildingMap(grid.height, grid.width, read), grid, steps, known is not None, tuple(layer.notes))


def wanted_of(buildings: str, classes: Classes) -> NDArray[np.uint8]:
    """(256,): 1 at the positions of the classes, 0 elsewhere. Raises InputError where one is not in the legend."""
    found = np.zeros(256, np.uint8)
    for name in buildings.split("+"):
        found[position(name.strip(), classes, "The choice of buildings")] = 1
    return found


def assumed_steps(layer: Layer, grid: Grid) -> Floats:
    """(2, 2) metres to the east and to the north of a step of one column, and of one row. Raises InputError where nothing tells them."""
    unknown = f"How long a pixel of {layer.what} is on the ground is not known"
    if size := trained_size(layer):
        layer.notes.append(f"{unknown}: it is taken for the model's {size:g} m.")
        return np.array([[size, 0.0], [0.0, -size]])
    if is_unplaced(grid.transform):
        raise InputError(f"{unknown}, and walls are squared in metres; give the map a place first.")
    layer.notes.append(f"{unknown}: a unit of its coordinates is taken for a metre.")
    return np.array([[grid.transform.a, grid.transform.d], [grid.transform.b, grid.transform.e]])


def trained_size(layer: Layer) -> float | None:
    """Metres per pixel of the model that wrote the map; None where none did."""
    try:
        return card_from_text(layer.raster.tags()["LANDQUILT_CARD"]).gsd if layer.raster else None
    except (KeyError, ValueError):
        return None
