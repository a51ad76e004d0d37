"""What an assessment compares: a reference and maps, on one grid, with their names and classes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..labels.layer import Grid, Layer
from ..shared.legend import Classes


@dataclass(frozen=True)
class Comparison:
    """All that is compared, on one grid."""

    grid: Grid
    classes: Classes
    ignored: tuple[int, ...]  # 1-based positions
    reference: Layer
    maps: Sequence[Layer]
    names: tuple[str, ...]


def names_of(paths: Sequence[str], names: Sequence[str]) -> tuple[str, ...]:
    """The user's names, or those of the files; with their folder, then with a number, where two are alike."""
    found = [name.strip() for name in names] or [Path(path.partition("|")[0]).stem for path in paths]
    folders = [Path(path.partition("|")[0]).parent.name for path in paths]
    found = [f"{folder}/{name}" if found.count(name) > 1 else name for name, folder in zip(found, folders)]
    found = [f"{name} ({k})" if found.count(name) > 1 else name for k, name in enumerate(found, 1)]
    return tuple(found)


def for_each(given: Sequence[str], maps: Sequence[str]) -> list[str]:
    """What was given for each map, once for all, or not at all."""
    found = list(given) or [""]
    return found * len(maps) if len(found) == 1 else found
