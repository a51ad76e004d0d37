"""What a second worker of a cluster brings: real processes, a scheduler that knows nothing of us, workers of one thread each.

    python tests/benchmarks/cluster.py [--size 6000] [--model NAME_OR_FOLDER] [--pinned]

The same raster on one worker, on two, and here; the three maps have the same bytes, or the script fails. Seconds are those of the
command's own report, without Python's start. Needs two cores that nobody else uses. `--pinned`: each worker keeps to a core of its own.
"""

from __future__ import annotations

import argparse
import filecmp
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LEAST = 1.8  # times as fast with two workers as with one
SHARES = ("network", "reading", "blending", "writing", "other", "scheduling and waiting")


@contextmanager
def process(*line: str, folder: Path, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """Python with this line, in a folder in which our package is not found; ended with all that it started."""
    with open(folder / "log.txt", "ab") as log:
        found = subprocess.Popen(
            [sys.executable, *line], cwd=folder, env={**os.environ, **environment}, stdout=log, stderr=log, start_new_session=True
        )
    try:
        yield found
    finally:
        os.killpg(found.pid, signal.SIGKILL)
        found.wait()


@contextmanager
def cluster(workers: int, folder: Path, is_pinned: bool) -> Iterator[str]:
    """Its address, as soon as all workers are there."""
    from distributed import Client

    place = folder / "scheduler.json"
    place.unlink(missing_ok=True)
    with ExitStack() as stack:
        line = ("-m", "dask", "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(place))
        stack.enter_context(process(*line, folder=folder, PYTHONPATH=""))
        wait_until(place.is_file)
        address = json.loads(place.read_text(encoding="utf-8"))["address"].replace("tcp://", "dask://")
        for i in range(workers):
            line = ("-m", "backend", "worker", address, "--nthreads=1", "--device=cpu")
            found = stack.enter_context(process(*line, folder=folder, PYTHONPATH=str(ROOT)))
            if is_pinned:
                os.sched_setaffinity(found.pid, {sorted(os.sched_getaffinity(0))[i]})  # what it starts inherits it
        with Client(address.replace("dask://", "tcp://"), timeout=60) as client:
            client.wait_for_workers(workers, timeout=120)
        yield address


def wait_until(is_so: Any, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > end:
            raise SystemExit("The scheduler did not start; see its log.")
        time.sleep(0.1)


def run_command(image: Path, output: Path, model: str, place: str, threads: int = 1) -> dict[str, Any]:
    """The end of the job, and its notes."""
    line = [sys.executable, "-m", "backend", "--json", "segment", str(image), str(output)]
    made = subprocess.run(
        [*line, f"--model={model}", "--device=cpu", "--precision=float32", f"--run-on={place}"],
        cwd=ROOT, env={**os.environ, "OMP_NUM_THREADS": str(threads)}, capture_output=True, text=True,
    )  # fmt: skip
    messages = [json.loads(text) for text in made.stdout.splitlines()]
    if made.returncode:
        raise SystemExit(f"The command failed: {messages[-1] if messages else made.stderr}")
    return {**messages[-1], "notes": [message["text"] for message in messages if message["kind"] == "Note"]}


def measure(size: int, model: str, is_pinned: bool) -> dict[str, float]:
    from tests.benchmarks.segment import write_ortho

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        image, found = write_ortho(folder / "image.tif", size, size), {}
        for place in ("one worker", "two workers"):
            with cluster(1 if place == "one worker" else 2, folder, is_pinned) as address:
                run_command(write_ortho(folder / "warm.tif", 700, 700), folder / "warm_map.tif", model, address)  # loads the network
                found[place] = run_command(image, folder / f"{place}.tif", model, address)
            print(f"{place}: {found[place]['seconds']:.1f} s. {found[place]['notes'][-1]}", flush=True)
        found["here"] = run_command(image, folder / "here.tif", model, "here", threads=2)
        print(f"here, two threads: {found['here']['seconds']:.1f} s", flush=True)
        for place in ("one worker", "two workers"):
            if not filecmp.cmp(folder / f"{place}.tif", folder / "here.tif", shallow=False):
                raise SystemExit(f"The map of {place} is not the map of this computer.")
        print("all three maps have the same bytes")
        shares = shares_of(found["two workers"]["notes"][-1])
        return {
            "gain": found["one worker"]["seconds"] / found["two workers"]["seconds"],
            "over here": found["two workers"]["seconds"] / found["here"]["seconds"],
            **{f"time in {what}": shares.get(what, 0.0) for what in SHARES},
            "windows computed twice": shares["twice"],
        }


def shares_of(note: str) -> dict[str, float]:
    """Percents, as the run says them."""
    found = {what: float(number) for what, number in re.findall(r"([a-z][a-z ]+) ([\d.]+) %", note.rpartition(":")[2])}
    return found | {"twice": float(re.findall(r"([\d.]+) % computed twice", note)[0])}


def main() -> None:
    sys.path.insert(0, str(ROOT))
    from backend.shared.jobs import BUNDLED

    parser = argparse.ArgumentParser(description="Measure a cluster of two workers.")
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    parser.add_argument("--model", default=BUNDLED)
    parser.add_argument("--size", type=int, default=6000)
    parser.add_argument("--pinned", action="store_true", help="each worker on a core of its own")
    choice = parser.parse_args()
    if choice.device == "cuda":
        print("Two workers need two devices; measured on the CPU only.\n[]")
        return
    numbers = measure(choice.size, choice.model, choice.pinned)
    gain = numbers.pop("gain")
    figures = [{"what": "time of two workers over one's half", "value": round(2 / gain, 3), "unit": "x", "limit": round(2 / LEAST, 3)}]
    figures += [{"what": "two workers are as fast as one, times", "value": round(gain, 3), "unit": "x", "limit": None}]
    figures += [{"what": "two workers over two threads here", "value": round(numbers.pop("over here"), 3), "unit": "x", "limit": None}]
    figures += [{"what": what, "value": value, "unit": "%", "limit": None} for what, value in numbers.items()]
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
