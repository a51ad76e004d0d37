"""Asks the backend what a training would learn from: one question at a time, the latest wins, the worker stays warm in between.

form -> SamplesQuestion -> [short pause] -> thread: layers to files, job Samples, warm worker -> SamplesAnswer
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from qgis.core import Qgis, QgsMessageLog, QgsProcessingContext, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...backend.shared.errors import Fault, InputError
from ...backend.shared.jobs import Finished, Sampled, Samples
from ..algorithms.base import find_python
from ..environment import Backend
from ..layer_files import Subject, file_of
from ..layers import Image, nodata_word, readable_path
from ..runs.warm import Keeper
from ..translation import tr
from ..widgets.background import Background
from ..worker import WorkerError

SETTLED = 400  # milliseconds after the last change of the form
FAREWELL = 3000  # milliseconds for a thread that reads to end when the plugin goes
IDLE = 120_000  # milliseconds without a question after which the worker ends, and its memory comes back


@dataclass(frozen=True)
class SamplesQuestion:
    """Taken in the main thread. `states` tell layers apart that have been edited since; `job` lacks the files and the folder."""

    images: tuple[Image, ...]
    labels: tuple[Subject, ...]
    states: tuple[Any, ...]
    job: Samples

    def is_of_same_layers(self, other: SamplesQuestion) -> bool:
        return self.states == other.states and self.job.fields == other.job.fields


@dataclass(frozen=True)
class SamplesAnswer:
    question: SamplesQuestion
    sampled: Sampled  # whose pictures stay until the next answer


class SamplesReader(QObject):
    """`arrived` is emitted with a SamplesAnswer, `failed` with a sentence, `changed` when it begins and ends to read."""

    arrived = pyqtSignal(object)
    failed = pyqtSignal(str)
    changed = pyqtSignal()

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self.waiting: SamplesQuestion | None = None
        self.current: SamplesQuestion | None = None
        self.task: Background | None = None
        self.keeper: Keeper | None = None
        self.folder: Path | None = None
        self.copies: dict[Any, str] = {}  # files of label layers, by their state
        self.number = 0
        self.is_wanted = True  # what is being read
        self.is_closed = False
        self.pause = QTimer(self, singleShot=True, interval=SETTLED)
        self.pause.timeout.connect(self.start_next)
        self.idle = QTimer(self, singleShot=True, interval=IDLE)
        self.idle.timeout.connect(self.dismiss)

    @property
    def is_busy(self) -> bool:
        return self.waiting is not None or self.task is not None

    def ask(self, question: SamplesQuestion) -> None:
        """In place of what waits. What is being read of other layers is not wanted any more."""
        if self.is_closed:
            return
        self.waiting = question
        if self.current is not None and not question.is_of_same_layers(self.current):
            self.kill()
        self.pause.start()
        self.changed.emit()

    def forget(self) -> None:
        """Want nothing of what was asked."""
        self.waiting, self.is_wanted = None, False
        self.pause.stop()
        if self.task is not None:
            self.kill()
        self.changed.emit()

    def close(self) -> None:
        """End the worker, and take its files away; a thread that reads is waited for."""
        self.is_closed = True
        if self.keeper is not None:
            self.keeper.end()
        self.forget()
        if self.task is not None:
            task, self.task = self.task, None
            task.forget()
            task.waitForFinished(FAREWELL)
        self.dismiss()
        if self.folder is not None:
            shutil.rmtree(self.folder, ignore_errors=True)

    def dismiss(self) -> None:
        """Let the worker go, once nothing is asked of it."""
        if self.keeper is not None and self.task is None:
            self.keeper.dismiss()

    def kill(self) -> None:
        if self.keeper is not None:
            self.keeper.kill()

    # -- one question ------------------------------------------------------------------------------------------------

    def start_next(self) -> None:
        if self.task is not None or self.waiting is None or self.is_closed:
            return
        self.idle.stop()
        question, self.current, self.waiting, self.is_wanted = self.waiting, self.waiting, None, True
        folder = self.folder = self.folder or Path(mkdtemp(prefix="landquilt-samples-"))
        keeper = self.keeper = self.keeper or Keeper(folder / "backend.log")
        self.number += 1
        pictures = folder / f"pictures{self.number}"
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        backend = find_python()

        def work(is_canceled: Any) -> SamplesAnswer:
            return self.answer(question, backend, keeper, context, folder, pictures)

        self.task = Background(tr("Looking at the labels"), work, self.take, self.take_problem, self).start()
        self.changed.emit()

    def take(self, answer: SamplesAnswer) -> None:
        self.end_task()
        if self.waiting is None and self.is_wanted:
            self.arrived.emit(answer)
        self.tidy(answer.question)
        self.changed.emit()

    def tidy(self, question: SamplesQuestion) -> None:
        """Take away pictures that are no longer shown, and copies of layers as they were."""
        wanted = set(zip(question.states, question.job.fields))
        self.copies = {key: path for key, path in self.copies.items() if key in wanted}
        kept = {f"pictures{self.number}", *(Path(path).parent.name for path in self.copies.values())}
        for old in self.folder.iterdir() if self.folder else ():
            if old.is_dir() and old.name not in kept:
                shutil.rmtree(old, ignore_errors=True)

    def take_problem(self, sentence: str) -> None:
        self.end_task()
        if self.waiting is None and self.is_wanted:
            self.failed.emit(sentence)
        self.changed.emit()

    def end_task(self) -> None:
        self.task, self.current = None, None
        self.idle.start()
        if self.waiting is not None and not self.pause.isActive():
            self.pause.start(0)

    # -- in the other thread -----------------------------------------------------------------------------------------

    def answer(
        self, question: SamplesQuestion, backend: Backend, keeper: Keeper, context: QgsProcessingContext, folder: Path, pictures: Path
    ) -> SamplesAnswer:
        """Raises Fault with the sentence of whatever went wrong."""
        try:
            job = replace(
                question.job,
                nodata=[nodata_word("".join(question.job.nodata[:1]), image) for image in question.images],
                images=[readable_path(image, folder / f"image{self.number}_{k}") for k, image in enumerate(question.images)],
                labels=self.label_files(question, context, folder),
                output=str(pictures),
            )
            for message in keeper.ask(backend, job):
                if isinstance(message, Finished):
                    return SamplesAnswer(question, message)
        except InputError as error:
            raise Fault(str(error)) from error
        except WorkerError as error:
            if error.detail and self.is_wanted and self.waiting is None:
                QgsMessageLog.logMessage(error.detail, "LandQuilt", Qgis.MessageLevel.Critical, False)
            raise Fault(error.message) from error
        raise Fault(tr("The backend gave no answer; look at QGIS's log messages."))

    def label_files(self, question: SamplesQuestion, context: QgsProcessingContext, folder: Path) -> list[str]:
        """Layers that are no files are copied once for each state of theirs."""
        found = []
        for k, (subject, state, name) in enumerate(zip(question.labels, question.states, question.job.fields)):
            if (state, name) not in self.copies:
                self.copies[state, name] = file_of(subject, name, context, folder / f"labels{self.number}_{k}")
            found.append(self.copies[state, name])
        return found
