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
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.enums import MaskFlags, Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ..features.draw import ShapesOnGrid, boxes_of
from ..features.place import bring, is_placed, on_pixels, place_notes
from ..features.read import start
from ..georeference import counts_pixels, is_beyond, is_same_place, is_unplaced, placement
from ..grid import blocks
from ..shared.class_table import Value, parse_table
from ..shared.errors import InputError
from ..shared.legend import Classes, by_color, plain_legend, positions
from .layer import Grid, Layer
from .raster_on_grid import LARGEST, NO_DATA, UNKNOWN, OnGrid, RasterOnGrid
from .vector_grid import lay_grid

ANY = CRS.from_epsg(3857)  # for layers without a system: coordinates are compared as they are


def find_legend(layers: Iterable[Layer]) -> Classes:
    """The classes of the first layer that names its own, else the codes (or names) that occur. Raises InputError where there are none."""
    layers = list(layers)
    for layer in layers:
        if layer.classes:
            return layer.classes
    codes = {code for layer in layers if layer.raster for code in codes_in(layer.raster)}
    if not codes:
        codes = {value for layer in layers if layer.features for value in layer.values if isinstance(value, int)}
    if not (codes := {code for code in codes if 1 <= code <= LARGEST}):
        raise InputError("No layer holds any class code above 0; name what the values mean in the legend, as 1=building, 2=tree.")
    return plain_legend(codes)


def codes_in(file: rasterio.DatasetReader) -> set[int]:
    """All codes of a raster but its nodata value."""
    found: set[int] = set()
    for rect in blocks(file.height, file.width, 1024):
        values = file.read(1, window=Window(rect.x, rect.y, rect.w, rect.h))
        values = np.flatnonzero(np.bincount(values.ravel())) if values.dtype == np.uint8 else np.unique(values)
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


def on_grid(layer: Layer, grid: Grid, classes: Classes, table: str) -> OnGrid:
    """The layer's classes on the grid. Raises InputError where nothing in it means a class, or it has no place there."""
    values = values_of(layer, classes, table)
    known = positions(values, classes, table, layer.what)
    if not known:
        shown = ", ".join(str(name or value) for value, name in list(values.items())[:8]) or "none"
        names = ", ".join(f"{item.code} {item.name}" for item in classes)
        raise InputError(f"No value of {layer.what} ({shown}) is a class of the legend ({names}); give a table, as 7=1, 9=2.")
    layer.meanings = known
    if layer.features is not None:
        return shapes_on(layer, grid, known)
    return raster_on(layer, grid, known, told_by(table, layer.what))


def values_of(layer: Layer, classes: Classes, table: str) -> dict[Value, str]:
    """The values that a layer has or may have, with its own names for them."""
    if layer.features is not None:
        return {value: value if isinstance(value, str) else "" for value in layer.values if value is not None}
    return raster_values(layer, classes, told_by(table, layer.what))


def told_by(table: str, what: str) -> list[int]:
    """The whole numbers that a user's table gives a meaning."""
    return [key for key in parse_table(table, f"table of {what}") if isinstance(key, int)]


def raster_values(layer: Layer, classes: Classes, told: Sequence[int]) -> dict[Value, str]:
    """Values that a class raster may hold, with its own names for them; `told`: what the user's table names."""
    named: dict[Value, str] = {item.code: item.name for item in layer.classes}
    named = named or palette_names(layer, classes, told)
    for value in [*told, *(() if named else (item.code for item in classes))]:
        named.setdefault(value, "")
    return named


def palette_names(layer: Layer, classes: Classes, told: Sequence[int]) -> dict[Value, str]:
    """The legend's names by value, where all colours of a paletted raster are the legend's and its numbers are not; else none.

    What is decided is in the layer's notes.
    """
    file, legend = layer.raster, {item.color: item for item in classes}
    if file is None or layer.are_colors:
        return {}
    try:
        palette = {value: f"#{r:02x}{g:02x}{b:02x}" for value, (r, g, b, _) in file.colormap(1).items() if value not in told}
    except ValueError:  # there is none
        return {}
    if not any(color in legend and legend[color].code != value for value, color in palette.items()):
        return {}
    codes = sorted(codes_in(file))
    used = {value: palette.get(value, "") for value in codes if value not in told}
    wrong = [
        f"{value} has the colour of {legend[color].name}"
        for value, color in used.items()
        if color in legend and legend[color].code != value
    ]
    if not wrong:
        return {}
    found: dict[Value, str] = {value: classes[place - 1].name for value, place in by_color(used, classes).items()}
    if found:
        shown = ", ".join(f"{value} {name}" for value, name in found.items())
        layer.notes.append(f"{start(layer.what)} is read by its colours, which the legend has; it lacks the numbers: {shown}.")
    else:
        layer.notes.append(
            f"{start(layer.what)} is read by its numbers, though {wrong[0]}: not all of its colours are the legend's; give a class table"
            " where the colours are right."
        )
    return found


