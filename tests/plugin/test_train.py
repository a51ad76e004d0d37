"""Training in QGIS with the real backend: layers through the algorithm, a model folder out."""

import json
import subprocess
from pathlib import Path

import processing
import pytest
from landquilt.backend.shared.card import ISPRS, read_card
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.jobs import BUNDLED, Train
from landquilt.plugin.algorithms.train import fields_of
from landquilt.tests.plugin.compare_stage import write_shapes
from landquilt.tests.plugin.stage import PYTHON, ROOT, offscreen, tree, wait_until
from osgeo import gdal
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterDefinition,
    QgsRasterLayer,
    QgsVectorLayer,
)

pytestmark = pytest.mark.slow
PROGRAM = "qgis_process.bin"  # Debian's qgis_process hands it an option that it does not take
OF_THE_PLUGIN = {"KEEP_ON_CANCEL", "RESUME", "LOAD"}
TINY = {"STEPS": 2, "WINDOW": 64, "BATCH": 2, "VALIDATE_EVERY": 1, "PATIENCE": 0, "DEVICE": "cpu"}


@pytest.fixture()
def algorithm(provider):
    return QgsApplication.processingRegistry().createAlgorithmById("landquilt:train")


@pytest.fixture()
def form(provider, real, settings, tmp_path):
    """A tiny training on a virtual scene, from an untrained model."""
    settings(python=str(PYTHON), models=str(tmp_path))
    image, model = real
    labels = str(image.parent / "labels.tif")
    return {"IMAGES": [str(image)], "LABELS": [labels], "BASE": str(model), "OUTPUT": str(tmp_path / "mine"), **TINY}


def run(form):
    return processing.run("landquilt:train", form)


# -- what it asks ------------------------------------------------------------------------------------------------------


def test_every_option_of_the_job_is_a_parameter(algorithm):
    assert {item.name() for item in algorithm.parameterDefinitions()} == {
        name.upper() for name in Train.__dataclass_fields__
    } | OF_THE_PLUGIN


def test_it_starts_from_the_bundled_model_with_the_preset_for_few_labels(algorithm):
    assert algorithm.parameterDefinition("BASE").defaultValue() == BUNDLED
    assert algorithm.parameterDefinition("PRESET").defaultValue() == "fine-tune"


def test_what_the_preset_decides_is_left_to_it(algorithm):
    for name, field in Train.__dataclass_fields__.items():
        if field.default is None:
            assert algorithm.parameterDefinition(name.upper()).defaultValue() in (None, "auto", ""), name


def test_every_parameter_is_explained_in_the_help(algorithm):
    text = algorithm.shortHelpString()
    for item in algorithm.parameterDefinitions():
        assert item.help() and item.help() in text and item.description() in text


def test_what_few_users_need_is_under_advanced(algorithm):
    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    plain = {item.name() for item in algorithm.parameterDefinitions() if not item.flags() & flag}
    assert plain == {"IMAGES", "LABELS", "FIELDS", "BASE", "LEGEND", "CLASSES", "TRAINED", "PRESET", "STEPS", "MINUTES", "OUTPUT"}


@pytest.mark.parametrize(
    ("words", "count", "fields"),
    [("kind", 3, ["kind"] * 3), ("", 2, ["", ""]), ("kind,,code", 3, ["kind", "", "code"]), ("a, b\n\nc", 3, ["a, b", "", "c"])],
)
def test_fields_are_one_for_all_or_one_for_each_label_layer(words, count, fields):
    assert fields_of(words, count) == fields


def test_too_few_fields_are_refused_in_one_sentence(qgis_app):
    with pytest.raises(InputError, match="3 label layers and 2 class fields"):
        fields_of("kind, code", 3)


# -- what comes out ----------------------------------------------------------------------------------------------------


