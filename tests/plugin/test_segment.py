"""A run of the algorithm in QGIS: what the backend is told, what is loaded, and what is said when it fails."""

import time

import processing
import pytest
from landquilt.backend.shared.claim import held
from landquilt.backend.shared.errors import Fault
from landquilt.tests.plugin.dock_stage import Probe
from landquilt.tests.plugin.stage import AT_ONCE, X, Y, is_alive, job_in, named_after, tree, wait_until, write_photo
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

SEGMENT = "landquilt:segment"


@pytest.fixture()
def form(provider, photo, model, tmp_path):
    """Parameters of an ordinary run into files."""
    return {
        "INPUT": photo,
        "MODEL": model,
        "CLASSES": str(tmp_path / "map.tif"),
        "POLYGONS": str(tmp_path / "map.gpkg"),
        "CONFIDENCE": str(tmp_path / "sure.tif"),
    }


class Listener(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.texts = []

    def setProgressText(self, text):
        self.texts.append(text)


# -- what the backend is told ----------------------------------------------------------------------------------------


def test_the_job_carries_what_the_form_says(form, backend):
    record = backend()
    wishes = {"BANDS": [3, 1, 2], "PIXEL_SIZE": 0.25, "SCALING": "percentiles", "TILE": 256, "OVERLAP": 64, "BATCH": 2}
    machine = {"DEVICE": "cpu", "PRECISION": "float32", "RUN_ON": "threads:2", "MINIMUM_AREA": 2.5, "SIMPLIFY": 0.5, "RESUME": True}
    processing.run(SEGMENT, {**form, **wishes, **machine})
    job = job_in(record)
    assert {name.lower(): value for name, value in {**wishes, **machine}.items()}.items() <= job.items()
    assert (job["image"], job["output"], job["polygons"]) == (form["INPUT"], form["CLASSES"], form["POLYGONS"])


def test_what_the_form_leaves_open_stays_open(form, backend):
    record = backend()
    processing.run(SEGMENT, {**form, "POLYGONS": None, "CONFIDENCE": None})
    job = job_in(record)
    assert (job["polygons"], job["footprints"], job["confidence"], job["mask"]) == ("", "", "", "")
    assert (job["extent"], job["bands"], job["pixel_size"]) == (None, None, None)


def test_an_extent_comes_in_the_image_s_coordinates(form, backend):
    record = backend()
    wanted = QgsRectangle(X + 2, Y - 6, X + 8, Y - 2)
    processing.run(SEGMENT, {**form, "EXTENT": QgsReferencedRectangle(wanted, QgsCoordinateReferenceSystem("EPSG:25832"))})
    assert job_in(record)["extent"] == [X + 2, Y - 6, X + 8, Y - 2]


def test_an_extent_in_degrees_is_brought_to_the_image_s_coordinates(form, backend):
    record = backend()
    processing.run(SEGMENT, {**form, "EXTENT": "10.3051,10.3053,46.0441,46.0443 [EPSG:4326]"})
    x_min, _, x_max, y_max = job_in(record)["extent"]
    assert X < x_min < x_max < X + 2000 and abs(y_max - Y) < 5000


def square(x, y, side):
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y - side, x + side, y)))
    return feature


@pytest.fixture()
def two_squares():
    layer = QgsVectorLayer("Polygon?crs=EPSG:25832", "fields", "memory")
    layer.dataProvider().addFeatures([square(X, Y, 2), square(X + 4, Y, 3)])
    QgsProject.instance().addMapLayer(layer, False)
    return layer


def test_a_mask_comes_as_a_file_in_the_image_s_coordinates(form, backend, two_squares):
    record = backend()
    processing.run(SEGMENT, {**form, "MASK": two_squares})
    assert sorted(job_in(record)["mask_is"]) == [[4.0, "25832"], [9.0, "25832"]]


def test_of_a_mask_only_the_selected_polygons_come_where_the_user_says_so(form, backend, two_squares):
    record = backend()
    two_squares.selectByExpression("area($geometry) > 5")
    processing.run(SEGMENT, {**form, "MASK": QgsProcessingFeatureSourceDefinition(two_squares.id(), True)})
    assert job_in(record)["mask_is"] == [[9.0, "25832"]]


