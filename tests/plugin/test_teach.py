"""Teach by strokes in the dock: painted with the mouse on the map, chosen by keys, learnt by a worker, kept."""

import json
import os
import signal
from dataclasses import replace
from pathlib import Path

import landquilt
import processing
import pytest
from landquilt.backend.shared.card import LandClass, write_card
from landquilt.plugin.result_layers import is_result
from landquilt.plugin.segment.form import Form
from landquilt.plugin.teach.brush import Brush
from landquilt.plugin.teach.stroke_layer import strokes_in
from landquilt.tests.plugin.dock_stage import Probe, click, widget
from landquilt.tests.plugin.servers import serving, write_photo_on_tiles
from landquilt.tests.plugin.stage import CARD, PYTHON, X, Y, wait_until, write_photo
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, SHIFT, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier

pytestmark = pytest.mark.slow


@pytest.fixture()
def canvas(interface, image):
    canvas = interface.canvas
    interface.window.resize(1100, 700)
    canvas.setLayers([image])
    canvas.setExtent(image.extent())
    return canvas


@pytest.fixture()
def teaching(dock, canvas, model, image):
    """The dock with the part "Teach" open, the brush in the hand and the first lesson on the map."""
    dock.form.show_form(Form(image=image.id(), model=model))
    click(dock, "TeachButton")
    wait_until(lambda: overlay(dock), 30)
    return dock


def overlay(dock):
    return dock.preview.overlay.layer


def pixel(canvas, x, y):
    """On the screen, of metres from the photo's corner."""
    point = canvas.getCoordinateTransform().transform(X + x, Y - y)
    return QPoint(round(point.x()), round(point.y()))


def drag(canvas, *places, modifier=NONE, at_end=None):
    """With the left button down, over places in metres from the photo's corner."""
    view, points = canvas.viewport(), [pixel(canvas, *place) for place in places]
    QTest.mousePress(view, LEFT, modifier, points[0])
    for point in points:
        move(view, point, modifier)
    QTest.mouseRelease(view, LEFT, modifier if at_end is None else at_end, points[-1])


def move(view, point, modifier=NONE):
    """As a mouse does whose left button is down; QTest moves the pointer alone."""
    place, button = QPointF(point), Qt.MouseButton.NoButton
    QApplication.sendEvent(view, QMouseEvent(QEvent.Type.MouseMove, place, QPointF(view.mapToGlobal(point)), button, LEFT, modifier))


def strokes(dock):
    """Class and square metres of each, as the file has them."""
    layer = dock.teach.strokes.layer
    found = QgsVectorLayer(layer.source(), "strokes", "ogr") if layer is not None else None
    return [(stroke.code, round(stroke.geometry.area(), 2)) for stroke in strokes_in(found)] if found is not None else []


def codes(dock):
    return [code for code, _ in strokes(dock)]


def asked(record):
    path = Path(f"{record}.all")
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def lesson(record):
    """Classes of the strokes of the last question."""
    last = asked(record)[-1]
    return [item["class"] for item in last["painted"]] if last["kind"] == "Teach" else None


def learns(dock, record, expected):
    wait_until(lambda: asked(record) and lesson(record) == expected, 30)


def notice(dock):
    return widget(dock, "TeachNotice").text()


def rows(dock):
    tree = widget(dock, "Strokes")
    return [tree.topLevelItem(row).text(0) for row in range(tree.topLevelItemCount())]


# -- painting --------------------------------------------------------------------------------------------------------


def test_each_stroke_is_kept_and_learnt_when_the_button_is_let_go(teaching, canvas, backend, image):
    record = backend()
    drag(canvas, (2, 2), (4, 2), (6, 2))
    learns(teaching, record, [1])
    QTest.keyClick(canvas, Qt.Key.Key_4)
    drag(canvas, (2, 6), (6, 6))
    learns(teaching, record, [1, 4])
    wait_until(lambda: value_of(teaching) == 4)
    layer = teaching.teach.strokes.layer
    assert codes(teaching) == [1, 4] and rows(teaching) == ["tree", "impervious surfaces"]
    assert Path(layer.source()) == Path(image.source()).with_name("village_strokes.gpkg")
    assert [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()] == ["Strokes on village", "village"]
    shape = asked(record)[-1]["painted"][1]["geometry"]
    xs = [x for part in shape["coordinates"] for ring in part for x, _ in ring]
    assert shape["type"] == "MultiPolygon" and X + 1 < min(xs) < X + 2 and X + 6 < max(xs) < X + 7
    assert "Learnt from 2 strokes" in notice(teaching)


