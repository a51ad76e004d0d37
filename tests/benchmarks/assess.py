"""What an assessment costs beside the reading: time over GDAL reading both rasters block by block, and memory.

    python tests/benchmarks/assess.py [--size 6000] [--big 30000] [REFERENCE MAP]

Both sides run in processes of their own, in turn, several times, in one go; the median of the ratios counts. Python's start and the
imports are a figure of their own. The pairs are a virtual scene's classes, again and again, and

    segmented    what the bundled network makes of the scene, which is what maps are like
    hard         the same a little shifted, with another class in every tenth square of 8 pixels: limits everywhere
    the files    Cloud Optimized GeoTIFF with DEFLATE, as `segment` writes its maps: what GDAL reads fastest but for bare
                 bytes; tiles of 256 pixels with LZW; and what rasterio writes by default, bare rows
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil

ROOT = Path(__file__).resolve().parents[2]
RUNS = 5
ENVIRONMENT = os.environ.copy()  # before the backend is imported, which sets GDAL's cache
SCENE = 2048  # pixels of the virtual scene that is repeated
TILED = {"tiled": True, "blockxsize": 512, "blockysize": 512, "compress": "packbits"}
BASE = """
import json, sys, time, rasterio
def read():
    for path in sys.argv[1:3]:
        with rasterio.open(path) as file:
            for _, window in file.block_windows(1):
                file.read(1, window=window)
seconds = []
for _ in range(3):
    started, used = time.perf_counter(), time.process_time()
    read()
    seconds.append([time.perf_counter() - started, time.process_time() - used])
print(json.dumps({"wall": sorted(s[0] for s in seconds)[1], "cpu": sorted(s[1] for s in seconds)[1]}))
"""
OURS = """
import json, sys, time
started = time.perf_counter()
from backend.assess import run
from backend.shared.jobs import Assess
imported = time.perf_counter() - started
seconds = []
for _ in range(int(sys.argv[4])):
    started, used = time.perf_counter(), time.process_time()
    for message in run(Assess(sys.argv[1], [sys.argv[2]], sys.argv[3], legend="isprs", **json.loads(sys.argv[5]))):
        pass
    seconds.append([time.perf_counter() - started, time.process_time() - used])
