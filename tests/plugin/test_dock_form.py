"""The dock's form: what its widgets show and say, and what of it reaches the algorithm."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from landquilt.backend.shared.card import find_model, read_card, write_card
from landquilt.backend.shared.jobs import BUNDLED
from landquilt.plugin.result_layers import RANK, RUN
from landquilt.plugin.segment.form import RECTANGLE, TEMPORARY, Form, form_from_text, form_to_text, parameters_of
from landquilt.plugin.training.train_form import form_from_text as train_form_from_text
from landquilt.tests.plugin.dock_stage import click, run_to_the_end, widget
from landquilt.tests.plugin.stage import CARD, X, Y, job_in, wait_until, write_photo
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsCollapsibleGroupBox, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QWidget


def add_raster(tmp_path, name, **shape):
    layer = QgsRasterLayer(write_photo(tmp_path / f"{name}.tif", **shape), name)
    QgsProject.instance().addMapLayer(layer)
    return layer


# -- the value -----------------------------------------------------------------------------------------------------------


def test_a_form_survives_as_text():
    form = Form(
        "a", True, "m", (3, 2, 1), RECTANGLE, (1.0, 2.0, 3.0, 4.0), "EPSG:25832", "b", True, "p.gpkg", "f.gpkg", "c.tif", "", 2.5, 0.5, 0.2
    )
    assert form_from_text(form_to_text(form)) == form


@pytest.mark.parametrize("text", ["", "[]", "null", '{"tile": "large", "bands": "rgb", "pixel_size": true, "unknown": 1}'])
def test_what_a_text_says_wrongly_is_left_out(text):
    assert form_from_text(text) == Form()


def test_every_parameter_of_the_algorithm_comes_from_the_form(plugin, dock):
    algorithm = plugin.provider.algorithm("segment")
    form = Form(area=RECTANGLE, rectangle=(0, 0, 1, 1), mask="b")
    toolbox_only = {"EDGE_MAP"}  # what somebody looks into who asks why borders moved
    assert {item.name() for item in algorithm.parameterDefinitions()} - toolbox_only == set(parameters_of(form))


# -- image, model, bands ------------------------------------------------------------------------------------------------


def test_the_image_follows_the_active_layer_until_it_is_pinned(dock, interface, image, tmp_path):
    other = add_raster(tmp_path, "other")
    interface.setActiveLayer(other)
    assert dock.form.form.image == other.id() and widget(dock, "Image").currentLayer() == other
    click(dock, "Pin")
    interface.setActiveLayer(image)
    assert dock.form.form.image == other.id()


def test_a_result_does_not_become_the_image(dock, interface, image, tmp_path):
    result = QgsRasterLayer(write_photo(tmp_path / "classes.tif"), "classes")
    QgsProject.instance().addMapLayer(result, False)
    group = QgsProject.instance().layerTreeRoot().addGroup("village")
    group.setCustomProperty(RUN, "1")
    group.addLayer(result).setCustomProperty(RANK, 1)
    interface.setActiveLayer(result)
    assert dock.form.form.image == image.id()


def test_a_file_with_fewer_bands_than_the_model_does_not_become_the_image(dock, interface, image, tmp_path):
    interface.setActiveLayer(add_raster(tmp_path, "errors", bands=1))
    assert dock.form.form.image == image.id()


def test_without_an_image_nothing_can_be_run_and_the_dock_says_what_to_do(dock, image):
    QgsProject.instance().removeMapLayer(image)
    assert dock.form.parameters() is None and not widget(dock, "Run").isEnabled()
    assert widget(dock, "ImageNotice").text() == "Add an orthophoto to the project, or choose one here."


def test_the_first_image_that_comes_is_taken(dock, image, tmp_path):
    QgsProject.instance().removeMapLayer(image)
    layer = add_raster(tmp_path, "late")
    assert dock.form.form.image == layer.id() and widget(dock, "Run").isEnabled()


def test_the_card_shows_classes_accuracy_and_how_it_was_measured(dock):
    accuracy = read_card(find_model(BUNDLED)).accuracy
    lines = widget(dock, "CardSummary").text().splitlines()
    assert lines[0] == "6 classes, 14 cm per pixel, CC-BY-4.0"
    assert lines[1] == f"Mean F1 without clutter {accuracy['mean_f1_without_clutter']:.2f} where it was validated, less elsewhere."
    assert widget(dock, "CardLegend").text().count("<img") == 6 and "low vegetation" in widget(dock, "CardLegend").text()
    story = widget(dock, "CardStory").text()
    assert "never trained on" in story and "Bands: red, green, blue" in story
    assert f"building: F1 {accuracy['f1']['building']:.2f}" in story


def test_a_card_that_knows_places_kept_aside_says_how_good_it_is_there(dock, tmp_path):
    name = CARD.classes[1].name
    there = {
        "measured": "by others",
        "mean_f1_without_clutter": 0.881,
        "building_iou_same_region": 0.758,
        "building_iou_other_continents": 0.625,
    }
    accuracy = {
        "mean_f1_without_clutter": 0.925,
        "f1": {CARD.classes[1].name: 0.956},
        "held_out": {**there, "f1": {CARD.classes[1].name: 0.912}},
    }
    write_card(tmp_path / "own", replace(CARD, accuracy=accuracy, licence=""))
    dock.form.take_model(str(tmp_path / "own"))
    assert widget(dock, "CardSummary").text().splitlines()[1:] == [
        "Mean F1 without clutter 0.93 where it was validated, 0.88 on places kept aside.",
        "Buildings there: IoU 0.76 in the region of the training, 0.62 on other continents.",
    ]
    story = widget(dock, "CardStory").text()
    assert "by others" in story and f"{name}: F1 0.96, 0.91 on places kept aside" in story


def test_a_card_that_knows_its_validation_alone_says_that_it_is_less_elsewhere(dock, tmp_path):
    write_card(tmp_path / "own", replace(CARD, accuracy={"overall_accuracy": 0.894, "measured": "on two tiles"}, licence=""))
    dock.form.take_model(str(tmp_path / "own"))
    assert widget(dock, "CardSummary").text() == "6 classes, 20 cm per pixel\nAccuracy 89 % where it was validated, less elsewhere."


def test_a_model_folder_can_be_picked_and_a_damaged_one_is_named(dock, model, tmp_path, monkeypatch):
    monkeypatch.setattr("landquilt.plugin.segment.model_choice.QFileDialog.getExistingDirectory", lambda *_: model)
    click(dock, "BrowseModel")
    assert dock.form.form.model == model and widget(dock, "Model").currentText() == "tiny"
    assert dock.form.card.name == "tiny"
    monkeypatch.setattr("landquilt.plugin.segment.model_choice.QFileDialog.getExistingDirectory", lambda *_: str(tmp_path))
    click(dock, "BrowseModel")
    assert "There is no model" in widget(dock, "ModelNotice").text() and not widget(dock, "Run").isEnabled()


def test_pixels_much_larger_than_the_model_s_are_warned_of(dock, tmp_path, model):
    assert widget(dock, "ImageNotice").text() == ""
    write_card(tmp_path / "tiny", replace(CARD, gsd=0.05))
    dock.form.show_form(Form(image=dock.form.form.image, model=model))
    assert "A pixel is 20 cm on the ground but the model was trained at 5 cm" in widget(dock, "ImageNotice").text()


def test_a_refusal_of_a_coarse_image_is_said_before_the_run_and_its_way_out_is_one(dock, tmp_path, interface):
    raster = gdal.Open(write_photo(tmp_path / "s2.tif"), gdal.GA_Update)
    raster.SetGeoTransform((X, 10, 0, Y, 0, -10))
    raster = None
    layer = QgsRasterLayer(str(tmp_path / "s2.tif"), "s2")
    QgsProject.instance().addMapLayer(layer)
    interface.setActiveLayer(layer)
    said = widget(dock, "ImageNotice").text()
    assert "10 m on the ground, too coarse to be computed at 14 cm" in said and "63 cm or more" in said
    least = widget(dock, "_pixel_size")
    least.setValue(0.62)
    assert "too coarse" in widget(dock, "ImageNotice").text()
    least.setValue(0.63)
    assert "small things such as cars will be missed" in widget(dock, "ImageNotice").text()


def test_an_image_without_a_place_on_the_ground_is_said(dock, tmp_path, interface):
    layer = QgsRasterLayer(write_photo(tmp_path / "scan.tif", epsg=0), "scan")
    QgsProject.instance().addMapLayer(layer)
    interface.setActiveLayer(layer)
    assert "no place on the ground: its pixels are taken to be the model's 14 cm" in widget(dock, "ImageNotice").text()


def test_short_names_for_scripts_are_words_in_the_panel_and_reach_the_job_unchanged(dock, backend):
    record = backend()
    shown = {name: widget(dock, f"_{name}") for name in ("nodata", "run_on")}
    assert {name: (line.text(), line.placeholderText()) for name, line in shown.items()} == {
        "nodata": ("", "automatic"),
        "run_on": ("", "on this computer"),
    }
    for group in dock.form.findChildren(QgsCollapsibleGroupBox):
        group.setCollapsed(False)
    QTest.keyClicks(shown["nodata"], "255")
    assert dock.form.form.nodata == "255"
    shown["nodata"].selectAll()
    QTest.keyClick(shown["nodata"], Qt.Key.Key_Delete)
    click(dock, "Run")
    run_to_the_end(dock)
    assert (job_in(record)["nodata"], job_in(record)["run_on"]) == ("auto", "here")


def name_bands(path, *names):
    raster = gdal.Open(path, gdal.GA_Update)
    for band, name in enumerate(names, 1):
        raster.GetRasterBand(band).SetDescription(name)


def test_infrared_imagery_gets_a_visible_sentence_and_the_bands_can_be_changed(dock, tmp_path, interface, backend):
    path = write_photo(tmp_path / "cir.tif")
    name_bands(path, "nir", "red", "green")
    layer = QgsRasterLayer(path, "cir")
    QgsProject.instance().addMapLayer(layer)
    interface.setActiveLayer(layer)
    assert widget(dock, "BandNotice").isVisible() and "near infrared, red, green" in widget(dock, "BandNotice").text()
    assert widget(dock, "BandGroup").title() == "Bands: 2, 3, 3"
    widget(dock, "BandGroup").setCollapsed(False)
    QTest.keyClick(widget(dock, "Band1"), Qt.Key.Key_Up)
    assert dock.form.form.bands == (1, 3, 3) and not widget(dock, "BandNotice").isVisible()
    record = backend()
    click(dock, "Run")
    run_to_the_end(dock)
    assert job_in(record)["bands"] == [1, 3, 3]


# -- area and mask ------------------------------------------------------------------------------------------------------


def choose(combo, text):
    """By the keyboard, as a screen reader's user does."""
    combo.setFocus()
    QTest.keyClicks(combo, text)
    assert combo.currentText() == text


