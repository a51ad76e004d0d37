"""One run of landquilt:segment in the background, from waiting to its end, the way Processing's own dialog runs it."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QObject, pyqtSignal

from ..segment.form import ALGORITHM, files_of
from ..translation import tr
from .feedback import asked
from .history import record

PATIENCE = 10.0  # seconds for a cancelled run to end when QGIS or the plugin goes
# The job's field by the parameter.
FIELDS = {"FOOTPRINTS": "footprints", "POLYGONS": "polygons", "CLASSES": "output", "CONFIDENCE": "confidence"}


class RunState(Enum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Feedback(QgsProcessingFeedback):
    """Hands on what the algorithm says; it is said in another thread and heard in the main one."""

    said = pyqtSignal(str, str)  # kind: progress, note, detail, error; text

    def setProgressText(self, text: str) -> None:
        super().setProgressText(text)
        self.said.emit("progress", text)

    def pushInfo(self, info: str) -> None:
        super().pushInfo(info)
        self.said.emit("note", info)

    def pushConsoleInfo(self, info: str) -> None:
        super().pushConsoleInfo(info)
        self.said.emit("note", info)

    def pushDebugInfo(self, info: str) -> None:
        super().pushDebugInfo(info)
        self.said.emit("detail", info)

    def pushWarning(self, warning: str) -> None:
        super().pushWarning(warning)
        self.said.emit("note", warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        super().reportError(error, fatalError)
        self.said.emit("error", error)


class Run(QObject):
    """Of landquilt:segment; runs of other algorithms say below what is different."""

    algorithm_id, main_output = ALGORITHM, "CLASSES"
    changed = pyqtSignal()  # state, progress or log
    loading = pyqtSignal(bool)  # results come into the project; whether they begin to
    ended = pyqtSignal()

    def __init__(self, title: str, parameters: dict[str, Any], is_loaded: bool = True):
        """`is_loaded`: put the results into the project and the run into the history; False for a trial."""
        super().__init__()
        self.title, self.parameters, self.is_loaded = title, parameters, is_loaded
        self.state, self.progress, self.text, self.sentence = RunState.WAITING, 0.0, "", ""
        self.log: list[tuple[str, str]] = []
        self.results: dict[str, Any] = {}
        self.layers: dict[str, QgsMapLayer] = {}  # by the job's field, when done
        self.task: Any = None

    @property
    def is_over(self) -> bool:
        return self.state not in (RunState.WAITING, RunState.RUNNING)

    # -- what kinds of run say of themselves -------------------------------------------------------------------------

    def doing(self) -> str:
        """For QGIS's list of tasks."""
        return tr("Classifying {}").format(self.title)

    def problem(self) -> str:
        """Why it cannot start; empty: it can."""
        if QgsProject.instance().mapLayer(self.parameters["INPUT"]) is None:
            return tr("The layer {!r} is no longer in the project; add it again, or remove this run.").format(self.title)
        return self.check()

    def files(self) -> set[str]:
        """Where it writes, temporary files left out."""
        return files_of(self.parameters)

    def cancelled(self) -> str:
        """The sentence for one that was cancelled."""
        return tr("{}: cancelled; nothing was written.").format(self.title)

    def take(self, results: dict[str, Any]) -> None:
        """Do with the results what is to be done."""
        if self.is_loaded:
            self.loading.emit(True)
            try:
                self.layers = load_results(self.algorithm, self.context, self.feedback, results)
            finally:
                self.loading.emit(False)

    # -- how it goes -------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """In the main thread. What is wrong with the parameters is the run's end, and no exception."""
        from processing.tools.dataobjects import createContext  # QGIS has it by now; the plugin's loading does not wait for it

        self.state, self.text = RunState.RUNNING, tr("Starting")
        self.feedback = asked(Feedback())
        self.feedback.said.connect(self.hear)
        self.feedback.progressChanged.connect(self.advance)
        self.context: QgsProcessingContext = createContext(self.feedback)
        self.algorithm = QgsApplication.processingRegistry().createAlgorithmById(self.algorithm_id)
        self.changed.emit()
        if problem := self.problem():
            self.fail(problem)
            return
        self.complete = record(self.algorithm, self.parameters, self.context) if self.is_loaded else None
        self.task = QgsProcessingAlgRunnerTask(self.algorithm, self.parameters, self.context, self.feedback)
        if self.task.isCanceled():  # it could not even be prepared
            self.task = None
            QgsApplication.processEvents()  # what was said about it
            self.fail(self.last_error())
            return
        self.task.setDescription(self.doing())
        self.task.executed.connect(self.finish)
        QgsApplication.taskManager().addTask(self.task)

    def check(self) -> str:
        """What the algorithm has to say against its parameters."""
        is_fine, text = self.algorithm.checkParameterValues(self.parameters, self.context)
        return "" if is_fine else str(text)

    def cancel(self) -> None:
        """The run ends within a moment, and leaves no file."""
        if self.state is RunState.WAITING:
            self.end(RunState.CANCELLED)
        elif self.state is RunState.RUNNING:
            self.text = tr("Cancelling")
            self.feedback.cancel()
            self.changed.emit()

    def leave(self) -> None:
        """QGIS or the plugin goes."""
        self.cancel()

    def leave_project(self) -> None:
        """The project is being closed: what would be loaded into it alone is not worth its while."""
        self.is_loaded = False
        if self.state is RunState.WAITING or not self.files():
            self.cancel()

    def hear(self, kind: str, text: str) -> None:
        if kind == "progress":
            self.text = text
        self.log.append((kind, text))
        self.changed.emit()

    def advance(self, progress: float) -> None:
        self.progress = progress
        self.changed.emit()

    def finish(self, is_fine: bool, results: dict[str, Any]) -> None:
        """Called by the task, in the main thread."""
        self.task = None
        if self.feedback.isCanceled():
            self.end(RunState.CANCELLED)
            return
        if not is_fine or not results.get(self.main_output):
            self.fail(self.last_error())
            return
        self.results = results
        self.take(results)
        if self.complete:
            self.complete(results, self.feedback.htmlLog())
        self.end(RunState.DONE)

    def last_error(self) -> str:
        errors = [text for kind, text in self.log if kind == "error"]
        return errors[0] if errors else tr("The run failed; QGIS's log messages say why.")

    def fail(self, sentence: str) -> None:
        self.sentence = sentence
        if ("error", sentence) not in self.log:
            self.log.append(("error", sentence))
        self.end(RunState.FAILED)

    def end(self, state: RunState) -> None:
        self.state, self.text = state, ""
        self.changed.emit()
        self.ended.emit()


