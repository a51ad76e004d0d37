"""The rasters that an assessment writes, piece by piece: all pixels, and every fourth of them in the overviews."""

import numpy as np
import pytest
import rasterio
from landquilt.backend.accuracy import overview_raster
from landquilt.backend.accuracy.overview_raster import OverviewRaster, thin_out
from landquilt.backend.grid import Rect
from landquilt.backend.labels.layer import Grid
from landquilt.backend.shared.card import LandClass
from landquilt.backend.shared.errors import Fault

GRID = Grid(rasterio.CRS.from_epsg(32632), rasterio.Affine(0.5, 0, 680_000, 0, -0.5, 5_170_000), 1100, 2300)
FOREST, FIELD = LandClass(7, "forest", "#102030"), LandClass(9, "field", "#405060")


def write(path, values, pieces, dtype="uint8"):
    raster = OverviewRaster(path, GRID, dtype, [FOREST, FIELD])
    for rect in pieces:
        raster.write(rect, values[rect.slices])
    raster.finish([FOREST])


def pieces_of(h, w):
    return [Rect(y, x, min(h, GRID.height - y), min(w, GRID.width - x)) for y in range(0, GRID.height, h) for x in range(0, GRID.width, w)]


def opened(path, level=None):
    return rasterio.open(path) if level is None else rasterio.open(path, overview_level=level)


@pytest.mark.slow
@pytest.mark.parametrize("held", [overview_raster.HELD, 2000])
@pytest.mark.parametrize(("h", "w", "dtype"), [(512, 2300, "uint8"), (190, 331, "uint8"), (1023, 1, "uint16"), (300, 1000, "uint32")])
def test_overviews_hold_every_fourth_pixel_whatever_the_pieces(tmp_path, monkeypatch, held, h, w, dtype):
    monkeypatch.setattr(overview_raster, "HELD", held)
    values = np.random.default_rng(0).integers(0, 99, (GRID.height, GRID.width)).astype(dtype)
    pieces = pieces_of(h, w) if w > 1 else [Rect(0, 0, 3, 2300), *(Rect(y, 0, 1, 2300) for y in range(3, 9)), Rect(9, 0, 1091, 2300)]
    write(tmp_path / "a.tif", values, pieces, dtype)
    with opened(tmp_path / "a.tif") as file:
        assert file.overviews(1) == [4, 16] and (file.read(1) == values).all() and file.nodata == 0
        assert (file.crs, file.transform) == (GRID.crs, GRID.transform)
    for level, step in enumerate((4, 16)):
        with opened(tmp_path / "a.tif", level) as file:
            assert (file.read(1) == values[::step, ::step]).all()


def test_the_colours_are_those_of_the_codes_that_occur(tmp_path):
    write(tmp_path / "a.tif", np.full((GRID.height, GRID.width), 7, np.uint8), pieces_of(1024, 1024))
    with opened(tmp_path / "a.tif") as file:
        colors = file.colormap(1)
    assert colors[7] == (16, 32, 48, 255) and colors[9] == (0, 0, 0, 255) and colors[0] == (0, 0, 0, 0)
    assert "forest" in (tmp_path / "a.qml").read_text() and "field" not in (tmp_path / "a.qml").read_text()


def test_a_raster_in_which_no_class_occurs_has_all_its_blocks(tmp_path):
    write(tmp_path / "a.tif", np.zeros((GRID.height, GRID.width), np.uint8), pieces_of(1024, 1024))
    with opened(tmp_path / "a.tif") as file:
        assert not file.read(1).any()
        assert all(file.get_tag_item(f"BLOCK_OFFSET_{x}_{y}", "TIFF", bidx=1) for x in range(9) for y in range(5))


def test_thinned_out_pieces_lie_where_they_do_in_the_whole():
    values = np.arange(35 * 50).reshape(35, 50)
    for rect in (Rect(3, 5, 20, 30), Rect(0, 0, 35, 50), Rect(8, 4, 1, 1), Rect(9, 9, 2, 2)):
        where, kept = thin_out(rect, values[rect.slices], 4)
        inside = np.zeros(values.shape, bool)
        inside[rect.slices] = True
        assert (kept == values[::4, ::4][where.slices]).all() and kept.size == inside[::4, ::4].sum()


def test_a_raster_that_cannot_be_written_is_a_fault_that_names_it(tmp_path):
    with pytest.raises(Fault, match=r"a\.tif"):
        OverviewRaster(tmp_path / "none" / "a.tif", GRID, "uint8", [])
