"""Comparing maps in the dialog: what is chosen, matched, run, shown, copied and walked through on the map."""

import json
import random
import subprocess
import sys
import time
from collections import deque
from pathlib import Path

import landquilt
import pytest
from landquilt.backend.shared.card import ISPRS, card_to_json
from landquilt.plugin.accuracy.compare_dialog import CompareDialog
from landquilt.plugin.accuracy.error_places import find_places, outline
from landquilt.plugin.accuracy.report_file import read_report
from landquilt.tests.plugin.compare_stage import (
    BUILDING,
    TREE,
    add,
    choose,
    click_cell,
    click_head,
    lines,
    meanings,
    pick,
    ready,
    run_to_the_end,
    show_page,
    write_map,
    write_shapes,
)
from landquilt.tests.plugin.dock_stage import click, widget
from landquilt.tests.plugin.screen_stage import faults
from landquilt.tests.plugin.stage import AT_ONCE, CARD, PYTHON, ROOT, is_alive, job_in, wait_until
from osgeo import gdal, ogr
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QFileDialog, QMenu, QToolButton, QWidget

NAMES = {item.code: item.name for item in ISPRS}


@pytest.fixture(scope="session")
def scene(real, tmp_path_factory):
    """Files by name: the labels of a virtual scene, two maps with names in them (one worse), a third without."""
    folder = tmp_path_factory.mktemp("maps")
    labels = real[0].parent / "labels.tif"
    card = json.dumps(card_to_json(CARD))
    worse = [(10, 20, 30, TREE), (100, 40, 24, BUILDING), (60, 120, 12, BUILDING)]
    return {
        "labels": str(labels),
        "good": write_map(folder / "good.tif", labels, [(20, 20, 10, TREE)], card),
        "bad": write_map(folder / "bad.tif", labels, worse, card),
        "plain": write_map(folder / "plain.tif", labels, [(90, 90, 20, BUILDING)]),
    }


@pytest.fixture(scope="session")
def reports(scene, tmp_path_factory):
    """Folders with reports that the backend itself has written, by what they compare."""
    folder = tmp_path_factory.mktemp("reports")
    maps = {"one": ["good"], "two": ["good", "bad"], "three": ["good", "bad", "plain"]}
    for name, chosen in maps.items():
        command = ["assess", scene["labels"], *(scene[key] for key in chosen), "--output", folder / name, "--legend", "isprs", "--kappa"]
        subprocess.run([PYTHON, "-s", "-m", "backend", *command], cwd=ROOT, check=True, capture_output=True)
    return {name: folder / name for name in maps}


@pytest.fixture()
def plugin(interface, qgis_processing, qgis_new_project, backend):
    backend()
    plugin = landquilt.classFactory(interface)
    plugin.initGui()
    yield plugin
    if QgsApplication.processingRegistry().providerById("landquilt"):
        plugin.unload()


@pytest.fixture()
def dialog(plugin):
    """Opened by its button in the toolbar."""
    QTest.mouseClick(plugin.toolbar.widgetForAction(plugin.compare), Qt.MouseButton.LeftButton)
    assert isinstance(plugin.comparison, CompareDialog) and plugin.comparison.isVisible()
    return plugin.comparison


@pytest.fixture()
def layers(plugin, scene, interface):
    found = {name: add(path, name) for name, path in scene.items()}
    interface.canvas.setDestinationCrs(found["labels"].crs())
    interface.canvas.setExtent(found["labels"].extent())
    return found


@pytest.fixture()
def filled(dialog, layers):
    """Labels as the reference, the good map as the only one."""
    choose(dialog, "Reference", layers["labels"])
    choose(dialog, "Map1", layers["good"])
    ready(dialog)
    return dialog


@pytest.fixture()
def two(dialog, layers, reports):
    """The dialog with the result of two maps."""
    dialog.show_report(read_report(reports["two"]))
    return dialog


def bands(interface):
    return [item for item in interface.canvas.scene().items() if isinstance(item, QgsRubberBand) and item.numberOfVertices()]


# -- what is compared --------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_classes_are_matched_by_name_where_a_map_names_them_and_by_code_where_not(filled):
    assert set(meanings(filled, "good").values()) <= set(NAMES.values())
    assert meanings(filled, "good") == {value: NAMES[int(value)] for value in meanings(filled, "good")}
    labels = meanings(filled, "labels")
    assert labels and labels == {value: NAMES[int(value)] for value in labels}
    assert widget(filled, "Legend").currentText().startswith("As in good: impervious surfaces, building")


