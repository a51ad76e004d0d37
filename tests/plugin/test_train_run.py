"""A training as it is watched: its page, what stop, cancel and leaving do, what can be done with the network, and runs found again."""

import json
import math
import shutil
import socket
import sqlite3
import subprocess
import sys
from pathlib import Path

import processing
import pytest
from landquilt.backend.shared.card import ISPRS, LandClass, read_card, write_card
from landquilt.backend.shared.errors import InputError
from landquilt.plugin.accuracy.question import ASSESS
from landquilt.plugin.runs.run import RunState, end_all
from landquilt.plugin.segment.form import ALGORITHM as SEGMENT
from landquilt.plugin.settings import Settings, save_settings
from landquilt.plugin.training.common_classes import common_of
from landquilt.plugin.training.curve_charts import thinned
from landquilt.plugin.training.held_out import HeldOutComparison, pairs_of
from landquilt.plugin.training.legend_colors import classes_of
from landquilt.plugin.training.run_files import Course
from landquilt.plugin.training.run_page import RunPage
from landquilt.plugin.training.training_run import PARAMETERS, STOP, TrainingRun, resumed
from landquilt.plugin.training.unfinished import UnfinishedBar, find_unfinished
from landquilt.tests.plugin.dock_stage import Probe, click, widget
from landquilt.tests.plugin.fake_training import NAMES, ModelFolder, write_windows
from landquilt.tests.plugin.screen_stage import faults
from landquilt.tests.plugin.stage import CARD, PATIENCE, PYTHON, X, Y, is_alive, job_in, tree, wait_until
from qgis.core import QgsCoordinateTransform, QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout

HERE = Path(__file__).parent


@pytest.fixture()
def training(plugin, tmp_path, monkeypatch, settings, model):
    """Makes the backend that only pretends to train the plugin's, in a mode of its own; the job it got lies at the path it returns."""
    program = tmp_path / "trainer"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} {HERE / "fake_training.py"} "$@"\n')
    program.chmod(0o755)
    record = tmp_path / "training.json"
    monkeypatch.setenv("FAKE_RECORD", str(record))
    (tmp_path / "models").mkdir()

    def use(mode="well"):
        monkeypatch.setenv("FAKE_TRAINING", mode)
        settings(python=str(program), models=str(tmp_path / "models"))
        return record

    return use


@pytest.fixture()
def page(training, plugin, interface):
    """The page in a window, as the dialog has it; what it wants is heard by the plugin."""
    dialog = QDialog(interface.window)
    page = RunPage(interface)
    page.outcome.model_wanted.connect(plugin.use_model)
    page.outcome.report_wanted.connect(plugin.show_report)
    QVBoxLayout(dialog).addWidget(page)
    dialog.resize(1000, 680)
    dialog.show()
    yield page
    if page.run is not None:
        end_all([page.run])
    dialog.close()


@pytest.fixture()
def make(image, model, tmp_path):
    """A run that trains from a model on the photo, which serves as its own labels."""

    def make(name="my town", **parameters):
        where = {"IMAGES": [image.id()], "LABELS": [image.id()], "OUTPUT": str(tmp_path / "models" / name)}
        return TrainingRun(name, {"BASE": model, **where, **parameters})

    return make


def begin(page, run):
    page.show_run(run)
    run.start()
    return run


def until_validated(page, count=1):
    wait_until(lambda: len(page.course.validations) >= count or page.run.is_over, PATIENCE)
    assert not page.run.is_over, page.run.sentence


def to_the_end(run):
    wait_until(lambda: run.is_over, PATIENCE)
    return run.state


# -- while it goes -----------------------------------------------------------------------------------------------------


def test_curves_classes_and_a_window_are_shown_while_it_trains(page, training, make):
    training("slow")
    begin(page, make())
    until_validated(page, 2)
    wait_until(lambda: not page.picture.picture.isNull())
    assert len(page.curves.lines["loss"].get_xdata()) > 3
    assert list(page.curves.lines["score"].get_xdata()) == [line["step"] for line in page.course.validations]
    assert list(page.bars.last) == list(NAMES) and page.bars.last["building"] > page.bars.first["building"]
    assert page.bars.colors["building"] == ISPRS[1].color
    assert "steps/s" in page.status.text() and 0 < page.progress.value() <= round(page.run.progress)
    assert "1 held out" in page.log.toPlainText()