def value_of(dock):
    return dock.preview.overlay.layer.dataProvider().sample(dock.preview.overlay.layer.extent().center(), 1)[0]


def test_ctrl_z_takes_strokes_back_one_by_one_and_the_map_unlearns_them(teaching, canvas, backend):
    record = backend()
    drag(canvas, (2, 2), (6, 2))
    QTest.keyClick(canvas, Qt.Key.Key_2)
    drag(canvas, (4, 1), (4, 4))  # over the first, which loses what is covered
    learns(teaching, record, [1, 2])
    cut = strokes(teaching)
    QTest.keyClick(canvas, Qt.Key.Key_Z, CONTROL)
    learns(teaching, record, [1])
    assert strokes(teaching)[0][1] > cut[0][1]
    QTest.keyClick(canvas, Qt.Key.Key_Z, CONTROL)
    learns(teaching, record, [])
    assert not widget(teaching, "TeachUndo").isEnabled() and notice(teaching) == ""


def test_shift_erases_what_the_brush_goes_over_and_that_can_be_undone(teaching, canvas, backend):
    record = backend()
    drag(canvas, (2, 2), (8, 2))
    drag(canvas, (2, 5), (3, 5))
    learns(teaching, record, [1, 1])
    whole = strokes(teaching)
    drag(canvas, (5, 2), (9, 2), modifier=SHIFT)
    drag(canvas, (1, 5), (5, 5), modifier=SHIFT)
    learns(teaching, record, [1])
    assert strokes(teaching)[0][1] < 0.7 * whole[0][1]
    for _ in range(2):
        click(teaching, "TeachUndo")
    learns(teaching, record, [1, 1])
    assert strokes(teaching) == whole


def test_shift_when_the_button_is_let_go_or_the_tick_asks_for_a_stroke_filled_to_the_edge(teaching, canvas, backend):
    record = backend()
    drag(canvas, (2, 2), (6, 2))
    drag(canvas, (2, 4), (6, 4), at_end=SHIFT)
    click(teaching, "TeachFill")
    drag(canvas, (2, 6), (6, 6))
    drag(canvas, (2, 8), (6, 8), modifier=SHIFT)  # erases, as before
    click(teaching, "TeachFill")
    drag(canvas, (9, 2), (9, 6))
    learns(teaching, record, [1] * 4)
    assert [item.get("fill", False) for item in asked(record)[-1]["painted"]] == [False, True, True, False]


def test_brackets_change_the_width_that_the_brush_paints(teaching, canvas, backend):
    drag(canvas, (2, 2), (8, 2))
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_BracketRight)
    drag(canvas, (2, 6), (8, 6))
    QTest.keyClick(canvas, Qt.Key.Key_BracketLeft)
    wait_until(lambda: len(codes(teaching)) == 2)
    (_, narrow), (_, wide) = strokes(teaching)
    assert 2 < wide / narrow < 3.5 and widget(teaching, "TeachWidth").value() == teaching.teach.brush.width == 19


def test_the_right_button_picks_the_class_of_a_stroke_else_of_the_map(teaching, canvas, backend):
    record = backend()
    QTest.keyClick(canvas, Qt.Key.Key_4)
    drag(canvas, (2, 2), (6, 2))
    learns(teaching, record, [4])
    wait_until(lambda: value_of(teaching) == 4)
    click(teaching, "Paint6")
    QTest.mouseClick(canvas.viewport(), RIGHT, NONE, pixel(canvas, 8, 8))
    assert teaching.teach.palette.current.name == "tree" and widget(teaching, "Paint4").isChecked()
    QTest.keyClick(canvas, Qt.Key.Key_5)
    drag(canvas, (8, 8), (9, 8))
    click(teaching, "Paint1")
    QTest.mouseClick(canvas.viewport(), RIGHT, NONE, pixel(canvas, 8.5, 8))
    assert teaching.teach.palette.current.name == "car"


def test_escape_gives_up_the_stroke_that_is_being_painted(teaching, canvas):
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, NONE, pixel(canvas, 2, 2))
    move(view, pixel(canvas, 6, 2))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, LEFT, NONE, pixel(canvas, 6, 2))
    assert teaching.teach.strokes.layer is None


