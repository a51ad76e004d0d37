"""Training on bands that the user names: what is named is data, whatever the file calls it."""

import json

import numpy as np
import pytest
import rasterio
from landquilt.backend.__main__ import main
from landquilt.backend.labels.label_coding import LabelCoding
from landquilt.backend.shared.card import ISPRS, read_card
from landquilt.backend.shared.jobs import Train
from landquilt.backend.training.material import read_pairs
from rasterio.enums import ColorInterp

from .conftest import textured, write_image

LABELS = np.kron(np.array([[1, 2], [2, 1]], np.uint8), np.ones((96, 96), np.uint8))[None]
FLAGGED = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]


@pytest.fixture
def pair(tmp_path) -> list[str]:
    """Near infrared as fourth band, which the program that wrote it called transparency, dark in a third of the image; labels."""
    pixels = textured(4, 192, 192)
    pixels[3, :64] = 0
    image = write_image(tmp_path / "rgbn.tif", pixels)
    with rasterio.open(image, "r+") as file:
        file.colorinterp = FLAGGED
    return [str(image), str(write_image(tmp_path / "labels.tif", LABELS))]


def command(name, *arguments, capsys) -> tuple[int, dict]:
    """Exit status, and the last message."""
    status = main(["--json", name, *map(str, arguments)])
    return status, json.loads(capsys.readouterr().out.splitlines()[-1])


def test_a_band_flagged_alpha_takes_pixels_out_unless_it_is_named_as_data(pair):
    def learnt(bands: list[int] | None) -> tuple[int, int]:
        """From how many bands, and from how many labelled pixels."""
        job = Train([pair[0]], [pair[1]], "", window=64, bands=bands)
        material = read_pairs(job, LabelCoding(ISPRS), None, None, True, False)
        return len(material.bands), int(material.labelled.sum() + material.held_out.sum())

    whole = learnt([1, 2, 3, 4])[1]
    assert learnt([1, 2, 3, 4]) == (4, whole)
    assert learnt(None) == learnt([1, 2, 3])
    assert learnt(None)[0] == 3 and learnt(None)[1] < 0.8 * whole


def test_a_network_learns_from_the_bands_that_are_named_and_classifies_with_them(pair, tmp_path, capsys):
    options = ["--window=64", "--bands=4,1,2,3", "--steps=1", "--batch=2", "--network=efficientnet-lite0-spp-steps", "--device=cpu"]
    assert command("train", tmp_path / "model", "--pair", *pair, *options, capsys=capsys)[0] == 0
    assert [band.name for band in read_card(tmp_path / "model").bands] == ["band 1", "red", "green", "blue"]
    classify = ["segment", pair[0], tmp_path / "map.tif", f"--model={tmp_path}/model", "--tile=64", "--overlap=16", "--device=cpu"]
    status, end = command(*classify, capsys=capsys)
    assert status == 2 and "name bands that stand in" in end["message"]
    assert command(*classify, "--bands=4,1,2,3", capsys=capsys)[0] == 0
    with rasterio.open(tmp_path / "map.tif") as file:
        assert file.read(1).all()


@pytest.mark.parametrize("band", [0, 5])
def test_a_band_that_is_not_there_is_refused_in_one_sentence(pair, band, tmp_path, capsys):
    status, end = command("train", tmp_path / "model", "--pair", *pair, f"--bands=1,{band}", capsys=capsys)
    assert status == 2 and f"has no band {band}; choose among its bands 1 to 4" in end["message"]
    assert not (tmp_path / "model").exists()
