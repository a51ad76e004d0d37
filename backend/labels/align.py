"""Layers that show classes, whatever they are, as arrays of class positions on one grid.

    class raster    its codes                       \\
    colour raster   the colours of the ISPRS legend   >  read(rect) -> (h, w) uint8: 0 no class, 1..K position in the legend
    polygons        a field's value, drawn block by  /
                    block where a pixel's centre lies

Everything is brought to the grid of the first map: by nearest neighbour, because a class between two classes means nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.enums import MaskFlags, Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ..accuracy.histogram import count
from ..errors import InputError
from ..georeference import is_same_place
from ..grid import blocks
from ..shared.legend import Classes, Value, parse_table, plain_legend, positions, whole
from .codes import LARGEST, UNKNOWN, RasterCodes, ShapeCodes
from .features import boxes_of, to_crs
from .layer import Grid, Layer, start
from .vector_grid import lay_grid


def find_legend(layers: Iterable[Layer]) -> Classes:
    """The classes of the first layer that names its own, else the codes (or names) that occur. Raises InputError where there are none."""
    layers = list(layers)
    for layer in layers:
        if layer.classes:
            return layer.classes
    codes = {code for layer in layers if layer.raster for code in codes_in(layer.raster)}
    if not codes:
        codes = {value for layer in layers if layer.features for value in map(clean, layer.features.values) if isinstance(value, int)}
    if not (codes := {code for code in codes if 1 <= code <= LARGEST}):
        raise InputError("No layer holds any class code above 0; name what the values mean in the legend, as 1=building, 2=tree.")
    return plain_legend(codes)


def codes_in(file: rasterio.DatasetReader) -> set[int]:
    """All codes of a raster but its nodata value."""
    found: set[int] = set()
    for rect in blocks(file.height, file.width, 1024):
        values = file.read(1, window=Window(rect.x, rect.y, rect.w, rect.h))
        values = np.flatnonzero(count(values, 256)) if values.dtype == np.uint8 else np.unique(values)
        found |= {int(value) for value in values[np.isfinite(values)] if value == int(value)}
    return found - ({int(file.nodata)} if file.nodata is not None and np.isfinite(file.nodata) else set())


def choose_grid(layers: Sequence[Layer], pixel_size: float = 0.0) -> tuple[Grid, str]:
    """That of the first raster, or one over the first vector layer in pixels of `pixel_size` metres; and a sentence that says so.

    Raises InputError where the pixels would be too many, or their size makes no sense.
    """
    if not 0 <= pixel_size < 1e6:
        raise InputError(f"Pixels of {pixel_size} m make no sense; choose more than 0, or 0 to leave it open.")
    for layer in layers:
        if layer.grid is not None:
            return layer.grid, f"Compared on the grid of {layer.what}: {layer.grid}; other layers are brought to it by nearest neighbour."
    first = next(layer for layer in layers if layer.features is not None)
    if first.features is None:
        raise TypeError(first.what)
    grid = Grid(*lay_grid(first.features, pixel_size, first.what))
    choice = (
        "" if pixel_size else "; no layer is a raster, so the size of the pixels is chosen by its polygons: name another where you like"
    )
    return grid, f"Compared on a grid over {first.what}: {grid}{choice}."


def on_grid(layer: Layer, grid: Grid, classes: Classes, table: str) -> RasterCodes | ShapeCodes:
    """The layer's classes on the grid. Raises InputError where nothing in it means a class, or it has no place there."""
    values = values_of(layer, classes, table)
    known = positions(values, classes, table, layer.what)
    if not known:
        shown = ", ".join(str(name or value) for value, name in list(values.items())[:8]) or "none"
        names = ", ".join(f"{item.code} {item.name}" for item in classes)
        raise InputError(f"No value of {layer.what} ({shown}) is a class of the legend ({names}); give a table, as 7=1, 9=2.")
    if layer.features is not None:
        return shapes_on(layer, grid, known)
    return raster_on(layer, grid, known)


def values_of(layer: Layer, classes: Classes, table: str) -> dict[Value, str]:
    """The values that a layer has or may have, with its own names for them."""
    if layer.features is not None:
        return {value: value if isinstance(value, str) else "" for value in map(clean, layer.features.values) if value not in ("", None)}
    named: dict[Value, str] = {item.code: item.name for item in layer.classes}
    wanted = [key for key in parse_table(table, f"table of {layer.what}") if isinstance(key, int)]
    for value in [*wanted, *(() if named else (item.code for item in classes))]:
        named.setdefault(value, "")
    return named