@pytest.mark.slow
def test_a_picture_that_is_written_anew_is_shown_anew(page, training, make):
    training("slow")
    begin(page, make())
    until_validated(page, 1)
    wait_until(lambda: not page.picture.picture.isNull())
    first, when = page.picture.picture.toImage(), page.picture.when
    wait_until(lambda: page.picture.picture.toImage() != first)
    wait_until(lambda: page.picture.when != when)


@pytest.mark.slow
def test_qgis_stays_usable_while_it_trains(page, training, make):
    training("slow")
    begin(page, make())
    until_validated(page)
    probe, before = Probe(), len(page.course.validations)
    wait_until(lambda: len(page.course.validations) > before + 2 and probe.turns > 50, PATIENCE)
    assert not page.run.is_over and len(page.bars.last) == len(NAMES)
    assert probe.worst() < 0.15, probe


def test_it_is_found_again_when_its_window_was_closed_and_is_opened_anew(page, training, make, interface):
    training("slow")
    run = begin(page, make())
    until_validated(page)
    page.window().close()
    again = RunPage(interface)
    again.show_run(run)
    again.show()
    assert len(again.course.validations) >= 1 and again.title.text() == "my town" and again.stop.isEnabled()
    wait_until(lambda: len(again.course.validations) > 2)
    again.close()


def test_the_dialog_finds_it_when_it_is_opened_again(plugin, training, make):
    training("slow")
    button = plugin.toolbar.widgetForAction(plugin.train)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog, run = plugin.training, make()
    dialog.follow(run)
    until_validated(dialog.run_page)
    dialog.close()
    assert not dialog.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible() and dialog.run_page.isVisible() and dialog.run_page.run is run and not run.is_over
    plugin.unload()
    assert run.state is RunState.CANCELLED and (run.folder / "checkpoint.pt").is_file()


@pytest.mark.slow
def test_a_new_project_does_not_end_it(page, training, make):
    training("slow")
    run = begin(page, make())
    until_validated(page)
    run.leave_project()
    QgsProject.instance().clear()
    steps = page.course.step
    wait_until(lambda: page.course.step > steps)
    assert run.state is RunState.RUNNING


# -- how it ends -------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_stop_keeps_the_best_so_far_as_a_model(page, training, make):
    training("slow")
    run = begin(page, make())
    until_validated(page)
    click(page, "TrainingStop")
    assert not page.stop.isEnabled() and "Stopping" in page.status.text()
    assert to_the_end(run) is RunState.DONE
    assert read_card(run.folder).classes == ISPRS and not (run.folder / STOP).exists()
    assert page.notice.text().startswith("Done: mean F1 0.") and f"step {page.course.best['step']}" in page.notice.text()
    assert page.outcome.use.isVisible() and page.outcome.on.isVisible() and not page.stop.isVisible()


@pytest.mark.slow
def test_stop_is_heard_by_a_backend_that_has_only_just_started(page, training, make):
    """It takes a file `stop` that is there at its start for an old one."""
    record = training("slow")
    run = begin(page, make())
    run.stop()
    wait_until(record.exists, PATIENCE)
    assert to_the_end(run) is RunState.DONE and page.course.step < 600


@pytest.mark.slow
def test_cancel_asks_first_and_then_leaves_nothing(page, training, make):
    record = training("slow")
    run = begin(page, make())
    until_validated(page)
    click(page, "TrainingCancel")
    assert page.question.text().startswith("Discard this training?") and run.state is RunState.RUNNING
    click(page, "TrainingGoOn")
    assert not page.question.isVisible() and page.cancel.isVisible()
    click(page, "TrainingCancel")
    click(page, "TrainingDiscard")
    assert to_the_end(run) is RunState.CANCELLED
    assert not run.folder.exists() and not is_alive(job_in(record)["pid"])
    assert page.notice.text() == "Discarded; nothing was kept."


@pytest.mark.slow
def test_cancel_never_removes_a_folder_that_held_a_model_before(page, training, make, model):
    training("slow")
    run = make(RESUME=True)
    shutil.copytree(model, run.folder)
    (run.folder / "checkpoint.pt").touch()
    (run.folder / "run.json").write_text('{"step": 0}')
    begin(page, run)
    until_validated(page)
    click(page, "TrainingCancel")
    assert "The model that was in the folder before stays" in page.question.text()
    click(page, "TrainingDiscard")
    assert to_the_end(run) is RunState.CANCELLED
    assert read_card(run.folder).name == CARD.name


