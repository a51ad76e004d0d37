"""The backend as a program: commands with exit status, and the worker that speaks JSON lines."""

import json
import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
import rasterio
from landquilt.backend.__main__ import main
from landquilt.backend.command_output import tell
from landquilt.backend.shared.jobs import HERE, Exported, Failed, Finished, Note, Progress, Segment, decode, encode
from landquilt.backend.train import Speed

from .conftest import textured, write_image

ROOT = Path(__file__).parents[2]
BACKEND = [sys.executable, "-m", "backend"]
SMALL = ["--tile=128", "--overlap=48"]
PATIENCE = 300  # seconds for a process on a busy machine


def test_help_answers_without_the_heavy_libraries():
    made = subprocess.run([*BACKEND, "segment", "--help"], cwd=ROOT, capture_output=True, text=True)
    assert made.returncode == 0
    for option in ("--polygons", "--confidence", "--model", "--extent", "--mask", "--bands", "--pixel-size", "--resume", "--run-on"):
        assert option in made.stdout
    code = "import sys, backend.__main__, backend.commands; print('torch' in sys.modules, 'rasterio' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True).stdout.split() == ["False", "False"]


@pytest.mark.slow
def test_segment_prints_area_per_class_and_the_files(image, model, tmp_path):
    target = tmp_path / "map.tif"
    made = subprocess.run([*BACKEND, "segment", image, str(target), f"--model={model}", *SMALL], cwd=ROOT, capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    assert "impervious surfaces" in made.stdout
    assert "Mpx/s" in made.stdout
    assert f"output: {target}" in made.stdout
    assert "classifying 100.0 %" in made.stderr


@pytest.mark.slow
def test_the_data_of_another_gdal_and_proj_in_the_environment_does_no_harm(image, model, tmp_path):
    foreign = {name: str(tmp_path) for name in ("GDAL_DATA", "PROJ_DATA", "PROJ_LIB")}
    line = [*BACKEND, "segment", image, str(tmp_path / "map.tif"), f"--model={model}", *SMALL]
    made = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, env={**os.environ, **foreign})
    assert made.returncode == 0, made.stderr
    with rasterio.open(tmp_path / "map.tif") as file:
        assert file.crs.to_epsg() == 32632


@pytest.mark.slow
def test_json_prints_messages_one_a_line(image, model, tmp_path):
    line = [*BACKEND, "--json", "segment", image, str(tmp_path / "map.tif"), f"--model={model}", *SMALL]
    made = subprocess.run(line, cwd=ROOT, capture_output=True, text=True)
    messages = [decode(line) for line in made.stdout.splitlines()]
    assert {type(message) for message in messages[:-1]} == {Note, Progress}
    assert isinstance(messages[-1], Finished)