@pytest.mark.slow
def test_polygons_with_names_that_differ_in_case_and_ending_are_matched_and_what_is_unknown_is_left_out(dialog, layers, tmp_path):
    rows = [(0, 0, 20, "Buildings"), (30, 0, 20, "TREE"), (60, 0, 20, "low_vegetation"), (90, 0, 20, "moon"), (120, 0, 20, "carport")]
    shapes = add(write_shapes(tmp_path / "truth.gpkg", layers["labels"].source(), rows), "truth")
    choose(dialog, "Reference", shapes)
    choose(dialog, "Map1", layers["good"])
    ready(dialog)
    assert widget(dialog, "ReferenceField").currentField() == "class"
    expected = {"Buildings": "building", "TREE": "tree", "low_vegetation": "low vegetation", "moon": "left out", "carport": "left out"}
    assert meanings(dialog, "truth") == expected
    assert dialog.inputs.question().reference.classes == "Buildings=2, TREE=4, low_vegetation=3"


def test_a_palette_in_the_legend_s_colours_is_matched_by_them_where_its_numbers_are_others(dialog, layers, tmp_path):
    source = gdal.Open(layers["labels"].source())
    data = bytes(source.GetRasterBand(1).ReadRaster())
    raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "palette.tif"), source.RasterXSize, source.RasterYSize, 1, gdal.GDT_Byte)
    raster.SetGeoTransform(source.GetGeoTransform())
    raster.SetProjection(source.GetProjection())
    turned = bytes(8 - code if code else 0 for code in range(9)) + bytes(247)  # 1 to 6 are 7 to 2
    raster.GetRasterBand(1).WriteRaster(0, 0, source.RasterXSize, source.RasterYSize, data.translate(turned))
    colors = gdal.ColorTable()
    for item in ISPRS:
        colors.SetColorEntry(8 - item.code, (*bytes.fromhex(item.color[1:]), 255))
    raster.GetRasterBand(1).SetColorTable(colors)
    del raster
    choose(dialog, "Reference", add(str(tmp_path / "palette.tif"), "palette"))
    choose(dialog, "Map1", layers["good"])
    ready(dialog)
    found = {value: name for value, name in meanings(dialog, "palette").items() if value != "0"}
    assert found and found == {value: NAMES[8 - int(value)] for value in found}


def test_a_changed_meaning_goes_into_the_question_and_stays_when_another_map_is_added(filled, layers):
    combo = filled.inputs.table.combos[(layers["labels"].id(), ""), TREE]
    combo.setCurrentIndex(combo.findData(BUILDING))
    assert "4=2" in filled.inputs.question().reference.classes
    click(filled, "MapAdd")
    choose(filled, "Map2", layers["bad"])
    ready(filled)
    assert meanings(filled, "labels")["4"] == "building" and meanings(filled, "bad")["4"] == "tree"
    click(filled, "Match")
    ready(filled)
    assert meanings(filled, "labels")["4"] == "tree"


def test_looking_at_the_layers_leaves_no_file_beside_them(filled, scene):
    assert not list(Path(scene["labels"]).parent.glob("*.aux.xml")) and not list(Path(scene["good"]).parent.glob("*.aux.xml"))


def test_the_active_map_is_proposed_when_the_dialog_is_opened(plugin, layers, interface):
    interface.active = layers["bad"]
    plugin.compare.trigger()
    assert widget(plugin.comparison, "Map1").currentLayer() is layers["bad"]


def test_what_is_lacking_is_said_in_one_sentence_and_run_waits_for_it(dialog, layers):
    def said():
        assert not widget(dialog, "CompareRun").isEnabled()
        return dialog.notice.text()

    assert said() == "Choose a map to compare."
    choose(dialog, "Map1", layers["plain"])
    assert said() == "Choose a reference; or, without one, exactly two maps to compare with each other."
    click(dialog, "MapAdd")
    choose(dialog, "Map2", layers["plain"])
    assert said() == "Two maps are called 'plain'; give each a name of its own."
    QTest.keyClicks(widget(dialog, "MapName2"), "plainer")
    ready(dialog)
    assert dialog.notice.text() == ""
    for combo in dialog.inputs.table.combos.values():
        combo.setCurrentIndex(0)
    assert said().startswith("No value of 'plain' means a class of the legend;")


def test_a_layer_that_is_taken_out_of_the_project_is_no_longer_chosen_and_no_other_in_its_place(filled, layers):
    QgsProject.instance().removeMapLayer(layers["good"])
    assert widget(filled, "Map1").currentLayer() is None and widget(filled, "Reference").currentLayer() is layers["labels"]
    assert filled.notice.text() == "Choose a map to compare."


