"""Model folders that are damaged or mean harm: one sentence that names the file, the exit status of wrong input, and no map."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
import torch
from landquilt.backend.__main__ import main
from landquilt.backend.networks.weights import WEIGHTS
from landquilt.backend.shared.card import CARD, ISPRS, LandClass, find_model, read_card, sha256, write_card
from landquilt.backend.shared.jobs import BUNDLED
from landquilt.backend.shared.style import polygon_qml, raster_qml
from landquilt.tests.hostile_cards import CHANGES, TEXTS, hostile
from safetensors.torch import load_file, save_file

from .conftest import make_model


@pytest.fixture(scope="module")
def good(tmp_path_factory) -> Path:
    return make_model(tmp_path_factory.mktemp("good"))


@pytest.fixture()
def folder(good, tmp_path) -> Path:
    return Path(shutil.copytree(good, tmp_path / "model"))


def refused(image: str, folder: Path, capfd) -> str:
    """The one sentence in which the command line refuses the model."""
    status = main(["segment", image, str(folder.parent / "map.tif"), f"--model={folder}", "--tile=128", "--overlap=48"])
    said = capfd.readouterr().err.strip()
    assert status == 2, said
    last = said.splitlines()[-1]
    assert last.startswith("Error: ") and last.endswith(".") and last.isprintable() and "Traceback" not in said and len(last) < 700
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]
    return last


@pytest.mark.parametrize("what", [*CHANGES, *TEXTS, "deep below"])
def test_a_card_that_cannot_be_is_refused_in_one_sentence(what, image, folder, capfd):
    (folder / CARD).write_bytes(hostile((folder / CARD).read_bytes())[what])
    assert f"{folder / CARD} is damaged (" in refused(image, folder, capfd)


def rewrite(folder: Path, change) -> None:
    """Other weights, and a card that vouches for them."""
    tensors = load_file(folder / WEIGHTS)
    change(tensors)
    save_file(tensors, folder / WEIGHTS)
    vouch(folder)


def vouch(folder: Path) -> None:
    card = json.loads((folder / CARD).read_text())
    card["file:checksum"] = f"sha256:{sha256(folder / WEIGHTS)}"
    (folder / CARD).write_text(json.dumps(card))


KERNEL, MEAN, VARIANCE = "features.conv1.weight", "features.bn1.running_mean", "features.bn1.running_var"


def put(name: str, value: object):
    return lambda tensors: tensors.__setitem__(name, value(tensors[name]) if callable(value) else value)


WRONG_WEIGHTS = {
    "a kernel without its scale": lambda tensors: tensors.pop(f"{KERNEL}.scale"),
    "a scale of another length": put(f"{KERNEL}.scale", torch.ones(3)),
    "a scale that is no number": put(f"{KERNEL}.scale", lambda value: torch.full_like(value, torch.nan)),
    "an infinite scale": put(f"{KERNEL}.scale", lambda value: torch.full_like(value, torch.inf)),
    "a bias that is no number": put(MEAN, lambda value: torch.full_like(value, torch.nan)),
    "a negative variance": put(VARIANCE, lambda value: -value - 1),
    "a missing tensor": lambda tensors: tensors.pop(MEAN),
    "a tensor too many": put("features.more", torch.zeros(3)),
    "whole numbers": put(MEAN, lambda value: value.to(torch.int32)),
    "complex numbers": put(MEAN, lambda value: value.to(torch.complex64)),
    "a vector for a kernel": put(KERNEL, torch.zeros(5, dtype=torch.int8)),
    "an empty tensor": put(MEAN, torch.zeros(0)),
    "nothing": lambda tensors: tensors.clear(),
}


@pytest.mark.parametrize("change", WRONG_WEIGHTS.values(), ids=WRONG_WEIGHTS)
def test_weights_that_no_training_gives_are_refused_in_one_sentence(change, image, folder, capfd):
    rewrite(folder, change)
    assert "do not fit the card" in refused(image, folder, capfd)


@pytest.mark.parametrize("content", [b"", b"{}", bytes(8), b"\xff" * 8 + b"{}", b"PK\3\4" + bytes(100), b"\x80\x02cposix\nsystem\n."])
def test_a_file_that_is_no_safetensors_is_refused_in_one_sentence(content, image, folder, capfd):
    (folder / WEIGHTS).write_bytes(content)
    vouch(folder)
    assert "do not fit the card" in refused(image, folder, capfd)


@pytest.mark.parametrize("name", ["x" * 300, "x/" * 3000, "a\0b", "~nobody-at-all/model"], ids=["long", "deep", "NUL", "nobody's"])
def test_a_model_s_name_that_no_file_can_have_is_refused_in_one_sentence(name, image, tmp_path, capfd):
    assert main(["segment", image, str(tmp_path / "map.tif"), f"--model={name}"]) == 2
    text = capfd.readouterr().err
    assert text.startswith("Error: The model cannot be" if "\0" in name else "Error: There is no model") and text.count("\n") == 1


@pytest.mark.slow
def test_half_precision_weights_of_other_programs_are_read_as_float32(image, folder):
    def halve(tensors):
        tensors |= {name: value.half() for name, value in tensors.items() if value.dtype == torch.float32}

    rewrite(folder, halve)
    assert main(["segment", image, str(folder.parent / "map.tif"), f"--model={folder}", "--tile=128", "--overlap=48"]) == 0


def test_the_bundled_card_and_names_of_all_scripts_are_read(folder):
    assert read_card(find_model(BUNDLED)).classes == ISPRS
    card = read_card(folder)
    names = ("Dach „alt“ & <neu>", "درخت\u200cها", "建物", "पेड़", "Bäume 🌳", "Zoo\u0301logie")  # noqa: RUF001
    classes = tuple(LandClass(254 - k, name, "#0a0B0c".lower()) for k, name in enumerate(names))
    write_card(folder, type(card)(**{**vars(card), "classes": classes}))
    assert read_card(folder).classes == classes


@pytest.mark.parametrize("name", ["a\0b", "a\x1bb", "a\ud800b", "a\uffffb", "]]>", "a\nb\tc", "<&\"'>", "a\x85b"])
def test_styles_are_well_formed_whatever_the_classes_are_called(name):
    classes = (LandClass(1, name, "#0a0b0c"), LandClass(2, "tree", "#00ff00"))
    for style in (raster_qml(classes), polygon_qml(classes), polygon_qml(classes, field=name)):
        root = ElementTree.fromstring(style.encode("utf-8"))
        assert np.unique([item.get("value") for item in [*root.iter("paletteEntry"), *root.iter("category")]]).tolist() == ["1", "2"]
