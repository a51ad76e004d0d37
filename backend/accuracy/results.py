"""A job's results that are several files in one folder: made in a work folder beside it, given their names when all are complete.

report.part/   being written; gone when the job fails or is cancelled
report/        what the user named; other files in it stay
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np

from ..shared.claim import check_target, claimed, unwritten
from ..shared.errors import Fault, InputError
from ..shared.replace import replace_all


@contextmanager
def result_folder(output: str) -> Iterator[Path]:
    """A work folder whose files go into `output` when the block ends without an error.

    Raises InputError where the folder cannot be made or written, Fault where the disk is full.
    """
    target = Path(output)
    if not output:
        raise InputError("No output was named; name the folder to write the report into.")
    if target.is_file():
        raise InputError(f"The output {output!r} is a file; name a folder.")
    if not target.resolve().parent.is_dir():
        raise InputError(f"The folder {str(target.resolve().parent)!r} does not exist; make it or choose another.")
    if not os.access(target if target.is_dir() else target.resolve().parent, os.W_OK):
        raise InputError(f"The folder {output!r} cannot be written; choose another place.")
    for path in target.glob("report.*"):
        check_target(path)
    with claimed(target) as place:
        is_kept = False
        try:
            place.clear()
            part = place.folder / "files"
            part.mkdir()
            yield part
            is_kept = True
            publish(part, target, place.folder)
            is_kept = False
        except OSError as error:
            raise unwritten(target, error) from error
        finally:
            if not is_kept:
                with suppress(OSError):
                    place.clear()


def publish(part: Path, target: Path, room: Path) -> None:
    """All files of `part` get their names in `target`, or none of them. Raises Fault."""
    try:
        target.mkdir(exist_ok=True)
        replace_all([(path, target / path.name) for path in sorted(part.iterdir())], [room])
    except OSError as error:
        raise Fault(
            f"{error.filename or target} cannot be replaced ({error.strerror or error}); the finished report is kept in {part}:"
            " close the program that uses the old one, and copy the files or run again."
        ) from error


def smallest_type(largest: int) -> str:
    return str(np.min_scalar_type(largest))
