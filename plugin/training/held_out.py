"""Is the new network better than the old one? Both classify the windows that were held out of the training; the labels decide.

for each pair of image and labels that has windows held out:
    labels (lines and points drawn as wide as in the training) -+
    image -landquilt:segment-> map of the old network ----------+-landquilt:assess, inside these windows-> report
    image -landquilt:segment-> map of the new network ----------+

Every pair gets a report of its own: its test and intervals hold for that image. All is done by the algorithms, one after the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...backend.shared.card import find_model, read_card
from ...backend.shared.errors import Fault, InputError
from ..accuracy.question import ASSESS, ComparisonQuestion, Subject, parameters_of
from ..accuracy.report_file import ReportFile, read_report
from ..algorithms.train import fields_of
from ..ground_size import metres_per_unit
from ..models.library import resolve_model
from ..runs.run import AnyRun, RunState
from ..segment.form import ALGORITHM as SEGMENT
from ..settings import load_settings
from ..translation import tr
from .common_classes import Common, common_of
from .training_run import LAYERS, WINDOWS, listed

HELD_OUT = 2  # role_code of windows, see backend/training/split_layer.py
Step = tuple[str, str, dict[str, Any]]  # algorithm, its main output, parameters


@dataclass(frozen=True)
class HeldOutPair:
    image: QgsMapLayer
    labels: QgsMapLayer
    field: str
    mask: str  # file with the windows held out


class HeldOutComparison(QObject):
    """`reports`, one for each pair, when it has ended without a `sentence`."""

    changed = pyqtSignal()
    ended = pyqtSignal()

    def __init__(self, folder: Path, parameters: dict[str, Any], parent: QObject | None = None):
        """Of the model in `folder`, which was trained with these parameters. Raises InputError where there is nothing to compare."""
        super().__init__(parent)
        self.work = Path(QgsProcessingUtils.generateTempFilename("held_out"))
        base = str(parameters.get("BASE") or "")
        self.names = (Path(base).name, folder.name)
        self.old, self.new = resolve_model(base, load_settings()), str(folder)
        self.common = common_legend(base, self.old, self.new, parameters)
        self.pairs = list(pairs_of(folder, parameters, self.work))
        self.steps = [step for k, pair in enumerate(self.pairs) for step in self.steps_of(k, pair, parameters)]
        self.done, self.run = 0, None  # type: tuple[int, AnyRun | None]
        self.state, self.sentence = RunState.RUNNING, ""
        self.reports: list[ReportFile] = []

    @property
    def progress(self) -> float:
        """Per cent."""
        here = self.run.progress if self.run is not None else 0.0
        return (100 * self.done + here) / max(len(self.steps), 1)

    @property
    def is_over(self) -> bool:
        return self.state is not RunState.RUNNING

    def start(self) -> None:
        self.start_next()

    def cancel(self) -> None:
        if self.run is not None and not self.is_over:
            self.run.cancel()

    # -- one after the other -----------------------------------------------------------------------------------------

    def steps_of(self, k: int, pair: HeldOutPair, parameters: dict[str, Any]) -> Iterator[Step]:
        places = {name: str(self.work / f"{name}_{k + 1}") for name in ("old", "new", "report", "turned", "drawn")}
        maps = [f"{places[name]}.tif" for name in ("old", "new")]
        labels = pair.labels.id()
        width = width_of(pair.labels, parameters)
        if width:
            yield "native:reprojectlayer", "OUTPUT", reprojection(pair, f"{places['turned']}.gpkg")
            yield "native:buffer", "OUTPUT", buffer(f"{places['turned']}.gpkg", width / unit_of(pair.image), f"{places['drawn']}.gpkg")
            labels = f"{places['drawn']}.gpkg"
        for model, path in zip((self.old, self.new), maps):
            yield SEGMENT, "CLASSES", {"INPUT": pair.image.id(), "MODEL": model, "MASK": pair.mask, "CLASSES": path, "POLYGONS": None}
        subjects = [Subject(path, name, "", table) for path, name, table in zip(maps, self.names, (self.common.old, self.common.new))]
        question = ComparisonQuestion(
            maps=tuple(subjects),
            reference=Subject(labels, pair.labels.name(), pair.field, self.common.reference),
            legend=self.common.legend,
            ignore=self.common.ignored,
            mask=pair.mask,
            folder=places["report"],
        )
        yield ASSESS, "OUTPUT", parameters_of(question)

    def start_next(self) -> None:
        algorithm, output, parameters = self.steps[self.done]
        self.run = AnyRun(algorithm, output, self.title(), parameters, is_loaded=algorithm == ASSESS)
        self.run.setParent(self)
        self.run.changed.connect(self.changed)
        self.run.ended.connect(self.take)
        self.run.start()

    def title(self) -> str:
        algorithm, _, parameters = self.steps[self.done]
        if algorithm == SEGMENT:
            name = self.names[parameters["MODEL"] == self.new]
            return tr("Classifying the held-out windows with {}").format(name)
        return tr("Comparing the two networks") if algorithm == ASSESS else tr("Drawing the labels")

    def take(self) -> None:
        run = self.run
        if run is None:
            return
        if run.state is not RunState.DONE:
            self.end(run.state, run.sentence)
            return
        try:
            if self.steps[self.done][0] == ASSESS:
                self.reports.append(read_report(Path(run.results["OUTPUT"])))
        except Fault as error:
            self.end(RunState.FAILED, str(error))
            return
        self.done += 1
        if self.done < len(self.steps):
            self.start_next()
        else:
            self.end(RunState.DONE)

    def end(self, state: RunState, sentence: str = "") -> None:
        self.state, self.sentence = state, sentence
        self.changed.emit()
        self.ended.emit()


# -- what is compared --------------------------------------------------------------------------------------------------


def common_legend(base: str, old: str, new: str, parameters: dict[str, Any]) -> Common:
    """Raises InputError where there is no old network, or no class that both know."""
    if not base or Path(base).is_file():
        raise InputError(tr("This network was trained from scratch: there is no old one to compare it with."))
    first, second = read_card(find_model(old)), read_card(find_model(new))
    common = common_of(first.classes, second.classes, str(parameters.get("CLASSES") or ""))
    if not common.is_any:
        raise InputError(tr("{} and {} have no class in common: there is nothing to compare.").format(first.name, second.name))
    return common


def pairs_of(folder: Path, parameters: dict[str, Any], work: Path) -> Iterator[HeldOutPair]:
    """Those with windows held out, which are written into `work`. Raises InputError where layers are gone."""
    images, labels = (layers_of(parameters.get(name)) for name in LAYERS)
    labels = labels * len(images) if len(labels) == 1 else labels
    fields = fields_of(str(parameters.get("FIELDS") or ""), len(images))
    windows = QgsVectorLayer(f"{folder / WINDOWS}|layername=windows", "windows", "ogr")
    if not windows.isValid():
        raise InputError(tr("The windows {} cannot be read; train again to have them written.").format(folder / WINDOWS))
    order = list(dict.fromkeys(feature["image"] for feature in windows.getFeatures()))
    work.mkdir(parents=True, exist_ok=True)
    for k, (image, label, field) in enumerate(zip(images, labels, fields)):
        path = image.source().split("|option:")[0]
        name = path if path in order or k >= len(order) else order[k]  # of an image whose CRS the user gave: another file's
        mask = held_out_of(windows, name, work / f"windows_{k + 1}.gpkg")
        if mask:
            yield HeldOutPair(image, label, field, mask)


def layers_of(values: Any) -> list[QgsMapLayer]:
    """By ids or paths; files that are in the project no longer are added to it. Raises InputError where one is gone."""
    project, found = QgsProject.instance(), []
    for value in listed(values):
        layer = QgsProcessingUtils.mapLayerFromString(str(value), QgsProcessingContext())
        layer = project.mapLayer(str(value)) or next((item for item in project.mapLayers().values() if item.source() == value), layer)
        if layer is None:
            raise InputError(tr("The layer {!r} is no longer there; add it to the project again.").format(value))
        if project.mapLayer(layer.id()) is None:
            layer = project.addMapLayer(layer.clone())
        found.append(layer)
    return found


def held_out_of(windows: QgsVectorLayer, image: str, path: Path) -> str:
    """A file with the windows of an image that were held out; empty where there are none. Raises InputError."""
    windows.setSubsetString('"role_code" = {} AND "image" = \'{}\''.format(HELD_OUT, image.replace("'", "''")))
    try:
        if not windows.featureCount():
            return ""
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", "mask"
        context = QgsProject.instance().transformContext()
        code, problem, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(windows, str(path), context, options)
    finally:
        windows.setSubsetString("")
    if code != QgsVectorFileWriter.WriterError.NoError:
        raise InputError(tr("The windows cannot be written to {} ({}); free some space.").format(path, problem))
    return str(path)


def width_of(labels: QgsMapLayer, parameters: dict[str, Any]) -> float:
    """Half the width of lines, or the radius of points, in metres; 0: polygons or pixels."""
    kind = labels.geometryType() if isinstance(labels, QgsVectorLayer) else None
    if kind == QgsWkbTypes.GeometryType.LineGeometry:
        return float(parameters.get("LINE_WIDTH") or 1.0) / 2
    return float(parameters.get("POINT_RADIUS") or 0.5) if kind == QgsWkbTypes.GeometryType.PointGeometry else 0.0


def unit_of(image: QgsMapLayer) -> float:
    """Metres per unit of the image's coordinates, at its centre."""
    return sum(metres_per_unit(image.crs(), image.extent().center())) / 2 if image.crs().isValid() else 1.0


def reprojection(pair: HeldOutPair, path: str) -> dict[str, Any]:
    crs = pair.image.crs() if pair.image.crs().isValid() else pair.labels.crs()
    return {"INPUT": pair.labels.id(), "TARGET_CRS": crs, "OUTPUT": path}


def buffer(source: str, distance: float, path: str) -> dict[str, Any]:
    return {"INPUT": source, "DISTANCE": distance, "SEGMENTS": 8, "DISSOLVE": False, "OUTPUT": path}