@pytest.mark.slow
def test_an_unfinished_training_that_was_resumed_goes_when_it_is_discarded(page, training, make):
    training("slow")
    run = begin(page, make())
    until_validated(page)
    end_all([run])
    again = begin(page, resumed(run.folder))
    until_validated(page, len(page.course.validations) + 1)
    again.cancel()
    assert to_the_end(again) is RunState.CANCELLED and not run.folder.exists()


def test_a_folder_with_a_model_is_not_trained_over_unasked(page, training, make, model):
    training()
    run = make()
    shutil.copytree(model, run.folder)
    begin(page, run)
    assert run.state is RunState.FAILED and "choose another folder" in page.notice.text()
    assert sorted(path.name for path in run.folder.iterdir()) == ["card.json"]


def test_what_the_backend_refuses_is_one_sentence_and_leaves_no_folder(page, training, make):
    training("refused")
    run = begin(page, make())
    assert to_the_end(run) is RunState.FAILED
    assert page.notice.text() == "The legend has 1 class; a network tells 2 to 254 apart."
    assert not run.folder.exists() and page.leave.isVisible()


def test_a_run_that_breaks_keeps_what_it_has_learnt(page, training, make):
    training("lost")
    run = begin(page, make())
    assert to_the_end(run) is RunState.FAILED
    assert "loss is nan at step 30" in page.notice.text()
    assert (run.folder / "checkpoint.pt").is_file() and len(page.course.validations) == 3


@pytest.mark.slow
def test_the_form_is_asked_for_when_it_is_over(page, training, make):
    training()
    to_the_end(begin(page, make()))
    asked = []
    page.left.connect(lambda: asked.append(True))
    click(page, "TrainingLeave")
    assert asked == [True]


# -- what then ---------------------------------------------------------------------------------------------------------


@pytest.fixture()
def trained(page, training, make):
    training()
    run = begin(page, make())
    assert to_the_end(run) is RunState.DONE, run.sentence
    return page


@pytest.mark.slow
def test_the_network_stands_in_the_panel_and_is_chosen(trained, plugin):
    click(trained, "UseModel")
    contents = plugin.dock.contents
    assert plugin.dock.isVisible() and contents.form.form.model == str(trained.run.folder)
    assert contents.form.model.models.currentText() == "my town" and contents.form.card.name == CARD.name


def test_the_page_of_a_training_fits_small_screens_while_it_goes_and_when_it_has_ended(page, training, make):
    training("slow")
    begin(page, make("my " + "long " * 8 + "town"))
    until_validated(page)
    assert faults(page.window()) == []
    click(page, "TrainingStop")
    to_the_end(page.run)
    assert widget(page, "UseModel").isVisible() and faults(page.window()) == []


def test_windows_are_shown_on_the_map_once(trained, interface):
    click(trained, "ShowWindows")
    click(trained, "ShowWindows")
    assert tree() == ["Windows: my town", "village"]
    layer = QgsProject.instance().layerTreeRoot().children()[0].layer()
    assert layer.featureCount() == 4 and interface.canvas.extent().contains(layer.extent())


@pytest.mark.slow
def test_training_on_goes_on_in_the_same_folder_for_as_long_again(trained, training):
    record, began = training(), []
    first = trained.run
    trained.began.connect(began.append)
    click(trained, "TrainOn")
    assert began == [trained.run] and trained.run is not first and trained.run.folder == first.folder
    assert to_the_end(trained.run) is RunState.DONE, trained.run.sentence
    assert trained.course.step == 120 and len(trained.course.validations) > 6
    assert job_in(record)["steps"] == 60 + 600 and job_in(record)["patience"] == 0


# -- compared with the old network -------------------------------------------------------------------------------------


def test_from_scratch_there_is_nothing_to_compare_with(trained):
    trained.run.parameters["BASE"] = ""
    click(trained, "CompareNetworks")
    assert "trained from scratch" in trained.outcome.notice.text()


def test_networks_without_a_common_class_are_not_compared(trained, model):
    other = (LandClass(1, "water", "#0000ff"), LandClass(2, "snow", "#ffffff"))
    write_card(Path(model), CARD.__class__(**{**vars(CARD), "classes": other}))
    click(trained, "CompareNetworks")
    assert trained.outcome.notice.text() == "tiny and tiny have no class in common: there is nothing to compare."


