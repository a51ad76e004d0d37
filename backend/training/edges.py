"""The edge map of a model: sketch tokens learnt from what its network is trained on, kept where they beat those that ship.

Both are judged on what is held out, as the refinement sees them (`blocks.edges`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ..boundary import blocks
from ..boundary.channels import CELL
from ..boundary.colors import COLORS
from ..boundary.learn import CLEAR, EdgeRecipe, EdgeSamples, contours, learn, lesson
from ..boundary.sketch_tokens import Forest, read_forest, write_forest
from ..grid import Rect
from ..shared.card import EDGES
from .checkpoint import unwritten
from .dataset import Site

OF_SITE = 4000  # places of contour of one site, at most
ENOUGH = 60_000  # places of contour, of all sites: more would cost memory and change little
MISSED_BY = 2  # pixels by which an edge may miss a contour
FEWEST = 100  # pixels of contour to judge by

Arrays = tuple[NDArray[np.float32], NDArray[np.uint8]]


def write_edges(folder: Path, training: Sequence[Site], held: Sequence[Site], classes: int, seed: int) -> list[str]:
    """Into the model's folder if they are better than the shipped ones, in place of earlier ones; notes that say which are used.

    Raises InputError where the labels show too few contours, Fault where the disk is full.
    """
    with suppress(OSError):
        (folder / EDGES).unlink()
    draw = np.random.default_rng(seed)
    learnt = learn(lessons(pictures(training, classes, draw), draw), EdgeRecipe(seed=seed))
    found = [100 * share for share in told_apart((learnt, read_forest()), pictures(held, classes, draw))]
    notes: list[str] = []
    if not found:
        notes.append(
            "Too few borders are held out to judge the learnt edges by, so refining uses the shipped ones; label more such places."
        )
        return notes
    own, shipped = found
    if own <= shipped:
        notes.append(
            f"Refining uses the shipped edges: they are stronger on a held-out border than away from it in {shipped:.1f} % of pairs, "
            f"the learnt ones in {own:.1f} %."
        )
        return notes
    try:
        write_forest(learnt, folder / EDGES)
    except OSError as error:
        raise unwritten(folder / EDGES, error) from error
    notes.append(
        f"Refining uses the learnt edges: they are stronger on a held-out border than away from it in {own:.1f} % of pairs, "
        f"the shipped ones in {shipped:.1f} %."
    )
    return notes


def pictures(sites: Sequence[Site], classes: int, draw: np.random.Generator) -> Iterator[Arrays]:
    """Colours (3, h, w) and labels (h, w) of each, in any order, of even sizes. Codes of several classes at once show no contour."""
    for k in draw.permutation(len(sites)):
        h, w = (length // CELL * CELL for length in sites[k].labels.shape)
        colors: NDArray[Any] = sites[k].pixels[:COLORS, :h, :w].astype(np.float32) / 255
        if len(colors) < COLORS:
            colors = np.repeat(colors[:1], COLORS, 0)
        labels = sites[k].labels[:h, :w]
        yield colors, np.where(labels <= classes, labels, 0).astype(np.uint8)


def lessons(given: Iterable[Arrays], draw: np.random.Generator) -> Iterator[EdgeSamples]:
    count = 0
    for colors, labels in given:
        found = lesson(colors, labels, OF_SITE, draw)
        if found is not None:
            yield found
            count += int(found.is_contour.sum())
        if count >= ENOUGH:
            return


def told_apart(forests: Sequence[Forest], given: Iterable[Arrays]) -> list[float]:
    """How often each forest's edge is stronger on a contour than away from it (area under the ROC curve); [] where too few are known."""
    on: list[list[NDArray]] = [[] for _ in forests]
    off: list[list[NDArray]] = [[] for _ in forests]
    count = 0
    for colors, labels in given:
        contour, known = contours(labels)
        away = known & (ndimage.distance_transform_edt(~contour) > CLEAR)
        if not contour.any():
            continue
        for k, forest in enumerate(forests):
            edge = blocks.edges(colors, np.ones(labels.shape, bool), forest, Rect(0, 0, *labels.shape))
            edge = ndimage.maximum_filter(edge, 2 * MISSED_BY + 1)
            on[k].append(edge[contour])
            off[k].append(edge[away])
        count += int(contour.sum())
        if count >= ENOUGH:
            break
    if count < FEWEST or not sum(map(len, off[0])):
        return []
    return [ranked(np.concatenate(strong), np.concatenate(weak)) for strong, weak in zip(on, off)]


def ranked(strong: NDArray, weak: NDArray) -> float:
    """The share of pairs in which the first is the larger one; a tie is half."""
    weak = np.sort(weak)
    below = np.searchsorted(weak, strong) + np.searchsorted(weak, strong, "right")
    return float(below.mean() / (2 * len(weak)))
