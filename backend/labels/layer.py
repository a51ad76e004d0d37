"""A layer that shows classes, opened, before it is known what its values mean: a raster, polygons, or points."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.errors import RasterioError

from ..features.read import Features, Record, is_vector, read_features, start
from ..georeference import placement
from ..raster import ground_size
from ..row_areas import row_areas
from ..shared.card import ISPRS
from ..shared.class_table import Value, clean
from ..shared.errors import InputError
from ..shared.legend import CLASS_FIELDS, Classes
from .colors import share_of_others
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
        """Square metres on the ground, the mean of all; None where the coordinates mean no place."""
        areas = row_areas(self.crs, self.transform, self.height, self.width)
        return None if areas is None else float(areas.mean())

    def __str__(self) -> str:
        size = ground_size(self.crs, self.transform, self.height, self.width)
        return f"{self.width} x {self.height} pixels" + (f" of {size[1]:.3g} m" if size else "") + (f", {self.crs}" if self.crs else "")


@dataclass
class Layer:
    """An opened layer before it is known what its values mean: `raster` or `features`."""

    what: str  # in sentences: "the reference 'ref.tif'", by its name or path
    path: str
    raster: rasterio.DatasetReader | None = None
    features: Features | None = None  # polygons, or points where there are no polygons
    class_field: str = ""  # of the features, which holds the class
    notes: list[str] = field(default_factory=list)  # what the user should know of how it is read
    meanings: dict[Value, int] = field(default_factory=dict)  # position in the legend by value, when it is decided

    @property
    def are_points(self) -> bool:
        return self.features is not None and self.features.kinds() == {"point"}

    @property
    def values(self) -> list[Value | None]:
        """Of the field with the class, feature part by part."""
        return [clean(record.get(self.class_field)) for record in self.features.records] if self.features is not None else []

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
    if is_vector(path):
        return of_features(path, what, read_features(path, what), field)
    if not Path(path).exists() and not path.startswith("/vsi"):
        raise InputError(f"{start(what)} does not exist; name a class raster, or polygons or points with a class field.")
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
    if layer.are_colors and (share := share_of_others(raster)):
        raster.close()
        raise InputError(
            f"{start(what)} is a picture and no map of classes: {100 * share:.0f} % of its pixels have no colour of the ISPRS legend; "
            "name a class raster."
        )
    return layer


def opened(files: ExitStack, layer: Layer) -> Layer:
    """The layer; its raster is closed with the files."""
    if layer.raster is not None:
        files.enter_context(layer.raster)
    return layer


def of_features(path: str, what: str, features: Features, field: str) -> Layer:
    """Polygons, or points where there are none; what else the layer holds is in its notes. Raises InputError."""
    kind = "polygon" if "polygon" in features.kinds() else "point"
    kept = features.only(kind)
    if not kept.parts:
        raise InputError(f"{start(what)} holds only lines, which cover no area; buffer them in QGIS, or name polygons or points.")
    return Layer(what, path, features=kept, class_field=choose_field(what, field, kept.records), notes=features.notes(what, kind))


def choose_field(what: str, field: str, records: Sequence[Record]) -> str:
    """The field with the class. Raises InputError where there is none of that name, or it is not clear which it is."""
    names = list(dict.fromkeys(name for record in records[:100] for name in record))
    if field:
        if field not in names:
            raise InputError(f"{start(what)} has no field {field!r}; choose among {', '.join(names) or 'none'}.")
        return field
    usual = [name for wanted in CLASS_FIELDS for name in names if name.lower() == wanted]
    if usual or len(names) == 1:
        return (usual or names)[0]
    raise InputError(f"It is not clear which field of {what} holds the class; name one of {', '.join(names) or 'none: it has no fields'}.")
