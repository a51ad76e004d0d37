"""Building footprints: the algorithm on a map with the real backend, and the output of a classification in toolbox and dock."""

import json

import processing
import pytest
from landquilt.backend.shared.card import card_to_json
from landquilt.tests.plugin.compare_stage import add, write_map
from landquilt.tests.plugin.dock_stage import click, run_to_the_end
from landquilt.tests.plugin.stage import CARD, PYTHON, named_after, tree
from osgeo import gdal
from qgis.core import NULL, QgsProcessingContext, QgsProcessingException, QgsProject, QgsRasterLayer, QgsVectorLayer

FOOTPRINTS = "landquilt:footprints"


@pytest.fixture()
def village(real, settings, tmp_path):
    """A class raster of 160 x 192 pixels of 15 cm: trees all over, and two buildings that a thin bridge joins."""
    settings(python=str(PYTHON))
    path = write_map(tmp_path / "village.tif", real[0].with_name("labels.tif"), card=json.dumps(card_to_json(CARD)))
    raster = gdal.Open(path, gdal.GA_Update)
    band = raster.GetRasterBand(1)
    band.Fill(4)
    for x, y, w, h in ((20, 30, 60, 40), (80, 50, 10, 3), (90, 30, 40, 60)):
        band.WriteRaster(x, y, w, h, bytes([2]) * w * h)
    raster.FlushCache()
    return path


def test_each_building_of_a_map_becomes_a_rectangle_with_its_area_and_direction(provider, village, tmp_path):
    result = processing.run(FOOTPRINTS, {"MAP": village, "OUTPUT": str(tmp_path / "out.gpkg")})
    layer = QgsVectorLayer(result["OUTPUT"], "out", "ogr")
    assert result["BUILDINGS_FOUND"] == layer.featureCount() == 2 and layer.crs() == QgsRasterLayer(village).crs()
    for item, (w, h) in zip(layer.getFeatures(), ((60, 40), (40, 60))):
        assert item.geometry().isGeosValid() and item.geometry().constGet().nCoordinates() == 5
        assert item["area_m2"] == pytest.approx(w * h * 0.15**2, rel=0.02) and item["confidence"] == NULL
        assert (item["direction"] - (90 if w > h else 0) + 90) % 180 - 90 == pytest.approx(0, abs=3)  # of true north


def test_the_outlines_are_loaded_above_the_map_and_let_it_be_seen(provider, village, tmp_path):
    layer = QgsRasterLayer(village, "village")
    QgsProject.instance().addMapLayer(layer)
    processing.runAndLoadResults(FOOTPRINTS, {"MAP": layer.id(), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert tree() == [["Buildings of village", ["Building footprints"]], "village"]
    [group, _] = QgsProject.instance().layerTreeRoot().children()
    symbol = group.children()[0].layer().renderer().symbol().symbolLayer(0)
    assert symbol.properties()["style"] == "no" and symbol.strokeWidth() > 0.3


@pytest.mark.parametrize("name", ["out.shp", "memory:"])
def test_other_formats_get_a_copy(provider, village, tmp_path, name):
    target = name if name == "memory:" else str(tmp_path / name)
    result = processing.run(FOOTPRINTS, {"MAP": village, "OUTPUT": target})["OUTPUT"]
    layer = result if isinstance(result, QgsVectorLayer) else QgsVectorLayer(result, "out", "ogr")
    assert layer.featureCount() == 2 and {"area_m2", "direction"} <= {field.name() for field in layer.fields()}


def test_a_class_that_the_map_has_not_is_told_in_one_sentence(provider, village, tmp_path):
    with pytest.raises(QgsProcessingException, match="names the class 'church', which is not in the legend; choose among 1 impervious"):
        processing.run(FOOTPRINTS, {"MAP": village, "BUILDINGS": "church", "OUTPUT": str(tmp_path / "out.gpkg")})
    assert not (tmp_path / "out.gpkg").exists()


def test_a_layer_that_is_being_edited_is_not_written_over(provider, village, tmp_path):
    target = str(tmp_path / "out.gpkg")
    processing.run(FOOTPRINTS, {"MAP": village, "OUTPUT": target})
    layer = add(target, "mine")
    layer.startEditing()
    algorithm = provider.algorithm("footprints")
    is_fine, text = algorithm.checkParameterValues({"MAP": village, "OUTPUT": target}, QgsProcessingContext())
    assert not is_fine and "'mine' is being edited" in text
    layer.rollBack()


@pytest.mark.slow
def test_a_real_classification_writes_footprints_beside_its_polygons(provider, real, settings, tmp_path):
    settings(python=str(PYTHON))
    image, model = map(str, real)
    files = {"CLASSES": "map.tif", "POLYGONS": "map.gpkg", "FOOTPRINTS": "buildings.gpkg"}
    form = {"INPUT": image, "MODEL": model, "TILE": 128, "OVERLAP": 32, **{key: str(tmp_path / name) for key, name in files.items()}}
    processing.runAndLoadResults("landquilt:segment", form)
    assert tree() == [named_after("village", "Building footprints", "Land-cover polygons", "Land-cover classes")]
    layer = QgsVectorLayer(str(tmp_path / "buildings.gpkg"), "buildings", "ogr")
    assert layer.isValid() and [field.name() for field in layer.fields()] == ["fid", "area_m2", "confidence", "direction"]
    assert all(item.geometry().isGeosValid() for item in layer.getFeatures())


def test_the_dock_offers_them_as_an_output_that_is_left_out_unless_asked_for(dock, backend, tmp_path):
    field = dock.form.outputs.fields["footprints"]
    assert dock.form.form.footprints == "" and field.outputIsSkipped()
    target = tmp_path / "buildings.gpkg"
    field.setValue(str(target))
    click(dock, "Run")
    run_to_the_end(dock)
    layers = dock.queue.runs[0].layers
    assert set(layers) == {"footprints", "polygons", "output"} and layers["footprints"].source().startswith(str(target))
    assert layers["footprints"].renderer().type() == "singleSymbol" and layers["polygons"].renderer().type() == "categorizedSymbol"
    assert field.accessibleName() == "Building footprints"
