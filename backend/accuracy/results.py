"""A job's results that are several files in one folder: made in a work folder beside it, given their names when all are complete.

report.part/   being written; gone when the job fails or is cancelled
report/        what the user named; other files in it stay
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from ..errors import Fault, InputError


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
    part = target.with_name(target.name + ".part")
    if not os.access(target if target.is_dir() else target.resolve().parent, os.W_OK):
        raise InputError(f"The folder {output!r} cannot be written; choose another place.")
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        yield part
        target.mkdir(exist_ok=True)
        for path in sorted(part.iterdir()):
            os.replace(path, target / path.name)
    except OSError as error:
        raise Fault(f"Cannot write {target} ({error.strerror or error}); free some space or choose another place.") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def smallest_type(largest: int) -> str:
    return str(np.min_scalar_type(largest))
