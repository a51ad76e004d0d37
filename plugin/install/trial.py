"""Tries a backend's Python out: a tiny job, whose findings are shown and copied."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Callable

from ...backend.shared.jobs import Finished, Probe
from ..environment import Backend, BackendState, test_backend
from ..settings import Settings, hand_on
from ..worker import WorkerError, run
from .diagnosis import FailureKind, InstallFailure, diagnose
from .discretion import hidden
from .outcome import InstallOutcome
from .process import Stopper


def try_out(python: str, settings: Settings, stopper: Stopper, say: Callable[[str], None]) -> InstallOutcome:
    """Versions, devices and speed of this Python, or what keeps it from working."""
    found = test_backend(Backend(BackendState.READY, python))
    if found.state is not BackendState.READY:
        return InstallOutcome(failure=InstallFailure(FailureKind.OTHER, found.sentence))
    hand_on(settings)
    with TemporaryDirectory(prefix="landquilt-trial-") as folder:
        try:
            for message in run(Probe(device=settings.device, precision=settings.precision), python, Path(folder) / "log", stopper.add):
                if isinstance(message, Finished):
                    return InstallOutcome(message)
            return InstallOutcome(failure=diagnose(""))
        except WorkerError as error:
            if stopper.is_stopped:
                return InstallOutcome(is_stopped=True)
            for line in error.detail.splitlines():
                say(hidden(line))
            failure = diagnose(f"{error.message}\n{error.detail}")
            return InstallOutcome(
                failure=failure if failure.kind is not FailureKind.OTHER else InstallFailure(FailureKind.OTHER, hidden(error.message))
            )
