"""The training form: what is chosen in it, what it shows of the labels, what it asks the algorithm, and that it is never in the way."""

import json
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from landquilt.backend.shared.card import ISPRS, LandClass, find_model, read_card, write_card
from landquilt.backend.shared.jobs import BUNDLED
from landquilt.backend.shared.recipe import PRESETS
from landquilt.plugin.models.library import known_models
from landquilt.plugin.settings import load_settings
from landquilt.plugin.training.form_page import TrainFormPage
from landquilt.plugin.training.legend_table import CODE, COLOR, NAME
from landquilt.plugin.training.meaning_table import PIXELS
from landquilt.plugin.training.samples_picture import WRAPPED
from landquilt.plugin.training.train_dialog import TrainDialog
from landquilt.plugin.training.train_form import ADVANCED, LayerPair, TrainForm, form_from_text, form_to_text, parameters_of
from landquilt.tests.plugin.compare_stage import add, choose, write_shapes
from landquilt.tests.plugin.dock_stage import Probe, click, widget
from landquilt.tests.plugin.stage import CARD, PYTHON, is_alive, wait_until, write_photo
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsProject,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.gui import QgsColorDialog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider

HERE = Path(__file__).parent
NAMES = [item.name for item in ISPRS]
DRAWN = {"building": 4000, "Green": 900, "Shade": 50}


@pytest.fixture()
def labels_hold(tmp_path, monkeypatch, settings, plugin):
    """Makes a backend the plugin's that finds these values in the labels, or fails."""
    program = tmp_path / "trainer"
    choice = f'case "$*" in *--watched*) kind=training ;; *) kind=samples ;; esac\nexec {sys.executable} {HERE}/fake_$kind.py "$@"\n'
    program.write_text(f"#!/bin/sh\n{choice}")
    program.chmod(0o755)
    values = tmp_path / "values.json"
    monkeypatch.setenv("FAKE_VALUES", str(values))
    monkeypatch.setenv("FAKE_JOBS", str(tmp_path / "jobs.jsonl"))
    monkeypatch.setenv("FAKE_RECORD", str(tmp_path / "training.json"))
    (tmp_path / "models").mkdir()
    settings(python=str(program), models=str(tmp_path / "models"))

    def use(found=DRAWN, **more):
        values.write_text(json.dumps({"values": found, **more}))

    use()
    return use


@pytest.fixture()
def jobs(tmp_path):
    """What the backend was asked, oldest first."""
    return lambda: [json.loads(line) for line in (tmp_path / "jobs.jsonl").read_text().splitlines()]


@pytest.fixture()
def dialog(plugin, labels_hold):
    """Opened by its button in the toolbar."""
    QTest.mouseClick(plugin.toolbar.widgetForAction(plugin.train), Qt.MouseButton.LeftButton)
    assert isinstance(plugin.training, TrainDialog) and plugin.training.isVisible()
    return plugin.training


@pytest.fixture()
def photo_layer(plugin, photo):
    return add(photo, "village")


@pytest.fixture()
def drawn(photo_layer, tmp_path):
    """Polygons over the photo."""
    rows = [(4 * k, 4 * k, 4, value) for k, value in enumerate(DRAWN)]
    return add(write_shapes(tmp_path / "drawn.gpkg", photo_layer.source(), rows), "drawn")


@pytest.fixture()
def form(dialog, photo_layer, drawn):
    """The form with the photo and the polygons, once the backend has answered."""
    choose(dialog, "TrainImage1", photo_layer)
    choose(dialog, "TrainLabels1", drawn)
    answered(dialog.form)
    return dialog.form


def answered(form):
    wait_until(lambda: form.asked is not None and not form.reader.is_busy)


def lines(form):
    """The table as it is seen: what each value is learnt as."""
    return {line.text(0): form.labels.table.combos[key].currentText() for key, line in form.labels.table.lines.items()}