def test_a_class_of_its_own_is_added_painted_and_learnt_from_three_strokes_on(teaching, canvas, backend):
    record = backend()
    click(teaching, "TeachAdd")
    QTest.keyClicks(widget(teaching, "TeachName"), "pool")
    QTest.keyClick(widget(teaching, "TeachName"), Qt.Key.Key_Return)
    for y in (2, 4):
        drag(canvas, (2, y), (3, y))
    learns(teaching, record, [7, 7])
    wait_until(lambda: "The class 'pool' waits for 3 strokes" in notice(teaching))
    drag(canvas, (2, 6), (3, 6))
    learns(teaching, record, [7, 7, 7])
    wait_until(lambda: value_of(teaching) == 7)
    assert asked(record)[-1]["legend"].startswith("7=pool:#")
    labels = [item.label for item in overlay(teaching).renderer().classes()]
    assert "pool" in labels
    assert rows(teaching) == ["pool"] * 3
    click(teaching, "TeachAdd")
    QTest.keyClicks(widget(teaching, "TeachName"), "pool")
    click(teaching, "TeachConfirm")
    assert notice(teaching) == "The legend names 'pool' twice; give every class a name of its own."


# -- the list --------------------------------------------------------------------------------------------------------


def test_a_click_in_the_list_goes_to_a_stroke_and_delete_takes_it_away(teaching, canvas, backend):
    record = backend()
    drag(canvas, (2, 2), (3, 2))
    drag(canvas, (9, 8), (10, 8))
    learns(teaching, record, [1, 1])
    tree = widget(teaching, "Strokes")
    QTest.mouseClick(tree.viewport(), LEFT, NONE, tree.visualItemRect(tree.topLevelItem(1)).center())  # the first
    middle = canvas.extent().center()
    assert abs(middle.x() - X - 2.5) < 1 and abs(middle.y() - Y + 2) < 1
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    learns(teaching, record, [1])
    assert teaching.teach.strokes.all()[0].geometry.boundingBox().xMinimum() > X + 8
    click(teaching, "TeachUndo")
    learns(teaching, record, [1, 1])


def test_the_unsure_place_is_in_the_middle_of_the_map_and_another_one_the_next_time(teaching, canvas, backend):
    wait_until(lambda: widget(teaching, "TeachUnsure").isEnabled())
    scale, places = canvas.mapUnitsPerPixel(), []
    for _ in range(2):
        click(teaching, "TeachUnsure")
        places.append(canvas.extent().center())
    assert canvas.mapUnitsPerPixel() == pytest.approx(scale, rel=0.01)
    assert places[0].x() < X + 4 and places[0].distance(places[1]) > 2  # the fake is surer in the east
    click(teaching, "TeachButton")
    assert teaching.teach.spot.band is None


# -- where it is painted ---------------------------------------------------------------------------------------------


def test_strokes_beside_the_image_are_refused_and_what_reaches_over_its_edge_is_cut(teaching, canvas, image):
    canvas.setExtent(image.extent().scaled(3))
    drag(canvas, (-4, -4), (-3, -4))
    assert notice(teaching) == "The stroke lies outside of the image 'village'; paint on the image."
    assert teaching.teach.strokes.layer is None
    drag(canvas, (-3, 3), (3, 3))
    assert notice(teaching) == "What lies outside of the image was left out."
    box = teaching.teach.strokes.all()[0].geometry.boundingBox()
    assert box.xMinimum() == pytest.approx(X) and box.xMaximum() > X + 3


def test_on_a_rotated_map_in_another_system_strokes_lie_where_they_were_painted(teaching, canvas, image, backend):
    record = backend()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    canvas.setRotation(30)
    canvas.zoomToFeatureExtent(canvas.mapSettings().layerExtentToOutputExtent(image, image.extent()))
    to_map = QgsCoordinateTransform(image.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    places = [to_map.transform(X + x, Y - 4) for x in (3, 9)]
    points = [canvas.getCoordinateTransform().transform(place) for place in places]
    first, last = (QPoint(round(point.x()), round(point.y())) for point in points)
    QTest.mousePress(canvas.viewport(), LEFT, NONE, first)
    move(canvas.viewport(), last)
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, last)
    learns(teaching, record, [1])
    box = teaching.teach.strokes.all()[0].geometry.boundingBox()
    assert (box.center().x(), box.center().y()) == pytest.approx((X + 6, Y - 4), abs=0.1) and 6 < box.width() < 7 and box.height() < 1


