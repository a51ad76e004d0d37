"""Numbers of things in sentences."""

from __future__ import annotations


def plural(number: int, one: str, several: str = "") -> str:
    """E.g. "1 map", "2 maps"; `several` where it is not `one` with an s."""
    return f"{number} {one if number == 1 else several or one + 's'}"
