"""What every algorithm of the plugin has in common: it makes a job, the backend runs it, this follows what the backend says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any, Callable

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon

from ...backend.shared.claim import forget
from ...backend.shared.errors import Fault, InputError
from ...backend.shared.jobs import DrawScene, Finished, Job, Note, Progress, Result
from ...backend.shared.language import begun, translated
from ..actions import icon
from ..environment import Backend, find_backend, ready_python, test_backend
from ..manual import manual_url
from ..settings import hand_on, load_settings
from ..translation import filled, language, tr
from ..worker import ROOT, WorkerError, run
from .job_options import option_values
from .parameters import Described, help_of

LOG = "LandQuilt"  # the tab of the message log
PACE = 5.0  # seconds between two lines of progress: each stays in the dialog's log
DIGITS = re.compile(r"\d+")  # of a text that counts: the phase stays the same
PHASES = {  # per cent of the bar
    "classifying": (0.0, 85.0),
    "tile  of ": (0.0, 85.0),  # counted
    "writing the map": (85.0, 90.0),
    "drawing polygons": (90.0, 96.0),
    "drawing buildings": (96.0, 100.0),
}


@dataclass(frozen=True)
class About:
    """What an algorithm says of itself, in the user's language but for its name."""

    name: str  # public: scripts and models know it by this
    title: str
    summary: str
    tags: str  # separated by commas
    introduction: str  # HTML
    group: str = "classification"


@dataclass(frozen=True)
class AlgorithmRun:
    """What QGIS called an algorithm with, and the job that was made of it."""

    job: Any
    parameters: dict[str, Any]
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback


