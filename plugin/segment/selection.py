"""Selects a class's polygons in their layer and shows them on the map, a slice at a time: QGIS goes on between slices."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProviderRegistry, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..translation import tr
from ..widgets.background import Background
from ..widgets.spot import show_box
from .counting import FoundPolygons, PolygonSource, find_class
from .legend import FieldNames

SLICE = 10_000  # polygons selected at once
HIGHLIGHT = QColor(255, 0, 255, 160)  # as the outline of the review: QGIS's own yellow is the colour of cars
AROUND = 1.1  # what is shown, over what was found


class ClassSelection(QObject):
    """`changed` is emitted with the number of polygons selected once all are, `failed` with a sentence."""

    changed = pyqtSignal(int)
    failed = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, parent: QObject):
        super().__init__(parent)
        self.canvas = canvas
        self.layer: Any = None  # the QgsVectorLayer in which it selects
        self.search: Background | None = None
        self.color: QColor | None = None  # of the map's selection, before ours
        self.waiting: list[int] = []
        self.count = 0
        self.timer = QTimer(self)
        self.timer.setInterval(0)
        self.timer.timeout.connect(self.select_slice)

    def select(self, layer: QgsVectorLayer, columns: FieldNames, code: int) -> None:
        """Another choice takes the place of one still under way."""
        self.stop()
        if self.color is None:
            self.color = self.canvas.selectionColor()
            self.canvas.setSelectionColor(HIGHLIGHT)
        self.layer = layer
        polygons = polygons_of(layer, columns)
        title = tr("Selecting the polygons of a class")
        self.search = Background(title, lambda stop: find_class(polygons, code, stop), self.show_found, self.failed.emit, self).start()

    def stop(self) -> None:
        """What is selected stays so; what is not yet will not be."""
        if self.search is not None:
            self.search.forget()
        self.timer.stop()
        self.search, self.layer, self.waiting = None, None, []

    def release(self) -> None:
        """Stop, and give the map its own colour of selections back."""
        self.stop()
        if self.color is not None:
            self.canvas.setSelectionColor(self.color)
            self.color = None

    def show_found(self, found: FoundPolygons) -> None:
        self.layer.removeSelection()
        show_box(self.canvas, self.layer, found.box, AROUND)
        self.waiting, self.count = found.ids, len(found.ids)
        self.timer.start()

    def select_slice(self) -> None:
        self.layer.select(self.waiting[:SLICE])
        self.waiting = self.waiting[SLICE:]
        if not self.waiting:
            self.timer.stop()
            self.changed.emit(self.count)


def polygons_of(layer: QgsVectorLayer, columns: FieldNames) -> PolygonSource:
    return PolygonSource(QgsVectorLayerFeatureSource(layer), layer.fields(), columns, table_of(layer))


def table_of(layer: QgsVectorLayer) -> tuple[str, str] | None:
    """File and table (empty: its only one) of a GeoPackage whose features are all in the layer, as they lie in the file."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path, table = str(parts.get("path") or ""), str(parts.get("layerName") or "")
    is_table = layer.providerType() == "ogr" and path.lower().endswith(".gpkg")
    return (path, table) if is_table and not layer.isEditable() and not layer.subsetString() else None
