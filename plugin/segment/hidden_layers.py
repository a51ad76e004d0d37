"""Takes layers that show classes off the map for a while, so that the image below is seen, and puts them back as they were."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer, QgsWkbTypes

from ..result_layers import is_result


class HiddenLayers:
    """`hide` and `restore` may be called in any order and number; layers that are gone are left out."""

    def __init__(self) -> None:
        self.hidden: list[str] = []  # ids of the layers that were shown before

    def hide(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in layers:
            node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
            if node is not None and node.itemVisibilityChecked():
                node.setItemVisibilityChecked(False)
                self.hidden.append(layer.id())

    def restore(self) -> None:
        for name in self.hidden:
            node = QgsProject.instance().layerTreeRoot().findLayer(name)
            if node is not None:
                node.setItemVisibilityChecked(True)
        self.hidden = []


def results() -> list[QgsMapLayer]:
    """Maps of ours, below which strokes and preview would not be seen."""
    return [layer for layer in QgsProject.instance().mapLayers().values() if is_result(layer)]


def covering(project: QgsProject) -> list[QgsMapLayer]:
    """Layers that tell or hide what is on the ground: all but images, points and plain shapes."""
    return [layer for layer in project.mapLayers().values() if is_class_raster(layer) or is_class_polygons(layer)]


def is_class_raster(layer: QgsMapLayer) -> bool:
    """Results, and rasters of one band, as maps have that somebody else made; images have more."""
    return isinstance(layer, QgsRasterLayer) and (is_result(layer) or (layer.providerType() == "gdal" and layer.bandCount() == 1))


def is_class_polygons(layer: QgsMapLayer) -> bool:
    """Results, and polygons that have a class or are coloured by one."""
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return False
    has_colors = layer.renderer() is not None and layer.renderer().type() == "categorizedSymbol"
    return has_colors or is_result(layer) or layer.fields().lookupField("class") >= 0