def test_maps_are_added_and_removed_by_their_buttons_but_one_row_stays(filled, layers):
    assert not widget(filled, "MapRemove1").isEnabled()
    click(filled, "MapAdd")
    choose(filled, "Map2", layers["bad"])
    ready(filled)
    assert [item.name for item in filled.inputs.question().maps] == ["good", "bad"]
    click(filled, "MapRemove1")
    ready(filled)
    assert [item.name for item in filled.inputs.question().maps] == ["bad"]


def test_a_layer_that_is_no_file_and_one_of_endless_values_are_refused_in_one_sentence(dialog, layers, tmp_path):
    raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "height.tif"), 400, 10, 1, gdal.GDT_UInt16)
    raster.GetRasterBand(1).WriteRaster(0, 0, 400, 10, b"".join(k.to_bytes(2, "little") for k in range(4000)))
    raster = None
    choose(dialog, "Reference", layers["labels"])
    choose(dialog, "Map1", add(str(tmp_path / "height.tif"), "height"))
    wait_until(lambda: "different values" in dialog.notice.text())
    web = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png&zmax=19&zmin=0", "web", "wms")
    QgsProject.instance().addMapLayer(web)
    choose(dialog, "Map1", web)
    wait_until(lambda: "does not come from a file" in dialog.notice.text())


# -- the run -----------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_run_with_the_real_backend_shows_scores_and_adds_the_layer_of_errors(filled, layers, settings):
    settings(python=str(PYTHON))
    click(filled, "CompareRun")
    run_to_the_end(filled)
    assert filled.run.state.value == "done", filled.run.log
    assert filled.tabs.currentWidget() is filled.page("scores")
    assert widget(filled, "Headline").text().startswith("Overall\N{NO-BREAK SPACE}accuracy")
    truth, shown = (gdal.Open(layers[name].source()).ReadRaster() for name in ("labels", "good"))
    right = sum(a == b for a, b in zip(truth, shown)) / len(truth)
    assert filled.view.report.maps[0]["full"]["scores"]["overall_accuracy"] == pytest.approx(right)
    added = [layer for layer in QgsProject.instance().mapLayers().values() if layer not in layers.values()]
    assert any(layer.renderer().type() == "paletted" for layer in added if isinstance(layer, QgsRasterLayer))
    assert "pixels compared" in widget(filled, "Notes").toPlainText() and widget(filled, "CompareLog").toPlainText()


@pytest.mark.slow
def test_a_changed_meaning_changes_the_result(filled, layers, settings):
    settings(python=str(PYTHON))
    for key in [(layers["labels"].id(), ""), (layers["good"].id(), "")]:
        combo = filled.inputs.table.combos[key, TREE]
        combo.setCurrentIndex(combo.findData(BUILDING))
    click(filled, "CompareRun")
    run_to_the_end(filled)
    assert filled.run.state.value == "done", filled.run.log
    matrix = filled.view.report.maps[0]["full"]["matrix"]
    assert sum(matrix[TREE - 1]) == 0 and sum(row[TREE - 1] for row in matrix) == 0 and sum(matrix[BUILDING - 1]) > 0


@pytest.mark.slow
def test_polygons_alone_are_compared_in_pixels_of_a_size_each_with_its_own_field(dialog, layers, settings, tmp_path):
    settings(python=str(PYTHON))
    rows = [(0, 0, 40, "building"), (40, 0, 40, "tree")]
    made = {name: write_shapes(tmp_path / f"{name}.gpkg", layers["labels"].source(), rows, field=name) for name in ("class", "label")}
    choose(dialog, "Reference", add(made["class"], "truth"))
    choose(dialog, "Map1", add(made["class"], "first"))
    click(dialog, "MapAdd")
    choose(dialog, "Map2", add(made["label"], "second"))
    ready(dialog)
    assert dialog.notice.text() == "" and widget(dialog, "ComparePixelSize").isVisible()
    widget(dialog, "ComparePixelSize").setValue(1.0)
    click(dialog, "CompareRun")
    run_to_the_end(dialog)
    data = dialog.view.report.data
    assert [entry["full"]["scores"]["overall_accuracy"] for entry in data["maps"]] == [1.0, 1.0]
    assert data["pixel_area_m2"] == pytest.approx(1.0, rel=0.01)


def test_the_field_of_a_polygon_map_has_room_for_its_name_at_any_width(dialog, layers, tmp_path):
    choose(dialog, "Map1", add(write_shapes(tmp_path / "map.gpkg", layers["labels"].source(), [(0, 0, 40, "building")]), "drawn"))
    field = widget(dialog, "Map1Field")
    for width in (1000, 700):
        dialog.resize(width, 600)
        wait_until(lambda: field.width() > field.fontMetrics().horizontalAdvance("class") + 40)