def extent_of_the_job(dock, record):
    click(dock, "Run")
    run_to_the_end(dock)
    return job_in(record)["extent"]


def test_what_the_map_shows_is_the_extent_at_the_moment_of_the_run(dock, interface, backend):
    record = backend()
    choose(widget(dock, "AreaChoice"), "What the map shows")
    interface.canvas.setExtent(QgsRectangle(X + 2, Y - 6, X + 8, Y - 2))
    shown = interface.canvas.extent()
    wanted = [shown.xMinimum(), shown.yMinimum(), shown.xMaximum(), shown.yMaximum()]
    assert extent_of_the_job(dock, record) == pytest.approx(wanted)


def test_a_rectangle_can_be_drawn_on_the_map(dock, interface, backend):
    record = backend()
    choose(widget(dock, "AreaChoice"), "Rectangle")
    widget(dock, "Rectangle").setOutputExtentFromDrawOnCanvas()
    view, start, end = interface.canvas.viewport(), QPoint(40, 30), QPoint(90, 80)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    corner = [interface.canvas.getCoordinateTransform().toMapCoordinates(point) for point in (start, end)]
    wanted = [corner[0].x(), corner[1].y(), corner[1].x(), corner[0].y()]
    assert dock.form.form.rectangle == pytest.approx(wanted, abs=0.05)
    assert extent_of_the_job(dock, record) == pytest.approx(wanted, abs=0.05)


