"""Several images at once: the same settings for each, one run after the other."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...backend.shared.card import Card
from ..translation import tr
from ..widgets.fields import named
from ..widgets.window_size import open_at
from .band_choice import guess_of
from .form import OUTPUTS, TEMPORARY, Form

SIZE = (400, 340)  # pixels


class Several(QDialog):
    chosen = pyqtSignal(list)  # raster layers

    def __init__(self, layers: list[QgsRasterLayer], parent: QWidget | None = None):
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
        text = QLabel(tr("Each is classified with the settings of the panel; files get the image's name."))
        text.setWordWrap(True)
        self.buttons: Any = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("&Add to queue"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (text, self.list, self.buttons):
            layout.addWidget(widget)
        open_at(self, *SIZE)
        self.accepted.connect(lambda: self.chosen.emit(self.ticked()))

    def ticked(self) -> list[QgsRasterLayer]:
        return [layer for row, layer in enumerate(self.layers) if self.list.item(row).checkState() == Qt.CheckState.Checked]


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
