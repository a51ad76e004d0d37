"""The trial that the installer and the bug report rely on, and the memory limit of the settings."""

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from landquilt.backend.__main__ import main
from landquilt.backend.probe import run
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.jobs import Failed, Finished, Probe, Segment, decode, encode

from .conftest import textured, write_image

ROOT = Path(__file__).parents[2]


def worker(job, **variables):
    """What a worker answers last."""
    made = subprocess.run(
        [sys.executable, "-m", "backend"],
        cwd=ROOT,
        input=encode(job) + "\n",
        capture_output=True,
        text=True,
        env={**os.environ, **variables},
    )
    return decode(made.stdout.splitlines()[-1])


@pytest.mark.slow
def test_a_probe_tells_versions_devices_and_speed(model):
    *_, end = run(Probe(model))
    assert isinstance(end, Finished) and not end.outputs
    told = end.versions
    assert told["python"] == ".".join(map(str, sys.version_info[:3])) and told["torch"] == torch.__version__
    assert re.fullmatch(r"\d+\.\d+\.\d+.*", told["gdal"]) and re.fullmatch(r"\d+\.\d+\.\d+", told["rasterio"])
    assert end.devices[-1] == f"cpu: {end.cores} of {os.cpu_count()} cores" and isinstance(end.bfloat16, bool)
    assert end.megapixels_per_second > 0 and end.device.endswith(end.precision)


def test_a_probe_on_a_device_that_is_not_there_says_so(model):
    missing = "mps" if not torch.backends.mps.is_available() else "cuda"
    with pytest.raises(InputError, match=f"no device '{missing}' here"):
        list(run(Probe(model, device=missing)))


@pytest.mark.slow
def test_the_command_prints_a_line_for_each_finding_and_json_on_request(model, capsys):
    line = ["probe", f"--model={model}", "--precision=float32"]
    assert main(line) == 0
    said = {text.split()[0] for text in capsys.readouterr().out.splitlines()}
    assert {"python", "torch", "rasterio", "gdal", "devices", "megapixels_per_second"} <= said
    assert main(["--json", *line]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["precision"] == "float32"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the limit is another one elsewhere")
def test_a_job_beyond_the_memory_limit_ends_in_one_sentence_and_a_small_one_fits(model, tmp_path):
    image = write_image(tmp_path / "ortho.tif", textured(3, 4096, 4096))
    job = Segment(str(image), str(tmp_path / "map.tif"), model, tile=4096, overlap=128)
    end = worker(job, LANDQUILT_MEMORY_GB="2")
    assert isinstance(end, Failed) and end.message.startswith("There is not enough memory"), end
    small = write_image(tmp_path / "small.tif", textured(3, 200, 200))
    assert isinstance(worker(replace(job, image=str(small), tile=128, overlap=32), LANDQUILT_MEMORY_GB="2"), Finished)


@pytest.mark.slow
def test_the_worker_takes_a_probe_too_and_a_limit_that_is_no_number_is_none(model):
    assert worker(Probe(model), LANDQUILT_MEMORY_GB="plenty").megapixels_per_second > 0
