"""What no job's values may be, whichever door it came through: the command line, a line of JSON, or QGIS.

What depends on other values or on the machine, the jobs check themselves.
"""

from __future__ import annotations

import math
import re
from typing import Any

from .errors import InputError
from .json_values import NO_NAME
from .option import WRITTEN, Option, default_of, options_of
from .plural import plural

LONGEST = 240  # bytes of a file's name: most disks take 255, and `.part` is written beside it
LONGEST_PATH = 4000  # bytes
BROKEN = re.compile("[\0\ud800-\udfff]")
SHOWN = 60  # characters of a wrong text in a sentence


def check_job(job: Any) -> None:
    """Raises InputError, which names the field and the value."""
    for name, about in options_of(job.__class__).items():
        value, what = getattr(job, name), name.replace("_", " ")
        if isinstance(about.count, int) and isinstance(value, list) and len(value) != about.count and value != default_of(type(job), name):
            raise InputError(f"The {what} cannot have {plural(len(value), 'value')}; give {about.count}.")
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, str):
                check_text(part, what, about)
            elif isinstance(part, (int, float)):
                check_number(part, what, about.least, about.most)


def check_text(value: str, what: str, about: Option) -> None:
    shown = ascii(value if len(value) <= SHOWN else value[:SHOWN] + "…")
    if BROKEN.search(value):
        raise InputError(f"The {what} cannot be {shown}, which holds a character that is not text; rename the file.")
    if about.path == WRITTEN and NO_NAME.search(value):
        raise InputError(f"The {what} cannot be {shown}, which holds a control character; choose another name.")
    if about.choices and value not in about.choices:
        raise InputError(f"The {what} cannot be {shown}; choose {', '.join(about.choices[:-1])} or {about.choices[-1]}.")
    if about.path and not re.match("/vsi|<|[a-zA-Z]+:", value):  # GDAL's own names, which are no files
        names = re.split(r"[/\\]", value.partition("|layername=")[0])
        if len(value.encode()) > LONGEST_PATH or any(len(name.encode()) > LONGEST for name in names):
            raise InputError(f"The {what} cannot be {shown}, a name too long for a file; choose a shorter one.")


def check_number(value: float, what: str, least: float, most: float) -> None:
    if not math.isfinite(value):
        raise InputError(f"The {what} cannot be {value}, which is not a number to compute with; choose another.")
    if not least <= value <= most:
        raise InputError(f"The {what} cannot be {value}; choose {least} to {most}.")
