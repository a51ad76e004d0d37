"""What template matching costs over the bare Fourier transforms of the same image, and its memory.

    python tests/benchmarks/match.py [--size 6000]

The image is a virtual scene again and again, three bands, the template 32 x 32 pixels of it, one direction. Bare: one real transform of
each whole band and one back, in double precision, on as many threads. Ours: the whole job, from the file to the polygons.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import rasterio
from rasterio.transform import from_origin

ROOT = Path(__file__).resolve().parents[2]
SCENE, SIDE = 2000, 32  # pixels
BARE = """
import os, sys, time, numpy as np
from scipy.fft import irfft2, rfft2
size, workers = int(sys.argv[1]), os.cpu_count() or 1
band = np.random.default_rng(0).normal(size=(size, size))
irfft2(rfft2(band[:512, :512], workers=workers), workers=workers)
started = time.perf_counter()
for _ in range(3):
    spectrum = rfft2(band, workers=workers)
irfft2(spectrum, (size, size), workers=workers)
print(time.perf_counter() - started)
"""
OURS = """
import json, resource, sys, time
from backend.match import run
from backend.shared.jobs import Match
job = Match(sys.argv[1], sys.argv[2], box=json.loads(sys.argv[3]))
started = time.perf_counter()
*_, end = run(job)
print(json.dumps([time.perf_counter() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, end.matches]))
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--size", type=int, default=6000, help="pixels of a side")
    parser.add_argument("--device", help="taken as the other benchmarks do; matching is done by the processor")
    size = parser.parse_args().size
    with TemporaryDirectory() as folder:
        image, box = write_image(Path(folder), size)
        bare = float(answer(BARE, str(size)))
        seconds, memory, matches = json.loads(answer(OURS, str(image), str(Path(folder, "matches.gpkg")), json.dumps(box)))
    print(f"{size} x {size} px: bare transforms {bare:.2f} s, match {seconds:.2f} s, {matches} matches, {memory:.0f} MiB")
    figures = [
        {"what": "match over bare transforms", "value": round(seconds / bare, 3), "unit": "x", "limit": 3.0},
        {"what": "memory of match", "value": round(memory), "unit": "MiB", "limit": 1000},
    ]
    print(json.dumps(figures))


def answer(program: str, *arguments: str) -> str:
    """What a process of its own says last."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    line = [sys.executable, "-c", program, *arguments]
    found = subprocess.run(line, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return found.stdout.splitlines()[-1]


def write_image(folder: Path, size: int) -> tuple[Path, list[float]]:
    """The image, and the template's box in it."""
    from backend.grid import Rect
    from backend.scene import Scene

    scene = Scene(104, 0.15).render(Rect(0, 0, SCENE, SCENE))[0]
    grid = from_origin(680_000, 5_170_000, 0.15, 0.15)
    profile = {"driver": "GTiff", "count": 3, "height": size, "width": size, "dtype": "uint8", "crs": "EPSG:32632", "transform": grid}
    path = folder / "image.tif"
    with rasterio.open(path, "w", **profile, tiled=True, compress="deflate") as file:
        for y in range(0, size, 512):
            rows = np.arange(y, min(y + 512, size)) % SCENE
            file.write(scene[:, rows][:, :, np.arange(size) % SCENE], window=((y, y + len(rows)), (0, size)))
    x_min, y_max = grid @ (900, 700)
    return path, [x_min, y_max - SIDE * 0.15, x_min + SIDE * 0.15, y_max]


if __name__ == "__main__":
    main()
