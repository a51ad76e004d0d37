"""Whether probabilities mean what they say, and that saying it better changes no class."""

import json
from dataclasses import replace

import numpy as np
import pytest
import rasterio
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from landquilt.backend.accuracy.calibration import BINS, best_temperature, calibrate, expected_calibration_error
from landquilt.backend.segment import run
from landquilt.backend.shared.card import Card, card_from_json, card_to_json, read_card, write_card
from landquilt.backend.shared.jobs import Segment

from .conftest import make_model, textured, write_image


def drawn(temperature: float, count: int = 20_000, classes: int = 6) -> tuple[torch.Tensor, torch.Tensor]:
    """Scores, and a truth that follows their softmax at this temperature."""
    rng = torch.Generator().manual_seed(1)
    scores = 3 * torch.randn(count, classes, generator=rng)
    return scores, torch.multinomial((scores / temperature).softmax(1), 1, generator=rng)[:, 0]


@pytest.mark.slow
@settings(max_examples=20, deadline=None)
@given(st.floats(0.2, 5.0))
def test_the_temperature_that_made_the_truth_is_found(temperature):
    scores, truth = drawn(temperature)
    assert best_temperature(scores, truth) == pytest.approx(temperature, rel=0.06)


def test_its_error_is_that_of_a_loop_over_bins():
    scores, truth = drawn(2.0, 500)
    probability, found = (values.numpy() for values in scores.double().softmax(1).max(1))
    expected = 0.0
    for k in range(BINS):
        inside = (np.floor(probability * BINS) == k) | ((k == BINS - 1) & (probability == 1))
        if inside.any():
            expected += inside.mean() * abs((found[inside] == truth.numpy()[inside]).mean() - probability[inside].mean())
    assert expected_calibration_error(scores, truth) == pytest.approx(expected, abs=1e-12)


def test_too_sure_a_network_is_cooled_and_its_error_falls_on_pixels_it_was_not_fitted_on():
    scores, truth = drawn(3.0)
    found = calibrate(scores, truth, np.arange(len(truth)) % 2 == 0)
    assert found.temperature == pytest.approx(3.0, rel=0.06)
    assert found.before > 0.2 and found.after < 0.02 and found.pixels == 10_000


def test_a_network_that_is_calibrated_as_it_is_stays_so():
    scores, truth = drawn(1.0, 4000)
    is_fitted = np.arange(4000) < 40  # so few that they mislead
    found = calibrate(scores, truth, is_fitted)
    assert best_temperature(scores[:40], truth[:40]) != pytest.approx(1, abs=0.05)
    assert found.temperature == 1 and found.after == found.before < 0.02


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_nothing_is_said_where_no_pixel_is_left_to_judge_or_to_fit(share):
    scores, truth = drawn(1.0, 10)
    assert calibrate(scores, truth, np.full(10, bool(share))) is None


def test_a_temperature_changes_confidence_and_no_class(tmp_path):
    image = write_image(tmp_path / "image.tif", textured(3, 150, 170))
    maps = []
    for temperature in (1.0, 4.0):
        model = make_model(tmp_path / f"model{temperature:g}")
        write_card(model, replace(read_card(model), temperature=temperature))
        paths = [tmp_path / f"{name}{temperature:g}.tif" for name in ("classes", "sure")]
        list(run(Segment(str(image), str(paths[0]), model=str(model), confidence=str(paths[1]), tile=64, overlap=16)))
        maps.append([read(path) for path in paths])
    assert (maps[0][0] == maps[1][0]).all()
    assert (maps[1][1] <= maps[0][1]).all() and maps[1][1].mean() < maps[0][1].mean()


def test_the_card_keeps_it_and_cards_of_before_have_none(tmp_path):
    card = replace(read_card(make_model(tmp_path / "model")), temperature=1.7)
    data = json.loads(json.dumps(card_to_json(card)))
    assert card_from_json(data) == card
    del data["landquilt:temperature"]
    assert card_from_json(data).temperature == Card.temperature == 1.0


@pytest.mark.parametrize("temperature", [0, -1, "hot", None, 1e9])
def test_a_card_with_an_impossible_temperature_is_refused(tmp_path, temperature):
    data = card_to_json(read_card(make_model(tmp_path / "model"))) | {"landquilt:temperature": temperature}
    with pytest.raises(ValueError, match="temperature"):
        card_from_json(data)


def read(path) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read(1)
