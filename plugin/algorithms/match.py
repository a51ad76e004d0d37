"""Find what looks alike: the algorithm `landquilt:match`, a box in an image -> job Match -> backend -> polygons."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterExtent,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
    QgsRectangle,
)

from ...backend.shared.errors import InputError
from ...backend.shared.jobs import Match, Matched
from ...backend.shared.legend import parse_legend
from ...backend.shared.style import polygon_qml
from ..layers import image_of, let_go_of, nodata_word, readable_path
from ..result_layers import Dresser, LayerGroup, ResultKind
from ..translation import tr
from .base import About, AlgorithmRun, JobAlgorithm
from .into_layer import brought, corners, file_in, package_for
from .job_options import option_parameter
from .parameters import Described, advanced, nodata, text

option = partial(option_parameter, Match)
RASTERS = {"similarity": "SIMILARITY", "labels": "LABELS"}  # parameter by the job's field


class MatchAlgorithm(JobAlgorithm):
    """Its layers are taken in the main thread and used in Processing's."""

    def about(self) -> About:
        return About(
            "match",
            tr("Find what looks alike"),
            tr("Finds all places of an image that look like the one inside a box."),
            tr("template matching,cross-correlation,NCC,similarity,object detection,find similar,counting,labels"),
            tr(
                "<p>Slides what a box shows over the image and finds all places that look like it (template matching): cars, boats, solar "
                "panels, trees of an orchard. Each match is a polygon with its score (1: the same), rotation and size. The threshold can "
                "be left to Otsu's method; a lower one finds more, and more that is something else. Matches can serve as labels to train "
                "on.</p>"
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.described(*inputs(), *options(), *outputs())
        self.addOutput(QgsProcessingOutputNumber("MATCHES", tr("Number of matches")))
        self.addOutput(QgsProcessingOutputNumber("THRESHOLD_BY_OTSU", tr("Threshold by Otsu")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        let_go_of(file_in(parameters.get("OUTPUT")))

    def take_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        layer = self.raster(parameters, "INPUT", context)
        self.image, self.image_id = image_of(layer), layer.id()
        template = self.parameterAsRasterLayer(parameters, "TEMPLATE", context)
        self.template = image_of(template) if template is not None else None
        if (self.template is None) == (not parameters.get("BOX")):
            raise InputError(tr("Give either a box around what to look for, or a raster that shows it."))

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path) -> Match:
        self.destination = self.parameterAsOutputLayer(parameters, "OUTPUT", context)

        def place(name: str) -> list[float] | None:
            box: QgsRectangle = self.parameterAsExtent(parameters, name, context, self.image.crs)
            return corners(box) if parameters.get(name) else None

        taken = {
            "image": readable_path(self.image, folder),
            "output": package_for(self.destination, folder),
            "box": place("BOX"),
            "template": readable_path(self.template, folder / "template") if self.template is not None else "",
            "extent": place("EXTENT"),
            "scales": scales_of(self.words(parameters, "SCALES", context)),
            "bands": self.parameterAsInts(parameters, "BANDS", context) or None,
            "nodata": nodata_word(self.words(parameters, "NODATA", context), self.image),
            **self.rasters(parameters, context),
        }
        return Match(**{**self.asked(Match, parameters, context), **taken})

    def results(self, end: Matched, run: AlgorithmRun) -> dict[str, Any]:
        layer = brought(run.job.output, self.destination, run.context)
        group = LayerGroup(tr("Looks alike in {}").format(self.image.name), image=self.image_id)
        self.after_loading(layer, Dresser(ResultKind(0, polygon_qml(parse_legend(run.job.label)), False), group), run.context)
        rasters = {key: getattr(run.job, field) for field, key in RASTERS.items() if getattr(run.job, field)}
        return {"OUTPUT": layer, **rasters, "MATCHES": end.matches, "THRESHOLD_BY_OTSU": end.automatic}

    def rasters(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        """Paths of those that are asked for, by the job's field."""
        return {field: self.parameterAsOutputLayer(parameters, key, context) for field, key in RASTERS.items() if parameters.get(key)}


def scales_of(words: str) -> list[float]:
    """Raises InputError."""
    try:
        return [float(word) for word in words.split(",")]
    except ValueError:
        raise InputError(tr("The sizes are {!r}; give numbers, as 1 or 0.8, 1, 1.25.").format(words)) from None


def inputs() -> Iterator[Described]:
    yield QgsProcessingParameterRasterLayer("INPUT", tr("Orthophoto")), tr("The image to search: a file of any size and data type.")
    box = QgsProcessingParameterExtent("BOX", tr("Box around what to look for"), optional=True)
    yield box, tr("Tight around one object. Easier to draw with the button “Find what looks alike” of the toolbar.")
    template = QgsProcessingParameterRasterLayer("TEMPLATE", tr("Raster that shows it"), optional=True)
    yield template, tr("In place of a box: a small image of the object, with as many bands as the orthophoto.")
    yield (
        option("rotations", tr("Directions")),
        tr("In how many directions objects may lie: 1 as in the box; 24 any, in steps of 15 degrees."),
    )
    yield text("SCALES", tr("Sizes"), "1"), tr("Times the size in the box, separated by commas: 0.8, 1, 1.25.")
    yield option("threshold", tr("Threshold")), tr("Least score of a match, 0 to 1. Not set: by Otsu's method.")
    extent = QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True)
    yield extent, tr("Where to search. Not set: the whole image.")


def options() -> Iterator[Described]:
    yield (
        option("compared", tr("What is compared")),
        tr("pixels: as they are; features: what the bundled network sees in them, in cells of 4 pixels; slower."),
    )
    measure = option("measure", tr("Measure of similarity"))
    yield (
        advanced(measure),
        tr(
            "ncc: normalised cross-correlation, to which light and contrast do not matter; ssd, sad: squared and absolute differences, to "
            "which they do; sad is slow; cosine: angle between the values. auto: ncc of pixels, cosine of features."
        ),
    )
    bands = QgsProcessingParameterBand("BANDS", tr("Bands"), None, "INPUT", optional=True, allowMultiple=True)
    yield advanced(bands), tr("What is compared. None: all but alpha.")
    yield advanced(option("label", tr("Class of the matches"))), tr("Code and name that labels of the matches have, as 5=car.")
    parameter, words = nodata()
    yield advanced(parameter), words


def outputs() -> Iterator[Described]:
    output = QgsProcessingParameterVectorDestination("OUTPUT", tr("Matches"), QgsProcessing.SourceType.TypeVectorPolygon)
    yield output, tr("A polygon for each match. Fields score, rotation (degrees clockwise), scale, class and name.")
    similarity = QgsProcessingParameterRasterDestination("SIMILARITY", tr("Similarity"), optional=True, createByDefault=False)
    yield similarity, tr("The best score of each pixel.")
    labels = QgsProcessingParameterRasterDestination("LABELS", tr("Labels"), optional=True, createByDefault=False)
    yield labels, tr("The matches as a class raster to train on; the rest of the image has no label.")
