"""What every job is, and the names that follow from its own."""

from __future__ import annotations

import re
from typing import Generic, TypeVar

from .results import Finished

Result = TypeVar("Result", bound=Finished)


class Job(Generic[Result]):
    """What the user can ask for; `Result` is how it ends when it ends well."""


def module_of(job: type) -> str:
    """Of the backend, with `run(job)` in it: the job's name in words, as sample_points."""
    return re.sub("(?<!^)(?=[A-Z])", "_", job.__name__).lower()
