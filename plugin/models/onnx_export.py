"""A model as ONNX, by the backend, beside QGIS."""

from __future__ import annotations

import subprocess  # nosec B404 - its errors alone
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...backend.shared.errors import Fault, InputError
from ...backend.shared.jobs import Export, Finished
from ..algorithms.base import find_python
from ..environment import lacking, ready_python, test_backend
from ..install.extra_packages import ONNX, add, what_to_do
from ..install.installation import InstallPlan
from ..install.process import Stopper
from ..install.proxy import network_variables
from ..install.record import folder_of
from ..settings import load_settings
from ..translation import tr
from ..widgets.background import Background
from ..worker import WorkerError, run


@dataclass(frozen=True)
class Lack:
    sentence: str
    can_install: bool


class OnnxExport(QObject):
    """One at a time. `ended` says a sentence and whether it went well."""

    ended = pyqtSignal(str, bool)
    lacks = pyqtSignal(str, bool)  # ended for lack of packages: what to do, and whether `start` may install them

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self.task: Background | None = None

    @property
    def is_running(self) -> bool:
        return self.task is not None

    def start(self, model: str, target: Path, may_install: bool = False) -> None:
        """`model` as a job names it. `may_install`: what is lacking is installed first."""
        backend, settings, folder = find_python(), load_settings(), folder_of(Path(QgsApplication.qgisSettingsDirPath()))
        plan = InstallPlan(folder, ONNX.choice, settings, network_variables(folder) if may_install else {})
        kills: list[Callable[[], None]] = []

        def work(is_canceled: Callable[[], bool]) -> Any:
            try:
                python = ready_python(test_backend(backend))
                missing = ", ".join(lacking(python, ONNX.needed))
                if missing and not may_install:
                    return Lack(what_to_do(missing, python, not settings.python), not settings.python)
                if missing:
                    provide(plan, python, kills)
                with TemporaryDirectory(prefix="landquilt-") as folder:
                    for message in run(Export(model, str(target)), python, Path(folder) / "backend.log", on_start=kills.append):
                        if isinstance(message, Finished) or is_canceled():
                            return message
            except InputError as error:
                raise Fault(str(error)) from error
            except WorkerError as error:
                raise Fault(error.message) from error
            except (OSError, subprocess.SubprocessError) as error:
                raise Fault(tr("The backend's Python does not answer ({}); test it in the options.").format(error)) from error
            return None

        def done(end: Any) -> None:
            if isinstance(end, Lack):
                self.task = None
                self.lacks.emit(end.sentence, end.can_install)
                return
            text = tr("Written to {}; its probabilities differ by {:.1g} at most from the model's.")
            self.finish(text.format(target, end.maximum_difference), True)

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


def provide(plan: InstallPlan, python: str, kills: list[Callable[[], None]]) -> None:
    """Install the packages. Raises Fault with the sentence where that fails."""
    stopper = Stopper()
    kills.append(stopper.stop)
    outcome = add(ONNX, plan, python, stopper, lambda line: None)
    if not outcome.is_fine:
        raise Fault(outcome.failure.sentence if outcome.failure else tr("Stopped."))