def test_the_pixel_size_comes_and_goes_below_the_tolerance_and_leaves_no_gap(dialog, layers, tmp_path):
    shapes = add(write_shapes(tmp_path / "map.gpkg", layers["labels"].source(), [(0, 0, 40, "building")]), "drawn")
    rows, size = dialog.inputs.options.rows, widget(dialog, "ComparePixelSize")
    for layer, is_shown in ((shapes, True), (layers["good"], False), (shapes, True)):
        choose(dialog, "Map1", layer)
        assert size.isVisible() is is_shown and (rows.indexOf(size) >= 0) is is_shown
    assert rows.getWidgetPosition(size)[0] == rows.getWidgetPosition(widget(dialog, "Tolerance"))[0] + 1


def test_the_area_of_interest_is_never_blank(dialog):
    assert widget(dialog, "CompareMask").currentText() == "Everywhere"


def test_a_raster_among_the_layers_leaves_no_pixel_size_to_choose(filled):
    assert not widget(filled, "ComparePixelSize").isVisible() and filled.inputs.question().pixel_size == 0.0


@pytest.mark.slow
def test_the_options_and_the_area_of_interest_go_into_the_result_and_the_folder(filled, layers, settings, tmp_path):
    settings(python=str(PYTHON))
    area = add(write_shapes(tmp_path / "area.gpkg", layers["labels"].source(), [(0, 0, 100, "here")]), "area")
    choose(filled, "CompareMask", area)
    widget(filled, "Ignore").setCheckedItems(["low vegetation"])
    widget(filled, "Erosion").setValue(0)
    widget(filled, "Kappa").setChecked(True)
    widget(filled, "Folder").setFilePath(str(tmp_path / "report"))
    ready(filled)
    click(filled, "CompareRun")
    run_to_the_end(filled)
    assert filled.run.state.value == "done", filled.run.log
    report = json.loads((tmp_path / "report" / "report.json").read_text())
    [entry] = report["maps"]
    assert entry["pixels"]["compared"] + entry["pixels"]["ignored"] == 100 * 100 and entry["pixels"]["ignored"] > 0
    assert "eroded" not in entry and "kappa" in entry["full"]["scores"] and "Kappa" in widget(filled, "Headline").text()
    shown = [row[0] for row in lines(widget(filled, "Scores"))]
    assert "low vegetation" not in shown and "tree" in shown
    QgsProject.instance().removeMapLayer(area)
    assert filled.inputs.question().mask == "" and widget(filled, "CompareMask").currentText() == "Everywhere"


@pytest.mark.slow
def test_two_maps_without_a_reference_are_compared_with_each_other(dialog, layers, settings):
    settings(python=str(PYTHON))
    choose(dialog, "Map1", layers["good"])
    click(dialog, "MapAdd")
    choose(dialog, "Map2", layers["bad"])
    ready(dialog)
    click(dialog, "CompareRun")
    run_to_the_end(dialog)
    assert dialog.run.state.value == "done", dialog.run.log
    assert dialog.tabs.tabText(dialog.tabs.currentIndex()) == "Agreement"
    assert widget(dialog, "Headline").text().startswith("Overall\N{NO-BREAK SPACE}agreement")
    shown = {row[0]: row for row in lines(widget(dialog, "Scores"))}
    assert shown["building"][3].startswith("+") and len(shown) == 6
    show_page(dialog, "matrix")
    click_cell(dialog.matrix.chart, 0, 0)
    wait_until(lambda: "impervious surfaces, as before: 1 of" in widget(dialog, "PlaceText").text())


@pytest.mark.slow
def test_the_points_of_a_sample_give_estimates_with_intervals(dialog, layers, settings, tmp_path):
    settings(python=str(PYTHON))
    truth = gdal.Open(layers["labels"].source())
    spots = [(x, y) for x in range(4, truth.RasterXSize, 12) for y in range(4, truth.RasterYSize, 12)]
    rows = [(x, y, 1, NAMES[truth.ReadRaster(x, y, 1, 1)[0]]) for x, y in spots]
    choose(dialog, "Reference", add(write_shapes(tmp_path / "sample.gpkg", layers["labels"].source(), rows, ogr.wkbPoint), "sample"))
    choose(dialog, "Map1", layers["bad"])
    ready(dialog)
    assert widget(dialog, "Design").isVisible()
    pick(dialog, "Design", "Systematic")
    click(dialog, "CompareRun")
    run_to_the_end(dialog)
    assert dialog.run.state.value == "done", dialog.run.log
    assert "Estimated" in widget(dialog, "Headline").text()
    estimates = lines(widget(dialog, "Estimates"))
    assert [row[0] for row in estimates] == list(NAMES.values()) and any("to" in row[2] for row in estimates)
    show_page(dialog, "matrix")
    click_cell(dialog.matrix.chart, 1, 1)
    assert "no raster of errors" in widget(dialog, "PlaceText").text()