def say(form, value, text):
    """Choose what a value is, as a user does in its list."""
    combo = form.labels.table.combos[value]
    place = combo.findText(text)
    assert place >= 0, text
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def pick(form, name, data):
    combo = widget(form, name)
    place = combo.findData(data)
    assert place >= 0, data
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def problem(dialog):
    return widget(dialog, "TrainProblem").text()


def own(form):
    return [(item.code, item.name) for item in form.form.own]


def test_the_edges_are_learnt_too_where_that_is_ticked(dialog, photo_layer):
    form = dialog.form
    assert TrainForm().edges is False and parameters_of(TrainForm(), {}, HERE)["EDGES"] is False
    widget(form, "TrainEdges").click()
    assert form.form.edges and parameters_of(form.form, {}, HERE)["EDGES"] is True
    assert form_from_text(form_to_text(form.form)).edges


# -- pairs -------------------------------------------------------------------------------------------------------------


def test_the_button_opens_one_dialog_that_keeps_what_was_chosen(plugin, form):
    plugin.training.close()
    plugin.train.trigger()
    assert plugin.training.form is form and form.pairs.pairs()[0].image and plugin.training.isVisible()


def test_until_something_is_chosen_one_sentence_says_what(dialog, photo_layer, drawn):
    assert problem(dialog) == "Choose an orthophoto." and not widget(dialog, "TrainStart").isEnabled()
    choose(dialog, "TrainImage1", photo_layer)
    assert problem(dialog) == "Choose the labels of village."
    choose(dialog, "TrainLabels1", drawn)
    assert widget(dialog, "TrainLabels1Field").currentField() == "class"
    widget(dialog, "TrainLabels1Field").setField("")
    assert problem(dialog) == "Choose the field of 'drawn' that holds the class."


def test_the_active_layer_is_proposed_by_what_it_looks_like(labels_hold, plugin, photo_layer, drawn, interface):
    other = add(photo_layer.source(), "another village")
    interface.setActiveLayer(drawn)
    plugin.train.trigger()
    assert plugin.training.form.pairs.pairs() == (LayerPair("", drawn.id(), "class"),), "which of two images is meant is not known"
    interface.setActiveLayer(other)
    plugin.training.close()
    plugin.train.trigger()
    assert plugin.training.form.pairs.pairs() == (LayerPair(other.id(), drawn.id(), "class"),)


@pytest.mark.parametrize("active", ["photo_layer", "drawn"])
def test_with_one_image_and_one_layer_of_labels_either_of_them_brings_the_other(labels_hold, plugin, photo_layer, drawn, interface, active):
    interface.setActiveLayer({"photo_layer": photo_layer, "drawn": drawn}[active])
    plugin.train.trigger()
    assert plugin.training.form.pairs.pairs() == (LayerPair(photo_layer.id(), drawn.id(), "class"),)


def test_pairs_are_added_and_removed_and_all_of_them_are_learnt_from(form, drawn, tmp_path, jobs):
    other = add(write_photo(tmp_path / "other.tif"), "other")
    click(form, "PairAdd")
    choose(form, "TrainImage2", other)
    assert not widget(form, "Another").isEnabled() and form.problem() == "Choose the labels of other."
    choose(form, "TrainLabels2", drawn)
    answered(form)
    assert jobs()[-1]["images"][1] == other.source() and len(jobs()[-1]["fields"]) == 2
    parameters = form.parameters()
    assert parameters["IMAGES"][1] == other.id() and parameters["LABELS"] == [drawn.id()] * 2 and parameters["FIELDS"] == "class\nclass"
    click(form, "TrainRemove1")
    assert form.form.pairs == (LayerPair(other.id(), drawn.id(), "class"),) and not widget(form, "TrainRemove2").isEnabled()


def test_a_layer_that_is_taken_out_of_the_project_is_no_longer_chosen(form, drawn):
    QgsProject.instance().removeMapLayer(drawn.id())
    assert form.form.pairs[0].labels == "" and form.problem() == "Choose the labels of village." and not lines(form)


