"""One run of landquilt:assess or landquilt:compare in the background, the way Processing's own dialog runs it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProject

from ..runs.run import Run
from ..translation import tr
from .question import ComparisonQuestion, parameters_of


class ComparisonRun(Run):
    """`folder` is where the report lies, once it is done."""

    main_output = "OUTPUT"

    def __init__(self, question: ComparisonQuestion):
        super().__init__(tr("Comparison"), parameters_of(question))
        self.algorithm_id = question.algorithm
        self.question = question
        self.folder: Path | None = None

    def doing(self) -> str:
        return tr("Comparing maps")

    def problem(self) -> str:
        if any(QgsProject.instance().mapLayer(layer) is None for layer in self.question.layers):
            return tr("A layer that was to be compared is no longer in the project; choose another.")
        return self.check()

    def take(self, results: dict[str, Any]) -> None:
        super().take(results)
        self.folder = Path(results["OUTPUT"])

    def leave_project(self) -> None:
        """The project is being closed: layers of a temporary folder would be of no use to the next one."""
        self.is_loaded = False
        if not self.question.folder:
            self.cancel()
