"""Compare two maps: the algorithm `landquilt:compare`, parameters -> job Compare -> backend -> report and raster."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingOutputNumber

from ...backend.shared.jobs import Compare, Compared
from ..layer_files import file_of
from ..translation import tr
from .accuracy import AccuracyAlgorithm, any_layer, check_polygons, class_field, common_advanced, common_parameters, report_folder
from .base import About, AlgorithmRun
from .mask import mask_file
from .parameters import Described, advanced, text


class CompareAlgorithm(AccuracyAlgorithm):
    def about(self) -> About:
        return About(
            "compare",
            tr("Compare two maps"),
            tr("Says how far two class maps agree, and how the areas of their classes differ, without a reference."),
            tr("agreement,change,difference,confusion matrix,IoU,class map"),
            tr(
                "<p>Compares two class maps where nothing says which is right: last year's and this year's, or two tools'. Gives the "
                "matrix of both, the share of equal pixels with its interval, IoU and boundary F1 of each class, the change of its area, "
                "and a raster that shows what became what.</p>"
            ),
            "accuracy",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.described(*inputs(), *common_parameters())
        names = text("NAMES", tr("Names of the maps"))
        self.described((advanced(names), tr("In the report, two, separated by a comma. Empty: the layers' names.")))
        self.described(*common_advanced())
        self.described((report_folder(), tr("Gets report.html, report.json, matrix.csv, classes.csv and changes.tif.")))
        self.add_report_outputs()
        self.addOutput(QgsProcessingOutputNumber("AGREEMENT", tr("Share of equal pixels")))

    def take_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.maps = [self.subject(parameters, name, context) for name in ("FIRST", "SECOND")]
        for subject in self.maps:
            check_polygons(subject)

    def results(self, end: Compared, run: AlgorithmRun) -> dict[str, Any]:
        if self.parameterAsBoolean(run.parameters, "LOAD", run.context):
            self.load({tr("Changes: {} to {}").format(*run.job.names): end.outputs["changes"]}, tr("Comparison"), run.context)
        return {**self.report(end, run), "AGREEMENT": end.agreement}

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path) -> Compare:
        """Raises InputError and Fault."""
        asked = self.asked(Compare, parameters, context)
        fields = [asked["first_field"], asked["second_field"]]
        first, second = (file_of(subject, field, context, folder / f"map{k}") for k, (subject, field) in enumerate(zip(self.maps, fields)))
        names = self.texts(parameters, "NAMES", context)
        taken = {
            "first": first,
            "second": second,
            "output": self.parameterAsString(parameters, "OUTPUT", context),
            "names": names if len(names) == 2 else [subject.name for subject in self.maps],
            "ignore": self.texts(parameters, "IGNORE", context),
            "mask": mask_file(self, parameters, self.maps[0].crs, context, folder),
        }
        return Compare(**{**asked, **taken})


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
