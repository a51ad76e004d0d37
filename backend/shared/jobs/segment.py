"""Jobs that use a model: classify a raster, try the backend out, write a model for other programs."""

from __future__ import annotations

from dataclasses import dataclass

from ..formats import FORMATS
from ..option import READ, WRITTEN, option
from . import choices
from .job import Job
from .results import Corrected, Exported, Finished, Outlined, Probed, Refined, Segmented, TilesSegmented

TIDYING, REFINING, COMPUTING = "tidy polygons", "refine boundaries", "how it is computed"  # groups


@dataclass(frozen=True)
class Segment(Job[Segmented]):
    """Classify a raster into land-cover classes."""

    image: str = option(help="raster to classify", path=READ)
    output: str = option(help="GeoTIFF to write: class codes, 0 where there is no data", path=WRITTEN)
    model: str = choices.model()
    polygons: str = option("", "write the classes as polygons too", unit="OUT.gpkg", path=WRITTEN)
    footprints: str = option("", "write squared outlines of the buildings too", unit="OUT.gpkg", path=WRITTEN)
    confidence: str = option("", "write the confidence (0 to 100, 255 no data) too", unit="OUT.tif", path=WRITTEN)
    extent: list[float] | None = choices.extent(
        help="part to classify, in the image's coordinates; of an image without a georeference in pixels, as QGIS draws it: columns from"
        " 0, rows from 0 down to minus its height"
    )
    mask: str = choices.mask(help="classify inside these polygons only (GeoJSON or GeoPackage)")
    bands: list[int] | None = choices.bands()
    refine: bool = option(
        False,
        "move the borders of classes onto those of the image; takes some seconds of a core per megapixel, and a byte of disk per class and"
        " pixel meanwhile",
        group=REFINING,
    )
    edge_map: str = choices.edge_map(
        help="write the edges that borders move onto (lines of 0 to 100 per cent, 255 no data) too; with refine alone"
    )
    minimum_area: float = choices.minimum_area(group=TIDYING)
    simplify: float = choices.simplify(group=TIDYING)
    pixel_size: float | None = choices.pixel_size(group=COMPUTING)
    scaling: str = choices.scaling(group=COMPUTING)
    nodata: str = choices.nodata(group=COMPUTING)
    tile: int = choices.tile(help="side of a window, a multiple of 16", least=64, group=COMPUTING)
    overlap: int = choices.overlap(group=COMPUTING)
    batch: int = choices.windows(group=COMPUTING)
    device: str = choices.device(group=COMPUTING)
    precision: str = choices.precision(group=COMPUTING)
    run_on: str = choices.run_on(group=COMPUTING)
    resume: bool = option(False, "go on where a killed run of the same command stopped", group=COMPUTING)
    overwrite: bool = option(False, "replace polygons that somebody has checked, too")


@dataclass(frozen=True)
class SegmentTiles(Job[TilesSegmented]):
    """Classify many rasters as one seamless map.

    Windows lie on one grid over all of them and look beyond a raster's border. Finished tiles are kept: the same command goes on, and
    computes anew what has changed.
    """

    images: list[str] = option(help="folder, rasters, a list of them, a virtual raster or a tile index", unit="TILES", count="+", path=READ)
    output: str = option(
        help="for a class map of each tile, an index and a virtual raster of all", unit="FOLDER", flag="--output", path=WRITTEN
    )
    model: str = choices.model()
    results: str = option("tiles", "class maps: one for each tile; mosaic: one of all, too", choices=("tiles", "mosaic"))
    polygons: str = option("none", "for each tile, or joined across all borders", choices=("none", "tiles", "joined"))
    polygon_format: str = option(
        "gpkg", "joined polygons are a GeoPackage; fgb, parquet: FlatGeobuf or GeoParquet too, by GDAL's program ogr2ogr",
        choices=("gpkg", *FORMATS),
    )  # fmt: skip
    confidence: bool = option(False, "keep the confidence (0 to 100, 255 no data) too, as with joined polygons")
    extent: list[float] | None = choices.extent(
        help="of the grid, in the images' coordinates, so that tiles which come later do not move it; default: what the tiles cover"
    )
    mask: str = choices.mask(help="classify inside these polygons only (GeoJSON or GeoPackage)")
    bands: list[int] | None = choices.bands(help="bands of the images, in the order of the model's")
    minimum_area: float = choices.minimum_area(group=TIDYING)
    simplify: float = choices.simplify(group=TIDYING)
    pixel_size: float | None = choices.pixel_size(group=COMPUTING)
    scaling: str = choices.scaling(
        help="how values that are not 8-bit become the model's range: by the model's own, or by the percentiles of all images",
        group=COMPUTING,
    )
    nodata: str = choices.nodata(group=COMPUTING)
    tile: int = choices.tile(help="side of a window, a multiple of 16", least=64, group=COMPUTING)
    overlap: int = choices.overlap(group=COMPUTING)
    batch: int = choices.windows(group=COMPUTING)
    device: str = choices.device(group=COMPUTING)
    precision: str = choices.precision(group=COMPUTING)
    run_on: str = choices.run_on(group=COMPUTING)
    overwrite: bool = option(False, "replace polygons that somebody has checked, too")


