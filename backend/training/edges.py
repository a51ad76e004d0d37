"""The edge map of a model: sketch tokens learnt from what its network is trained on, nothing that is held out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..boundary.channels import CELL
from ..boundary.colors import COLORS
from ..boundary.learn import Lesson, Recipe, learn, lesson
from ..boundary.sketch_tokens import EDGES, write_forest
from .checkpoint import unwritten
from .dataset import Site

OF_SITE = 4000  # places of contour of one site, at most


def write_edges(folder: Path, sites: Sequence[Site], classes: int, seed: int) -> None:
    """Into the model's folder. Raises InputError where the labels show too few contours, Fault where the disk is full."""
    forest = learn(lessons(sites, classes, np.random.default_rng(seed)), Recipe(seed=seed))
    try:
        write_forest(forest, folder / EDGES)
    except OSError as error:
        raise unwritten(folder / EDGES, error) from error


def lessons(sites: Sequence[Site], classes: int, draw: np.random.Generator) -> Iterator[Lesson]:
    """Codes of several classes at once show no contour."""
    for site in sites:
        h, w = (length // CELL * CELL for length in site.labels.shape)
        colors: NDArray[Any] = site.pixels[:COLORS, :h, :w].astype(np.float32) / 255
        if len(colors) < COLORS:
            colors = np.repeat(colors[:1], COLORS, 0)
        labels = site.labels[:h, :w]
        found = lesson(colors, np.where(labels <= classes, labels, 0).astype(np.uint8), OF_SITE, draw)
        yield from [found] if found else []
