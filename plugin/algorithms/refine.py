"""Refine boundaries: the algorithm `landquilt:refine`, image and map -> job Refine -> backend -> a new class raster."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ...backend.shared.jobs import Refine, Refined
from ..corrected_layer import Beside
from ..layers import image_of, nodata_word, readable_path
from ..models.library import resolve_model
from ..settings import load_settings
from ..translation import tr
from .base import About, AlgorithmRun, JobAlgorithm
from .job_options import option_parameter
from .parameters import Described, advanced, nodata
from .segment_parameters import edge_map_output

option = partial(option_parameter, Refine)
RASTERS = {"IMAGE": "image", "MAP": "map", "CONFIDENCE": "confidence"}  # the job's field by the parameter


class RefineAlgorithm(JobAlgorithm):
    """Its layers are taken in the main thread and used in Processing's."""

    def about(self) -> About:
        return About(
            "refine",
            tr("Refine boundaries"),
            tr("Moves the borders of a map's classes onto the borders that its image shows."),
            tr("boundary,border,edge,contour,superpixel,sharpen,smooth,sketch tokens,CRF"),
            tr(
                "<p>Moves the borders of a map onto the borders that its image shows: pixels that look alike and lie together "
                "(superpixels) tend to get one class, and a border is cheap where edges between classes are seen, dear elsewhere. Classes "
                "change where the map is unsure: near its borders, or where scores or the confidence say so. The map itself is never "
                "changed. Better still, tick “Refine boundaries” when you classify: then the scores of all classes are known.</p>"
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.described(*inputs())
        self.addOutput(QgsProcessingOutputNumber("CHANGED", tr("Number of changed pixels")))

    def take_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raises InputError."""
        layers = {name: self.raster(parameters, name, context) for name in ("IMAGE", "MAP")}
        layers["CONFIDENCE"] = self.parameterAsRasterLayer(parameters, "CONFIDENCE", context)
        self.taken = {name: image_of(layer) for name, layer in layers.items() if layer is not None}
        self.map_id = layers["MAP"].id()

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path) -> Refine:
        asked = self.asked(Refine, parameters, context)
        taken: dict[str, Any] = {RASTERS[key]: readable_path(image, folder / key) for key, image in self.taken.items()}
        taken |= {"nodata": nodata_word(asked["nodata"], self.taken["IMAGE"]), "edges": edges_of(asked["edges"])}
        taken |= {name: self.parameterAsOutputLayer(parameters, name.upper(), context) for name in ("output", "edge_map")}
        return Refine(**{**asked, **taken})

    def results(self, end: Refined, run: AlgorithmRun) -> dict[str, Any]:
        self.after_loading(run.job.output, Beside(self.map_id), run.context)
        edge_map = {"EDGE_MAP": run.job.edge_map} if run.job.edge_map else {}
        return {"OUTPUT": run.job.output, **edge_map, "CHANGED": end.changed_pixels}


def edges_of(text: str) -> str:
    """A path for what the user typed: the name of a model, a folder or a file; nothing for the edges that ship."""
    return resolve_model(text, load_settings()) if text else ""


def inputs() -> Iterator[Described]:
    yield QgsProcessingParameterRasterLayer("IMAGE", tr("Orthophoto")), tr("The image that the map was made of; on other pixels, too.")
    maps = QgsProcessingParameterRasterLayer("MAP", tr("Map"))
    yield maps, tr("A class raster, or a raster of scores: a band for each class, with its probability. It stays as it is.")
    confidence = QgsProcessingParameterRasterLayer("CONFIDENCE", tr("Confidence"), optional=True)
    yield confidence, tr("The confidence raster of the same run: sure pixels keep their class more often.")
    edges = option("edges", tr("Edges of the model"))
    edges.setMetadata({"widget_wrapper": {"class": f"{__package__}.model_widget.ModelWidget"}})
    yield (
        advanced(edges),
        tr(
            "A model that was trained with “Learn the edges, too” and kept its own, or a forest of sketch tokens. Empty: the built-in "
            "edges."
        ),
    )
    yield advanced(option("legend", tr("Legend"))), tr("The classes, as in “Assess accuracy”. Empty: what the map says.")
    yield advanced(option("map_classes", tr("Classes of the map"))), tr("What its values mean, as 0=building, 7=tree.")
    parameter, words = nodata()
    yield advanced(parameter), words
    block = option("block", tr("Block (pixels)"))
    yield (
        advanced(block),
        tr("Side of the blocks that are refined at once. The result is the same; smaller needs less memory, and more time."),
    )
    output = QgsProcessingParameterRasterDestination("OUTPUT", tr("Refined classes"))
    yield output, tr("Cloud Optimized GeoTIFF with the grid, the legend and the tags of the map.")
    yield edge_map_output()