def test_an_image_that_is_no_file_is_refused_in_one_sentence(form):
    street = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png", "Street map", "wms")
    QgsProject.instance().addMapLayer(street)
    choose(form, "TrainImage1", street)
    assert "'Street map' does not come from a file" in form.problem()


def test_edits_that_are_not_saved_are_said_counted_and_can_be_saved(form, drawn, jobs):
    before = len(jobs())
    drawn.startEditing()
    drawn.deleteFeature(next(drawn.getFeatures()).id())
    wait_until(lambda: len(jobs()) > before)
    answered(form)
    copy = jobs()[-1]["labels"][0]
    assert QgsVectorLayer(copy).featureCount() == 2 and copy != drawn.source()
    assert "The edits of 'drawn' are not saved yet" in widget(form, "Unsaved").text()
    click(form, "SaveEdits")
    assert QgsVectorLayer(drawn.source()).featureCount() == 2 and drawn.isEditable()
    assert not widget(form, "SaveEdits").isVisible() and widget(form, "Unsaved").text() == ""
    drawn.rollBack()


# -- classes -----------------------------------------------------------------------------------------------------------


def test_values_are_filled_by_name_with_their_pixels_and_those_unknown_are_asked_for(form, dialog):
    assert lines(form) == {"building": "building", "Green": "choose…", "Shade": "choose…"}
    assert [line.text(PIXELS) for line in form.labels.table.lines.values()] == ["4,000", "900", "50"]
    assert problem(dialog).startswith("Say in the table what “Green”, “Shade” is") and not widget(dialog, "TrainStart").isEnabled()


def test_a_value_is_one_class_or_several_or_ignored(form, dialog):
    say(form, "Shade", "ignore")
    say(form, "Green", "Several classes…")
    question = form.labels.table.asking
    ok = question.buttons.button(question.buttons.StandardButton.Ok)
    for row, is_enough in ((2, False), (3, True)):
        question.list.item(row).setCheckState(Qt.CheckState.Checked)
        assert ok.isEnabled() is is_enough
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
    assert lines(form) == {"building": "building", "Green": "low vegetation or tree", "Shade": "ignore"}
    answered(form)
    assert form.parameters()["CLASSES"] == "building=building, Green=low vegetation+tree, Shade=ignore"
    assert problem(dialog) == "" and widget(dialog, "TrainStart").isEnabled()


def test_no_data_is_listed_last_and_counted_and_asked_of_nobody(form, labels_hold):
    labels_hold({"building": 5, "tree": 6}, nodata=["0", 900])
    click(form, "TrainMatch")
    answered(form)
    table = form.labels.table
    assert lines(form) == {"tree": "tree", "building": "building", "0": "ignore"} and list(table.lines)[-1] == "0"
    line = table.lines["0"]
    assert (line.text(1), line.text(PIXELS)) == ("no data", "900") and not table.isColumnHidden(1)
    assert form.problem() == "" and form.parameters()["CLASSES"] == "tree=tree, building=building"
    say(form, "0", "car")
    answered(form)
    assert "0=car" in form.parameters()["CLASSES"]


def test_what_a_mask_hides_can_be_no_class(form, labels_hold):
    labels_hold({"building": 5, "tree": 6}, nodata=["-", 900])
    click(form, "TrainMatch")
    answered(form)
    assert not form.labels.table.combos["-"].isEnabled() and form.labels.table.combos["tree"].isEnabled() and form.problem() == ""


def test_asking_for_several_classes_and_cancelling_changes_nothing(form):
    say(form, "Green", "Several classes…")
    form.labels.table.asking.reject()
    assert lines(form)["Green"] == "choose…" and not form.form.meanings


def test_match_again_forgets_what_was_chosen_and_reads_anew(form, labels_hold):
    say(form, "Green", "car")
    labels_hold({"building": 5, "tree": 6})
    click(form, "TrainMatch")
    answered(form)
    assert lines(form) == {"tree": "tree", "building": "building"} and form.problem() == ""


