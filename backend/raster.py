"""A raster on disk: what it is, and its pixels with what is valid among them (validity.py)."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, Interleaving
from rasterio.errors import CRSError, RasterioError
from rasterio.windows import Window

from .georeference import is_local, is_unplaced, placement, remarks, transformed
from .grid import Rect
from .memory_limit import is_out_of_memory, most_memory, out_of_memory
from .shared.bands import COLORS, NO_MEASUREMENTS, described, guess_bands, in_order, meaning_of
from .shared.errors import Fault, InputError
from .shared.formats import name_of
from .shared.ground import metres_per_degree
from .validity import Validity, parse_nodata, validity_of

CACHE = 96  # MB of decoded blocks that GDAL keeps: three rows of blocks of a very wide raster; its own choice grows with the machine
os.environ.setdefault("GDAL_CACHEMAX", str(CACHE))  # read by GDAL at its first block, in whichever thread
MUCH = 10**9  # bytes that a block of the file may take before it is said
GROUND = CRS.from_epsg(4326)
FLAT = 1e-6  # of a pixel whose rows run along its columns: such coordinates are those of no map
Steps = tuple[tuple[float, float], tuple[float, float]]  # metres to the east and to the north: of a column, of a row


@dataclass(frozen=True)
class Raster:
    """An open raster and the bands that are read from it. Not for use by two threads at once."""

    file: rasterio.DatasetReader
    bands: tuple[int, ...]  # 1-based
    validity: Validity
    notes: tuple[str, ...] = ()  # what was decided and the user may see otherwise

    @property
    def height(self) -> int:
        return int(self.file.height)

    @property
    def width(self) -> int:
        return int(self.file.width)

    @property
    def dtype(self) -> np.dtype:
        """One that holds the values of all bands."""
        return np.result_type(*(self.file.dtypes[band - 1] for band in self.bands))

    @property
    def names(self) -> tuple[str, ...]:
        """What the bands are; those that the file says nothing of are numbered, and three of them are colours."""
        every = names_of_bands(self.file)
        said = [meaning_of(every[band - 1]) for band in self.bands]
        found = ["" if word in NO_MEASUREMENTS else word for word in said]
        if not any(found) and len(found) == len(COLORS):
            return COLORS
        return tuple(name or f"band {i}" for i, name in enumerate(found, 1))

    @property
    def crs(self) -> CRS | None:
        return placement(self.file)[0]

    @property
    def transform(self) -> Affine:
        return placement(self.file)[1]

    @property
    def block(self) -> tuple[int, int]:
        """Rows and columns of the file's own blocks."""
        rows, columns = self.file.block_shapes[self.bands[0] - 1]
        return int(rows), int(columns)

    def read(self, rect: Rect) -> tuple[NDArray, NDArray[np.bool_] | None]:
        """Pixels (bands, h, w) as stored, and which are valid (h, w), None where all are. `rect` lies inside the raster.

        Raises Fault where the file cannot be read there.
        """
        try:
            pixels = self.values(window=Window(rect.x, rect.y, rect.w, rect.h))
            return pixels, self.validity.of(self.file, self.bands, rect, pixels)
        except RasterioError as error:
            raise unread(self.file.name, error, rect) from error

    def thumbnail(self, h: int, w: int) -> NDArray:
        """(bands, h, w) of the whole: the nearest pixel of each, from an overview where there is one. Raises Fault."""
        try:
            return self.values(shape=(h, w))
        except RasterioError as error:
            raise unread(self.file.name, error) from error

    def values(self, window: Window | None = None, shape: tuple[int, int] | None = None) -> NDArray:
        """(bands, h, w) in the type that holds all bands."""
        if len({self.file.dtypes[band - 1] for band in self.bands}) == 1:
            return self.file.read(list(self.bands), window=window, out_shape=shape and (len(self.bands), *shape))
        return np.stack([self.file.read(band, window=window, out_shape=shape).astype(self.dtype) for band in self.bands])


def unread(name: str, error: RasterioError, rect: Rect | None = None) -> Fault:
    """What to raise where pixels of a file, `rect` of it, cannot be read."""
    if is_out_of_memory(error):
        return out_of_memory()
    where = f" at row {rect.y}, column {rect.x}" if rect else ""
    return Fault(f"{name} cannot be read{where} ({str(error.__cause__ or error).rstrip('. ')}); the file is damaged.")


