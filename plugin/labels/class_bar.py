"""One key per class while labels are drawn: a toolbar that is there as long as the active layer is a label layer in edit mode.

What is drawn gets the class that is pressed in, and no form comes over the shape. For that the layer's form is put off and its class
gets a default, in this session alone: a project that is saved meanwhile holds the layer as it was made.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import Any

from qgis.core import QgsDefaultValue, QgsEditFormConfig, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, Qt

from ..form_choices import choices_in
from ..translation import tr
from ..widgets.area_table import swatch
from .layer import CODE, NAME, classes_in

KEYS = 9  # the digits from 1


class ClassBar(QObject):
    def __init__(self, iface: QgisInterface):
        super().__init__()
        self.iface, self.canvas = iface, iface.mapCanvas()
        self.bar: Any = None  # the toolbar, once there was something to draw
        self.actions: list[Any] = []  # one of them is pressed in
        self.layer: QgsVectorLayer | None = None  # the active one
        self.is_drawing = False
        iface.currentLayerChanged.connect(self.follow)
        QgsProject.instance().writeProject.connect(self.pause)
        QgsProject.instance().projectSaved.connect(self.go_on)
        self.follow(iface.activeLayer())

    def follow(self, layer: QgsMapLayer | None) -> None:
        """The active layer has changed. Whether it holds labels is seen when it is drawn in: Processing dresses it after it is active."""
        if layer is self.layer:
            return
        self.leave()
        if isinstance(layer, QgsVectorLayer):
            self.layer = layer
            layer.editingStarted.connect(self.begin)
            layer.editingStopped.connect(self.end)
            layer.willBeDeleted.connect(self.forget)
            if layer.isEditable():
                self.begin()

    def leave(self) -> None:
        layer = self.layer
        self.end()
        self.layer = None
        if layer is not None and not sip.isdeleted(layer):
            for signal, slot in ((layer.editingStarted, self.begin), (layer.editingStopped, self.end), (layer.willBeDeleted, self.forget)):
                with suppress(TypeError):
                    signal.disconnect(slot)

    def forget(self) -> None:
        """The layer is about to be deleted."""
        self.leave()

    def stop(self) -> None:
        """When the plugin goes."""
        self.iface.currentLayerChanged.disconnect(self.follow)
        QgsProject.instance().writeProject.disconnect(self.pause)
        QgsProject.instance().projectSaved.disconnect(self.go_on)
        self.leave()
        if self.bar is not None:
            self.bar.deleteLater()

    # -- while labels are drawn --------------------------------------------------------------------------------------

    def begin(self) -> None:
        if self.layer is None or self.is_drawing or not is_label_layer(self.layer):
            return
        self.is_drawing = True
        self.fill(self.layer)
        self.bar.show()
        self.canvas.installEventFilter(self)

    def end(self) -> None:
        if not self.is_drawing:
            return
        self.pause()
        self.is_drawing = False
        self.canvas.removeEventFilter(self)
        self.bar.hide()

    def fill(self, layer: QgsVectorLayer) -> None:
        """An action for each class of the layer's form; the one that was pressed in stays so where the layer has it."""
        if self.bar is None:
            self.bar = self.iface.addToolBar(tr("LandQuilt: class to draw"))
            self.bar.setObjectName("LandQuiltClassBar")
            self.bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        before = self.code()
        self.bar.clear()
        self.actions = []
        for place, item in enumerate(classes_in(layer), 1):
            key = f"{place} " if place <= KEYS else ""
            action = self.bar.addAction(swatch(item.color), f"{key}{item.name}")
            action.setObjectName(f"LandQuiltDraw{item.code}")
            action.setCheckable(True)
            action.setData(item.code)
            tip = tr("What is drawn from now on is {}.").format(item.name)
            action.setToolTip(tip + " " + tr("Key: {}").format(place) if key else tip)
            action.triggered.connect(partial(self.choose, item.code))
            self.actions.append(action)
        codes = [action.data() for action in self.actions]
        self.choose(before if before in codes else codes[0])

    def code(self) -> int | None:
        """Of the class that is pressed in."""
        return next((action.data() for action in self.actions if action.isChecked()), None)

    def choose(self, code: int | None, *_: Any) -> None:
        for action in self.actions:
            action.setChecked(action.data() == code)
        self.go_on()

    def go_on(self) -> None:
        """Let what is drawn have the class, without a form."""
        code = self.code()
        if self.is_drawing and self.layer is not None and code is not None:
            set_class(self.layer, code)

    def pause(self, *_: Any) -> None:
        """The layer as it was made."""
        if self.is_drawing and self.layer is not None and not sip.isdeleted(self.layer):
            set_class(self.layer, None)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        """Keys that the map gets."""
        kinds = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress
        action = self.action_of(event) if event.type() in kinds else None
        if action is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # ours, before QGIS takes it for one of its shortcuts
        else:
            action.trigger()
        return True

    def action_of(self, event: Any) -> Any:
        """What a digit that is pressed without Ctrl or Alt stands for."""
        keys = Qt.KeyboardModifier
        if event.modifiers() & (keys.ControlModifier | keys.AltModifier | keys.MetaModifier):
            return None  # Shift is fine: French keyboards want it for digits
        actions = self.actions[:KEYS]
        place = int(event.text()) if event.text().isdecimal() else 0
        return actions[place - 1] if 1 <= place <= len(actions) else None


def is_label_layer(layer: QgsVectorLayer) -> bool:
    """As `labels/layer.py` makes them: a class that is chosen from a list, and a name that follows it."""
    fields = layer.fields()
    code, name = fields.lookupField(CODE), fields.lookupField(NAME)
    if code < 0 or name < 0 or not choices_in(layer, CODE):
        return False
    return bool(layer.defaultValueDefinition(name).expression().startswith("CASE"))


def set_class(layer: QgsVectorLayer, code: int | None) -> None:
    """What the next polygons are, without a form that asks; None: the form asks, and begins with what was said last."""
    place = layer.fields().lookupField(CODE)
    suppression = QgsEditFormConfig.FeatureFormSuppress
    form = layer.editFormConfig()
    form.setSuppress(suppression.SuppressDefault if code is None else suppression.SuppressOn)
    form.setReuseLastValue(place, code is None)
    layer.setEditFormConfig(form)
    layer.setDefaultValueDefinition(place, QgsDefaultValue() if code is None else QgsDefaultValue(str(code)))