def test_labels_without_a_class_of_the_model_get_a_legend_in_their_own_colours(dialog, photo_layer, drawn, labels_hold):
    symbol = QgsFillSymbol.createSimple({"color": "#123456"})
    drawn.setRenderer(QgsCategorizedSymbolRenderer("class", [QgsRendererCategory("Wheat", symbol, "Wheat")]))
    labels_hold({"Wheat": 70, "Maize, late": 30})
    choose(dialog, "TrainImage1", photo_layer)
    choose(dialog, "TrainLabels1", drawn)
    wait_until(lambda: dialog.form.form.own)
    answered(dialog.form)
    assert own(dialog.form) == [(1, "Wheat"), (2, "Maize late")] and dialog.form.form.own[0].color == "#123456"
    assert lines(dialog.form) == {"Wheat": "Wheat", "Maize, late": "Maize late"}
    assert widget(dialog, "TrainLegend").currentText() == "My own classes: Wheat, Maize late"
    assert dialog.form.parameters()["LEGEND"].startswith("1=Wheat:#123456, 2=Maize late:#")


def test_codes_of_a_raster_stay_the_codes_of_a_legend_made_of_them(form, labels_hold):
    labels_hold({"7": 50, "11": 40, "0": 9})
    click(form, "TrainMatch")
    answered(form)
    say(form, "0", "ignore")
    answered(form)
    form.labels.tabs.setCurrentWidget(form.labels.legend)
    click(form, "LegendFromLabels")
    assert own(form) == [(7, "class 7"), (11, "class 11")]


def test_a_class_is_renamed_and_what_values_mean_goes_with_it(form):
    table = form.labels.legend.table
    line = table.topLevelItem(1)
    line.setText(NAME, "roof, flat")
    assert [item.name for item in form.labels.classes] == [NAMES[0], "roof flat", *NAMES[2:]]
    assert form.form.legend == "own" and lines(form)["building"] == "roof flat"
    for wrong in ("", "TREE"):
        table.topLevelItem(1).setText(NAME, wrong)
        assert table.topLevelItem(1).text(NAME) == "roof flat"


def test_classes_are_added_removed_and_coloured_two_at_least(form, monkeypatch):
    form.labels.tabs.setCurrentWidget(form.labels.legend)
    table = form.labels.legend.table
    click(form, "LegendAdd")
    assert own(form)[-1] == (7, "class 7") and len({item.color for item in form.form.own}) == 7
    monkeypatch.setattr(QgsColorDialog, "getColor", lambda *_: QColor("#abcdef"))
    table.itemDoubleClicked.emit(table.topLevelItem(0), COLOR)
    assert form.form.own[0].color == "#abcdef" and table.topLevelItem(0).text(CODE) == "1"
    for _ in range(5):
        table.setCurrentItem(table.topLevelItem(0))
        click(form, "LegendRemove")
    assert own(form) == [(6, "clutter"), (7, "class 7")]
    table.setCurrentItem(table.topLevelItem(0))
    assert not widget(form, "LegendRemove").isEnabled()


@pytest.mark.slow
def test_254_values_and_classes_do_not_keep_qgis_waiting(form, labels_hold):
    classes = tuple(LandClass(code, f"kind {code}", "#808080") for code in range(1, 255))
    labels_hold({str(code): 300 - code for code in range(1, 255)})
    form.labels.changed.emit({"legend": "own", "own": classes})
    answered(form)
    probe = Probe()
    click(form, "TrainMatch")
    answered(form)
    assert len(lines(form)) == 254 and lines(form)["200"] == "kind 200"
    assert probe.worst() < 0.1, probe


# -- model, samples, schedule ------------------------------------------------------------------------------------------


def test_the_models_are_those_of_the_panel_and_the_chosen_one_is_shown_by_its_card(form):
    shown = [widget(form, "Base").itemData(k) for k in range(widget(form, "Base").count())]
    assert shown == [*known_models(load_settings()).values(), ""] and shown[0] == BUNDLED
    assert widget(form, "BaseSummary").text().startswith(f"{len(read_card(find_model(BUNDLED)).classes)} classes")