def test_an_image_without_a_system_has_its_strokes_in_its_own_pixels(dock, canvas, model, backend, tmp_path):
    record = backend()
    scan = QgsProject.instance().addMapLayer(QgsRasterLayer(write_photo(tmp_path / "scan.tif", epsg=0), "scan"))
    canvas.setLayers([scan])
    canvas.setExtent(scan.extent())
    dock.form.show_form(Form(image=scan.id(), model=model))
    click(dock, "TeachButton")
    drag(canvas, (2, 2), (6, 2))
    learns(dock, record, [1])
    assert not dock.teach.strokes.layer.crs().isValid()
    box = dock.teach.strokes.all()[0].geometry.boundingBox()
    assert (box.center().x(), box.center().y()) == pytest.approx((X + 4, Y - 2), abs=0.1)


def test_strokes_on_a_temporary_raster_lie_beside_the_project_where_they_are_not_lost(dock, canvas, model, tmp_path):
    assert QgsProject.instance().write(str(tmp_path / "saved.qgs"))
    photo = write_photo(Path(QgsProcessingUtils.tempFolder()) / "made.tif")
    made = QgsProject.instance().addMapLayer(QgsRasterLayer(photo, "made"))
    canvas.setLayers([made])
    dock.form.show_form(Form(image=made.id(), model=model))
    click(dock, "TeachButton")
    drag(canvas, (2, 2), (6, 2))
    assert Path(dock.teach.strokes.layer.source()) == tmp_path / "made_strokes.gpkg"
    os.unlink(photo)


def test_strokes_belong_to_their_image_and_the_project_remembers_which(teaching, canvas, model, backend, interface, tmp_path):
    record = backend()
    drag(canvas, (2, 2), (6, 2))
    learns(teaching, record, [1])
    (tmp_path / "other").mkdir()
    other = QgsProject.instance().addMapLayer(QgsRasterLayer(write_photo(tmp_path / "other" / "town.tif"), "town"))
    teaching.form.choose_image(other)
    wait_until(lambda: rows(teaching) == [])
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "saved.qgs"))
    project.clear()
    assert project.read(str(tmp_path / "saved.qgs"))
    [image] = project.mapLayersByName("village")
    teaching.form.choose_image(image)
    wait_until(lambda: rows(teaching) == ["impervious surfaces"])
    QgsProject.instance().removeMapLayer(image.id())
    again = project.addMapLayer(QgsRasterLayer(str(tmp_path / "village.tif"), "village"))
    teaching.form.choose_image(again)
    wait_until(lambda: rows(teaching) == ["impervious surfaces"])


# -- what happens to it ----------------------------------------------------------------------------------------------


def test_a_worker_that_dies_over_a_lesson_costs_neither_strokes_nor_map(teaching, canvas, backend):
    record = backend()
    drag(canvas, (2, 2), (6, 2))
    learns(teaching, record, [1])
    wait_until(lambda: value_of(teaching) == 1)
    before = overlay(teaching)
    os.kill(asked(record)[-1]["pids"][0], signal.SIGKILL)
    backend("dead")
    QTest.keyClick(canvas, Qt.Key.Key_2)
    drag(canvas, (2, 6), (6, 6))
    wait_until(lambda: widget(teaching, "PreviewStatus").text().startswith("The backend stopped without a result"), 30)
    assert overlay(teaching) is before and codes(teaching) == [1, 2]
    backend("well")
    drag(canvas, (8, 2), (8, 6))
    learns(teaching, record, [1, 2, 2])
    wait_until(lambda: value_of(teaching) == 2)


def test_the_plugin_reloaded_finds_its_strokes(teaching, plugin, canvas, interface, image, model, backend):
    record = backend()
    drag(canvas, (2, 2), (6, 2))
    learns(teaching, record, [1])
    plugin.unload()
    assert not isinstance(canvas.mapTool(), Brush)
    again = landquilt.classFactory(interface)
    again.initGui()
    try:
        QTest.mouseClick(again.toolbar.widgetForAction(again.toggle), LEFT)
        wait_until(lambda: again.dock.contents)
        again.dock.contents.form.show_form(Form(image=image.id(), model=model))
        click(again.dock.contents, "TeachButton")
        drag(canvas, (2, 6), (6, 6))
        learns(again.dock.contents, record, [1, 1])
    finally:
        again.unload()


