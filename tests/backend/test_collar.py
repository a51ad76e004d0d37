"""Edges of one value about an image: declared or not, lossless or smeared by compression, and what the user says of them."""

import numpy as np
import pytest
import rasterio
from landquilt.backend.__main__ import main
from landquilt.backend.collar import with_collar
from landquilt.backend.engine.scaling import choose_scaling
from landquilt.backend.grid import Rect
from landquilt.backend.raster import open_raster
from landquilt.backend.shared.errors import InputError
from landquilt.backend.validity import parse_nodata

from .conftest import textured, write_image
from .test_validity import PLAIN, mosaic

LOSSY = {"compress": "jpeg", "jpeg_quality": 75, "photometric": "ycbcr", "tiled": True, "blockxsize": 256, "blockysize": 256}


def triangle(size):
    y, x = np.mgrid[:size, :size]
    return x + y <= size * 3 // 4


def valid_of(image, nodata="auto", rect=None):
    raster = with_collar(open_raster(str(image), nodata=nodata), nodata != "auto")
    rect = rect or Rect(0, 0, raster.height, raster.width)
    valid = raster.read(rect)[1]
    return np.ones((rect.h, rect.w), bool) if valid is None else valid, raster


def deep(collar, value, size=400):
    """16 bits, with a collar that nothing declares, a dark pond and a bright roof inside."""
    pixels = np.clip(np.random.default_rng(0).normal(9000, 900, (3, size, size)), 1, 65534).astype(np.uint16)
    pixels[:, 300:340, 300:340], pixels[:, 300:340, 200:240] = 0, 65535
    pixels[:, collar] = value
    return pixels


@pytest.mark.parametrize("value", [0, 65535])
def test_an_edge_of_one_value_is_no_data_and_what_looks_like_it_inside_is_not(tmp_path, value):
    collar = triangle(400)
    image = write_image(tmp_path / "deep.tif", deep(collar, value))
    valid, raster = valid_of(image)
    assert np.array_equal(valid, ~collar)
    assert any(f"The value {value} fills the border" in note and '"none"' in note for note in raster.notes)
    scaling = choose_scaling(raster, PLAIN, "auto")
    alone = write_image(tmp_path / "alone.tif", deep(np.zeros((400, 400), bool), 0))
    assert scaling.gain == pytest.approx(choose_scaling(open_raster(str(alone)), PLAIN, "auto").gain, rel=0.1)


def test_a_part_has_the_same_edge_as_the_whole(tmp_path):
    image = write_image(tmp_path / "deep.tif", deep(triangle(400), 0))
    whole, _ = valid_of(image)
    for rect in (Rect(33, 57, 200, 111), Rect(250, 250, 150, 150)):
        assert np.array_equal(valid_of(image, rect=rect)[0], whole[rect.slices])


@pytest.mark.parametrize("declared", [True, False])
def test_lossy_compression_leaves_no_specks_in_the_edge(tmp_path, declared):
    collar, pixels = triangle(600), textured(3, 600, 600)
    pixels[:, collar] = 0
    image = write_image(tmp_path / "lossy.tif", pixels, **LOSSY, **({"nodata": 0} if declared else {}))
    with rasterio.open(image) as file:
        smeared = np.count_nonzero(file.read().any(0) & collar)
    valid, raster = valid_of(image)
    assert smeared > 1000 and np.count_nonzero(valid & collar) < smeared / 10
    assert np.count_nonzero(~valid & ~collar) < 0.001 * np.count_nonzero(~collar)
    assert any("compressed with losses" in note for note in raster.notes)


