"""What a job says while it runs, and how it ends when it does not end well."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Progress:
    """How far a job is. `done` and `total` count `unit`s; `rate` is units per second, `left` seconds."""

    done: int
    total: int
    unit: str = "px"
    rate: float = 0.0
    left: float = 0.0
    text: str = ""


@dataclass(frozen=True)
class Note:
    """A choice the user should see: device, precision, scaling, resampling."""

    text: str


@dataclass(frozen=True)
class Failed:
    """The end of a job that did not finish: one sentence for the user, a traceback for the log."""

    message: str
    detail: str = ""
    is_input: bool = False  # the user's values were wrong (exit status 2), not the machine (1)
