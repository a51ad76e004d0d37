"""A model as ONNX, by the backend, beside QGIS."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...backend.shared.errors import Fault, InputError
from ...backend.shared.jobs import Export, Finished
from ..algorithms.base import find_python
from ..environment import ready_python, test_backend
from ..translation import tr
from ..widgets.background import Background
from ..worker import WorkerError, run


class OnnxExport(QObject):
    """One at a time. `ended` says a sentence and whether it went well."""

    ended = pyqtSignal(str, bool)

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self.task: Background | None = None

    @property
    def is_running(self) -> bool:
        return self.task is not None

    def start(self, model: str, target: Path) -> None:
        """`model` as a job names it."""
        backend = find_python()
        kills: list[Callable[[], None]] = []

        def work(is_canceled: Callable[[], bool]) -> Any:
            try:
                python = ready_python(test_backend(backend))
                with TemporaryDirectory(prefix="landquilt-") as folder:
                    for message in run(Export(model, str(target)), python, Path(folder) / "backend.log", on_start=kills.append):
                        if isinstance(message, Finished) or is_canceled():
                            return message
            except InputError as error:
                raise Fault(str(error)) from error
            except WorkerError as error:
                raise Fault(error.message) from error
            return None

        def done(end: Finished) -> None:
            difference = end.numbers.get("maximum_difference", 0.0)
            text = tr("Written to {}; its probabilities differ by {:.1g} at most from the model's.")
            self.finish(text.format(target, difference), True)

        self.task = Background(tr("Exporting to ONNX"), work, done, lambda text: self.finish(text, False), self, kills).start()

    def finish(self, sentence: str, is_fine: bool) -> None:
        self.task = None
        self.ended.emit(sentence, is_fine)

    def stop(self) -> None:
        """Nothing is left behind: the backend renames the file when it is whole."""
        if self.task is None:
            return
        self.task.forget()
        self.task = None
