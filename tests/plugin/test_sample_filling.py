"""A sample from its drawing to its assessment: points are filled in by keys, by somebody who does not see the map."""

import json
import shutil
import subprocess
from pathlib import Path

import processing
import pytest
from landquilt.plugin.result_layers import FIELD, RUN
from landquilt.tests.plugin.compare_stage import write_map, write_shapes
from landquilt.tests.plugin.dock_stage import click, widget
from landquilt.tests.plugin.stage import PIXEL, PYTHON, ROOT, X, tree, wait_until, write_photo
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsBrowserGuiModel, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QPushButton, QWidget

LEGEND = "1=water:#0000ff, 2=wood:#00aa00, 5=car:#ffff00"
COUNT, WATER, WOOD = 12, 1, 2


@pytest.fixture(scope="session")
def halves(tmp_path_factory):
    """A map whose west is water and whose east is wood."""
    path = tmp_path_factory.mktemp("halves") / "map.tif"
    write_photo(path, bands=1)
    raster = gdal.Open(str(path), gdal.GA_Update)
    raster.GetRasterBand(1).WriteRaster(0, 0, 64, 48, bytes(WATER if x < 32 else WOOD for x in range(64)) * 48)
    raster.FlushCache()
    return path


@pytest.fixture(scope="session")
def drawn(halves):
    """A sample of it, as the backend draws one."""
    path = halves.with_name("sample.gpkg")
    words = ["samplepoints", halves, path, "--legend", LEGEND, "--size", str(COUNT), "--minimum", "6"]
    subprocess.run([PYTHON, "-s", "-m", "backend", *words], cwd=ROOT, check=True, capture_output=True)
    return path


@pytest.fixture()
def scene(plugin, image, halves, interface, tmp_path):
    """The photo below, the map in the project as somebody else made it; its pixels are the photo's."""
    layer = QgsRasterLayer(write_map(tmp_path / "halves.tif", halves), "halves")
    QgsProject.instance().addMapLayer(layer)
    interface.window.resize(1000, 700)
    return layer


@pytest.fixture()
def sample(scene, drawn, interface, tmp_path):
    """The active layer of the project."""
    layer = QgsVectorLayer(str(shutil.copy(drawn, tmp_path / "sample.gpkg")), "sample", "ogr")
    QgsProject.instance().addMapLayer(layer)
    interface.setActiveLayer(layer)
    return layer


@pytest.fixture()
def filling(sample, plugin, interface):
    """The dock, opened by the menu of the toolbar's button."""
    plugin.samples.button.menu().actions()[1].trigger()
    return opened(interface)


def opened(interface):
    dock = interface.window.findChild(QDockWidget, "LandQuiltSampleDock")
    wait_until(dock.isVisible)
    return dock


def said(dock, name):
    return widget(dock, f"Sample{name}").text()


def press(canvas, key):
    """After a click on the map, with what QGIS would make of the key itself."""
    canvas.setFocus()
    shortcut = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier, chr(key).lower())
    shortcut.ignore()
    QApplication.sendEvent(canvas, shortcut)
    QTest.keyClick(canvas, key)
    return shortcut.isAccepted()


def answers(source):
    """In the order of the points, as the file or the layer has them."""
    layer = source if isinstance(source, QgsVectorLayer) else QgsVectorLayer(str(source), "again", "ogr")
    rows = sorted((feature["id"], feature["reference"]) for feature in layer.getFeatures())
    return [code if isinstance(code, int) else None for _, code in rows]


def rings(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand) and item.numberOfVertices()]


def is_shown(layer):
    return QgsProject.instance().layerTreeRoot().findLayer(layer.id()).isVisible()