def test_the_edges_of_a_mosaic_s_parts_are_no_data_and_its_gaps_are_said_once(tmp_path):
    left, right = textured(3, 300, 300), textured(3, 300, 300, seed=1)
    write_image(tmp_path / "left.tif", left)
    sources = {band: ("Byte", None, [("left.tif", band, 0), ("right.tif", band, 340)]) for band in (1, 2, 3)}
    write_image(tmp_path / "right.tif", right)
    valid, raster = valid_of(mosaic(tmp_path / "plain.vrt", 640, 300, sources))
    assert valid[:, :300].all() and valid[:, 340:].all() and len(raster.notes) == 1
    right[:, :, :120] = 0  # beside the gap, and at the border
    write_image(tmp_path / "right.tif", right)
    valid, raster = valid_of(mosaic(tmp_path / "edge.vrt", 640, 300, sources))
    assert valid[:, :300].all() and not valid[:, 300:460].any() and valid[:, 460:].all() and len(raster.notes) == 2


def test_an_image_without_an_edge_is_left_alone(tmp_path):
    pixels = textured(3, 400, 400)
    pixels[:, 100:300, 100:300] = 0  # a pond in the middle
    pixels[:, :40, :40] = 120  # a square of one colour, that is no extreme
    pixels[:, :40, 300:340] = 120
    assert valid_of(write_image(tmp_path / "plain.tif", pixels))[0].all()
    assert valid_of(write_image(tmp_path / "one.tif", np.full((3, 200, 200), 7, np.uint8)))[0].all()


def test_the_user_s_word_beats_the_file_s(tmp_path):
    pixels = deep(triangle(400), 0)
    image = write_image(tmp_path / "deep.tif", pixels, nodata=65535)
    dark, bright = (pixels == 0).all(0), (pixels == 65535).all(0)
    assert np.array_equal(valid_of(image)[0], ~bright)
    assert valid_of(image, "none")[0].all()
    assert np.array_equal(valid_of(image, "0")[0], ~dark)
    assert np.array_equal(valid_of(image, "0, 65535")[0], ~dark & ~bright)
    assert np.array_equal(valid_of(image, "0:8000")[0], (pixels > 8000).any(0))
    assert any("65535" in note and "others were named" in note for note in valid_of(image, "0")[1].notes)


@pytest.mark.parametrize("word", ["black", "1:2:3", "5:1", "0,", "nan:1"])
def test_a_word_that_names_no_value_is_refused(word):
    with pytest.raises(InputError, match="is not a number"):
        parse_nodata(word)


@pytest.mark.slow
def test_segment_and_training_take_the_word_on_the_command_line(model, tmp_path, capsys):
    pixels = textured(3, 200, 200)
    pixels[:, :50] = 200
    image = str(write_image(tmp_path / "image.tif", pixels))
    assert main(["segment", image, str(tmp_path / "map.tif"), f"--model={model}", "--tile=128", "--overlap=48", "--nodata=200"]) == 0
    with rasterio.open(tmp_path / "map.tif") as file:
        found = file.read(1)
    assert not found[:50].any() and found[50:].all()
    labels = np.ones((1, 200, 200), np.uint8)
    labels[:, :, 100:], labels[:, :50] = 2, 3
    pair = [image, str(write_image(tmp_path / "labels.tif", labels))]
    train = ["train", "--pair", *pair, "--nodata=200", "--steps=1", "--window=64", "--batch=1"]
    assert main([*train, str(tmp_path / "out")]) == 0
    assert "labelled 'low vegetation'" in capsys.readouterr().err  # which lay on no data only


@pytest.mark.slow
def test_an_edge_is_no_data_in_training_too(tmp_path, capsys):
    image = str(write_image(tmp_path / "deep.tif", deep(triangle(400), 0)))
    labels = np.where(triangle(400), 3, 1).astype(np.uint8)[None]
    labels[:, 300:] = 2
    pair = [image, str(write_image(tmp_path / "labels.tif", labels))]
    assert main(["train", "--pair", *pair, "--steps=1", "--window=64", "--batch=1", str(tmp_path / "out")]) == 0
    said = capsys.readouterr().err
    assert "fills the border of 'deep.tif'" in said and "labelled 'low vegetation'" in said