def test_of_legends_that_differ_only_common_classes_count():
    old = (LandClass(1, "building", "#ff0000"), LandClass(2, "Tree", "#00ff00"), LandClass(3, "car", "#0000ff"))
    new = (LandClass(1, "tree", "#00ff00"), LandClass(2, "building", "#ff0000"), LandClass(7, "water", "#0000ff"))
    common = common_of(old, new, "")
    assert common.old == "1=2, 2=1, 3=8" and common.new == "1=1, 2=2, 7=7"  # a car is wrong wherever it is
    assert common.ignored == ("7", "8") and common.left_out == ("water",) and "8=other" in common.legend
    assert common.reference == ""


def test_labels_of_several_classes_or_none_are_left_out_of_the_comparison():
    classes = (LandClass(1, "tree", "#00ff00"), LandClass(2, "grass", "#ff0000"))
    table = common_of(classes, classes, "green=tree+grass, shadow=ignore, 2=ignore, Wood=tree").reference
    assert table == "Wood=tree, 1=1, tree=1, grass=2"


def test_each_pair_is_compared_inside_its_own_windows(plugin, image, tmp_path):
    other = QgsRasterLayer(str(shutil.copy(image.source(), tmp_path / "other.tif")), "other")
    QgsProject.instance().addMapLayer(other)
    write_windows(tmp_path / "windows.gpkg", image.source())
    parameters = {"IMAGES": [image.id(), other.id()], "LABELS": [image.id()], "FIELDS": ""}
    [pair] = pairs_of(tmp_path, parameters, tmp_path / "work")  # nothing of the other one is held out
    assert pair.image.name() == "village" and pair.labels.name() == "village"
    [feature] = QgsVectorLayer(pair.mask, "mask", "ogr").getFeatures()
    assert feature["role"] == "held out"


def test_lines_are_drawn_as_wide_as_in_the_training_before_they_are_compared(plugin, image, model, tmp_path):
    """A line of 6 m and a width of 2 m are 12 square metres, wherever its layer's coordinates come from."""
    lines = QgsVectorLayer("LineString?crs=EPSG:4326&field=class:string", "roads", "memory")
    line = QgsGeometry.fromWkt(f"LINESTRING ({X + 2} {Y - 4}, {X + 8} {Y - 4})")
    line.transform(QgsCoordinateTransform(image.crs(), lines.crs(), QgsProject.instance()))
    feature = QgsFeature(lines.fields())
    feature.setAttributes(["building"])
    feature.setGeometry(line)
    lines.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(lines)
    shutil.copytree(model, tmp_path / "mine")
    write_windows(tmp_path / "mine" / "windows.gpkg", image.source())
    where = {"IMAGES": [image.id()], "LABELS": [lines.id()], "FIELDS": "class", "BASE": model, "LINE_WIDTH": 2.0}
    steps = HeldOutComparison(tmp_path / "mine", where).steps
    assert [name for name, _, _ in steps] == ["native:reprojectlayer", "native:buffer", SEGMENT, SEGMENT, ASSESS]
    for name, _, parameters in steps[:2]:
        processing.run(name, parameters)
    [drawn] = QgsVectorLayer(steps[-1][2]["REFERENCE"], "drawn", "ogr").getFeatures()
    ends = math.pi  # round, of a radius of 1 m
    assert abs(drawn.geometry().area() - 12 - ends) < 0.2 and drawn["class"] == "building"


@pytest.mark.slow
def test_a_comparison_that_is_cancelled_or_left_leaves_the_page_as_it_was(trained, training, backend):
    record = training()
    backend("slow")
    for end in (lambda: click(trained, "StopComparison"), trained.close_down):
        record.unlink(missing_ok=True)
        click(trained, "CompareNetworks")
        wait_until(lambda: record.exists() and record.read_text().endswith("}"), PATIENCE)
        assert trained.outcome.going.isVisible() and not trained.outcome.compare.isEnabled()
        assert "Classifying the held-out windows with tiny" in trained.outcome.status.text()
        end()
        wait_until(lambda: trained.outcome.comparison.is_over, PATIENCE)
        assert not trained.outcome.going.isVisible() and trained.outcome.compare.isEnabled()
        assert not any(map(is_alive, job_in(record)["pids"])) and trained.outcome.notice.text() == ""


