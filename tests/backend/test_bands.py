"""Which bands of an image a network gets: by the same rule on the command line and in training."""

import json

import numpy as np
import pytest
import rasterio
from landquilt.backend.__main__ import main
from landquilt.backend.raster import open_raster
from landquilt.backend.shared.card import read_card

from .conftest import make_model, textured, write_image

BGR = ["Blue", "Green", "Red", "NIR", "Rededge"]


def write_described(path, names, pixels):
    with rasterio.open(write_image(path, pixels, photometric="MINISBLACK"), "r+") as file:
        file.descriptions = names
    return str(path)


@pytest.fixture
def colors(tmp_path):
    """A model whose bands are named red, green and blue."""
    folder = make_model(tmp_path / "model")
    card = json.loads((folder / "card.json").read_text())
    card["mlm:input"][0]["bands"] = ["red", "green", "blue"]
    (folder / "card.json").write_text(json.dumps(card))
    return str(folder)


def segment(image, target, model, capsys, *more):
    assert main(["segment", image, str(target), f"--model={model}", "--tile=128", "--overlap=48", *more]) == 0
    with rasterio.open(target) as file:
        return file.read(1), capsys.readouterr().err


@pytest.mark.slow
def test_bands_are_found_by_their_names_and_said(colors, tmp_path, capsys):
    image = write_described(tmp_path / "five.tif", BGR, textured(5, 150, 150))
    found, said = segment(image, tmp_path / "found.tif", colors, capsys)
    named, _ = segment(image, tmp_path / "named.tif", colors, capsys, "--bands=3,2,1")
    other, _ = segment(image, tmp_path / "other.tif", colors, capsys, "--bands=1,2,3")
    assert "Bands 3, 2, 1 as red, green, blue." in said
    assert np.array_equal(found, named) and not np.array_equal(found, other)


def test_the_nearest_bands_stand_in_for_missing_ones_and_it_is_said(colors, tmp_path, capsys):
    image = write_described(tmp_path / "infrared.tif", ["NIR", "Red", "Green"], textured(3, 150, 150))
    _, said = segment(image, tmp_path / "map.tif", colors, capsys)
    assert "Bands 2, 3, 3 as red, green, blue." in said and "green for blue" in said


def test_one_band_for_three_is_refused_but_may_be_named(colors, tmp_path, capsys):
    image = str(write_image(tmp_path / "grey.tif", textured(1, 150, 150)))
    assert main(["segment", image, str(tmp_path / "map.tif"), f"--model={colors}"]) == 2
    assert "has 1 band(s)" in capsys.readouterr().err
    segment(image, tmp_path / "map.tif", colors, capsys, "--bands=1,1,1")


@pytest.mark.slow
@pytest.mark.parametrize("base", [True, False])
def test_training_takes_bands_in_the_same_order_and_names_them_in_the_card(colors, tmp_path, capsys, base):
    image = write_described(tmp_path / "five.tif", BGR, textured(5, 300, 300))
    codes = np.ones((1, 300, 300), np.uint8)
    codes[:, :, 150:] = 2
    labels = write_image(tmp_path / "labels.tif", codes)
    more = [f"--base={colors}"] if base else []
    arguments = ["train", str(tmp_path / "out"), "--pair", image, str(labels), "--steps=1", "--window=64", "--batch=1", *more]
    assert main(arguments) == 0
    assert "Bands 3, 2, 1, 4, 5 of 'five.tif' are taken as red, green, blue, near infrared, red edge." in capsys.readouterr().err
    card = read_card(tmp_path / "out")
    assert [band.name for band in card.bands] == ["red", "green", "blue", "near infrared", "red edge"]
    assert open_raster(image, wanted=[band.name for band in card.bands]).bands == (3, 2, 1, 4, 5)
