"""By what it is known that a file is the same as at the last run, whatever a clock says.

size, time and a sample of the contents are the same    the same, without reading it
the time is another, the rest is the same               the whole contents decide, whose hash was taken when it was classified
else                                                    another

Times are compared with themselves only, never with each other: a file server's clock may be an hour off, or be set back.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from hashlib import blake2b, file_digest
from pathlib import Path

PLACES, PIECE = 8, 4096  # of the sample: places spread over the file, bytes at each
SIZE = 16  # bytes of a hash


@dataclass(frozen=True)
class Print:
    """Of a file at one time. `identity` stays as long as its contents do."""

    size: int
    time: int  # nanoseconds, of the last change as the file's own disk tells it
    sample: str
    identity: str
    contents: str = ""  # hash of all; empty: not read yet


def print_of(path: str, before: Print | None) -> Print:
    """How a file is now; `before`: at the last run. One that is no file of this machine is known by its name."""
    try:
        about = os.stat(path)
        sample = sample_of(path, about.st_size)
    except OSError:
        return Print(0, 0, "", blake2b(path.encode(errors="surrogateescape"), digest_size=SIZE).hexdigest())
    if before and (about.st_size, sample) == (before.size, before.sample):
        if about.st_mtime_ns == before.time:
            return before
        if before.contents and contents_of(path) == before.contents:
            return Print(before.size, about.st_mtime_ns, sample, before.identity, before.contents)
    said = f"{about.st_size} {about.st_mtime_ns} {sample}"
    return Print(about.st_size, about.st_mtime_ns, sample, blake2b(said.encode(), digest_size=SIZE).hexdigest())


def sample_of(path: str, size: int) -> str:
    """Hash of the beginning, the end, and places between. Raises OSError."""
    found = blake2b(digest_size=SIZE)
    with open(path, "rb", buffering=0) as file:
        for k in range(PLACES):
            file.seek(max(0, size - PIECE) * k // (PLACES - 1))
            found.update(file.read(PIECE))
    return found.hexdigest()


def contents_of(path: str) -> str:
    """Hash of all; empty where it is no file of this machine. Raises OSError."""
    if not Path(path).is_file():
        return ""
    with open(path, "rb") as file:
        return file_digest(file, lambda: blake2b(digest_size=SIZE)).hexdigest()
