"""A field of a job that describes itself: what it means, its unit, its limits and how the command line asks for it.

The command line, the checks of a job's values and QGIS's parameters are made from it, so that an option is written once.
Standard library only, and readable by the Python of QGIS 3.22.
"""

from __future__ import annotations

import math
from dataclasses import MISSING, dataclass, field, fields
from functools import cache
from typing import Any

READ, WRITTEN = "read", "written"  # what a path is to a job


@dataclass(frozen=True)
class Option:
    """What a job says of one of its fields. Limits hold for each item of a list."""

    help: str = ""  # for the command line: a phrase, without a full stop
    unit: str = ""  # as the command line shows it: PX, METRES, M2 ...; of a text what it is: FOLDER, TABLE ...
    least: float = -math.inf
    most: float = math.inf
    choices: tuple[str, ...] = ()  # of a text; empty: any
    path: str = ""  # READ, WRITTEN, or empty for what is no path
    flag: str = ""  # on the command line; empty: the field's name, without dashes where it has no default
    count: int | str = ""  # words that follow there: a number, "+" one or more, "?" perhaps one, "each" one whenever it is given
    group: str = ""  # heading under which the help lists it
    is_hidden: bool = False  # from the command line, which has its own way to say it


def option(default: Any = MISSING, help: str = "", **described: Any) -> Any:
    """A field of a job, see `Option`. Without a default the job cannot be made without it; a list is copied for each job."""
    metadata = {"option": Option(help, **described)}
    if isinstance(default, list):
        return field(default_factory=lambda: list(default), metadata=metadata)
    return field(default=default, metadata=metadata)


@cache
def options_of(job: Any) -> dict[str, Option]:
    """By the names of the job's fields."""
    return {item.name: item.metadata["option"] for item in fields(job)}


def names_in(job: Any, group: str) -> tuple[str, ...]:
    """The fields of a group, in their order."""
    return tuple(name for name, about in options_of(job).items() if about.group == group)


def default_of(job: Any, name: str) -> Any:
    """MISSING where the field has none."""
    found = next(item for item in fields(job) if item.name == name)
    return found.default if found.default_factory is MISSING else found.default_factory()
