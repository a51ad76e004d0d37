"""A raster that lies on the map and nowhere else: not in the layer panel, not in the project, not in its file."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from ..result_layers import dress


class Overlay(QObject):
    """At most one layer, just above the image it belongs to.

    The canvas takes its layers from the layer panel anew whenever something changes there: then this one is put back.
    """

    def __init__(self, canvas: QgsMapCanvas, parent: QObject):
        super().__init__(parent)
        self.canvas = canvas
        self.layer: QgsRasterLayer | None = None
        self.image = ""  # id of the layer below
        canvas.layersChanged.connect(self.put_back)

    def show(self, path: str, name: str, qml: str, image: str, opacity: float) -> bool:
        """Lay a raster file over the layer of this id, in place of what lay there; False where it cannot be opened."""
        options = QgsRasterLayer.LayerOptions()
        options.loadDefaultStyle = False
        layer = QgsRasterLayer(path, name, "gdal", options)
        if not layer.isValid():
            return False
        dress(layer, qml)
        layer.setFlags(QgsMapLayer.LayerFlag.Private)  # and neither to be identified nor searched
        layer.setOpacity(opacity)
        old, self.layer, self.image = self.layer, layer, image
        self.change(without(self.canvas.layers(), old))
        return True

    def set_opacity(self, opacity: float) -> None:
        if self.layer is not None:
            self.layer.setOpacity(opacity)
            self.layer.triggerRepaint()

    def clear(self) -> None:
        old, self.layer = self.layer, None
        if old is not None:
            self.change(without(self.canvas.layers(), old))

    def put_back(self) -> None:
        if self.layer is not None and self.layer not in self.canvas.layers():
            self.change(self.canvas.layers())

    def change(self, layers: list[QgsMapLayer]) -> None:
        """Give the canvas these layers and ours. QGIS takes that for a change of the project, which it is not."""
        if self.layer is not None:
            place = next((i for i, layer in enumerate(layers) if layer.id() == self.image), 0)
            layers.insert(place, self.layer)
        project = QgsProject.instance()
        was_dirty = project.isDirty()
        self.canvas.setLayers(layers)
        if not was_dirty:
            project.setDirty(False)


def without(layers: list[QgsMapLayer], unwanted: QgsMapLayer | None) -> list[QgsMapLayer]:
    return [layer for layer in layers if layer is not unwanted]