def drawn_on(canvas):
    """The boxes of what is drawn over the map, in its units."""
    bands = [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand) and item.isVisible() and item.numberOfVertices()]
    return [band.asGeometry().boundingBox() for band in bands]


def test_a_rectangle_is_seen_on_the_map_as_long_as_the_run_is_about_it(dock, interface, image):
    canvas, box = interface.canvas, QgsRectangle(X + 2, Y - 6, X + 8, Y - 3)
    choose(widget(dock, "AreaChoice"), "Rectangle")
    widget(dock, "Rectangle").setOutputExtentFromUser(box, image.crs())
    [seen] = drawn_on(canvas)
    assert [seen.xMinimum(), seen.yMaximum()] == pytest.approx([X + 2, Y - 3], abs=0.01)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    [seen] = drawn_on(canvas)
    assert seen.xMinimum() > 1_000_000 and seen.width() == pytest.approx(6 * 1.44, rel=0.05), "in the map's units"
    widget(dock, "AreaChoice").setCurrentIndex(0)
    assert not drawn_on(canvas)
    widget(dock, "AreaChoice").setCurrentIndex(2)
    assert len(drawn_on(canvas)) == 1


def test_a_rectangle_can_be_a_layer_s_extent(dock, image, tmp_path, backend):
    record = backend()
    other = add_raster(tmp_path, "other", height=10, width=10)
    choose(widget(dock, "AreaChoice"), "Rectangle")
    widget(dock, "Rectangle").setOutputExtentFromLayer(other)
    dock.form.follow(image)
    assert extent_of_the_job(dock, record) == pytest.approx([X, Y - 2, X + 2, Y])


