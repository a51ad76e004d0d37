"""What the engine costs beside the network: time over the bare forward passes, memory, time to the first window.

    python tests/benchmarks/segment.py [--device cpu] [--model NAME_OR_FOLDER] [--size 6000] [--big 30000]

Everything runs through the real command, in processes of its own, in one go: compare the ratios, not the seconds.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
import rasterio
from rasterio.transform import Affine
from rasterio.windows import Window

ROOT = Path(__file__).resolve().parents[2]
SCENE = 1536  # pixels of the virtual scene that is repeated
FIGURES = (  # what it is, its name below, unit, the most it may be
    ("segment over its bare forward passes", "job_over_forward", "x", 1.10),
    ("the whole command, Python's start included, over the same", "command_over_forward", "x", None),
    ("time from the command to the first window", "first_window_seconds", "s", 4.0),
    ("throughput", "megapixels_per_second", "Mpx/s", None),
    ("peak memory", "memory_mb", "MB", 2000.0),
    ("peak memory of the big raster", "big_memory_mb", "MB", 2000.0),
    ("peak memory of the big raster over the small one's", "memory_ratio", "x", 1.15),
)
BARE = """
import sys, time, json, torch
from pathlib import Path
from backend.engine.infer import Device, Engine, choose_device, cores, prepared, settle
from backend.shared.card import find_model, read_card
from backend.spread import spread
folder, count, tile = find_model(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
card = read_card(folder)
device = choose_device(sys.argv[4], "auto")
shared = torch.get_num_threads()
settle(device)
network = prepared(str(folder), card.sha256, card.scales, device.kind, device.precision)
x = torch.randn(1, len(card.bands), tile, tile)
x = x.to(next(network.parameters()).dtype).to(device.kind).contiguous(memory_format=torch.channels_last)
def once(i):
    with torch.inference_mode():
        network(x)
    if device.kind == "cuda" and i == count - 1:
        torch.cuda.synchronize()
def alone():
    list(spread(once, range(count), f"threads:{shared}"))
def together():
    torch.set_num_threads(shared)
    [once(i) for i in range(count)]
    torch.set_num_threads(1)
once(0)
seconds = []
for way in (alone, together):
    started, used = time.perf_counter(), time.process_time()
    way()
    seconds.append([time.perf_counter() - started, time.process_time() - used])
print(json.dumps(min(seconds)))
"""


def write_ortho(path: Path, height: int, width: int) -> Path:
    """An orthophoto of any size, in strips: one virtual scene again and again."""
    from backend.draw_scene import write_scene

    write_scene(path.with_suffix(".scene.tif"), path.with_suffix(".labels.tif"), SCENE, SCENE, 0.137, 1)
    with rasterio.open(path.with_suffix(".scene.tif")) as scene:
        tile = np.tile(scene.read(), (1, 1, -(-width // SCENE)))[:, :, :width]
    profile = {"count": len(tile), "height": height, "width": width, "dtype": "uint8", "crs": "EPSG:32632", "photometric": "YCbCr"}
    layout = {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "JPEG", "BIGTIFF": "IF_SAFER"}
    place = Affine(0.137, 0, 680000, 0, -0.137, 5170000)
    with rasterio.open(path, "w", driver="GTiff", transform=place, **profile, **layout) as file:
        for y in range(0, height, SCENE):
            rows = min(SCENE, height - y)
            file.write(tile[:, :rows], window=Window(0, y, width, rows))
    return path


def run_command(image: Path, output: Path, model: str, device: str) -> dict[str, Any]:
    """Seconds of the whole command and to its first window, CPU seconds, the job's own numbers, peak memory in MB."""
    line = [sys.executable, "-m", "backend", "--json", "segment", str(image), str(output), f"--model={model}", f"--device={device}"]
    started, first, end = perf_counter(), 0.0, {}
    process = subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    for text in process.stdout:
        message = json.loads(text)
        if message["kind"] == "Progress" and not first:
            first = perf_counter() - started
        if message["kind"] == "Segmented":
            end = message
    _, status, usage = os.wait4(process.pid, 0)
    if status or not end:
        raise SystemExit(f"The command failed on {image}.")
    return {
        "command_seconds": perf_counter() - started,
        "job_seconds": end["seconds"],
        "cpu_seconds": usage.ru_utime + usage.ru_stime,
        "first_window_seconds": first,
        "megapixels_per_second": end["megapixels_per_second"],
        "memory_mb": usage.ru_maxrss / 1024,
        "device": end["device"],
    }


def bare_forward(model: str, count: int, device: str, tile: int = 512) -> tuple[float, float]:
    """Wall and CPU seconds of the forward passes alone, the better of: a window per core, all cores on each window."""
    made = subprocess.run(
        [sys.executable, "-c", BARE, model, str(count), str(tile), device], cwd=ROOT, capture_output=True, text=True, check=True
    )
    wall, cpu = json.loads(made.stdout)
    return wall, cpu


def windows(size: int, tile: int = 512, overlap: int = 128) -> int:
    """Windows of a square raster."""
    from backend.engine.plan import plan_axis

    return len(plan_axis(size, size, size, 0, size, tile, overlap).starts) ** 2


def measure(model: str, device: str, size: int, big: int, big_height: int) -> dict[str, Any]:
    """All numbers; the files live in a temporary folder."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        small = run_command(write_ortho(folder / "small.tif", size, size), folder / "small_map.tif", model, device)
        count = windows(size)
        wall, cpu = bare_forward(model, count, device)
        numbers = {
            **{key: value for key, value in small.items() if key != "device"},
            "windows": count,
            "forward_seconds": wall,
            "forward_cpu_seconds": cpu,
            "job_over_forward": small["job_seconds"] / wall,
            "command_over_forward": small["command_seconds"] / wall,
            "cpu_over_forward_cpu": small["cpu_seconds"] / cpu,
        }
        if big:
            large = run_command(write_ortho(folder / "big.tif", big_height, big), folder / "big_map.tif", model, device)
            numbers |= {"big_memory_mb": large["memory_mb"], "memory_ratio": large["memory_mb"] / small["memory_mb"]}
        return {"image": f"{size} x {size}", "device": small["device"], **numbers}


def main() -> None:
    sys.path.insert(0, str(ROOT))
    from backend.shared.jobs import BUNDLED

    parser = argparse.ArgumentParser(description="Measure the engine.")
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    parser.add_argument("--model", default=BUNDLED)
    parser.add_argument("--size", type=int, default=6000)
    parser.add_argument("--big", type=int, default=30000, help="width of the big raster, 0 to leave it out")
    parser.add_argument("--big-height", type=int, default=0, help="its height, if not its width: memory follows the width")
    choice = parser.parse_args()
    numbers = measure(choice.model, choice.device, choice.size, choice.big, choice.big_height or choice.big)
    for name, value in numbers.items():
        print(f"{name:24} {value:12.3f}" if isinstance(value, float) else f"{name:24} {value!s:>12}")
    print(json.dumps([figure(*row, numbers) for row in FIGURES if row[1] in numbers]))


def figure(what: str, name: str, unit: str, limit: float | None, numbers: dict[str, Any]) -> dict[str, Any]:
    return {"what": what, "value": round(numbers[name], 3), "unit": unit, "limit": limit}


if __name__ == "__main__":
    main()