# -- from the drawing to the assessment ----------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_sample_is_drawn_offered_filled_in_by_keys_and_assessed(scene, plugin, interface, settings, tmp_path):
    settings(python=str(PYTHON))
    form = {"MAP": scene, "SIZE": COUNT, "MINIMUM": 6, "LEGEND": LEGEND, "OUTPUT": str(tmp_path / "places.gpkg")}
    assert processing.runAndLoadResults("landquilt:samplepoints", form)["PLACES"] == COUNT
    assert tree()[0] == ["Sample of halves", ["Sample points"]]
    offer = interface.bar.findChild(QPushButton, "LandQuiltFillOffered")
    QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    dock, canvas = opened(interface), interface.canvas
    assert said(dock, "Count") == "0 of 12 filled in" and not is_shown(scene)
    for _ in range(COUNT):
        is_water = canvas.extent().center().x() < X + 29 * PIXEL  # the border as it truly is; the map has it three pixels off
        press(canvas, Qt.Key.Key_1 if is_water else Qt.Key.Key_2)
    assert said(dock, "Count") == "12 of 12 filled in" and "All points are filled in" in widget(dock, "SampleNotice").text()
    click(dock, "SampleAssess")
    inputs = plugin.comparison.inputs
    assert plugin.comparison.isVisible() and inputs.reference.layer.name() == "Sample points" and inputs.reference.field == "reference"
    form = {"REFERENCE": inputs.reference.layer, "MAPS": [scene], "LEGEND": LEGEND, "OUTPUT": str(tmp_path / "report")}
    report = json.loads(Path(processing.run("landquilt:assess", form)["JSON"]).read_text())
    assert (report["unit"], report["design"], report["maps"][0]["points"]) == ("points", "stratified", COUNT)
    matrix = report["maps"][0]["full"]["matrix"]
    assert sum(map(sum, matrix)) == COUNT and matrix[0][1] == 0, "all that is water by the map's border, or three pixels to its west"
    area = report["maps"][0]["estimates"]["areas"][0]
    assert area["low"] <= 29 * 48 * PIXEL**2 <= area["high"] and area["se"] > 0


def test_the_button_opens_the_form_for_the_active_map_with_a_file_beside_it(scene, plugin, interface, qgis_iface, monkeypatch, tmp_path):
    browser = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: browser)  # Processing's dialogs want a real one
    interface.setActiveLayer(scene)
    QTest.mouseClick(plugin.samples.button, Qt.MouseButton.LeftButton)
    [dialog] = plugin.algorithms.open_ones()
    wrappers = dialog.mainWidget().wrappers
    assert dialog.algorithm().id() == "landquilt:samplepoints" and wrappers["MAP"].parameterValue() == scene.id()
    assert wrappers["OUTPUT"].parameterValue().sink.staticValue() == str(tmp_path / "halves_sample.gpkg")
    dialog.close()


def test_without_an_active_map_the_form_proposes_the_one_that_the_panel_made(scene, plugin, interface, qgis_iface, monkeypatch):
    browser = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: browser)
    node = QgsProject.instance().layerTreeRoot().findLayer(scene.id())
    node.setCustomProperty(RUN, "a run")
    node.setCustomProperty(FIELD, "output")
    found = QgsProject.instance().addMapLayer(QgsVectorLayer("Polygon?field=score:double", "looks alike", "memory"))
    interface.setActiveLayer(found)
    QTest.mouseClick(plugin.samples.button, Qt.MouseButton.LeftButton)
    [dialog] = plugin.algorithms.open_ones()
    assert dialog.mainWidget().wrappers["MAP"].parameterValue() == scene.id()
    dialog.close()


# -- from point to point ----------------------------------------------------------------------------------------------------


def test_it_lies_in_front_of_the_panel_and_not_below_it(sample, plugin, interface):
    plugin.dock.show()
    plugin.samples.begin(sample)
    assert interface.window.tabifiedDockWidgets(plugin.dock) == [plugin.samples.filling]
    panel = plugin.samples.filling.panel
    room = plugin.samples.filling.widget().minimumSizeHint().width()
    assert panel.minimumSizeHint().width() < room, "what is cut at the side cannot be scrolled to"


