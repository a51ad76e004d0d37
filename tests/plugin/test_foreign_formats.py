"""Files that QGIS reads and the backend's GDAL does not: read through QGIS's provider, or refused with the way out."""

import processing
import pytest
from landquilt.backend.shared.errors import InputError
from landquilt.plugin.layers import image_of
from landquilt.plugin.online import foreign_format, is_online
from landquilt.tests.plugin.stage import job_in, write_photo
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer


@pytest.fixture()
def foreign(provider, tmp_path):
    """A file of a format that the backend lacks."""
    path = tmp_path / "photo.fits"
    if gdal.GetDriverByName("FITS") is None:
        pytest.skip("this QGIS does not write FITS")
    source = gdal.Open(write_photo(tmp_path / "photo.tif"))
    for band, name in enumerate(("Blue", "Green", "Red"), 1):
        source.GetRasterBand(band).SetDescription(name)
    gdal.Translate(str(path), source, format="FITS")
    layer = QgsRasterLayer(str(path), "photo")
    assert layer.isValid() and layer.bandCount() == 3
    QgsProject.instance().addMapLayer(layer, False)
    return layer


def test_a_file_of_a_format_that_the_backend_lacks_is_read_through_qgis(foreign, backend, model, tmp_path):
    assert is_online(foreign) and foreign_format(foreign) == "FITS"
    record = backend()
    processing.run("landquilt:segment", {"INPUT": foreign, "MODEL": model, "CLASSES": str(tmp_path / "map.tif")})
    job = job_in(record)
    assert job["image"].endswith("image.vrt")


def test_for_training_such_a_file_is_refused_with_the_way_out(foreign):
    with pytest.raises(InputError, match=r"FITS.*export it to a GeoTIFF"):
        image_of(foreign)


def test_ordinary_files_are_read_where_they_lie(provider, photo, tmp_path):
    for name, kind in (("photo.jp2", "JP2OpenJPEG"), ("photo.img", "HFA"), ("webp.tif", "GTiff")):
        options = ["COMPRESS=WEBP"] if name == "webp.tif" else []
        gdal.Translate(str(tmp_path / name), photo, format=kind, creationOptions=options)
        layer = QgsRasterLayer(str(tmp_path / name), name)
        assert layer.isValid() and not is_online(layer), name


@pytest.mark.parametrize("folder", ["a#b", "what?", "50%20x", "ä ö"])
def test_an_image_in_any_folder_is_a_file(provider, backend, model, tmp_path, folder):
    (tmp_path / folder).mkdir()
    path = write_photo(tmp_path / folder / "photo#1.tif")
    layer = QgsRasterLayer(path, "photo")
    assert layer.isValid() and not is_online(layer)
    record = backend()
    target = str(tmp_path / folder / "map.tif")
    processing.run("landquilt:segment", {"INPUT": layer, "MODEL": model, "CLASSES": target})
    assert (job_in(record)["image"], job_in(record)["output"]) == (path, target)