def raster_on(layer: Layer, grid: Grid, known: dict[Value, int], told: Sequence[int] = ()) -> RasterOnGrid:
    """`told`: values that the user's table names: they are data, whatever the raster says."""
    file = layer.raster
    if file is None:
        raise TypeError(layer.what)
    codes = {value: place for value, place in known.items() if isinstance(value, int)}
    if wrong := [value for value in codes if not 0 <= value <= LARGEST]:
        raise InputError(f"The table of {layer.what} names the value {wrong[0]}; a raster's class codes lie from 0 to {LARGEST}.")
    table = np.full(256 if file.dtypes[0] == "uint8" else NO_DATA + 1, UNKNOWN, np.uint8)
    table[[0, *([NO_DATA] if len(table) > NO_DATA else [])]] = 0
    for value, place in codes.items():
        if value < len(table):
            table[value] = place
    nodata = file.nodata if file.nodata is None or np.isfinite(file.nodata) else None
    is_told = nodata in told
    if is_told:
        layer.notes.append(f"{start(layer.what)} declares {nodata:g} to be no data, but the class table names it: the table counts.")
    elif nodata is not None and 0 <= nodata <= LARGEST and nodata < len(table) and nodata == int(nodata):
        table[int(nodata)] = 0
    places = sorted(set(table.tolist()) - {0, UNKNOWN})
    is_plain = file.dtypes[0] == "uint8" and places == list(range(1, len(places) + 1)) and all(table[place] == place for place in places)
    is_plain = is_plain and table[0] == 0 and np.count_nonzero(table < UNKNOWN) == len(places) + 1
    where = place_on(layer, file, grid, needs_alpha=(nodata is None or is_told) and table[0] != 0, has_nodata=not is_told)
    flags = where.mask_flag_enums[0]
    has_mask = MaskFlags.per_dataset in flags or MaskFlags.alpha in flags
    return RasterOnGrid(where, table, layer.are_colors, is_plain, has_mask, grid.height, grid.width, None if is_told else nodata)


def place_on(
    layer: Layer,
    file: rasterio.DatasetReader,
    grid: Grid,
    needs_alpha: bool,
    has_nodata: bool = True,
    resampling: Resampling = Resampling.nearest,
) -> Any:
    """The file itself where it has the grid, else a virtual raster that has it. Raises InputError where it has no place.

    has_nodata: pixels with the file's nodata value say nothing; False: they are values like others.
    """
    own, transform = placement(file)
    is_same_grid = file.shape == (grid.height, grid.width) and transform.almost_equals(grid.transform, 1e-6 * abs(grid.transform.a))
    if own is None or grid.crs is None:
        if is_same_grid or is_pixel_by_pixel(layer, file.shape, own, transform, grid):
            return file
        crs = grid.crs or own or ANY
        own = crs
        layer.notes.append(
            f"{start(layer.what)} or {grid.what} has no coordinate reference system: they are taken to have the same, and lie where their "
            "coordinates say."
        )
    else:
        crs = grid.crs
        if own != crs and is_same_place(own, crs):
            own = crs
            layer.notes.append(
                f"The coordinate system of {layer.what} is a local one with the name of that of {grid.what}, and taken for the same."
            )
        if is_same_grid and own == crs:
            return file
    where = {"crs": crs, "transform": grid.transform, "height": grid.height, "width": grid.width}
    source = {"src_crs": own, "src_transform": transform} | ({} if has_nodata else {"src_nodata": None})
    try:
        if own != crs and (is_beyond(transform, *file.shape) or is_beyond(grid.transform, grid.height, grid.width)):
            raise ValueError("a coordinate is farther away than any place")
        return WarpedVRT(file, resampling=resampling, add_alpha=needs_alpha, **source, **where)
    except (RasterioError, ValueError, CPLE_BaseError) as error:
        raise InputError(f"{start(layer.what)} cannot be brought from {own} to the {crs} of {grid.what} ({error}).") from error


def is_pixel_by_pixel(layer: Layer, shape: tuple[int, int], crs: CRS | None, transform: Affine, grid: Grid) -> bool:
    """Whether a raster without a place is laid on the grid as it is. Raises InputError where it has no place and another size."""
    if not (is_unplaced(transform) or is_unplaced(grid.transform)):
        return False
    if is_unplaced(transform) != is_unplaced(grid.transform) and counts_pixels(crs, transform) and counts_pixels(grid.crs, grid.transform):
        return False  # one is a part of the other
    if shape != (grid.height, grid.width):
        raise InputError(
            f"{start(layer.what)} has {shape[1]} x {shape[0]} pixels but {grid.what} {grid.width} x {grid.height}, "
            "and one of them has no place on the ground; georeference both."
        )
    layer.notes.append(f"{start(layer.what)} or {grid.what} has no place on the ground; they are laid on each other pixel by pixel.")
    return True


def shapes_on(layer: Layer, grid: Grid, known: dict[Value, int]) -> ShapesOnGrid:
    """Polygons; points have no area, and are no shapes."""
    features = layer.features
    if features is None:
        raise TypeError(layer.what)
    shapes, codes = [], []
    unknown: Counter = Counter()
    here = bring(features.parts, features.crs, grid.crs, layer.what)
    for part, value in zip(on_pixels(here, grid.transform), layer.values):
        code = known.get(value, 0) if value is not None else 0
        if code and is_placed(part):
            codes.append(code)
            shapes.append(part.rings)
        elif not code:
            unknown[value] += 1
    layer.notes += place_notes(here, features.crs, grid.crs, layer.what, grid.what)
    return ShapesOnGrid(shapes, np.array(codes, np.uint8), boxes_of(shapes), unknown)
