"""Tries a backend's Python out: a tiny job, whose findings are shown and copied."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Callable

from ...backend.shared.jobs import Finished, Probe
from ..environment import Backend, State, test_backend
from ..settings import Settings, hand_on
from ..worker import WorkerError, run
from .diagnosis import Failure, Kind, diagnose
from .discretion import hidden
from .outcome import Outcome
from .process import Stopper


def try_out(python: str, settings: Settings, stopper: Stopper, say: Callable[[str], None]) -> Outcome:
    """Versions, devices and speed of this Python, or what keeps it from working."""
    found = test_backend(Backend(State.READY, python))
    if found.state is not State.READY:
        return Outcome(failure=Failure(Kind.OTHER, found.sentence))
    hand_on(settings)
    with TemporaryDirectory(prefix="landquilt-trial-") as folder:
        try:
            for message in run(Probe(device=settings.device, precision=settings.precision), python, Path(folder) / "log", stopper.add):
                if isinstance(message, Finished):
                    return Outcome(message)
            return Outcome(failure=diagnose(""))
        except WorkerError as error:
            if stopper.is_stopped:
                return Outcome(is_stopped=True)
            for line in error.detail.splitlines():
                say(hidden(line))
            failure = diagnose(f"{error.message}\n{error.detail}")
            return Outcome(failure=failure if failure.kind is not Kind.OTHER else Failure(Kind.OTHER, hidden(error.message)))
