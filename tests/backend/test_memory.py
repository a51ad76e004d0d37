"""Too little memory is called that: whatever it is that lacks it, and wherever."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from landquilt.backend.memory_limit import is_out_of_memory
from landquilt.backend.shared.jobs import Segment, decode, encode

from .conftest import textured, write_image

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the limit is another one elsewhere")
@pytest.mark.parametrize("gigabytes", ["0.18", "0.24", "0.28", "0.34"])  # libraries, weights, network, first window
def test_a_limit_that_is_too_low_is_one_sentence_about_memory_and_no_word_about_files(model, tmp_path, gigabytes):
    image = write_image(tmp_path / "ortho.tif", textured(3, 300, 300))
    command = [sys.executable, "-m", "backend", "--json", "segment", str(image), str(tmp_path / "map.tif"), f"--model={model}"]
    variables = {**os.environ, "LANDQUILT_MEMORY_GB": gigabytes, "OMP_NUM_THREADS": "1"}
    made = subprocess.run(command, cwd=ROOT, env=variables, capture_output=True, text=True)
    if not made.stdout:  # not even room to say it: the plugin says "perhaps for want of memory"
        dead = (-signal.SIGABRT, -signal.SIGSEGV)  # the latter: a library that does not look at what it gets
        assert made.returncode in dead or "MemoryError" in made.stderr, made.stderr
        return
    end = json.loads(made.stdout.splitlines()[-1])
    assert end["kind"] != "Failed" or end["message"].startswith("There is not enough memory"), (end, made.stderr)


@pytest.mark.slow
@pytest.mark.parametrize("mode", [[], ["--warm"]])
def test_a_limit_in_which_nothing_fits_is_refused_before_anything_waits_for_memory(model, tmp_path, mode):
    (tmp_path / "jobs").write_text(encode(Segment("ortho.tif", str(tmp_path / "map.tif"), model)) + "\n")
    variables = {**os.environ, "LANDQUILT_MEMORY_GB": "0.1"}
    command = [sys.executable, "-m", "backend", *mode]
    with open(tmp_path / "jobs") as jobs:
        made = subprocess.run(command, cwd=ROOT, env=variables, stdin=jobs, capture_output=True, text=True, timeout=300)
    end = decode(made.stdout.splitlines()[-1])
    assert end.is_input and end.message.startswith("The memory limit is 0.1 GB") and "set it to 0.5 GB or more" in end.message


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        OSError(12, "Cannot allocate memory"),
        RuntimeError("[enforce fail at alloc_cpu.cpp:117] DefaultCPUAllocator: can't allocate memory: you tried to allocate 4 bytes"),
        RuntimeError("std::bad_alloc"),
        ImportError("libtorch_cpu.so: cannot map zero-fill pages"),
        SystemError("<function _find_and_load at 0x7fc25a317ce0> returned NULL without setting an exception"),
    ],
)
def test_memory_is_recognised_in_the_words_of_whoever_lacks_it(error):
    wrapped = ValueError("The file is damaged.")
    wrapped.__cause__ = error
    assert is_out_of_memory(error) and is_out_of_memory(wrapped)
    assert not is_out_of_memory(OSError(28, "No space left on device")) and not is_out_of_memory(None)
