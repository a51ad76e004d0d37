"""Draw a virtual orthophoto: the algorithm `landquilt:drawscene`, an image to try things with where the truth is known."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterRasterDestination

from ...backend.shared.jobs import Drawscene
from ..translation import tr
from .base import JobAlgorithm, follow, processing_errors
from .parameters import help_of, integer, number

DEFAULT = Drawscene("")


class DrawsceneAlgorithm(JobAlgorithm):
    def name(self) -> str:
        return "drawscene"

    def displayName(self) -> str:
        return tr("Draw a virtual orthophoto")

    def shortDescription(self) -> str:
        return tr("Draws an orthophoto of a village that does not exist, with its exact land cover.")

    def tags(self) -> list[str]:
        return tr("sample data,example,synthetic,test image,virtual,demo").split(",")

    def shortHelpString(self) -> str:
        return help_of(introduction(), self.parameterDefinitions())

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.described(
            (integer("HEIGHT", tr("Height (pixels)"), DEFAULT.height, 64, 100_000), tr("From north to south.")),
            (integer("WIDTH", tr("Width (pixels)"), DEFAULT.width, 64, 100_000), tr("From west to east.")),
            (
                number("GSD", tr("Pixel size on the ground (m)"), DEFAULT.gsd, 0.02, 2.0),
                tr("The same village, seen from nearer or farther."),
            ),
            (integer("SEED", tr("Random seed"), DEFAULT.seed, 0, 2**31 - 1), tr("The same number draws the same village.")),
            (QgsProcessingParameterRasterDestination("IMAGE", tr("Virtual orthophoto")), tr("A GeoTIFF: red, green and blue.")),
            (
                QgsProcessingParameterRasterDestination("LABELS", tr("Its land cover"), optional=True),
                tr("A GeoTIFF of class codes 1 to 6 on the same pixels: what truly is there."),
            ),
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        paths = {name: self.parameterAsOutputLayer(parameters, name, context) for name in ("IMAGE", "LABELS")}
        job = Drawscene(
            image=paths["IMAGE"],
            labels=paths["LABELS"],
            height=self.parameterAsInt(parameters, "HEIGHT", context),
            width=self.parameterAsInt(parameters, "WIDTH", context),
            gsd=self.parameterAsDouble(parameters, "GSD", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
        )
        with TemporaryDirectory(prefix="landquilt-") as name, processing_errors():
            end = follow(job, Path(name), feedback)
        return {name: path for name, path in paths.items() if path} if end is not None else {}


def introduction() -> str:
    return tr(
        "<p>Draws an orthophoto of a village that does not exist, with roofs, streets, gardens, trees and cars, and a raster of what truly "
        "is there. To try the plugin out, to learn it, and to test scripts: the truth is known to the pixel. A village is easier than real "
        "places; what a network reaches here says nothing of those.</p>"
    )