def test_a_mask_in_other_coordinates_is_brought_to_the_image_s(form, backend):
    record = backend()
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "fields", "memory")
    layer.dataProvider().addFeatures([square(10.3051, 46.0443, 0.0001)])
    processing.run(SEGMENT, {**form, "MASK": layer})
    [[area, code]] = job_in(record)["mask_is"]
    assert code == "25832" and 80 < area < 90


def test_a_mask_with_nothing_selected_is_refused_in_one_sentence(form, backend, two_squares):
    backend()
    with pytest.raises(QgsProcessingException, match=r"^The mask 'fields' holds no polygons, or none is selected; .*\.$"):
        processing.run(SEGMENT, {**form, "MASK": QgsProcessingFeatureSourceDefinition(two_squares.id(), True)})


def test_a_mask_that_cannot_be_loaded_is_refused_in_one_sentence(form, backend, tmp_path):
    backend()
    with pytest.raises(QgsProcessingException, match=r"gone.gpkg"):
        processing.run(SEGMENT, {**form, "MASK": str(tmp_path / "gone.gpkg")})


def test_an_empty_extent_reaches_the_backend_which_refuses_it(form, backend):
    record = backend()
    processing.run(SEGMENT, {**form, "EXTENT": "0,0,0,0"})
    assert job_in(record)["extent"] == [0, 0, 0, 0]


def test_a_coordinate_system_that_the_user_gave_the_layer_reaches_the_map(form, backend, tmp_path):
    backend()
    layer = QgsRasterLayer(write_photo(tmp_path / "bare.tif", epsg=None), "bare")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    processing.run(SEGMENT, {**form, "INPUT": layer})
    assert QgsRasterLayer(form["CLASSES"]).crs().authid() == "EPSG:25832"


# -- what is loaded --------------------------------------------------------------------------------------------------


def test_results_arrive_styled_in_a_group_in_the_right_order(form, backend):
    backend()
    project = QgsProject.instance()
    image = QgsRasterLayer(form["INPUT"], "village")
    project.addMapLayer(image)
    processing.runAndLoadResults(SEGMENT, {**form, "INPUT": image})
    assert tree() == [named_after("village", "Land-cover polygons", "Land-cover classes", "Confidence"), "village"]
    polygons, classes, confidence = (node.layer() for node in project.layerTreeRoot().children()[0].children())
    assert polygons.renderer().type() == "categorizedSymbol"
    assert [item.label() for item in polygons.renderer().categories()][1] == "building"
    assert classes.renderer().type() == "paletted" and classes.renderer().classes()[1].color.name() == "#0000ff"
    assert confidence.renderer().type() == "singlebandpseudocolor"


def test_a_model_of_the_designer_runs_it_and_its_results_arrive_styled_in_a_group(form, backend):
    backend()
    child = QgsProcessingModelChildAlgorithm(SEGMENT)
    child.setChildId("map")
    child.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("image")])
    child.addParameterSources("MODEL", [QgsProcessingModelChildParameterSource.fromStaticValue(form["MODEL"])])
    outputs = {}
    for name, key in (("cover", "CLASSES"), ("areas", "POLYGONS")):
        outputs[name] = QgsProcessingModelOutput(name)
        outputs[name].setChildId("map")
        outputs[name].setChildOutputName(key)
    child.setModelOutputs(outputs)
    design = QgsProcessingModelAlgorithm("m", "g")
    design.addModelParameter(QgsProcessingParameterRasterLayer("image"), QgsProcessingModelParameter("image"))
    design.addChildAlgorithm(child)
    design.updateDestinationParameters()
    processing.runAndLoadResults(design, {"image": form["INPUT"], "map:cover": "TEMPORARY_OUTPUT", "map:areas": "TEMPORARY_OUTPUT"})
    assert tree() == [named_after("village", "areas", "cover")]
    areas, cover = (node.layer() for node in QgsProject.instance().layerTreeRoot().children()[0].children())
    assert (areas.renderer().type(), cover.renderer().type()) == ("categorizedSymbol", "paletted")


def test_each_run_has_a_group_of_its_own(form, backend, tmp_path):
    backend()
    for name in ("one", "two"):
        processing.runAndLoadResults(SEGMENT, {**form, "CLASSES": str(tmp_path / f"{name}.tif"), "POLYGONS": None, "CONFIDENCE": None})
    assert tree() == [named_after("village", "Land-cover classes", number=number) for number in (" 2", "")]