class JobAlgorithm(QgsProcessingAlgorithm):
    """Its name is the job's in small letters, the same in all layers."""

    def about(self) -> About:
        raise NotImplementedError

    def name(self) -> str:
        return self.about().name

    def displayName(self) -> str:
        return self.about().title

    def shortDescription(self) -> str:
        return self.about().summary

    def tags(self) -> list[str]:
        return self.about().tags.split(",")

    def shortHelpString(self) -> str:
        return help_of(self.about().introduction, self.parameterDefinitions())

    def createInstance(self) -> JobAlgorithm:
        return type(self)()

    def group(self) -> str:
        return {"classification": tr("Classification"), "accuracy": tr("Accuracy"), "training": tr("Training")}[self.groupId()]

    def groupId(self) -> str:
        return self.about().group

    def icon(self) -> QIcon:
        return icon(self.name())

    def svgIconPath(self) -> str:
        return str(ROOT / "resources" / "icons" / f"{self.name()}.svg")

    def helpUrl(self) -> str:
        return str(manual_url("options", self.name()).toString())

    def described(self, *parameters: Described) -> None:
        for parameter, text in parameters:
            parameter.setHelp(text)
            self.addParameter(parameter)

    # -- before it runs ----------------------------------------------------------------------------------------------

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        is_fine, text = super().checkParameterValues(parameters, context)
        if not is_fine:
            return is_fine, text
        try:
            self.check(parameters, context)
        except InputError as error:
            return False, str(error)
        return True, ""

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """What can be said before anything runs, in the main thread. Raises InputError."""
        self.take_layers(parameters, context)
        ready_python(find_python())

    def prepareAlgorithm(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> bool:
        with processing_errors():
            self.take_layers(parameters, context)
        return True

    def take_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Keep what the job needs of the layers: in the main thread, which owns them. Raises InputError."""

    # -- while and after it runs -------------------------------------------------------------------------------------

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Empty where the user cancelled."""
        with TemporaryDirectory(prefix="landquilt-") as name, processing_errors():
            job = self.job(parameters, context, Path(name))
            end = follow(job, Path(name), feedback)
            return self.results(end, AlgorithmRun(job, parameters, context, feedback)) if end is not None else {}

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path) -> Any:
        """What is asked of the backend; `folder` takes copies of layers that are no files. Raises InputError and Fault."""
        raise NotImplementedError

    def results(self, end: Any, run: AlgorithmRun) -> dict[str, Any]:
        """What came of a job that ended so, as QGIS wants it, after it was handed on. Raises InputError and Fault."""
        raise NotImplementedError

    def asked(self, job: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The job's fields that the parameters say in plain words and numbers."""
        return option_values(self, job, parameters, context)

    def words(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        return str(self.parameterAsString(parameters, name, context)).strip()

    def raster(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> QgsRasterLayer:
        """Raises InputError where there is none."""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None:
            raise InputError(self.invalidRasterError(parameters, name))
        return layer

    def after_loading(self, path: str, processor: QgsProcessingLayerPostProcessorInterface, context: QgsProcessingContext) -> None:
        """What is to happen to a layer when Processing has loaded it into the project, where it does."""
        kept = getattr(self.provider(), "kept", None)  # Processing does not own it
        if path and kept is not None and context.willLoadLayerOnCompletion(path):
            kept.append(processor)
            context.layerToLoadOnCompletionDetails(path).setPostProcessor(processor)


@contextmanager
def processing_errors() -> Iterator[None]:
    """What the user or the machine did wrong, as the exception whose one sentence Processing shows."""
    try:
        yield
    except (InputError, Fault) as error:
        raise QgsProcessingException(str(error)) from error


def find_python() -> Backend:
    """The backend's Python, from the settings and the user's profile."""
    settings = load_settings()
    hand_on(settings)  # in qgis_process nothing else does
    return find_backend(settings, Path(QgsApplication.qgisSettingsDirPath()))


def follow(job: Job[Result], folder: Path, feedback: QgsProcessingFeedback, is_ending: Callable[[], bool] = lambda: False) -> Result | None:
    """Run a job in the backend and tell `feedback` how it goes; None when the user cancelled: then what was half done is gone.

    `folder` is a temporary one. `is_ending` is asked, in any thread, when the user has cancelled: whether the job ends by itself
    with a result, and so need not be killed. Runs in Processing's thread. Raises QgsProcessingException with one sentence.
    """
    end = listen(job, folder / "backend.log", Teller(feedback), is_ending)
    if end is None:
        tidy(job)
    return end


def tidy(job: Any) -> None:
    """Remove what a killed backend left beside outputs; what is to be gone on with stays."""
    beside = ("output", "confidence", "edge_map", "polygons", "footprints", "similarity")
    for name in ("image", "labels") if isinstance(job, DrawScene) else beside:
        path = getattr(job, name, "")
        if path and not (name == "output" and getattr(job, "resume", False)):
            forget(Path(path))


def work_of(output: str) -> Path:
    """The folder in which the backend makes an output; kept where there is something to go on with."""
    return Path(f"{output}.part")


def listen(job: Job[Result], log: Path, say: Teller, is_ending: Callable[[], bool]) -> Result | None:
    feedback = say.feedback
    stops: list[Callable[[], None]] = []

    def is_over() -> bool:
        return feedback.isCanceled() and not is_ending()

    def stop() -> None:
        if not is_ending():
            for kill in stops:
                kill()

    # direct: this thread has no event loop that would deliver a queued signal
    connection = feedback.canceled.connect(stop, Qt.ConnectionType.DirectConnection)
    try:
        python = ready_python(test_backend(find_python()))
        if feedback.isCanceled():
            return None
        for message in run(job, python, log, on_start=stops.append):
            if is_over():
                return None
            if isinstance(message, Finished):
                return message
            say(message)
    except (InputError, Fault) as error:
        raise QgsProcessingException(str(error)) from error
    except WorkerError as error:
        if feedback.isCanceled():
            return None
        if error.detail:
            feedback.pushDebugInfo(error.detail)
            QgsMessageLog.logMessage(error.detail, LOG, Qgis.MessageLevel.Critical, False)
        raise QgsProcessingException(error.message) from error
    finally:
        feedback.canceled.disconnect(connection)
    return None


class Teller:
    """Says messages to a feedback: notes and phases at once, progress now and then."""

    def __init__(self, feedback: QgsProcessingFeedback):
        self.feedback, self.phase, self.said = feedback, "", 0.0

    def __call__(self, message: Any) -> None:
        if isinstance(message, Note):
            self.feedback.pushInfo(message.text)
        elif isinstance(message, Progress):
            phase = DIGITS.sub("", message.text)
            low, high = PHASES.get(phase, (0.0, 100.0))
            self.feedback.setProgress(low + (high - low) * message.done / max(message.total, 1))
            if phase != self.phase or monotonic() - self.said > PACE:
                self.phase, self.said = phase, monotonic()
                self.feedback.setProgressText(sentence_of(message))


def sentence_of(progress: Progress) -> str:
    """E.g. "Classifying: 12.3 of 36.0 Mpx, 1.52 Mpx/s, 16 s left"."""
    text = translated(begun(progress.text), language())
    if not progress.rate:
        return text
    scale, unit = (1e-6, "Mpx") if progress.unit == "px" else (1.0, translated(progress.unit, language()))
    digits = 2 if progress.unit == "px" else 0
    done, total = (filled(f"{{:.{digits}f}}", value * scale) for value in (progress.done, progress.total))
    rate = filled("{:.2f}" if progress.rate * scale < 10 else f"{{:.{digits}f}}", progress.rate * scale)
    return tr("{}: {} of {} {}, {} {}/s, {} left").format(text, done, total, unit, rate, unit, duration(progress.left))


def duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return tr("{} h {} min").format(hours, minutes)
    return tr("{} min {} s").format(minutes, rest) if minutes else tr("{} s").format(rest)
