"""Which names a model's folder may have: those that every file system takes, and that lead nowhere else."""

from __future__ import annotations

import re
from pathlib import Path

from .refusal import NameTaken, Refusal, tr

LONGEST = 64  # letters
RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{k}" for port in ("com", "lpt") for k in range(10))}  # on Windows, whatever the ending


def check_name(name: str) -> str:
    """The name itself. Raises Refusal where a folder cannot have it."""
    is_plain = re.fullmatch(r"[\w][\w .()+-]*", name) is not None and not name.endswith((" ", "."))
    if not is_plain or len(name) > LONGEST or name.split(".")[0].strip().lower() in RESERVED:
        text = tr("{!r} cannot be a model's name; take up to {} letters, digits, spaces, dots, dashes and underscores.")
        raise Refusal(text, name[: 2 * LONGEST], LONGEST)
    return name


def check_free(folder: Path, name: str) -> Path:
    """Where a model of this name goes. Raises Refusal for a bad name, NameTaken where something is there already.

    Upper and lower case are the same, as they are on Windows and macOS.
    """
    check_name(name)
    taken = [path.name for path in folder.iterdir() if path.name.casefold() == name.casefold()] if folder.is_dir() else []
    if taken:
        raise NameTaken(tr("There is already a model {!r} in {}; choose another name."), taken[0], folder)
    return folder / name
