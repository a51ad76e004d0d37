"""Draw a virtual orthophoto: the algorithm `landquilt:drawscene`, an image to try things with where the truth is known."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterRasterDestination

from ...backend.shared.jobs import DrawScene, Finished
from ..translation import tr
from .base import About, AlgorithmRun, JobAlgorithm
from .job_options import option_parameter

option = partial(option_parameter, DrawScene)


class DrawsceneAlgorithm(JobAlgorithm):
    def about(self) -> About:
        return About(
            "drawscene",
            tr("Draw a virtual orthophoto"),
            tr("Draws an orthophoto of a village that does not exist, with its exact land cover."),
            tr("sample data,example,synthetic,test image,virtual,demo"),
            tr(
                "<p>Draws an orthophoto of a village that does not exist, with roofs, streets, gardens, trees and cars, and a raster of "
                "what truly is there. To try the plugin out, to learn it, and to test scripts: the truth is known to the pixel. A village "
                "is easier than real places; what a network reaches here says nothing of those.</p>"
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.described(
            (option("height", tr("Height (pixels)")), tr("From north to south.")),
            (option("width", tr("Width (pixels)")), tr("From west to east.")),
            (
                option("gsd", tr("Pixel size on the ground (m)")),
                tr("The same village, seen from nearer or farther."),
            ),
            (option("seed", tr("Random seed")), tr("The same number draws the same village.")),
            (QgsProcessingParameterRasterDestination("IMAGE", tr("Virtual orthophoto")), tr("A GeoTIFF: red, green and blue.")),
            (
                QgsProcessingParameterRasterDestination("LABELS", tr("Its land cover"), optional=True),
                tr("A GeoTIFF of class codes 1 to 6 on the same pixels: what truly is there."),
            ),
        )

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path) -> DrawScene:
        image, labels = (self.parameterAsOutputLayer(parameters, name, context) for name in ("IMAGE", "LABELS"))
        return DrawScene(image=image, labels=labels, **self.asked(DrawScene, parameters, context))

    def results(self, end: Finished, run: AlgorithmRun) -> dict[str, Any]:
        return {name: path for name, path in (("IMAGE", run.job.image), ("LABELS", run.job.labels)) if path}
