"""From the scores of a classification to its refined map: the last step before the files are finished.

The network's rows leave the scores of all classes in the work folder, a byte per class and pixel: a run that was killed goes on from
them. When they are whole, blocks of them are refined beside the image's colours, and only then there are classes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..boundary.blocks import Refinement, Scored, tiled
from ..boundary.colors import colors_of
from ..boundary.sketch_tokens import forest_of, read_forest
from ..grid import Rect
from ..labels.layer import Grid
from ..raster import Raster
from ..shared.card import find_model
from ..shared.claim import unwritten
from ..spread import spread
from .classify import EDGE_MAP, NO_CONFIDENCE, NODATA, Classify, Piece
from .output import Work, raw_path
from .reading import target_transform


@dataclass(frozen=True)
class Scores:
    """The score planes of a work folder; called with a rectangle of the target grid."""

    work: Work

    @cached_property
    def planes(self) -> list[NDArray[np.uint8]]:
        shape = self.work.rect.h, self.work.rect.w
        return [np.memmap(raw_path(self.work, name, 1), np.uint8, "r", shape=shape) for name in self.work.names]

    def stored(self, rect: Rect) -> NDArray[np.uint8]:
        here = rect.inside(self.work.rect).slices
        return np.stack([plane[here] for plane in self.planes])

    def __call__(self, rect: Rect) -> Scored:
        stored = self.stored(rect)
        present = np.flatnonzero(stored.any((1, 2)))
        found = stored[present].astype(np.float32)
        return present + 1, found / np.maximum(found.sum(0), 1)


def refinement(task: Classify, raster: Raster, work: Work, draws_edges: bool, notes: list[str]) -> Refinement:
    """`raster`: the open image. What is to be said goes into notes."""
    plan = task.plan
    grid = Grid(raster.crs, target_transform(raster, plan), plan.y.target, plan.x.target, "the map")
    forest = read_forest(forest_of(find_model(task.model)))
    return Refinement(work.rect, Scores(work), colors_of(raster, grid, notes), forest, draws_edges)


def refine(task: Classify, refinement: Refinement, scored: Work, done: Work, threads: int) -> Iterator[int]:
    """Write the layers of `done` into the folder of the scores; pixels done, block by block. Raises Fault where the disk is full.

    A pixel's confidence is what the network itself gives the class that is written.
    """
    scores = Scores(scored)
    codes = np.array([NODATA, *(item.code for item in task.card.classes)], np.uint8)
    try:
        for name in done.names:
            with open(raw_path(done, name, 1), "wb") as file:
                file.truncate(done.rect.h * done.rect.w)
    except OSError as error:
        raise unwritten(done.folder, error) from error
    for rect, places, edges in spread(refinement, tiled(done.rect), f"threads:{threads}"):
        layers = {"classes": codes[places]}
        if "confidence" in done.names:
            own = np.take_along_axis(scores.stored(rect), np.maximum(places, 1)[None].astype(np.intp) - 1, 0)[0]
            percent = np.round(own * np.float32(100 / 255)).astype(np.uint8)
            layers["confidence"] = np.where(places > 0, percent, NO_CONFIDENCE).astype(np.uint8)
        if edges is not None:
            layers[EDGE_MAP] = edges
        done.write(Piece(rect, layers, ends_row=False))
        yield rect.h * rect.w
