"""Which pixels count, whatever a file uses to say so: in the map, in the scaling of values and in training."""

import numpy as np
import pytest
import rasterio
from landquilt.backend.engine.scaling import choose_scaling
from landquilt.backend.grid import Rect
from landquilt.backend.raster import open_raster
from landquilt.backend.segment import run
from landquilt.backend.shared.card import Band, Card
from landquilt.backend.shared.jobs import Note, Segment
from rasterio.enums import ColorInterp
from rasterio.windows import Window

from .conftest import UTM, textured, write_image

RGBA = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
PLAIN = Card("", "", (), tuple(Band(name, 115, 50) for name in ("red", "green", "blue")), 0.15)


def classify(image, folder, model, **more):
    """The map and the notes."""
    job = Segment(str(image), str(folder / "map.tif"), model, tile=128, overlap=48, device="cpu", precision="float32", **more)
    *messages, _ = run(job)
    with rasterio.open(folder / "map.tif") as file:
        return file.read(1), [message.text for message in messages if isinstance(message, Note)]


def valid_of(image):
    with open_raster(str(image)).file as file:
        raster = open_raster(str(image))
        _, valid = raster.read(Rect(0, 0, file.height, file.width))
    return np.ones((raster.height, raster.width), bool) if valid is None else valid


def mosaic(path, width, height, bands, crs="EPSG:32632"):
    """A virtual raster: {band: (type, nodata or None, [(file, source band, x offset)])}."""
    head = f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><SRS>{crs}</SRS><GeoTransform>'
    text = head + ", ".join(map(str, UTM.to_gdal())) + "</GeoTransform>"
    for number, (kind, nodata, sources) in bands.items():
        text += f'<VRTRasterBand dataType="{kind}" band="{number}">' + (
            f"<NoDataValue>{nodata}</NoDataValue>" if nodata is not None else ""
        )
        for name, band, at in sources:
            with rasterio.open(path.parent / name) as file:
                size = f'xSize="{file.width}" ySize="{file.height}"'
            text += f'<SimpleSource><SourceFilename relativeToVRT="1">{name}</SourceFilename><SourceBand>{band}</SourceBand>'
            text += f'<SrcRect xOff="0" yOff="0" {size}/><DstRect xOff="{at}" yOff="0" {size}/></SimpleSource>'
        text += "</VRTRasterBand>"
    path.write_text(text + "</VRTDataset>")
    return path


def test_an_alpha_band_decides_and_not_a_nodata_value_beside_it(model, tmp_path):
    pixels = np.concatenate([textured(3, 200, 200), np.full((1, 200, 200), 255, np.uint8)])
    pixels[:3, 50:90, 50:90] = 255  # a white roof
    pixels[3, :30] = 0
    image = write_image(tmp_path / "rgba.tif", pixels, nodata=255)
    with rasterio.open(image, "r+") as file:
        file.colorinterp = RGBA
    found, notes = classify(image, tmp_path, model)
    assert not found[:30].any() and found[30:].all()
    assert any("alpha band of 'rgba.tif' decides" in note and "255" in note for note in notes)


@pytest.mark.parametrize("bands", [[4, 1, 2], [1, 2, 3, 4]], ids=["first", "last"])
def test_a_band_that_is_named_as_data_is_data_whatever_the_file_calls_it(bands, tmp_path):
    pixels = textured(4, 100, 100)
    pixels[3, :50] = 0
    image = write_image(tmp_path / "infrared.tif", pixels)
    with rasterio.open(image, "r+") as file:
        file.colorinterp = RGBA
    raster = open_raster(str(image), bands)
    assert raster.read(Rect(0, 0, 100, 100))[1] is None


def test_what_no_source_of_a_mosaic_covers_is_no_data_and_its_dark_pixels_are_data(model, tmp_path):
    left = textured(3, 200, 200)
    left[:, 60:100, 60:100] = 0
    write_image(tmp_path / "left.tif", left)
    write_image(tmp_path / "right.tif", textured(3, 200, 200, seed=1))
    sources = {band: ("Byte", None, [("left.tif", band, 0), ("right.tif", band, 260)]) for band in (1, 2, 3)}
    found, notes = classify(mosaic(tmp_path / "gap.vrt", 460, 200, sources), tmp_path, model)
    assert not found[:, 200:260].any() and found[:, :200].all() and found[:, 260:].all()
    assert any("hold nothing" in note for note in notes)


