"""The page Results: which map of the project is looked at, how much it hides of the image, and what is in it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QSizePolicy, QSlider, QWidget

from ..translation import tr
from ..widgets.arrangement import ROOM, beside, column_of
from ..widgets.fields import add_row, named, narrow
from .maps import RunMap, maps_in, run_of
from .results_view import ResultsView

COLOURED = ("polygons", "output")  # what hides the image


class ResultsPage(QWidget):
    """Reads the project anew when layers come or go; follows the active layer where that is part of a map."""

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltResultsPage")
        self.iface, self.project = iface, QgsProject.instance()
        self.maps: list[RunMap] = []
        self.results = ResultsView(iface.mapCanvas())
        self.settling = QTimer(self, singleShot=True, interval=0)
        self.make_widgets()
        self.arrange()
        self.settling.timeout.connect(self.refresh)
        self.signals = [self.project.layersAdded, self.project.layersRemoved, self.project.readProject, self.project.cleared]
        for signal in self.signals:
            signal.connect(self.settle)
        iface.currentLayerChanged.connect(self.follow)
        self.refresh()

    def make_widgets(self) -> None:
        tip = tr("The maps of this project. The one whose layer is the active one is shown.")
        self.choice = named(QComboBox(), "LandQuiltMapChoice", tr("Map"), tip)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(8)
        self.choice.currentIndexChanged.connect(self.show_chosen)
        tip = tr("How much the map hides of the image: 0 % is invisible, 100 % hides it.")
        self.opacity = named(QSlider(Qt.Orientation.Horizontal), "LandQuiltMapOpacity", tr("Opacity of the map"), tip)
        self.opacity.setRange(0, 100)
        self.opacity.setPageStep(10)
        self.opacity.valueChanged.connect(self.set_opacity)
        self.percent = QLabel()
        self.percent.setMinimumWidth(self.percent.fontMetrics().horizontalAdvance("100 %"))
        text = tr("There is no map in this project yet: choose an image on the page “Map” and press “Run”.")
        self.empty = named(QLabel(text), "LandQuiltNoMap", text, "")
        self.empty.setWordWrap(True)
        self.empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def arrange(self) -> None:
        self.head = QWidget()
        rows = narrow(QFormLayout(self.head))
        rows.setContentsMargins(0, 8, 8, 0)
        add_row(rows, tr("&Map"), self.choice)
        line = beside(self.opacity, self.percent)
        add_row(rows, tr("Op&acity"), line, self.opacity)
        column_of(self.head, self.empty, self.results, (ROOM, 1), into=self)

    # -- which map ---------------------------------------------------------------------------------------------------

    @property
    def shown(self) -> RunMap | None:
        return next((item for item in self.maps if item.run == self.choice.currentData()), None)

    def settle(self, *_: Any) -> None:
        self.settling.start()

    def refresh(self, wanted: str = "") -> None:
        """Read what maps there are; show the wanted run's, else the one that was shown, else the topmost."""
        before, layers = self.shown, dict(self.results.layers)
        wanted = wanted or (before.run if before else "")
        self.maps = maps_in(self.project)
        self.choice.blockSignals(True)
        self.choice.clear()
        for item in self.maps:
            self.choice.addItem(item.name, item.run)
        self.choice.setCurrentIndex(max(self.choice.findData(wanted), 0) if self.maps else -1)
        self.choice.blockSignals(False)
        self.head.setVisible(bool(self.maps))
        self.empty.setVisible(not self.maps)
        if self.shown is None or self.shown.layers != layers:
            self.show_chosen()

    def show_chosen(self) -> None:
        shown = self.shown
        if shown is None:
            self.results.clear()
            return
        self.results.show_run(shown.layers)
        layer = next((shown.layers[field] for field in COLOURED if field in shown.layers), None)
        self.opacity.setEnabled(layer is not None)
        if layer is not None:
            self.opacity.blockSignals(True)
            self.opacity.setValue(round(100 * layer.opacity()))
            self.opacity.blockSignals(False)
            self.percent.setText(tr("{} %").format(self.opacity.value()))

    def show_run(self, layers: dict[str, QgsMapLayer]) -> None:
        """The map that a run has just made."""
        self.refresh(next((run for run in map(run_of, layers.values()) if run), ""))

    def follow(self, layer: QgsMapLayer | None) -> None:
        """The active layer has changed."""
        run = run_of(layer)
        place = self.choice.findData(run) if run else -1
        if place >= 0:
            self.choice.setCurrentIndex(place)

    def set_opacity(self, percent: int) -> None:
        self.percent.setText(tr("{} %").format(percent))
        for field, layer in (self.shown.layers if self.shown else {}).items():
            if field in COLOURED:
                layer.setOpacity(percent / 100)
                layer.triggerRepaint()

    def stop(self) -> None:
        """Let go of the project."""
        self.settling.stop()
        self.iface.currentLayerChanged.disconnect(self.follow)
        for signal in self.signals:
            signal.disconnect(self.settle)
        self.results.review.corrections.stop()
        self.results.clear()