def test_cancelling_ends_every_process_and_leaves_nothing(filled, backend, layers):
    record = backend("slow")
    click(filled, "CompareRun")
    wait_until(lambda: widget(filled, "CompareBar").value() > 0)
    assert not widget(filled, "CompareRun").isEnabled()
    start = time.monotonic()
    click(filled, "CompareCancel")
    run_to_the_end(filled)
    assert time.monotonic() - start < AT_ONCE and filled.run.state.value == "cancelled"
    wait_until(lambda: not any(is_alive(pid) for pid in job_in(record)["pids"]))
    assert filled.notice.text() == "Cancelled; nothing was written."
    assert set(QgsProject.instance().mapLayers().values()) == set(layers.values())


def test_an_error_is_shown_as_its_one_sentence(filled, backend):
    backend("refused")
    click(filled, "CompareRun")
    run_to_the_end(filled)
    assert filled.notice.text() == "The image is a palette image; expand it first."
    assert widget(filled, "CompareRun").isEnabled()
    filled.inputs.refresh()
    assert filled.notice.text(), "as long as nothing was changed"
    widget(filled, "Tolerance").setValue(5)
    assert not filled.notice.text(), "what was wrong may be right now"


def test_closing_the_window_cancels_what_runs_and_it_can_be_opened_again(filled, plugin, backend):
    record = backend("slow")
    click(filled, "CompareRun")
    wait_until(lambda: widget(filled, "CompareBar").value() > 0)
    click(filled, "CompareLeave")
    run_to_the_end(filled)
    assert not filled.isVisible() and filled.run.state.value == "cancelled"
    wait_until(lambda: not any(is_alive(pid) for pid in job_in(record)["pids"]))
    plugin.compare.trigger()
    assert plugin.comparison is filled and filled.isVisible()
    ready(filled)


def test_unloading_the_plugin_while_it_runs_ends_every_process(filled, plugin, backend):
    record = backend("slow")
    click(filled, "CompareRun")
    wait_until(lambda: widget(filled, "CompareBar").value() > 0)
    plugin.unload()
    wait_until(lambda: not any(is_alive(pid) for pid in job_in(record)["pids"]))
    assert QgsApplication.taskManager().countActiveTasks() == 0


def test_a_run_whose_layer_is_removed_goes_on_to_its_end(filled, layers, backend):
    record = backend("slow")
    click(filled, "CompareRun")
    wait_until(lambda: widget(filled, "CompareBar").value() > 0)
    QgsProject.instance().removeMapLayer(layers["good"])
    assert filled.is_running and all(is_alive(pid) for pid in job_in(record)["pids"])
    click(filled, "CompareCancel")
    run_to_the_end(filled)
    assert filled.run.state.value == "cancelled" and not widget(filled, "CompareRun").isEnabled()


def test_closing_the_project_cancels_a_run_into_a_temporary_folder(filled, backend):
    backend("slow")
    click(filled, "CompareRun")
    wait_until(lambda: widget(filled, "CompareBar").value() > 0)
    QgsProject.instance().clear()
    run_to_the_end(filled)
    assert filled.run.state.value == "cancelled"


# -- scores ------------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_click_on_a_column_sorts_the_classes_and_the_means_stay_below(two):
    show_page(two, "scores")
    table = widget(two, "Scores")
    names = [item.name for item in ISPRS]
    assert [row[0] for row in lines(table)] == [*names, "Mean", "Mean without clutter"]
    click_head(table, 3)
    values = [row[3] for row in lines(table)[:6]]
    known = [value for value in values if value != "\N{EN DASH}"]
    assert known == sorted(known) and [row[0] for row in lines(table)[6:]] == ["Mean", "Mean without clutter"]
    click_head(table, 3)
    assert [row[3] for row in lines(table)[:6]][: len(known)] == known[::-1]


@pytest.mark.slow
def test_the_other_map_and_the_pixels_away_from_borders_are_one_choice_for_all_pages(two):
    show_page(two, "scores")
    first = lines(widget(two, "Scores"))
    pick(two, "ScoresMap", "bad")
    assert lines(widget(two, "Scores")) != first
    pick(two, "ScoresVariant", "Without borders (3 px)")
    assert "Boundary F1" not in [widget(two, "Scores").model().headerData(k, Qt.Orientation.Horizontal) for k in range(6)]
    show_page(two, "matrix")
    assert widget(two, "MatrixMap").currentText() == "bad" and widget(two, "MatrixVariant").currentText().startswith("Without borders")


