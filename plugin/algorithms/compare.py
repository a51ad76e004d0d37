"""Compare two maps: the algorithm `landquilt:compare`, parameters -> job Compare -> backend -> report and raster."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber

from ...backend.shared.jobs import Compare
from ..layer_files import file_of
from ..translation import tr
from .accuracy import AccuracyAlgorithm, any_layer, check_polygons, class_field, common_advanced, common_parameters, report_folder
from .parameters import Described, advanced, help_of, text

DEFAULT = Compare("", "", "")


class CompareAlgorithm(AccuracyAlgorithm):
    def name(self) -> str:
        return "compare"

    def displayName(self) -> str:
        return tr("Compare two maps")

    def shortDescription(self) -> str:
        return tr("Says how far two class maps agree, and how the areas of their classes differ, without a reference.")

    def tags(self) -> list[str]:
        return tr("agreement,change,difference,confusion matrix,IoU,class map").split(",")

    def shortHelpString(self) -> str:
        return help_of(introduction(), self.parameterDefinitions())

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.described(*inputs(), *common_parameters())
        names = text("NAMES", tr("Names of the maps"))
        self.described((advanced(names), tr("In the report, two, separated by a comma. Empty: the layers' names.")))
        self.described(*common_advanced(DEFAULT.tolerance))
        self.described((report_folder(), tr("Gets report.html, report.json, matrix.csv, classes.csv and changes.tif.")))
        self.add_report_outputs()
        self.addOutput(QgsProcessingOutputNumber("AGREEMENT", tr("Share of equal pixels")))

    def take_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.maps = [self.subject(parameters, name, context) for name in ("FIRST", "SECOND")]
        for subject in self.maps:
            check_polygons(subject)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        job, end = self.report(parameters, context, feedback)
        if end is None:
            return {}
        if self.parameterAsBoolean(parameters, "LOAD", context):
            self.load({tr("Changes: {} to {}").format(*job.names): end.outputs["changes"]}, tr("Comparison"), context)
        outputs = {"OUTPUT": job.output, "HTML": end.outputs["report"], "JSON": end.outputs["json"]}
        return {**outputs, "AGREEMENT": end.numbers["agreement"]}

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path) -> Compare:
        """Raises InputError and Fault."""
        words = partial(self.words, parameters, context=context)
        fields = [words("FIRST_FIELD"), words("SECOND_FIELD")]
        first, second = (file_of(subject, field, context, folder / f"map{k}") for k, (subject, field) in enumerate(zip(self.maps, fields)))
        names = self.texts(parameters, "NAMES", context)
        return Compare(
            first=first,
            second=second,
            output=self.parameterAsString(parameters, "OUTPUT", context),
            names=names if len(names) == 2 else [subject.name for subject in self.maps],
            first_field=fields[0],
            second_field=fields[1],
            legend=words("LEGEND"),
            first_classes=words("FIRST_CLASSES"),
            second_classes=words("SECOND_CLASSES"),
            ignore=self.texts(parameters, "IGNORE", context),
            mask=self.mask_file(parameters, context, self.maps[0], folder),
            pixel_size=self.parameterAsDouble(parameters, "PIXEL_SIZE", context),
            tolerance=self.parameterAsDouble(parameters, "TOLERANCE", context),
            block=self.parameterAsInt(parameters, "BLOCK", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
        )


def introduction() -> str:
    return tr(
        "<p>Compares two class maps where nothing says which is right: last year's and this year's, or two tools'. Gives the matrix of "
        "both, the share of equal pixels with its interval, IoU and boundary F1 of each class, the change of its area, and a raster that "
        "shows what became what.</p>"
    )


def inputs() -> Iterator[Described]:
    help_text = tr("A class raster, an image in the colours of the ISPRS legend, or polygons with a class field.")
    table = tr("What its values mean, as 0=building, 7=tree. Empty: by name where a name fits, else by code.")
    field = tr("Of polygons; none: by the usual names.")
    yield any_layer("FIRST", tr("First map")), help_text
    yield class_field("FIRST_FIELD", tr("Class field of the first map")), field
    yield any_layer("SECOND", tr("Second map")), help_text
    yield class_field("SECOND_FIELD", tr("Class field of the second map")), field
    yield text("FIRST_CLASSES", tr("Classes of the first map"), is_long=True), table
    yield text("SECOND_CLASSES", tr("Classes of the second map"), is_long=True), table