def test_the_legend_is_that_of_the_model_to_start_from_and_from_scratch_it_is_isprs(form, tmp_path):
    classes = (LandClass(1, "building", "#0000ff"), LandClass(2, "Green", "#00ff00"))
    write_card(tmp_path / "models" / "two", replace(CARD, name="two", classes=classes))
    form.show_form(form.form)
    pick(form, "Base", str(tmp_path / "models" / "two"))
    assert form.labels.classes == classes and form.parameters()["LEGEND"] == ""
    pick(form, "Trained", "head")
    pick(form, "Base", "")
    assert form.labels.classes == ISPRS and (form.parameters()["LEGEND"], form.parameters()["TRAINED"]) == ("isprs", "all")
    assert not widget(form, "Trained").isEnabled() and "From scratch" in widget(form, "BaseNotice").text()


def test_the_name_is_proposed_and_one_that_is_taken_or_none_is_refused_in_one_sentence(form, dialog, tmp_path):
    say(form, "Green", "tree")
    say(form, "Shade", "ignore")
    answered(form)
    assert form.parameters()["OUTPUT"] == str(tmp_path / "models" / "landquilt-lite0-village")
    name = widget(form, "ModelName")
    (tmp_path / "models" / "Mine").mkdir()
    refused = {"mine": "already a model 'Mine'", BUNDLED: "already a model 'landquilt-lite0'", "a/b": "cannot be a model's name"}
    for wrong, words in refused.items():
        name.setText(wrong)
        assert words in problem(dialog) and not widget(dialog, "TrainStart").isEnabled()
    name.setText("my town 2026")
    assert problem(dialog) == "" and form.parameters()["OUTPUT"] == str(tmp_path / "models" / "my town 2026")


def test_samples_are_made_as_the_preset_says_until_something_else_is_chosen(form):
    assert widget(form, "Stitched").value() == round(100 * PRESETS["fine-tune"].stitched)
    assert widget(form, "Varied").isChecked() is PRESETS["fine-tune"].is_varied
    assert (form.parameters()["STITCHED"], form.parameters()["IS_VARIED"]) == (None, "auto")
    widget(form, "Stitched").setValue(70)
    click(form, "Varied")
    assert (form.parameters()["STITCHED"], form.parameters()["IS_VARIED"], form.parameters()["IS_BALANCED"]) == (0.7, "no", "auto")
    pick(form, "Preset", "paper")
    assert widget(form, "Stitched").value() == 50 and not widget(form, "Varied").isChecked()
    assert (form.parameters()["STITCHED"], form.parameters()["PRESET"]) == (None, "paper")


def test_the_duration_is_the_preset_s_or_steps_or_minutes(form):
    assert str(PRESETS["fine-tune"].recipe.steps) in widget(form, "Duration").currentText()
    assert (form.parameters()["STEPS"], form.parameters()["MINUTES"]) == (None, None)
    pick(form, "Duration", "steps")
    widget(form, "Steps").setValue(900)
    assert (form.parameters()["STEPS"], form.parameters()["MINUTES"]) == (900, None) and not widget(form, "Minutes").isVisible()
    pick(form, "Duration", "minutes")
    widget(form, "Minutes").setValue(2.5)
    assert (form.parameters()["STEPS"], form.parameters()["MINUTES"]) == (None, 2.5)


def test_advanced_values_are_the_algorithm_s_own_and_only_changed_ones_are_remembered(form, labels_hold):
    assert form.form.advanced == {}
    form.advanced.take("window", 256)
    form.advanced.take("dice", 0.5)
    form.advanced.take("window", 512)
    assert form.form.advanced == {"dice": 0.5} and form.parameters()["DICE"] == 0.5
    algorithm = QgsApplication.processingRegistry().algorithmById("landquilt:train")
    assert set(form.parameters()) | {"KEEP_ON_CANCEL", "RESUME"} == {item.name() for item in algorithm.parameterDefinitions()}
    assert {name.upper() for name in ADVANCED} <= set(form.parameters())


