"""The page of the models: what it lists and says, what its buttons do to the folders, and what it refuses to do."""

import json
import zipfile
from pathlib import Path

import pytest
from landquilt.backend.shared.card import MODELS, read_card
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.jobs import BUNDLED, Segment, Train
from landquilt.plugin.models.library import delete, free_space, look_at, read_history, rename
from landquilt.plugin.models.models_dialog import ModelsDialog
from landquilt.plugin.models.use import in_use
from landquilt.tests.plugin.dock_stage import Probe, click, widget
from landquilt.tests.plugin.stage import wait_until, write_photo
from landquilt.tests.plugin.test_model_archive import make
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QStandardPaths, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QToolButton


@pytest.fixture()
def folder(tmp_path, settings):
    """The user's models: one that is whole, one whose card is broken."""
    town = make(tmp_path / "models" / "town")
    lines = [{"step": k, "loss": 1 / k, "scores": {"score": 1 - 1 / k, "overall_accuracy": 0.9}} for k in (1, 2, 4)]
    (town / "history.jsonl").write_text("\n".join(map(json.dumps, lines)) + "\nrubbish\n[1]\n")
    (tmp_path / "models" / "broken").mkdir()
    (tmp_path / "models" / "broken" / "card.json").write_text("{}")
    settings(models=str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture()
def dialog(plugin, folder, settings, backend):
    """Opened by the toolbar."""
    settings(models=str(folder))
    QTest.mouseClick(plugin.toolbar.widgetForAction(plugin.learning.models), Qt.MouseButton.LeftButton)
    assert plugin.learning.dialog.isVisible() and not plugin.learning.dialog.isModal()
    return plugin.learning.dialog


def names(dialog):
    return [model.name for model in dialog.models]


def choose(dialog, name):
    dialog.list.setCurrentRow(names(dialog).index(name))


def said(dialog):
    return dialog.notice.text()


def answer(monkeypatch, **answers):
    """What the user says when asked: a file, a text, yes or no. What was asked is returned."""
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(answers.get("save", "")), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(answers.get("open", "")), ""))
    texts = iter(answers.get("texts", ()))

    def text(*args, **values):
        asked.append(args[2])
        given = next(texts, None)
        return given or "", given is not None

    monkeypatch.setattr(QInputDialog, "getText", text)
    buttons = QMessageBox.StandardButton
    monkeypatch.setattr(
        QMessageBox, "question", lambda *args: asked.append(args[2]) or (buttons.Yes if answers.get("yes") else buttons.Cancel)
    )
    return asked


def test_it_lists_the_bundled_models_first_and_tells_what_is_wrong_with_a_broken_one(dialog):
    assert names(dialog) == [BUNDLED, "broken", "town"]
    assert "(bundled)" in dialog.list.item(0).text()
    choose(dialog, "broken")
    assert (
        "card" in dialog.view.notice.text()
        and not widget(dialog, "ModelsExport").isEnabled()
        and widget(dialog, "ModelsDelete").isEnabled()
    )


def test_what_came_with_the_plugin_can_be_exported_but_neither_renamed_nor_deleted(dialog):
    choose(dialog, BUNDLED)
    assert [widget(dialog, f"Models{name}").isEnabled() for name in ("Export", "Onnx", "Rename", "Delete")] == [True, True, False, False]
    for action in (delete, lambda model: rename(model, "mine")):
        with pytest.raises(InputError, match="came with the plugin"):
            action(dialog.model)
    assert (MODELS / BUNDLED / "card.json").is_file()


def test_the_card_and_the_course_of_the_training_are_shown(dialog, folder):
    choose(dialog, "town")
    assert "6 classes" in dialog.view.card.summary.text() and dialog.view.title.text() == "town" and not dialog.view.chart
    dialog.view.tabs.setCurrentWidget(dialog.view.course)
    lines = dialog.view.chart.lines
    assert list(lines["score"].get_xdata()) == [1, 2, 4] and list(lines["loss"].get_ydata()) == [1, 0.5, 0.25]
    (folder / "town" / "history.jsonl").unlink()
    dialog.refresh()
    assert dialog.view.chart.isHidden() and "no history" in dialog.view.untold.text()
    assert read_history(folder / "broken") == []


def test_renaming_changes_folder_card_and_the_panel_s_choice(plugin, image, dock, dialog, folder, monkeypatch):
    dock.form.edit(model=str(folder / "town"))
    dock.form.show_model()
    choose(dialog, "town")
    answer(monkeypatch, texts=["village"])
    click(dialog, "ModelsRename")
    assert names(dialog) == [BUNDLED, "broken", "village"] and dialog.model.name == "village"
    assert read_card(folder / "village").name == "village" and not (folder / "town").exists()
    assert dock.form.form.model == str(folder / "village") and dock.form.model.models.currentText() == "village"


