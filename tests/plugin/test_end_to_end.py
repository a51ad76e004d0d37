"""The whole way with the real backend: its Python, a real network (untrained), real files."""

import json
import subprocess
import time

import processing
import pytest
from landquilt.backend.shared.claim import held
from landquilt.plugin.segment.results_view import ResultsView
from landquilt.plugin.widgets.areas import tab_separated
from landquilt.tests.plugin.stage import AT_ONCE, PYTHON, ROOT, named_after, offscreen, tree, wait_until, write_wide
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QApplication

pytestmark = pytest.mark.slow
PROGRAM = "qgis_process.bin"  # Debian's qgis_process hands it an option that it does not take


@pytest.fixture()
def form(real, settings, tmp_path):
    settings(python=str(PYTHON))
    image, model = map(str, real)
    names = {"CLASSES": "map.tif", "POLYGONS": "map.gpkg", "CONFIDENCE": "sure.tif"}
    return {"INPUT": image, "MODEL": model, "TILE": 128, "OVERLAP": 32, **{key: str(tmp_path / name) for key, name in names.items()}}


def test_a_real_run_writes_and_loads_styled_layers(provider, form):
    processing.runAndLoadResults("landquilt:segment", form)
    assert tree() == [named_after("village", "Land-cover polygons", "Land-cover classes", "Confidence")]
    polygons, classes, confidence = (node.layer() for node in QgsProject.instance().layerTreeRoot().children()[0].children())
    assert (classes.width(), classes.height(), classes.crs()) == (192, 160, QgsRasterLayer(form["INPUT"]).crs())
    assert classes.renderer().type() == "paletted" and confidence.renderer().type() == "singlebandpseudocolor"
    assert polygons.renderer().type() == "categorizedSymbol"
    assert sum(item["area_m2"] for item in polygons.getFeatures()) == pytest.approx(192 * 160 * 0.15**2, rel=1e-3)  # on the ellipsoid


def test_cancelling_a_real_run_leaves_no_process_and_no_file(provider, form, tmp_path):
    form["INPUT"] = write_wide(tmp_path / "wide.vrt", 12_000)  # minutes of work
    before, ends = set(tmp_path.iterdir()), []
    feedback, context = QgsProcessingFeedback(False), QgsProcessingContext()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landquilt:segment")
    task = QgsProcessingAlgRunnerTask(algorithm, form, context, feedback)
    task.executed.connect(lambda is_fine, results: ends.append(results))
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: "Model tiny" in feedback.textLog(), 120)
    start = time.monotonic()
    feedback.cancel()
    wait_until(lambda: ends)
    assert time.monotonic() - start < AT_ONCE and ends == [{}]
    assert set(tmp_path.iterdir()) == before


def test_qgis_process_runs_it_in_a_profile_where_the_plugin_is_enabled(form, tmp_path):
    plugins = tmp_path / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "landquilt").symlink_to(ROOT)
    subprocess.run([PROGRAM, "plugins", "enable", "landquilt"], env=offscreen(tmp_path), check=True, capture_output=True)
    command = [PROGRAM, "--json", "run", "landquilt:segment", "--", *(f"{key}={value}" for key, value in form.items())]
    done = subprocess.run(command, env=offscreen(tmp_path), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    assert {key: form[key] for key in ("CLASSES", "POLYGONS", "CONFIDENCE")} == results
    assert QgsRasterLayer(results["CLASSES"]).isValid()


def test_qgis_process_does_not_write_what_another_run_writes(form, tmp_path):
    plugins = tmp_path / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "landquilt").symlink_to(ROOT)
    subprocess.run([PROGRAM, "plugins", "enable", "landquilt"], env=offscreen(tmp_path), check=True, capture_output=True)
    command = [PROGRAM, "run", "landquilt:segment", "--", *(f"{key}={value}" for key, value in form.items())]
    (tmp_path / "map.gpkg.part").mkdir()
    with held(tmp_path / "map.gpkg.part"):
        done = subprocess.run(command, env=offscreen(tmp_path), capture_output=True, text=True)
    assert done.returncode != 0 and f"Another run is writing {form['POLYGONS']} just now" in done.stdout + done.stderr
    assert not any((tmp_path / name).exists() for name in ("map.tif", "map.gpkg", "sure.tif"))


def test_polygons_of_an_image_without_a_place_lie_on_its_raster(provider, form, tmp_path):
    plain = str(tmp_path / "plain.png")
    gdal.Translate(plain, form["INPUT"], format="PNG").FlushCache()
    (tmp_path / "plain.png.aux.xml").unlink(missing_ok=True)
    processing.run("landquilt:segment", {**form, "INPUT": plain})
    raster, polygons = QgsRasterLayer(form["CLASSES"]), QgsVectorLayer(form["POLYGONS"], "polygons", "ogr")
    assert raster.extent() == QgsRasterLayer(plain).extent() == polygons.extent() and raster.extent().yMinimum() == -160
    assert sum(item["area_px"] for item in polygons.getFeatures()) == 192 * 160
    whole = gdal.Open(form["CLASSES"]).ReadAsArray()
    part = {**form, "CLASSES": str(tmp_path / "part.tif"), "POLYGONS": "", "CONFIDENCE": ""}
    processing.run("landquilt:segment", {**part, "INPUT": plain, "EXTENT": QgsRectangle(10, -100, 70, -20)})
    assert QgsRasterLayer(part["CLASSES"]).extent() == QgsRectangle(10, -100, 70, -20)
    assert (gdal.Open(part["CLASSES"]).ReadAsArray() == whole[20:100, 10:70]).all()


def test_areas_of_an_image_without_a_place_are_shown_in_pixels(provider, form, tmp_path):
    plain = str(tmp_path / "plain.png")
    gdal.Translate(plain, form["INPUT"], format="PNG").FlushCache()
    (tmp_path / "plain.png.aux.xml").unlink(missing_ok=True)
    processing.run("landquilt:segment", {**form, "INPUT": plain})
    view = ResultsView(QgsMapCanvas())
    for layers in ({"polygons": QgsVectorLayer(form["POLYGONS"], "polygons", "ogr")}, {"output": QgsRasterLayer(form["CLASSES"])}):
        view.show_run(layers)
        wait_until(lambda: view.table.model().rows)
        model = view.table.model()
        assert model.data(model.index(len(model.rows), 1)).replace(",", "") == f"{192 * 160} px"
        view.copy_as(tab_separated)
        assert "Area (pixels)" in QApplication.clipboard().text()
        assert (view.review.least.suffix() == " px") or "polygons" not in layers
    view.clear()
