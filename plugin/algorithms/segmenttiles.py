"""Classify many tiles: the algorithm `landquilt:segmenttiles`, rasters or a folder -> job SegmentTiles -> a styled map of all."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, cast

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputMapLayer,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsRasterLayer,
)

from ...backend.shared.card import find_model, read_card
from ...backend.shared.errors import InputError
from ...backend.shared.formats import FORMATS
from ...backend.shared.jobs import SegmentTiles, TilesSegmented
from ...backend.shared.style import tiles_qml
from ..environment import ready_python
from ..layers import image_of, let_go_of, nodata_word
from ..models.library import resolve_model
from ..result_layers import Dresser, LayerGroup, ResultKind, results_of
from ..settings import load_settings
from ..translation import tr
from .base import About, AlgorithmRun, JobAlgorithm, find_python
from .into_layer import corners
from .job_options import option_parameter
from .mask import mask_file
from .parameters import Described, advanced, nodata
from .segment import check_bands, summary
from .segment_parameters import known_model, mask, overwriting, surroundings, tidying
from .translated import check_format, translate

option = partial(option_parameter, SegmentTiles)
POLYGONS = "polygons.gpkg"  # of all tiles, in the output folder


class SegmenttilesAlgorithm(JobAlgorithm):
    def about(self) -> About:
        return About(
            "segmenttiles",
            tr("Classify many tiles"),
            tr("Turns many orthophoto tiles into one seamless map of land-cover classes."),
            tr("tiles,mosaic,batch,segmentation,land cover,orthophoto,classification,cluster,dask,tile index"),
            tr(
                "<p>Classifies many rasters, overlapping or not, as if they were one: the network looks beyond a tile's border, so no seam "
                "shows, and a tile comes out the same whether it is computed alone or with all. Writes a class map of each tile, a virtual "
                "raster of all, an index with areas, confidence, time and errors of each tile, and on request one mosaic and polygons "
                "across all borders.</p><p>The same settings with the same folder go on: finished tiles are kept; a changed tile, and the "
                "neighbours that see it, are computed anew. A tile that fails is listed in the index, and the rest goes on.</p>"
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.described(*inputs(), *outputs(), *((advanced(parameter), words) for parameter, words in details()), folder())
        self.addOutput(QgsProcessingOutputMapLayer("CLASSES", tr("Land-cover classes")))
        self.addOutput(QgsProcessingOutputMapLayer("JOINED", tr("Land-cover polygons")))
        self.addOutput(QgsProcessingOutputMapLayer("INDEX", tr("Index of the tiles")))
        self.addOutput(QgsProcessingOutputNumber("FINISHED", tr("Finished tiles")))
        self.addOutput(QgsProcessingOutputNumber("FAILED", tr("Failed tiles")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.take_layers(parameters, context)
        check_bands(self.asked(SegmentTiles, parameters, context)["bands"] or [], self.card)
        output = Path(self.words(parameters, "OUTPUT", context))
        for name in ("index.gpkg", POLYGONS):
            let_go_of(str(output / name))
        check_format(self.asked(SegmentTiles, parameters, context)["polygon_format"])
        ready_python(find_python())

    def take_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raises InputError where nothing is named, or a layer is no file as it stands."""
        self.card = read_card(find_model(resolve_model(self.parameterAsString(parameters, "MODEL", context), load_settings())))
        layers = self.parameterAsLayerList(parameters, "INPUT", context) if parameters.get("INPUT") else []
        self.images = [image_of(cast(QgsRasterLayer, layer)) for layer in layers]
        self.image_id = layers[0].id() if layers else ""
        for image in self.images:
            if not image.has_own_crs:
                text = tr("The layer {!r} has another coordinate system than its file; save it with that system first.")
                raise InputError(text.format(image.name))
        self.named = [path for name in ("FOLDER", "LIST") if (path := self.words(parameters, name, context))]
        if not self.images and not self.named:
            raise InputError(tr("No tiles are named; choose raster layers, a folder, or a list, virtual raster or tile index."))

    def results(self, end: TilesSegmented, run: AlgorithmRun) -> dict[str, Any]:
        wanted = self.asked(SegmentTiles, run.parameters, run.context)["polygon_format"]
        if wanted in FORMATS and "polygons" in end.outputs:
            translate(end.outputs["polygons"], wanted, run.feedback)
        for line in summary(end):
            run.feedback.pushConsoleInfo(line)
        for tile, why in end.failed.items():
            run.feedback.reportError(f"{tile}: {why}")
        joined = end.outputs.get("polygons", "")
        self.load(end.outputs, Path(run.job.output).name, run.context)
        return {
            "OUTPUT": run.job.output,
            "CLASSES": end.outputs["classes"],
            "INDEX": end.outputs["index"],
            "FINISHED": end.finished,
            "FAILED": len(end.failed),
            **({"JOINED": joined} if joined else {}),
        }

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path) -> SegmentTiles:
        """`folder` is a temporary one. Raises InputError and Fault."""
        asked = self.asked(SegmentTiles, parameters, context)
        extent = None
        if parameters.get("EXTENT"):
            extent = corners(self.parameterAsExtent(parameters, "EXTENT", context, self.crs()))
        taken = {
            "images": [*(image.path for image in self.images), *self.named],
            "output": self.words(parameters, "OUTPUT", context),
            "model": resolve_model(self.parameterAsString(parameters, "MODEL", context), load_settings()),
            "extent": extent,
            "nodata": self.nodata(asked["nodata"]),
            "mask": mask_file(self, parameters, self.crs(), context, folder) if parameters.get("MASK") else "",
            "pixel_size": asked["pixel_size"] or None,
            "polygon_format": "gpkg",  # QGIS's own GDAL writes the others
        }
        return SegmentTiles(**{**asked, **taken})

    def crs(self) -> QgsCoordinateReferenceSystem:
        """The tiles' own, by the first of them."""
        if self.images:
            return self.images[0].crs
        place = Path(self.named[0])
        first = next((path for path in sorted(place.rglob("*.*")) if path.suffix.lower() in (".tif", ".tiff", ".jp2")), place)
        return QgsRasterLayer(str(first), "tile").crs()

    def nodata(self, asked: str) -> str:
        """The user's word, or what the properties of all layers say alike."""
        words = {nodata_word(asked, image) for image in self.images} if self.images else {nodata_word(asked, None)}
        return words.pop() if len(words) == 1 else nodata_word(asked, None)

    def load(self, files: dict[str, str], name: str, context: QgsProcessingContext) -> None:
        """Have Processing load what was made, as one styled group, where it loads anything."""
        project = context.project()
        if project is None:
            return
        results = results_of(self.card.classes, "polygons" in files)
        shown = {"polygons": (files.get("polygons", ""), tr("Land-cover polygons"), results["polygons"])}
        shown["index"] = (files["index"], tr("Tiles"), ResultKind(0, tiles_qml(), False))
        shown["classes"] = (files["classes"], tr("Land-cover classes"), results["output"])
        shown["confidence"] = (files.get("confidence", ""), tr("Confidence"), results["confidence"])
        title = f"{name} ({self.card.name})"
        group = LayerGroup(title, title, self.image_id)
        for path, label, result in shown.values():
            if path:
                context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails(label, project))
                self.after_loading(path, Dresser(result, group), context)


