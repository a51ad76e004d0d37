"""The list of algorithms, as the Processing toolbox shows it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .actions import icon
from .algorithms.assess import AssessAlgorithm
from .algorithms.compare import CompareAlgorithm
from .algorithms.correct import CorrectAlgorithm
from .algorithms.drawscene import DrawsceneAlgorithm
from .algorithms.experiment import ExperimentAlgorithm
from .algorithms.footprints import FootprintsAlgorithm
from .algorithms.importdata import ImportdataAlgorithm
from .algorithms.labellayer import LabellayerAlgorithm
from .algorithms.labelsfrommap import LabelsfrommapAlgorithm
from .algorithms.match import MatchAlgorithm
from .algorithms.refine import RefineAlgorithm
from .algorithms.samplepoints import SamplepointsAlgorithm
from .algorithms.segment import SegmentAlgorithm
from .algorithms.segmenttiles import SegmenttilesAlgorithm
from .algorithms.teach import TeachAlgorithm
from .algorithms.train import TrainAlgorithm
from .worker import ROOT

ICON = ROOT / "resources" / "icons" / "landquilt.svg"


class Provider(QgsProcessingProvider):
    """Its id is part of every script and model that users write: it never changes."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[Any] = []  # QGIS calls post-processors after a run but does not keep them alive; a few bytes each
        self.begin_drawing: Callable[[Any, bool], None] | None = None  # what to do with a new label layer; set where there is a window
        self.offer_filling: Callable[[Any], None] | None = None  # what to do with a sample that was drawn; likewise
        self.show_experiment: Callable[[Path], None] | None = None  # where to show the table of one that has ended; likewise

    def id(self) -> str:
        return "landquilt"

    def name(self) -> str:
        return "LandQuilt"

    def icon(self) -> QIcon:
        return icon("landquilt")

    def svgIconPath(self) -> str:
        return str(ICON)

    def loadAlgorithms(self) -> None:
        making_maps = (SegmentAlgorithm, SegmenttilesAlgorithm, CorrectAlgorithm, RefineAlgorithm, FootprintsAlgorithm, MatchAlgorithm)
        kinds = (AssessAlgorithm, CompareAlgorithm, SamplepointsAlgorithm, TrainAlgorithm, TeachAlgorithm)
        making = (ImportdataAlgorithm, ExperimentAlgorithm, LabellayerAlgorithm, LabelsfrommapAlgorithm, DrawsceneAlgorithm)
        for algorithm in (*making_maps, *kinds, *making):
            self.addAlgorithm(algorithm())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif", "tiff"]

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        return "gpkg"
