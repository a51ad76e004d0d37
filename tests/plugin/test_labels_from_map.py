"""Labels from a map: what of it becomes a label, and the sentence where nothing can."""

import json

import pytest
from landquilt.backend.shared.card import card_to_json
from landquilt.tests.plugin.compare_stage import add, write_map, write_shapes
from landquilt.tests.plugin.labels_stage import opened, square
from landquilt.tests.plugin.stage import CARD
from osgeo import gdal
from qgis import processing
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)


@pytest.fixture()
def village(real, tmp_path):
    """A class raster of 160 x 192 pixels of 15 cm: trees all over, a building, a speck of two pixels on it, a car."""
    labels = real[0].with_name("labels.tif")
    path = write_map(tmp_path / "village.tif", labels, card=json.dumps(card_to_json(CARD)))
    raster = gdal.Open(path, gdal.GA_Update)
    band = raster.GetRasterBand(1)
    band.Fill(4)
    for x, y, w, h, code in ((20, 30, 60, 40, 2), (50, 50, 2, 1, 5), (120, 20, 30, 12, 5)):
        band.WriteRaster(x, y, w, h, bytes([code]) * w * h)
    raster.FlushCache()
    return path


def correct(tmp_path, source, name="labels.gpkg", **parameters):
    """Run landquilt:labelsfrommap; the layer as whoever opens the file sees it."""
    result = processing.run("landquilt:labelsfrommap", {"MAP": source, "SIMPLIFY": 0, **parameters, "OUTPUT": str(tmp_path / name)})
    return opened(result["OUTPUT"])


def areas(layer):
    """Square metres by class."""
    found = {}
    for item in layer.getFeatures():
        found[item["name"]] = round(found.get(item["name"], 0) + item.geometry().area(), 4)
    return found


PIXEL = 0.15**2  # square metres


@pytest.mark.slow
def test_a_class_raster_becomes_labels_in_the_same_form_without_specks(provider, village, tmp_path):
    layer = correct(tmp_path, village, MINIMUM_AREA=0.1)
    whole = gdal.Open(village).RasterXSize * gdal.Open(village).RasterYSize
    assert areas(layer) == {
        "building": pytest.approx(2398 * PIXEL, abs=1e-3), "car": pytest.approx(360 * PIXEL, abs=1e-3),
        "tree": pytest.approx((whole - 2400 - 360) * PIXEL, abs=1e-3),
    }  # fmt: skip
    assert [field.name() for field in layer.fields()] == ["fid", "class", "name"]
    assert len(layer.renderer().categories()) == 7 and layer.editorWidgetSetup(1).type() == "ValueMap"
    assert len(areas(correct(tmp_path, village, "all.gpkg", MINIMUM_AREA=0))) == 3 and all(
        item.geometry().isGeosValid() for item in layer.getFeatures()
    )


@pytest.mark.slow
def test_only_what_lies_in_the_extent_is_taken_in_whatever_system_that_is(provider, village, tmp_path):
    raster = QgsRasterLayer(village)
    box = raster.extent()
    part = QgsRectangle(box.xMinimum() + 3, box.yMaximum() - 6, box.xMinimum() + 9, box.yMaximum() - 3)
    layer = correct(tmp_path, village, EXTENT=QgsReferencedRectangle(part, raster.crs()))
    assert sum(areas(layer).values()) == pytest.approx(18, abs=0.5) and set(areas(layer)) == {"building", "tree"}
    assert part.buffered(0.16).contains(layer.extent())
    with pytest.raises(QgsProcessingException, match="beside the map"):
        correct(tmp_path, village, "b.gpkg", EXTENT="0,1,0,1 [EPSG:4326]")


@pytest.mark.slow
def test_borders_that_are_simplified_stay_shared(provider, real, tmp_path):
    layer = correct(tmp_path, str(real[0].with_name("labels.tif")), SIMPLIFY=0.6, MINIMUM_AREA=0)
    shapes = [item.geometry() for item in layer.getFeatures()]
    whole = QgsGeometry.unaryUnion(shapes)
    assert whole.area() == pytest.approx(sum(shape.area() for shape in shapes), rel=1e-9)
    assert whole.area() == pytest.approx(layer.extent().area(), rel=1e-9)  # no gap


@pytest.mark.slow
def test_uncertain_places_of_a_raster_get_no_label(provider, village, tmp_path):
    path = write_map(tmp_path / "sure.tif", village)
    raster = gdal.Open(path, gdal.GA_Update)
    raster.GetRasterBand(1).Fill(90)
    raster.GetRasterBand(1).WriteRaster(20, 30, 30, 40, bytes([50]) * 1200)  # the western half of the building
    raster.FlushCache()
    layer = correct(tmp_path, village, CONFIDENCE=path, CERTAINTY=80, MINIMUM_AREA=0.1)
    assert areas(layer)["building"] == pytest.approx(1198 * PIXEL, abs=1e-3)
    for values in ({"CONFIDENCE": path}, {"CERTAINTY": 80}):
        with pytest.raises(QgsProcessingException, match="both its confidence raster and a limit"):
            correct(tmp_path, village, "b.gpkg", **values)