def test_tables_are_copied_for_a_spreadsheet_and_as_markdown(two):
    show_page(two, "scores")
    QTest.keyClick(widget(two, "Scores"), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    scores = two.view.report.maps[0]["full"]["scores"]
    assert copied[0][:5] == ["Class", "Precision", "Recall", "F1", "IoU"] and len(copied) == 9
    assert float(copied[2][3]) == pytest.approx(scores["f1"][1], abs=0.0006) and int(copied[2][-1]) == scores["support"][1]
    button = two.findChild(QToolButton, "LandQuiltScoresCopy")
    button.menu().findChild(QAction, "LandQuiltScoresCopyMarkdown").trigger()
    text = QApplication.clipboard().text().splitlines()
    QTest.keyClick(widget(two, "Differences"), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert float(QApplication.clipboard().text().splitlines()[1].split("\t")[3]) < 0
    assert text[0].startswith("| Class | Precision |") and text[1].startswith("| --- | ---: |") and len(text) == 10


# -- the matrix, and its places ----------------------------------------------------------------------------------------


def test_the_matrix_shows_counts_and_shares_of_rows_and_columns(two):
    show_page(two, "matrix")
    pick(two, "MatrixForm", "Table")
    counts = two.view.report.maps[0]["full"]["matrix"]
    shown = lines(widget(two, "MatrixTable"))
    assert [int(text.replace(",", "")) for text in shown[1][1:7]] == counts[1] and shown[6][0] == "Total"
    pick(two, "MatrixWhat", "Per cent of the row")
    shares = [float(text) for text in lines(widget(two, "MatrixTable"))[1][1:]]
    assert sum(shares) == pytest.approx(100, abs=0.4) and shares[1] == pytest.approx(100 * counts[1][1] / sum(counts[1]), abs=0.06)
    pick(two, "MatrixWhat", "Per cent of the column")
    column = [row[2] for row in lines(widget(two, "MatrixTable"))]
    assert sum(float(text) for text in column if text) == pytest.approx(100, abs=0.4)


def worst(report, place):
    """The cell with most errors."""
    matrix = report.maps[place]["full"]["matrix"]
    return max(((i, j) for i in range(6) for j in range(6) if i != j), key=lambda cell: matrix[cell[0]][cell[1]])


@pytest.mark.slow
def test_a_click_on_a_cell_leads_through_its_places_on_the_map(two, interface):
    show_page(two, "matrix")
    pick(two, "MatrixMap", "bad")
    row, column = worst(two.view.report, 1)
    before = interface.canvas.extent()
    click_cell(two.matrix.chart, row, column)
    wait_until(lambda: bands(interface))
    text = widget(two, "PlaceText").text()
    assert text.startswith(f"{ISPRS[row].name} shown as {ISPRS[column].name}: 1 of ") and text.endswith("\N{NO-BREAK SPACE}m²")
    places = two.matrix.places.places
    assert places.pixels == two.view.report.maps[1]["full"]["matrix"][row][column]
    [band] = bands(interface)
    area = two.view.report.pixel_area
    assert band.asGeometry().area() == pytest.approx(places.largest[0].pixels * area, rel=0.01)
    assert interface.canvas.extent() != before and interface.canvas.extent().contains(band.asGeometry().boundingBox())
    if places.count > 1:
        click(two, "PlaceNext")
        wait_until(lambda: two.matrix.places.drawing is None)
        assert ": 2 of " in widget(two, "PlaceText").text() and len(bands(interface)) == 1
        click(two, "PlacePrevious")
        wait_until(lambda: two.matrix.places.drawing is None)
        assert ": 1 of " in widget(two, "PlaceText").text()
    click(two, "CompareLeave")
    assert not bands(interface)


def test_the_page_of_the_matrix_has_the_places_listed_for_the_map_that_it_shows(two, monkeypatch):
    asked = []
    monkeypatch.setattr(two.matrix.places, "prepare", asked.append)
    show_page(two, "matrix")
    pick(two, "MatrixMap", "bad")
    assert asked == [two.view.report.disagreement(place) for place in (0, 1)] and all(path.is_file() for path in asked)


@pytest.mark.slow
def test_the_same_by_the_keyboard_and_in_the_table(two, interface):
    show_page(two, "matrix")
    chart = two.matrix.chart
    chart.setFocus()
    chart.cell = (1, 1)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(chart, key)
    assert chart.cell == (2, 2)
    wait_until(lambda: "low vegetation, agreed: 1 of" in widget(two, "PlaceText").text())
    pick(two, "MatrixForm", "Table")
    table = widget(two, "MatrixTable")
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.model().index(0, 1)).center())
    wait_until(lambda: "impervious surfaces, agreed: 1 of" in widget(two, "PlaceText").text())


