"""What a label layer holds, for its tests."""

from qgis.core import QgsGeometry, QgsRectangle, QgsVectorLayer


def opened(path):
    layer = QgsVectorLayer(path, "labels", "ogr")
    assert layer.isValid()
    return layer


def square(x, y, side):
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + side, y + side))


def rows(layer):
    return sorted((item["class"], item["name"]) for item in layer.getFeatures())
