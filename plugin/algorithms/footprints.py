"""Building footprints: the algorithm `landquilt:footprints`, class raster -> job Footprints -> backend -> outlines of buildings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingOutputNumber, QgsProcessingParameterRasterLayer

from ...backend.shared.jobs import Footprints, Outlined
from ...backend.shared.style import footprint_qml
from ..layers import image_of, let_go_of, readable_path
from ..result_layers import Dresser, LayerGroup, ResultKind
from ..translation import tr
from .base import About, AlgorithmRun, JobAlgorithm
from .into_layer import brought, file_in, package_for
from .job_options import option_parameter
from .parameters import Described, advanced
from .segment_parameters import footprints_output

option = partial(option_parameter, Footprints)


class FootprintsAlgorithm(JobAlgorithm):
    """Its layers are taken in the main thread and used in Processing's."""

    def about(self) -> About:
        return About(
            "footprints",
            tr("Building footprints"),
            tr("Outlines the buildings of a class raster, one by one, with right angles."),
            tr("building,roof,outline,footprint,regularize,right angles,orthogonal,vectorize"),
            tr(
                "<p>Outlines the buildings of a class raster: one polygon for each, with right angles in the building's own direction, few "
                "corners and its courtyards. Roofs that touch are parted where a narrow neck or a seam of low confidence runs between "
                "them, round ones stay round, and no outline lies over another. Angles and lengths are those on the ground, in any "
                "coordinate system. The outlines follow the buildings, not the pixels: for areas by class, take the polygons of “Classify "
                "land cover”.</p>"
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.described(*inputs(), footprints_output("OUTPUT", is_default=True))
        self.addOutput(QgsProcessingOutputNumber("BUILDINGS_FOUND", tr("Number of buildings")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        let_go_of(file_in(parameters.get("OUTPUT")))

    def take_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        layer = self.raster(parameters, "MAP", context)
        self.map, self.map_id = image_of(layer), layer.id()
        confidence = self.parameterAsRasterLayer(parameters, "CONFIDENCE", context)
        self.confidence = image_of(confidence) if confidence is not None else None

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path) -> Footprints:
        self.destination = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        taken = {
            "map": readable_path(self.map, folder),
            "output": package_for(self.destination, folder),
            "confidence": readable_path(self.confidence, folder / "confidence") if self.confidence is not None else "",
        }
        return Footprints(**{**self.asked(Footprints, parameters, context), **taken})

    def results(self, end: Outlined, run: AlgorithmRun) -> dict[str, Any]:
        layer = brought(run.job.output, self.destination, run.context)
        group = LayerGroup(tr("Buildings of {}").format(self.map.name), image=self.map_id)
        self.after_loading(layer, Dresser(ResultKind(0, footprint_qml(), False), group), run.context)
        return {"OUTPUT": layer, "BUILDINGS_FOUND": end.buildings}


def inputs() -> Iterator[Described]:
    yield QgsProcessingParameterRasterLayer("MAP", tr("Map")), tr("A class raster, such as “Classify land cover” writes.")
    confidence = QgsProcessingParameterRasterLayer("CONFIDENCE", tr("Confidence"), optional=True)
    yield confidence, tr("The confidence raster of the same run: it shows seams between roofs that touch, and how sure a building is.")
    tolerance = option("tolerance", tr("Tolerance of walls (m)"), decimals=2)
    yield tolerance, tr("Steps in a wall that are shallower, or not much longer, are smoothed away. More gives fewer corners.")
    area = option("minimum_area", tr("Minimum area of a building (m²)"), decimals=2)
    yield area, tr("Smaller ones are left out. 0: keep all.")
    yield option("buildings", tr("Class of the buildings")), tr("By name or code; several are joined by +, as in building+carport.")
    yield advanced(option("legend", tr("Legend"))), tr("The classes, as in “Assess accuracy”. Empty: what the map says.")
    yield advanced(option("map_classes", tr("Classes of the map"))), tr("What its values mean, as 0=building, 7=tree.")