def inputs() -> list[Described]:
    layers = QgsProcessingParameterMultipleLayers("INPUT", tr("Tiles"), QgsProcessing.SourceType.TypeRaster, optional=True)
    place = QgsProcessingParameterFile("FOLDER", tr("Folder of tiles"), QgsProcessingParameterFile.Behavior.Folder, optional=True)
    listed = QgsProcessingParameterFile("LIST", tr("List, virtual raster or tile index"), optional=True)
    return [
        (
            layers,
            tr("Raster layers of one coordinate system, pixel size and type; others are named and left out. Later ones lie on top."),
        ),
        (place, tr("All rasters in it, at any depth.")),
        (listed, tr("A text file with a path in each line, a VRT, or a tile index (gdaltindex, GTI) as GeoPackage, GeoJSON or shapefile.")),
        known_model(option),
        mask(),
    ]


def outputs() -> list[Described]:
    return [
        (
            option("results", tr("Class maps")),
            tr("tiles: a file for each tile, and a virtual raster of all. mosaic: one GeoTIFF of all, too."),
        ),
        (
            option("polygons", tr("Polygons")),
            tr("none; tiles: a GeoPackage for each tile; joined: one GeoPackage, its polygons whole across the tiles' borders."),
        ),
        (
            option("polygon_format", tr("Format of joined polygons")),
            tr("gpkg: a GeoPackage. fgb, parquet: FlatGeobuf or GeoParquet too, where the GDAL of this QGIS writes it."),
        ),
        (option("confidence", tr("Keep the confidence")), tr("A raster of 0 to 100 per cent beside each class map; 255 is no data.")),
        *tidying(option),
    ]


def details() -> list[Described]:
    return [
        (
            QgsProcessingParameterExtent("EXTENT", tr("Extent of the grid"), optional=True),
            tr("Name one that holds all tiles to come, so that later ones do not move the windows. Empty: what the tiles cover."),
        ),
        (option("bands", tr("Bands")), tr("Of the tiles, in the order of the model's, as 1,2,3. Empty: by their names and colours.")),
        (
            option("pixel_size", tr("Pixel size on the ground (m)"), decimals=2),
            tr("Compute and write at this size. Not set: compute at the size the model was trained at, write on the tiles' pixels."),
        ),
        (
            option("scaling", tr("Scaling of values")),
            tr("How values that are not 8-bit become what the model knows: by the model's own range, or by the percentiles of all tiles."),
        ),
        nodata(),
        (option("tile", tr("Window (pixels)")), tr("Side of the squares that the network sees at once; a multiple of 16.")),
        (option("overlap", tr("Overlap (pixels)")), tr("Of neighbouring windows, at most three quarters of them.")),
        *surroundings(option),
        overwriting(option),
    ]


def folder() -> Described:
    parameter = QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the map"))
    return parameter, tr("Gets the class maps, the index and all else. The same folder goes on where a run was stopped.")
