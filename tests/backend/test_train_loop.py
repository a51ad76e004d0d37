"""What happens around the loop: memory that runs out, several processes, time, stops, frozen parts. With a network of two layers."""

import os
import subprocess
import sys
import textwrap
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from landquilt.backend.labels.label_coding import LabelCoding
from landquilt.backend.networks import build
from landquilt.backend.shared.card import BEST, CHECKPOINT, HISTORY, ISPRS
from landquilt.backend.shared.errors import Fault, InputError
from landquilt.backend.training import checkpoint
from landquilt.backend.training.base import take_over
from landquilt.backend.training.dataset import Sampler, Site
from landquilt.backend.training.fit import STOP, Recipe, fit, history, read
from landquilt.backend.training.optimizer import freeze, make_optimizer, set_training
from torch import nn

ROOT = Path(__file__).parents[2]
TABLE = torch.from_numpy(LabelCoding(ISPRS).likelihood())
RECIPE = Recipe(steps=4, batch=4, validate_every=2, rate=0.05)
CPU = torch.device("cpu")


class Small(nn.Module):
    """Without batch normalisation, which would see each part of a batch by itself."""

    def __init__(self):
        super().__init__()
        torch.manual_seed(0)
        self.layers = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.ReLU(), nn.Conv2d(8, 6, 1))

    def forward(self, x):
        return self.layers(x)


class Hungry(Small):
    """Has memory for one sample at a time."""

    fits = 1

    def forward(self, x):
        if len(x) > self.fits:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 MiB")
        return super().forward(x)


def sampler():
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 7, (60, 60)).astype(np.uint8)
    labels[:, :20] = 0  # so that samples differ in how much of them is labelled
    return Sampler([Site("noise", rng.integers(0, 255, (3, 60, 60)).astype(np.uint8), labels, 0.2)], 24, 0.2)


def train(folder, network, recipe=RECIPE, judge=lambda network: {"score": 0.5}, **more):
    return list(fit(network, sampler(), recipe, lambda x: x.float() / 128 - 1, TABLE, judge, folder, CPU, torch.float32, **more))


def same(one, other):
    return all(torch.allclose(a, b, rtol=1e-4, atol=1e-6) for a, b in zip(one.state_dict().values(), other.state_dict().values()))


def test_out_of_memory_halves_the_batch_until_it_fits_and_learns_the_same(tmp_path):
    whole, hungry = Small(), Hungry()
    train(tmp_path / "whole", whole)
    said = train(tmp_path / "hungry", hungry)
    assert [text for text in said if isinstance(text, str)] == [
        "Memory ran out at step 0: from here on a batch of 4 goes through the network in 4 parts."
    ]
    assert same(whole, hungry) and not same(whole, Small())
    assert [line["parts"] for line in history(tmp_path / "hungry")] == [4, 4]


def test_not_even_one_window_in_memory_is_one_sentence(tmp_path):
    network = Hungry()
    network.fits = 0
    with pytest.raises(Fault, match=r"not enough memory for 1 window of 24 pixels"):
        train(tmp_path, network)


def test_another_error_of_the_machine_is_not_taken_for_memory(tmp_path):
    network = Small()
    network.forward = lambda x: torch.zeros(2) @ torch.zeros(3)
    with pytest.raises(RuntimeError, match="size"):
        train(tmp_path, network)


def test_a_batch_in_parts_is_the_whole_batch(tmp_path):
    whole, parts = Small(), Small()
    train(tmp_path / "whole", whole)
    train(tmp_path / "parts", parts, replace(RECIPE, parts=2))
    assert same(whole, parts)


def in_two_processes(tmp_path, body):
    """Run lines of Python in two processes of torchrun with gloo, in which `loop` is this file and `members` the team."""
    script = tmp_path / "two.py"
    start = f"""
        import sys
        sys.path[:0] = [{str(ROOT)!r}, {str(tmp_path)!r}]
        import importlib.util, types, torch
        package = types.ModuleType("landquilt"); package.__path__ = [{str(ROOT)!r}]; sys.modules["landquilt"] = package
        spec = importlib.util.spec_from_file_location("loop", {__file__!r}); loop = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(loop)
        from pathlib import Path
        from dataclasses import replace
        from landquilt.backend.training.team import team
        folder = Path({str(tmp_path / "together")!r})
        with team(torch.device("cpu")) as (members, device):
            assert members.size == 2
    """
    script.write_text(textwrap.dedent(start) + textwrap.indent(textwrap.dedent(body), "    "))
    command = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node=2", "--master-port=0", "--standalone", str(script)]
    return subprocess.run(command, capture_output=True, text=True, timeout=500, env={**os.environ, "OMP_NUM_THREADS": "1"})


