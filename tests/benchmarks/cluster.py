"""What a second worker of a cluster brings: real processes, a scheduler that knows nothing of us, workers of one thread each.

    python tests/benchmarks/cluster.py [--size 6000] [--model NAME_OR_FOLDER] [--precision auto] [--pinned]

The same raster on one worker, on two, and here; the three maps have the same bytes, or the script fails. Seconds are those of the
command's own report, without Python's start. What two cores can give at all is measured in the same run, before, between and after: two
processes that do nothing but forward passes against one of them; they share memory, cache and clock, so it is less than 2. Needs two
cores that nobody else uses, and says so where somebody does. `--pinned`: each worker keeps to a core of its own.
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
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from statistics import median
from subprocess import PIPE
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LEAST = 1.8  # times as fast with two workers as with one
NEAR = 1.05  # over what two workers reach, is at most what two cores can give
QUIET = 0.1  # cores that others may use
BARE = """
import sys, time, torch
from backend.engine.infer import choose_device, prepared, settle
from backend.shared.card import find_model, read_card
folder = find_model(sys.argv[1])
card, device = read_card(folder), choose_device("cpu", sys.argv[2])
settle(device)
network = prepared(str(folder), card.sha256, card.scales, "cpu", device.precision)
x = torch.randn(1, len(card.bands), 512, 512).to(next(network.parameters()).dtype).contiguous(memory_format=torch.channels_last)
with torch.inference_mode():
    network(x)
    print(device.precision, flush=True)
    for line in sys.stdin:
        started = time.perf_counter()
        for _ in range(int(line)):
            network(x)
        print(time.perf_counter() - started, flush=True)
