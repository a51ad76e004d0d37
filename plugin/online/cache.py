"""Blocks that were fetched in this session, on disk: the preview's serve the run, a cancelled run's the next one.

They lie in QGIS's own folder for temporary files, which QGIS removes when it ends. Only whole blocks are kept. A job gets
links of its own, so that clearing up here takes nothing from a run.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from qgis.core import QgsProcessingUtils

from .plan import FetchPlan, GridBlock

FOLDER = "landquilt-blocks"
LARGEST = 2_000_000_000  # bytes, all together
OLDEST = 12 * 3600.0  # seconds since a block was fetched: imagery on a server changes


def cache_folder() -> Path:
    return Path(QgsProcessingUtils.tempFolder()) / FOLDER


def take(plan: FetchPlan, place: GridBlock, target: Path) -> bool:
    """Put a kept block at `target`; False where there is none."""
    kept = kept_path(plan, place)
    try:
        about = kept.stat()
        if time.time() - about.st_mtime > OLDEST:
            return False
        os.utime(kept, (time.time(), about.st_mtime))  # used now, fetched then
        link(kept, target)
    except FileNotFoundError:
        return False
    return True


def keep(plan: FetchPlan, place: GridBlock, path: Path) -> None:
    """Remember a whole block. A disk without room for it is not a failure."""
    kept = kept_path(plan, place)
    part = kept.with_name(f"{kept.name}.{os.getpid()}-{id(path)}.part")
    with suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        link(path, part)
        part.replace(kept)


def tidy() -> None:
    """Remove what is too old, and beyond the size allowed what was used longest ago."""
    total, now = 0, time.time()
    for path, about in sorted(kept_files(), key=lambda item: -item[1].st_atime):
        total += about.st_size
        if total > LARGEST or now - about.st_mtime > OLDEST:
            with suppress(OSError):
                path.unlink()


def clear() -> None:
    """Remove all."""
    shutil.rmtree(cache_folder(), ignore_errors=True)


def kept_path(plan: FetchPlan, place: GridBlock) -> Path:
    return cache_folder() / plan.key / f"{place.y}_{place.x}.tif"


def kept_files() -> Iterator[tuple[Path, os.stat_result]]:
    for path in cache_folder().glob("*/*"):
        with suppress(OSError):  # gone meanwhile
            yield path, path.stat()


def link(path: Path, target: Path) -> None:
    """A second name for the file, or a copy where the disk has no such thing."""
    try:
        os.link(path, target)
    except FileNotFoundError:
        raise
    except OSError:
        shutil.copy2(path, target)
