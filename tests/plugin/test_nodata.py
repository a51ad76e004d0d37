"""What a layer's properties say of no data, and what the user names, reaches the backend."""

import processing
import pytest
from landquilt.plugin.layers import image_of
from landquilt.tests.plugin.stage import job_in, write_photo
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsRasterRange


@pytest.fixture()
def layer(provider, tmp_path):
    path = write_photo(tmp_path / "photo.tif")
    raster = gdal.Open(path, gdal.GA_Update)
    for band in (1, 2, 3):
        raster.GetRasterBand(band).SetNoDataValue(255)
    raster = None  # closes the file
    layer = QgsRasterLayer(path, "photo")
    QgsProject.instance().addMapLayer(layer, False)
    return layer


def add_value(layer, *spans):
    """As *Additional no data value* in the layer's properties: for all bands."""
    for band in range(1, layer.bandCount() + 1):
        layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(*span) for span in spans])


def leave_own(layer):
    for band in range(1, layer.bandCount() + 1):
        layer.dataProvider().setUseSourceNoDataValue(band, False)


def test_a_layer_s_properties_say_what_is_no_data(layer):
    assert image_of(layer).nodata == "auto"
    add_value(layer, (0, 0))
    assert image_of(layer).nodata == "255, 0"
    add_value(layer, (0, 0), (1, 12.5))
    leave_own(layer)
    assert image_of(layer).nodata == "0, 1:12.5"
    add_value(layer)
    assert image_of(layer).nodata == "none"


def test_the_run_heeds_the_layer_s_and_the_user_s_word_beats_it(layer, backend, model, tmp_path):
    record = backend()
    form = {"INPUT": layer, "MODEL": model, "CLASSES": str(tmp_path / "map.tif")}
    add_value(layer, (0, 0))
    processing.run("landquilt:segment", form)
    assert job_in(record)["nodata"] == "255, 0"
    processing.run("landquilt:segment", {**form, "NODATA": "7"})
    assert job_in(record)["nodata"] == "7"
