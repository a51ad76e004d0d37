"""Which models are being read or written just now, so that none is renamed or deleted under a run.

Known to the one door that all runs go through, the worker; whatever started them: panel, dialog, toolbox or script.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ...backend.shared.card import MODELS

FIELDS = ("model", "base", "output")  # of jobs: what they classify with, start from, and write
RUNNING: list[Any] = []  # jobs; appended and removed as a whole, which needs no lock


@contextmanager
def in_use(job: Any) -> Iterator[None]:
    """While a job runs."""
    RUNNING.append(job)
    try:
        yield
    finally:
        RUNNING[:] = [other for other in RUNNING if other is not job]


def is_in_use(folder: Path) -> bool:
    wanted = folder.resolve()
    return any(wanted in places(job) for job in list(RUNNING))


def places(job: Any) -> Iterator[Path]:
    """Folders that a job's fields may mean: a bundled model by its name, or any by its path."""
    for name in FIELDS:
        if value := getattr(job, name, ""):
            yield (MODELS / value).resolve()  # a whole path stays itself
