"""What stands in the model folder while a network is trained, for whoever looks into it: run.json, validation.png, and the rest."""

import json
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from landquilt.backend import train as train_module
from landquilt.backend.__main__ import main
from landquilt.backend.shared import replace as replace_module
from landquilt.backend.shared.card import BEST, CARD, CHECKPOINT, EDGES, HISTORY, ISPRS, LOSSES, PICTURE, RUN, WEIGHTS
from landquilt.backend.shared.errors import Fault, InputError
from landquilt.backend.shared.jobs import BUNDLED, Train, decode
from landquilt.backend.shared.replace import take_place
from landquilt.backend.train import run
from landquilt.backend.training import fit as fit_module
from landquilt.backend.training.dataset import Site
from landquilt.backend.training.fit import STOP, history
from landquilt.backend.training.run_file import INTERRUPTED, RunFile, goes_on
from landquilt.backend.training.showcase import richest

from .conftest import textured, write_image


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pair")
    labels = np.kron(np.random.default_rng(0).integers(0, 4, (8, 8)).astype(np.uint8), np.ones((20, 20), np.uint8))[None]
    image, labels = write_image(folder / "image.tif", textured(3, 160, 160)), write_image(folder / "labels.tif", labels)
    return str(image), str(labels)


def job(pair, folder, **more):
    return Train([pair[0]], [pair[1]], str(folder), "resnet18-spp", window=64, **{"steps": 3, "batch": 2, "validate_every": 2, **more})


def told(folder):
    return json.loads((folder / RUN).read_text(encoding="utf-8"))


def picture(folder):
    with rasterio.open(folder / PICTURE) as file:
        assert file.driver == "PNG"
        return file.read()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_while_it_runs_the_folder_tells_how_far_it_is_and_shows_what_the_network_sees(tmp_path, pair):
    seen = []
    for message in run(job(pair, tmp_path / "model")):
        if type(message).__name__ == "Progress":
            seen.append((told(tmp_path / "model"), picture(tmp_path / "model")))
    first, last, end = seen[0], seen[-1], told(tmp_path / "model")
    assert first[0]["state"] == "running" and first[0]["text"] == "" and first[0]["pid"] == os.getpid()
    assert first[0]["validated"] == 0 and seen[1][0]["validated"] == 2  # after step 2
    assert (end["state"], end["text"], end["step"], end["steps"], end["validated"]) == ("ended", "3 steps done.", 3, 3, 3)
    assert decode(json.dumps(end["job"])) == job(pair, tmp_path / "model")
    assert len((tmp_path / "model" / LOSSES).read_text().splitlines()) == 3
    height = first[1].shape[1]
    image, truth, before, after = (part[..., k * (height + 6) : k * (height + 6) + height] for part, k in zip(
        (first[1], first[1], first[1], last[1]), (0, 1, 2, 2)))  # fmt: skip
    with rasterio.open(pair[0]) as file:
        pixels = file.read()
    corner = [(y, x) for y in range(160) for x in range(160) if (pixels[:, y, x] == image[:, 0, 0]).all()]
    (y, x) = next((y, x) for y, x in corner if np.array_equal(pixels[:, y : y + height, x : x + height], image))
    colors = {tuple(int(item.color[k : k + 2], 16) for k in (1, 3, 5)): item.code for item in ISPRS} | {(96, 96, 96): 0}
    with rasterio.open(pair[1]) as file:
        labels = file.read(1)[y : y + height, x : x + height]
    codes = np.array([[colors[tuple(map(int, truth[:, row, column]))] for column in range(height)] for row in range(height)])
    assert np.array_equal(np.where(codes > 0, labels, 0), codes) and (codes > 0).mean() > 0.2
    assert {tuple(map(int, color)) for color in before.reshape(3, -1).T} <= {*colors} - {(96, 96, 96)}
    assert np.array_equal(first[1][..., : 2 * height + 6], last[1][..., : 2 * height + 6]) and not np.array_equal(before, after)
    assert not list((tmp_path / "model").glob("*.part"))


@pytest.mark.slow
@pytest.mark.parametrize(("edges", "learns_again"), [("shipped", False), ("own", False), ("", True)])
def test_a_training_that_goes_on_learns_edges_once_whichever_were_better(tmp_path, pair, monkeypatch, edges, learns_again):
    """`edges`: what the first start came to; nothing where it was not asked."""
    learnt = []

    def write_edges(folder, *_):
        learnt.append(folder)
        if edges == "own":
            (folder / EDGES).write_bytes(b"")
        return []

    monkeypatch.setattr(train_module, "write_edges", write_edges)
    list(run(job(pair, tmp_path / "model", edges=bool(edges))))
    assert len(learnt) == bool(edges) and told(tmp_path / "model")["edges"] == edges
    list(run(job(pair, tmp_path / "model", edges=True, steps=4)))
    assert len(learnt) == 1 and bool(edges) != learns_again
    assert told(tmp_path / "model")["edges"] == (edges or "shipped")


