"""What writing a GeoPackage anew would destroy: tables of others, answers that somebody filled in, edits of a program that has it open."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from .shared.errors import InputError

MAGIC = b"SQLite format 3\0"
OWN = ("gpkg_", "rtree_", "sqlite_", "layer_styles")  # tables that belong to the format, how their names begin
LOGS = ("-wal", "-shm", "-journal")  # of a file that is gone; SQLite would take them for those of the new one
MOST = 5  # names that a sentence holds
WAIT = 0.5  # seconds for whoever is just writing


def check_package(path: Path, layer: str, answers: str = "", way: str = "choose another name") -> None:
    """Raises InputError where `path` may not be written anew with `layer` alone; `answers` is a field of it that people fill in.

    `way` out of overwriting those ends the sentence.

    A file that no program has open is brought out of SQLite's write-ahead mode: what lies beside it would not fit the new one.
    """
    if not path.name:
        raise InputError("No output was named; name the GeoPackage to write.")
    if not path.is_file():
        for ending in LOGS:
            path.with_name(path.name + ending).unlink(missing_ok=True)
        return
    with open(path, "rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            return
    try:
        with closing(sqlite3.connect(path, timeout=WAIT, isolation_level=None)) as base:
            base.execute("PRAGMA journal_mode = DELETE").fetchone()
            others = others_in(base, layer)
            count = filled(base, layer, answers) if answers else 0
    except sqlite3.OperationalError as error:
        raise InputError(f"{path} is open for editing ({error}); end that, or choose another name.") from error
    except sqlite3.Error:  # damaged: nothing in it can be lost
        return
    if others:
        named = ", ".join(map(repr, others[:MOST])) + (" and others" if len(others) > MOST else "")
        raise InputError(f"{path} also holds {named}, which would be lost; choose another name.")
    if count:
        raise InputError(f"{count} answers are filled in in {path} (field {answers!r}), and would be lost; {way}.")


def others_in(base: sqlite3.Connection, layer: str) -> list[str]:
    names = [name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name")]
    return [name for name in names if name != layer and not name.startswith(OWN)]


def filled(base: sqlite3.Connection, layer: str, field: str) -> int:
    table, column = ('"{}"'.format(name.replace('"', '""')) for name in (layer, field))
    columns = [row[1] for row in base.execute(f"PRAGMA table_info({table})")]
    if field not in columns:
        return 0
    return int(base.execute(f"SELECT count(*) FROM {table} WHERE {column} IS NOT NULL").fetchone()[0])  # nosec B608: quoted
