"""Write corrections into a map: the algorithm `landquilt:correct`, map and polygons -> job Correct -> backend -> a new class raster."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ...backend.shared.errors import InputError
from ...backend.shared.jobs import Correct, Corrected
from ..corrected_layer import Beside
from ..layer_files import file_of, labels_of
from ..layers import image_of, readable_path
from ..translation import tr
from .base import About, AlgorithmRun, JobAlgorithm
from .job_options import option_parameter


class CorrectAlgorithm(JobAlgorithm):
    """Its layers are taken in the main thread and used in Processing's; what is being edited counts as it is seen."""

    def about(self) -> About:
        return About(
            "correct",
            tr("Write corrections into a map"),
            tr("Writes what was corrected in a map's polygons into a copy of its class raster."),
            tr("correction,review,burn,rasterize,edit,class raster,checked"),
            tr(
                "<p>Writes what you corrected in the polygons of a map into a copy of its class raster, on the same pixels. Polygons whose "
                "class you changed, in the review or in the attribute table, and those you drew or reshaped give their class to the pixels "
                "in them; deleted ones become no data. All other pixels stay as they are, also where polygons were tidied. The map itself "
                "is never changed.</p>"
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        kinds = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.described(
            (
                QgsProcessingParameterRasterLayer("MAP", tr("Map")),
                tr("The class raster that “Classify land cover” wrote. It stays as it is."),
            ),
            (
                QgsProcessingParameterVectorLayer("CORRECTIONS", tr("Corrected polygons"), kinds),
                tr("The polygons of the same run, corrected since: in the review, by drawing, or in the attribute table."),
            ),
            (
                option_parameter(Correct, "keeps_gaps", tr("Keep the class of what lies in no polygon")),
                tr(
                    "Yes: also where you deleted a polygon. No: it becomes no data, so a polygon that you delete is gone from the map, too."
                ),
            ),
            (
                QgsProcessingParameterRasterDestination("OUTPUT", tr("Corrected classes")),
                tr("Cloud Optimized GeoTIFF with the grid, the legend and the tags of the map."),
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("CHANGED", tr("Number of changed pixels")))
        self.addOutput(QgsProcessingOutputNumber("CLEARED", tr("Number of pixels that are no data now")))

    def take_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raises InputError."""
        raster = self.raster(parameters, "MAP", context)
        polygons = self.parameterAsVectorLayer(parameters, "CORRECTIONS", context)
        if polygons is None:
            raise InputError(self.invalidSourceError(parameters, "CORRECTIONS"))
        if polygons.subsetString() and not self.parameterAsBoolean(parameters, "KEEPS_GAPS", context):
            text = tr("The layer {!r} is filtered, and what its filter hides would become no data; take the filter off.")
            raise InputError(text.format(polygons.name()))
        self.map, self.map_id, self.polygons = image_of(raster), raster.id(), labels_of(polygons)

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path) -> Correct:
        return Correct(
            map=readable_path(self.map, folder),
            corrections=file_of(self.polygons, "", context, folder / "polygons"),
            output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            **self.asked(Correct, parameters, context),
        )

    def results(self, end: Corrected, run: AlgorithmRun) -> dict[str, Any]:
        self.after_loading(run.job.output, Beside(self.map_id), run.context)
        return {"OUTPUT": run.job.output, "CHANGED": end.changed_pixels, "CLEARED": end.cleared_pixels}