def test_a_mask_may_be_the_selected_polygons_only(dock, backend):
    layer = QgsVectorLayer("Polygon?crs=EPSG:25832", "fields", "memory")
    features = [QgsFeature(), QgsFeature()]
    for feature, side in zip(features, (2, 3)):
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(X, Y - side, X + side, Y)))
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    assert not widget(dock, "SelectedOnly").isVisible()
    choose(widget(dock, "Mask"), "fields")
    layer.selectByExpression("area($geometry) > 5")
    click(dock, "SelectedOnly")
    record = backend()
    click(dock, "Run")
    run_to_the_end(dock)
    assert job_in(record)["mask_is"] == [[9.0, "25832"]]


# -- outputs, tidying, advanced -----------------------------------------------------------------------------------------


def test_what_is_folded_away_reaches_the_job(dock, backend):
    record = backend()
    for box in dock.form.findChildren(QgsCollapsibleGroupBox):
        box.setCollapsed(False)
    typed = {"minimum_area": "2.5", "simplify": "0.5", "nodata": "0:3", "tile": "256", "overlap": "64", "run_on": "threads:2"}
    for name, text in typed.items():
        field = widget(dock, f"_{name}")
        line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
        line.selectAll()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Tab)
    choose(widget(dock, "_device"), "processor")
    click(dock, "_resume")
    click(dock, "Run")
    run_to_the_end(dock)
    chosen = {"device": "cpu", "resume": True}
    wanted = {**typed, "minimum_area": 2.5, "simplify": 0.5, "tile": 256, "overlap": 64, **chosen}
    assert {name: job_in(record)[name] for name in wanted} == wanted


# -- per project ----------------------------------------------------------------------------------------------------------


def test_the_form_is_kept_with_the_project_and_a_new_project_has_the_defaults(dock, image, tmp_path):
    path = str(tmp_path / "project.qgz")
    dock.form.show_form(Form(image=image.id(), bands=(3, 2, 1), minimum_area=4.0, tile=256, confidence=str(tmp_path / "sure.tif")))
    kept = dock.form.form
    assert QgsProject.instance().write(path) and not QgsProject.instance().isDirty()
    QgsProject.instance().clear()
    assert dock.form.form == Form() and widget(dock, "_tile").value() == 512
    assert QgsProject.instance().read(path)
    assert dock.form.form == kept and widget(dock, "_tile").value() == 256
    assert widget(dock, "Image").currentLayer().id() == kept.image and widget(dock, "BandGroup").title() == "Bands: 3, 2, 1"
    text = QgsProject.instance().readEntry("landquilt", "/form")[0]
    assert json.loads(text)["minimum_area"] == 4.0


def test_outputs_beside_the_project_move_with_it_and_others_stay_where_they_are(dock, image, tmp_path):
    here, there, elsewhere = tmp_path / "here", tmp_path / "there", str(tmp_path / "sure.tif")
    here.mkdir()
    dock.form.show_form(Form(image=image.id(), classes=str(here / "maps" / "clässes #1.tif"), confidence=elsewhere))
    assert QgsProject.instance().write(str(here / "project.qgs"))
    QgsProject.instance().clear()
    shutil.copytree(here, there / "deeper")
    assert QgsProject.instance().read(str(there / "deeper" / "project.qgs"))
    form = dock.form.form
    found = (Path(form.classes), form.confidence, form.polygons)
    assert found == (there / "deeper" / "maps" / "clässes #1.tif", elsewhere, TEMPORARY)


