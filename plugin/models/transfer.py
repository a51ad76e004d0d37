"""Models on their way in and out: archives and ONNX, in the background, for archives can be large."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QWidget

from ...backend.shared.errors import Fault, InputError
from ..settings import load_settings
from ..translation import tr
from ..widgets.background import Background
from .archive import export_model, import_model
from .library import Model, models_folder
from .onnx_export import OnnxExport
from .refusal import NameTaken
from .sentences import sentence_of


class Transfer(QObject):
    """One at a time. Asks for files above `window`."""

    said = pyqtSignal(str, str)  # a sentence and its kind; something has begun or ended
    arrived = pyqtSignal(str)  # the folder of a model that was imported

    def __init__(self, window: QWidget):
        super().__init__(window)
        self.window = window
        self.task: Background | None = None
        self.onnx = OnnxExport(self)
        self.onnx.ended.connect(lambda text, is_fine: self.said.emit(text, "success" if is_fine else "error"))
        self.onnx.lacks.connect(self.wait)
        self.asked: tuple[str, Path] | None = None  # model and file of the last export to ONNX
        self.is_waiting = False  # for the user to have its packages installed

    @property
    def is_busy(self) -> bool:
        return self.task is not None or self.onnx.is_running

    def choose_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self.window, tr("Import a model"), "", tr("Model archives (*.zip)"))
        if path:
            self.take_in(Path(path))

    def take_in(self, path: Path, name: str = "") -> None:
        """Import an archive; where its name is taken, ask for another."""
        folder = models_folder(load_settings())

        def done(found: Path) -> None:
            self.said.emit(tr("Imported as {!r}.").format(found.name), "success")
            self.arrived.emit(str(found))

        def taken(error: NameTaken) -> None:
            text = ask(self.window, tr("Import a model"), sentence_of(error), name or path.stem)
            if text:
                self.take_in(path, text)

        self.work(tr("Importing a model"), lambda is_canceled: import_model(path, folder, name, is_canceled), done, taken)

    def choose_export(self, model: Model) -> None:
        proposed = str(Path.home() / f"{model.name}.zip")
        path, _ = QFileDialog.getSaveFileName(self.window, tr("Export the model"), proposed, tr("Model archives (*.zip)"))
        if path:
            self.give_out(model, ending(path, ".zip"))

    def give_out(self, model: Model, target: Path) -> None:
        def done(found: Path) -> None:
            self.said.emit(tr("Written to {}.").format(found), "success")

        self.work(tr("Exporting a model"), partial(export_model, model.folder, target), done)

    def choose_onnx(self, model: Model) -> None:
        proposed = str(Path.home() / f"{model.name}.onnx")
        path, _ = QFileDialog.getSaveFileName(self.window, tr("Export to ONNX"), proposed, tr("ONNX (*.onnx)"))
        if path:
            self.asked, self.is_waiting = (model.place, ending(path, ".onnx")), False
            self.onnx.start(*self.asked)
            self.said.emit(tr("Exporting {!r} to ONNX…").format(model.name), "information")

    def wait(self, sentence: str, can_install: bool) -> None:
        self.is_waiting = can_install
        self.said.emit(sentence, "warning")

    def install_and_export(self) -> None:
        """Go on with the export that lacked packages."""
        self.is_waiting = False
        if self.asked is not None:
            self.onnx.start(*self.asked, may_install=True)
            self.said.emit(tr("Installing what ONNX export needs, then exporting…"), "information")

    def work(
        self,
        title: str,
        action: Callable[[Callable[[], bool]], Any],
        done: Callable[[Any], None],
        taken: Callable[[NameTaken], None] | None = None,
    ) -> None:
        def tried(is_canceled: Callable[[], bool]) -> Any:
            try:
                return action(is_canceled)
            except (InputError, Fault) as error:
                return error

        def ended(result: Any) -> None:
            self.task = None
            self.said.emit("", "information")
            if isinstance(result, NameTaken) and taken is not None:
                taken(result)
            elif isinstance(result, (InputError, Fault)):
                self.said.emit(sentence_of(result), "error")
            else:
                done(result)

        self.task = Background(title, tried, ended, lambda text: self.said.emit(text, "error"), self).start()
        self.said.emit("", "information")

    def close_down(self) -> None:
        """With the plugin: end what runs."""
        self.onnx.stop()
        if self.task is not None:
            self.task.forget()


def ask(window: QWidget, title: str, label: str, text: str) -> str:
    """What the user types; nothing where that is cancelled."""
    answer, is_fine = QInputDialog.getText(window, title, label, text=text)
    return str(answer).strip() if is_fine else ""


def ending(path: str, suffix: str) -> Path:
    return Path(path if path.lower().endswith(suffix) else path + suffix)
