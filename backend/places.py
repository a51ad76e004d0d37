"""The job Places: where the pixels of each code of a raster lie together, so that somebody can go from one place to the next.

disagreement_1_map.tif -> strips of rows -> patches of each kind of error -> a table of the largest ones:

{"raster": {"bytes": 81920, "modified": 1767000000000000000},       the file that this is true of: its size, nanoseconds
 "codes": {"45": {"count": 812, "pixels": 60211,                    of all patches
                  "largest": [[5210, 10, 0, 99, 71, 15, 0], ...]}}}  pixels; left, top, right, bottom (ends excluded); x, y of one pixel
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window

from .accuracy.patches import Patches, PatchSearch
from .grid import Rect
from .labels.layer import open_layer
from .pace import Pace
from .pipeline import ahead
from .raster import unread
from .shared.claim import output_file, unwritten
from .shared.errors import InputError
from .shared.job_checks import check_job
from .shared.jobs import Places, PlacesFound, Progress

STRIP = 2_000_000  # pixels of a strip of rows; with more the arrays leave the processor's cache, and it takes three times as long


def run(job: Places) -> Iterator[Progress | PlacesFound]:
    """Progress in pixels, Finished with the table's path and the number of places by code.

    Raises InputError where the raster holds no codes or the table has no place, Fault for what breaks on the way.
    """
    check_job(job)
    target = Path(job.output)
    if not job.output or target.is_dir() or not target.resolve().parent.is_dir():
        raise InputError(f"The output {job.output!r} cannot be written there; name a file in a folder that exists.")
    file = open_layer(job.raster, "the raster").raster
    if file is None or np.dtype(file.dtypes[0]).kind not in "iu":
        raise InputError(f"The raster {job.raster!r} holds no codes; name a disagreement raster or a class raster.")
    state = state_of(job.raster)  # before it is read: what is written meanwhile is not in the table
    with file, ahead(strips(file), 2) as reading:
        search, pace = PatchSearch(job.most), Pace(file.height * file.width, 0, "looking for places")
        for strip in reading:
            search.add(strip)
            yield from pace.step(strip.size)
        found = search.result()
    write_table(target, state, found)
    yield PlacesFound({"output": str(target.absolute())}, {str(code): patches.count for code, patches in found.items()})


def state_of(path: str) -> dict[str, int]:
    """By which it is known whether a table is of the file that is there now."""
    about = os.stat(path)
    return {"bytes": about.st_size, "modified": about.st_mtime_ns}


def strips(file: Any) -> Iterator[NDArray[Any]]:
    """The first band, (h, w) at a time, from the top. Raises Fault where the file cannot be read."""
    h = max(1, STRIP // file.width)
    for y in range(0, file.height, h):
        try:
            yield file.read(1, window=Window(0, y, file.width, min(h, file.height - y)))
        except RasterioError as error:
            raise unread(file.name, error, Rect(y, 0, h, file.width)) from error


def write_table(target: Path, state: Mapping[str, int], found: Mapping[int, Patches]) -> None:
    """Raises Fault where it cannot be written."""
    codes = {str(code): {"count": p.count, "pixels": p.pixels, "largest": p.largest.tolist()} for code, p in found.items()}
    try:
        with output_file(target) as part:
            part.write_text(json.dumps({"raster": state, "codes": codes}, separators=(",", ":")), encoding="utf-8")
    except OSError as error:
        raise unwritten(target, error) from error
