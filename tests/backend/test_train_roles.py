"""Who trains and who is held out, as the user or a published split says; and training on a data set that was imported."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from landquilt.backend.commands import main
from landquilt.backend.import_data import run as import_data
from landquilt.backend.samples import run as show_samples
from landquilt.backend.shared.card import read_card
from landquilt.backend.shared.dataset_file import material_of, read_dataset
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.jobs import ImportData, Note, Samples, Train
from landquilt.backend.train import run

from . import published

ROOT = Path(__file__).parent.parent.parent
SMALL = {"network": "resnet18-spp", "window": 64, "steps": 2, "batch": 2, "validate_every": 2}


@pytest.fixture(scope="module")
def potsdam(tmp_path_factory):
    folder = published.potsdam(tmp_path_factory.mktemp("potsdam"), ["2_10", "2_11", "3_10", "2_13"])
    list(import_data(ImportData("potsdam", str(folder))))
    return read_dataset(str(folder))


def pixels_of(card, kind):
    return sum(card.more[f"{kind}_pixels"].values())


@pytest.mark.slow
def test_the_images_that_are_held_out_are_those_that_were_named(tmp_path, potsdam):
    job = Train(output=str(tmp_path / "model"), **material_of(potsdam), **SMALL)
    assert job.roles == ["training"] * 3 + ["held out"]
    list(run(job))
    card = read_card(tmp_path / "model")
    size = published.SIDE**2
    assert (pixels_of(card, "labelled"), pixels_of(card, "held_out")) == (3 * size, size)
    assert card.gsd == pytest.approx(0.05, rel=1e-3)


def test_the_preview_of_samples_divides_alike(potsdam):
    *_, end = show_samples(Samples(window=64, **material_of(potsdam)))
    assert sum(end.held_out.values()) == published.SIDE**2 and not end.problem


@pytest.mark.slow
def test_training_on_eroded_labels_is_judged_on_whole_ones(tmp_path, potsdam):
    list(run(Train(output=str(tmp_path / "model"), **material_of(potsdam, is_eroded=True), **SMALL)))
    card = read_card(tmp_path / "model")
    assert pixels_of(card, "labelled") < 3 * published.SIDE**2 and pixels_of(card, "held_out") == published.SIDE**2


@pytest.mark.parametrize(
    ("roles", "words"),
    [
        (["training"], "4 images but 1 role"),
        (["training", "training", "training", "test"], "role 'test'; choose training or held out"),
        (["training"] * 4, "All images are 'training'"),
    ],
)
def test_roles_that_cannot_be_are_refused_in_a_sentence(tmp_path, potsdam, roles, words):
    with pytest.raises(InputError, match=words):
        list(run(replace(Train(output=str(tmp_path / "model"), **material_of(potsdam), **SMALL), roles=roles)))


@pytest.mark.slow
def test_images_without_a_place_are_taken_to_be_as_large_as_the_data_set_says(tmp_path):
    folder = published.loveda(tmp_path / "data")
    list(import_data(ImportData("loveda", str(folder), legend="six")))
    messages = list(run(Train(output=str(tmp_path / "model"), **material_of(read_dataset(str(folder))), **SMALL)))
    card = read_card(tmp_path / "model")
    assert card.gsd == pytest.approx(0.3)
    assert any("at 0.3 m per pixel" in message.text for message in messages if isinstance(message, Note))
    assert pixels_of(card, "held_out") == np.count_nonzero(published.scene(list(range(8)), 2522)[0] > 1)


def test_pairs_beside_a_data_set_are_refused_and_not_left_out_silently(tmp_path):
    with pytest.raises(InputError, match="give one or the other"):
        main(["samples", "--dataset", str(tmp_path), "--pair", "image.tif", "labels.tif"])


@pytest.mark.slow
def test_the_command_line_trains_on_a_data_set_and_on_pairs_that_are_held_out(tmp_path, potsdam, command):
    options = ["--network", "resnet18-spp", "--window", 64, "--steps", 1, "--batch", 2]
    file = Path(potsdam.pairs[0].image).parents[1]
    first, last = potsdam.pairs[0], potsdam.pairs[-1]
    pairs = ["--pair", first.image, first.labels, "--held-out", last.image, last.labels]
    for name, what in (("whole", ["--dataset", str(file)]), ("two", pairs)):
        status, said, noted = command("--json", "train", tmp_path / name, *what, *options)
        assert status == 0 and json.loads(said.splitlines()[-1])["kind"] == "Trained", noted
        assert pixels_of(read_card(tmp_path / name), "held_out") == published.SIDE**2
