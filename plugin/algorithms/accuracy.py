"""What the algorithms that measure maps have in common: layers of any kind in, a folder with a report and rasters out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
)

from ...backend.shared.errors import InputError
from ...backend.shared.jobs import Assessed, Compare, Compared
from ..layer_files import FeatureTable, Subject, subject_of
from ..result_layers import Dresser, LayerGroup, ResultKind
from ..translation import tr
from .base import AlgorithmRun, JobAlgorithm
from .job_options import option_parameter
from .parameters import Described, advanced, text

KINDS = [
    QgsProcessing.SourceType.TypeRaster,
    QgsProcessing.SourceType.TypeVectorPolygon,
    QgsProcessing.SourceType.TypeVectorPoint,
]
option = partial(option_parameter, Compare)  # what a comparison with a reference asks, too


class AccuracyAlgorithm(JobAlgorithm):
    """Its layers are taken in the main thread and written to files in Processing's."""

    def add_report_outputs(self) -> None:
        self.addOutput(QgsProcessingOutputHtml("HTML", tr("Report")))
        self.addOutput(QgsProcessingOutputFile("JSON", tr("Report as JSON")))

    def report(self, end: Assessed | Compared, run: AlgorithmRun) -> dict[str, Any]:
        """The outputs that all comparisons have, once the headline is said."""
        for name, value in headline(end).items():
            run.feedback.pushConsoleInfo(f"{name:44} {value:.3f}")
        return {"OUTPUT": run.job.output, "HTML": end.outputs["report"], "JSON": end.outputs["json"]}

    def texts(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> list[str]:
        """The parts of a text with commas."""
        return [part.strip() for part in re.split("[,;]", self.parameterAsString(parameters, name, context)) if part.strip()]

    def subject(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Subject:
        """In the main thread. Raises InputError."""
        layer = self.parameterAsLayer(parameters, name, context)
        if layer is None:
            raise InputError(self.invalidSourceError(parameters, name))
        return subject_of(layer)

    def load(self, layers: dict[str, str], name: str, context: QgsProcessingContext) -> None:
        """Have Processing add rasters to the project, by their names, styled, in one group."""
        if context.project() is None:
            return
        group = LayerGroup(name)
        for rank, (title, path) in enumerate(layers.items()):
            context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails(title, context.project(), title))
            qml = Path(path).with_suffix(".qml").read_text(encoding="utf-8")
            self.after_loading(path, Dresser(ResultKind(rank, qml, rank == 0, is_shown=rank == 0), group), context)


def headline(end: Assessed | Compared) -> dict[str, float]:
    """The numbers worth a line in the log."""
    return end.headline if isinstance(end, Assessed) else {tr("Share of equal pixels"): end.agreement, tr("Mean IoU"): end.mean_iou}


def check_polygons(subject: Subject) -> None:
    """Raises InputError for points, where an area is wanted."""
    if isinstance(subject, FeatureTable) and subject.is_points:
        text = tr("The layer {!r} holds points; choose a raster or polygons, and give points as the reference.")
        raise InputError(text.format(subject.name))


def any_layer(name: str, text: str) -> QgsProcessingParameterMapLayer:
    return QgsProcessingParameterMapLayer(name, text, types=KINDS)


def class_field(name: str, label: str) -> QgsProcessingParameterDefinition:
    """Plain text: a field parameter whose layer may be a raster brings QGIS 3.22 down when the dialog opens."""
    return text(name, label)


def mask() -> QgsProcessingParameterFeatureSource:
    return QgsProcessingParameterFeatureSource("MASK", tr("Mask"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True)


def report_folder() -> QgsProcessingParameterFolderDestination:
    return QgsProcessingParameterFolderDestination("OUTPUT", tr("Report folder"))


def common_parameters() -> Iterator[Described]:
    """What assess and compare both ask, after their layers."""
    yield (
        option("legend", tr("Legend")),
        tr(
            "The classes: a model's name or folder, isprs, or a table such as 1=building, 2=tree:#00ff00. Empty: what the first layer says."
        ),
    )
    yield text("IGNORE", tr("Ignored classes")), tr("Names or codes, separated by commas, of classes that are not compared.")
    yield mask(), tr("Compare inside these polygons only, or inside the selected ones.")


def common_advanced() -> Iterator[Described]:
    label = tr("Tolerance of boundaries (pixels)")
    yield advanced(option("tolerance", label)), tr("How far boundaries may lie apart in boundary F1. 0: leave it out.")
    size = option("pixel_size", tr("Pixel size (metres)"))
    yield advanced(size), tr("What polygons are drawn in where no layer is a raster. 0: by the size of the first map's polygons.")
    block = option("block", tr("Block of the bootstrap (pixels)"))
    yield advanced(block), tr("Side of the squares that intervals are computed from. 0: by the size of the raster.")
    yield advanced(option("seed", tr("Random seed"))), tr("The same number draws the same blocks, so intervals repeat.")
    load = QgsProcessingParameterBoolean("LOAD", tr("Add the rasters to the project"), True)
    yield load, tr("Adds the rasters that show the differences to the project, styled.")
