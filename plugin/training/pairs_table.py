"""The pairs to learn from: any number of rows, each an image and its label layer with the class field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsApplication, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from ..actions import icon
from ..translation import tr
from ..widgets.arrangement import ROOM, column_of, row_of
from ..widgets.fields import named
from ..widgets.layer_choice import POINTS, POLYGONS, RASTERS, LayerChoice
from ..widgets.notice import Notice
from .train_form import LayerPair

LABELS = RASTERS | POLYGONS | POINTS | QgsMapLayerProxyModel.Filter.LineLayer


class PairRow:
    """The widgets of one row."""

    def __init__(self, place: int):
        tip = tr("The orthophoto to learn from: a raster that is a file.")
        self.image = LayerChoice(f"LandQuiltTrainImage{place}", tr("Image"), tip, tr("Choose an orthophoto"), RASTERS)
        tip = tr("What is to be seen there: a class raster, or polygons, lines or points with a class field. They may cover a small part.")
        self.labels = LayerChoice(f"LandQuiltTrainLabels{place}", tr("Labels"), tip, tr("Choose labels"), LABELS)
        tip = tr("Judge by this pair and never learn from it. With no pair checked, a fifth of what is labelled is held out.")
        self.held = named(QCheckBox(tr("Hold out")), f"LandQuiltTrainHold{place}", tr("Hold out"), tip)
        tip = tr("Learn without this pair.")
        self.remove = named(QToolButton(), f"LandQuiltTrainRemove{place}", tr("Remove this pair"), tip)
        self.remove.setIcon(QgsApplication.getThemeIcon("/symbologyRemove.svg"))
        self.remove.setAutoRaise(True)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return self.image, self.labels, self.held, self.remove

    @property
    def pair(self) -> LayerPair:
        return LayerPair(self.image.chosen, self.labels.chosen, self.labels.field, self.held.isChecked())

    def show_pair(self, pair: LayerPair) -> None:
        """Layers that are no longer there are not chosen."""
        project = QgsProject.instance()
        self.image.choose(project.mapLayer(pair.image))
        self.labels.choose(project.mapLayer(pair.labels))
        self.held.setChecked(pair.is_held_out)
        if pair.field and isinstance(self.labels.layer, QgsVectorLayer):
            self.labels.field_combo.setField(pair.field)


class PairsTable(QWidget):
    changed = pyqtSignal()  # which layers, or which fields
    edited = pyqtSignal()  # what is in a label layer, or whether it is saved
    dataset_wanted = pyqtSignal()  # the user wants to add a whole data set

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltPairs")
        self.rows: list[PairRow] = []
        self.made = 0
        self.is_showing = False
        self.watched: list[QgsVectorLayer] = []
        self.revision: dict[str, int] = {}  # how often a label layer was edited, by its id
        self.make_widgets()
        self.add()
        QgsProject.instance().layersWillBeRemoved.connect(self.let_go)

    def make_widgets(self) -> None:
        self.grid = QGridLayout()
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setColumnStretch(0, 4)
        self.grid.setColumnStretch(1, 5)
        for column, text in enumerate((tr("Image"), tr("Labels and their class field"))):
            self.grid.addWidget(QLabel(text), 0, column)
        self.add_button = named(QPushButton(tr("&Add pair")), "LandQuiltPairAdd", tr("Add pair"), tr("Learn from one more image."))
        self.add_button.setIcon(QgsApplication.getThemeIcon("/symbologyAdd.svg"))
        self.add_button.clicked.connect(lambda: self.add())
        tip = tr("Learn from a published data set, or from one that was described before: its images, labels and classes.")
        self.dataset_button = named(QPushButton(tr("Add a data se&t…")), "LandQuiltDatasetAdd", tr("Add a data set"), tip)
        self.dataset_button.setIcon(icon("importdata"))
        self.dataset_button.clicked.connect(lambda: self.dataset_wanted.emit())
        self.notice = Notice("LandQuiltUnsaved")
        tip = tr("Write the edits of the label layers to where the layers come from, and go on editing.")
        self.save_button = named(QPushButton(tr("Sa&ve edits")), "LandQuiltSaveEdits", tr("Save edits"), tip)
        self.save_button.setIcon(QgsApplication.getThemeIcon("/mActionSaveEdits.svg"))
        self.save_button.clicked.connect(self.save_edits)
        below = row_of(self.add_button, self.dataset_button, (self.notice, 1), self.save_button, ROOM)
        column_of(self.grid, below, into=self)

    def add(self, pair: LayerPair | None = None) -> PairRow:
        self.made += 1
        row = PairRow(self.made)
        self.rows.append(row)
        if pair is not None:
            row.show_pair(pair)
        row.image.changed.connect(self.tell)
        row.labels.changed.connect(self.tell)
        row.held.toggled.connect(self.tell)
        row.remove.clicked.connect(lambda: self.remove(row))
        for column, widget in enumerate(row.widgets):
            self.grid.addWidget(widget, self.made, column)
        self.tell()
        return row

    def remove(self, row: PairRow) -> None:
        self.take_away(row)
        self.tell()

    def take_away(self, row: PairRow) -> None:
        self.rows.remove(row)
        for widget in row.widgets:
            self.grid.removeWidget(widget)
            widget.setParent(None)  # a row in its place may have its name
            widget.deleteLater()

    def show_pairs(self, pairs: Sequence[LayerPair]) -> None:
        """In place of those there are; says nothing about it."""
        self.is_showing = True
        for row in list(self.rows):
            self.take_away(row)
        self.made = 0
        for pair in pairs or (LayerPair(),):
            self.add(pair)
        self.is_showing = False
        self.keep_silent()

    def tell(self) -> None:
        self.keep_silent()
        if not self.is_showing:
            self.changed.emit()

    def keep_silent(self) -> None:
        for row in self.rows:  # one always stays
            row.remove.setEnabled(len(self.rows) > 1)
        self.watch()
        self.show_edits()

    # -- what is asked of it -----------------------------------------------------------------------------------------

    def pairs(self) -> tuple[LayerPair, ...]:
        """Of the rows in which anything is chosen; at least one."""
        found = tuple(row.pair for row in self.rows)
        return tuple(pair for pair in found if pair.image or pair.labels) or found[:1]

    def state_of(self, pair: LayerPair) -> tuple[Any, ...]:
        """Differs once the layers would give other labels."""
        return pair.image, pair.labels, self.revision.get(pair.labels, 0)

    # -- labels that are being edited --------------------------------------------------------------------------------

    def watch(self) -> None:
        wanted = [row.labels.layer for row in self.rows if isinstance(row.labels.layer, QgsVectorLayer)]
        for layer in [layer for layer in self.watched if layer not in wanted]:
            self.unwatch(layer)
        for layer in wanted:
            if layer not in self.watched:
                self.watched.append(layer)
                layer.layerModified.connect(self.note_edit)
                layer.editingStopped.connect(self.note_edit)
                layer.afterCommitChanges.connect(self.note_edit)

    def unwatch(self, layer: QgsVectorLayer) -> None:
        self.watched.remove(layer)
        for signal in (layer.layerModified, layer.editingStopped, layer.afterCommitChanges):
            signal.disconnect(self.note_edit)

    def let_go(self, ids: list[str]) -> None:
        for layer in [layer for layer in self.watched if layer.id() in ids]:
            self.unwatch(layer)

    def note_edit(self) -> None:
        for layer in self.watched:
            if layer is self.sender():
                self.revision[layer.id()] = self.revision.get(layer.id(), 0) + 1
        self.show_edits()
        self.edited.emit()

    def unsaved(self) -> list[QgsVectorLayer]:
        return [layer for layer in self.watched if layer.isEditable() and layer.isModified()]

    def show_edits(self) -> None:
        names = ", ".join(repr(layer.name()) for layer in self.unsaved())
        text = tr("The edits of {} are not saved yet; training takes them as they are now.")
        self.notice.say(text.format(names) if names else "", "information")
        self.save_button.setVisible(bool(names))

    def save_edits(self) -> None:
        for layer in self.unsaved():
            if not layer.commitChanges(False):
                text = tr("The edits of {!r} cannot be saved: {}")
                self.notice.say(text.format(layer.name(), "; ".join(layer.commitErrors())), "error")
                return
        self.show_edits()

    def close_down(self) -> None:
        QgsProject.instance().layersWillBeRemoved.disconnect(self.let_go)
        for layer in list(self.watched):
            self.unwatch(layer)