def test_a_layer_that_is_removed_takes_its_strokes_out_of_the_lesson_and_the_next_one_begins_anew(teaching, canvas, backend):
    record = backend()
    drag(canvas, (2, 2), (6, 2))
    learns(teaching, record, [1])
    QgsProject.instance().removeMapLayer(teaching.teach.strokes.layer.id())
    learns(teaching, record, [])
    assert rows(teaching) == []
    drag(canvas, (2, 6), (6, 6))
    learns(teaching, record, [1])
    assert teaching.teach.strokes.layer.source().endswith("village_strokes_1.gpkg")


def test_what_is_edited_as_any_layer_is_learnt_too(teaching, canvas, backend):
    record = backend()
    drag(canvas, (2, 2), (6, 2))
    learns(teaching, record, [1])
    layer = teaching.teach.strokes.layer
    assert layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("class"), 4)
    learns(teaching, record, [4])
    drag(canvas, (2, 6), (6, 6))  # into the edits, which nobody has saved
    learns(teaching, record, [4, 1])
    QTest.keyClick(canvas, Qt.Key.Key_Z, CONTROL)
    learns(teaching, record, [4])
    assert layer.rollBack()
    learns(teaching, record, [1])


def test_strokes_of_other_classes_than_the_model_s_are_said_and_not_mixed(teaching, canvas, backend, tmp_path):
    record = backend()
    drag(canvas, (2, 2), (6, 2))
    learns(teaching, record, [1])
    write_card(tmp_path / "other", replace(CARD, classes=(LandClass(1, "water", "#0000ff"), LandClass(2, "land", "#00ff00"))))
    teaching.form.take_model(str(tmp_path / "other"))
    assert notice(teaching).startswith("The strokes on this image have the class 1 impervious surfaces, which the model")
    drag(canvas, (2, 6), (6, 6))
    assert codes(teaching) == [1]


# -- what becomes of it ----------------------------------------------------------------------------------------------


@pytest.fixture()
def models(backend, settings, tmp_path):
    backend()
    settings(python=str(tmp_path / "python"), models=str(tmp_path / "models"))
    return tmp_path / "models"


def test_save_as_model_is_one_click_and_the_model_is_among_the_panel_s(teaching, canvas, models, backend, tmp_path):
    drag(canvas, (2, 2), (6, 2))
    wait_until(lambda: widget(teaching, "TeachSave").isEnabled())
    assert widget(teaching, "TeachModel").text() == "village taught"
    click(teaching, "TeachSave")
    wait_until(lambda: notice(teaching).startswith("The model 'village taught' is saved"), 30)
    assert (models / "village taught" / "card.json").is_file()
    assert widget(teaching, "Model").findText("village taught") >= 0 and widget(teaching, "TeachModel").text() == "village taught 2"
    widget(teaching, "TeachModel").setText("village taught")
    click(teaching, "TeachSave")
    assert notice(teaching).startswith("There is already a model 'village taught'")


def test_classify_all_saves_the_lesson_once_and_runs_the_model_over_the_whole_image(teaching, canvas, models, tmp_path):
    drag(canvas, (2, 2), (6, 2))
    wait_until(lambda: widget(teaching, "TeachClassify").isEnabled())
    canvas.setExtent(QgsRectangle(X + 1, Y - 4, X + 5, Y - 1))
    teaching.form.edit(area="canvas")
    for count in (1, 2):
        click(teaching, "TeachClassify")
        wait_until(lambda count=count: len(teaching.queue.runs) == count and all(run.is_over for run in teaching.queue.runs), 60)
        teaching.tabs.setCurrentIndex(0)
    run = teaching.queue.runs[0]
    assert [item.name for item in models.iterdir()] == ["village taught"]
    assert run.sentence == "" and run.parameters["MODEL"] == str(models / "village taught") and run.parameters["EXTENT"] is None
    assert teaching.form.form.model != run.parameters["MODEL"]  # strokes go on teaching the model they began with


