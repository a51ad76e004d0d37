"""The models: a list, what each is and how it learnt, and what can be done with it.

Holds no truth: the folders do. Whatever is done is done to them, then all is read anew.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSplitter,
    QWidget,
)

from ...backend.shared.errors import Fault, InputError
from ..actions import icon
from ..manual import help_button
from ..settings import load_settings
from ..translation import tr
from ..widgets.arrangement import ROOM, column_of, row_of
from ..widgets.fields import named
from ..widgets.notice import Notice
from ..widgets.window_size import open_at
from .library import Model, delete, free_space, known_models, look_at, models_folder, rename, size_of, spare_size
from .model_view import ModelView
from .sentences import sentence_of
from .transfer import Transfer, ask

SIZE = (900, 600)  # pixels


class ModelsDialog(QDialog):
    """Stays open beside QGIS's window and is not in its way."""

    changed = pyqtSignal(str, str)  # a model was and is at these places; empty: it is new, or gone

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltModels")
        self.setWindowTitle(tr("Models"))
        self.setWindowFlags(self.windowFlags() | Qt.WindowType.WindowMinMaxButtonsHint)
        self.models: list[Model] = []
        self.transfer = Transfer(self)
        self.make_widgets()
        self.arrange()
        open_at(self, *SIZE)
        self.list.currentRowChanged.connect(self.show_model)
        self.view.wants_space.connect(self.ask_free)
        self.transfer.said.connect(self.say)
        self.transfer.arrived.connect(self.show_new)
        self.refresh()

    # -- how it is made ----------------------------------------------------------------------------------------------

    def make_widgets(self) -> None:
        self.list = named(QListWidget(), "LandQuiltModelList", tr("Models"), tr("The models of the plugin and your own."))
        self.list.setIconSize(QSize(24, 24))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long names end in dots
        self.view, self.notice = ModelView(), Notice("LandQuiltModelsNotice")
        self.progress = named(QProgressBar(), "LandQuiltModelsProgress", tr("Progress"), tr("Something is being written or read."))
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.add = self.button(
            "Import", tr("&Import…"), tr("Add a model from a .zip that LandQuilt exported."), "mActionAdd", self.transfer.choose_import
        )
        tip = tr("Open the folder in which your models lie.")
        self.open = self.button("Folder", tr("&Folder"), tip, "mActionFileOpen", self.open_folder)
        tip, export = tr("Write the model into one .zip, for another machine."), partial(self.hand, self.transfer.choose_export)
        self.save = self.button("Export", tr("&Export…"), tip, "mActionFileSave", export)
        tip = tr("Write the model as ONNX for other programs, such as the Deepness plugin. Takes half a minute, in the background.")
        onnx = partial(self.hand, self.transfer.choose_onnx)
        self.to_onnx = self.button("Onnx", tr("Export to &ONNX…"), tip, "mActionSharingExport", onnx)
        tip = tr("Install onnx, onnxscript and onnxruntime into LandQuilt's own environment, then write the file.")
        text = tr("&Install what ONNX export needs")
        self.install = self.button("InstallOnnx", text, tip, "mActionAdd", self.transfer.install_and_export)
        self.name = self.button("Rename", tr("&Rename…"), tr("Give the model another name."), "mActionRename", self.ask_name)
        self.remove = self.button(
            "Delete", tr("&Delete…"), tr("Delete the model's folder; you are asked first."), "mActionDeleteSelected", self.ask_delete
        )
        self.leave = self.button("Leave", tr("&Close"), tr("Close this window."), "", self.close)

    def button(self, name: str, text: str, tip: str, icon: str, action: Callable[[], Any]) -> Any:
        button = named(QPushButton(text), f"LandQuiltModels{name}", text, tip)
        button.setAutoDefault(False)
        if icon:
            button.setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))
        button.clicked.connect(lambda: action())
        return button

    def arrange(self) -> None:
        left, right, split = QWidget(), QWidget(), QSplitter(Qt.Orientation.Horizontal)
        column_of((self.list, 1), row_of(self.add, self.open, (ROOM, 1)), into=left)
        column_of((self.view, 1), row_of(self.save, self.to_onnx, self.name, self.remove, (ROOM, 1)), into=right)
        split.addWidget(left)
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        split.setSizes([250, 650])
        split.setStretchFactor(1, 1)
        bottom = row_of((ROOM, 1), help_button("own_place"), self.leave)
        column_of((split, 1), self.notice, row_of(self.install, (ROOM, 1)), self.progress, bottom, into=self, has_margin=True)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def refresh(self, place: str = "") -> None:
        """Read the folders; choose the model at this place, else the one that was chosen."""
        wanted = place or (self.model.place if self.model else "")
        self.models = [look_at(name, place) for name, place in known_models(load_settings()).items()]
        self.list.blockSignals(True)
        self.list.clear()
        for model in self.models:
            self.list.addItem(item_of(model))
        self.list.setCurrentRow(next((k for k, model in enumerate(self.models) if model.place == wanted), 0))
        self.list.blockSignals(False)
        self.show_model()

    @property
    def model(self) -> Model | None:
        row = self.list.currentRow()
        return self.models[row] if 0 <= row < len(self.models) else None

    def show_model(self, *_: Any) -> None:
        self.view.show_model(self.model)
        self.allow()

    def allow(self) -> None:
        model, is_busy = self.model, self.transfer.is_busy
        self.progress.setVisible(is_busy)
        self.install.setVisible(self.transfer.is_waiting and not is_busy)
        self.add.setEnabled(not is_busy)
        is_whole = model is not None and model.card is not None
        for button in (self.save, self.to_onnx):
            button.setEnabled(is_whole and not is_busy)
        for button in (self.name, self.remove):
            is_own = model is not None and not model.is_bundled
            button.setEnabled(is_own and not is_busy)
            button.setToolTip(button.accessibleDescription() if is_own else tr("This model came with the plugin and stays as it is."))

    def say(self, sentence: str, kind: str = "information") -> None:
        self.notice.say(sentence, kind)
        self.allow()

    # -- what the user does ------------------------------------------------------------------------------------------

    def hand(self, action: Callable[[Model], None]) -> None:
        """The chosen model to what shall be done with it."""
        if self.model is not None:
            action(self.model)

    def show_new(self, place: str) -> None:
        self.refresh(place)
        self.changed.emit("", place)

    def ask_name(self) -> None:
        model = self.model
        name = ask(self, tr("Rename the model"), tr("New name:"), model.name) if model is not None else ""
        if model is not None and name and name != model.name:
            self.attempt(lambda: rename(model, name), lambda found: self.renamed(model, found))

    def renamed(self, model: Model, found: Path) -> None:
        self.say("")
        self.refresh(str(found))
        self.changed.emit(model.place, str(found))

    def ask_delete(self) -> None:
        model = self.model
        if model is None:
            return
        text = tr("Delete the model {!r} and all that is in its folder ({:.0f} MB)? This cannot be undone.\n\n{}")
        if self.is_wanted(tr("Delete the model"), text.format(model.name, size_of(model.folder) / 1e6, model.folder)):
            self.attempt(lambda: delete(model), lambda _: self.deleted(model))

    def deleted(self, model: Model) -> None:
        self.say(tr("{!r} was deleted.").format(model.name))
        self.refresh()
        self.changed.emit(model.place, "")

    def ask_free(self) -> None:
        model = self.model
        if model is None:
            return
        text = tr(
            "Delete the state of the training of {!r} ({:.0f} MB)? The network stays as it is and can be used and fine-tuned, but its "
            "training can no longer be resumed. This cannot be undone."
        )
        if self.is_wanted(tr("Free space"), text.format(model.name, spare_size(model.folder) / 1e6)):
            self.attempt(lambda: free_space(model), self.freed)

    def freed(self, size: int) -> None:
        self.say(tr("{:.0f} MB freed.").format(size / 1e6), "success")
        self.refresh()

    def is_wanted(self, title: str, question: str) -> bool:
        """Asked before anything is deleted."""
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel
        return bool(
            QMessageBox.question(self, title, question, buttons, QMessageBox.StandardButton.Cancel) == QMessageBox.StandardButton.Yes
        )

    def open_folder(self) -> None:
        folder = models_folder(load_settings())
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    # -- how it is done ----------------------------------------------------------------------------------------------

    def attempt(self, action: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """At once; what goes wrong is said."""
        try:
            result = action()
        except (InputError, Fault) as error:
            self.say(sentence_of(error), "error")
            return
        done(result)

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.refresh()

    def close_down(self) -> None:
        """With the plugin: end what runs."""
        self.transfer.close_down()
        self.close()
        self.deleteLater()


def item_of(model: Model) -> QListWidgetItem:
    text = tr("{} (bundled)").format(model.name) if model.is_bundled else model.name
    item = QListWidgetItem(icon("models"), text)
    if model.card is None:
        item.setIcon(QgsApplication.getThemeIcon("/mIconWarning.svg"))
    item.setToolTip(model.problem or str(model.folder))
    return item