# -- found again -------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_run_that_qgis_left_in_the_middle_is_found_and_resumed(page, training, make, tmp_path):
    record = training("slow")
    run = begin(page, make(LINE_WIDTH=2.5))
    until_validated(page, 2)
    end_all([run])
    assert run.state is RunState.CANCELLED and run.folder.is_dir() and not is_alive(job_in(record)["pid"])
    [found] = find_unfinished(tmp_path / "models")
    assert found.folder == run.folder and found.step >= 10 and found.steps == 600
    bar = UnfinishedBar()
    assert "my town: step" in bar.notice.text()
    training()
    chosen = []
    bar.chosen.connect(chosen.append)
    bar.resume.click()
    again = begin(page, chosen[0])
    assert to_the_end(again) is RunState.DONE, again.sentence
    assert job_in(record)["line_width"] == 2.5 and page.course.validations[0]["step"] == 10
    assert not find_unfinished(tmp_path / "models")


def test_a_run_that_goes_on_is_not_taken_for_an_unfinished_one(page, training, make, tmp_path):
    training("slow")
    begin(page, make())
    until_validated(page)
    assert not find_unfinished(tmp_path / "models")


def test_a_run_of_another_qgis_is_not_taken_for_an_unfinished_one(training, tmp_path):
    training()
    folder = ModelFolder(tmp_path / "models" / "half")
    folder.train(10)
    (folder.path / PARAMETERS).write_text(json.dumps({"title": "half", "parameters": {}}))
    data = json.loads((folder.path / "run.json").read_text())
    other = subprocess.Popen(["sleep", "60"])
    (folder.path / "run.json").write_text(json.dumps({**data, "pid": other.pid, "host": socket.gethostname()}))
    assert not find_unfinished(tmp_path / "models")
    other.kill()
    other.wait()
    assert [item.text for item in find_unfinished(tmp_path / "models")] == ["half: step 10 of 600"]


def test_layers_that_the_project_no_longer_knows_are_found_by_their_files(make, photo):
    run = make()
    assert not run.begin_folder()
    QgsProject.instance().clear()
    assert resumed(run.folder).parameters["IMAGES"] == [photo]


def test_an_unfinished_run_is_deleted_at_the_second_click(training, make, tmp_path):
    training()
    folder = ModelFolder(tmp_path / "models" / "half")
    folder.train(10)
    (folder.path / PARAMETERS).write_text(json.dumps({"title": "half", "parameters": {}}))
    bar = UnfinishedBar()
    bar.show()
    click(bar, "UnfinishedDelete")
    assert "Delete the unfinished training half?" in bar.notice.text()
    click(bar, "UnfinishedKeep")
    assert folder.path.is_dir() and not bar.is_asking
    click(bar, "UnfinishedDelete")
    click(bar, "UnfinishedDelete")
    assert not folder.path.exists() and not bar.isVisible()


def test_a_run_of_the_toolbox_says_how_to_go_on(tmp_path):
    with pytest.raises(InputError, match="Resume"):
        resumed(tmp_path)


# -- the files ---------------------------------------------------------------------------------------------------------


def test_files_are_read_on_where_the_last_look_ended(tmp_path):
    folder = ModelFolder(tmp_path)
    course = Course(tmp_path)
    folder.train(15)
    course.look()
    with open(tmp_path / "losses.jsonl", "a") as file:
        file.write('{"step": 16, "lo')  # half a line
    course.look()
    assert [step for step, _ in course.losses] == list(range(1, 16)) and len(course.validations) == 1
    with open(tmp_path / "losses.jsonl", "a") as file:
        file.write('ss": 0.5}\n')
    course.look()
    assert course.losses[-1] == (16, 0.5) and course.step == 16 and course.steps == 600


def test_what_a_resumed_run_does_anew_takes_the_place_of_what_it_had_done(tmp_path):
    folder = ModelFolder(tmp_path)
    course = Course(tmp_path)
    folder.train(25)
    course.look()
    for name, lines in (("history.jsonl", 1), ("losses.jsonl", 10)):  # back to the checkpoint
        kept = (tmp_path / name).read_text().splitlines(keepends=True)[:lines]
        (tmp_path / name).write_text("".join(kept))
    folder.step = 10
    folder.train(30)
    course.look()
    assert [step for step, _ in course.losses] == list(range(1, 41))
    assert [line["step"] for line in course.validations] == [10, 20, 30, 40]


