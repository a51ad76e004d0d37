"""Draw sample points: the algorithm `landquilt:samplepoints`, parameters -> job SamplePoints -> backend -> layer with a form."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterVectorDestination,
    QgsVectorLayer,
)

from ...backend.shared.jobs import PointsDrawn, SamplePoints
from ...backend.shared.legend import legend_text
from ..labels.from_map import CODE, categories_of
from ..layer_files import FeatureTable, file_of
from ..result_layers import Dresser, LayerGroup, ResultKind
from ..translation import tr
from .accuracy import AccuracyAlgorithm, any_layer, check_polygons, class_field, mask
from .base import About, AlgorithmRun
from .into_layer import brought, package_for
from .job_options import option_parameter
from .mask import mask_file
from .parameters import Described, advanced

option = partial(option_parameter, SamplePoints)


class SamplepointsAlgorithm(AccuracyAlgorithm):
    def about(self) -> About:
        return About(
            "samplepoints",
            tr("Draw sample points"),
            tr("Draws a random sample of a class map's pixels, as points with a form to fill in the true class."),
            tr("sampling,stratified,random points,validation,accuracy,sample size,Olofsson,Cochran"),
            tr(
                "<p>Draws places of a class map at which somebody looks up what is truly there: a probability sample, from which “Assess "
                "accuracy” estimates the accuracy and the class areas of the whole map with standard errors. The form lists the classes; "
                "it does not show what the map says, because who knows it agrees with it too often. Points are numbered in random order: "
                "whoever stops early has still looked at a random part.</p>"
            ),
            "accuracy",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.described(*inputs(), *options())
        output = QgsProcessingParameterVectorDestination("OUTPUT", tr("Sample points"), QgsProcessing.SourceType.TypeVectorPoint)
        self.described((output, tr("Points with a form: fill in “True class” at each, then give the layer to “Assess accuracy”.")))
        self.addOutput(QgsProcessingOutputNumber("PLACES", tr("Number of points")))

    def take_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.map = self.subject(parameters, "MAP", context)
        check_polygons(self.map)
        self.drawn = drawn_legend(self.parameterAsLayer(parameters, "MAP", context))

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path) -> SamplePoints:
        self.destination = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        asked = self.asked(SamplePoints, parameters, context)
        field = asked["map_field"] if isinstance(self.map, FeatureTable) else ""
        taken = {
            "map": file_of(self.map, field, context, folder / "map"),
            "output": package_for(self.destination, folder),
            "map_field": field,
            "legend": asked["legend"] or (self.drawn if field in ("", CODE) else ""),
            "mask": mask_file(self, parameters, self.map.crs, context, folder),
        }
        return SamplePoints(**{**asked, **taken})

    def results(self, end: PointsDrawn, run: AlgorithmRun) -> dict[str, Any]:
        qml = style_of(Path(run.job.output))
        layer = brought(run.job.output, self.destination, run.context)
        group = LayerGroup(tr("Sample of {}").format(self.map.name))
        offer = getattr(self.provider(), "offer_filling", None)
        self.after_loading(layer, Dresser(ResultKind(0, qml, True), group, offer), run.context)
        return {"OUTPUT": layer, "PLACES": end.places}


def drawn_legend(layer: Any) -> str:
    """Of polygons: their file has codes alone, and what these are called is in how QGIS draws them. Empty where that says nothing."""
    return legend_text(categories_of(layer)) if isinstance(layer, QgsVectorLayer) else ""


def style_of(path: Path) -> str:
    """The style and form that the GeoPackage carries."""
    base = sqlite3.connect(str(path))
    try:
        return str(base.execute("SELECT styleQML FROM layer_styles").fetchone()[0])
    finally:
        base.close()


def inputs() -> Iterator[Described]:
    yield any_layer("MAP", tr("Map")), tr("What to draw from: a class raster, or polygons with a class field.")
    yield class_field("MAP_FIELD", tr("Class field of the map")), tr("Of polygons; none: by the usual names.")
    yield (
        option("design", tr("Design")),
        tr("stratified: so many in each class of the map; simple: anywhere; systematic: on a square lattice with a random start."),
    )
    yield (
        option("size", tr("Number of points")),
        tr("0: as many as the standard error below takes (Cochran 1977; Olofsson et al. 2014)."),
    )
    error = option("standard_error", tr("Wanted standard error"))
    yield error, tr("Of overall accuracy; the 95 % interval is about twice as wide to each side.")
    yield (
        option("accuracy", tr("Expected accuracy")),
        tr("What the map is guessed to reach, as a share of 1."),
    )
    yield mask(), tr("Draw inside these polygons only, or inside the selected ones.")


def options() -> Iterator[Described]:
    yield (
        advanced(option("allocation", tr("Allocation"))),
        tr("Of a stratified sample: proportional to area; equal in all classes; balanced: by area, but so many at least in each."),
    )
    yield advanced(option("minimum", tr("Points in a class, at least"))), tr("Of a balanced sample.")
    size = option("pixel_size", tr("Pixel size (metres)"))
    yield advanced(size), tr("Of polygons, which are drawn from in pixels of this size. 0: by the size of the polygons.")
    yield advanced(option("legend", tr("Legend"))), tr("The classes, as in “Assess accuracy”. Empty: what the map says.")
    yield advanced(option("map_classes", tr("Classes of the map"))), tr("What its values mean, as 0=building, 7=tree.")
    yield advanced(option("seed", tr("Random seed"))), tr("The same number draws the same points.")
