"""Training through its public doors: the loop, the job, the command line, with real files."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from landquilt.backend.labels.label_coding import LabelCoding
from landquilt.backend.networks import build
from landquilt.backend.networks.weights import load
from landquilt.backend.shared.card import ISPRS, read_card
from landquilt.backend.shared.errors import Fault
from landquilt.backend.shared.jobs import Note, Progress, Train
from landquilt.backend.train import run
from landquilt.backend.training import fit as fit_module
from landquilt.backend.training.dataset import Sampler, Site
from landquilt.backend.training.fit import Average, Recipe, Validated, fit, history, rate_at, read
from rasterio.transform import from_origin

ROOT = Path(__file__).parent.parent.parent
TABLE = torch.from_numpy(LabelCoding(ISPRS).likelihood())
RECIPE = Recipe(steps=4, batch=2, validate_every=2, rate=0.02)


def square_site(seed: int = 0, size: int = 96) -> Site:
    """Bright squares are buildings, the rest is low vegetation."""
    rng = np.random.default_rng(seed)
    labels = np.full((size, size), 3, np.uint8)
    for _ in range(6):
        y, x = rng.integers(0, size - 24, 2)
        labels[y : y + 24, x : x + 24] = 2
    pixels = np.where(labels == 2, 200, 60) + rng.integers(-20, 20, (3, size, size))
    return Site(f"squares {seed}", pixels.astype(np.uint8), labels, 0.2)


@pytest.fixture
def pair(tmp_path):
    """An image and its labels as files; the labels on another grid of the same place."""
    site = square_site(size=160)
    image, labels = tmp_path / "image.tif", tmp_path / "labels.tif"
    grid = {"driver": "GTiff", "dtype": "uint8", "crs": "EPSG:25832", "transform": from_origin(600_000, 5_200_000, 0.2, 0.2)}
    with rasterio.open(image, "w", height=160, width=160, count=3, **grid) as file:
        file.write(site.pixels)
    with rasterio.open(labels, "w", height=150, width=140, count=1, **grid) as file:
        file.write(site.labels[:150, :140], 1)
    return str(image), str(labels)


def train(folder: Path, recipe: Recipe = RECIPE, until: int | None = None) -> torch.nn.Module:
    torch.manual_seed(0)
    network = build("resnet18-spp-steps", 3, 6)
    sampler = Sampler([square_site(0), square_site(1)], 64, 0.2)

    def judge(network):
        return {"score": 0.5}

    for found in fit(network, sampler, recipe, normaliser_of_128(), TABLE, judge, folder, torch.device("cpu"), torch.float32):
        if until is not None and found == until:
            break
    return network


def normaliser_of_128():
    return lambda pixels: (pixels.float() - 128) / 64


@pytest.mark.slow
@pytest.mark.parametrize("recipe", [RECIPE, replace(RECIPE, dice=0.5, average=0.5)], ids=["plain", "dice and average"])
def test_a_killed_run_goes_on_to_the_same_weights(tmp_path, recipe):
    train(tmp_path / "whole", recipe)
    train(tmp_path / "killed", recipe, until=3)  # dies after step 3: the checkpoint holds step 2
    train(tmp_path / "killed", recipe)
    whole, resumed = (read(tmp_path / name / "checkpoint.pt") for name in ("whole", "killed"))
    for part in {"network", "average"} & set(whole):
        for name, value in whole[part].items():
            assert torch.equal(value, resumed[part][name]), name
    assert [line["step"] for line in history(tmp_path / "killed")] == [2, 4]


def test_the_average_follows_the_weights_by_its_share():
    network = torch.nn.BatchNorm2d(1)
    average = Average(network, 0.75)
    torch.nn.init.constant_(network.weight, 5.0)
    network.num_batches_tracked += 7
    average.update(network)
    assert average.network.weight.item() == 2.0 and average.network.num_batches_tracked == 7 and network.weight.item() == 5.0
    assert Average(network, 0.0).network is network


@pytest.mark.slow
def test_history_has_a_line_per_validation(tmp_path):
    train(tmp_path)
    lines = history(tmp_path)
    assert [(line["step"], line["scores"]) for line in lines] == [(2, {"score": 0.5}), (4, {"score": 0.5})]
    assert all(0 <= line["waiting"] <= 1 for line in lines)
    assert lines[-1]["ended"] == "4 steps done"


def test_a_loss_that_is_no_number_stops_with_the_step_and_keeps_the_best(tmp_path):
    with pytest.raises(Fault, match=r"nan at step \d"):
        train(tmp_path, replace(RECIPE, rate=1e30, validate_every=1, steps=20))
    assert (tmp_path / "best.pt").exists()


def test_the_rate_falls_by_the_polynomial_of_paper_a():
    recipe = Recipe()
    assert rate_at(0, recipe) == pytest.approx(0.007)
    assert rate_at(15_000, recipe) == pytest.approx(0.007 * 0.5**0.9, rel=1e-3)
    assert rate_at(30_000, recipe) == pytest.approx(1e-6)


def test_a_sample_depends_on_the_seed_alone():
    sampler = Sampler([square_site(0), square_site(1)], 64, 0.2)
    first, again, other = (sampler.batch(3, seed) for seed in ((0, 7), (0, 7), (0, 8)))
    assert all(np.array_equal(a, b) for a, b in zip(first, again))
    assert not np.array_equal(first[0], other[0])


@pytest.mark.parametrize(("stitched", "is_varied", "zoom"), [(0.0, False, (1, 1)), (1.0, False, (1, 1)), (1.0, True, (0.7, 2))])
def test_samples_keep_pixels_and_labels_together(stitched, is_varied, zoom):
    """Bright pixels stay buildings, but for the seam of a pixel that scaling mixes."""
    pixels, labels = Sampler([square_site(0)], 64, 0.2, zoom, stitched, is_varied).batch(8, (1,))
    for image, codes in zip(pixels, labels):
        means = [image.mean(0)[codes == code].mean() for code in (2, 3) if (codes == code).any()]
        assert len(means) < 2 or means[0] > means[1] + 30


@pytest.mark.slow
def test_the_job_writes_a_model_that_loads_and_tells_what_it_was_trained_on(tmp_path, pair):
    job = Train([pair[0]], [pair[1]], str(tmp_path / "model"), "resnet18-spp", window=64, steps=3, batch=2, validate_every=2)
    *notes, end = run(job)
    assert any("labelled 'car'" in note.text and "cannot learn" in note.text for note in notes if isinstance(note, Note))
    assert any("building 0." in note.text for note in notes if isinstance(note, Note))
    left = [message.left for message in notes if isinstance(message, Progress)]
    assert len(left) == 3 and left[-1] == 0
    card = read_card(tmp_path / "model")
    assert load(tmp_path / "model", card)(torch.zeros(1, 3, 64, 64)).shape == (1, 6, 64, 64)
    assert card.gsd == pytest.approx(0.2, rel=0.01)
    assert [band.name for band in card.bands] == ["red", "green", "blue"]
    assert 50 < card.bands[0].mean < 210
    assert sum(card.more["labelled_pixels"].values()) + sum(card.more["held_out_pixels"].values()) <= 150 * 140
    assert card.more["labelled_pixels"]["building"] > 0 and card.more["labelled_pixels"]["car"] == 0
    assert card.more["parameters"]["optimizer"] == "sgd" and card.more["parameters"]["window"] == 64
    assert card.more["statistics"]["red"]["mean"] == pytest.approx(card.bands[0].mean, abs=0.01)
    assert set(card.accuracy["f1"]) <= {item.name for item in ISPRS}
    assert card.accuracy["mean_f1"] == end.mean_f1
    assert "held out" in card.accuracy["measured"]
    assert card.temperature == card.more["calibration"]["temperature"]


@pytest.mark.slow
def test_a_loss_that_is_no_number_leaves_a_model_of_the_best_network(tmp_path, pair, monkeypatch):
    monkeypatch.setattr(fit_module, "rate_at", lambda step, recipe: 1e30 if step else 0.001)
    job = Train([pair[0]], [pair[1]], str(tmp_path / "model"), "resnet18-spp", window=64, batch=2, steps=9, validate_every=1)
    with pytest.raises(Fault, match=r"at step \d+: lower the learning rate.* is the best network so far\."):
        list(run(job))
    load(tmp_path / "model", read_card(tmp_path / "model"))


@pytest.mark.slow
def test_a_new_legend_on_a_base_gives_a_model_with_its_codes(tmp_path, pair, model):
    job = Train([pair[0]], [pair[1]], str(tmp_path / "model"), base=model, window=64, steps=1, batch=2, preset="fine-tune", trained="head")
    list(run(replace(job, legend="20=grass:#00ff00, 30=building:#0000ff", classes="3=grass, 2=building")))
    card = read_card(tmp_path / "model")
    assert [(item.code, item.name) for item in card.classes] == [(20, "grass"), (30, "building")]
    old = load(Path(model), read_card(Path(model))).state_dict()
    new = load(tmp_path / "model", card).state_dict()
    assert all(torch.equal(old[name], new[name]) for name in old if name.startswith(("features", "pyramid")))
    assert card.more["parameters"]["average"] == 0.98 and card.gsd == read_card(Path(model)).gsd


@pytest.mark.slow
def test_fine_tuning_keeps_the_statistics_of_a_model_and_a_new_network_learns_its_own(tmp_path, pair, model):
    def statistics(folder):
        state = load(Path(folder), read_card(Path(folder))).state_dict()
        return [value for name, value in state.items() if name.endswith("running_mean")]

    job = Train([pair[0]], [pair[1]], "", "resnet18-spp-steps", window=64, steps=2, batch=2, preset="fine-tune")
    list(run(replace(job, output=str(tmp_path / "tuned"), base=model)))
    list(run(replace(job, output=str(tmp_path / "new"))))
    assert all(map(torch.equal, statistics(tmp_path / "tuned"), statistics(model)))
    assert all(value.any() for value in statistics(tmp_path / "new"))  # they begin at 0
    parameters = [read_card(tmp_path / name).more["parameters"] for name in ("tuned", "new")]
    assert [(found["features"], found["keeps_statistics"]) for found in parameters] == [(0.1, True), (1.0, False)]


@pytest.mark.slow
def test_training_learns_what_is_easy(tmp_path, pair):
    job = Train(
        [pair[0]], [pair[1]], str(tmp_path / "model"), "resnet18-spp-steps", window=64, steps=30, batch=4, rate=0.05, validate_every=15
    )
    *_, end = run(job)
    assert end.overall_accuracy > 0.8


@pytest.mark.slow
def test_a_model_can_be_the_base_of_another(tmp_path, pair):
    job = Train([pair[0]], [pair[1]], str(tmp_path / "first"), "resnet18-spp", window=64, steps=1, batch=2)
    list(run(job))
    list(run(replace(job, output=str(tmp_path / "second"), base=str(tmp_path / "first"))))
    card = read_card(tmp_path / "second")
    assert (card.more["parent"], card.more["parent_sha256"]) == ("first", read_card(tmp_path / "first").sha256)
    assert card.bands == read_card(tmp_path / "first").bands


@pytest.mark.slow
def test_the_command_line_trains(tmp_path, pair, command):
    options = ["--network", "resnet18-spp", "--window", 64, "--steps", 2, "--batch", 2]
    status, said, noted = command("--json", "train", tmp_path / "model", "--pair", *pair, *options)
    assert status == 0, noted
    assert json.loads(said.splitlines()[-1])["outputs"]["model"] == str(tmp_path / "model")
    assert Validated(2, 0.0, 0.0, 0.0, {}).step in [line["step"] for line in history(tmp_path / "model")]
