"""New label layer: the algorithm `landquilt:labellayer`, a legend -> an empty GeoPackage to draw in, its form listing the classes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
    QgsProject,
)

from ...backend.shared.errors import InputError
from ..models.library import resolve_model
from ..settings import load_settings
from ..translation import tr
from .base import About, JobAlgorithm, processing_errors
from .parameters import Described, advanced, text

if TYPE_CHECKING:
    from ...backend.shared.legend import Classes
    from ..labels.drawing import Begin


class LabelAlgorithm(JobAlgorithm):
    """What both algorithms that make label layers have in common."""

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raises InputError. The backend is needed for rasters alone."""
        self.take_layers(parameters, context)

    def legend(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Classes:
        """Raises InputError."""
        from ..labels.legend import classes_of  # here and below: QGIS starts without what only runs need

        words = self.words(parameters, "LEGEND", context)
        is_name = words and "=" not in words and words.lower() != "isprs"
        return classes_of(resolve_model(words, load_settings()) if is_name else words)

    def hand_over(self, path: Path, is_empty: bool, context: QgsProcessingContext, covers: str = "") -> None:
        """Say what is to happen to the layer when Processing has loaded it: it is drawn in at once."""
        from ..labels.drawing import Beginner

        start: Begin | None = getattr(self.provider(), "begin_drawing", None)
        self.after_loading(str(path), Beginner(start, is_empty, covers), context)

    def target(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        """Raises InputError."""
        from ..labels.layer import check_place

        path = Path(self.parameterAsOutputLayer(parameters, "OUTPUT", context))
        check_place(path)
        return path


class LabellayerAlgorithm(LabelAlgorithm):
    def about(self) -> About:
        return About(
            "labellayer",
            tr("New label layer"),
            tr("Makes an empty polygon layer to draw labels in, with the classes as a list in its form."),
            tr("labels,training data,annotation,digitizing,ground truth,legend,polygons"),
            tr(
                "<p>Makes a polygon layer to draw labels in, from which “Train a network” learns. Its form asks for the class by name and "
                "remembers the last one; areas are clear so that the image can be seen. In QGIS's window it is ready at once: in edit "
                "mode, snapping, with shared borders and without overlaps. Only what is drawn counts: the rest of the image need not be "
                "labelled.</p>"
            ),
            "training",
        )

    def flags(self) -> Any:
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading  # a blink; and asks the project for its system

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        image = QgsProcessingParameterRasterLayer("IMAGE", tr("Orthophoto"), optional=True)
        crs = advanced(QgsProcessingParameterCrs("CRS", tr("Coordinate system"), optional=True))
        self.described(
            (image, tr("What will be drawn on: the layer gets its coordinate system.")),
            (
                legend_parameter("isprs"),
                tr(
                    "The classes: isprs, a model's name or folder, or a table such as 1=building:#0000ff, 2=tree (colours may be left out)."
                ),
            ),
            (crs, tr("Where there is no orthophoto; not set: the project's.")),
            output_parameter(),
        )
        self.addOutput(QgsProcessingOutputNumber("CLASSES", tr("Number of classes")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..labels.layer import write_labels

        with processing_errors():
            classes, path = self.legend(parameters, context), self.target(parameters, context)
            write_labels(path, classes, self.crs(parameters, context), (), context.transformContext())
        warn_of_loss(parameters, feedback)
        self.hand_over(path, True, context)
        return {"OUTPUT": str(path), "CLASSES": len(classes)}

    def crs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> QgsCoordinateReferenceSystem:
        """Raises InputError where nothing says it."""
        image = self.parameterAsRasterLayer(parameters, "IMAGE", context)
        project = context.project() or QgsProject.instance()
        for crs in (image.crs() if image else None, self.parameterAsCrs(parameters, "CRS", context), project.crs()):
            if crs is not None and crs.isValid():
                return crs
        raise InputError(tr("Neither the orthophoto nor the project has a coordinate system; choose one."))


def legend_parameter(default: str) -> QgsProcessingParameterDefinition:
    return text("LEGEND", tr("Legend"), default)


def output_parameter() -> Described:
    parameter = QgsProcessingParameterVectorDestination("OUTPUT", tr("Labels"), QgsProcessing.SourceType.TypeVectorPolygon)
    return parameter, tr("A new GeoPackage; an existing one is never overwritten. Choose a file: a temporary one is lost when QGIS closes.")


def warn_of_loss(parameters: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
    definition = parameters.get("OUTPUT")
    sink = getattr(definition, "sink", None)
    if QgsProcessing.TEMPORARY_OUTPUT in (definition, sink.staticValue() if sink is not None else None):
        feedback.pushWarning(tr("The labels lie in a temporary file, which is lost when QGIS closes; export the layer to keep them."))
