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
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.errors import RasterioError
from rasterio.features import rasterize
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ..accuracy.histogram import count
from ..errors import Fault, InputError
from ..grid import Rect, blocks
from ..models import ISPRS
from ..raster import ground_size
from .colors import from_colors
from .features import Features, Rings, boxes_of, is_vector, read_features, to_crs
from .legend import Classes, Value, parse_table, plain_legend, positions, whole
from .raster_names import classes_of
from .vector_grid import lay_grid

UNKNOWN = 255  # a value that the legend does not know
LARGEST = 65535  # code of a raster

Codes = NDArray[np.uint8]


@dataclass(frozen=True)
class Grid:
    crs: CRS | None
    transform: Affine
    height: int
    width: int

    @property
    def pixel_area(self) -> float | None:
        """Square metres on the ground at the centre; None where the coordinates mean no place."""
        size = ground_size(self.crs, self.transform, self.height, self.width)
        return size[0] * size[1] if size else None

    def __str__(self) -> str:
        size = ground_size(self.crs, self.transform, self.height, self.width)
        return f"{self.width} x {self.height} pixels" + (f" of {size[1]:.3g} m" if size else "") + (f", {self.crs}" if self.crs else "")


@dataclass
class Layer:
    """An opened layer before it is known what its values mean: `raster` or `features`."""

    what: str  # in sentences: "the reference 'ref.tif'"
    path: str
    raster: rasterio.DatasetReader | None = None
    features: Features | None = None

    @property
    def are_colors(self) -> bool:
        file = self.raster
        return file is not None and file.count >= 3 and file.colorinterp[0] != ColorInterp.palette and file.dtypes[0] == "uint8"

    @cached_property
    def classes(self) -> Classes:
        """What the layer itself says its values mean; empty where it says nothing."""
        if self.raster is None:
            return ()
        return ISPRS if self.are_colors else classes_of(self.raster)

    @property
    def grid(self) -> Grid | None:
        file = self.raster
        return Grid(file.crs, file.transform, file.height, file.width) if file is not None else None


@dataclass
class RasterCodes:
    """A raster on a grid; `unknown` counts the values left out."""

    file: Any  # a dataset, or a warped one
    table: Codes  # position by value
    are_colors: bool
    is_plain: bool  # bytes that are positions already
    has_mask: bool
    height: int
    width: int
    unknown: Counter = field(default_factory=Counter)

    @property
    def is_in_rows(self) -> bool:
        """Stored in strips of whole rows rather than in tiles."""
        rows, columns = self.file.block_shapes[0]
        return columns >= min(self.width, 1024) and rows < 128

    def read(self, rect: Rect) -> Codes:
        """(h, w); 0 outside the raster. Raises Fault where the file is damaged."""
        whole = Rect(0, 0, self.height, self.width)
        part = rect.meet(whole)
        if part == rect:
            return self.inside(rect)
        result = np.zeros((rect.h, rect.w), np.uint8)
        if not part.is_empty:
            result[part.inside(rect).slices] = self.inside(part)
        return result

    def inside(self, rect: Rect) -> Codes:
        window = Window(rect.x, rect.y, rect.w, rect.h)
        try:
            raw = self.file.read((1, 2, 3) if self.are_colors else 1, window=window)
            mask = self.file.dataset_mask(window=window) if self.has_mask else None
        except RasterioError as error:
            reason = str(error.__cause__ or error).rstrip(". ")
            raise Fault(f"{self.file.name} cannot be read at row {rect.y}, column {rect.x} ({reason}); the file is damaged.") from error
        values = from_colors(raw) if self.are_colors else raw
        if self.is_plain and values.max() < UNKNOWN and self.table[values.max()] < UNKNOWN:
            codes = values
        else:
            codes = self.table[values if values.dtype == np.uint8 else whole_numbers(values)]
        if mask is not None:
            codes = np.where(mask > 0, codes, 0).astype(np.uint8)
        if codes.max() == UNKNOWN:
            wrong = codes == UNKNOWN
            self.unknown.update(dict(zip(*(part.tolist() for part in np.unique(values[wrong], return_counts=True)))))
            codes = np.where(wrong, 0, codes).astype(np.uint8)
        return codes


