"""Where the image is classified: all of it, what the canvas shows, a rectangle; and inside which polygons."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRectangle
from qgis.gui import QgsExtentWidget, QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QWidget

from ..translation import tr
from ..widgets.arrangement import stack
from ..widgets.fields import add_row, definition_of, form_in, named
from .form import CANVAS, RECTANGLE, WHOLE, Form


class AreaChoice(QWidget):
    changed = pyqtSignal(dict)  # fields of the form

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltArea")
        self.canvas, self.is_showing = canvas, False
        self.area = self.area_combo()
        self.rectangle = self.rectangle_field()
        self.mask, self.is_selected_only = self.mask_fields()
        place, inside = stack(self.area, self.rectangle), stack(self.mask, self.is_selected_only)
        layout = form_in(self)
        self.labels = [add_row(layout, tr("&Area"), place, self.area), add_row(layout, tr("Mas&k"), inside, self.mask)]
        self.area.currentIndexChanged.connect(self.choose_area)
        self.rectangle.extentChanged.connect(self.tell)
        self.mask.layerChanged.connect(self.tell)
        self.is_selected_only.toggled.connect(self.tell)

    def area_combo(self) -> Any:
        combo = named(QComboBox(), "LandQuiltAreaChoice", tr("Area"), tr("What of the image is classified. The rest costs no time."))
        combo.addItem(tr("Whole image"), WHOLE)
        combo.addItem(tr("What the map shows"), CANVAS)
        combo.addItem(tr("Rectangle"), RECTANGLE)
        return combo

    def rectangle_field(self) -> Any:
        field = QgsExtentWidget(None, QgsExtentWidget.WidgetStyle.CondensedStyle)
        named(
            field,
            "LandQuiltRectangle",
            tr("Rectangle"),
            tr("Draw it on the map, or take it from a layer, a bookmark or the map, by the menu."),
        )
        field.setNullValueAllowed(True, tr("Draw or choose"))
        field.setMapCanvas(self.canvas)
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return field

    def mask_fields(self) -> tuple[Any, Any]:
        layer = named(QgsMapLayerComboBox(), "LandQuiltMask", tr("Mask"), definition_of("MASK").help())
        layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        layer.setAllowEmptyLayer(True, tr("None"))
        layer.setCurrentIndex(0)
        layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        layer.setMinimumContentsLength(8)
        tip = tr("Classify inside the polygons that are selected on the map, not in all of the layer.")
        return layer, named(QCheckBox(tr("Selected polygons only")), "LandQuiltSelectedOnly", tr("Selected polygons only"), tip)

    def show_form(self, form: Form, image: QgsMapLayer | None) -> None:
        """Show what the form says, and say nothing about it."""
        self.is_showing = True
        self.area.setCurrentIndex(self.area.findData(form.area))
        if image is not None:
            self.rectangle.setOriginalExtent(image.extent(), image.crs())
            self.rectangle.setOutputCrs(image.crs())
        self.rectangle.setCurrentExtent(self.canvas.extent(), self.canvas.mapSettings().destinationCrs())
        if form.rectangle:
            self.rectangle.setOutputExtentFromUser(QgsRectangle(*form.rectangle), QgsCoordinateReferenceSystem(form.rectangle_crs))
        else:
            self.rectangle.clear()
        self.rectangle.setVisible(form.area == RECTANGLE)
        mask = QgsProject.instance().mapLayer(form.mask)
        if mask is not None:
            self.mask.setLayer(mask)
        else:
            self.mask.setCurrentIndex(0)  # "None"; without a layer the box would be blank
        self.is_selected_only.setChecked(form.is_selected_only)
        self.is_selected_only.setVisible(bool(form.mask))
        self.is_showing = False

    def choose_area(self) -> None:
        """A first rectangle is what the map shows: something to start from."""
        is_rectangle = self.area.currentData() == RECTANGLE
        if is_rectangle and not self.is_showing and not self.rectangle.isValid():
            self.rectangle.setOutputExtentFromUser(self.canvas.extent(), self.canvas.mapSettings().destinationCrs())
        self.rectangle.setVisible(is_rectangle)
        self.tell()

    def tell(self) -> None:
        if self.is_showing:
            return
        layer, values = self.mask.currentLayer(), {}
        self.is_selected_only.setVisible(layer is not None)
        if self.rectangle.isValid():
            extent, crs = self.rectangle.outputExtent(), self.rectangle.outputCrs()
            values = {
                "rectangle": (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()),
                "rectangle_crs": name_of(crs),
            }
        values.update(area=self.area.currentData(), mask=layer.id() if layer else "", is_selected_only=self.is_selected_only.isChecked())
        self.changed.emit(values)


def name_of(crs: QgsCoordinateReferenceSystem) -> str:
    return crs.authid() or (f"WKT:{crs.toWkt()}" if crs.isValid() else "")