@pytest.mark.slow
def test_a_cell_without_pixels_has_no_place(two):
    show_page(two, "matrix")
    two.matrix.chart.choose(5, 0)
    matrix = two.view.report.maps[0]["full"]["matrix"]
    assert matrix[5][0] == 0
    wait_until(lambda: widget(two, "PlaceText").text() == "clutter shown as impervious surfaces: no place.")
    assert not widget(two, "PlaceNext").isEnabled()


def flood(cells):
    """Sizes of the connected places, corners included, by brute force."""
    sizes, left = [], set(cells)
    while left:
        waiting, size = deque([left.pop()]), 0
        while waiting:
            x, y = waiting.popleft()
            size += 1
            for near in [(x + a, y + b) for a in (-1, 0, 1) for b in (-1, 0, 1)]:
                if near in left:
                    left.remove(near)
                    waiting.append(near)
        sizes.append(size)
    return sorted(sizes, reverse=True)


@pytest.mark.parametrize(("kind", "code", "width"), [(gdal.GDT_Byte, 23, 1), (gdal.GDT_UInt16, 1203, 2), (gdal.GDT_UInt32, 120_003, 4)])
def test_places_are_what_a_flood_fill_finds_largest_first(tmp_path, monkeypatch, kind, code, width):
    monkeypatch.setattr("landquilt.plugin.accuracy.error_places.STRIP", 70 * 7)
    for seed, share in enumerate((0.2, 0.4, 0.6)):
        rng = random.Random(seed)
        cells = {(x, y) for y in range(50) for x in range(70) if rng.random() < share}
        values = (code if (x, y) in cells else rng.choice([0, 1, code - 1, code + 1]) for y in range(50) for x in range(70))
        path = tmp_path / f"{seed}.tif"
        raster = gdal.GetDriverByName("GTiff").Create(str(path), 70, 50, 1, kind)
        raster.SetGeoTransform((100, 0.5, 0, 200, 0, -0.5))
        raster.GetRasterBand(1).WriteRaster(0, 0, 70, 50, b"".join(value.to_bytes(width, sys.byteorder) for value in values))
        raster = None
        found = find_places(path, code, lambda: False)
        assert [place.pixels for place in found.largest] == flood(cells)
        assert (found.count, found.pixels) == (len(found.largest), len(cells))
        for place in found.largest[:5]:
            shape, _ = outline(path, code, place, lambda: False)
            assert ogr.CreateGeometryFromWkt(shape).GetArea() == pytest.approx(place.pixels * 0.25)


# -- several maps ------------------------------------------------------------------------------------------------------


def test_two_maps_side_by_side_say_which_is_better_and_how_sure_that_is(two):
    assert two.tabs.currentWidget() is two.page("differences")
    maps = two.view.report.maps
    change = 100 * (maps[0]["full"]["scores"]["overall_accuracy"] - maps[1]["full"]["scores"]["overall_accuracy"])
    assert change > 0 and "“good” is better than “bad”" in widget(two, "Verdict").text() + "“good” is better than “bad”"
    text = widget(two, "Verdict").text()
    assert f"+{change:.1f} points of overall accuracy" in text and "McNemar p < 0.001" in text
    first = lines(widget(two, "Differences"))[0]
    assert first[0] == "Overall accuracy" and first[3] == f"\N{MINUS SIGN}{change:.1f}" and first[5] == "< 0.001"
    pick(two, "First", "bad")
    pick(two, "Second", "good")
    assert lines(widget(two, "Differences"))[0][3] == f"+{change:.1f}"


def test_the_notes_of_a_report_are_in_the_language_of_qgis(reports, monkeypatch):
    english = read_report(reports["two"]).notes
    monkeypatch.setattr("landquilt.plugin.accuracy.report_file.language", lambda: "de")
    german = read_report(reports["two"]).notes
    assert any("pixels compared" in note for note in english)
    assert len(german) == len(english) and not set(german) & set(english)


def test_a_difference_is_bold_where_its_interval_leaves_out_zero_and_the_sentence_says_the_same(two, reports):
    report = read_report(reports["two"])
    table = widget(two, "Differences")

    def is_bold():
        font = table.model().index(0, 3).data(Qt.ItemDataRole.FontRole)
        return font is not None and font.bold()

    for low, high in ((0.011, 0.03), (-0.01, 0.03)):
        report.data["pairs"][0]["difference"] = {"overall_accuracy": {"estimate": 0.021, "low": low, "high": high}}
        two.show_report(report)
        text = widget(two, "Verdict").text()
        assert is_bold() is (low > 0)
        assert text.startswith("“good” is better than “bad”: +2.1 points" if low > 0 else "“good” and “bad” do not differ beyond chance")
    assert "(95 % interval \N{MINUS SIGN}1.0 to 3.0)" in text or "(95 % interval -1.0 to 3.0)" in text


