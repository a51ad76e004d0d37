"""Finding what looks alike in QGIS: the algorithm with the real backend."""

import pytest
from landquilt.tests.plugin.stage import PIXEL, X, Y
from osgeo import gdal, osr
from qgis import processing
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsRectangle, QgsReferencedRectangle, QgsVectorLayer

CARS = ((10, 12), (40, 20), (25, 50), (70, 44))  # column and row of the upper left corner


def write_cars(path, width=110, height=80):
    """Four cars of 8 x 5 pixels, of several tones, on a street of one."""
    raster = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 3, gdal.GDT_Byte)
    raster.SetGeoTransform((X, PIXEL, 0, Y, 0, -PIXEL))
    system = osr.SpatialReference()
    system.ImportFromEPSG(25832)
    raster.SetProjection(system.ExportToWkt())
    for band in range(1, 4):
        values = bytearray(90 + (7 * k) % 5 for k in range(width * height))
        for x, y in CARS:
            for row in range(5):
                values[(y + row) * width + x : (y + row) * width + x + 8] = bytes([200, 210, 60, 60, 220, 230, 40, 180])
        raster.GetRasterBand(band).WriteRaster(0, 0, width, height, bytes(values))
    return str(path)


def box(column, row, w, h):
    west, north = X + column * PIXEL, Y - row * PIXEL
    return QgsRectangle(west, north - h * PIXEL, west + w * PIXEL, north)


def test_all_that_looks_like_the_box_becomes_a_polygon_with_its_score(real, provider, tmp_path):
    image = write_cars(tmp_path / "cars.tif")
    around = QgsReferencedRectangle(box(8, 10, 12, 9), QgsCoordinateReferenceSystem("EPSG:25832"))
    outputs = {"OUTPUT": str(tmp_path / "matches.gpkg"), "SIMILARITY": str(tmp_path / "s.tif"), "LABELS": str(tmp_path / "l.tif")}
    result = processing.run("landquilt:match", {"INPUT": image, "BOX": around, "LABEL": "5=car", **outputs})
    layer = QgsVectorLayer(result["OUTPUT"], "matches", "ogr")
    assert result["MATCHES"] == layer.featureCount() == 4 and 0.5 < result["THRESHOLD_BY_OTSU"] < 1
    centres = {tuple(round(value, 3) for value in item.geometry().centroid().asPoint()) for item in layer.getFeatures()}
    assert centres == {(round(X + (x + 4) * PIXEL, 3), round(Y - (y + 2.5) * PIXEL, 3)) for x, y in CARS}
    assert {(item["class"], item["name"]) for item in layer.getFeatures()} == {(5, "car")}
    labels = gdal.Open(result["LABELS"]).ReadAsArray()
    assert set(labels.ravel()) == {0, 5} and gdal.Open(result["SIMILARITY"]).ReadAsArray().shape == labels.shape


def test_without_anything_to_look_for_one_sentence_says_so(real, provider, tmp_path):
    with pytest.raises(QgsProcessingException, match="either a box"):
        processing.run("landquilt:match", {"INPUT": write_cars(tmp_path / "cars.tif"), "OUTPUT": str(tmp_path / "m.gpkg")})
