"""The curve of the loss that others read while a network learns: complete, small, and the same after a kill."""

import json
from dataclasses import replace
from itertools import islice

import pytest
from landquilt.backend.shared.card import LOSSES
from landquilt.backend.shared.errors import Fault
from landquilt.backend.training import curve as module
from landquilt.backend.training.curve import Curve
from landquilt.backend.training.fit import fit, history

from .test_train_loop import CPU, RECIPE, TABLE, Small, sampler, train


def lines(folder):
    return [json.loads(line) for line in (folder / LOSSES).read_text(encoding="utf-8").splitlines()]


def test_every_step_has_a_line_while_there_are_few(tmp_path):
    train(tmp_path, Small())
    assert [line["step"] for line in lines(tmp_path)] == [1, 2, 3, 4]
    assert sum(line["loss"] for line in lines(tmp_path)[:2]) / 2 == pytest.approx(history(tmp_path)[0]["loss"], abs=1e-5)
    assert lines(tmp_path)[0]["rate"] == RECIPE.rate > lines(tmp_path)[-1]["rate"]


def test_of_a_long_run_lines_are_means_of_as_many_steps_each(tmp_path):
    curve = Curve(tmp_path)
    for step in range(1, 5001):
        curve.add(step, float(step), 0.1)
    found = lines(tmp_path)
    assert 500 <= len(found) <= 1000 and [line["step"] for line in found] == list(range(8, 5001, 8))
    assert [line["loss"] for line in found] == [step - 3.5 for step in range(8, 5001, 8)]


@pytest.mark.parametrize("died_after", [3, 7, 8, 11])
def test_a_killed_run_draws_its_curve_on_as_if_it_never_stopped(tmp_path, monkeypatch, died_after):
    monkeypatch.setattr(module, "MOST", 6)
    recipe = replace(RECIPE, steps=14, validate_every=5)

    def run(folder):
        return fit(Small(), sampler(), recipe, lambda x: x.float() / 128 - 1, TABLE, lambda network: {"score": 0.5}, folder, CPU)

    list(run(tmp_path / "whole"))
    killed = run(tmp_path / "killed")
    next(found for found in killed if found == died_after)
    killed.close()
    list(run(tmp_path / "killed"))
    assert lines(tmp_path / "killed") == lines(tmp_path / "whole")


def test_a_new_run_begins_a_new_curve(tmp_path):
    (tmp_path / LOSSES).write_text('{"step": 900, "loss": 1.0, "rate": 1.0}\n')
    steps = fit(Small(), sampler(), RECIPE, lambda x: x.float() / 128 - 1, TABLE, lambda network: {"score": 0.5}, tmp_path, CPU)
    assert list(islice(steps, 1)) == [1] and [line["step"] for line in lines(tmp_path)] == [1]


def test_a_curve_that_cannot_be_written_ends_the_run_only_where_the_state_is_saved(tmp_path):
    (tmp_path / LOSSES).mkdir()
    with pytest.raises(Fault, match=f"{LOSSES} cannot be written .* make room"):
        train(tmp_path, Small())
    assert [line["step"] for line in history(tmp_path)] == [2]


def test_history_says_that_no_better_score_ended_the_run(tmp_path):
    scores = iter([0.6, 0.5, 0.4, 0.9])
    train(tmp_path, Small(), replace(RECIPE, steps=100, patience=2), lambda network: {"score": next(scores)})
    assert [line["ended"] for line in history(tmp_path)] == ["", "", "no better score in 2 validations"]
