"""The address by which SQLite opens a file, whatever its folders are called."""

from __future__ import annotations

from pathlib import PurePath
from urllib.parse import quote


def sqlite_address(path: PurePath) -> str:
    """Of an absolute path. `Path.as_uri` makes a host of a network share, //server/share, which SQLite refuses."""
    text = path.as_posix()
    return "file://" + quote(text if text.startswith("/") else f"/{text}")
