"""The guess which band is which, and the size of pixels on the ground."""

import pytest
from landquilt.backend.shared.bands import guess_bands, meaning_of
from landquilt.plugin.ground_size import differs_much, metres_per_pixel, size_text, square_around
from landquilt.plugin.segment.bands import sentence_of
from landquilt.tests.plugin.stage import write_photo
from osgeo import gdal, osr
from qgis.core import QgsPointXY, QgsRasterLayer

RGB = ["red", "green", "blue"]


@pytest.mark.parametrize(
    ("names", "bands"),
    [
        (["Band 1 (Red)", "Band 2 (Green)", "Band 3 (Blue)", "Band 4 (Alpha)"], (1, 2, 3)),
        (["Band 1", "Band 2", "Band 3", "Band 4"], (1, 2, 3)),
        (["Band 1: B02 blue", "Band 2: B03 green", "Band 3: B04 red", "Band 4: B08 NIR"], (3, 2, 1)),
        (["Blau", "Grün", "Rot"], (3, 2, 1)),
        (["Blue", "Green", "Red", "NIR", "Rededge"], (3, 2, 1)),
        (["R", "G", "B", "N"], (1, 2, 3)),
        (["alpha", "red", "green", "blue"], (2, 3, 4)),
        (["Red_edge", "red", "green", "blue"], (2, 3, 4)),
    ],
)
def test_bands_are_found_by_their_names_and_else_taken_in_order(names, bands):
    guess = guess_bands(names, RGB)
    assert guess.bands == bands and sentence_of(guess, RGB) == ""


def test_infrared_imagery_for_a_colour_model_gets_a_sentence_and_its_nearest_bands():
    guess = guess_bands(["near infrared", "red", "green"], RGB)
    assert guess.bands == (2, 3, 3)
    sentence = sentence_of(guess, RGB)
    assert "near infrared, red, green" in sentence and "green for blue" in sentence and "poorer map" in sentence


def test_infrared_imagery_for_an_infrared_model_needs_no_sentence():
    guess = guess_bands(["Band 1: green", "Band 2: red", "Band 3: NIR"], ["nir", "red", "green"])
    assert guess.bands == (3, 2, 1) and sentence_of(guess, RGB) == ""


def test_one_band_stands_in_for_all_with_a_sentence():
    guess = guess_bands(["Band 1 (Gray)"], RGB)
    assert guess.bands == (1, 1, 1) and "The image has 1 band but the model takes 3 (red, green, blue)" in sentence_of(guess, RGB)


def test_a_name_that_says_nothing_has_no_meaning():
    assert [meaning_of(name) for name in ("Band 1", "elevation", "")] == ["", "", ""]
    assert guess_bands([], RGB).bands == ()


# -- on the ground ---------------------------------------------------------------------------------------------------------


def raster(path, epsg, x, y, pixel):
    made = gdal.GetDriverByName("GTiff").Create(str(path), 100, 100, 1, gdal.GDT_Byte)
    made.SetGeoTransform((x, pixel, 0, y, 0, -pixel))
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    made.SetProjection(system.ExportToWkt())
    made = None  # closes the file
    return QgsRasterLayer(str(path), "r")


@pytest.mark.parametrize(
    ("epsg", "x", "y", "pixel", "metres"),
    [
        (25832, 600_000, 5_100_000, 0.2, 0.2),
        (3857, 1_113_195, 8_399_738, 0.2, 0.1),  # at 60 degrees north, Mercator shows all at twice its size
        (4326, 10.0, 60.0, 1e-6, (0.1114 + 0.0558) / 2),
        (2263, 1_000_000, 200_000, 1.0, 0.3048),  # New York, in feet
    ],
)
def test_a_pixel_is_measured_on_the_ground_in_any_coordinate_system(qgis_app, tmp_path, epsg, x, y, pixel, metres):
    assert metres_per_pixel(raster(tmp_path / "r.tif", epsg, x, y, pixel)) == pytest.approx(metres, rel=0.01)


def test_a_pixel_without_a_place_on_earth_is_not_measured(qgis_app, tmp_path):
    assert metres_per_pixel(QgsRasterLayer(write_photo(tmp_path / "r.tif", epsg=0), "r")) is None


def test_a_square_around_a_point_lies_on_the_image(qgis_app, tmp_path):
    layer = raster(tmp_path / "r.tif", 25832, 600_000, 5_100_000, 10.0)  # a kilometre wide
    inside = square_around(QgsPointXY(600_500, 5_099_500), 200, layer)
    corner = square_around(QgsPointXY(600_001, 5_099_999), 200, layer)
    outside = square_around(QgsPointXY(0, 0), 200, layer)
    assert inside.width() == pytest.approx(200, rel=0.01) and layer.extent().contains(corner)
    assert corner.width() == pytest.approx(200, rel=0.01) and outside.center().x() == pytest.approx(600_500)


def test_sizes_are_said_shortly_and_only_large_differences_matter():
    assert [size_text(size) for size in (0.14, 0.005, 1.2, 30)] == ["14 cm", "0.5 cm", "1.2 m", "30 m"]
    assert [differs_much(size, 0.14) for size in (0.05, 0.08, 0.2, 0.3)] == [True, False, False, True]
