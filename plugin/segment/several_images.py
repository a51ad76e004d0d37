"""Several images at once: the same settings for each, one run after the other; or one run for all, as one seamless map."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QWidget

from ...backend.shared.card import Card
from ...backend.shared.formats import FORMATS
from ...backend.shared.jobs import SegmentTiles
from ...backend.shared.jobs.segment import COMPUTING
from ...backend.shared.option import names_in
from ..runs.run import Run
from ..translation import tr
from ..widgets.arrangement import column_of
from ..widgets.fields import named
from ..widgets.window_size import open_at
from .band_choice import guess_of
from .form import ADVANCED, CLEANING, OUTPUTS, TEMPORARY, WHOLE, Form

SIZE = (400, 340)  # pixels


class TilesRun(Run):
    """Of landquilt:segmenttiles."""

    algorithm_id = "landquilt:segmenttiles"

    def files(self) -> set[str]:
        return {self.parameters["OUTPUT"]}

    def problem(self) -> str:
        if any(QgsProject.instance().mapLayer(name) is None for name in self.parameters["INPUT"]):
            return tr("One of the images is no longer in the project; add it again, or remove this run.")
        return self.check()

    def cancelled(self) -> str:
        return tr("{}: cancelled; finished tiles are kept, and the same run goes on from there.").format(self.title)

    def take(self, results: dict[str, Any]) -> None:
        super().take({name: results[name] for name in ("CLASSES", "JOINED", "INDEX") if name in results})


class Several(QDialog):
    chosen = pyqtSignal(list)  # raster layers
    joined = pyqtSignal(list, str)  # raster layers, and the folder for the map of them all

    def __init__(self, layers: list[QgsRasterLayer], can_join: bool, parent: QWidget | None = None):
        """`can_join`: the panel asks for nothing that one seamless map does not have."""
        super().__init__(parent)
        self.setObjectName("LandQuiltSeveral")
        self.setWindowTitle(tr("Add several images"))
        self.list = named(
            QListWidget(), "LandQuiltSeveralImages", tr("Images"), tr("Tick the images to classify with the settings of the panel.")
        )
        for layer in layers:
            item = QListWidgetItem(layer.name())
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setToolTip(layer.source())
            self.list.addItem(item)
        self.layers = layers
        self.seamless = named(
            QCheckBox(tr("As &one seamless map")), "LandQuiltSeamless", tr("As one seamless map"),
            tr("The network looks beyond each image's border, so that no seam shows."),
        )  # fmt: skip
        self.seamless.setEnabled(can_join)
        obstacle = QLabel(tr("For one seamless map, choose “Whole image” in the panel and neither “Refine boundaries” nor footprints."))
        obstacle.setObjectName("LandQuiltSeamlessObstacle")
        obstacle.setWordWrap(True)
        obstacle.setVisible(not can_join)
        self.folder = named(QgsFileWidget(), "LandQuiltSeamlessFolder", tr("Folder of the map"), tr("Gets a class map of each image."))
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.lineEdit().setPlaceholderText(tr("Folder of the map"))
        text = QLabel(tr("Each is classified with the settings of the panel; files get the image's name."))
        text.setWordWrap(True)
        self.buttons: Any = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("&Add to queue"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.seamless.toggled.connect(self.allow)
        self.folder.fileChanged.connect(self.allow)
        self.allow()
        column_of(text, self.list, self.seamless, obstacle, self.folder, self.buttons, into=self, has_margin=True)
        open_at(self, *SIZE)
        self.accepted.connect(self.tell)

    def allow(self) -> None:
        is_joined = self.seamless.isChecked()
        self.folder.setVisible(is_joined)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not is_joined or bool(self.folder.filePath()))

    def tell(self) -> None:
        if self.seamless.isChecked():
            self.joined.emit(self.ticked(), self.folder.filePath())
        else:
            self.chosen.emit(self.ticked())

    def ticked(self) -> list[QgsRasterLayer]:
        return [layer for row, layer in enumerate(self.layers) if self.list.item(row).checkState() == Qt.CheckState.Checked]


def can_join(form: Form) -> bool:
    """One seamless map has neither refined boundaries nor footprints, and no area of its own."""
    return not form.refine and not form.footprints and form.area == WHOLE


def joined_parameters(form: Form, layers: list[QgsRasterLayer], folder: str) -> dict[str, Any]:
    """The form's settings as parameters of landquilt:segmenttiles, for these images."""
    own = {layer.id() for layer in layers}
    shared = (*CLEANING, *(name for name in ADVANCED if name in names_in(SegmentTiles, COMPUTING)))
    return {
        **{name.upper(): getattr(form, name) for name in shared},
        "INPUT": [layer.id() for layer in layers],
        "MODEL": form.model,
        "BANDS": ",".join(str(band) for band in form.bands) if form.image in own else "",
        "MASK": QgsProcessingFeatureSourceDefinition(form.mask, form.is_selected_only) if form.mask else None,
        "POLYGONS": "joined" if form.polygons else "none",
        "POLYGON_FORMAT": ending if (ending := Path(form.polygons).suffix[1:].lower()) in FORMATS else "gpkg",
        "CONFIDENCE": bool(form.confidence),
        "OUTPUT": folder,
    }


def form_for(form: Form, layer: QgsRasterLayer, card: Card, taken: set[str]) -> Form:
    """The same settings for another image: its own bands, and files of its own name, which are not in `taken` and are not there yet."""
    bands = form.bands if layer.id() == form.image else guess_of(layer, card).bands
    outputs: dict[str, Any] = {name: renamed(getattr(form, name), layer.name(), taken) for name in OUTPUTS}
    return replace(form, image=layer.id(), bands=bands, **outputs)


def renamed(destination: str, name: str, taken: set[str]) -> str:
    """A file's path with the image's name in it, numbered where another has it already; what is no file stays as it is."""
    path = Path(destination)
    if destination in ("", TEMPORARY) or not path.is_absolute():
        return destination
    plain = re.sub(r"[^\w-]+", "_", name)
    for number in count(1):
        found = path.with_name(f"{path.stem}_{plain}{f'_{number}' if number > 1 else ''}{path.suffix}")
        if str(found).casefold() not in {path.casefold() for path in taken} and not found.exists():  # one file on many disks
            break
    return str(found)
