"""Assess maps: the algorithm `landquilt:assess`, parameters -> job Assess -> backend -> report and rasters."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterMultipleLayers,
)

from ...backend.shared.errors import InputError
from ...backend.shared.jobs import Assess, Assessed
from ..layer_files import FeatureTable, file_of, subject_of
from ..translation import plural, tr
from .accuracy import AccuracyAlgorithm, any_layer, check_polygons, class_field, common_advanced, common_parameters, report_folder
from .base import About, AlgorithmRun
from .job_options import option_parameter
from .mask import mask_file
from .parameters import Described, advanced, text

option = partial(option_parameter, Assess)


class AssessAlgorithm(AccuracyAlgorithm):
    def about(self) -> About:
        return About(
            "assess",
            tr("Assess accuracy"),
            tr("Measures class maps against a reference, and against each other."),
            tr("accuracy,validation,confusion matrix,error matrix,F1,IoU,McNemar,area estimation,Olofsson"),
            tr(
                "<p>Compares one or more class maps with a reference: a class raster, an image in the colours of the ISPRS legend, "
                "polygons, or points with a class field. Gives confusion matrices, precision, recall, F1 and IoU, boundary F1, all with "
                "and without eroded borders; of two maps McNemar's test and the interval of their difference. Points that were drawn with "
                "“Draw sample points” give accuracies and class areas of the whole map, with standard errors.</p>"
            ),
            "accuracy",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.described(*inputs(), *common_parameters(), *options(), *common_advanced())
        self.described((report_folder(), tr("Gets report.html, report.json, matrix.csv, classes.csv and the rasters.")))
        self.add_report_outputs()
        self.addOutput(QgsProcessingOutputNumber("OVERALL_ACCURACY", tr("Overall accuracy of the first map")))
        self.addOutput(QgsProcessingOutputNumber("MEAN_F1", tr("Mean F1 of the first map")))

    def take_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.reference = self.subject(parameters, "REFERENCE", context)
        self.maps = [subject_of(layer) for layer in self.parameterAsLayerList(parameters, "MAPS", context)]
        for subject in self.maps:
            check_polygons(subject)
        if not self.maps:
            raise InputError(tr("No map was chosen; choose at least one."))

    def results(self, end: Assessed, run: AlgorithmRun) -> dict[str, Any]:
        if self.parameterAsBoolean(run.parameters, "LOAD", run.context):
            self.load(titles(run.job.names, end.outputs), tr("Accuracy"), run.context)
        data = json.loads(Path(end.outputs["json"]).read_text(encoding="utf-8"))
        scores = data["maps"][0]["full"]["scores"]
        return {**self.report(end, run), "OVERALL_ACCURACY": scores["overall_accuracy"], "MEAN_F1": scores["mean_f1"]}

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path) -> Assess:
        """Raises InputError and Fault."""
        asked = self.asked(Assess, parameters, context)
        field, map_fields = asked["reference_field"], fields_of(self.words(parameters, "MAP_FIELD", context), len(self.maps))
        names = self.texts(parameters, "NAMES", context)
        taken = {
            "reference": file_of(self.reference, field, context, folder / "reference"),
            "maps": [file_of(subject, name, context, folder / f"map{k}") for k, (subject, name) in enumerate(zip(self.maps, map_fields))],
            "output": self.parameterAsString(parameters, "OUTPUT", context),
            "names": names if len(names) == len(self.maps) else [subject.name for subject in self.maps],
            "reference_name": self.reference.name,
            "map_fields": [name if isinstance(subject, FeatureTable) else "" for subject, name in zip(self.maps, map_fields)],
            "map_classes": tables(self.parameterAsString(parameters, "MAP_CLASSES", context), len(self.maps)),
            "ignore": self.texts(parameters, "IGNORE", context),
            "mask": mask_file(self, parameters, self.maps[0].crs, context, folder),
        }
        return Assess(**{**asked, **taken})


def fields_of(words: str, count: int) -> list[str]:
    """A field for each map: names separated by commas, empty ones for rasters; or one for all. Raises InputError."""
    names = [name.strip() for name in words.split(",")]
    if len(names) not in (1, count):
        text = tr("{} and {} do not fit together; name one for each, or one for all.")
        maps = plural(count, tr("{} map"), tr("{} maps"))
        raise InputError(text.format(maps, plural(len(names), tr("{} class field"), tr("{} class fields"))))
    return names * count if len(names) == 1 else names


def tables(words: str, count: int) -> list[str]:
    """A class table in each line, for each map; or one for all. Where there are as many lines as maps, empty ones count."""
    lines = [line.strip() for line in words.replace("|", "\n").split("\n")]
    if len(lines) != count:
        lines = [line for line in lines if line]
    return lines if any(lines) else []


def titles(names: list[str], outputs: dict[str, str]) -> dict[str, str]:
    """Paths of the rasters by the layers' names."""
    found = {}
    for k, name in enumerate(names, 1):
        if f"disagreement_{k}" in outputs:
            title = tr("Disagreement: {}").format(name)
            found[title if title not in found else f"{title} ({k})"] = outputs[f"disagreement_{k}"]
    if "who_is_right" in outputs:
        found[tr("Who is right")] = outputs["who_is_right"]
    return found


def inputs() -> Iterator[Described]:
    yield any_layer("REFERENCE", tr("Reference")), tr("What is true: a raster, polygons or points. Vector layers need a class field.")
    yield (
        class_field("REFERENCE_FIELD", tr("Class field of the reference")),
        tr("Of a vector layer; none: by the usual names."),
    )
    maps = QgsProcessingParameterMultipleLayers("MAPS", tr("Maps"), QgsProcessing.SourceType.TypeMapLayer)
    maps.setMinimumNumberInputs(1)
    yield maps, tr("Class rasters or polygons. The first raster's grid is the one that is compared on.")
    yield (
        text("MAP_FIELD", tr("Class fields of the maps")),
        tr(
            "Of maps that are polygons: one name for all, or one for each map, separated by commas and empty for rasters. "
            "Empty: by the usual names."
        ),
    )
    yield (
        option("reference_classes", tr("Classes of the reference"), is_long=True),
        tr("What its values mean, as 0=building, 7=tree. Empty: by name where a name fits, else by code."),
    )
    yield text("MAP_CLASSES", tr("Classes of the maps"), is_long=True), tr("The same of the maps: one line for all, or one for each.")


def options() -> Iterator[Described]:
    names = text("NAMES", tr("Names of the maps"))
    yield advanced(names), tr("In the report, separated by commas, one for each map. Empty: the layers' names.")
    erosion = option("erosion", tr("Erosion of borders (pixels)"))
    yield advanced(erosion), tr("Scores are given a second time without pixels so near to a border of the reference. ISPRS: 3. 0: not.")
    design = option("design", tr("Sampling design"))
    yield advanced(design), tr("How points were drawn. auto: as the layer says, if it was made by “Draw sample points”.")
    kappa = option("kappa", tr("Kappa"))
    yield advanced(kappa), tr("Gives Cohen's kappa too, though the literature advises against it.")
