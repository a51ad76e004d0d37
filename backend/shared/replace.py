"""Files that are whole take the place of old ones, also while somebody reads those; all of them, or none.

On Windows a file that another program has open cannot be replaced; QGIS reads what a training writes, for a blink each time.

    map.tif.old     the old file while several are replaced: a hard link, or the file itself where the disk knows no links
    map.tif.new     the new file on its way from another disk: only within one disk a file gets its name in one step
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

PAUSES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4)  # seconds between attempts
PART = ".part"  # what follows a target's name in that of the folder it is made in, see claim.py

Move = tuple["Path | None", Path]  # a finished file and its target; None: what lies at the target goes


def take_place(part: Path, target: Path) -> None:
    """Rename `part` to `target`. Raises OSError where it cannot be done, after most of a second where the target is in use."""
    patiently(lambda: part.replace(target))


def write_whole(target: Path, content: str | bytes) -> None:
    """Write a small file; who reads it finds the old one until the new one is whole. Raises OSError, and leaves nothing half done."""
    part = target.with_name(f"{target.name}{PART}")
    try:
        part.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        take_place(part, target)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def patiently(action: Callable[[], object]) -> None:
    """Do what another program may be in the way of for a moment."""
    for pause in PAUSES:
        try:
            action()
            return
        except PermissionError:
            time.sleep(pause)
    action()


def check_replaceable(target: Path) -> None:
    """Raises OSError where a file could not take the place of `target`: it is a folder, protected, or in use (Windows)."""
    if not os.path.lexists(target):
        return

    def attempt() -> None:
        with open(target, "r+b"):
            pass
        os.replace(target, target)  # Windows refuses it while another program has the file open

    if target.exists():
        patiently(attempt)


def replace_all(moves: Sequence[Move], rooms: Sequence[Path]) -> None:
    """Give every file its name. Raises OSError where one cannot have it; then all targets and files are as they were.

    `rooms`: folders for what is on its way, one on the disk of every target.
    """
    brought: list[Path] = []
    done: list[tuple[Path | None, Path, Path | None]] = []
    is_done = False
    try:
        near = [(bring(source, target, rooms, brought), target) for source, target in moves]
        for source, target in near:
            done.append((source, target, set_aside(target, rooms)))
            if source is not None:
                take_place(source, target)
            else:
                target.unlink(missing_ok=True)
        is_done = True
    finally:  # also where somebody presses Ctrl-C just then
        for source, target, old in [] if is_done else reversed(done):
            put_back(source, target, old)
        for path in brought:
            path.unlink(missing_ok=True)
    for _, _, old in done:
        if old is not None:
            with suppress(OSError):  # Windows, where somebody reads it still: the new files are in their places
                patiently(lambda old=old: old.unlink(missing_ok=True))  # type: ignore[misc]


def bring(source: Path | None, target: Path, rooms: Sequence[Path], brought: list[Path]) -> Path | None:
    """The finished file safe on the target's own disk: itself, or a copy of it that is added to `brought`."""
    if source is None:
        return None
    if source.stat().st_dev != target.absolute().parent.stat().st_dev:
        copy = in_room(target, ".new", rooms)
        brought.append(copy)
        shutil.copyfile(source, copy)
        source = copy
    with open(source, "r+b") as file:
        os.fsync(file.fileno())
    return source


def set_aside(target: Path, rooms: Sequence[Path]) -> Path | None:
    """Another name for the old file, by which it can be put back; None where there is none."""
    if not os.path.lexists(target):
        return None
    if target.is_dir():
        raise IsADirectoryError(21, "it is a folder", str(target))
    old = in_room(target, ".old", rooms)
    old.unlink(missing_ok=True)
    try:
        os.link(target, old)
    except OSError:  # a disk without links, or a file that may not be touched: renaming tells
        take_place(target, old)
    return old


def put_back(source: Path | None, target: Path, old: Path | None) -> None:
    with suppress(OSError):  # what cannot be undone stays as it is; the error that led here is said
        if source is not None and not source.exists() and target.is_file():
            os.replace(target, source)
        if old is not None and not (target.exists() and old.samefile(target)):
            os.replace(old, target)
        if old is not None:
            old.unlink(missing_ok=True)


def in_room(target: Path, ending: str, rooms: Sequence[Path]) -> Path:
    """A name on the target's own disk."""
    parent = target.absolute().parent
    room = next((room for room in rooms if room.stat().st_dev == parent.stat().st_dev), parent)
    return room / (target.name + ending)
