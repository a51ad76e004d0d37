"""A job that is written down as the line of JSON that the worker takes, such as an experiment's job.json."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

from .shared.errors import InputError
from .shared.jobs import decode, module_of


def work_of(path: str) -> Iterable[Any]:
    """The job in the file. Raises InputError where the file holds no job."""
    try:
        job = decode(Path(path).read_text(encoding="utf-8"))
        return import_module(f".{module_of(type(job))}", __package__).run(job)  # type: ignore[no-any-return]
    except (OSError, ValueError, ImportError) as error:
        raise InputError(f"The file {path!r} holds no job ({error}); name one that an experiment wrote.") from error