def test_a_project_of_before_gets_the_model_that_took_the_place_of_its_own_and_says_so(dock, image):
    dock.form.show_form(Form(image=image.id(), model="landquilt-r18"))
    assert dock.form.form.model == BUNDLED and dock.form.model.models.currentText() == BUNDLED
    assert BUNDLED in dock.form.model.notice.text()
    assert train_form_from_text('{"base": "landquilt-r18"}').base == BUNDLED


def test_a_dock_that_is_opened_after_its_project_shows_what_the_project_remembers(plugin, image):
    QgsProject.instance().writeEntry("landquilt", "/form", form_to_text(Form(image=image.id(), bands=(1, 2, 3), tile=256)))
    plugin.toggle.trigger()
    wait_until(lambda: plugin.dock.contents)
    assert plugin.dock.contents.form.form == Form(image=image.id(), bands=(1, 2, 3), tile=256)


# -- for everybody --------------------------------------------------------------------------------------------------------


def test_every_field_has_a_name_a_tooltip_and_a_name_for_screen_readers(dock):
    fields = [item for item in dock.form.findChildren(QWidget) if item.objectName().startswith("LandQuilt") and is_field(item)]
    assert len(fields) > 20
    assert not [item.objectName() for item in fields if not item.toolTip() or not item.accessibleName()]
    for name in ("Run", "Cancel", "Runs", "Log", "Remove", "CopyLog", "Progress", "Status"):
        assert widget(dock, name).toolTip() and widget(dock, name).accessibleName()


def is_field(item):
    return isinstance(item, (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit)) or item.metaObject().className().startswith(
        "QgsProcessing"
    )


def test_every_label_of_a_field_leads_to_it(dock):
    buddies = {label.text(): label.buddy() for label in dock.form.findChildren(QLabel) if label.buddy()}
    assert buddies["&Image"] is widget(dock, "Image") and buddies["&Model"] is widget(dock, "Model")
    assert buddies["red"] is widget(dock, "Band1") and buddies["Tile (pixels)"] is widget(dock, "_tile")
    keys = [text[text.index("&") + 1].lower() for text in buddies if "&" in text]
    assert len(keys) == len(set(keys))


def test_the_keyboard_goes_through_the_form_from_top_to_bottom(dock):
    widget(dock, "Image").setFocus()
    order, item = [], widget(dock, "Image")
    for _ in range(400):
        item = item.nextInFocusChain()
        if item.objectName().startswith("LandQuilt") and item.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(item.objectName())
    wanted = ["Pin", "Model", "BrowseModel", "AreaChoice", "Mask", "Band1", "Band2", "Band3", "Compare", "_tile", "Run"]
    assert [name[len("LandQuilt") :] for name in order if name[len("LandQuilt") :] in wanted][: len(wanted)] == wanted


def test_the_dock_fits_into_320_pixels_with_everything_unfolded(dock, plugin):
    for box in dock.form.findChildren(QgsCollapsibleGroupBox):
        box.setCollapsed(False)
    widget(dock, "AreaChoice").setCurrentIndex(2)
    assert plugin.dock.minimumSizeHint().width() <= 320
    assert dock.tabs.widget(0).widget().minimumSizeHint().width() <= 300
    plugin.dock.setFloating(True)
    plugin.dock.resize(300, 900)
    QgsApplication.processEvents()
    for name in ("polygons", "classes"):  # the word that matters is seen
        line = widget(dock, f"_{name}").findChild(QLineEdit)
        assert line.fontMetrics().horizontalAdvance(line.placeholderText()) <= line.width() - 12


def test_without_a_backend_the_dock_offers_one_instead_of_the_form(dock, settings, tmp_path):
    settings(python=str(tmp_path / "gone"))
    dock.choose_page()
    assert dock.pages.currentWidget().widget() is dock.installer
    settings(python=str(tmp_path / "python"))
    dock.installer.ready.emit()
    assert dock.pages.currentIndex() == 0 and widget(dock, "Run").isVisible()
