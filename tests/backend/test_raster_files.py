"""Files that are read in unusual ways, or not at all: other formats, odd names, blocks as large as the image."""

import numpy as np
import pytest
import rasterio
from landquilt.backend.__main__ import main
from landquilt.backend.memory_limit import VARIABLE
from landquilt.backend.raster import open_raster
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.formats import DRIVERS

from .conftest import textured, write_image


def test_the_plugin_knows_the_drivers_that_rasterio_has():
    with rasterio.Env() as environment:
        assert set(environment.drivers()) >= DRIVERS >= {"GTiff", "VRT", "JPEG", "PNG", "JP2OpenJPEG", "HFA", "GPKG", "WEBP"}


@pytest.mark.parametrize(("name", "words"), [("ortho.ecw", "it is ECW"), ("ortho.sid", "it is MrSID"), ("ortho.xyz", "is not a raster")])
def test_a_format_that_is_not_read_is_named_with_the_way_out(tmp_path, capsys, name, words):
    (tmp_path / name).write_bytes(b"\1\2\3\4" * 100)
    assert main(["segment", str(tmp_path / name), str(tmp_path / "map.tif")]) == 2
    said = capsys.readouterr().err
    assert words in said and "GeoTIFF" in said and "Traceback" not in said


@pytest.mark.parametrize("folder", ["a#b", "what?", "50%20x", "ä ö", "{x}", "a&b;c", "x'y", "[1]"])
def test_any_folder_may_hold_image_and_results(model, tmp_path, capsys, folder):
    place = tmp_path / folder
    place.mkdir()
    image = write_image(place / "ortho#1.tif", textured(3, 100, 100))
    outputs = ["--polygons", str(place / "map.gpkg"), "--confidence", str(place / "sure.tif")]
    made = main(["segment", str(image), str(place / "map%20.tif"), f"--model={model}", "--tile=128", "--overlap=48", *outputs])
    assert made == 0, capsys.readouterr().err
    assert {path.name for path in place.iterdir()} >= {"map%20.tif", "map.gpkg", "sure.tif", "ortho#1.tif"}
    with rasterio.open(place / "map%20.tif") as file:
        assert file.read(1).all()


@pytest.fixture
def pieces(tmp_path, monkeypatch):
    """Compressed images of one strip and of many, where 2 MB are much."""
    monkeypatch.setattr("landquilt.backend.raster.MUCH", 2_000_000)
    pixels = np.random.default_rng(0).integers(1000, 1100, (3, 600, 600)).astype(np.uint16)
    return {rows: str(write_image(tmp_path / f"{rows}.tif", pixels, compress="deflate", blockysize=rows)) for rows in (600, 16)}


def test_a_file_in_one_piece_says_what_memory_it_takes(pieces):
    assert any("pieces of 600 x 600 pixels" in note and "TILED=YES" in note for note in open_raster(pieces[600]).notes)
    assert not open_raster(pieces[16]).notes


def test_a_file_in_one_piece_that_memory_cannot_hold_is_refused(pieces, monkeypatch):
    monkeypatch.setenv(VARIABLE, "0.001")
    with pytest.raises(InputError, match="TILED=YES"):
        open_raster(pieces[600])
    open_raster(pieces[16])


@pytest.mark.slow
def test_one_strip_that_is_not_compressed_is_read_row_by_row(tmp_path):
    path = write_image(tmp_path / "strip.tif", textured(3, 2200, 2200).astype(np.uint16), blockysize=2200)  # GDAL splits 10 MB and more
    assert open_raster(str(path)).block == (1, 2200)