def test_a_network_is_trained_on_a_scene_and_becomes_a_model_that_classifies(form, tmp_path):
    results = processing.runAndLoadResults("landquilt:train", {**form, "LOAD": True})
    card = read_card(Path(results["OUTPUT"]))
    assert (card.name, card.classes, card.more["parent"]) == ("mine", ISPRS, "tiny")
    assert 0 <= results["MEAN_F1"] <= 1 and results["OVERALL_ACCURACY"] == pytest.approx(card.accuracy["overall_accuracy"])
    job = card.more["parameters"]
    assert (job["preset"], job["steps"], job["window"], job["is_varied"]) == ("fine-tune", 2, 64, True)
    assert tree() == ["Windows: mine"] and QgsVectorLayer(results["WINDOWS"]).featureCount() > 1
    values = {"INPUT": form["IMAGES"][0], "MODEL": "mine", "CLASSES": str(tmp_path / "map.tif"), "TILE": 128, "OVERLAP": 32}
    assert QgsRasterLayer(processing.run("landquilt:segment", values)["CLASSES"]).isValid()


ROWS = [
    (10, 10, "Roof"),
    (100, 20, "Green"),
    (20, 100, "Road"),
    (130, 120, "Roof"),
    (60, 60, "Shade"),
    (150, 40, "Green"),
    (90, 130, "Car"),
]
TABLE = "Roof=building, Green=low vegetation+tree, Road=impervious surfaces, Shade=ignore, Car=car"


def shapes(kind, image):
    """A memory layer of `kind`, its shapes 20 pixels long or wide."""
    left, pixel, _, top, _, down = gdal.Open(image).GetGeoTransform()
    layer = QgsVectorLayer(f"{kind}?crs={QgsRasterLayer(image).crs().authid()}&field=what:string", "drawn", "memory")
    for x, y, value in ROWS:
        corners = [QgsPointXY(left + (x + i) * pixel, top + (y + j) * down) for i, j in ((0, 0), (20, 0), (20, 20), (0, 20))]
        geometry = {"Polygon": QgsGeometry.fromPolygonXY([corners]), "LineString": QgsGeometry.fromPolylineXY(corners)}.get(kind)
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value])
        feature.setGeometry(geometry or QgsGeometry.fromPointXY(corners[0]))
        layer.dataProvider().addFeatures([feature])
    return layer


def test_polygons_lines_and_points_that_are_no_files_train_a_network_by_a_table_of_classes_as_they_are_being_edited(form):
    layers = [shapes(kind, form["IMAGES"][0]) for kind in ("Polygon", "LineString", "Point")]
    for layer in layers:
        layer.startEditing()
        layer.deleteFeatures([item.id() for item in layer.getFeatures() if item["what"] == "Car"])
    results = run({**form, "IMAGES": form["IMAGES"] * 3, "LABELS": layers, "FIELDS": "what", "CLASSES": TABLE, "POINT_RADIUS": 1.0})
    for layer in layers:
        layer.rollBack()
    card = read_card(Path(results["OUTPUT"]))
    labelled = card.more["labelled_pixels"]
    assert labelled["low vegetation or tree"] > 0 and labelled["car"] == 0
    assert len(card.more["parameters"]["images"]) == 3


def test_a_raster_and_polygons_with_a_new_legend_make_one_model(form, tmp_path):
    image = form["IMAGES"][0]
    drawn = write_shapes(tmp_path / "drawn.gpkg", image, [(x, y, 20, value) for x, y, value in ROWS])
    table = "1=sealed, 2=sealed, 3=green, 4=green, 5=ignore, 6=ignore, Roof=sealed, Road=sealed, Green=green, Shade=ignore, Car=ignore"
    legend = "1=sealed:#aa0000, 2=green:#00aa00"
    results = run({**form, "IMAGES": [image, image], "LABELS": [form["LABELS"][0], drawn], "LEGEND": legend, "CLASSES": table})
    card = read_card(Path(results["OUTPUT"]))
    assert [(item.name, item.color) for item in card.classes] == [("sealed", "#aa0000"), ("green", "#00aa00")]
    assert card.more["parameters"]["labels"][1] == drawn


# -- what is refused ---------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("warm")
def test_a_folder_with_a_model_is_not_written_over_unless_the_run_is_to_go_on(form, tmp_path):
    run(form)
    before = (tmp_path / "mine" / "card.json").read_text()
    with pytest.raises(QgsProcessingException, match="already; choose another folder"):
        run(form)
    assert (tmp_path / "mine" / "card.json").read_text() == before
    assert run({**form, "STEPS": 3, "RESUME": True})["OUTPUT"] == str(tmp_path / "mine")
    steps = [json.loads(line)["step"] for line in (tmp_path / "mine" / "history.jsonl").read_text().splitlines()]
    assert steps == [1, 2, 3]


