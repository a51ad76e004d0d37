"""What no job's values may be, whichever door it came through: the command line, a line of JSON, or QGIS.

What depends on other values or on the machine, the jobs check themselves.
"""

from __future__ import annotations

import math
import re
from dataclasses import fields
from typing import Any

from .errors import InputError
from .json_values import NO_NAME

# By the name of a field, in all jobs alike: from and to. A field that is None is decided later.
LIMITS: dict[str, tuple[float, float]] = {
    "batch": (1, 4096),
    "block": (0, 1_000_000),
    "certainty": (0, 100),
    "erosion": (0, 1000),
    "gsd": (1e-3, 1e4),
    "line_width": (0, 1000),
    "height": (1, 1_000_000),
    "minimum": (0, 10_000_000),
    "minimum_area": (0, 1e12),
    "most": (1, 1_000_000),
    "pixel_size": (0, 1e5),
    "processes": (1, 1024),
    "point_radius": (0, 1000),
    "seed": (0, 2**31 - 1),
    "simplify": (0, 1e6),
    "size": (0, 10_000_000),
    "tiles": (0, 1_000_000),
    "tile": (16, 16_384),
    "tolerance": (0, 1000),
    "width": (1, 1_000_000),
}
PATHS = {
    "folder",
    "image",
    "images",
    "labels",
    "mask",
    "output",
    "confidence",
    "polygons",
    "footprints",
    "base",
    "raster",
    "recipe",
    "reference",
    "map",
    "maps",
    "first",
    "second",
}
WRITTEN = {"output", "confidence", "polygons", "footprints"}
LONGEST = 240  # bytes of a file's name: most disks take 255, and `.part` is written beside it
LONGEST_PATH = 4000  # bytes
BROKEN = re.compile("[\0\ud800-\udfff]")
SHOWN = 60  # characters of a wrong text in a sentence


def check_job(job: Any) -> None:
    """Raises InputError, which names the field and the value."""
    for item in fields(job):
        value, what = getattr(job, item.name), item.name.replace("_", " ")
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, str):
                check_text(part, what, item.name in PATHS)
            elif isinstance(part, (int, float)):
                check_number(part, what, *LIMITS.get(item.name, (-math.inf, math.inf)))


def check_text(value: str, what: str, is_path: bool) -> None:
    shown = ascii(value if len(value) <= SHOWN else value[:SHOWN] + "…")
    if BROKEN.search(value):
        raise InputError(f"The {what} is {shown}, which holds a character that is no text; rename the file.")
    if what in WRITTEN and NO_NAME.search(value):
        raise InputError(f"The {what} is {shown}, which holds a control character; choose another name.")
    if is_path and not re.match("/vsi|<|[a-zA-Z]+:", value):  # GDAL's own names, which are no files
        names = re.split(r"[/\\]", value.partition("|layername=")[0])
        if len(value.encode()) > LONGEST_PATH or any(len(name.encode()) > LONGEST for name in names):
            raise InputError(f"The {what} is {shown}, a name too long for a file; choose a shorter one.")


def check_number(value: float, what: str, least: float, most: float) -> None:
    if not math.isfinite(value):
        raise InputError(f"The {what} is {value}, which is no number to compute with; choose another.")
    if not least <= value <= most:
        raise InputError(f"The {what} is {value}; choose {least} to {most}.")
