"""The files of a data set below a folder, put together tile by tile."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from .layout import DatasetLayout, DatasetTile


def find_tiles(folder: Path, layout: DatasetLayout, bands: str) -> list[DatasetTile]:
    """Every tile with an image of these bands, or labels, below the folder, in the order of their names."""
    paths = sorted(files_below(folder))
    images, labels, eroded, heights = (
        by_tile(paths, folder, pattern) for pattern in (layout.images[bands], layout.labels, layout.eroded, layout.height)
    )
    heights |= {without_zeros(name): path for name, path in heights.items()}
    names = sorted({*images, *labels}, key=in_numbers)
    return [DatasetTile(name, images.get(name), labels.get(name), eroded.get(name), heights.get(name)) for name in names]


def files_below(folder: Path) -> Iterator[Path]:
    """Through links, each folder once; not ._NAME, which macOS lays beside NAME."""
    seen: set[str] = set()
    for place, folders, files in os.walk(folder, followlinks=True):
        if (real := os.path.realpath(place)) in seen:
            folders.clear()
            continue
        seen.add(real)
        yield from (Path(place, name) for name in files if not name.startswith("."))


def by_tile(paths: Iterable[Path], folder: Path, pattern: str) -> dict[str, Path]:
    found: dict[str, Path] = {}
    if pattern:
        for path in paths:
            match = re.search(pattern, path.relative_to(folder).as_posix(), re.IGNORECASE)  # copies may have lost their case
            if match:
                found.setdefault(match["tile"] + match.groupdict().get("more", ""), path)
    return found


def without_zeros(name: str) -> str:
    """02_10 as 2_10: surface models count with two digits where images do not."""
    return re.sub(r"(?<!\d)0+(?=\d)", "", name)


def in_numbers(name: str) -> list[tuple[int, str]]:
    """A key by which 2_10 comes before 10_2."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.findall(r"\d+|\D+", name)]