@pytest.mark.parametrize("name", ["broken", "../evil", "a/b", ".", "con"])
def test_a_name_that_is_taken_or_none_is_a_sentence_and_changes_nothing(dialog, folder, monkeypatch, name):
    choose(dialog, "town")
    answer(monkeypatch, texts=[name])
    click(dialog, "ModelsRename")
    assert (
        said(dialog).endswith(".")
        and (folder / "town" / "card.json").is_file()
        and sorted(p.name for p in folder.iterdir()) == ["broken", "town"]
    )


def test_only_letters_case_can_be_changed_too(folder):
    assert rename(look_at("town", str(folder / "town")), "Town").name == "Town" and read_card(folder / "Town").name == "Town"


def test_deleting_asks_and_takes_the_folder_away(plugin, image, dock, dialog, folder, monkeypatch):
    dock.form.edit(model=str(folder / "town"))
    choose(dialog, "town")
    asked = answer(monkeypatch)
    click(dialog, "ModelsDelete")
    assert "town" in asked[0] and (folder / "town").is_dir()
    answer(monkeypatch, yes=True)
    click(dialog, "ModelsDelete")
    assert names(dialog) == [BUNDLED, "broken"] and [path.name for path in folder.iterdir()] == ["broken"]
    assert dock.form.form.model == BUNDLED


def test_the_size_of_a_folder_is_shown_and_what_only_its_training_needs_can_be_deleted(dialog, folder, monkeypatch):
    town = folder / "town"
    kept = {path.name: path.read_bytes() for path in town.iterdir()}
    (town / "checkpoint.pt").write_bytes(bytes(3_000_000))
    (town / "best.pt").write_bytes(bytes(1_000_000))
    dialog.refresh()
    choose(dialog, "town")
    assert "4 MB of them for “Train on”" in dialog.view.size.text() and widget(dialog, "ModelsFree").isVisible()
    asked = answer(monkeypatch)
    click(dialog, "ModelsFree")
    assert "can no longer be resumed" in asked[0] and (town / "checkpoint.pt").is_file()
    answer(monkeypatch, yes=True)
    click(dialog, "ModelsFree")
    assert {path.name: path.read_bytes() for path in town.iterdir()} == kept, "the network itself stays"
    assert said(dialog) == "4 MB freed." and dialog.model.name == "town" and dialog.model.card
    assert widget(dialog, "ModelsFree").isHidden() and "Train on" not in dialog.view.size.text()


def test_a_training_whose_state_was_deleted_is_not_begun_anew_over_its_model(provider, folder, photo):
    train = QgsApplication.processingRegistry().createAlgorithmById("landquilt:train")
    layer = QgsRasterLayer(photo, "photo")
    parameters = {"IMAGES": [layer], "LABELS": [layer], "OUTPUT": str(folder / "town"), "RESUME": True}
    is_fine, text = train.checkParameterValues(parameters, QgsProcessingContext())
    assert not is_fine and "its state was deleted" in text


@pytest.mark.parametrize("field", ["model", "base", "output"])
def test_a_model_that_a_run_uses_is_neither_renamed_nor_deleted(folder, field):
    model = look_at("town", str(folder / "town"))
    place = str(folder / "town" / ".." / "town")
    job = Segment("", "", model=place) if field == "model" else Train([], [], **{"output": "", field: place})
    with in_use(job):
        for action in (delete, free_space, lambda model: rename(model, "mine")):
            with pytest.raises(InputError, match="in use by a run"):
                action(model)
    delete(model)
    assert not (folder / "town").exists()


def test_a_model_is_in_use_while_the_panel_classifies_with_it(plugin, image, dock, dialog, folder, backend, monkeypatch, settings):
    record = backend("gated")
    program = str(record.with_name("python"))
    settings(models=str(folder), python=program)
    dock.form.edit(model=str(folder / "town"))
    dock.form.show_model()
    click(dock, "Run")
    wait_until(record.exists)
    choose(dialog, "town")
    answer(monkeypatch, yes=True)
    click(dialog, "ModelsDelete")
    assert "in use by a run" in said(dialog) and (folder / "town").is_dir()
    record.with_name(record.name + ".gate").touch()
    wait_until(lambda: all(run.is_over for run in dock.queue.runs))
    click(dialog, "ModelsDelete")
    assert not (folder / "town").exists()


def test_a_model_goes_into_an_archive_and_comes_back_under_the_name_that_is_asked_for(dialog, folder, tmp_path, monkeypatch):
    choose(dialog, "town")
    asked = answer(monkeypatch, save=tmp_path / "town", open=tmp_path / "town.zip", texts=["broken", "copy"])
    click(dialog, "ModelsExport")
    wait_until(lambda: dialog.transfer.task is None)
    assert "town.zip" in said(dialog) and "town/card.json" in zipfile.ZipFile(tmp_path / "town.zip").namelist()
    probe = Probe()
    click(dialog, "ModelsImport")
    wait_until(lambda: "copy" in names(dialog))
    assert len(asked) == 2 and all("already a model" in text for text in asked) and dialog.model.name == "copy"
    assert probe.worst() < 0.15, probe
    assert (folder / "copy" / "weights.safetensors").read_bytes() == (folder / "town" / "weights.safetensors").read_bytes()