@dataclass(frozen=True)
class Footprints(Job[Outlined]):
    """Outline the buildings of a class raster: single roofs, squared on the ground, none over another."""

    map: str = option(help="class raster", path=READ)
    output: str = option(help="GeoPackage to write", unit="OUT.gpkg", path=WRITTEN)
    confidence: str = option("", "of the same run: touching roofs are told apart by it, too", unit="RASTER", path=READ)
    buildings: str = option("building", "class whose outlines are wanted, by name or code; several are joined by +", unit="CLASS")
    tolerance: float = option(0.7, "by which walls may stray from the map", unit="METRES", least=0.01, most=100)
    minimum_area: float = option(10.0, "smaller buildings and courtyards are left out", unit="M2", least=0, most=1e12)
    legend: str = choices.legend(help="the classes; default: what the map says")
    map_classes: str = choices.table()


@dataclass(frozen=True)
class Correct(Job[Corrected]):
    """Write what was corrected in a map's polygons into a copy of its class raster."""

    map: str = option(help="class raster; it stays as it is", path=READ)
    corrections: str = option(
        help="polygons that were written with it, and corrected since; FILE.gpkg|layername=NAME names a layer", unit="POLYGONS", path=READ
    )
    output: str = option(help="class raster to write (Cloud Optimized GeoTIFF)", unit="OUT.tif", path=WRITTEN)
    keeps_gaps: bool = option(False, "what lies in no polygon any more keeps its class; else it becomes no data", flag="--keep-gaps")


@dataclass(frozen=True)
class Refine(Job[Refined]):
    """Move the borders of a map onto those of its image: superpixels and edges, where the map is unsure."""

    image: str = option(help="raster that the map was made of", path=READ)
    map: str = option(
        help="class raster, or a raster of scores: a band for each class, with its probability", unit="SCORES_OR_CLASSES", path=READ
    )
    output: str = option(help="class raster to write (Cloud Optimized GeoTIFF)", unit="OUT.tif", path=WRITTEN)
    confidence: str = option("", "of the run that wrote the classes: sure pixels keep theirs more often", unit="RASTER", path=READ)
    edges: str = option(
        "", "forest of sketch tokens (safetensors), or a model trained with --edges; default: the shipped one", unit="FOREST", path=READ
    )
    edge_map: str = choices.edge_map(help="write the edges that borders move onto (lines of 0 to 100 per cent, 255 no data) too")
    bands: list[int] | None = choices.bands(help="red, green and blue of the image; default: by their names")
    nodata: str = choices.nodata()
    legend: str = choices.legend(help="the classes; default: what the map says")
    map_classes: str = choices.table()
    block: int = option(
        1024, "side of the blocks that are refined at once: the result is the same, memory is not", unit="PX", least=64, most=16_384
    )


@dataclass(frozen=True)
class Export(Job[Exported]):
    """Write a model as ONNX, with the metadata that the Deepness plugin reads."""

    model: str = option(help="bundled model or model folder", unit="NAME_OR_FOLDER")
    output: str = option(help="file to write", unit="OUT.onnx", path=WRITTEN)
    tile: int = choices.tile(help="side of the window that the file takes")


@dataclass(frozen=True)
class Probe(Job[Probed]):
    """Try the backend out on a tiny image: versions, devices, speed."""

    model: str = choices.model()
    device: str = choices.device()
    precision: str = choices.precision()


@dataclass(frozen=True)
class DrawScene(Job[Finished]):
    """Draw a virtual orthophoto, to try things out where the truth is known."""

    image: str = option(help="GeoTIFF to write", path=WRITTEN)
    labels: str = option("", "GeoTIFF with class codes to write too", flag="labels", count="?", path=WRITTEN)
    height: int = option(2048, unit="PX", least=1, most=1_000_000)
    width: int = option(2048, unit="PX", least=1, most=1_000_000)
    gsd: float = option(0.15, "on the ground, of a pixel", unit="METRES", least=1e-3, most=1e4)
    seed: int = option(1, "another one draws another village", least=0, most=choices.LARGEST_SEED)
