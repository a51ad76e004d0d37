"""Polygons of a class raster, ours against GDAL's own polygonize, both to a GeoPackage, taking turns in one run.

    python tests/benchmarks/polygons.py [CLASSES.tif ...]      without a raster: a smooth synthetic map of 4000 x 4000,
                                                               and the bundled network's maps of orthophotos

GDAL runs in the system's Python (python3-gdal), since rasterio's wheel carries no GeoPackage driver of its own in Python;
both are timed from opening the raster to the closed file, imports not counted.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

SYSTEM_PYTHON = "/usr/bin/python3"
ROOT = Path(__file__).resolve().parents[2]

GDAL = """
import sys, time
from osgeo import gdal, ogr
gdal.UseExceptions()
wall, cpu = time.perf_counter(), time.process_time()
raster = gdal.Open(sys.argv[1])
band = raster.GetRasterBand(1)
output = ogr.GetDriverByName("GPKG").CreateDataSource(sys.argv[2])
layer = output.CreateLayer("land_cover", raster.GetSpatialRef(), ogr.wkbPolygon)
layer.CreateField(ogr.FieldDefn("class", ogr.OFTInteger))
gdal.Polygonize(band, band.GetMaskBand(), layer, 0)
count = layer.GetFeatureCount()
del layer, output
print(time.perf_counter() - wall, time.process_time() - cpu, count)
"""

OURS = """
import sys, time
sys.path.insert(0, sys.argv[3] + "/tests")
import conftest
from pathlib import Path
from landquilt.backend.shared.card import ISPRS
from landquilt.backend.polygons.write import polygonize
wall, cpu = time.perf_counter(), time.process_time()
for done in polygonize(Path(sys.argv[1]), Path(sys.argv[2]), ISPRS, 1.0):
    pass
seconds = time.perf_counter() - wall, time.process_time() - cpu
import sqlite3
print(*seconds, sqlite3.connect(sys.argv[2]).execute("SELECT count(*) FROM land_cover").fetchone()[0])
"""


def compare(raster: Path, runs: int = 3) -> dict[str, float]:
    """Medians in seconds of wall and processor time, and ours over GDAL's: below 1 is faster than GDAL."""
    times: dict[str, list[tuple[float, float]]] = {"gdal": [], "ours": []}
    counts: set[int] = set()
    with tempfile.TemporaryDirectory() as folder:
        for turn in range(runs):
            for name, python, program in (("gdal", SYSTEM_PYTHON, GDAL), ("ours", sys.executable, OURS)):
                output = str(Path(folder, f"{name}{turn}.gpkg"))
                found = subprocess.run([python, "-c", program, str(raster), output, str(ROOT)], capture_output=True, text=True, check=True)
                wall, cpu, count = found.stdout.split()
                times[name].append((float(wall), float(cpu)))
                counts.add(int(count))
                Path(output).unlink()
    if len(counts) != 1:
        raise SystemExit(f"{raster}: the two find different numbers of polygons: {sorted(counts)}.")
    result: dict[str, float] = {"polygons": counts.pop()}
    for k, kind in enumerate(("wall", "cpu")):
        for name, values in times.items():
            result[f"{name}_{kind}"] = median(value[k] for value in values)
        result[f"ratio_{kind}"] = result[f"ours_{kind}"] / result[f"gdal_{kind}"]
    print(f"{raster.name}: {json.dumps({key: round(value, 3) for key, value in result.items()})}")
    return result


def smooth_map(path: Path, side: int, sigma: float = 8.0) -> Path:
    """A raster of six classes with rounded parts of every size, made of one tile of noise that is mirrored on and on."""
    import numpy as np
    import rasterio
    from scipy.ndimage import gaussian_filter

    rng = np.random.default_rng(0)
    tile = (
        np.argmax([gaussian_filter(rng.standard_normal((2000, 2000), np.float32), sigma, mode="wrap") for _ in range(6)], 0).astype(
            np.uint8
        )
        + 1
    )
    profile = {"driver": "GTiff", "height": side, "width": side, "count": 1, "dtype": "uint8", "nodata": 0, "crs": "EPSG:3857"}
    with rasterio.open(
        path,
        "w",
        **profile,
        tiled=True,
        blockxsize=512,
        blockysize=512,
        compress="deflate",
        transform=rasterio.Affine(0.2, 0, 0, 0, -0.2, 0),
    ) as file:
        for y in range(0, side, 512):
            rows = np.arange(y, min(y + 512, side)) % 2000
            file.write(np.take(tile[rows], np.arange(side) % 2000, axis=1), 1, window=((y, y + len(rows)), (0, side)))
    return path


def class_maps(folder: Path) -> list[Path]:
    """What the bundled network makes of a virtual orthophoto, and of a real one where LANDQUILT_DATA names the imagery."""
    virtual = folder / "virtual.tif"
    backend("scene", virtual, folder / "labels.tif", "--height=3000", "--width=3000", "--seed=104")
    images = [virtual, Path(os.environ.get("LANDQUILT_DATA", ROOT.parent / "shared" / "data"), "southtyrol", "glurns_rgb.tif")]
    maps = [(image, folder / f"{image.stem}_classes.tif") for image in images if image.exists()]
    for image, target in maps:
        backend("segment", image, target)
    return [target for _, target in maps]


def backend(*arguments: str | Path) -> None:
    subprocess.run([sys.executable, "-m", "backend", *map(str, arguments)], cwd=ROOT, capture_output=True, check=True)


def peak_memory(raster: Path) -> int:
    """MiB that the whole process needs at most."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-c", OURS, str(raster), str(Path(folder, "a.gpkg")), str(ROOT)], capture_output=True, check=True)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("rasters", nargs="*", type=Path, help="class rasters; none: made on the spot")
    parser.add_argument("--device", help="taken as the other benchmarks do; polygons are made by the processor")
    rasters = parser.parse_args().rasters
    if not shutil.which(SYSTEM_PYTHON):
        raise SystemExit("GDAL's Python bindings are missing; install python3-gdal.")
    with tempfile.TemporaryDirectory() as folder:
        rasters = rasters or [smooth_map(Path(folder, "smooth.tif"), 4000), *class_maps(Path(folder))]
        found = {raster.name: compare(raster) for raster in rasters}
    print(json.dumps([figure for name, numbers in found.items() for figure in figures(name, numbers)]))


def figures(name: str, numbers: dict[str, float]) -> list[dict[str, Any]]:
    return [
        {"what": f"time over GDAL's polygonize, {name}", "value": round(numbers["ratio_wall"], 3), "unit": "x", "limit": 1.0},
        {"what": f"processor time over GDAL's, {name}", "value": round(numbers["ratio_cpu"], 3), "unit": "x", "limit": None},
    ]


if __name__ == "__main__":
    main()