def test_classify_all_means_the_image_that_was_taught_though_another_is_chosen_while_the_model_is_saved(
    teaching, canvas, image, models, tmp_path
):
    other = QgsRasterLayer(write_photo(tmp_path / "other.tif"), "other")
    QgsProject.instance().addMapLayer(other)
    drag(canvas, (2, 2), (6, 2))
    wait_until(lambda: widget(teaching, "TeachClassify").isEnabled())
    teaching.form.edit(area="canvas", classes=str(tmp_path / "classes.tif"))
    click(teaching, "TeachClassify")
    widget(teaching, "Image").setLayer(other)
    wait_until(lambda: teaching.queue.runs and teaching.queue.runs[0].is_over, 60)
    run = teaching.queue.runs[0]
    assert run.sentence == "" and (run.title, run.parameters["INPUT"], run.parameters["EXTENT"]) == ("village", image.id(), None)
    assert run.parameters["MODEL"] == str(models / "village taught") and run.files() == {str(tmp_path / "classes_village.tif")}


def test_finished_maps_do_not_lie_over_strokes_and_preview_while_one_teaches(teaching, canvas, models):
    drag(canvas, (2, 2), (6, 2))
    wait_until(lambda: widget(teaching, "TeachClassify").isEnabled())
    click(teaching, "TeachClassify")
    wait_until(lambda: any(maps_shown()), 60)
    before = maps_shown()
    drag(canvas, (2, 4), (6, 4))
    assert not any(maps_shown())
    teaching.tabs.setCurrentIndex(0)
    click(teaching, "TeachButton")
    assert maps_shown() == before


def maps_shown():
    """Whether each result is seen."""
    root = QgsProject.instance().layerTreeRoot()
    return [root.findLayer(layer).itemVisibilityChecked() for layer in QgsProject.instance().mapLayers().values() if is_result(layer)]


def test_train_on_the_strokes_opens_the_training_with_image_strokes_and_classes(teaching, plugin, canvas, image, backend):
    drag(canvas, (2, 2), (6, 2))
    wait_until(lambda: widget(teaching, "TeachTrain").isEnabled())
    click(teaching, "TeachTrain")
    form = plugin.training.form.form
    assert form.pairs[0].image == image.id() and form.pairs[0].labels == teaching.teach.strokes.layer.id()
    assert (form.pairs[0].field, form.base, form.legend) == ("class", teaching.form.form.model, "base")
    plugin.training.close()


def test_no_turn_of_qgis_s_event_loop_takes_a_tenth_of_a_second_while_one_paints(teaching, canvas, backend):
    record = backend()
    drag(canvas, (1, 1), (2, 1))  # makes the layer
    learns(teaching, record, [1])
    rounds = []
    for y in (2, 4, 6):
        probe = Probe()
        for x in range(1, 9, 2):
            drag(canvas, (x, y), (x + 1, y))
            QTest.qWait(30)
        wait_until(lambda: asked(record) and len(lesson(record)) == len(codes(teaching)), 30)
        rounds.append(probe.worst())
    assert min(rounds) < 0.1, rounds


# -- with the real backend -------------------------------------------------------------------------------------------


@pytest.fixture()
def scene(dock, canvas, real, settings, tmp_path):
    """The virtual orthophoto, its north-west corner without data, being taught with the untrained model."""
    settings(python=str(PYTHON), models=str(tmp_path / "models"))
    path = str(tmp_path / "scene.tif")
    raster = gdal.Translate(path, str(real[0]), noData=0)
    for band in (1, 2, 3):
        raster.GetRasterBand(band).WriteRaster(0, 0, 40, 40, bytes(1600))
    raster = None
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(path, "scene"))
    canvas.setLayers([layer])
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    dock.form.show_form(Form(image=layer.id(), model=str(real[1]), tile=128, overlap=32))
    click(dock, "TeachButton")
    wait_until(lambda: overlay(dock), 120)
    return layer


def stroke_on(canvas, scene, x, y, at_end=NONE):
    """A short one about a place in metres from the scene's corner."""
    corner = scene.extent()
    points = [canvas.getCoordinateTransform().transform(corner.xMinimum() + x + step, corner.yMaximum() - y) for step in (-0.5, 0.5)]
    first, last = (QPoint(round(point.x()), round(point.y())) for point in points)
    QTest.mousePress(canvas.viewport(), LEFT, NONE, first)
    move(canvas.viewport(), last)
    QTest.mouseRelease(canvas.viewport(), LEFT, at_end, last)


def bytes_of(layer):
    block = layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height())
    return bytes(block.data())