@pytest.mark.slow
def test_two_processes_learn_what_one_with_their_batches_in_two_parts_learns(tmp_path):
    """Through torchrun and gloo. Dice overlap is taken within each part, by one process as by two."""
    recipe = replace(RECIPE, dice=0.3, parts=2)
    alone = Small()
    train(tmp_path / "alone", alone, recipe)
    done = in_two_processes(
        tmp_path,
        """
        said = loop.train(folder, loop.Small(), replace(loop.RECIPE, dice=0.3), team=members)
        assert any(hasattr(found, "scores") for found in said) == members.is_first
        """,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    together = Small()
    together.load_state_dict(read(tmp_path / "together" / "checkpoint.pt")["network"])
    assert same(alone, together) and not same(alone, Small())
    assert [line["step"] for line in history(tmp_path / "together")] == [2, 4]
    assert history(tmp_path / "together")[0]["loss"] == pytest.approx(history(tmp_path / "alone")[0]["loss"], rel=1e-4)


@pytest.mark.slow
def test_where_one_of_two_processes_lacks_memory_both_halve_their_batches_and_learn_the_same(tmp_path):
    alone = Small()
    train(tmp_path / "alone", alone, replace(RECIPE, parts=4))
    done = in_two_processes(
        tmp_path,
        """
        said = loop.train(folder, loop.Small() if members.is_first else loop.Hungry(), team=members)
        assert [text for text in said if isinstance(text, str)] == [
            "Memory ran out at step 0: from here on a batch of 2 goes through the network in 2 parts."
        ], said
        """,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    together = Small()
    together.load_state_dict(read(tmp_path / "together" / "checkpoint.pt")["network"])
    assert same(alone, together) and not same(alone, Small())
    assert [line["parts"] for line in history(tmp_path / "together")] == [2, 2]


@pytest.mark.slow
def test_where_one_of_two_processes_cannot_go_on_each_says_one_sentence(tmp_path):
    """Memory that does not even suffice for one window in one process; the other waits for it in vain."""
    done = in_two_processes(
        tmp_path,
        """
        network = loop.Small() if members.is_first else loop.Hungry()
        network.fits = 0
        try:
            loop.train(folder, network, team=members)
        except loop.Fault as error:
            (folder / f"{members.rank}.txt").write_text(str(error))
            raise SystemExit(0)
        """,
    )
    folder = tmp_path / "together"
    assert done.returncode == 0, done.stderr[-3000:]
    assert "not enough memory for 1 window of" in (folder / "1.txt").read_text()
    assert (folder / "0.txt").read_text() == "Another process of the team has ended; its own message says why."


def test_a_stop_file_ends_the_run_after_the_step_at_hand_and_judges_what_is_there(tmp_path):
    found = []
    steps = fit(Small(), sampler(), replace(RECIPE, steps=1000, validate_every=500), lambda x: x.float() / 128 - 1, TABLE,
                lambda network: {"score": 0.7}, tmp_path, CPU, torch.float32)  # fmt: skip
    for step in steps:
        found.append(step)
        if step == 3:
            (tmp_path / STOP).touch()
    assert found[-1] == 4 and found[-2].ended.startswith("stopped")
    assert (tmp_path / "best.pt").exists() and not (tmp_path / STOP).exists()


@pytest.mark.slow
def test_training_by_the_clock_ends_in_time_with_the_rate_at_its_end(tmp_path):
    began = time.monotonic()
    said = train(tmp_path, Small(), replace(RECIPE, minutes=0.05, validate_every=10**6))
    end = said[-2]
    assert 3 <= time.monotonic() - began < 300
    assert end.ended == "0.05 min are over" and end.step > 2 and end.rate < RECIPE.rate / 2
    (line,) = history(tmp_path)
    assert line["ended"] == "0.05 min are over"
    again = train(tmp_path, Small(), replace(RECIPE, minutes=0.05, validate_every=10**6))
    assert again[-1] == end.step + 1  # the time is used up: one step, and it is said


@pytest.mark.slow
def test_two_processes_that_train_by_the_clock_learn_the_same_though_one_waits(tmp_path):
    """Each has a clock of its own, which differ; only what the first one's says may set the rate."""
    done = in_two_processes(
        tmp_path,
        """
        network, told = loop.Small(), []
        tell = type(members).tell
        type(members).tell = lambda self, word: told.append(word) or tell(self, word)
        if not members.is_first:
            loop.time.sleep(0.3)
        clock = loop.time.monotonic
        loop.time.monotonic = lambda: clock() * (1 if members.is_first else 3)
        said = loop.train(folder, network, replace(loop.RECIPE, minutes=0.03, validate_every=10**6), team=members)
        assert len(told) <= said[-1] / 10 + 3, (len(told), said[-1])
        torch.save(network.state_dict(), folder / f"{members.rank}.pt")
        """,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    one, other = (torch.load(tmp_path / "together" / f"{rank}.pt", weights_only=True) for rank in (0, 1))
    assert all(torch.equal(value, other[name]) for name, value in one.items())
    (line,) = history(tmp_path / "together")
    assert line["ended"] == "0.03 min are over" and line["step"] > 10 and line["rate"] < RECIPE.rate


@pytest.mark.slow
def test_only_the_first_of_several_processes_touches_the_folder_that_they_go_on_in(tmp_path):
    train(tmp_path / "together", Small())
    (tmp_path / "together" / HISTORY).open("a").write('{"step": 99, "scores": {"score": 1.0}}\n')
    done = in_two_processes(
        tmp_path,
        """
        def refuse(*arguments):
            raise AssertionError("process 1 writes")
        if not members.is_first:
            loop.checkpoint.forget_after = loop.checkpoint.write = Path.mkdir = Path.unlink = refuse
        loop.train(folder, loop.Small(), replace(loop.RECIPE, steps=6), team=members)
        """,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert [line["step"] for line in history(tmp_path / "together")] == [2, 4, 6]


class Chancy(Small):
    """Draws random numbers in each step."""

    def forward(self, x):
        return self.layers[2](nn.functional.dropout(self.layers[1](self.layers[0](x)), 0.5, self.training))


@pytest.mark.parametrize("optimizer", ["sgd", "adamw"])
def test_a_run_that_goes_on_has_the_very_weights_of_one_that_never_stopped(tmp_path, optimizer):
    """Also where a network draws random numbers, with a moving average, and where memory ran out before the stop."""
    recipe = replace(RECIPE, steps=6, optimizer=optimizer, average=0.9)
    torch.manual_seed(3)
    train(tmp_path / "whole", whole := Chancy(), replace(recipe, parts=2))
    torch.manual_seed(3)
    steps = fit(Chancy(), sampler(), replace(recipe, parts=2), lambda x: x.float() / 128 - 1, TABLE, lambda network: {"score": 0.5},
                tmp_path / "parts", CPU, torch.float32)  # fmt: skip
    next(step for step in steps if step == 4)
    steps.close()
    torch.manual_seed(99)
    train(tmp_path / "parts", resumed := Chancy(), recipe)
    assert all(torch.equal(value, resumed.state_dict()[name]) for name, value in whole.state_dict().items())
    best = [read(tmp_path / name / CHECKPOINT)["average"] for name in ("whole", "parts")]
    assert all(torch.equal(value, best[1][name]) for name, value in best[0].items())
    assert [line["parts"] for line in history(tmp_path / "parts")] == [2, 2, 2]


def test_no_better_score_in_so_many_validations_ends_training(tmp_path):
    scores = iter([0.3, 0.6, 0.5, 0.6, 0.9])
    said = train(tmp_path, Small(), replace(RECIPE, steps=100, patience=2), lambda network: {"score": next(scores)})
    assert said[-1] == 8 and said[-2].ended == "no better score in 2 validations"
    assert read(tmp_path / "best.pt")["step"] == 4


def test_the_share_of_time_spent_waiting_for_samples_is_measured(tmp_path):
    began = time.monotonic()
    train(tmp_path / "quick", Small())
    step = (time.monotonic() - began) / RECIPE.steps  # on this machine, just now

    class Slow(Sampler):
        def batch(self, *arguments):
            time.sleep(max(0.2, 4 * step))
            return super().batch(*arguments)

    slow = Slow(sampler().sites, 24, 0.2)
    list(fit(Small(), slow, RECIPE, lambda x: x.float(), TABLE, lambda network: {"score": 1.0}, tmp_path, CPU, torch.float32))
    assert history(tmp_path)[-1]["waiting"] > 0.5


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_one_sentence_and_the_best_network_stays(tmp_path):
    train(tmp_path, Small(), replace(RECIPE, steps=2))
    before = (tmp_path / "best.pt").read_bytes()
    (tmp_path / "checkpoint.pt.part").symlink_to("/dev/full")
    with pytest.raises(Fault, match="make room"):
        train(tmp_path, Small())
    assert (tmp_path / "best.pt").read_bytes() == before and read(tmp_path / "checkpoint.pt")["step"] == 2


@pytest.mark.parametrize("died_before", [BEST, CHECKPOINT, HISTORY])
def test_a_run_that_dies_while_it_saves_goes_on_to_the_same_best_network(tmp_path, monkeypatch, died_before):
    """Between any two of its files, or within the line of history: the second of four validations is the best one, and must stay so."""
    recipe = replace(RECIPE, validate_every=1)

    def run_in(folder: Path) -> None:
        train(folder, Small(), recipe, lambda network: {"score": 0.9 if len(history(folder)) == 1 else 0.5})

    def write(state, path):
        if state["step"] == 2 and path.name in (died_before, BEST if died_before == HISTORY else CHECKPOINT):
            raise KeyboardInterrupt
        whole_write(state, path)

    run_in(tmp_path / "whole")
    whole_write = checkpoint.write
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(checkpoint, "write", write)
        run_in(tmp_path / "killed")
    if died_before == HISTORY:  # in the middle of its line
        text = (tmp_path / "killed" / HISTORY).read_text()
        (tmp_path / "killed" / HISTORY).write_text(text[:-20])
    run_in(tmp_path / "killed")
    assert [line["step"] for line in history(tmp_path / "killed")] == [1, 2, 3, 4]
    whole, resumed = (read(tmp_path / name / BEST) for name in ("whole", "killed"))
    assert whole["step"] == resumed["step"] == 2
    assert all(torch.equal(value, resumed["network"][key]) for key, value in whole["network"].items())


def test_a_new_run_forgets_what_one_left_that_came_to_no_checkpoint(tmp_path):
    (tmp_path / HISTORY).write_text('{"step": 9, "scores": {"score": 1.0}}\n')
    (tmp_path / BEST).write_text("of another network")
    train(tmp_path, Small())
    assert [line["step"] for line in history(tmp_path)] == [2, 4] and read(tmp_path / BEST)["step"] == 2


def test_a_checkpoint_of_another_network_is_refused(tmp_path):
    train(tmp_path, Small())
    other = Small()
    other.layers[2] = nn.Conv2d(8, 3, 1)
    with pytest.raises(InputError, match="begun with another network"):
        list(fit(other, sampler(), RECIPE, lambda x: x.float(), TABLE[:, :3], lambda network: {"score": 1.0}, tmp_path, CPU))


@pytest.mark.parametrize("damage", ["truncated", "empty", "garbage", "a list", "no network", "a text"])
def test_a_damaged_checkpoint_is_one_sentence_that_says_what_to_do(tmp_path, damage):
    train(tmp_path, Small())
    path = tmp_path / "checkpoint.pt"
    whole = path.read_bytes()
    if damage in ("a list", "no network"):
        torch.save([1, 2] if damage == "a list" else {"step": 2}, path)
    else:
        path.write_bytes(
            {"truncated": whole[: len(whole) // 2], "empty": b"", "garbage": bytes(range(256)) * 40, "a text": b"hello"}[damage]
        )
    with pytest.raises(InputError, match=r"checkpoint\.pt is damaged.*delete it to begin anew"):
        train(tmp_path, Small())
    path.unlink()
    train(tmp_path, Small())
    assert read(path)["step"] == 4


@pytest.mark.parametrize(("trained", "changing"), [("head", {"head"}), ("last", {"features", "pyramid", "head"})])
def test_frozen_parts_stay_as_they_are_with_their_statistics(trained, changing):
    network = build("resnet18-spp", 3, 6)
    freeze(network, trained)
    before = {name: value.clone() for name, value in network.state_dict().items()}
    optimizer = make_optimizer(network, replace(RECIPE, decay=0.1))
    set_training(network)(torch.randn(2, 3, 32, 32)).square().mean().backward()
    optimizer.step()
    changed = {name for name, value in network.state_dict().items() if not torch.equal(value, before[name])}
    assert {name.split(".")[0] for name in changed} == changing
    assert all(name.startswith(("features.layer4", "pyramid", "head")) for name in changed)


@pytest.mark.parametrize("form", ["resnet18-spp", "resnet18-spp-bilinear", "resnet18-spp-steps"])
def test_a_new_legend_replaces_the_last_layer_and_keeps_namesakes_and_all_else(form):
    torch.manual_seed(0)
    base, network = build(form, 3, 3).eval(), build(form, 4, 2)
    take_over(network, base, ["road", "Building", "tree"], ["water", "building"])
    image = torch.randn(1, 3, 64, 64)
    wider = torch.cat([image, image.mean(1, keepdim=True)], 1)
    first = base.features.conv1.weight
    assert torch.allclose(network.features.conv1.weight[:, :3], first * 0.75)
    network.features.conv1.weight.data = torch.cat([first.data, torch.zeros_like(first.data[:, :1])], 1)
    with torch.inference_mode():
        assert torch.allclose(network.eval()(wider)[:, 1], base(image)[:, 1], atol=1e-4)
    assert network(wider).shape == (1, 2, 64, 64)