half = len(seconds) // 2
status = dict(line.split(":", 1) for line in open("/proc/self/status"))  # a child's ru_maxrss begins with its parent's
memory = int(status["VmHWM"].split()[0]) / 1024
wall, cpu = (sorted(s[i] for s in seconds)[half] for i in (0, 1))
print(json.dumps({"wall": wall, "cpu": cpu, "import": imported, "memory": memory}))
"""
PLAIN = {"erosion": 0.0, "tolerance": 0.0}
CASES = (  # what it is, the kind of the pair, of its files, options, and the most that it may take
    ("", "segmented", "cog", {}, 4.0),
    (", limits everywhere", "hard", "cog", {}, None),
    (", the same without erosion and boundaries", "hard", "cog", PLAIN, None),
    (", LZW", "segmented", "lzw", {}, None),
    (", bare rows", "segmented", "strips", {}, None),
)


def write_pair(folder: Path, side: int, kind: str = "hard", file: str = "cog") -> tuple[Path, Path]:
    """Reference and map of one kind, in files of one."""
    labels, found = classes_of(folder, kind)
    pair = {"reference": labels, "map": found}
    return tuple(write_as(file, folder / f"{name}{side}{kind}{file}.tif", values, side) for name, values in pair.items())  # type: ignore[return-value]


def classes_of(folder: Path, kind: str) -> tuple[np.ndarray, np.ndarray]:
    """A virtual scene's classes, and the same drawn less well, or as the bundled network sees them."""
    sys.path.insert(0, str(ROOT))
    from backend.draw_scene import write_scene
    from backend.segment import run
    from backend.shared.jobs import Segment

    image, drawn, segmented = (folder / name for name in ("scene.tif", "labels.tif", "segmented.tif"))
    if not drawn.exists():
        write_scene(image, drawn, SCENE, SCENE, 0.15, 104)
    labels = read(drawn)
    if kind == "segmented":
        if not segmented.exists():
            list(run(Segment(str(image), str(segmented))))
        return labels, read(segmented)
    rng = np.random.default_rng(0)
    shifted = labels[np.clip(np.arange(SCENE) + 2, 0, SCENE - 1)][:, np.clip(np.arange(SCENE) - 1, 0, SCENE - 1)]
    small = rng.random((SCENE // 8, SCENE // 8)) < 0.1  # places of 8 pixels that show another class
    wrong = np.kron(np.where(small, rng.integers(1, 7, small.shape), 0), np.ones((8, 8), int))
    return labels, np.where(wrong > 0, wrong, shifted).astype(np.uint8)


def read(path: Path) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read(1)


def write_as(kind: str, path: Path, values: np.ndarray, side: int) -> Path:
    """The values again and again, on a square of so many pixels."""
    options = {"strips": {}, "lzw": {**TILED, "blockxsize": 256, "blockysize": 256, "compress": "lzw"}, "cog": TILED}[kind]
    place = {"crs": "EPSG:32632", "transform": rasterio.Affine(0.15, 0, 680_000, 0, -0.15, 5_170_000)}
    plain = path.with_suffix(".plain.tif") if kind == "cog" else path
    with rasterio.open(plain, "w", "GTiff", side, side, 1, dtype="uint8", nodata=0, bigtiff="if_safer", **place, **options) as file:
        for y in range(0, side, 512):
            rows = values[np.arange(y, min(y + 512, side)) % len(values)]
            file.write(np.take(rows, np.arange(side) % values.shape[1], axis=1), 1, window=((y, y + len(rows)), (0, side)))
    if kind == "cog":
        rasterio.shutil.copy(plain, path, driver="COG", compress="DEFLATE", blocksize=512, overview_resampling="NEAREST")
        plain.unlink()
    return path


def measure(program: str, *arguments: Any) -> dict[str, float]:
    line = [sys.executable, "-c", program, *map(str, arguments)]
    return json.loads(subprocess.run(line, cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True, check=True).stdout)


def compare(pair: tuple[Path, Path], folder: Path, options: dict[str, float]) -> dict[str, float]:
    """Medians of ours over GDAL's, which take turns."""
    found = []
    for _ in range(RUNS):
        base, ours = measure(BASE, *pair), measure(OURS, *pair, folder / "report", 3, json.dumps(options))
        found.append({"wall": ours["wall"] / base["wall"], "cpu": ours["cpu"] / base["cpu"], **{k: ours[k] for k in ("import", "memory")}})
        print(f"  reads in {base['wall']:.3f} s ({base['cpu']:.3f} of the processor), assessed in {ours['wall']:.3f} s ({ours['cpu']:.3f})")
    return {key: median(run[key] for run in found) for key in found[0]}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("rasters", nargs="*", type=Path, help="reference and map; none: made on the spot")
    parser.add_argument("--device", help="taken as the other benchmarks do; maps are compared by the processor")
    parser.add_argument("--size", type=int, default=6000, help="pixels")
    parser.add_argument("--big", type=int, default=30_000, help="pixels of the pair that shows the memory; 0: none")
    choice = parser.parse_args()
    figures = []
    with TemporaryDirectory() as name:
        folder = Path(name)
        given = tuple(path.resolve() for path in choice.rasters)
        for text, kind, file, options, limit in CASES[:2] if given else CASES:
            print(f"{choice.size} x {choice.size}{text}")
            found = compare(given or write_pair(folder, choice.size, kind, file), folder, options)  # type: ignore[arg-type]
            figures.append(figure(f"assess over reading{text}", found["wall"], "x", limit))
            figures.append(figure(f"the same of the processor{text}", found["cpu"], "x", None))
        figures.append(figure("imports", found["import"], "s", None))
        if choice.big:
            big = measure(OURS, *write_pair(folder, choice.big), folder / "report", 1, "{}")
            figures.append(figure(f"peak memory at {choice.big} x {choice.big}", big["memory"], "MB", 600.0))
            figures.append(figure(f"seconds at {choice.big} x {choice.big}", big["wall"], "s", None))
    print(json.dumps(figures))


def figure(what: str, value: float, unit: str, limit: float | None) -> dict[str, Any]:
    return {"what": what, "value": round(value, 3), "unit": unit, "limit": limit}


if __name__ == "__main__":
    main()