def test_bands_that_are_named_go_to_samples_and_training_and_wrong_ones_are_said(form, dialog, jobs):
    ready(form)
    form.advanced.take("bands", "3,1")
    answered(form)
    assert jobs()[-1]["bands"] == [3, 1] and form.parameters()["BANDS"] == "3,1"
    form.advanced.take("bands", "red")
    assert problem(dialog) == "The bands are 'red'; give their numbers, as 1,2,3."
    assert not widget(dialog, "TrainStart").isEnabled()


def ready(form):
    say(form, "Green", "tree")
    say(form, "Shade", "ignore")
    answered(form)


def test_the_picture_shows_four_windows_and_the_stitched_sample_and_another_one_at_a_click(form, jobs, monkeypatch):
    assert form.samples.picture.text.startswith("Say in the table")
    ready(form)
    picture = form.samples.picture
    assert len(picture.windows()) == 4 and picture.kind == "stitched" and picture.text == ""
    for _ in range(2):
        for text, place in picture.captions():
            assert place.contains(picture.fontMetrics().boundingRect(place, WRAPPED, text)) and picture.rect().contains(place)
        monkeypatch.setattr(picture, "texts", lambda: ("Vier Fenster, mit dem, was entnommen wird", "Zusammengesetztes Beispiel"))
    before = picture.pictures["stitched"].toImage()
    click(form, "Another")
    assert picture.text == "Drawing samples …"
    answered(form)
    assert jobs()[-1]["seed"] == 1 and picture.pictures["stitched"].toImage() != before
    widget(form, "Stitched").setValue(0)
    answered(form)
    assert len(picture.windows()) == 1 and picture.kind == "sample"
    assert not picture.grab().toImage().isNull()


# -- the backend beside ------------------------------------------------------------------------------------------------


def test_one_warm_worker_answers_only_what_was_asked_last_and_ends_with_the_plugin(form, plugin, jobs):
    ready(form)
    before = len(jobs())
    for share in range(10, 60, 10):  # as a slider that is dragged
        widget(form, "Stitched").setValue(share)
    answered(form)
    asked = jobs()
    assert len(asked) == before + 1 and asked[-1]["stitched"] == 0.5 and len({job["pid"] for job in asked}) == 1
    plugin.unload()
    wait_until(lambda: not is_alive(asked[-1]["pid"]))


@pytest.mark.slow
def test_what_is_read_of_layers_that_are_no_longer_chosen_is_given_up(form, labels_hold, photo_layer, tmp_path, jobs):
    labels_hold(seconds=60)
    click(form, "Another")
    wait_until(lambda: jobs()[-1]["seed"] == 1)
    labels_hold({"tree": 1, "car": 2})
    other = add(write_shapes(tmp_path / "other.gpkg", photo_layer.source(), [(0, 0, 4, "tree")]), "other")
    choose(form, "TrainLabels1", other)
    answered(form)
    assert set(lines(form)) == {"tree", "car"} and form.problem() == ""


def test_what_the_backend_refuses_is_said_in_its_sentence_and_can_be_tried_again(form, dialog, labels_hold):
    labels_hold(failed="The labels 'drawn' lie elsewhere; choose others.")
    click(form, "TrainMatch")
    answered(form)
    assert problem(dialog) == "The labels 'drawn' lie elsewhere; choose others." == form.samples.picture.text
    labels_hold({"tree": 1, "car": 2})
    click(form, "TrainMatch")
    answered(form)
    assert problem(dialog) == ""


