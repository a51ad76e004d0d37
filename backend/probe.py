"""Tries the backend out: which versions and devices there are, and how fast a tiny real job runs on the chosen one."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import rasterio
import torch
from rasterio.transform import from_origin

from .engine.infer import best_precision, cores
from .segment import run as segment
from .shared.card import find_model, read_card
from .shared.job_checks import check_job
from .shared.jobs import Probe, Probed, Progress, Segment, Segmented

SIDE = 1024  # pixels of the square that is timed
FIRST = 256  # pixels of the one before it: it loads the network and wakes the device
PACKAGES = ("torch", "numpy", "scipy", "rasterio", "safetensors")


def run(job: Probe) -> Iterator[Progress | Probed]:
    """Finished with what a bug report needs: versions, devices, and megapixels per second of a map with confidence.

    Raises InputError for a device or precision that is not here, Fault where the job breaks.
    """
    check_job(job)
    with TemporaryDirectory(prefix="landquilt-probe-") as folder:
        for step, side in enumerate((FIRST, SIDE)):
            yield Progress(step, 2, "run", text="testing")
            end = classified(job, Path(folder), side)
    is_faster = "bfloat16" in {best_precision(kind) for kind in kinds()}
    yield Probed({}, versions(), cores(), devices(), is_faster, end.device, end.precision, end.megapixels_per_second, end.seconds)


def versions() -> dict[str, str]:
    found = {"python": platform.python_version(), "system": platform.platform()}
    found |= {name: version(name) for name in PACKAGES}
    found["torch"] = torch.__version__  # says which build it is, e.g. 2.13.0+cpu
    return found | {"gdal": rasterio.__gdal_version__, "cuda": torch.version.cuda or ""}


def kinds() -> list[str]:
    """The devices that the network can run on here, the fastest first."""
    there = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    return [kind for kind, is_there in there.items() if is_there]


def devices() -> list[str]:
    """A line for each, as a person would call it."""
    lines = []
    for kind in kinds():
        if kind == "cuda":
            for number in range(torch.cuda.device_count()):
                about = torch.cuda.get_device_properties(number)
                lines.append(f"cuda: {about.name}, {about.total_memory / 1e9:.1f} GB")
        else:
            lines.append({"mps": "mps: Apple graphics", "cpu": f"cpu: {cores()} of {os.cpu_count()} cores"}[kind])
    return lines


def classified(probe: Probe, folder: Path, side: int) -> Segmented:
    """A square of coloured noise through the whole chain: read, classified, written."""
    card = read_card(find_model(probe.model))
    image = folder / f"noise{side}.tif"
    pixels = np.random.default_rng(side).integers(0, 256, (len(card.bands), side, side), np.uint8)
    grid = {"crs": "EPSG:32632", "transform": from_origin(600_000, 5_100_000, card.gsd, card.gsd)}
    with rasterio.open(image, "w", "GTiff", side, side, len(card.bands), dtype="uint8", **grid) as file:
        file.write(pixels)
    output, confidence = (str(folder / f"{name}{side}.tif") for name in ("classes", "confidence"))
    job = Segment(str(image), output, probe.model, confidence=confidence, device=probe.device, precision=probe.precision)
    *_, end = segment(job)
    if not isinstance(end, Segmented):
        raise RuntimeError(f"The tiny job ended with {end!r}.")  # for the checker: segment() ends so or raises
    return end