def test_a_wrong_argument_is_exit_status_2():
    made = subprocess.run([*BACKEND, "segment", "only_one.tif"], cwd=ROOT, capture_output=True, text=True)
    assert made.returncode == 2


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("segment image.tif map.tif --extent 0 0 inf inf", "The extent cannot be inf"),
        ("segment image.tif map.tif --extent nan 0 1 1", "The extent cannot be nan"),
        ("samplepoints map.tif points.gpkg --seed -1", "The seed cannot be -1"),
        ("train model --pair image.tif map.tif --gsd nan", "The gsd cannot be nan"),
        ("labelsfrommap map.tif labels.gpkg --certainty 200", "The certainty cannot be 200"),
        (f"segment image.tif {'x' * 300}.tif", "a name too long"),
        (f"train {'x' * 300} --pair image.tif map.tif", "a name too long"),
        (f"assess map.tif map.tif --output {'x' * 300}", "a name too long"),
    ],
)
def test_numbers_and_names_that_cannot_be_are_one_sentence(line, words, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    write_image(tmp_path / "image.tif", textured(3, 60, 60))
    write_image(tmp_path / "map.tif", textured(1, 60, 60) % 3 + 1)
    assert main(line.split()) == 2
    said = capsys.readouterr().err.strip().splitlines()[-1]
    assert said.startswith("Error: ") and words in said and said.endswith(".")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["image.tif", "map.tif"]


def worker(job, *arguments, **variables: str) -> subprocess.Popen:
    process = subprocess.Popen(
        [*BACKEND, *arguments],
        cwd=ROOT,
        env={**os.environ, **variables},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    process.stdin.write(encode(job) + "\n")
    process.stdin.flush()
    return process


@pytest.mark.slow
def test_the_worker_does_the_same_job_from_a_line_of_json(image, model, tmp_path):
    job = Segment(image, str(tmp_path / "map.tif"), model, tile=128, overlap=48)
    out, _ = worker(job).communicate(timeout=PATIENCE)
    end = decode(out.splitlines()[-1])
    assert end.outputs == {"output": str(tmp_path / "map.tif")}
    assert list(end.pixels) == list(end.area_m2)


@pytest.mark.slow
def test_relative_paths_begin_where_the_worker_is_told(image, model, tmp_path):
    (tmp_path / "ortho.tif").write_bytes(Path(image).read_bytes())
    job = Segment("ortho.tif", "map.tif", model, tile=128, overlap=48, run_on="processes:2")
    out, _ = worker(job, **{HERE: str(tmp_path)}).communicate(timeout=PATIENCE)
    assert decode(out.splitlines()[-1]).outputs == {"output": str(tmp_path / "map.tif")}
    assert (tmp_path / "map.tif").is_file()


@pytest.mark.slow
def test_the_worker_says_in_one_sentence_what_was_wrong(tmp_path):
    process = worker(Segment("nothing.tif", str(tmp_path / "map.tif")))
    out, _ = process.communicate(timeout=PATIENCE)
    end = decode(out.splitlines()[-1])
    assert isinstance(end, Failed)
    assert end.is_input
    assert process.returncode == 2


@pytest.mark.parametrize(
    "line", [b"hello\n", b'{"kind": "Probe", "model": "\xff\xfe"}\n', b"\xff\xfe\x00\n", b"\n", b"[" * 100_000 + b"\n"]
)
def test_a_line_that_is_no_job_is_answered_too(line):
    made = subprocess.run(BACKEND, cwd=ROOT, input=line, capture_output=True)
    end = json.loads(made.stdout)
    assert end["kind"] == "Failed" and end["message"].endswith(".") and not end["detail"] and made.returncode == 2


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="reads /proc")
def test_the_worker_and_its_pool_end_with_their_parent(model, tmp_path):
    image = write_image(tmp_path / "ortho.tif", textured(3, 2000, 1500))
    process = worker(Segment(str(image), str(tmp_path / "map.tif"), model, tile=128, overlap=48, run_on="processes:2"), "--watched")
    while not members(process.pid) - {process.pid}:
        assert process.poll() is None
        time.sleep(0.05)
    process.stdin.close()
    process.wait(timeout=PATIENCE)
    await_end(process.pid)
    assert not (tmp_path / "map.tif").exists()


def await_end(group: int) -> None:
    """Until no process of the group lives: each ends by itself when its parent has, but on a busy machine not at once."""
    end = time.monotonic() + PATIENCE
    while members(group):
        assert time.monotonic() < end
        time.sleep(0.05)


def members(group: int) -> set[int]:
    """Living processes of a group; from /proc, since a small system has no ps."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it ended meanwhile
            state, _, pgid = stat.read_text().rpartition(")")[2].split()[:3]
            if int(pgid) == group and state not in "ZX":
                found.add(int(stat.parent.name))
    return found


def test_a_training_shows_its_pace_from_the_first_step_and_is_not_done_with_it(capsys):
    speed = Speed()
    time.sleep(0.05)
    first = speed.progress(21, 0, 60.0)  # resumed, and told for how long
    assert 0 < first.rate < 25 and first.total > 100 and 59 < first.left < 60
    time.sleep(0.05)
    assert speed.progress(22, 100, 0.0).total == 100
    tell([first, Exported({}, 2.1e-7, {})], as_json=False)
    said = capsys.readouterr()
    assert " 0 steps/s" not in said.err and "100.0 %" not in said.err and "steps/s" in said.err
    assert "maximum difference       2.1e-07" in said.out
    tell([Progress(0, 3, "tiles", text="checking")], as_json=False)
    assert capsys.readouterr().err.strip() == "checking   0.0 %"