@pytest.mark.parametrize("name", ["map.shp", "map.geojson"])
def test_another_vector_format_is_written_by_a_copy_and_styled(form, backend, tmp_path, name):
    backend()
    processing.runAndLoadResults(SEGMENT, {**form, "POLYGONS": str(tmp_path / name), "CONFIDENCE": None})
    layer = QgsProject.instance().layerTreeRoot().children()[0].children()[0].layer()
    assert layer.renderer().type() == "categorizedSymbol"
    assert layer.source().startswith(str(tmp_path / name)) and next(layer.getFeatures())["name"] == "building"


def test_a_table_of_an_existing_geopackage_is_written_by_a_copy(form, backend, tmp_path):
    backend()
    destination = f"ogr:dbname='{tmp_path / 'all.gpkg'}' table=\"cover\" (geom)"
    path = processing.run(SEGMENT, {**form, "POLYGONS": destination})["POLYGONS"]
    assert path == f"{tmp_path / 'all.gpkg'}|layername=cover"
    assert next(QgsVectorLayer(path).getFeatures())["class"] == 2


def test_polygons_can_stay_in_memory(form, backend):
    backend()
    processing.runAndLoadResults(SEGMENT, {**form, "POLYGONS": "memory:", "CONFIDENCE": None})
    layer = QgsProject.instance().layerTreeRoot().children()[0].children()[0].layer()
    assert (layer.providerType(), layer.featureCount(), layer.renderer().type()) == ("memory", 1, "categorizedSymbol")


def test_temporary_outputs_are_files_of_the_backend_s_formats(form, backend):
    record = backend()
    processing.run(SEGMENT, {**form, "CLASSES": "TEMPORARY_OUTPUT", "POLYGONS": "TEMPORARY_OUTPUT", "CONFIDENCE": "TEMPORARY_OUTPUT"})
    job = job_in(record)
    assert (job["output"][-4:], job["polygons"][-5:], job["confidence"][-4:]) == (".tif", ".gpkg", ".tif")


# -- progress, cancel, failure ---------------------------------------------------------------------------------------


def test_progress_is_told_with_rate_and_time_left_and_the_end_with_areas(form, backend):
    backend()
    feedback = Listener()
    processing.run(SEGMENT, form, feedback=feedback)
    assert "Classifying: 0.00 of 0.00 Mpx, 1.00 Mpx/s, 3 s left" in feedback.texts
    log = feedback.textLog()
    assert "Model tiny, cpu." in log and "building" in log and "3.0 m²" in log and "75.0 %" in log


class Run:
    """The algorithm in a task, as the dialog runs it."""

    def __init__(self, parameters):
        self.ends, self.feedback, self.context = [], Listener(), QgsProcessingContext()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(SEGMENT)
        self.task = QgsProcessingAlgRunnerTask(algorithm, parameters, self.context, self.feedback)
        self.task.executed.connect(lambda is_fine, results: self.ends.append((is_fine, results)))
        QgsApplication.taskManager().addTask(self.task)


def test_cancel_leaves_no_process_and_no_file(form, backend, tmp_path):
    record = backend("slow")
    before = set(tmp_path.iterdir())
    run = Run(form)
    wait_until(lambda: record.exists() and run.feedback.texts)
    pids = job_in(record)["pids"]
    assert all(map(is_alive, pids))
    start = time.monotonic()
    run.feedback.cancel()
    wait_until(lambda: run.ends)
    assert time.monotonic() - start < AT_ONCE
    assert not any(map(is_alive, pids))
    assert set(tmp_path.iterdir()) - before == {record}


def test_polygons_whose_edits_were_given_up_can_be_written_anew(form, backend, tmp_path, qgis_new_project):
    """QGIS keeps SQLite's write-ahead log open then, which would not fit the new file."""
    backend()
    target = str(tmp_path / "map.gpkg")
    processing.run(SEGMENT, {**form, "POLYGONS": target})
    layer = QgsVectorLayer(target, "map", "ogr")
    QgsProject.instance().addMapLayer(layer)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(SEGMENT)
    assert layer.startEditing() and layer.changeAttributeValue(1, layer.fields().indexOf("class"), 2)
    is_fine, text = algorithm.checkParameterValues({**form, "POLYGONS": target}, QgsProcessingContext())
    assert not is_fine and text.startswith("The layer 'map' is being edited,")
    assert layer.rollBack() and next(layer.getFeatures()) and (tmp_path / "map.gpkg-wal").exists()
    is_fine, text = algorithm.checkParameterValues({**form, "POLYGONS": target}, QgsProcessingContext())
    assert is_fine and not (tmp_path / "map.gpkg-wal").exists()


