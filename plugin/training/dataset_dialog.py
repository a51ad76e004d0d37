"""Add a data set: one that was described before, or a published one as it came; what it holds becomes pairs to learn from.

folder with dataset.json ------------------------------> read_dataset -> add
published kind, folder -> landquilt:importdata (a run) --^
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QWidget

from ...backend.shared.dataset_file import Dataset, read_dataset
from ...backend.shared.errors import InputError
from ...backend.shared.language import translated
from ..manual import help_button
from ..runs.run import AnyRun, RunState, end_all
from ..translation import language, tr
from ..widgets.arrangement import column_of
from ..widgets.fields import ParameterRows, add_row, form_in, named
from ..widgets.notice import Notice
from ..widgets.window_size import open_at, scrolled

ALGORITHM = "landquilt:importdata"
NAMES = ("bands", "legend", "split", "tiles")  # what is asked of a published one
TILES = 20  # of each role; every pair is two layers and a row
SIZE = (520, 360)  # pixels
TITLES = {
    "potsdam": "ISPRS Potsdam", "vaihingen": "ISPRS Vaihingen", "loveda": "LoveDA", "openearthmap": "OpenEarthMap", "flair": "FLAIR #1",
    "flairhub": "FLAIR-HUB", "landcoverai": "LandCover.ai", "dronedeploy": "DroneDeploy", "dubai": "Dubai (Humans in the Loop)",
}  # fmt: skip


class DatasetDialog(QDialog):
    """Gives the Dataset to `add`, and closes; where something is wrong, or `add` raises InputError, it says what, and stays."""

    def __init__(self, parent: QWidget, add: Callable[[Dataset], None]):
        super().__init__(parent)
        self.add = add
        self.setObjectName("LandQuiltDataset")
        self.setWindowTitle(tr("Add a data set"))
        self.run: AnyRun | None = None
        self.values: dict[str, Any] = {}
        tip = tr("What lies in the folder: a description that was written before, or the files of a published data set as they came.")
        self.kinds = named(QComboBox(), "LandQuiltDatasetKind", tr("Data set"), tip)
        self.kinds.addItem(tr("Described before (dataset.json)"), "")
        for kind, title in TITLES.items():
            self.kinds.addItem(title, kind)
        tip = tr("The folder with dataset.json, or with the unpacked files of the data set, at any depth.")
        self.folder = named(QgsFileWidget(), "LandQuiltDatasetFolder", tr("Folder"), tip)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        tip = tr("Gets dataset.json, and class rasters where labels are pictures. Empty: the data set's own folder.")
        self.output = named(QgsFileWidget(), "LandQuiltDatasetOutput", tr("Folder of the description"), tip)
        self.output.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.notice = Notice("LandQuiltDatasetProblem")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.arrange()
        self.kinds.currentIndexChanged.connect(self.refresh)
        self.folder.fileChanged.connect(self.refresh)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        QgsApplication.instance().aboutToQuit.connect(self.close_down)
        self.refresh()

    def arrange(self) -> None:
        content = QWidget()
        rows = form_in(content)
        add_row(rows, tr("&Data set"), self.kinds)
        add_row(rows, tr("&Folder"), self.folder)
        self.more = QWidget()
        form = form_in(self.more)
        self.rows = ParameterRows(form, NAMES, self, is_narrow=False, algorithm=ALGORITHM)
        self.rows.changed.connect(lambda name, value: self.values.update({name: value}))
        definitions = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
        self.values = {name: definitions.parameterDefinition(name.upper()).defaultValue() for name in NAMES} | {"tiles": TILES}
        self.rows.show(self.values)
        add_row(form, tr("Folder of the description"), self.output)  # the data set's own may be read-only
        rows.addRow(self.more)
        self.buttons.addButton(help_button("own_place"), QDialogButtonBox.ButtonRole.HelpRole)
        column_of((scrolled(content), 1), self.notice, self.buttons, into=self, has_margin=True)
        open_at(self, *SIZE)

    @property
    def kind(self) -> str:
        return str(self.kinds.currentData())

    def refresh(self) -> None:
        is_running = self.run is not None and not self.run.is_over
        self.more.setEnabled(bool(self.kind))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.folder.filePath()) and not is_running)

    def accept(self) -> None:
        if not self.kind:
            self.take(self.folder.filePath())
            return
        parameters = {
            "DATA_SET": self.kind,
            "FOLDER": self.folder.filePath(),
            "OUTPUT": self.output.filePath(),
            **{name.upper(): value for name, value in self.values.items()},
        }
        title = tr("Taking {}").format(self.kinds.currentText())
        self.run = AnyRun(ALGORITHM, "DATASET", title, parameters, is_loaded=True)  # in the history; nothing goes into the project
        self.run.changed.connect(self.show_run)
        self.run.ended.connect(self.end_run)
        self.run.start()
        self.refresh()

    def show_run(self) -> None:
        if self.run is not None and not self.run.is_over:
            notes = [text for kind, text in self.run.log if kind == "note"]
            self.notice.say(notes[-1] if notes else tr("Looking through the files …"), "information")

    def end_run(self) -> None:
        run, self.run = self.run, None
        self.refresh()
        if run is not None and run.state is RunState.DONE:
            self.take(str(run.results["DATASET"]))
        elif run is not None:
            self.notice.say(run.sentence, "error")

    def take(self, path: str) -> None:
        try:
            self.add(read_dataset(path))
        except InputError as error:
            self.notice.say(translated(str(error), language()), "error")  # English where it is the backend's
            return
        super().accept()

    def reject(self) -> None:
        if self.run is not None:
            self.run.cancel()
        super().reject()

    def close_down(self) -> None:
        """QGIS goes: its threads must not outlive what they talk to."""
        QgsApplication.instance().aboutToQuit.disconnect(self.close_down)
        if self.run is not None:
            end_all([self.run])
