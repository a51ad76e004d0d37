"""What refining boundaries costs per megapixel, and its memory, which is that of the blocks and not of the image.

    python tests/benchmarks/refine.py [--size 6000]

The image is a virtual scene again and again; the map its classes, moved by 3 pixels. The whole job, from the files to the file.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import rasterio
from rasterio.transform import from_origin
from rasterio.windows import Window

from backend.grid import Rect
from backend.scene import Scene

ROOT = Path(__file__).resolve().parents[2]
SCENE = 1000  # pixels
OURS = """
import json, resource, sys, time
from backend.refine import run
from backend.shared.jobs import Refine
job = Refine(sys.argv[1], sys.argv[2], sys.argv[3], legend="isprs")
started = time.perf_counter()
*_, end = run(job)
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps([time.perf_counter() - started, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, end.changed_pixels]))
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--size", type=int, default=6000, help="pixels of a side")
    parser.add_argument("--device", help="taken as the other benchmarks do; refining is done by the processor")
    size = parser.parse_args().size
    with TemporaryDirectory() as folder:
        small, large = (measure(Path(folder), side) for side in (size // 2, size))
    seconds, worked, memory, changed = large
    pace = worked / (size * size / 1e6)
    print(f"{size} x {size} px: {seconds:.1f} s, {pace:.2f} s of a core per megapixel, {changed:,} pixels changed, {memory:.0f} MiB")
    figures = [
        {"what": "refine, of one core", "value": round(pace, 3), "unit": "s/Mpx", "limit": None},
        {"what": "refine, whole job", "value": round(seconds, 1), "unit": "s", "limit": 600},
        {"what": "memory of refine", "value": round(memory), "unit": "MiB", "limit": 2000},
        {"what": "memory of four times the pixels over that of one", "value": round(memory / small[2], 3), "unit": "x", "limit": 1.2},
    ]
    print(json.dumps(figures))


def measure(folder: Path, size: int) -> tuple[float, float, float, int]:
    """Seconds, those that cores worked, MiB, and pixels that changed."""
    image, given = write(folder, size)
    line = [sys.executable, "-c", OURS, str(image), str(given), str(folder / "new.tif")]
    seconds, worked, memory, changed = json.loads(subprocess.run(line, cwd=ROOT, check=True, capture_output=True, text=True).stdout)
    return seconds, worked, memory, changed


def write(folder: Path, size: int) -> tuple[Path, Path]:
    pixels, labels = Scene(seed=5, gsd=0.14).render(Rect(0, 0, SCENE, SCENE))
    shared = {"driver": "GTiff", "height": size, "width": size, "dtype": "uint8", "tiled": True, "crs": "EPSG:32632"}
    shared["transform"] = from_origin(680000, 5170000, 0.14, 0.14)
    image, given = folder / "ortho.tif", folder / "map.tif"
    with rasterio.open(image, "w", count=3, **shared) as one, rasterio.open(given, "w", count=1, nodata=0, **shared) as other:
        for y in range(0, size, SCENE):
            for x in range(0, size, SCENE):
                h, w = min(SCENE, size - y), min(SCENE, size - x)
                one.write(pixels[:, :h, :w], window=Window(x, y, w, h))
                other.write(np.roll(labels, 3, 1)[None, :h, :w], window=Window(x, y, w, h))
    return image, given


if __name__ == "__main__":
    main()