def test_polygons_that_their_destination_does_not_take_are_kept_beside_the_raster(form, backend, tmp_path, monkeypatch):
    def refuse(*arguments):
        raise Fault("The database is full.")

    backend()
    monkeypatch.setattr("landquilt.plugin.algorithms.segment.copy_polygons", refuse)
    kept = tmp_path / "map_polygons.gpkg"
    assert failure({**form, "POLYGONS": str(tmp_path / "map.geojson")}) == f"The database is full. They are kept in {kept}."
    assert kept.is_file()


def test_cancel_removes_what_the_killed_backend_left_but_nothing_of_another_run(form, backend, tmp_path):
    record = backend("slow")
    for name in ("map.gpkg", "sure.tif"):
        (tmp_path / f"{name}.part").mkdir()
        (tmp_path / f"{name}.part" / "half").touch()
    with held(tmp_path / "sure.tif.part"):
        run = Run({**form, "POLYGONS": str(tmp_path / "map.gpkg"), "CONFIDENCE": str(tmp_path / "sure.tif")})
        wait_until(lambda: record.exists() and run.feedback.texts)
        run.feedback.cancel()
        wait_until(lambda: run.ends)
        assert not (tmp_path / "map.gpkg.part").exists() and (tmp_path / "sure.tif.part" / "half").exists()


def test_cancel_of_a_run_to_be_resumed_keeps_its_work(form, backend, tmp_path):
    record = backend("slow")
    run = Run({**form, "RESUME": True})
    wait_until(lambda: record.exists() and run.feedback.texts)
    run.feedback.cancel()
    wait_until(lambda: run.ends)
    assert (tmp_path / "map.tif.part").is_dir()


def test_qgis_answers_while_the_backend_works(form, backend):
    record = backend("slow")
    run = Run(form)
    wait_until(lambda: record.exists() and run.feedback.texts)
    probe = Probe()
    wait_until(lambda: probe.turns > 50)
    assert probe.worst() < 0.1 and not run.ends, probe
    run.feedback.cancel()
    wait_until(lambda: run.ends)


def failure(form, feedback=None):
    """The one sentence."""
    with pytest.raises(QgsProcessingException) as error:
        processing.run(SEGMENT, form, feedback=feedback)
    return str(error.value)


def test_a_dead_backend_gives_one_sentence_and_its_last_words_to_the_log(form, backend):
    backend("dead")
    feedback = Listener()
    assert failure(form, feedback).startswith("The backend stopped without a result (exit status -6), perhaps for want of memory;")
    assert "Traceback: last words" in feedback.textLog()


def test_a_refused_input_gives_the_backend_s_sentence(form, backend):
    backend("refused")
    assert failure(form) == "The image is a palette image; expand it first."


def test_an_answer_that_is_no_message_gives_one_sentence(form, backend):
    backend("strange")
    assert failure(form).startswith("This version does not understand the backend's answer;")


def test_a_python_without_packages_gives_one_sentence(form, backend):
    backend("bare")
    assert "lacks torch, rasterio; install it" in failure(form)


def test_no_backend_found_gives_one_sentence(form, settings, tmp_path):
    settings(python=str(tmp_path / "gone"))
    assert f"names {tmp_path / 'gone'}, which is not a program; correct it" in failure(form)


def test_a_backend_that_dies_on_the_way_leaves_its_work_and_says_how_to_go_on(form, backend, tmp_path):
    backend("dead")
    (tmp_path / "map.tif.part").mkdir()
    feedback = Listener()
    failure(form, feedback)
    assert f"is kept in {tmp_path / 'map.tif.part'}; run again with “Resume” to go on." in feedback.textLog()


def test_a_failed_run_leaves_no_file(form, backend, tmp_path):
    record = backend("dead")
    before = set(tmp_path.iterdir())
    failure(form)
    assert set(tmp_path.iterdir()) - before == {record}