def test_a_key_after_a_click_on_the_map_answers_and_goes_to_the_next_point(filling, sample, interface):
    ids, canvas = sorted(sample.getFeatures(), key=lambda feature: feature["id"]), interface.canvas
    assert said(filling, "Point") == "Point 1: not yet"
    for place, (key, code) in enumerate([(Qt.Key.Key_2, 2), (Qt.Key.Key_3, 5), (Qt.Key.Key_1, 1)]):
        centre, point = canvas.extent().center(), ids[place].geometry().asPoint()
        assert centre.distance(point) < 0.01 and len(rings(canvas)) == 1
        assert press(canvas, key), "QGIS may not take the key for a shortcut of its own"
        assert answers(sample.source())[place] == code, "in the file at once"
    assert said(filling, "Count") == "3 of 12 filled in" and said(filling, "Point") == "Point 4: not yet"
    assert not sample.isEditable()


def test_keys_that_are_no_class_and_shortcuts_are_left_to_qgis(filling, sample, interface):
    assert not press(interface.canvas, Qt.Key.Key_4) and not press(interface.canvas, Qt.Key.Key_X)
    QTest.keyClick(interface.canvas, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert answers(sample) == [None] * COUNT


def test_one_goes_back_and_answers_anew_and_on_to_what_is_not_filled_in(filling, sample, interface):
    canvas = interface.canvas
    click(filling, "Is2")
    press(canvas, Qt.Key.Key_N)
    press(canvas, Qt.Key.Key_2)  # the third
    press(canvas, Qt.Key.Key_P)
    press(canvas, Qt.Key.Key_P)
    press(canvas, Qt.Key.Key_P)
    assert said(filling, "Point") == "Point 1: wood"
    press(canvas, Qt.Key.Key_1)
    assert said(filling, "Point") == "Point 2: not yet" and answers(sample)[:4] == [1, None, 2, None]
    press(canvas, Qt.Key.Key_N)
    press(canvas, Qt.Key.Key_0)
    assert answers(sample)[:4] == [1, None, None, None] and said(filling, "Point") == "Point 3: not yet"
    press(canvas, Qt.Key.Key_P)
    press(canvas, Qt.Key.Key_P)
    press(canvas, Qt.Key.Key_P)
    assert said(filling, "Point") == "Point 12: not yet", "before the first is the last"
    press(canvas, Qt.Key.Key_F)
    assert said(filling, "Point") == "Point 2: not yet"


def test_filling_goes_on_on_another_day_where_it_ended(filling, sample, plugin, interface):
    press(interface.canvas, Qt.Key.Key_1)
    press(interface.canvas, Qt.Key.Key_1)
    filling.close()
    plugin.samples.fill.trigger()
    assert opened(interface).isVisible() and said(filling, "Count") == "2 of 12 filled in" and said(filling, "Point") == "Point 3: not yet"


def test_forty_metres_of_ground_are_in_view_at_least_in_any_unit(filling, interface):
    canvas = interface.canvas
    assert 40 <= min(canvas.extent().width(), canvas.extent().height()) < 60
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    press(canvas, Qt.Key.Key_N)
    assert min(canvas.extent().width(), canvas.extent().height()) * 111_320 >= 40


# -- who looks does not see the map -----------------------------------------------------------------------------------------


def test_what_shows_classes_is_hidden_while_one_fills_in_and_comes_back(sample, scene, image, halves, plugin, interface, tmp_path):
    shapes = QgsVectorLayer(write_shapes(tmp_path / "old.gpkg", halves, [(0, 0, 20, "water")]), "old", "ogr")
    QgsProject.instance().addMapLayer(shapes)
    plugin.samples.fill.trigger()
    dock = opened(interface)
    assert [is_shown(layer) for layer in (scene, shapes, image, sample)] == [False, False, True, True]
    dock.close()
    assert all(is_shown(layer) for layer in (scene, shapes, image, sample)) and not rings(interface.canvas)


def test_nothing_in_the_panel_tells_what_the_map_says(filling, sample):
    strata = {feature["stratum_name"] for feature in sample.getFeatures()}
    texts = [
        child.text()
        for child in filling.findChildren(QWidget)
        if hasattr(child, "text") and not child.objectName().startswith("LandQuiltIs")
    ]
    assert strata == {"water", "wood"} and not [text for text in texts if "water" in text or "wood" in text]


# -- what else may happen -------------------------------------------------------------------------------------------------


def test_answers_into_a_layer_that_is_edited_can_be_undone_in_qgis(filling, sample, interface):
    sample.startEditing()
    press(interface.canvas, Qt.Key.Key_2)
    assert answers(sample)[0] == 2 and answers(sample.source())[0] is None and sample.isEditable()
    sample.undoStack().undo()
    assert said(filling, "Count") == "0 of 12 filled in"
    sample.rollBack()


def test_what_is_filled_in_by_the_form_counts_too(filling, sample):
    sample.startEditing()
    feature = next(sample.getFeatures())
    sample.changeAttributeValue(feature.id(), sample.fields().lookupField("reference"), 5)
    assert said(filling, "Count") == "1 of 12 filled in"
    sample.rollBack()


def test_many_answers_at_once_count_without_the_layer_being_read_for_each(filling, sample, monkeypatch):
    monkeypatch.setattr("landquilt.plugin.samples.walk.read_answers", lambda layer: pytest.fail("read again"))
    sample.startEditing()
    for feature in list(sample.getFeatures()):
        sample.changeAttributeValue(feature.id(), sample.fields().lookupField("reference"), WATER)
    assert said(filling, "Count") == "12 of 12 filled in"
    sample.undoStack().undo()
    assert said(filling, "Count") == "11 of 12 filled in"
    sample.rollBack()
    assert said(filling, "Count") == "0 of 12 filled in"


def test_a_file_that_cannot_be_written_is_said_in_one_sentence(sample, plugin, interface):
    plugin.samples.fill.trigger()
    dock = opened(interface)
    sample.setReadOnly(True)
    press(interface.canvas, Qt.Key.Key_1)
    text = widget(dock, "SampleNotice").text()
    assert text.startswith("The layer 'sample' takes no answer") and text.endswith("under another name.")
    assert answers(sample)[0] is None and said(dock, "Point") == "Point 1: not yet"


def test_a_layer_that_is_removed_ends_it_and_brings_the_map_back(filling, sample, scene, interface):
    QgsProject.instance().removeMapLayer(sample.id())
    wait_until(lambda: not filling.isVisible())
    assert is_shown(scene) and not rings(interface.canvas) and not press(interface.canvas, Qt.Key.Key_1)


def test_without_a_sample_one_sentence_says_where_one_comes_from(scene, plugin, interface):
    plugin.samples.fill.trigger()
    assert "There is no sample in the project" in interface.bar.currentItem().text()


def test_a_sample_whose_form_lists_no_classes_is_a_sentence(scene, plugin, interface):
    fields = "&".join(f"field={name}:integer" for name in ("id", "reference", "stratum")) + "&field=design:string"
    QgsProject.instance().addMapLayer(QgsVectorLayer(f"Point?crs=EPSG:25832&{fields}", "bare", "memory"))
    plugin.samples.fill.trigger()
    assert interface.bar.currentItem().text().startswith("The form of 'bare' lists no classes") and is_shown(scene)


def test_a_sample_that_is_lost_with_qgis_is_said_to_be(plugin, sample, interface):
    copy = sample.materialize(QgsFeatureRequest())
    copy.setEditorWidgetSetup(copy.fields().lookupField("reference"), sample.editorWidgetSetup(sample.fields().lookupField("reference")))
    QgsProject.instance().addMapLayer(copy)
    interface.setActiveLayer(copy)
    plugin.samples.fill.trigger()
    assert "is lost when QGIS closes" in widget(opened(interface), "SampleNotice").text()


def test_unloading_takes_the_dock_away_and_brings_the_map_back(filling, scene, plugin, interface):
    plugin.unload()
    wait_until(lambda: interface.window.findChild(QDockWidget, "LandQuiltSampleDock") is None)
    assert is_shown(scene) and not rings(interface.canvas)
