"""How an installation or a trial ended."""

from __future__ import annotations

from dataclasses import dataclass

from ...backend.shared.jobs import Probed
from .diagnosis import InstallFailure


@dataclass(frozen=True)
class InstallOutcome:
    """Fine where there is no failure and it was not stopped."""

    found: Probed | None = None  # by a trial
    failure: InstallFailure | None = None
    is_stopped: bool = False

    @property
    def is_fine(self) -> bool:
        return self.failure is None and not self.is_stopped


class Broken(Exception):
    """An installation that cannot go on."""

    def __init__(self, failure: InstallFailure):
        super().__init__(failure.sentence)
        self.failure = failure
