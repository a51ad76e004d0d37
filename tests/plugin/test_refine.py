"""Refined boundaries: the algorithm with the real backend, and the dock's tick box with what it costs."""

import json

import numpy as np
import processing
import pytest
from landquilt.backend.shared.card import card_to_json
from landquilt.backend.shared.jobs import BUNDLED
from landquilt.tests.plugin.compare_stage import write_map
from landquilt.tests.plugin.dock_stage import widget
from landquilt.tests.plugin.stage import CARD, PYTHON, tree
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer

REFINE = "landquilt:refine"
BORDER = 96  # columns


@pytest.fixture()
def village(real, settings, tmp_path):
    """A map whose border between roof and meadow strays by 4 pixels from the image's."""
    settings(python=str(PYTHON))
    path = write_map(tmp_path / "village.tif", real[0].with_name("labels.tif"), card=json.dumps(card_to_json(CARD)))
    raster = gdal.Open(path, gdal.GA_Update)
    h, w = raster.RasterYSize, raster.RasterXSize
    stray = np.round(4 * np.sin(np.arange(h) / 5))[:, None]
    raster.GetRasterBand(1).WriteArray(np.where(np.arange(w) >= BORDER + stray, 3, 2).astype(np.uint8))
    colors = np.where((np.arange(w) >= BORDER)[None, None], np.array([80, 120, 70])[:, None, None], np.array([170, 80, 60])[:, None, None])
    pixels = np.clip(colors + np.random.default_rng(0).normal(0, 5, (3, h, w)), 0, 255).astype(np.uint8)
    image = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "ortho.tif"), w, h, 3)
    image.SetGeoTransform(raster.GetGeoTransform())
    image.SetProjection(raster.GetProjection())
    image.WriteArray(pixels)
    image = None
    raster.FlushCache()
    return path, str(tmp_path / "ortho.tif")


def test_a_map_s_border_moves_onto_its_image_s_and_the_new_map_lies_beside_it(provider, village):
    path, image = village
    layer = QgsRasterLayer(path, "village")
    QgsProject.instance().addMapLayer(layer)
    before = gdal.Open(path).ReadAsArray()
    result = processing.runAndLoadResults(REFINE, {"IMAGE": image, "MAP": layer.id(), "OUTPUT": "TEMPORARY_OUTPUT"})
    [after] = [item for item in QgsProject.instance().mapLayers().values() if item.id() != layer.id()]
    found = gdal.Open(after.source()).ReadAsArray()
    truth = np.where(np.arange(found.shape[1]) >= BORDER, 3, 2)
    assert (found != truth).sum() < 0.6 * (before != truth).sum()
    assert result["CHANGED"] == (found != before).sum() and "village" in str(tree())


def test_the_edges_that_a_border_moved_onto_are_a_layer_too(provider, village, tmp_path):
    path, image = village
    parameters = {"IMAGE": image, "MAP": path, "OUTPUT": str(tmp_path / "new.tif"), "EDGE_MAP": str(tmp_path / "edges.tif")}
    assert processing.run(REFINE, parameters)["EDGE_MAP"] == parameters["EDGE_MAP"]
    edges = gdal.Open(parameters["EDGE_MAP"]).ReadAsArray()
    assert (np.abs(edges.argmax(1) - BORDER) <= 1).mean() > 0.9


def test_a_model_without_edges_of_its_own_is_told_in_one_sentence(provider, village, tmp_path):
    """By its name, as the list of models gives it."""
    path, image = village
    with pytest.raises(QgsProcessingException, match="has no edges of its own"):
        processing.run(REFINE, {"IMAGE": image, "MAP": path, "EDGES": BUNDLED, "OUTPUT": str(tmp_path / "out.tif")})


def test_an_image_of_another_place_is_told_in_one_sentence(provider, village, tmp_path):
    path, image = village
    far = gdal.Translate(str(tmp_path / "far.tif"), image, outputBounds=[0, 1000, 1000, 0])
    del far
    with pytest.raises(QgsProcessingException, match="lies beside the map"):
        processing.run(REFINE, {"IMAGE": str(tmp_path / "far.tif"), "MAP": path, "OUTPUT": str(tmp_path / "out.tif")})
    assert not (tmp_path / "out.tif").exists()


def test_the_dock_says_what_refining_costs_as_soon_as_it_is_ticked(dock, image):
    box, notice = widget(dock, "_refine"), dock.form.refine.notice
    assert not box.isChecked() and not notice.text() and dock.form.parameters()["REFINE"] is False
    box.setChecked(True)
    assert dock.form.parameters()["REFINE"] is True
    assert "megapixels takes about" in notice.text() and "MB of disk" in notice.text()
    box.setChecked(False)
    assert not notice.text()