class AnyRun(Run):
    """Of any algorithm, by its id: the title says what is being done."""

    def __init__(self, algorithm: str, main_output: str, title: str, parameters: dict[str, Any], is_loaded: bool = False):
        super().__init__(title, parameters, is_loaded)
        self.algorithm_id, self.main_output = algorithm, main_output

    def doing(self) -> str:
        return self.title

    def problem(self) -> str:
        return self.check()


def end_all(runs: list[Run]) -> None:
    """Leave runs and wait for their end: QGIS's threads must not outlive what they talk to."""
    for run in runs:
        run.leave()
    end = monotonic() + PATIENCE
    while any(run.state is RunState.RUNNING for run in runs) and monotonic() < end:
        QgsApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        sleep(0.005)


def load_results(
    algorithm: QgsProcessingAlgorithm, context: QgsProcessingContext, feedback: QgsProcessingFeedback, results: dict[str, Any]
) -> dict[str, QgsMapLayer]:
    """Let Processing load and dress the results; those that came, by the job's field."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    added: list[QgsMapLayer] = []
    project = QgsProject.instance()
    project.layersAdded.connect(added.extend)
    try:
        handleAlgorithmResults(algorithm, context, feedback, parameters=results)
    finally:
        project.layersAdded.disconnect(added.extend)
    found = {FIELDS[name]: layer for name in FIELDS for layer in added if results.get(name) and is_result(layer, name, str(results[name]))}
    # a layer that shows the file already is taken by Processing instead of a second one
    there = {FIELDS[name]: layer_at(str(results[name])) for name in FIELDS if results.get(name)}
    return {**{field: layer for field, layer in there.items() if layer is not None}, **found}


def layer_at(place: str) -> QgsMapLayer | None:
    """The project's layer of a file, the topmost."""
    for layer in QgsProject.instance().layerTreeRoot().layerOrder():
        path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
        if path and Path(path) == Path(place):
            return layer
    return None


def is_result(layer: QgsMapLayer, name: str, place: str) -> bool:
    """Whether a layer that was just loaded is what the parameter `name` asked for at `place`; databases name layers as they like."""
    if isinstance(layer, QgsVectorLayer):
        return name == ("FOOTPRINTS" if layer.fields().lookupField("direction") >= 0 else "POLYGONS")
    return name in ("CLASSES", "CONFIDENCE") and layer.source() == place