def test_the_real_backend_learns_strokes_unlearns_them_and_saves_what_was_shown(dock, canvas, scene, tmp_path):
    before = bytes_of(overlay(dock))
    places, said = ((10, 12), (14, 20), (20, 8)), widget(dock, "TeachNotice")
    common = max(set(before), key=before.count)
    wanted = 1 + common % 6
    click(dock, f"Paint{wanted}")
    for count, place in enumerate(places, 1):
        stroke_on(canvas, scene, *place)
        wait_until(lambda count=count: f"Learnt from {'one stroke' if count == 1 else f'{count} strokes'}" in said.text(), 60)
    corner, layer = scene.extent(), overlay(dock)
    found = [layer.dataProvider().sample(QgsPointXY(corner.xMinimum() + x, corner.yMaximum() - y), 1)[0] for x, y in places]
    assert found == [wanted] * 3
    shown, seen = bytes_of(layer), QgsReferencedRectangle(layer.extent(), layer.crs())
    click(dock, "TeachSave")
    wait_until(lambda: said.text().startswith("The model 'scene taught' is saved"), 60)
    values = {"INPUT": scene, "MODEL": str(tmp_path / "models" / "scene taught"), "EXTENT": seen, "TILE": 128, "OVERLAP": 32}
    run = processing.run("landquilt:segment", {**values, "CLASSES": str(tmp_path / "map.tif"), "POLYGONS": None})
    assert bytes_of(QgsRasterLayer(run["CLASSES"])) == shown != before
    for _ in places:
        QTest.keyClick(canvas, Qt.Key.Key_Z, CONTROL)
    wait_until(lambda: bytes_of(overlay(dock)) == before, 60)
    stroke_on(canvas, scene, 2, 2)
    wait_until(lambda: said.text() == "One stroke lies on no data or under others and teaches nothing.", 60)


def test_a_stroke_filled_to_the_edge_grows_on_the_map_and_is_undone_as_one(dock, canvas, scene):
    said = widget(dock, "TeachNotice")
    stroke_on(canvas, scene, 10, 12)
    wait_until(lambda: "Learnt from one stroke" in said.text(), 60)
    stroke_on(canvas, scene, 16, 20, at_end=SHIFT)
    painted, probe = strokes(dock), Probe()
    wait_until(lambda: strokes(dock) != painted, 60)
    grown = strokes(dock)
    assert grown[0] == painted[0] and grown[1][1] > 1.2 * painted[1][1] and probe.worst() < 0.1
    layer = QgsVectorLayer(dock.teach.strokes.layer.source(), "strokes", "ogr")
    assert [stroke.geometry.isGeosValid() for stroke in strokes_in(layer)] == [True, True]
    wait_until(lambda: "Learnt from 2 strokes" in said.text(), 60)
    QTest.keyClick(canvas, Qt.Key.Key_Z, CONTROL)
    assert strokes(dock) == painted[:1]
    QTest.qWait(300)
    assert strokes(dock) == painted[:1]


def test_tiles_of_a_server_are_taught_as_a_file_is(dock, canvas, real, settings, tmp_path):
    settings(python=str(PYTHON), models=str(tmp_path / "models"))
    file = QgsRasterLayer(write_photo_on_tiles(tmp_path / "photo.tif", 2, 2), "file")
    assert QgsProject.instance().write(str(tmp_path / "saved.qgs"))
    with serving(file.source()) as server:
        tiles = QgsProject.instance().addMapLayer(QgsRasterLayer(server.xyz(), "tiles", "wms"))
        canvas.setLayers([tiles])
        canvas.setDestinationCrs(file.crs())
        canvas.setExtent(file.extent())
        dock.form.show_form(Form(image=tiles.id(), model=str(real[1]), tile=128, overlap=32))
        dock.form.edit(pixel_size=0.2)
        click(dock, "TeachButton")
        wait_until(lambda: overlay(dock), 120)
        before = bytes_of(overlay(dock))
        wanted = 1 + max(set(before), key=before.count) % 6
        click(dock, f"Paint{wanted}")
        for count, place in enumerate(((20, 20), (50, 40)), 1):
            stroke_on(canvas, file, *place)
            wait_until(lambda count=count: f"Learnt from {'one stroke' if count == 1 else f'{count} strokes'}" in notice(dock), 60)
        spot = QgsPointXY(file.extent().xMinimum() + 20, file.extent().yMaximum() - 20)
        assert overlay(dock).dataProvider().sample(spot, 1)[0] == wanted
    assert Path(dock.teach.strokes.layer.source()) == tmp_path / "tiles_strokes.gpkg" and dock.teach.strokes.layer.crs() == file.crs()
