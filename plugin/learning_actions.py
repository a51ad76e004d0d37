"""What leads to a better network, as buttons and menu entries: labels to learn from, and the models there are."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QMenu, QToolButton

from .actions import add_action, icon
from .algorithm_dialogs import AlgorithmDialogs
from .labels.class_bar import ClassBar
from .segment.maps import maps_in
from .translation import tr

MENU = "LandQuilt"


class LearningActions:
    """Made by Plugin.initGui when all else is there, taken away by Plugin.unload before."""

    def __init__(self, iface: QgisInterface, toolbar: Any, dock: Any, provider: Any, algorithms: AlgorithmDialogs):
        self.iface, self.dock, self.provider, self.algorithms = iface, dock, provider, algorithms
        provider.begin_drawing = self.begin_drawing
        self.menu = QMenu()  # owns the actions
        text = tr("Make a polygon layer with the legend in its form, and begin to draw labels to train on.")
        self.labels = add_action(self.menu, "LandQuiltNewLabels", icon("labellayer"), tr("New label layer…"), text, self.open_labels)
        text = tr("Make labels of a part of a classified map, and correct them, so that a network learns from its mistakes.")
        own, title = icon("labelsfrommap"), tr("Labels from a map…")
        self.from_map = add_action(self.menu, "LandQuiltLabelsFromMap", own, title, text, self.open_from_map)
        text = tr("Look at the models: rename, delete, export and import them.")
        self.models = add_action(self.menu, "LandQuiltModelsAction", icon("models"), tr("Models…"), text, self.open_models)
        self.button = QToolButton()
        self.button.setObjectName("LandQuiltLabelsButton")
        self.button.setDefaultAction(self.labels)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.choices = QMenu()
        for action in (self.labels, self.from_map):
            self.choices.addAction(action)
        self.button.setMenu(self.choices)
        self.on_toolbar = toolbar.addWidget(self.button)
        toolbar.addAction(self.models)
        for action in self.actions:
            iface.addPluginToRasterMenu(MENU, action)
        dock.models_wanted.connect(self.open_models)
        self.dialog: Any = None  # of the models, once it was wanted
        self.class_bar = ClassBar(iface)
        self.new_labels: Any = None  # the dialog that is open or was the last: QGIS's window keeps only its C++ half

    @property
    def actions(self) -> tuple[Any, ...]:
        return self.labels, self.from_map, self.models

    def remove(self) -> None:
        self.dock.models_wanted.disconnect(self.open_models)
        if self.dialog is not None:
            self.dialog.close_down()
        self.class_bar.stop()
        for action in reversed(self.actions):
            self.iface.removePluginRasterMenu(MENU, action)
        self.provider.begin_drawing = None
        for widget in (self.button, self.choices, self.menu):
            widget.deleteLater()

    def open_labels(self) -> None:
        from .labels.labels_dialog import LabelsDialog  # here and below: QGIS starts without it

        self.new_labels = LabelsDialog(self.iface)
        self.new_labels.open()

    def open_from_map(self) -> None:
        """The algorithm's own dialog: the active layer, and what the map shows."""
        self.algorithms.open("labelsfrommap", self.defaults())

    def defaults(self) -> dict[str, Any]:
        from .labels.labels_dialog import free_place

        canvas, layer = self.iface.mapCanvas(), chosen_map(self.iface)
        values: dict[str, Any] = {"EXTENT": written(canvas.extent(), canvas.mapSettings().destinationCrs())}
        if layer is not None:
            values["MAP"] = layer.id()
        values["OUTPUT"] = str(free_place(raster_of(self.iface.activeLayer(), layer)))
        return values

    def begin_drawing(self, layer: QgsVectorLayer, is_empty: bool) -> None:
        from .labels.drawing import begin

        begin(self.iface, layer, is_empty)

    def open_models(self) -> None:
        """There is one, and it keeps what it shows."""
        if self.dialog is None:
            from .models.models_dialog import ModelsDialog

            self.dialog = ModelsDialog(self.iface.mainWindow())
            self.dialog.changed.connect(self.follow)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def follow(self, old: str, new: str) -> None:
        """A model has another place now, or none: the panel's list is to know."""
        if self.dock.contents is not None:
            self.dock.contents.form.follow_model(old, new)


def chosen_map(iface: QgisInterface) -> Any:
    """The active layer where that can be a map, else the uppermost class raster that the panel made; None where there is neither."""
    layer = iface.activeLayer()
    made = [item for item in maps_in(QgsProject.instance()) if "output" in item.layers]
    own = [item for item in made if layer in item.layers.values()]  # its raster says what its classes are called
    if is_map(layer) and not own:
        return layer
    return next((item.layers["output"] for item in (*own, *made)), None)


def raster_of(*layers: Any) -> QgsRasterLayer | None:
    return next((layer for layer in layers if isinstance(layer, QgsRasterLayer)), None)


def is_map(layer: Any) -> bool:
    """Whether a layer can hold classes: an orthophoto has more bands than one."""
    is_raster = isinstance(layer, QgsRasterLayer) and layer.bandCount() == 1
    return is_raster or (isinstance(layer, QgsVectorLayer) and layer.fields().lookupField("class") >= 0)


def written(box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> Any:
    """As Processing's field writes an extent: of a rectangle with its system it would forget the system."""
    if not crs.authid():
        return QgsReferencedRectangle(box, crs)
    return f"{box.xMinimum():.9f},{box.xMaximum():.9f},{box.yMinimum():.9f},{box.yMaximum():.9f} [{crs.authid()}]"