def test_blocks_of_a_sparse_file_that_were_never_written_are_no_data(tmp_path):
    kind = {"driver": "GTiff", "count": 3, "height": 600, "width": 700, "dtype": "uint8", "crs": "EPSG:32632", "transform": UTM}
    for interleave in ("pixel", "band"):
        path = tmp_path / f"{interleave}.tif"
        with rasterio.open(path, "w", tiled=True, blockxsize=128, blockysize=128, sparse_ok=True, interleave=interleave, **kind) as file:
            file.write(textured(3, 128, 256), window=Window(128, 256, 256, 128))
        expected = np.zeros((600, 700), bool)
        expected[256:384, 128:384] = True
        assert np.array_equal(valid_of(path), expected), interleave


def test_nodata_of_two_of_three_bands_is_heeded_and_said(model, tmp_path):
    pixels = textured(3, 200, 200)
    pixels[:, :40] = 0
    pixels[0, 100:120] = 0
    write_image(tmp_path / "part.tif", pixels)
    bands = {band: ("Byte", 0 if band < 3 else None, [("part.tif", band, 0)]) for band in (1, 2, 3)}
    found, notes = classify(mosaic(tmp_path / "two.vrt", 200, 200, bands), tmp_path, model)
    assert not found[:40].any() and found[40:].all()
    assert any("Only bands 1, 2 of 'two.vrt'" in note for note in notes)


def test_bands_of_several_types_are_read_in_one_that_holds_them_all(model, tmp_path):
    write_image(tmp_path / "plain.tif", textured(3, 200, 200))
    bands = {band: (kind, None, [("plain.tif", band, 0)]) for band, kind in ((1, "Byte"), (2, "UInt16"), (3, "Float32"))}
    found, _ = classify(mosaic(tmp_path / "types.vrt", 200, 200, bands), tmp_path, model, scaling="card")
    expected, _ = classify(tmp_path / "plain.tif", tmp_path, model, scaling="card")
    assert np.array_equal(found, expected)


def corridor(path, size, **profile):
    """A diagonal strip of data, 250 pixels wide, in a large file that is empty elsewhere."""
    kind = {"driver": "GTiff", "count": 3, "height": size, "width": size, "dtype": "uint16", "nodata": 0, "crs": "EPSG:32632"}
    tiles = {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate"}
    rng = np.random.default_rng(0)
    with rasterio.open(path, "w", transform=UTM, **kind, **tiles, **profile) as file:
        for top in range(0, size, 256):
            left = max(0, top - 1006)
            window = Window(left, top, min(768, size - left), min(256, size - top))
            rows, columns = np.mgrid[top : top + window.height, left : left + window.width]
            inside = np.abs(rows - columns - 750) < 125
            if inside.any():
                file.write(np.where(inside, rng.integers(2000, 9000, (3, *inside.shape)), 0).astype(np.uint16), window=window)
    return path


@pytest.mark.parametrize("is_sparse", [True, False])
def test_values_are_measured_where_there_are_any_however_little_of_the_image_that_is(tmp_path, is_sparse):
    path = corridor(tmp_path / "corridor.tif", 6000, sparse_ok=is_sparse)
    scaling = choose_scaling(open_raster(str(path)), PLAIN, "auto")
    at = [scaling.gain * value + scaling.offset for value in (2140, 8860)]  # 2 and 98 per cent of what is there
    assert at == pytest.approx([115 - 2.054 * 50, 115 + 2.054 * 50], abs=3)


def test_what_stands_for_no_data_in_floats_and_is_not_said_to_is_not_measured(tmp_path):
    values = np.random.default_rng(0).uniform(0, 1, (3, 256, 256)).astype(np.float32)
    plain = choose_scaling(open_raster(str(write_image(tmp_path / "plain.tif", values))), PLAIN, "auto")
    values[:, :80, :80] = 1e30
    filled = choose_scaling(open_raster(str(write_image(tmp_path / "filled.tif", values))), PLAIN, "auto")
    assert filled.gain == pytest.approx(plain.gain, rel=0.05)


@pytest.mark.slow
def test_empty_blocks_are_never_read(model, tmp_path, monkeypatch):
    path = corridor(tmp_path / "corridor.tif", 3000, sparse_ok=True)
    raster = open_raster(str(path))
    blocks = [Rect(y, x, 256, 256) for y in range(0, 3000, 256) for x in range(0, 3000, 256)]
    assert 0 < sum(not raster.validity.is_empty(block) for block in blocks) < len(blocks) / 3
    read, count = type(raster).read, []
    monkeypatch.setattr(type(raster), "read", lambda self, rect: count.append(rect.h * rect.w) or read(self, rect))
    classify(path, tmp_path, model)
    assert sum(count) < 3000 * 3000


def test_a_value_beyond_a_type_is_no_value_of_it(tmp_path):
    pixels = textured(3, 90, 90)
    write_image(tmp_path / "far.tif", pixels)
    bands = {band: ("Byte", -9999, [("far.tif", band, 0)]) for band in (1, 2, 3)}
    assert valid_of(mosaic(tmp_path / "far.vrt", 90, 90, bands)).all()
