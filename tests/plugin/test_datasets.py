"""Published data sets in QGIS, with the real backend: the algorithm, and the window that fills the training form."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import processing
import pytest
from landquilt.backend.shared.card import ISPRS
from landquilt.backend.shared.dataset_file import read_dataset, write_dataset
from landquilt.backend.shared.jobs import Experiment, ImportData
from landquilt.backend.shared.jobs.experiments import DATASETS
from landquilt.plugin.accuracy import experiment_page
from landquilt.plugin.training.dataset_dialog import TITLES, DatasetDialog
from landquilt.plugin.training.form_page import TrainFormPage
from landquilt.plugin.training.train_form import form_from_text, form_to_text
from landquilt.tests.plugin.dock_stage import click, widget
from landquilt.tests.plugin.stage import PYTHON, wait_until
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox

NAMES = ("M-33-20-D-c-4-2", "M-33-20-D-d-3-3", "M-33-32-B-b-4-4", "M-33-48-A-c-4-4", "M-33-7-A-d-2-3")
SIDE = 96  # pixels


def write(path, pixels):
    path.parent.mkdir(parents=True, exist_ok=True)
    file = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, len(pixels), gdal.GDT_Byte)
    system = osr.SpatialReference()
    system.ImportFromEPSG(2180)
    file.SetProjection(system.ExportToWkt())
    file.SetGeoTransform((400_000, 0.25, 0, 500_000, 0, -0.25))
    file.WriteArray(pixels)


@pytest.fixture()
def landcover(tmp_path):
    """LandCover.ai in its own layout: five orthophotos of four squares each."""
    labels = np.kron([[0, 1], [2, 4]], np.ones((SIDE // 2, SIDE // 2))).astype(np.uint8)
    for name in NAMES:
        write(tmp_path / "landcover" / "images" / f"{name}.tif", np.stack([60 * labels + 10 * k for k in range(3)]).astype(np.uint8))
        write(tmp_path / "landcover" / "masks" / f"{name}.tif", labels[None])
    return tmp_path / "landcover"


@pytest.fixture()
def real_backend(plugin, settings, tmp_path):
    settings(python=str(PYTHON), models=str(tmp_path / "models"))


def run_import(folder, **more):
    return processing.run("landquilt:importdata", {"DATA_SET": "landcoverai", "FOLDER": str(folder), **more})


@pytest.mark.parametrize(("name", "job"), [("importdata", ImportData), ("experiment", Experiment)])
def test_every_option_of_the_job_is_a_parameter_with_its_default_and_its_help(provider, name, job):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"landquilt:{name}")
    definitions = {item.name(): item for item in algorithm.parameterDefinitions()}
    assert set(definitions) == {field.upper() for field in job.__dataclass_fields__}
    for field, item in job.__dataclass_fields__.items():
        assert definitions[field.upper()].help() in algorithm.shortHelpString()
        if isinstance(item.default, (int, bool)):
            assert definitions[field.upper()].defaultValue() == item.default


def test_the_window_names_every_data_set_that_the_algorithm_takes():
    assert tuple(TITLES) == DATASETS


def test_the_algorithm_describes_a_data_set(real_backend, landcover):
    found = run_import(landcover, LEGEND="six")
    content = json.loads(Path(found["DATASET"]).read_text())
    assert (content["title"], content["legend"], len(content["pairs"])) == ("LandCover.ai", "isprs", 5)
    assert found["TRAINING"] == 3 and found["OUTPUT"] == str(landcover)


def test_a_folder_without_the_data_set_is_refused_in_one_sentence(real_backend, tmp_path):
    with pytest.raises(Exception, match=r"No tile of LandCover.ai with labels is in"):
        run_import(tmp_path)


# -- the window ----------------------------------------------------------------------------------------------------------


@pytest.fixture()
def page(real_backend):
    page = TrainFormPage()
    page.show()
    yield page
    page.close_down()
    page.deleteLater()


def opened(page):
    click(page, "DatasetAdd")
    return next(window for window in QgsApplication.topLevelWidgets() if isinstance(window, DatasetDialog) and window.isVisible())


def ok(dialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)


@pytest.mark.slow
def test_a_data_set_that_was_described_fills_pairs_classes_and_what_is_held_out(page, landcover):
    run_import(landcover)
    dialog = opened(page)
    assert not ok(dialog).isEnabled()
    dialog.folder.setFilePath(str(landcover))
    ok(dialog).click()
    wait_until(lambda: len(page.form.pairs) == 4)
    assert [pair.is_held_out for pair in page.form.pairs] == [False, False, False, True]
    assert [item.name for item in page.form.own] == ["building", "woodland", "water", "road", "other"]
    assert page.form.meanings["0"] == ("other",) and page.form.advanced["gsd"] == 0.25
    held = [row.held.isChecked() for row in page.pairs.rows]
    assert held == [False, False, False, True]
    group = QgsProject.instance().layerTreeRoot().findGroup("LandCover.ai")
    assert len(group.findLayers()) == 8 and not group.isVisible()
    wait_until(lambda: page.answer is not None and page.answer.sampled.held_out.get("other"), 120)
    assert page.problem() == "" and page.answer.sampled.held_out["other"] == SIDE * SIDE // 4
    parameters = page.parameters()
    assert parameters["ROLES"] == "training, training, training, held out"


def test_a_published_data_set_is_taken_from_its_own_files(page, landcover):
    dialog = opened(page)
    kinds = widget(dialog, "DatasetKind")
    kinds.setCurrentIndex(kinds.findData("landcoverai"))
    dialog.folder.setFilePath(str(landcover))
    ok(dialog).click()
    assert not ok(dialog).isEnabled()
    wait_until(lambda: len(page.form.pairs) == 4, 120)
    assert (landcover / "dataset.json").is_file()


@pytest.mark.slow
def test_a_second_data_set_whose_values_mean_something_else_is_refused_and_one_of_the_same_legend_is_not(page, landcover, tmp_path):
    run_import(landcover)
    dataset = read_dataset(str(landcover))
    write_dataset(tmp_path / "dataset.json", replace(dataset, title="FLAIR", legend="1=building, 2=pervious surface", classes=""))
    for folder, count in ((landcover, 4), (tmp_path, 4), (landcover, 8)):
        dialog = opened(page)
        dialog.folder.setFilePath(str(folder))
        ok(dialog).click()
        if folder == tmp_path:
            assert "The value 2 is woodland in the pairs that are here, but pervious surface in FLAIR" in dialog.notice.text()
            dialog.reject()
        assert len(page.form.pairs) == count and [item.name for item in page.form.own][1] == "woodland"


def test_a_data_set_that_must_not_be_written_is_described_elsewhere(page, landcover, tmp_path):
    dialog = opened(page)
    kinds = widget(dialog, "DatasetKind")
    kinds.setCurrentIndex(kinds.findData("landcoverai"))
    dialog.folder.setFilePath(str(landcover))
    dialog.output.setFilePath(str(tmp_path / "own"))
    ok(dialog).click()
    wait_until(lambda: len(page.form.pairs) == 4, 120)
    assert (tmp_path / "own" / "dataset.json").is_file() and not (landcover / "dataset.json").exists()


def test_a_folder_that_is_none_is_answered_in_the_window(page, tmp_path):
    dialog = opened(page)
    dialog.folder.setFilePath(str(tmp_path))
    ok(dialog).click()
    assert dialog.isVisible() and "There is no dataset.json" in dialog.notice.text()
    dialog.reject()


def test_what_is_held_out_is_remembered_with_the_form(page):
    box = widget(page, "TrainHold1")
    box.setChecked(True)
    assert page.form.pairs[0].is_held_out
    assert form_from_text(form_to_text(page.form)).pairs == page.form.pairs


# -- experiments ----------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_an_experiment_leaves_a_page_and_a_table_that_opens_where_accuracy_is_compared(real_backend, plugin, landcover, tmp_path):
    run_import(landcover)
    recipe = tmp_path / "recipe.toml"
    recipe.write_text(
        '[data]\ndataset = "landcover"\n[training]\nnetwork = "resnet18-spp"\nwindow = 64\nsteps = 1\nbatch = 2\nvalidate_every = 1\n'
        '[segment]\ntile = 96\noverlap = 16\n[[rows]]\nname = "the only row"\n'
    )
    found = processing.run("landquilt:experiment", {"RECIPE": str(recipe), "DEVICE": "cpu", "OUTPUT": str(tmp_path / "out")})
    page = Path(found["HTML"]).read_text()
    assert "the only row" in page and "LandCover.ai" in page and Path(found["CSV"]).is_file()
    view = plugin.comparison.experiment.table
    assert plugin.comparison.isVisible() and plugin.comparison.tabs.currentWidget() is plugin.comparison.experiment
    assert [view.model().index(0, k).data() for k in (0, 1)] == ["the only row", "1"]


def test_the_table_of_an_experiment_is_sorted_by_its_figures_and_copied(plugin, tmp_path):
    path = tmp_path / "table.csv"
    path.write_text(",seeds,mean F1,steps/s\nworse,3,.786 ± .004,12.10\nbetter,3,.812 ± .010,9.05\nunknown,,,\n", encoding="utf-8")
    plugin.show_experiment(path)
    view = plugin.comparison.experiment.table
    names = lambda: [view.model().index(k, 0).data() for k in range(view.model().rowCount())]  # noqa: E731
    assert names() == ["worse", "better", "unknown"]
    view.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert names() == ["better", "worse", "unknown"]
    view.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    assert names() == ["worse", "better", "unknown"]
    click(plugin.comparison, "ExperimentCopy")
    assert QApplication.clipboard().text().splitlines()[1] == "worse\t3\t.786 ± .004\t12.10"


def test_differences_are_shown_as_such_and_sorted_by_their_sign(plugin, tmp_path):
    """In the file they begin with an apostrophe, for spreadsheets compute what begins with a sign."""
    path = tmp_path / "table.csv"
    path.write_text(
        ",seeds,minus that of a\nb,3,±.000 (-.01 to +.01)\nc,3,'-.012 (-.021 to -.003)\nd,3,'+.099 (+.085 to +.113)\n", encoding="utf-8"
    )
    plugin.show_experiment(path)
    view = plugin.comparison.experiment.table
    view.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    shown = [view.model().index(k, 2).data() for k in range(3)]
    assert shown == ["+.099 (+.085 to +.113)", "±.000 (-.01 to +.01)", "-.012 (-.021 to -.003)"]


def test_names_that_a_spreadsheet_would_compute_are_shown_as_they_are(plugin, tmp_path):
    path = tmp_path / "table.csv"
    path.write_text(",seeds,mean F1 minus that of =a|b,'=2*3\n'=a|b,1,,.5\n'quoted',1,,.5\n", encoding="utf-8")
    plugin.show_experiment(path)
    model = plugin.comparison.experiment.table.model()
    assert [model.index(k, 0).data() for k in (0, 1)] == ["=a|b", "'quoted'"]
    heads = [model.headerData(k, Qt.Orientation.Horizontal) for k in range(4)]
    assert heads == ["", "seeds", "mean F1 minus that of =a|b", "=2*3"]


def test_every_column_of_an_experiments_table_has_a_heading_in_the_users_language(monkeypatch):
    monkeypatch.setattr(experiment_page, "tr", lambda text: f"[{text}]")
    results = Path(experiment_page.__file__).parents[2] / "resources" / "recipes" / "results"
    head = next(line for line in (results / "deeplab.md").read_text(encoding="utf-8").splitlines() if line.startswith("|"))
    columns = [text for text in head.strip("| ").split(" | ") if text]
    assert {text for text in columns if not experiment_page.heading(text).startswith("[")} == {item.name for item in ISPRS}
    assert experiment_page.heading("overall accuracy minus its") == "[[overall accuracy] minus its]"
    assert experiment_page.heading("building") == "building"


def test_a_table_that_is_gone_is_said(plugin, tmp_path):
    plugin.show_experiment(tmp_path / "table.csv")
    page = plugin.comparison.experiment
    assert "table.csv" in page.title.text() and "run the experiment once more" in page.title.text()
    assert page.table.model().rowCount() == 0