def clean(value: Any) -> Value | None:
    """A field's value: whole numbers as int, also those that are stored as text or as a fraction."""
    if value is None or isinstance(value, (bytes, list, dict)):
        return None
    if isinstance(value, float):
        return int(value) if value == value and value == int(value) else str(value)
    return int(value) if isinstance(value, int) else whole(str(value).strip())


def raster_on(layer: Layer, grid: Grid, known: dict[Value, int]) -> RasterCodes:
    file = layer.raster
    if file is None:
        raise TypeError(layer.what)
    codes = {value: place for value, place in known.items() if isinstance(value, int)}
    if wrong := [value for value in codes if not 0 <= value <= LARGEST]:
        raise InputError(f"The table of {layer.what} names the value {wrong[0]}; a raster's class codes lie from 0 to {LARGEST}.")
    table = np.full(256 if file.dtypes[0] == "uint8" else LARGEST + 2, UNKNOWN, np.uint8)
    table[0] = 0
    for value, place in codes.items():
        if value < len(table):
            table[value] = place
    nodata = file.nodata
    if nodata is not None and nodata == nodata and 0 <= nodata < len(table) and nodata == int(nodata):
        table[int(nodata)] = 0
    places = sorted(set(table.tolist()) - {0, UNKNOWN})
    is_plain = file.dtypes[0] == "uint8" and places == list(range(1, len(places) + 1)) and all(table[place] == place for place in places)
    is_plain = is_plain and np.count_nonzero(table < UNKNOWN) == len(places) + 1
    where = place_on(layer, file, grid, needs_alpha=nodata is None and table[0] != 0)
    flags = where.mask_flag_enums[0]
    has_mask = MaskFlags.per_dataset in flags or MaskFlags.alpha in flags
    return RasterCodes(where, table, layer.are_colors, is_plain, has_mask, grid.height, grid.width)


def place_on(layer: Layer, file: rasterio.DatasetReader, grid: Grid, needs_alpha: bool) -> Any:
    """The file itself where it has the grid, else a virtual raster that has it. Raises InputError where it has no place."""
    same_size = file.shape == (grid.height, grid.width)
    if file.crs is None or grid.crs is None:
        if not same_size:
            raise InputError(
                f"{start(layer.what)} has {file.width} x {file.height} pixels but the first map {grid.width} x {grid.height}, "
                "and one of them has no coordinate reference system; assign one to both."
            )
        return file
    if same_size and is_same_place(file.crs, grid.crs) and file.transform.almost_equals(grid.transform, 1e-6 * abs(grid.transform.a)):
        return file
    where = {"crs": grid.crs, "transform": grid.transform, "height": grid.height, "width": grid.width}
    own = grid.crs if is_same_place(file.crs, grid.crs) else file.crs
    try:
        return WarpedVRT(file, src_crs=own, resampling=Resampling.nearest, add_alpha=needs_alpha, **where)
    except (RasterioError, ValueError, CPLE_BaseError) as error:
        raise InputError(f"{start(layer.what)} cannot be brought from {file.crs} to the first map's {grid.crs} ({error}).") from error


def shapes_on(layer: Layer, grid: Grid, known: dict[Value, int]) -> ShapeCodes:
    features = layer.features
    if features is None:
        raise TypeError(layer.what)
    inverse = ~grid.transform
    shapes, codes = [], []
    unknown: Counter = Counter()
    for rings, value in zip(to_crs(features, grid.crs, layer.what), map(clean, features.values)):
        place = known.get(value, 0) if value is not None else 0
        if place:
            codes.append(place)
            shapes.append([to_pixels(ring, inverse) for ring in rings])
        else:
            unknown[value] += 1
    return ShapeCodes(shapes, np.array(codes, np.uint8), boxes_of(shapes), unknown)


def to_pixels(ring: NDArray[np.float64], inverse: Affine) -> NDArray[np.float64]:
    """(column, row) of corners; along whole pixels within a millionth, so that borders on the grid stay there."""
    x, y = ring.T
    moved = np.column_stack([inverse.a * x + inverse.b * y + inverse.c, inverse.d * x + inverse.e * y + inverse.f])
    near = np.rint(2 * moved) / 2
    return np.where(np.abs(moved - near) < 1e-6, near, moved)
