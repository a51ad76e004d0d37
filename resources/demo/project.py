"""Put a result of `./run demo` into a QGIS project, and draw it: the image, the map beside it, the legend below.

python3 resources/demo/project.py IMAGE RESULT     (in QGIS's Python; RESULT_*.tif, .gpkg -> RESULT.qgz, RESULT.png)
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

SIDE = 1000  # pixels, the longer side of each of the two pictures
LEGEND = 48  # pixels, its height


def main(image: str, result: str) -> None:
    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    name = Path(result).name
    photo = add(QgsRasterLayer(image, name), project, project.layerTreeRoot())
    group = project.layerTreeRoot().insertGroup(0, f"{name}, classified")
    polygons = add(QgsVectorLayer(f"{result}_polygons.gpkg", "polygons", "ogr"), project, group)
    classes = add(QgsRasterLayer(f"{result}_classes.tif", "classes"), project, group)
    confidence = add(QgsRasterLayer(f"{result}_confidence.tif", "confidence"), project, group)
    for hidden in (polygons, confidence):
        project.layerTreeRoot().findLayer(hidden).setItemVisibilityChecked(False)
        project.layerTreeRoot().findLayer(hidden).setExpanded(False)
    project.setCrs(photo.crs())
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(photo.extent(), photo.crs()))
    project.write(f"{result}.qgz")
    side_by_side(render(photo), render(classes), classes).save(f"{result}.png")
    print(f"{result}.png: the map beside the image\n{result}.qgz: the project, for QGIS (./run qgis opens the demo's)")


def add(layer: QgsMapLayer, project: QgsProject, group: QgsLayerTreeGroup) -> QgsMapLayer:
    if not layer.isValid():
        raise SystemExit(f"QGIS cannot open {layer.source()}.")
    project.addMapLayer(layer, False)
    group.addLayer(layer)
    return layer


def render(layer: QgsMapLayer) -> QImage:
    """The whole layer, without its surroundings."""
    extent = layer.extent()
    scale = SIDE / max(extent.width(), extent.height())
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(extent)
    settings.setOutputSize(QSize(max(1, round(extent.width() * scale)), max(1, round(extent.height() * scale))))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def side_by_side(left: QImage, right: QImage, layer: QgsRasterLayer) -> QImage:
    """One picture; the legend from the map's own style."""
    gap = 8
    picture = QImage(left.width() + right.width() + gap, max(left.height(), right.height()) + LEGEND, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.drawImage(0, 0, left)
    painter.drawImage(left.width() + gap, 0, right)
    painter.setFont(QFont("sans-serif", 11))
    items = layer.renderer().legendSymbologyItems()
    for index, (label, color) in enumerate(items):
        x, y = gap + index * (picture.width() - gap) // len(items), picture.height() - LEGEND + 12
        painter.fillRect(QRect(x, y, 32, 24), color)
        painter.drawRect(QRect(x, y, 32, 24))
        painter.drawText(QRect(x + 40, y, 220, 24), Qt.AlignmentFlag.AlignVCenter, label)
    painter.end()
    return picture


if __name__ == "__main__":
    main(*sys.argv[1:])