@dataclass
class ShapeCodes:
    """Polygons in pixels of a grid, with the position of each one's class; later ones lie on top."""

    shapes: list[Rings]
    codes: Codes
    boxes: NDArray[np.float64]
    unknown: Counter

    def read(self, rect: Rect) -> Codes:
        """(h, w): the class of the polygon in which a pixel's centre lies."""
        x_min, y_min, x_max, y_max = self.boxes.T
        near = np.flatnonzero((x_min < rect.x + rect.w) & (x_max > rect.x) & (y_min < rect.y + rect.h) & (y_max > rect.y))
        drawn = [({"type": "Polygon", "coordinates": clip(self.shapes[i], rect)}, int(self.codes[i])) for i in near]
        if not drawn:
            return np.zeros((rect.h, rect.w), np.uint8)
        return rasterize(drawn, (rect.h, rect.w), fill=0, transform=Affine.translation(rect.x, rect.y), dtype="uint8")


def open_layer(path: str, what: str, field: str = "") -> Layer:
    """A raster or vector layer. Raises InputError where it is neither, or no layer of classes."""
    what = f"{what} {path!r}"
    file = path.partition("|layername=")[0]
    if not Path(file).exists() and not path.startswith("/vsi"):
        raise InputError(f"{start(what)} does not exist; name a class raster, or polygons or points with a class field.")
    if is_vector(path):
        return Layer(what, path, features=read_features(path, field))
    try:
        raster = rasterio.open(path)
    except RasterioError as error:
        raise InputError(
            f"{start(what)} is neither a raster that GDAL can read nor a GeoPackage or GeoJSON layer; export it as one of them."
        ) from error
    layer = Layer(what, path, raster)
    counted = raster.count - sum(meaning == ColorInterp.alpha for meaning in raster.colorinterp)
    if counted != 1 and not layer.are_colors:
        raster.close()
        raise InputError(f"{start(what)} has {counted} bands; a class raster has one, or three with the colours of the ISPRS legend.")
    return layer


def start(text: str) -> str:
    """As the beginning of a sentence."""
    return text[:1].upper() + text[1:]


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
            return layer.grid, f"Compared on the grid of {layer.path}: {layer.grid}; other layers are brought to it by nearest neighbour."
    first = next(layer for layer in layers if layer.features is not None)
    if first.features is None:
        raise TypeError(first.what)
    grid = Grid(*lay_grid(first.features, pixel_size, first.what))
    choice = (
        "" if pixel_size else "; no layer is a raster, so the size of the pixels is chosen by its polygons: name another where you like"
    )
    return grid, f"Compared on a grid over {first.path}: {grid}{choice}."


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
    if same_size and file.crs == grid.crs and file.transform.almost_equals(grid.transform, 1e-6 * abs(grid.transform.a)):
        return file
    where = {"crs": grid.crs, "transform": grid.transform, "height": grid.height, "width": grid.width}
    try:
        return WarpedVRT(file, resampling=Resampling.nearest, add_alpha=needs_alpha, **where)
    except (RasterioError, ValueError) as error:
        raise InputError(f"{start(layer.what)} cannot be brought from {file.crs} to the first map's {grid.crs} ({error}).") from error


def whole_numbers(values: NDArray[Any]) -> NDArray[np.intp]:
    """Indices into the table of positions: LARGEST + 1, which is unknown, for what is no code; NaN is no data."""
    if values.dtype.kind == "f":
        is_code = (values >= 0) & (values <= LARGEST) & (values == np.rint(values))
        return np.where(is_code, values, np.where(np.isnan(values), 0, LARGEST + 1)).astype(np.intp)
    return np.where((values >= 0) & (values <= LARGEST), values, LARGEST + 1).astype(np.intp)


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