def test_a_curve_that_is_thinned_while_it_is_read_is_read_anew(tmp_path):
    folder = ModelFolder(tmp_path)
    course = Course(tmp_path)
    folder.train(40)
    course.look()
    lines = (tmp_path / "losses.jsonl").read_text().splitlines(keepends=True)
    (tmp_path / "losses.jsonl").write_text("".join(lines[1::2]))
    course.look()
    assert [step for step, _ in course.losses] == list(range(2, 41, 2)) and course.step == 40


def test_long_runs_are_read_in_parts(tmp_path):
    folder = ModelFolder(tmp_path)
    folder.train(9000, every=10_000)
    course = Course(tmp_path)
    course.look()
    assert 0 < len(course.losses) < 9000
    wait_until(lambda: len(course.losses) == 9000)


def test_curves_of_many_steps_are_means_of_neighbours():
    assert thinned([(k, 2.0 * k) for k in range(1000)], 100)[0] == (4.5, 9.0)
    assert len(thinned([(k, 1.0) for k in range(1001)], 100)) <= 100


@pytest.mark.parametrize(
    ("legend", "names"),
    [("", [item.name for item in ISPRS]), ("isprs", [item.name for item in ISPRS]), ("2=roof:#aa0000, 1=grass", ["grass", "roof"])],
)
def test_classes_have_their_colours_before_there_is_a_card(tmp_path, settings, legend, names):
    found = classes_of(tmp_path, {"LEGEND": legend, "BASE": "landquilt-lite0"})
    assert [item.name for item in found] == names and all(len(item.color) == 7 for item in found)


# -- all of it, really -------------------------------------------------------------------------------------------------

TINY = {"STEPS": 4, "WINDOW": 64, "BATCH": 2, "VALIDATE_EVERY": 2, "PATIENCE": 0, "DEVICE": "cpu"}


@pytest.mark.slow
def test_a_real_training_is_watched_and_its_network_compared_with_the_old_one(page, plugin, real, tmp_path):
    path, base = real
    save_settings(Settings(python=str(PYTHON), models=str(tmp_path / "models")))
    places = [path, Path(shutil.copy(path, tmp_path / "second.tif"))]
    scenes = [QgsRasterLayer(str(place), place.stem) for place in places]
    labels = QgsRasterLayer(str(path.parent / "labels.tif"), "labels")
    QgsProject.instance().addMapLayers([*scenes, labels])
    where = {"IMAGES": [layer.id() for layer in scenes], "LABELS": [labels.id()], "OUTPUT": str(tmp_path / "models" / "mine")}
    run = begin(page, TrainingRun("mine", {**where, "BASE": str(base), **TINY}))
    wait_until(lambda: run.is_over, 300)
    assert run.state is RunState.DONE, run.sentence
    assert [line["step"] for line in page.course.validations] == [2, 4] and page.course.step == page.course.steps == 4
    assert [step for step, _ in page.course.losses] == [1, 2, 3, 4]
    assert set(page.bars.last) <= {item.name for item in ISPRS}
    assert not page.picture.picture.isNull() and page.picture.when == "(step 4)"
    click(page, "ShowWindows")
    assert "Windows: mine" in tree()
    click(page, "CompareNetworks")
    found = page.outcome.comparison
    assert found is not None, page.outcome.notice.text()
    wait_until(lambda: found.is_over, 300)
    assert found.state is RunState.DONE, found.sentence
    with sqlite3.connect(run.folder / "windows.gpkg") as database:
        images = [row[0] for row in database.execute("SELECT DISTINCT image FROM windows WHERE role_code = 2")]
    assert [pair.image.source() for pair in found.pairs] == [str(place) for place in places if str(place) in images]
    assert len(found.reports) == len(found.pairs)
    report = plugin.comparison.view.report
    assert [entry["name"] for entry in report.maps] == [base.name, "mine"] and report.pairs
    assert page.outcome.notice.text().count("Mean F1 on the held-out windows ") == len(found.pairs)
    assert plugin.comparison.isVisible() and plugin.comparison.tabs.currentWidget() is plugin.comparison.page("differences")
