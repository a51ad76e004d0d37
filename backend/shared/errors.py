"""The two kinds of failure a user can meet. Each carries one sentence: the value that was wrong and what to do."""

from __future__ import annotations


class InputError(Exception):
    """The job as asked for cannot be done: a wrong file, number or combination. Exit status 2."""


class Fault(Exception):
    """The job was fine but something broke on the way: disk full, no memory, a dead process. Exit status 1."""