@pytest.mark.slow
def test_a_second_training_into_the_same_folder_is_refused_and_the_first_goes_on(tmp_path, pair):
    first = run(job(pair, tmp_path / "model"))
    while type(next(first)).__name__ != "Progress":
        pass
    with pytest.raises(InputError, match="Another run is writing into"):
        list(run(job(pair, tmp_path / "model")))
    assert [type(message).__name__ for message in first][-1] == "Trained"
    assert not (tmp_path / "model" / "lock").exists()


@pytest.mark.slow
def test_a_run_that_is_given_up_says_so_and_goes_on_from_what_its_folder_tells(tmp_path, pair):
    list(run(job(pair, tmp_path / "whole", steps=4)))
    killed = run(job(pair, tmp_path / "killed", steps=4))
    next(message for message in killed if getattr(message, "done", 0) == 3)
    killed.close()
    end = told(tmp_path / "killed")
    assert (end["state"], end["text"], end["validated"]) == ("stopped", INTERRUPTED, 2)
    *_, end = run(decode(json.dumps(end["job"])))
    assert told(tmp_path / "killed")["state"] == "ended" and told(tmp_path / "killed")["validated"] == 4
    for name in (LOSSES, PICTURE):
        assert (tmp_path / "whole" / name).read_bytes() == (tmp_path / "killed" / name).read_bytes()
    assert end.outputs["model"] == str(tmp_path / "killed")


def begun(folder: Path, done: Train) -> None:
    """What a run of six steps leaves that was killed after four."""
    folder.mkdir()
    (folder / CHECKPOINT).touch()
    (folder / HISTORY).write_text('{"step": 4, "scores": {"score": 0.5}}\n')
    RunFile(folder, done, 6, step=5, validated=4).write()


def test_a_run_is_gone_on_with_in_words_with_what_is_changed(tmp_path):
    folder, before = tmp_path / "model", Train(["a.tif"], ["b.gpkg"], "model", rate=0.1, base=BUNDLED)
    begun(folder, before)
    assert goes_on(folder, replace(before, images=["copy.tif"]), 4, 6) == f"Goes on from step 4 of the run in {folder}."
    said = goes_on(folder, replace(before, rate=0.01, validate_every=2), 4, 6)
    assert said.endswith(", from here on with rate 0.01 instead of 0.1, validate every 2 instead of None.")
    assert "None of its steps is left: choose more of them" in goes_on(folder, before, 6, 6)
    (folder / RUN).write_text("half")
    assert goes_on(folder, replace(before, classes="1=tree"), 4, 6) == f"Goes on from step 4 of the run in {folder}."


@pytest.mark.parametrize("options", [["--classes=1=tree"], ["--legend=1=roof,2=rest"], ["--gsd=0.3"]])
def test_a_run_that_learns_something_else_is_not_gone_on_with(tmp_path, pair, capsys, options):
    folder = tmp_path / "model"
    begun(folder, job(pair, folder))
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    command = ["train", str(folder), "--pair", *pair, "--network=resnet18-spp", "--window=64", "--steps=3", "--batch=2", *options]
    assert main(command) == 2
    said = capsys.readouterr().err.strip().splitlines()[-1]
    assert f"was begun with another {options[0][2:].partition('=')[0]} (none, now" in said and said.endswith(".")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_model_that_is_no_run_is_not_written_over(tmp_path, pair, capsys):
    (tmp_path / CARD).write_text("{}")
    assert main(["train", str(tmp_path), "--pair", *pair]) == 2
    assert "There is a model in" in capsys.readouterr().err and (tmp_path / CARD).read_text() == "{}"


@pytest.mark.slow
def test_a_stop_file_of_an_earlier_run_is_forgotten_and_one_that_comes_while_labels_are_read_counts(tmp_path, pair, monkeypatch):
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / STOP).touch()
    list(run(job(pair, folder, steps=2)))
    assert told(folder)["state"] == "ended" and not (folder / STOP).exists()
    read = train_module.read_pairs
    monkeypatch.setattr(train_module, "read_pairs", lambda *values: [(folder / STOP).touch(), read(*values)][1])
    list(run(job(pair, folder, steps=50)))
    end = told(folder)
    assert (end["state"], end["step"], end["text"]) == ("stopped", 3, "Stopped; the best network so far is kept.")
    assert history(folder)[-1]["ended"].startswith("stopped")