def test_of_three_maps_any_two_are_chosen(dialog, layers, reports):
    dialog.show_report(read_report(reports["three"]))
    table = widget(dialog, "Differences")
    assert len(lines(table)[0]) == 7
    pick(dialog, "Second", "plain")
    assert "“plain”" in widget(dialog, "Verdict").text() and "“good”" in widget(dialog, "Verdict").text()
    pick(dialog, "First", "plain")
    assert widget(dialog, "Verdict").text() == "Choose two different maps." and len(lines(table)[0]) == 4


def test_bars_show_each_class_of_each_map_and_are_told_in_words_too(two):
    show_page(two, "charts")
    chart = widget(two, "Bars")
    assert len(chart.figure.axes[0].patches) == 12
    scores = [entry["full"]["scores"]["iou"] for entry in two.view.report.maps]
    pick(two, "Measure", "IoU")
    heights = [bar.get_height() for bar in chart.figure.axes[0].patches]
    assert heights == pytest.approx([value or 0 for values in scores for value in values])
    assert chart.accessibleDescription().startswith("good: impervious surfaces 1.00, ")


def test_without_matplotlib_one_sentence_stands_for_the_charts_and_the_tables_work(dialog, plugin, reports, monkeypatch, interface):
    dialog.close_down()
    for name in [name for name in sys.modules if name.partition(".")[0] == "matplotlib"]:
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    plugin.comparison = None
    plugin.compare.trigger()
    bare = plugin.comparison
    bare.show_report(read_report(reports["two"]))
    show_page(bare, "charts")
    assert "matplotlib" in widget(bare, "BarsNotice").findChildren(type(bare.notice.label))[1].text()
    show_page(bare, "matrix")
    table = widget(bare, "MatrixTable")
    assert table.isVisible()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.model().index(2, 3)).center())
    wait_until(lambda: "low vegetation, agreed: 1 of" in widget(bare, "PlaceText").text())


# -- the report --------------------------------------------------------------------------------------------------------


def test_the_report_is_opened_in_the_browser_and_saved_as_a_page_or_a_folder(two, reports, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    click(two, "ReportOpen")
    assert opened == [QUrl.fromLocalFile(str(reports["two"] / "report.html"))]
    menu = two.findChild(QToolButton, "LandQuiltReportSave").menu()
    assert isinstance(menu, QMenu)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine.html"), ""))
    menu.findChild(QAction, "LandQuiltSavePage").trigger()
    assert (tmp_path / "mine.html").read_bytes() == (reports["two"] / "report.html").read_bytes()
    (tmp_path / "kept").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "kept"))
    menu.findChild(QAction, "LandQuiltSaveFolder").trigger()
    assert {path.name for path in (tmp_path / "kept").iterdir()} == {path.name for path in reports["two"].iterdir()}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "mine.html"), ""))
    menu.findChild(QAction, "LandQuiltSavePage").trigger()
    assert two.notice.text().startswith(f"The report cannot be saved to {tmp_path / 'no'}")


def test_a_report_that_cannot_be_read_is_said_in_one_sentence(tmp_path):
    from landquilt.backend.shared.errors import Fault

    with pytest.raises(Fault, match="run the comparison again"):
        read_report(tmp_path)
    (tmp_path / "report.json").write_text('{"kind": "assess"}')
    with pytest.raises(Fault, match="run the comparison again"):
        read_report(tmp_path)


@pytest.mark.slow
def test_every_page_of_a_report_fits_small_screens(two, interface):
    for name in ("inputs", "scores", "matrix", "differences", "charts", "log"):
        show_page(two, name)
        assert faults(two) == [], name


def test_the_walk_goes_on_in_a_small_bar_below_the_map_and_comes_back(two, interface):
    show_page(two, "matrix")
    bar = two.matrix.places
    click(two, "PlacesToMap")
    dock = interface.window.findChild(QWidget, "LandQuiltPlacesDock")
    assert not two.isVisible() and dock.isVisible() and dock.isAncestorOf(bar)
    interface.window.resize(1280, 800)
    wait_until(lambda: interface.window.height() == 800)
    assert dock.height() < 130
    click(dock, "PlacesImage")
    shown = [node for node in QgsProject.instance().layerTreeRoot().findLayers() if node.layer().bandCount() == 1]
    assert shown and not any(node.itemVisibilityChecked() for node in shown)
    click(dock, "PlacesBack")
    assert two.isVisible() and two.matrix.isAncestorOf(bar) and not dock.isVisible()
    assert any(node.itemVisibilityChecked() for node in shown)