"""
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


class Bare:
    """Two processes that wait, and do forward passes of one thread when told."""

    def __init__(self, model: str, precision: str, is_pinned: bool, passes: int):
        self.passes = passes
        line = [sys.executable, "-c", BARE, model, precision]
        environment = {**os.environ, "OMP_NUM_THREADS": "1"}
        self.both = [subprocess.Popen(line, cwd=ROOT, stdin=PIPE, stdout=PIPE, text=True, env=environment) for _ in range(2)]
        self.gains: list[float] = []
        for i, found in enumerate(self.both):
            if is_pinned:
                os.sched_setaffinity(found.pid, {sorted(os.sched_getaffinity(0))[i]})
        self.precision, _ = (self.heard(found) for found in self.both)

    def heard(self, found: subprocess.Popen[str]) -> str:
        text = found.stdout.readline().strip() if found.stdout else ""
        if not text:
            raise SystemExit("A process that does forward passes ended.")
        return text

    def seconds(self, *chosen: subprocess.Popen[str]) -> float:
        """Until the last of them has done its passes."""
        for found in chosen:
            assert found.stdin is not None
            found.stdin.write(f"{self.passes}\n")
            found.stdin.flush()
        return max(float(self.heard(found)) for found in chosen)

    def round(self) -> None:
        """Both against each alone."""
        alone = [self.seconds(found) for found in self.both]
        self.gains.append(sum(alone) / self.seconds(*self.both))
        print(f"bare forward passes, {self.precision}: two processes are {self.gains[-1]:.2f} times as fast as one", flush=True)

    def close(self) -> None:
        for found in self.both:
            found.kill()
            found.wait()


def busy_cores(seconds: float = 2.0) -> float:
    """That somebody uses while this script does nothing."""

    def used() -> int:
        numbers = [int(number) for number in Path("/proc/stat").read_text().splitlines()[0].split()[1:]]
        return sum(numbers[:3]) + sum(numbers[5:8])  # without idle and waiting for disks

    before = used()
    time.sleep(seconds)
    return (used() - before) / os.sysconf("SC_CLK_TCK") / seconds


def wait_until(is_so: Any, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > end:
            raise SystemExit("The scheduler did not start; see its log.")
        time.sleep(0.1)


def run_command(image: Path, output: Path, model: str, precision: str, place: str, threads: int = 1) -> dict[str, Any]:
    """The end of the job, and its notes."""
    line = [sys.executable, "-m", "backend", "--json", "segment", str(image), str(output)]
    made = subprocess.run(
        [*line, f"--model={model}", "--device=cpu", f"--precision={precision}", f"--run-on={place}"],
        cwd=ROOT, env={**os.environ, "OMP_NUM_THREADS": str(threads)}, capture_output=True, text=True,
    )  # fmt: skip
    messages = [json.loads(text) for text in made.stdout.splitlines()]
    if made.returncode:
        raise SystemExit(f"The command failed: {messages[-1] if messages else made.stderr}")
    return {**messages[-1], "notes": [message["text"] for message in messages if message["kind"] == "Note"]}


def measure(size: int, model: str, precision: str, is_pinned: bool, passes: int) -> dict[str, float]:
    from tests.benchmarks.segment import write_ortho

    if (others := busy_cores()) > QUIET:
        print(f"Other programs keep {others:.1f} cores busy: what follows is less than this machine can do.", flush=True)
    bare = Bare(model, precision, is_pinned, passes)
    with tempfile.TemporaryDirectory() as name, closing(bare):
        folder = Path(name)
        image, found = write_ortho(folder / "image.tif", size, size), {}
        warm = write_ortho(folder / "warm.tif", 700, 700)
        bare.round()
        for place in ("one worker", "two workers"):
            with cluster(1 if place == "one worker" else 2, folder, is_pinned) as address:
                run_command(warm, folder / "warm_map.tif", model, precision, address)  # loads the network
                found[place] = run_command(image, folder / f"{place}.tif", model, precision, address)
            print(f"{place}: {found[place]['seconds']:.1f} s. {found[place]['notes'][-1]}", flush=True)
            bare.round()
        found["here"] = run_command(image, folder / "here.tif", model, precision, "here", threads=2)
        print(f"here, two threads: {found['here']['seconds']:.1f} s", flush=True)
        for place in ("one worker", "two workers"):
            if not filecmp.cmp(folder / f"{place}.tif", folder / "here.tif", shallow=False):
                raise SystemExit(f"The map of {place} is not the map of this computer.")
        print("all three maps have the same bytes")
        shares = shares_of(found["two workers"]["notes"][-1])
        return {
            "gain": found["one worker"]["seconds"] / found["two workers"]["seconds"],
            "bound": median(bare.gains),
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
    parser.add_argument("--precision", default="auto", choices=("auto", "float32", "bfloat16"), help="auto: as workers choose")
    parser.add_argument("--passes", type=int, default=24, help="of each bare process in a round")
    parser.add_argument("--pinned", action="store_true", help="each worker on a core of its own")
    choice = parser.parse_args()
    if choice.device == "cuda":
        print("Two workers need two devices; measured on the CPU only.\n[]")
        return
    numbers = measure(choice.size, choice.model, choice.precision, choice.pinned, choice.passes)
    gain, bound = numbers.pop("gain"), numbers.pop("bound")
    figures = [{"what": "time of two workers over one's half", "value": round(2 / gain, 3), "unit": "x", "limit": round(2 / LEAST, 3)}]
    figures += [{"what": "two workers are as fast as one, times", "value": round(gain, 3), "unit": "x", "limit": None}]
    figures += [{"what": "two bare processes are as fast as one, times", "value": round(bound, 3), "unit": "x", "limit": None}]
    figures += [{"what": "that over what two workers reach", "value": round(bound / gain, 3), "unit": "x", "limit": NEAR}]
    figures += [{"what": "two workers over two threads here", "value": round(numbers.pop("over here"), 3), "unit": "x", "limit": None}]
    figures += [{"what": what, "value": value, "unit": "%", "limit": None} for what, value in numbers.items()]
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