@pytest.mark.slow
def test_a_loss_that_is_no_number_fails_with_its_step_through_the_command_line_and_keeps_the_best(tmp_path, pair, monkeypatch, capsys):
    monkeypatch.setattr(fit_module, "rate_at", lambda step, recipe: 1e30 if step else 0.001)
    options = ["--network=resnet18-spp", "--window=64", "--batch=2", "--steps=9", "--validate-every=1"]
    status = main(["train", str(tmp_path / "model"), "--pair", *pair, *options])
    said = capsys.readouterr().err.strip().splitlines()[-1]
    end = told(tmp_path / "model")
    assert status == 1 and "is nan at step" in said and "Traceback" not in said
    assert end["state"] == "failed" and f"Error: {end['text']}" == said and (tmp_path / "model" / "card.json").exists()
    assert all(np.isfinite(json.loads(line)["loss"]) for line in (tmp_path / "model" / LOSSES).read_text().splitlines())


def test_paths_that_were_relative_are_whole_in_the_folder_and_names_stay(tmp_path, pair, monkeypatch):
    monkeypatch.chdir(Path(pair[0]).parent)
    elsewhere = os.path.relpath(tmp_path / "model")
    whole = Train([pair[0]], [f"{pair[1]}|layername=a"], str(tmp_path / "model"), base=BUNDLED, legend="1=roof, 2=rest", classes="1=roof")
    RunFile(tmp_path, replace(whole, images=["image.tif"], labels=["labels.tif|layername=a"], output=elsewhere), 3).write()
    assert decode(json.dumps(told(tmp_path)["job"])) == whole
    (tmp_path / "base").mkdir()
    monkeypatch.chdir(tmp_path)
    RunFile(tmp_path, replace(whole, base="base", legend="base", images=["/vsicurl/https://a.example/b.tif"]), 3).write()
    job = told(tmp_path)["job"]
    assert (job["base"], job["legend"], job["images"]) == (
        str(tmp_path / "base"),
        str(tmp_path / "base"),
        ["/vsicurl/https://a.example/b.tif"],
    )


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_files_that_somebody_reads_just_then_are_replaced_a_moment_later(tmp_path, pair, monkeypatch):
    """As on Windows, where a file that is open cannot be replaced."""
    rename, refused, slept = Path.replace, [], []

    def refuse_twice(part, target):
        if refused.count(Path(target).name) < 2:
            refused.append(Path(target).name)
            raise PermissionError(13, "The process cannot access the file because it is being used by another process", str(target))
        return rename(part, target)

    monkeypatch.setattr(Path, "replace", refuse_twice)
    monkeypatch.setattr(replace_module.time, "sleep", slept.append)
    list(run(job(pair, tmp_path / "model")))
    names = {RUN, LOSSES, PICTURE, BEST, CHECKPOINT, CARD, WEIGHTS, "windows.gpkg"}
    assert names <= set(refused) and 0 < sum(slept) < 1 and told(tmp_path / "model")["state"] == "ended"
    assert not list((tmp_path / "model").glob("*.part"))


def test_a_file_that_somebody_keeps_open_is_an_error_within_a_second(tmp_path, monkeypatch):
    def refuse(part, target):
        raise PermissionError(13, "in use")

    slept = []
    monkeypatch.setattr(Path, "replace", refuse)
    monkeypatch.setattr(replace_module.time, "sleep", slept.append)
    with pytest.raises(PermissionError):
        take_place(tmp_path / "a.part", tmp_path / "a")
    assert 0.5 < sum(slept) < 1


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_is_one_sentence_with_the_picture_too(tmp_path, pair):
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / f"{PICTURE}.part").symlink_to("/dev/full")
    with pytest.raises(Fault, match=f"{PICTURE} cannot be written .No space left on device.; make room"):
        list(run(job(pair, tmp_path / "model")))


@pytest.mark.slow
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_disk_that_is_full_at_the_very_end_is_one_sentence_and_the_same_job_ends_it(tmp_path, pair):
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / f"{WEIGHTS}.part").symlink_to("/dev/full")
    with pytest.raises(Fault, match=f"{WEIGHTS} cannot be written .* make room"):
        list(run(job(pair, folder, steps=1)))
    assert not (folder / CARD).exists()
    list(run(job(pair, folder, steps=1)))
    assert (folder / CARD).exists() and (folder / WEIGHTS).stat().st_mode == (folder / CARD).stat().st_mode


def test_the_window_with_most_classes_is_shown_the_fuller_of_two():
    def site(name, labels):
        return Site(name, np.zeros((3, 2, 2), np.uint8), np.array(labels, np.uint8), 0.2)

    sites = [site("a", [[1, 1], [1, 1]]), site("b", [[1, 2], [0, 0]]), site("c", [[1, 2], [2, 0]]), site("d", [[1, 2], [2, 0]])]
    assert richest(sites).name == "c"
    assert replace(richest(sites[:1]), weight=2.0).name == "a"
