"""Maps, references and a dialog that compares them, as its tests need them."""

from landquilt.tests.plugin.dock_stage import widget
from landquilt.tests.plugin.stage import wait_until
from osgeo import gdal, ogr, osr
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

BUILDING, TREE = 2, 4


def write_map(path, like, squares=(), card=""):
    """A copy of a class raster with squares (x, y, side, code) painted over it; `card` is the text that names its classes."""
    source = gdal.Open(str(like))
    raster = gdal.GetDriverByName("GTiff").CreateCopy(str(path), source)
    for x, y, side, code in squares:
        raster.GetRasterBand(1).WriteRaster(x, y, side, side, bytes([code]) * side * side)
    if card:
        raster.SetMetadataItem("LANDQUILT_CARD", card)
    raster.FlushCache()
    return str(path)


def write_shapes(path, like, rows, kind=ogr.wkbPolygon, field="class"):
    """A GeoPackage of squares (x, y, side, value) in a raster's pixels; points are their centres."""
    source = gdal.Open(str(like))
    left, pixel, _, top, _, down = source.GetGeoTransform()
    package = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = package.CreateLayer("shapes", osr.SpatialReference(source.GetProjection()), kind)
    layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    for x, y, side, value in rows:
        x0, y0, x1, y1 = left + x * pixel, top + y * down, left + (x + side) * pixel, top + (y + side) * down
        ring = f"POLYGON (({x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0}))"
        feature = ogr.Feature(layer.GetLayerDefn())
        feature[field] = value
        feature.SetGeometry(ogr.CreateGeometryFromWkt(ring if kind == ogr.wkbPolygon else f"POINT ({(x0 + x1) / 2} {(y0 + y1) / 2})"))
        layer.CreateFeature(feature)
    return str(path)


def add(path, name):
    """The file as a layer of the project."""
    layer = QgsVectorLayer(path, name, "ogr") if path.endswith(".gpkg") else QgsRasterLayer(path, name)
    assert layer.isValid(), path
    QgsProject.instance().addMapLayer(layer)
    return layer


def choose(dialog, name, layer):
    """Choose a layer in one of the fields, as a user does by its list."""
    combo = widget(dialog, name)
    place = next(k for k in range(combo.count()) if combo.layer(k) is layer)
    combo.setCurrentIndex(place)
    combo.activated.emit(place)  # what Qt says of a user's choice alone


def pick(dialog, name, text):
    """Choose a line of a list."""
    combo = widget(dialog, name)
    place = next(k for k in range(combo.count()) if combo.itemText(k).startswith(text))
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def ready(dialog):
    wait_until(lambda: widget(dialog, "CompareRun").isEnabled())


def run_to_the_end(dialog):
    wait_until(lambda: dialog.run is not None and dialog.run.is_over)


def show_page(dialog, name):
    """Go to a page by a click on its tab."""
    place = dialog.tabs.indexOf(dialog.page(name))
    QTest.mouseClick(dialog.tabs.tabBar(), Qt.MouseButton.LeftButton, pos=dialog.tabs.tabBar().tabRect(place).center())
    assert dialog.tabs.currentWidget() is dialog.page(name)


def lines(view):
    """A table as it is seen: lists of texts."""
    model = view.model()
    return [[model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())]


def click_head(view, column):
    head = view.horizontalHeader()
    x = head.sectionViewportPosition(column) + head.sectionSize(column) // 2
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, head.height() // 2))


def click_cell(chart, row, column):
    """A click on a cell of the heat map."""
    chart.canvas.draw()
    x, y = chart.plot.transData.transform((column, row))
    ratio = chart.canvas.devicePixelRatioF()
    QTest.mouseClick(chart.canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(x / ratio), round(chart.canvas.height() - y / ratio)))


def meanings(dialog, title):
    """The table of classes for one layer: its values and what they are compared as."""
    table = dialog.inputs.table
    items = [table.topLevelItem(k) for k in range(table.topLevelItemCount())]
    item = next(item for item in items if item.text(0) == title)
    children = [item.child(k) for k in range(item.childCount())]
    return {child.text(0): table.itemWidget(child, 3).currentText().split("  ")[-1] for child in children}