@pytest.mark.usefixtures("warm")
@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"CLASSES": "1=palace"}, "palace"),
        ({"BASE": "nowhere"}, "no model 'nowhere'"),
        ({"FIELDS": "a,b"}, "1 label layer and 2 class fields"),
        ({"STEPS": None, "PRESET": "paper", "STITCHED": 0.5, "RATE": 0.1, "LEGEND": "1=one"}, "2 to 254"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence_and_leaves_nothing(form, tmp_path, values, words):
    with pytest.raises(QgsProcessingException, match=words):
        run({**form, **values})
    assert not (tmp_path / "mine").exists()


def test_two_label_layers_for_three_images_are_refused(form):
    with pytest.raises(QgsProcessingException, match="3 images and 2 label layers"):
        run({**form, "IMAGES": form["IMAGES"] * 3, "LABELS": form["LABELS"] * 2})


# -- cancelling --------------------------------------------------------------------------------------------------------


def cancelled(form, when):
    """Start a long training in the background, cancel it when something has been said, and wait for its end."""
    feedback, context, ends = QgsProcessingFeedback(False), QgsProcessingContext(), []
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landquilt:train")
    task = QgsProcessingAlgRunnerTask(algorithm, {**form, "STEPS": 5000}, context, feedback)
    task.executed.connect(lambda is_fine, results: ends.append(results))
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: when in feedback.textLog(), 120)
    feedback.cancel()
    wait_until(lambda: ends, 60)


def test_cancelling_leaves_nothing(form, tmp_path):
    cancelled(form, "Step 1:")
    assert not (tmp_path / "mine").exists()


def test_cancelling_keeps_the_best_network_where_that_is_asked(form, tmp_path):
    cancelled({**form, "KEEP_ON_CANCEL": True}, "Step 2:")
    card = read_card(tmp_path / "mine")
    assert card.more["step"] >= 1 and not (tmp_path / "mine" / "stop").exists()


def test_one_that_is_to_be_kept_ends_with_a_network_also_when_it_is_cancelled_before_the_first_validation(form, tmp_path):
    cancelled({**form, "KEEP_ON_CANCEL": True, "VALIDATE_EVERY": 4000}, "windows")
    card = read_card(tmp_path / "mine")
    assert card.more["step"] >= 1 and not (tmp_path / "mine" / "stop").exists()


# -- where it is used --------------------------------------------------------------------------------------------------


def test_the_batch_form_takes_several_images_and_labels_in_a_row(algorithm, form, interface):
    dialog = BatchAlgorithmDialog(algorithm, interface.window)
    wrappers = {
        definition.name(): wrapper for definition, wrapper in zip(algorithm.parameterDefinitions(), dialog.mainWidget().wrappers[0])
    }
    for name in ("IMAGES", "LABELS"):
        wrappers[name].setParameterValue(form[name] * 2, QgsProcessingContext())
        assert wrappers[name].parameterValue() == form[name] * 2
    assert wrappers["BASE"].parameterValue() == BUNDLED


def test_a_model_of_the_designer_runs_it(provider, form, tmp_path):
    child = QgsProcessingModelChildAlgorithm("landquilt:train")
    child.setChildId("train")
    for name, value in form.items():
        values = value if isinstance(value, list) else [value]
        child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(item) for item in values])
    model = QgsProcessingModelAlgorithm("m", "g")
    model.addChildAlgorithm(child)
    _, is_fine = model.run({}, QgsProcessingContext(), QgsProcessingFeedback())
    assert is_fine and read_card(tmp_path / "mine").name == "mine"


def test_qgis_process_trains_on_several_pairs(form, real, tmp_path):
    plugins = tmp_path / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "landquilt").symlink_to(ROOT)
    subprocess.run([PROGRAM, "plugins", "enable", "landquilt"], env=offscreen(tmp_path), check=True, capture_output=True)
    values = [f"{key}={item}" for key, value in form.items() for item in (value * 2 if isinstance(value, list) else [value])]
    done = subprocess.run(
        [PROGRAM, "--json", "run", "landquilt:train", "--", *values], env=offscreen(tmp_path), capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout[done.stdout.index("{") :])["results"]["OUTPUT"] == form["OUTPUT"]
    assert len(read_card(tmp_path / "mine").more["parameters"]["images"]) == 2
