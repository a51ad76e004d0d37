"""Accuracy in QGIS with the real backend: real layers through the algorithms, styled layers and a report out."""

import json
import subprocess
from pathlib import Path

import processing
import pytest
from landquilt.plugin.algorithms.assess import tables
from landquilt.plugin.layer_files import file_of, labels_of
from landquilt.tests.plugin.stage import PIXEL, PYTHON, ROOT, X, Y, offscreen, tree
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFillSymbol,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsRendererCategory,
    QgsVectorFileWriter,
    QgsVectorLayer,
    edit,
)
from qgis.PyQt.QtCore import QVariant

LEGEND = "1=water:#0000ff, 2=wood:#00aa00"
PROGRAM = "qgis_process.bin"  # Debian's qgis_process hands it an option that it does not take
H, W = 80, 120


@pytest.fixture(autouse=True)
def real_backend(provider, settings):
    settings(python=str(PYTHON))


def write(path, code_at, epsg=25832):
    """A class raster whose code at (row, column) is a function's."""
    raster = gdal.GetDriverByName("GTiff").Create(str(path), W, H, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((X, PIXEL, 0, Y, 0, -PIXEL))
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    raster.SetProjection(system.ExportToWkt())
    raster.GetRasterBand(1).WriteRaster(0, 0, W, H, bytes(code_at(y, x) for y in range(H) for x in range(W)))
    return str(path)


@pytest.fixture()
def maps(tmp_path):
    """A truth of two halves, a map whose border is four columns off, and one that is 20 off."""
    return [
        write(tmp_path / f"{name}.tif", lambda y, x, cut=cut: 1 + (x >= cut)) for name, cut in (("truth", 60), ("near", 64), ("far", 80))
    ]


def polygons(field="kind", values=("Water", "Wood")):
    """A memory layer with the truth's halves."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:25832&field={field}:string&field=fid:integer", "drawn", "memory")
    features = []
    for k, value in enumerate(values):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value, 7])
        left = X + 60 * PIXEL * k
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, Y - H * PIXEL, left + 60 * PIXEL, Y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def report_in(results):
    return json.loads(Path(results["JSON"]).read_text())


@pytest.mark.slow
def test_maps_are_assessed_and_their_errors_loaded_as_one_styled_group(maps, tmp_path):
    form = {"REFERENCE": maps[0], "MAPS": maps[1:], "LEGEND": LEGEND, "OUTPUT": str(tmp_path / "report")}
    results = processing.runAndLoadResults("landquilt:assess", form)
    assert results["OVERALL_ACCURACY"] == pytest.approx(1 - 4 / 120) and Path(results["HTML"]).read_text().startswith("<!doctype html>")
    report = report_in(results)
    assert [entry["name"] for entry in report["maps"]] == ["near", "far"]
    assert report["maps"][1]["full"]["matrix"] == [[60 * 80, 0], [20 * 80, 40 * 80]]
    assert report["pairs"][0]["mcnemar"]["only_first"] == 16 * 80
    assert tree() == [["Accuracy", ["Disagreement: near", "Disagreement: far", "Who is right"]]]
    layer = QgsProject.instance().mapLayersByName("Disagreement: far")[0]
    assert layer.renderer().type() == "paletted"
    assert {item.label for item in layer.renderer().classes()} == {"wood shown as water"}  # what agrees is transparent
    nodes = QgsProject.instance().layerTreeRoot().findGroup("Accuracy").children()
    assert [node.itemVisibilityChecked() for node in nodes] == [True, False, False]


def test_without_loading_the_project_stays_as_it_is(maps, tmp_path):
    form = {"REFERENCE": maps[0], "MAPS": maps[1:2], "LEGEND": LEGEND, "OUTPUT": str(tmp_path / "report"), "LOAD": False}
    processing.runAndLoadResults("landquilt:assess", form)
    assert tree() == []


@pytest.mark.slow
def test_polygons_of_a_memory_layer_are_the_reference_with_what_is_being_edited(maps, tmp_path):
    layer = polygons()
    QgsProject.instance().addMapLayer(layer, False)
    layer.startEditing()
    feature = next(item for item in layer.getFeatures() if item["kind"] == "Wood")
    layer.changeAttributeValue(feature.id(), 0, "Water")
    form = {"REFERENCE": layer, "REFERENCE_FIELD": "kind", "MAPS": maps[1:2], "LEGEND": LEGEND, "OUTPUT": "TEMPORARY_OUTPUT"}
    results = processing.run("landquilt:assess", form)
    assert report_in(results)["maps"][0]["full"]["matrix"] == [[64 * 80, 56 * 80], [0, 0]]
    layer.rollBack()
    assert report_in(processing.run("landquilt:assess", form))["maps"][0]["full"]["matrix"] == [[60 * 80, 0], [4 * 80, 56 * 80]]


@pytest.mark.slow
def test_a_virtual_field_and_fields_that_differ_in_capitals_alone_are_read_as_qgis_shows_them(maps, tmp_path):
    layer = polygons()
    layer.dataProvider().addAttributes([QgsField("type", QVariant.String), QgsField("TYPE", QVariant.String)])
    layer.updateFields()
    layer.addExpressionField("if(kind = 'Water', 2, 1)", QgsField("turned", QVariant.Int))
    with edit(layer):
        for feature in layer.getFeatures():
            for name, value in (("type", "Wood"), ("TYPE", feature["kind"])):
                layer.changeAttributeValue(feature.id(), layer.fields().indexOf(name), value)
    for field, accuracy in (("kind", 1.0), ("turned", 0.0), ("TYPE", 1.0), ("type", 0.5)):
        form = {"REFERENCE": layer, "REFERENCE_FIELD": field, "MAPS": maps[:1], "LEGEND": LEGEND, "OUTPUT": str(tmp_path / field)}
        found = report_in(processing.run("landquilt:assess", form))["maps"][0]["full"]["scores"]["overall_accuracy"]
        assert found == accuracy, field


def test_labels_of_a_view_are_read_where_they_are_and_with_a_virtual_field_through_qgis(maps, tmp_path):
    path = str(tmp_path / "labels.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "every"
    options.layerOptions = ["FID=key"]
    QgsVectorFileWriter.writeAsVectorFormatV3(polygons(), path, QgsCoordinateTransformContext(), options)
    base = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    base.ExecuteSQL("CREATE VIEW some AS SELECT key AS OGC_FID, geom, kind FROM every WHERE kind = 'Wood'")
    base.ExecuteSQL("INSERT INTO gpkg_contents (table_name, identifier, data_type, srs_id) VALUES ('some', 'some', 'features', 25832)")
    base.ExecuteSQL("INSERT INTO gpkg_geometry_columns VALUES ('some', 'geom', 'MULTIPOLYGON', 25832, 0, 0)")
    del base
    view = QgsVectorLayer(f"{path}|layername=some", "some", "ogr")
    assert view.isValid() and view.featureCount() == 1
    assert file_of(labels_of(view), "kind", QgsProcessingContext(), tmp_path / "a") == f"{path}|layername=some"
    view.addExpressionField("'Water'", QgsField("virtual", QVariant.String))
    copy = file_of(labels_of(view), "virtual", QgsProcessingContext(), tmp_path / "b")
    [feature] = QgsVectorLayer(copy, "copy", "ogr").getFeatures()
    assert feature["virtual"] == "Water"
    form = {"REFERENCE": maps[0], "MAPS": [view], "MAP_FIELD": "kind", "LEGEND": LEGEND, "OUTPUT": str(tmp_path / "report")}
    assert report_in(processing.run("landquilt:assess", form))["maps"][0]["full"]["scores"]["overall_accuracy"] == 1


def test_classes_ignored_tables_and_a_mask_reach_the_backend(maps, tmp_path):
    square = QgsVectorLayer("Polygon?crs=EPSG:25832", "mask", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(X, Y - 10 * PIXEL, X + 100 * PIXEL, Y)))
    square.dataProvider().addFeatures([feature])
    form = {
        "REFERENCE": maps[0], "MAPS": maps[1:2], "LEGEND": LEGEND, "MASK": square, "IGNORE": "wood", "MAP_CLASSES": "1=wood, 2=water",
        "EROSION": 0, "TOLERANCE": 0, "KAPPA": True, "OUTPUT": "TEMPORARY_OUTPUT", "LOAD": False,
    }  # fmt: skip
    entry = report_in(processing.run("landquilt:assess", form))["maps"][0]
    assert entry["full"]["matrix"] == [[0, 600], [0, 0]] and "eroded" not in entry and "boundary_f1" not in entry
    assert "kappa" in entry["full"]["scores"]


def test_what_is_wrong_is_said_in_one_sentence(maps, tmp_path):
    form = {"REFERENCE": polygons(), "REFERENCE_FIELD": "name", "MAPS": maps[1:2], "OUTPUT": "TEMPORARY_OUTPUT", "LEGEND": LEGEND}
    with pytest.raises(QgsProcessingException, match=r"^The layer 'drawn' has no field 'name'; choose among kind, fid\.$"):
        processing.run("landquilt:assess", form)
    lines = QgsVectorLayer("LineString?crs=EPSG:25832", "roads", "memory")
    with pytest.raises(QgsProcessingException, match="'roads' is neither a raster nor polygons or points"):
        processing.run("landquilt:assess", {**form, "MAPS": [lines]})
    far = write(tmp_path / "elsewhere.tif", lambda y, x: 1, epsg=25835)
    with pytest.raises(QgsProcessingException, match="same place"):
        processing.run("landquilt:assess", {**form, "REFERENCE": far, "REFERENCE_FIELD": None})


def test_a_missing_backend_is_said_before_anything_runs(maps, settings, tmp_path):
    settings(python=str(tmp_path / "nothing"))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landquilt:assess")
    form = {"REFERENCE": maps[0], "MAPS": maps[1:2], "OUTPUT": "TEMPORARY_OUTPUT"}
    is_fine, text = algorithm.checkParameterValues(form, QgsProcessingContext())
    assert not is_fine and text.endswith(".")


def test_a_cancelled_run_leaves_no_report(maps, tmp_path):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    form = {"REFERENCE": maps[0], "MAPS": maps[1:2], "LEGEND": LEGEND, "OUTPUT": str(tmp_path / "report")}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landquilt:assess")
    results, is_fine = algorithm.run(form, QgsProcessingContext(), feedback)
    assert is_fine and results == {} and not (tmp_path / "report").exists() and not (tmp_path / "report.part").exists()


@pytest.mark.parametrize(
    ("words", "count", "expected"),
    [("", 2, []), ("1=a", 2, ["1=a"]), ("1=a\n", 2, ["1=a", ""]), ("\n2=b", 2, ["", "2=b"]), ("1=a | 2=b", 2, ["1=a", "2=b"])],
)
def test_a_line_of_the_class_tables_is_for_one_map_or_a_lone_one_for_all(words, count, expected):
    assert tables(words, count) == expected


def test_two_maps_are_compared_without_a_reference(maps, tmp_path):
    form = {"FIRST": maps[1], "SECOND": maps[2], "LEGEND": LEGEND, "OUTPUT": str(tmp_path / "report")}
    results = processing.runAndLoadResults("landquilt:compare", form)
    assert results["AGREEMENT"] == pytest.approx(1 - 16 / 120)
    assert report_in(results)["agreement"]["matrix"] == [[64 * 80, 0], [16 * 80, 40 * 80]]
    assert tree() == [["Comparison", ["Changes: near to far"]]]
    layer = QgsProject.instance().mapLayersByName("Changes: near to far")[0]
    assert "wood to water" in {item.label for item in layer.renderer().classes()}


@pytest.fixture()
def sample(maps, tmp_path):
    """A drawn sample, loaded as a layer."""
    form = {"MAP": maps[1], "SIZE": 60, "MINIMUM": 20, "LEGEND": LEGEND, "OUTPUT": str(tmp_path / "sample.gpkg")}
    assert processing.runAndLoadResults("landquilt:samplepoints", form)["PLACES"] == 60
    return QgsProject.instance().mapLayersByName("Sample points")[0]


def test_sample_points_come_with_a_form_that_lists_the_classes_and_hides_what_the_map_says(sample):
    fields = sample.fields()
    widget = sample.editorWidgetSetup(fields.lookupField("reference"))
    assert widget.type() == "ValueMap"
    values = {name: value for entry in widget.config()["map"] for name, value in entry.items()}
    assert values["water"] == "1" and values["wood"] == "2" and len(values) == 3
    assert sample.attributeAlias(fields.lookupField("reference")) == "True class"
    for name in ("fid", "stratum", "stratum_name", "stratum_pixels", "design"):
        assert sample.editorWidgetSetup(fields.lookupField(name)).type() == "Hidden"
    assert sample.editFormConfig().readOnly(fields.lookupField("id"))
    assert sample.renderer().type() == "categorizedSymbol" and len(sample.renderer().categories()) == 3
    assert sample.crs().authid() == "EPSG:25832" and sample.featureCount() == 60


@pytest.mark.slow
def test_a_sample_filled_in_qgis_is_assessed_with_areas_and_intervals(sample, maps, tmp_path):
    sample.startEditing()
    column = sample.fields().lookupField("reference")
    for feature in sample.getFeatures():
        x = (feature.geometry().asPoint().x() - X) / PIXEL
        sample.changeAttributeValue(feature.id(), column, 1 + int(x >= 60))
    assert sample.commitChanges()
    form = {"REFERENCE": sample, "MAPS": maps[1:], "LEGEND": LEGEND, "OUTPUT": str(tmp_path / "report")}
    report = report_in(processing.run("landquilt:assess", form))
    assert (report["unit"], report["design"], report["maps"][0]["points"]) == ("points", "stratified", 60)
    area = report["maps"][0]["estimates"]["areas"][0]
    truth = 60 * 80 * PIXEL**2
    assert area["low"] <= truth * 1.002 and truth * 0.998 <= area["high"] and area["se"] is not None
    assert report["maps"][1]["estimates"]["overall_accuracy"]["se"] > 0


def test_sample_points_can_be_drawn_into_a_memory_layer(maps):
    form = {"MAP": maps[1], "SIZE": 20, "DESIGN": "simple", "LEGEND": LEGEND, "OUTPUT": "memory:"}
    layer = processing.run("landquilt:samplepoints", form)["OUTPUT"]
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsProject.instance().mapLayer(layer)
    assert layer.featureCount() == 20 and layer.fields().lookupField("reference") >= 0


@pytest.mark.slow
def test_sample_points_are_drawn_from_polygons_too_and_not_from_points(sample):
    form = {"MAP": polygons(), "MAP_FIELD": "kind", "PIXEL_SIZE": 1, "SIZE": 30, "LEGEND": LEGEND, "OUTPUT": "memory:"}
    results = processing.run("landquilt:samplepoints", {**form, "ALLOCATION": "equal"})
    layer = results["OUTPUT"] if isinstance(results["OUTPUT"], QgsVectorLayer) else QgsProject.instance().mapLayer(results["OUTPUT"])
    strata = [(feature["stratum"], feature.geometry().asPoint().x() < X + 60 * PIXEL) for feature in layer.getFeatures()]
    assert sorted(strata) == [(1, True)] * 15 + [(2, False)] * 15
    with pytest.raises(QgsProcessingException, match="'Sample points' holds points; choose a raster or polygons"):
        processing.run("landquilt:samplepoints", {**form, "MAP": sample})


def test_a_sample_of_polygons_calls_the_classes_what_the_layer_calls_them(provider):
    layer = polygons("class", ("1", "2"))
    symbols = [QgsFillSymbol.createSimple({"color": color}) for color in ("0,0,255,255", "0,255,0,255", "255,0,0,255")]
    entries = zip((1, 2, 3), symbols, ("the water", "the wood", "nowhere here"))
    layer.setRenderer(QgsCategorizedSymbolRenderer("class", [QgsRendererCategory(*entry) for entry in entries]))
    form = {"MAP": layer, "PIXEL_SIZE": 1, "SIZE": 12, "OUTPUT": "memory:"}
    found = processing.run("landquilt:samplepoints", form)["OUTPUT"]
    found = found if isinstance(found, QgsVectorLayer) else QgsProject.instance().mapLayer(found)
    assert {feature["stratum_name"] for feature in found.getFeatures()} == {"the water", "the wood"}


def test_points_drawn_by_hand_are_a_reference(maps, tmp_path):
    layer = QgsVectorLayer("Point?crs=EPSG:25832&field=class:integer", "hand", "memory")
    features = []
    for column in (10, 62, 100):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([1 + (column >= 60)])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(X + (column + 0.5) * PIXEL, Y - 3.5 * PIXEL)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    report = report_in(
        processing.run("landquilt:assess", {"REFERENCE": layer, "MAPS": maps[1:2], "LEGEND": LEGEND, "OUTPUT": "TEMPORARY_OUTPUT"})
    )
    assert report["maps"][0]["full"]["matrix"] == [[1, 0], [1, 1]] and report["design"] == "none"


@pytest.mark.parametrize("name", ["assess", "compare", "samplepoints"])
def test_a_model_of_the_designer_can_use_it_and_every_parameter_is_explained(name):
    child = QgsProcessingModelChildAlgorithm(f"landquilt:{name}")
    child.setChildId("step")
    model = QgsProcessingModelAlgorithm("m", "g")
    model.addChildAlgorithm(child)
    algorithm = model.childAlgorithm("step").algorithm()
    assert algorithm.id() == f"landquilt:{name}" and algorithm.group() == "Accuracy" and not algorithm.icon().isNull()
    text = algorithm.shortHelpString()
    assert all(item.help() and item.help() in text for item in algorithm.parameterDefinitions())


@pytest.mark.slow
def test_qgis_process_runs_it_in_a_profile_where_the_plugin_is_enabled(maps, tmp_path):
    plugins = tmp_path / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "landquilt").symlink_to(ROOT)
    environment = offscreen(tmp_path)
    subprocess.run([PROGRAM, "plugins", "enable", "landquilt"], env=environment, check=True, capture_output=True)
    form = {"REFERENCE": maps[0], "MAPS": maps[1], "LEGEND": LEGEND, "OUTPUT": str(tmp_path / "report")}
    command = [PROGRAM, "--json", "run", "landquilt:assess", "--", *(f"{key}={value}" for key, value in form.items())]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    assert (
        results["OVERALL_ACCURACY"] == pytest.approx(1 - 4 / 120)
        and QgsRasterLayer(str(tmp_path / "report/disagreement_1_near.tif")).isValid()
    )