@pytest.mark.slow
def test_the_real_backend_counts_matches_and_draws_what_is_in_the_files(plugin, settings, real, tmp_path):
    settings(python=str(PYTHON), models=str(real[1].parent))
    plugin.train.trigger()
    dialog, (image, model) = plugin.training, map(str, real)
    labels = add(str(real[0].parent / "labels.tif"), "labels")
    form = dialog.form
    form.edit(base=model, advanced={"window": 64})
    choose(dialog, "TrainImage1", add(image, "village"))
    choose(dialog, "TrainLabels1", labels)
    wait_until(lambda: form.answer is not None, 120)
    raster = gdal.Open(labels.source())
    shown = {int(value.text): value.pixels for value in form.labels.values}
    assert shown == Counter(raster.GetRasterBand(1).ReadRaster())
    assert lines(form) == {str(code): ISPRS[code - 1].name for code in shown}
    assert len(form.samples.picture.windows()) == 4 and not form.samples.picture.pictures["stitched"].isNull()
    assert "held out" in widget(dialog, "TrainSummary").text() and problem(dialog) == ""
    form.edit(duration="steps", steps=1, advanced={"window": 64, "batch": 1, "patience": 0}, name="real town")
    wait_until(lambda: not form.problem(), 120)
    click(dialog, "TrainStart")
    wait_until(lambda: dialog.run.is_over, 300)
    assert dialog.run.state.value == "done", dialog.run.log
    assert read_card(real[1].parent / "real town").more["labelled_pixels"]["building"] > 0


# -- the run, the project ----------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_the_training_that_is_started_is_watched_and_found_again_and_left_for_the_form(form, dialog, plugin, model, monkeypatch):
    monkeypatch.setenv("FAKE_TRAINING", "slow")
    ready(form)
    form.edit(base=model, name="my town")
    answered(form)
    worker = form.reader.keeper.worker
    click(dialog, "TrainStart")
    assert dialog.run.title == "my town" and dialog.pages.currentWidget() is dialog.run_page
    assert form.reader.keeper.worker is None and not worker.is_alive  # its memory is the training's
    wait_until(lambda: "steps" in dialog.run.text)
    dialog.close()
    plugin.train.trigger()
    assert dialog.pages.currentWidget() is dialog.run_page and dialog.is_running
    dialog.run.stop()
    wait_until(lambda: dialog.run.is_over)
    dialog.run_page.left.emit()
    assert dialog.pages.currentIndex() == 0 and "There is already a model 'my town'" in problem(dialog)
    form.model.name.clear()
    answered(form)
    assert problem(dialog) == "" and widget(dialog, "TrainStart").isEnabled()


def test_the_form_is_kept_with_the_project(form, dialog, tmp_path, drawn):
    ready(form)
    form.edit(preset="paper", stitched=0.2, duration="minutes", minutes=7.0, name="kept", advanced={"window": 256})
    form.labels.changed.emit({"legend": "own", "own": ISPRS[:4]})
    wanted = form.form
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "town.qgz"))
    project.clear()
    assert form.form == TrainForm(pairs=(LayerPair(),))
    assert project.read(str(tmp_path / "town.qgz"))
    assert form.form == wanted and widget(form, "Stitched").value() == 20 and form.pairs.rows[0].labels.layer.name() == "drawn"
    project.clear()


@pytest.mark.parametrize("text", ["", "[]", "no json", '{"pairs": 3, "steps": "many", "own": [{"code": 1}], "unknown": 1, "meanings": []}'])
def test_a_form_of_another_version_or_kind_is_taken_for_the_defaults(text, plugin):
    assert form_from_text(text) == TrainForm()


def test_what_is_understood_of_a_text_is_kept(plugin):
    form = TrainForm(pairs=(LayerPair("a", "b", "c"),), own=ISPRS, meanings={"7": ("tree", "car"), "8": ()}, stitched=0.4, is_varied=False)
    assert form_from_text(form_to_text(form)) == form
    assert form_from_text('{"name": "mine", "minutes": 5, "steps": null}') == TrainForm(name="mine", minutes=5)


def test_every_field_has_a_name_and_says_what_it_is_for(form):
    assert isinstance(form, TrainFormPage)
    ours = [item for kind in (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider) for item in form.findChildren(kind)]
    ours = [item for item in ours if item.objectName().startswith("LandQuilt")]
    assert len(ours) > 20
    assert not [item.objectName() for item in ours if not (item.toolTip() and item.accessibleName())]
