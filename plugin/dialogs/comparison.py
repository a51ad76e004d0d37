"""One run of landquilt:assess or landquilt:compare in the background, the way Processing's own dialog runs it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProject

from ..dock.history import record
from ..dock.run import Feedback, Run, State, load_results
from ..translation import tr
from .question import Question, parameters_of


class Comparison(Run):
    """`folder` is where the report lies, once it is done."""

    def __init__(self, question: Question):
        super().__init__(tr("Comparison"), parameters_of(question))
        self.question = question
        self.folder: Path | None = None

    def start(self) -> None:
        """In the main thread. What is wrong with the parameters is the run's end, and no exception."""
        from processing.tools.dataobjects import createContext  # QGIS has it by now; the plugin's loading does not wait for it

        self.state, self.text = State.RUNNING, tr("Starting")
        self.feedback = Feedback()
        self.feedback.said.connect(self.hear)
        self.feedback.progressChanged.connect(self.advance)
        self.context: QgsProcessingContext = createContext(self.feedback)
        self.algorithm = QgsApplication.processingRegistry().createAlgorithmById(self.question.algorithm)
        self.changed.emit()
        if any(QgsProject.instance().mapLayer(layer) is None for layer in self.question.layers):
            self.fail(tr("A layer that was to be compared is no longer in the project; choose another."))
            return
        is_fine, text = self.algorithm.checkParameterValues(self.parameters, self.context)
        if not is_fine:
            self.fail(text)
            return
        self.complete = record(self.algorithm, self.parameters, self.context)
        self.task = QgsProcessingAlgRunnerTask(self.algorithm, self.parameters, self.context, self.feedback)
        if self.task.isCanceled():  # it could not even be prepared
            self.task = None
            QgsApplication.processEvents()  # what was said about it
            self.fail(self.last_error())
            return
        self.task.setDescription(tr("Comparing maps"))
        self.task.executed.connect(self.finish)
        QgsApplication.taskManager().addTask(self.task)

    def leave_project(self) -> None:
        """The project is being closed: layers of a temporary folder would be of no use to the next one."""
        self.is_loaded = False
        if not self.question.folder:
            self.cancel()

    def finish(self, is_fine: bool, results: dict[str, Any]) -> None:
        """Called by the task, in the main thread."""
        self.task = None
        if self.feedback.isCanceled():
            self.end(State.CANCELLED)
            return
        if not is_fine or not results.get("OUTPUT"):
            self.fail(self.last_error())
            return
        self.results, self.folder = results, Path(results["OUTPUT"])
        if self.is_loaded:
            load_results(self.algorithm, self.context, self.feedback, results)
        if self.complete:
            self.complete(results, self.feedback.htmlLog())
        self.end(State.DONE)
