"""A layer that shows classes, opened, before it is known what its values mean: a raster, polygons, or points."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.errors import RasterioError

from ..errors import InputError
from ..georeference import placement
from ..models import ISPRS
from ..raster import ground_size
from ..shared.legend import Classes, Value
from .features import Features, is_vector, read_features
from .raster_names import classes_of


@dataclass(frozen=True)
class Grid:
    crs: CRS | None
    transform: Affine
    height: int
    width: int
    what: str = field(default="the first map", compare=False)  # whose it is, in sentences

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

    what: str  # in sentences: "the reference 'ref.tif'", by its name or path
    path: str
    raster: rasterio.DatasetReader | None = None
    features: Features | None = None
    notes: list[str] = field(default_factory=list)  # what the user should know of how it is read
    meanings: dict[Value, int] = field(default_factory=dict)  # position in the legend by value, when it is decided

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
        return Grid(*placement(file), file.height, file.width) if file is not None else None


def open_layer(path: str, what: str, field: str = "", name: str = "") -> Layer:
    """A raster or vector layer. Raises InputError where it is neither, or no layer of classes.

    `name`: by which the user knows it; its path may be a copy's.
    """
    what = f"{what} {(name or path)!r}"
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