def stamp_of(path: str) -> tuple[int, ...]:
    """By which a changed file is told apart."""
    try:
        about = os.stat(path)
    except OSError:  # it is no file of this machine
        return ()
    return about.st_size, about.st_mtime_ns


def open_raster(
    path: str,
    bands: Sequence[int] | None = None,
    wanted: Sequence[str] | None = None,
    first: Sequence[str] = COLORS,
    nodata: str = "auto",
) -> Raster:
    """Open a raster with the bands asked for, or with those that a model wants, by the names of its bands.

    wanted: None: all bands but alpha, those named `first` before the others where the file says which they are.
    nodata: what the user says of it, see `validity.parse_nodata`. Raises InputError where there is no such raster or band, or where
    its values are not measurements (a palette).
    """
    file = open_file(path)
    try:
        if file.count == 0:
            raise InputError(f"The image {path!r} holds no bands of its own but {len(file.subdatasets)} subdatasets; name one of them.")
        chosen, notes = choose_bands(file, bands, wanted, first, path)
        check_values(file, chosen, path)
        placement(file)
        piece = piece_of(file, chosen)
        validity, more = validity_of(file, chosen, parse_nodata(nodata))
        return Raster(file, chosen, validity, (*notes, *remarks(file), *more, *([piece] if piece else [])))
    except InputError:
        file.close()
        raise


def choose_bands(
    file: rasterio.DatasetReader, bands: Sequence[int] | None, wanted: Sequence[str] | None, first: Sequence[str], path: str
) -> tuple[tuple[int, ...], list[str]]:
    """The bands to read, and what is to be said of the choice. Raises InputError where there are not enough."""
    if missing := [band for band in bands or () if not 1 <= band <= file.count]:
        raise InputError(f"The image {path!r} has no band {missing[0]}; choose among its bands 1 to {file.count}.")
    if bands:
        if wanted is not None and len(bands) != len(wanted):
            raise InputError(f"The model reads {len(wanted)} band(s), but {len(bands)} were named ({list(bands)}); name {len(wanted)}.")
        return tuple(bands), []
    names = names_of_bands(file)
    if wanted is None:
        chosen = in_order(names, first)
        if chosen == tuple(range(1, len(chosen) + 1)):
            return chosen, []
        said = ", ".join(meaning_of(names[band - 1]) or f"band {band}" for band in chosen)
        return chosen, [f"Bands {', '.join(map(str, chosen))} of {Path(path).name!r} are taken as {said}."]
    guess = guess_bands(names, wanted)
    if guess.is_short:
        raise InputError(
            f"The image {path!r} has {guess.count} band(s) besides masks, but the model reads {len(wanted)}; take another image or model,"
            " or name bands that stand in."
        )
    if not guess.stand_ins:
        return guess.bands, []
    parts = ", ".join(f"{other} for {goal}" for goal, other in guess.stand_ins.items())
    text = (
        f"{Path(path).name!r} shows {', '.join(guess.known)} but the model was trained on {', '.join(wanted)}; the nearest bands stand in"
    )
    return guess.bands, [f"{text} ({parts}), so expect a poorer map."]


def names_of_bands(file: rasterio.DatasetReader) -> list[str]:
    """What the file says of each: its description, else its colour."""
    colors = ("" if color == ColorInterp.undefined else color.name for color in file.colorinterp)
    return [described(name or "", color) for name, color in zip(file.descriptions, colors)]


def reopen(path: str, bands: tuple[int, ...], validity: Validity) -> Raster:
    """What `open_raster` found, opened once more: in another thread or process. Raises InputError where it has gone."""
    return Raster(open_file(path), bands, validity)


def parts_of(path: str) -> list[str]:
    """The files that a raster is read from beside its own: a mosaic's sources and theirs, side files. None where there is no raster."""
    found: dict[str, None] = {}
    todo = [path]
    while todo:
        try:
            with rasterio.open(todo.pop()) as file:
                new = [part for part in file.files if part not in found and part != path]
        except (RasterioError, UnicodeDecodeError):  # whoever wants to read it says what is wrong with it
            continue
        found.update(dict.fromkeys(new))
        todo += [part for part in new if part.lower().endswith(".vrt")]
    return list(found)


def open_file(path: str) -> rasterio.DatasetReader:
    try:
        return rasterio.open(path)
    except (RasterioError, UnicodeEncodeError) as error:
        raise InputError(unreadable(path, str(error.__cause__ or error))) from error