def test_an_archive_that_is_refused_is_a_sentence(dialog, folder, tmp_path, monkeypatch):
    (tmp_path / "evil.zip").write_bytes(b"no zip")
    answer(monkeypatch, open=tmp_path / "evil.zip")
    click(dialog, "ModelsImport")
    wait_until(lambda: dialog.transfer.task is None)
    assert "not a zip file" in said(dialog) and names(dialog) == [BUNDLED, "broken", "town"]


@pytest.mark.slow
def test_the_bundled_model_exports_to_onnx_in_the_background(plugin, folder, settings, tmp_path, monkeypatch, interface, real):
    settings(models=str(folder))  # the real backend
    (folder / "tiny").symlink_to(real[1])
    dialog = ModelsDialog(interface.window)
    dialog.show()
    choose(dialog, "tiny")
    answer(monkeypatch, save=tmp_path / "tiny.onnx")
    click(dialog, "ModelsOnnx")
    assert not widget(dialog, "ModelsOnnx").isEnabled() and dialog.progress.isVisible()
    wait_until(lambda: not dialog.transfer.onnx.is_running, 300)
    assert "tiny.onnx" in said(dialog) and "differ by" in said(dialog), said(dialog)
    assert (tmp_path / "tiny.onnx").stat().st_size > 1e6 and widget(dialog, "ModelsOnnx").isEnabled()
    dialog.close_down()


def test_the_panel_s_button_opens_the_page(plugin, dock):
    click(dock, "ManageModels")
    assert plugin.learning.dialog.isVisible()


# -- buttons and menus of labels ------------------------------------------------------------------------------------------


def test_two_clicks_make_a_label_layer_beside_the_image_that_is_in_edit_mode(plugin, image, interface, tmp_path, monkeypatch):
    begun = []
    plugin.provider.begin_drawing = lambda layer, is_empty: begun.append((layer, is_empty))
    interface.setActiveLayer(image)
    QTest.mouseClick(plugin.learning.button, Qt.MouseButton.LeftButton)
    [dialog] = [item for item in interface.window.children() if item.objectName() == "LandQuiltLabels"]
    assert widget(dialog, "LabelsFile").filePath() == str(tmp_path / "village_labels.gpkg") and not dialog.notice.text()
    click(dialog, "LabelsStart")
    wait_until(lambda: begun)
    layer, is_empty = begun[0]
    assert (
        is_empty and layer.crs() == image.crs() and layer.name() == "village_labels" and layer in QgsProject.instance().mapLayers().values()
    )


def test_the_legend_can_be_typed_and_what_is_wrong_with_it_is_said(plugin, image, interface):
    plugin.learning.open_labels()
    [dialog] = [item for item in interface.window.children() if item.objectName() == "LandQuiltLabels"]
    legend = widget(dialog, "LabelsLegend")
    legend.setCurrentIndex(legend.count() - 1)
    assert not widget(dialog, "LabelsStart").isEnabled() and "Write your classes" in dialog.notice.text()
    QTest.keyClicks(widget(dialog, "LabelsTyped"), "1=vine, 1=rest")
    assert "twice" in dialog.notice.text()
    widget(dialog, "LabelsTyped").setText("1=vine, 2=rest")
    assert widget(dialog, "LabelsStart").isEnabled() and "vine" in dialog.shown.text()
    dialog.reject()


@pytest.mark.parametrize("is_gone", ["project", "documents too"])
def test_what_is_proposed_for_new_labels_and_samples_lies_in_a_folder_that_exists(plugin, image, interface, monkeypatch, tmp_path, is_gone):
    documents = tmp_path if is_gone == "project" else tmp_path / "no documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda *_: str(documents))
    QgsProject.instance().setPresetHomePath(str(tmp_path / "no project"))
    interface.setActiveLayer(None)
    plugin.learning.open_labels()
    [dialog] = [item for item in interface.window.children() if item.objectName() == "LandQuiltLabels"]
    widget(dialog, "LabelsImage").setLayer(None)
    wanted = tmp_path if is_gone == "project" else Path.home()
    assert Path(widget(dialog, "LabelsFile").filePath()).parent == wanted and not dialog.notice.text()
    assert Path(plugin.learning.defaults()["OUTPUT"]).parent == wanted
    dialog.reject()


def test_labels_from_a_map_are_proposed_for_what_the_map_shows(plugin, image, interface, tmp_path):
    interface.setActiveLayer(image)
    values = plugin.learning.defaults()
    assert "MAP" not in values, "an orthophoto is no map of classes"
    assert values["EXTENT"].endswith("[EPSG:25832]") and values["OUTPUT"].endswith("village_labels.gpkg")
    classes = QgsRasterLayer(write_photo(tmp_path / "classes.tif", bands=1), "classes")
    QgsProject.instance().addMapLayer(classes)
    interface.setActiveLayer(classes)
    assert plugin.learning.defaults()["MAP"] == classes.id()
    assert isinstance(plugin.learning.button, QToolButton) and plugin.learning.button.menu().actions()[1] is plugin.learning.from_map
    assert isinstance(image, QgsRasterLayer)
