"""One layer of classes: which layer, and for a vector layer which field holds the class."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QBoxLayout, QComboBox, QSizePolicy, QWidget

from ...backend.shared.legend import CLASS_FIELDS
from ..translation import tr
from .fields import named

RASTERS, POLYGONS = QgsMapLayerProxyModel.Filter.RasterLayer, QgsMapLayerProxyModel.Filter.PolygonLayer
POINTS = QgsMapLayerProxyModel.Filter.PointLayer
# of a field that holds classes; the backend looks for the same


WIDE = 32  # letters; in less the field is below its layer


class LayerChoice(QWidget):
    """A layer that is taken out of the project is no longer chosen, and no other one in its place."""

    changed = pyqtSignal()

    def __init__(self, name: str, label: str, tip: str, nothing: str, filters: Any, parent: QWidget | None = None):
        super().__init__(parent)
        self.combo = named(QgsMapLayerComboBox(), name, label, tip)
        self.combo.setFilters(filters)
        self.combo.setAllowEmptyLayer(True, nothing)
        self.choose(None)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(10)
        self.field_combo = named(
            QgsFieldComboBox(), f"{name}Field", tr("Class field"), tr("The field that holds the class: its code or its name.")
        )
        self.field_combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(2)
        self.line.addWidget(self.combo, 3)
        self.line.addWidget(self.field_combo, 2)
        self.setFocusProxy(self.combo)
        self.chosen = ""  # id of the layer
        self.show_fields()
        self.combo.layerChanged.connect(self.take)
        self.field_combo.fieldChanged.connect(self.changed)
        QgsProject.instance().layersWillBeRemoved.connect(self.leave)

    @property
    def layer(self) -> Any:
        """The QgsMapLayer; None where there is none."""
        return self.combo.currentLayer()

    @property
    def field(self) -> str:
        return str(self.field_combo.currentField()) if isinstance(self.layer, QgsVectorLayer) else ""

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        is_wide = self.width() > WIDE * self.fontMetrics().averageCharWidth()
        wanted = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self.line.direction() != wanted:
            self.line.setDirection(wanted)

    def choose(self, layer: QgsMapLayer | None) -> None:
        if layer is None:
            self.combo.setCurrentIndex(0)  # setLayer(None) chooses not even the empty line, and its text is not seen
        else:
            self.combo.setLayer(layer)

    def take(self) -> None:
        self.chosen = self.layer.id() if self.layer is not None else ""
        self.show_fields()
        self.changed.emit()

    def show_fields(self) -> None:
        layer = self.layer
        is_vector = isinstance(layer, QgsVectorLayer)
        self.field_combo.blockSignals(True)
        self.field_combo.setLayer(layer if is_vector else None)
        if is_vector:
            self.field_combo.setField(usual_field(layer))
        self.field_combo.blockSignals(False)
        self.field_combo.setVisible(is_vector)

    def leave(self, ids: list[str]) -> None:
        """QGIS's list has moved on to another layer by now, without a word."""
        if self.chosen in ids:
            self.choose(None)
            self.take()


def usual_field(layer: QgsVectorLayer) -> str:
    names = {field.name().lower(): field.name() for field in layer.fields()}
    return next((names[name] for name in CLASS_FIELDS if name in names), "")
