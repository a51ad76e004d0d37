"""A sample from its drawing to its assessment, as buttons and menu entries: draw the points, fill them in, compare maps with them."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QPushButton, QToolButton

from ..backend.shared.errors import InputError
from .actions import add_action, icon
from .algorithm_dialogs import AlgorithmDialogs
from .learning_actions import MENU, chosen_map, raster_of
from .samples.layer import is_sample
from .translation import plural, tr


class SampleActions(QObject):
    """Made by Plugin.initGui when all else is there, taken away by Plugin.unload before."""

    assess = pyqtSignal(object)  # a QgsVectorLayer that was filled in

    def __init__(self, iface: QgisInterface, toolbar: Any, dock: Any, provider: Any, algorithms: AlgorithmDialogs):
        super().__init__()
        self.iface, self.dock, self.provider, self.algorithms = iface, dock, provider, algorithms
        provider.offer_filling = self.offer
        self.menu = QMenu()  # owns the actions
        text = tr("Draw places of a map at random, at which somebody looks up what is truly there.")
        self.draw = add_action(self.menu, "LandQuiltSamplePoints", icon("samplepoints"), tr("Sample points…"), text, self.open_form)
        text = tr("Go from point to point of a sample, with the map hidden, and say what is truly there: a key for each class.")
        self.fill = add_action(self.menu, "LandQuiltFillSample", icon("samplepoints"), tr("Fill in a sample"), text, self.fill_in)
        self.button = QToolButton()
        self.button.setObjectName("LandQuiltSampleButton")
        self.button.setDefaultAction(self.draw)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.button.setMenu(self.menu)
        self.on_toolbar = toolbar.addWidget(self.button)
        for action in self.actions:
            iface.addPluginToRasterMenu(MENU, action)
        self.filling: Any = None  # the dock, once there was something to fill in

    @property
    def actions(self) -> tuple[Any, ...]:
        return self.draw, self.fill

    def remove(self) -> None:
        self.provider.offer_filling = None
        if self.filling is not None:
            self.filling.close_down()
        for action in reversed(self.actions):
            self.iface.removePluginRasterMenu(MENU, action)
        for widget in (self.button, self.menu):
            widget.deleteLater()

    # -- drawing -----------------------------------------------------------------------------------------------------

    def open_form(self) -> None:
        """The algorithm's own dialog, with a map, and a file: what is filled in is somebody's work."""
        from .labels.labels_dialog import free_place  # here and below: QGIS starts without it

        layer = chosen_map(self.iface)
        place = free_place(raster_of(self.iface.activeLayer(), layer), "sample")
        self.algorithms.open("samplepoints", {"OUTPUT": str(place), **({"MAP": layer.id()} if layer is not None else {})})

    def offer(self, layer: QgsVectorLayer) -> None:
        """Of a sample that was just drawn."""
        count = int(layer.featureCount())
        text = plural(count, tr("A sample of {} point was drawn."), tr("A sample of {} points was drawn."))
        message = QgsMessageBar.createMessage(tr("LandQuilt"), text)
        button = QPushButton(tr("Fill it in"))
        button.setObjectName("LandQuiltFillOffered")
        button.clicked.connect(lambda: self.take_offer(message, layer))
        message.layout().addWidget(button)
        self.iface.messageBar().pushWidget(message, Qgis.MessageLevel.Info)

    def take_offer(self, message: Any, layer: QgsVectorLayer) -> None:
        self.iface.messageBar().popWidget(message)
        if not sip.isdeleted(layer):
            self.begin(layer)

    # -- filling in --------------------------------------------------------------------------------------------------

    def fill_in(self) -> None:
        """The active layer, or the uppermost sample in the layer panel."""
        nodes = QgsProject.instance().layerTreeRoot().findLayers()
        found = [
            layer
            for layer in (self.iface.activeLayer(), *(node.layer() for node in nodes))
            if isinstance(layer, QgsVectorLayer) and is_sample(layer)
        ]
        if found:
            self.begin(found[0])
        else:
            text = tr("There is no sample in the project; draw one with “Sample points”, or add the layer that holds one.")
            self.iface.messageBar().pushMessage(tr("LandQuilt"), text, Qgis.MessageLevel.Info)

    def begin(self, layer: QgsVectorLayer) -> None:
        from .samples.dock import SampleDock

        if self.filling is None:
            self.filling = SampleDock(self.iface, self.dock)
            self.filling.panel.assess.connect(self.assess)
        if self.dock.contents is not None:
            self.dock.contents.preview.clear()  # it would say what the map says
        try:
            self.filling.begin(layer)
        except InputError as error:
            self.iface.messageBar().pushMessage(tr("LandQuilt"), str(error), Qgis.MessageLevel.Warning)
