"""Jobs that say how good a map is. Layers: class rasters, or vector layers with a class field."""

from __future__ import annotations

from dataclasses import dataclass

from ..option import READ, WRITTEN, option
from . import choices, comparing
from .choices import LAYER
from .job import Job
from .results import Assessed, Compared, PlacesFound, PointsDrawn

DESIGNS = ("auto", "none", "simple", "stratified", "systematic")


@dataclass(frozen=True)
class Assess(Job[Assessed]):
    """Measure maps against a reference, and against each other."""

    reference: str = option(help=f"{LAYER}; points are taken for a sample", path=READ)
    maps: list[str] = option(help=LAYER, unit="map", count="+", path=READ)
    output: str = option(help="for report.html, report.json, tables and rasters", unit="FOLDER", flag="--output", path=WRITTEN)
    names: list[str] = option([], "of the maps, in the report; default: those of their files", unit="NAME", count="+")
    reference_name: str = option("", "of the reference, in the report", unit="NAME")
    reference_field: str = option("", "of a vector reference: what holds the class; default: by the usual names", flag="--field")
    map_fields: list[str] = option(
        [], "the same of maps that are polygons: once, or once for each", unit="FIELD", flag="--map-field", count="each"
    )
    legend: str = choices.legend()
    reference_classes: str = choices.table(help='what the reference\'s values mean: "0=building, 7=tree"; default: by name, else by code')
    map_classes: list[str] = option([], "the same of the maps: once, or once for each", unit="TABLE", count="each")
    ignore: list[str] = comparing.ignore()
    mask: str = comparing.mask()
    pixel_size: float = comparing.pixel_size()
    tolerance: float = comparing.tolerance()
    erosion: float = option(3.0, "radius of the disc of the eroded variant; 0: leave it out", unit="PX", least=0, most=50)
    block: int = comparing.block()
    design: str = option("auto", "how points were drawn; auto: as the layer says", choices=DESIGNS)
    kappa: bool = option(False, "give kappa too, though the literature advises against it")
    seed: int = choices.seed()


@dataclass(frozen=True)
class Compare(Job[Compared]):
    """How far two maps agree, where nothing says which is right."""

    first: str = option(help=LAYER, path=READ)
    second: str = option(help=LAYER, path=READ)
    output: str = option(help="for report.html, report.json, tables and a raster", unit="FOLDER", flag="--output", path=WRITTEN)
    names: list[str] = option([], "of the maps, in the report", unit="NAME", count=2)
    first_field: str = option("", "what holds the class, where the first map is polygons")
    second_field: str = option("", "what holds the class, where the second map is polygons")
    legend: str = choices.legend()
    first_classes: str = choices.table(help="what the first map's values mean")
    second_classes: str = choices.table(help="what the second map's values mean")
    ignore: list[str] = comparing.ignore()
    mask: str = comparing.mask()
    pixel_size: float = comparing.pixel_size()
    tolerance: float = comparing.tolerance()
    block: int = comparing.block()
    seed: int = choices.seed()


@dataclass(frozen=True)
class Places(Job[PlacesFound]):
    """List the largest places of each kind of error: where the pixels of each code lie together."""

    raster: str = option(help="raster of codes, 0 no data: a disagreement raster or changes.tif", path=READ)
    output: str = option(help="table to write: box, pixels and one pixel of each place", unit="OUT.json", path=WRITTEN)
    most: int = option(250, "of each code, the largest; the others are counted only", unit="N", least=1, most=1_000_000)


@dataclass(frozen=True)
class SamplePoints(Job[PointsDrawn]):
    """Draw places of a map to look at, as a layer to fill in: a probability sample of its pixels."""

    map: str = option(help=f"to draw from: {LAYER}", path=READ)
    output: str = option(help="GeoPackage to write", unit="OUT.gpkg", path=WRITTEN)
    map_field: str = option("", "what holds the class, of a polygon map; default: by the usual names", unit="FIELD")
    pixel_size: float = option(0.0, "of a polygon map; default: by its polygons", unit="METRES", least=0, most=1e5)
    design: str = option("stratified", choices=("stratified", "simple", "systematic"))
    size: int = option(0, "places; default: as many as the standard error takes", unit="N", least=0, most=10_000_000)
    standard_error: float = option(0.02, "of overall accuracy, wanted", unit="SE", least=1e-3, most=0.4)
    accuracy: float = option(0.85, "of the map, expected", unit="SHARE", least=0.01, most=0.99)
    allocation: str = option("balanced", "of a stratified sample", choices=("balanced", "proportional", "equal"))
    minimum: int = option(50, "places in a class, of a balanced sample", unit="N", least=0, most=10_000_000)
    legend: str = choices.legend()
    map_classes: str = choices.table()
    mask: str = choices.mask(help="draw inside these polygons only (GeoJSON or GeoPackage)")
    seed: int = choices.seed()
