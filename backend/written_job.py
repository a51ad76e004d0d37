"""A job that is written down as the line of JSON that the worker takes, such as an experiment's job.json."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .done_job import messages_of
from .shared.errors import InputError
from .shared.jobs import decode


def work_of(path: str) -> Iterable[Any]:
    """The job in the file. Raises InputError where the file holds no job."""
    try:
        job = decode(Path(path).read_text(encoding="utf-8"))
        return messages_of(job)
    except (OSError, ValueError, ImportError) as error:
        raise InputError(f"The file {path!r} holds no job ({error}); name one that an experiment wrote.") from error
