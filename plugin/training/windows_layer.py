"""The layer of a training's windows on the map."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface

from ..translation import tr


def show_windows(iface: QgisInterface, windows: Path, title: str) -> str:
    """Add the layer of windows to the project, or find it there, and let the map show it; what is wrong, or nothing.

    Its style lies in the GeoPackage.
    """
    project = QgsProject.instance()
    source = f"{windows}|layername=windows"
    layer = next((item for item in project.mapLayers().values() if item.source() == source), None)
    if layer is None:
        layer = QgsVectorLayer(source, tr("Windows: {}").format(title), "ogr")
        if not layer.isValid():
            return tr("The windows {} cannot be read; train again to have them written.").format(windows)
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
    canvas = iface.mapCanvas()
    try:
        transform = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), project)
        box = transform.transformBoundingBox(layer.extent())
    except QgsCsException:
        return tr("The windows cannot be shown in the map's coordinate system; they are in the layer panel.")
    box.scale(1.1)
    canvas.setExtent(box)
    canvas.refresh()
    return ""
