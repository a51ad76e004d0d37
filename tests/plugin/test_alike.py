"""The button "Find what looks alike": a box drawn with the mouse, the real backend, the threshold, and labels."""

from functools import partial
from types import SimpleNamespace

import pytest
from landquilt.plugin.result_layers import RUN
from landquilt.tests.plugin.stage import PYTHON, wait_until
from landquilt.tests.plugin.test_match import CARS, box, write_cars
from qgis.core import QgsLayerTreeRegistryBridge, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QDoubleSpinBox, QLabel, QPushButton, QSlider, QToolBar


@pytest.fixture()
def street(plugin, interface, settings, tmp_path):
    """An image of four cars, which the map shows."""
    settings(python=str(PYTHON))
    layer = QgsRasterLayer(write_cars(tmp_path / "cars.tif"), "street")
    QgsProject.instance().addMapLayer(layer)
    canvas = interface.canvas
    interface.window.resize(700, 560)
    canvas.setDestinationCrs(layer.crs())
    canvas.setLayers([layer])
    canvas.setExtent(layer.extent())
    interface.active = layer
    return layer


def press(interface):
    toolbar = interface.window.findChild(QToolBar, "LandQuiltToolBar")
    next(action for action in toolbar.actions() if action.objectName() == "LandQuiltFindAlike").trigger()
    return interface.window.findChild(QDockWidget, "LandQuiltAlike")


def draw(interface, rectangle):
    """With the mouse on the map."""
    canvas = interface.canvas
    to_screen = canvas.getCoordinateTransform()
    corners = [
        to_screen.transform(x, y) for x, y in ((rectangle.xMinimum(), rectangle.yMaximum()), (rectangle.xMaximum(), rectangle.yMinimum()))
    ]
    first, last = (QPoint(round(point.x()), round(point.y())) for point in corners)
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
    QTest.mouseMove(canvas.viewport(), (first + last) / 2)
    QTest.mouseMove(canvas.viewport(), last)
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, last)


def found(plugin):
    wait_until(lambda: plugin.finder.run is not None and plugin.finder.run.is_over)
    assert plugin.finder.run.sentence == ""
    return plugin.finder.layer


@pytest.mark.slow
def test_a_box_around_one_car_shows_all_cars_and_the_threshold_parts_them_from_the_rest(plugin, interface, street):
    panel = press(interface)
    panel.rotations.setCurrentIndex(0)
    draw(interface, box(8, 10, 12, 9))
    layer = found(plugin)
    assert layer.featureCount() == len(CARS)
    count, slider = panel.findChild(QLabel, "LandQuiltAlikeCount"), panel.findChild(QSlider, "LandQuiltAlikeSlider")
    kept = count.text()
    assert kept.startswith("4 of ")
    total = int(kept.split()[2])
    slider.setValue(slider.minimum())
    assert layer.featureCount() == total and count.text() == f"{total} of {total} places"
    panel.findChild(QDoubleSpinBox, "LandQuiltAlikeThreshold").setValue(1.0)
    assert slider.value() == slider.maximum() and layer.featureCount() <= 4
    histogram = panel.histogram
    QTest.mouseClick(histogram, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(0, 5))
    assert slider.value() == slider.minimum() and layer.featureCount() == total


@pytest.mark.slow
def test_what_is_left_becomes_labels_of_the_class_that_is_chosen(plugin, interface, street, tmp_path, monkeypatch):
    taken = []  # QGIS's own tool for corners
    monkeypatch.setattr(interface, "actionVertexToolActiveLayer", lambda: SimpleNamespace(trigger=partial(taken.append, 1)), raising=False)
    root = QgsProject.instance().layerTreeRoot()
    group = root.insertGroup(0, "a map")
    group.setCustomProperty(RUN, "a run")
    point = QgsLayerTreeRegistryBridge.InsertionPoint(group, 0)  # where QGIS adds layers while a part of the map is the active one
    bridge = QgsProject.instance().layerTreeRegistryBridge()
    bridge.setLayerInsertionPoint(point)
    panel = press(interface)
    panel.rotations.setCurrentIndex(0)
    draw(interface, box(8, 10, 12, 9))
    found(plugin)
    interface.active = QgsRasterLayer(write_cars(tmp_path / "other.tif"), "other")  # whatever is looked at in the meantime
    QgsProject.instance().addMapLayer(interface.active, False)
    panel.findChild(QPushButton, "LandQuiltAlikeUse").click()
    bridge.setLayerInsertionPoint(
        QgsLayerTreeRegistryBridge.InsertionPoint(root, 0)
    )  # the group goes with the project, its pointer would not
    assert not group.children() and [node.name() for node in root.children()] == ["Looks alike", "street_labels", "a map", "street"]
    labels = QgsVectorLayer(str(tmp_path / "street_labels.gpkg"), "labels", "ogr")
    assert [(item["class"], item["name"]) for item in labels.getFeatures()] == [(5, "car")] * 4
    active = interface.activeLayer()
    assert active.name() == "street_labels" and active.isEditable() and active.featureCount() == 4 and taken
    active.rollBack()


@pytest.mark.slow
def test_a_second_box_replaces_what_the_first_found(plugin, interface, street):
    panel = press(interface)
    panel.rotations.setCurrentIndex(0)
    for rectangle in (box(8, 10, 12, 9), box(38, 18, 12, 9)):
        draw(interface, rectangle)
        found(plugin)
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()].count("Looks alike") == 1


@pytest.mark.slow
def test_an_object_that_is_the_only_one_of_its_kind_is_said_to_be(plugin, interface, street, tmp_path, monkeypatch):
    monkeypatch.setattr("landquilt.tests.plugin.test_match.CARS", CARS[:1])
    interface.active = QgsRasterLayer(write_cars(tmp_path / "alone.tif"), "alone")
    QgsProject.instance().addMapLayer(interface.active)
    interface.canvas.setLayers([interface.active])
    panel = press(interface)
    panel.rotations.setCurrentIndex(0)
    draw(interface, box(8, 10, 12, 9))
    assert found(plugin).featureCount() == 1 and "Nothing else looks like this" in panel.notice.text()


def test_a_box_over_nothing_is_answered_with_one_sentence_and_an_image_that_is_missing_too(plugin, interface, street):
    panel = press(interface)
    draw(interface, box(9, 1, 1, 1))
    wait_until(lambda: plugin.finder.run is not None and plugin.finder.run.is_over)
    assert "pixels; choose one of 3 to 2048" in panel.notice.text() and plugin.finder.layer is None
    QgsProject.instance().clear()
    interface.active = None
    interface.canvas.setLayers([])
    draw(interface, box(8, 10, 12, 9))
    assert "no raster layer" in panel.notice.text()


def test_a_panel_that_was_closed_takes_the_tool_along_and_stays_closed(plugin, interface, street):
    panel = press(interface)
    panel.close()
    assert not plugin.finder.action.isChecked() and interface.canvas.mapTool() is not plugin.finder.tool
    interface.canvas.setMapTool(plugin.finder.tool)  # as QGIS does when a layer is no longer edited
    assert not panel.isVisible()
    draw(interface, box(9, 1, 1, 1))
    assert panel.isVisible()


def test_the_button_springs_back_with_another_tool_and_all_goes_with_the_plugin(plugin, interface, street):
    press(interface)
    action = plugin.finder.action
    assert action.isChecked()
    interface.canvas.unsetMapTool(plugin.finder.tool)
    assert not action.isChecked()
    panel = plugin.finder.panel
    plugin.unload()
    wait_until(lambda: sip.isdeleted(panel))