def unreadable(path: str, reason: str) -> str:
    if not Path(path).exists() and not path.startswith("/vsi") and "://" not in path:
        return f"The image {path!r} does not exist; name a raster file such as a GeoTIFF."
    kind = name_of(path) or (f"a TIFF of a compression that is not read here ({reason.rstrip('. ')})" if "codec" in reason else "")
    if kind:
        return f"The image {path!r} is not a raster that GDAL can read here: it is {kind}; save it as GeoTIFF (in QGIS: Export > Save As)."
    return f"The image {path!r} is not a raster that GDAL can read; name a raster file such as a GeoTIFF."


def piece_of(file: rasterio.DatasetReader, bands: tuple[int, ...]) -> str:
    """The sentence for a file whose blocks take much memory; empty for others. Raises InputError where there is not that much."""
    h, w = file.block_shapes[bands[0] - 1]
    count = file.count if file.interleaving == Interleaving.pixel else 1
    size = 2 * h * w * count * np.dtype(file.dtypes[bands[0] - 1]).itemsize  # as read, and as it lies in GDAL's cache
    if size < MUCH:
        return ""
    text = f"{file.name!r} is stored in pieces of {w} x {h} pixels: reading it takes {size / 1e9:.1f} GB of memory"
    way = "a tiled copy takes next to none (gdal_translate -co TILED=YES -co COMPRESS=DEFLATE)"
    if size > (there := most_memory()):
        raise InputError(f"{text}, and there are {there / 1e9:.1f} GB; {way}.")
    return f"{text}; {way}."


def check_values(file: rasterio.DatasetReader, bands: tuple[int, ...], path: str) -> None:
    """Raises InputError for palettes and complex numbers."""
    for band in bands:
        if file.colorinterp[band - 1] == ColorInterp.palette:
            raise InputError(
                f"Band {band} of {path!r} holds palette indices, not colours; convert it first"
                " (in QGIS: Raster > Conversion > PCT to RGB; or gdal_translate -expand rgb)."
            )
        if np.dtype(file.dtypes[band - 1]).kind not in "uif":
            raise InputError(f"Band {band} of {path!r} holds {file.dtypes[band - 1]} values; convert it to a real type first.")


def ground_size(crs: CRS | None, transform: Affine, height: int, width: int) -> tuple[float, float] | None:
    """Metres on the ground of a pixel down and across, at the raster's centre; None where the coordinates mean no place.

    Measured along the ground, not in map units: EPSG:3857 at 47 degrees north draws 0.14 m as 0.2 units, and degrees are no metres.
    """
    return size_of(ground_steps(crs, transform, height, width))


def size_of(steps: Steps | None) -> tuple[float, float] | None:
    """Metres down and across of a pixel with these steps."""
    if steps is None:
        return None
    right, down = (hypot(*step) for step in steps)
    return (down, right) if down > 0 and right > 0 else None


def ground_steps(crs: CRS | None, transform: Affine, height: int, width: int) -> Steps | None:
    """Metres on the ground to the east and to the north of a step of one column, and of one row; as `ground_size`.

    In a local coordinate system along its axes.
    """
    return steps_at(crs, transform, [(width / 2, height / 2)])[0]


def steps_at(crs: CRS | None, transform: Affine, places: Sequence[tuple[float, float]]) -> list[Steps | None]:
    """As `ground_steps` at each of the places (column, row)."""
    if crs is None or is_unplaced(transform):
        return [None] * len(places)
    if is_local(crs):
        metres = crs.units_factor[1]
        return [((transform.a * metres, transform.d * metres), (transform.b * metres, transform.e * metres))] * len(places)
    points = [transform @ point for column, row in places for point in ((column, row), (column, row + 1), (column + 1, row))]
    try:
        x, y = transformed(np.array(points), crs, GROUND).T.tolist()
    except (RasterioError, CRSError, ImportError, CPLE_BaseError):  # the last one slips through rasterio as it is
        return [None] * len(places)
    return [steps_of(x[k : k + 3], y[k : k + 3]) for k in range(0, len(points), 3)]


def steps_of(x: Sequence[float], y: Sequence[float]) -> Steps | None:
    """From the degrees of a place, the one a row below it and the one a column beside it; None where one is nowhere."""
    if not np.isfinite([*x, *y]).all():
        return None
    along, across = metres_per_degree(y[0])
    down, right = (((x[i] - x[0]) * across, (y[i] - y[0]) * along) for i in (1, 2))
    area = abs(right[0] * down[1] - right[1] * down[0])
    return (right, down) if area > FLAT * hypot(*right) * hypot(*down) else None
