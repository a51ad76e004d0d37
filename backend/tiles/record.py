"""What is known of the tiles of an output folder: a line of JSON for each that was finished or failed, the last one holds.

A run that is killed leaves at most half a line, which is left out. What a run finished but could not write down any more stands in
the finished class map itself (sheet_task.py), so that nothing is computed twice.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from .prints import Print

LOG = "tiles.jsonl"


@dataclass(frozen=True)
class Made:
    """What came of one tile. Counts by class are of all its pixels; those `once`, of pixels that no earlier tile has."""

    name: str
    key: str  # all that its results depend on
    files: dict[str, int] = field(default_factory=dict)  # sizes by path below the output folder
    pixels: dict[str, int] = field(default_factory=dict)
    area: dict[str, float] = field(default_factory=dict)  # square metres; pixels where their size is not known
    pixels_once: dict[str, int] = field(default_factory=dict)
    area_once: dict[str, float] = field(default_factory=dict)
    confidence: float | None = None  # mean of its pixels, per cent; None: no pixel has any
    seconds: float = 0.0
    error: str = ""  # a sentence; empty: all is well
    is_damaged: bool = False  # its own file cannot be read
    without: list[str] = field(default_factory=list)  # neighbours that cannot be read: computed as if they were not there
    contents: str = ""  # hash of its own file


@dataclass
class TilesRecord:
    """The log of an output folder, and the last that it says."""

    folder: Path
    made: dict[str, Made] = field(default_factory=dict)  # by the tile's name
    prints: dict[str, Print] = field(default_factory=dict)  # by the input's path
    joined: dict[str, str] = field(default_factory=dict)  # key by the file that was made of all tiles
    scalings: dict[str, dict[str, Any]] = field(default_factory=dict)  # of values, by what they depend on but the images

    def add(self, made: Made) -> None:
        """Raises OSError."""
        self.made[made.name] = made
        self.write("tile", vars(made))

    def add_print(self, path: str, found: Print) -> None:
        """Raises OSError."""
        self.prints[path] = found
        self.write("input", {"path": path, **vars(found)})

    def add_joined(self, name: str, key: str) -> None:
        """Raises OSError."""
        self.joined[name] = key
        self.write("joined", {"name": name, "key": key})

    def add_scaling(self, key: str, scaling: dict[str, Any]) -> None:
        """Raises OSError."""
        self.scalings[key] = scaling
        self.write("scaling", {"key": key, "scaling": scaling})

    def write(self, kind: str, data: dict[str, Any]) -> None:
        with open(self.folder / LOG, "ab") as file:
            file.write(line(kind, data))

    def is_made(self, name: str, key: str) -> bool:
        """Whether the very same results lie there, whole."""
        found = self.made.get(name)
        return found is not None and not found.error and found.key == key and is_there(self.folder, found)


def is_there(folder: Path, made: Made) -> bool:
    try:
        return all((folder / name).stat().st_size == size for name, size in made.files.items())
    except OSError:
        return False


def read_record(folder: Path) -> TilesRecord:
    """What earlier runs wrote, made short: one line for each. Raises OSError."""
    record = TilesRecord(folder)
    lines = 0
    for data in lines_of(folder / LOG):
        lines += 1
        kind = data.pop("kind", "")
        try:
            if kind == "tile":
                made = made_of(data)
                record.made[made.name] = made
            elif kind == "input":
                path = data.pop("path")
                record.prints[path] = Print(**data)
            elif kind == "joined":
                record.joined[data["name"]] = data["key"]
            elif kind == "scaling":
                record.scalings[data["key"]] = data["scaling"]
        except (TypeError, KeyError):  # of another version
            continue
    if lines > len(record.made) + len(record.prints) + len(record.joined) + len(record.scalings):
        shorten(record)
    return record


def made_of(data: dict[str, Any]) -> Made:
    """Raises TypeError where something is missing."""
    known = {item.name for item in fields(Made)}
    return Made(**{name: value for name, value in data.items() if name in known})


def shorten(record: TilesRecord) -> None:
    """Write the log anew, in one step. Raises OSError."""
    short = record.folder / f"{LOG}.new"
    with open(short, "wb") as file:
        file.writelines(line("input", {"path": path, **vars(found)}) for path, found in record.prints.items())
        file.writelines(line("tile", vars(made)) for made in record.made.values())
        file.writelines(line("joined", {"name": name, "key": key}) for name, key in record.joined.items())
        file.writelines(line("scaling", {"key": key, "scaling": scaling}) for key, scaling in record.scalings.items())
    short.replace(record.folder / LOG)


def line(kind: str, data: dict[str, Any]) -> bytes:
    return json.dumps({"kind": kind, **data}).encode() + b"\n"


def lines_of(log: Path) -> Iterator[dict[str, Any]]:
    """What each line says; of one that says nothing, because a run was killed while it wrote, an empty one."""
    if not log.is_file():
        return
    with open(log, "rb") as file:
        for text in file:
            try:
                data = json.loads(text) if text.endswith(b"\n") else {}
            except ValueError:
                data = {}
            yield data if isinstance(data, dict) else {}