@pytest.fixture()
def polygons(village, tmp_path):
    """As `landquilt:segment` writes them, of three neighbours and a speck, with their mean confidence."""
    path = write_shapes(tmp_path / "map.gpkg", village, [])
    base = opened(path)
    base.startEditing()
    base.deleteAttribute(base.fields().lookupField("class"))
    base.commitChanges()
    fields = processing.run("native:refactorfields", {
        "INPUT": base, "OUTPUT": str(tmp_path / "segment.gpkg"), "FIELDS_MAPPING": [
            {"name": name, "type": kind, "length": 0, "precision": 0, "expression": "NULL"}
            for name, kind in (("class", 2), ("name", 10), ("confidence", 6))
        ],
    })["OUTPUT"]  # fmt: skip
    layer = opened(fields)
    box = QgsRasterLayer(village).extent()
    x, y = box.xMinimum(), box.yMinimum()
    layer.startEditing()
    for code, name, sure, shape in (
        (2, "building", 95.0, square(x, y, 10)), (4, "tree", 80.0, square(x + 10, y, 10)), (5, "car", 40.0, square(x, y + 10, 5)),
        (6, "clutter", NULL, square(x + 5, y + 10, 5)), (5, "car", 99.0, square(x + 30, y, 0.5)),
    ):  # fmt: skip
        feature = QgsFeature(layer.fields())
        feature.setAttributes([None, code, name, sure])
        feature.setGeometry(shape)
        assert layer.addFeature(feature)
    assert layer.commitChanges(), layer.commitErrors()
    QgsProject.instance().addMapLayer(layer, False)  # its owner: pytest lets go of fixtures after QGIS has gone
    return layer


def test_polygons_are_taken_as_they_are_cut_by_the_extent_without_specks_and_without_the_backend(provider, polygons, settings, tmp_path):
    settings(python="/nowhere")
    box = polygons.extent()
    part = QgsRectangle(box.xMinimum() + 5, box.yMinimum() + 5, box.xMinimum() + 40, box.yMinimum() + 12)
    layer = correct(tmp_path, polygons, EXTENT=QgsReferencedRectangle(part, polygons.crs()), MINIMUM_AREA=1)
    assert areas(layer) == {"building": 25.0, "tree": 50.0, "clutter": 10.0}
    whole = correct(tmp_path, polygons, "b.gpkg", MINIMUM_AREA=1)
    assert areas(whole) == {"building": 100.0, "tree": 100.0, "car": 25.0, "clutter": 25.0}
    kept = {item["name"]: item.geometry().asWkt(3) for item in whole.getFeatures()}
    assert kept["building"] == next(polygons.getFeatures()).geometry().asWkt(3) or "MultiPolygon" in kept["building"]


def test_polygons_are_left_out_by_their_own_confidence(provider, polygons, tmp_path):
    assert areas(correct(tmp_path, polygons, CERTAINTY=60, MINIMUM_AREA=1)) == {"building": 100.0, "tree": 100.0}


def test_names_of_polygons_that_are_not_styled_become_the_legend(provider, polygons, tmp_path):
    layer = correct(tmp_path, polygons)
    assert [item.label() for item in layer.renderer().categories()] == ["building", "tree", "car", "clutter", "(no class yet)"]
    legend = correct(tmp_path, polygons, "b.gpkg", LEGEND="isprs")
    assert len(legend.renderer().categories()) == 7


def test_the_map_is_taken_off_the_image_that_is_drawn_on(provider, polygons, tmp_path):
    root = QgsProject.instance().layerTreeRoot()
    root.addLayer(polygons)
    processing.runAndLoadResults("landquilt:labelsfrommap", {"MAP": polygons, "OUTPUT": str(tmp_path / "labels.gpkg")})
    assert not root.findLayer(polygons.id()).itemVisibilityChecked()


def test_layers_that_are_no_map_are_a_sentence(provider, village, tmp_path):
    points = add(write_shapes(tmp_path / "shapes.gpkg", village, [(1, 1, 5, "x")], field="kind"), "kinds")
    with pytest.raises(QgsProcessingException, match="not a classified map"):
        correct(tmp_path, points)
    assert not (tmp_path / "labels.gpkg").exists()


def test_a_place_with_nothing_left_is_a_sentence_and_leaves_no_file(provider, polygons, tmp_path):
    with pytest.raises(QgsProcessingException, match="Nothing of the map is left"):
        correct(tmp_path, polygons, MINIMUM_AREA=1e6)
    assert not list(tmp_path.glob("labels*"))


def test_a_cancelled_run_leaves_no_file(provider, polygons, tmp_path):
    from qgis.core import QgsApplication, QgsProcessingFeedback

    feedback, context = QgsProcessingFeedback(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    QgsProject.instance().addMapLayer(polygons)
    feedback.cancel()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landquilt:labelsfrommap")
    results, _ = algorithm.run({"MAP": polygons.id(), "OUTPUT": str(tmp_path / "labels.gpkg")}, context, feedback)
    assert not results and not list(tmp_path.glob("labels*"))
