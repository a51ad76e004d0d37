"""The worker that stays: job after job in one process, the same bytes as ever, and gone with the one who started it."""

import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from landquilt.backend.shared.jobs import Failed, Finished, Note, Segment, decode, encode

from .conftest import textured, write_image
from .test_command_line import PATIENCE, await_end, members

ROOT = Path(__file__).parents[2]


@contextmanager
def started():
    """A warm worker as a function: a job's messages up to the end of it, or one line's."""
    process = subprocess.Popen(
        [sys.executable, "-m", "backend", "--warm"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )

    def ask(job) -> list:
        process.stdin.write((job if isinstance(job, str) else encode(job)) + "\n")
        process.stdin.flush()
        messages = []
        for line in process.stdout:
            messages.append(decode(line))
            if isinstance(messages[-1], (Finished, Failed)):
                break
        return messages

    try:
        yield ask, process
    finally:
        process.stdin.close()
        process.wait(timeout=PATIENCE)
        process.stdout.close()


def segment(image, output, model, **more) -> Segment:
    return Segment(str(image), str(output), str(model), tile=128, overlap=48, **more)


@pytest.mark.slow
def test_a_warm_worker_writes_the_same_bytes_as_a_fresh_one_job_after_job(image, model, tmp_path):
    x_min, y_max = 680_000.0, 5_170_000.0
    wishes = ({}, {"extent": [x_min + 9, y_max - 40, x_min + 50, y_max - 7], "pixel_size": 0.2}, {})
    with started() as (ask, _):
        for i, more in enumerate(wishes):
            ask(segment(image, tmp_path / f"warm{i}.tif", model, **more))
    assert (tmp_path / "warm0.tif").read_bytes() == (tmp_path / "warm2.tif").read_bytes()
    for i, more in enumerate(wishes[:2]):
        line = encode(segment(image, tmp_path / f"fresh{i}.tif", model, **more))
        subprocess.run([sys.executable, "-m", "backend"], cwd=ROOT, input=line + "\n", text=True, check=True, capture_output=True)
        assert (tmp_path / f"warm{i}.tif").read_bytes() == (tmp_path / f"fresh{i}.tif").read_bytes()


@pytest.mark.slow
def test_the_network_stays_loaded_from_job_to_job(image, model, tmp_path):
    shutil.copytree(model, tmp_path / "model")
    with started() as (ask, _):
        assert isinstance(ask(segment(image, tmp_path / "one.tif", tmp_path / "model"))[-1], Finished)
        (tmp_path / "model" / "weights.safetensors").unlink()  # not needed again
        assert isinstance(ask(segment(image, tmp_path / "two.tif", tmp_path / "model"))[-1], Finished)
    assert (tmp_path / "one.tif").read_bytes() == (tmp_path / "two.tif").read_bytes()


@pytest.mark.slow
def test_a_job_that_fails_is_answered_and_does_not_end_the_worker(image, model, tmp_path):
    damaged = tmp_path / "damaged.tif"
    damaged.write_bytes(Path(image).read_bytes()[: os.path.getsize(image) // 2])
    with started() as (ask, process):
        [missing] = ask(segment("nothing.tif", tmp_path / "map.tif", model))
        assert missing.is_input and "'nothing.tif' does not exist" in missing.message
        assert isinstance(ask(segment(damaged, tmp_path / "map.tif", model))[-1], Failed)
        assert isinstance(ask("hello")[-1], Failed)
        first, *_, last = ask(segment(image, tmp_path / "map.tif", model))
        assert isinstance(first, Note) and last.outputs == {"output": str(tmp_path / "map.tif")}
        assert process.poll() is None


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="reads /proc")
def test_the_warm_worker_and_its_pool_end_with_their_parent_also_amid_a_job(model, tmp_path):
    image = write_image(tmp_path / "ortho.tif", textured(3, 2000, 1500))
    with started() as (_, process):
        process.stdin.write(encode(segment(image, tmp_path / "map.tif", model, run_on="processes:2")) + "\n")
        process.stdin.flush()
        while not members(process.pid) - {process.pid}:
            assert process.poll() is None
            time.sleep(0.05)
    await_end(process.pid)
    assert not (tmp_path / "map.tif").exists()


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("sh"), reason="needs a shell")
@pytest.mark.parametrize("mode", ["--watched", "--warm"])
def test_jobs_from_a_file_are_answered_and_the_caller_s_processes_live_on(mode, tmp_path):
    """A file that ends is no parent that is gone, and the group of processes is the shell's."""
    (tmp_path / "jobs").write_text(encode(segment(tmp_path / "none.tif", tmp_path / "map.tif", "none")) + "\n")
    line = f"{sys.executable} -m backend {mode} < {tmp_path / 'jobs'}; echo alive"
    made = subprocess.run(["sh", "-c", line], cwd=ROOT, capture_output=True, text=True, start_new_session=True)
    answer, alive = made.stdout.splitlines()
    assert isinstance(decode(answer), Failed) and alive == "alive", made.stderr


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("sh"), reason="needs a shell")
def test_a_worker_whose_parent_goes_ends_alone(tmp_path):
    line = f"{sys.executable} -m backend --warm < {tmp_path / 'pipe'}; echo alive"
    os.mkfifo(tmp_path / "pipe")
    process = subprocess.Popen(["sh", "-c", line], cwd=ROOT, stdout=subprocess.PIPE, text=True, start_new_session=True)
    (tmp_path / "pipe").write_text("")  # opened, and closed again
    assert process.communicate(timeout=PATIENCE)[0] == "alive\n"
