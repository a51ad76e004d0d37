"""Learns sketch tokens from images and their label maps: contours, the patches around them clustered into tokens, a forest.

labels -> contours -> patches around contour pixels -> k-means of their blurred drawings -> a token for each
image  -> channels -> differences of two places of a patch; trees that tell the tokens and "none" apart (trees.py)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.cluster.vq import kmeans2

from ..shared.errors import InputError
from . import channels
from .channels import CELL, NOTHING, PLAIN
from .sketch_tokens import DEPTH, RADIUS, Forest
from .trees import Tree, grown

GAP = 3  # pixels: unlabelled bands up to twice as wide, drawn along the borders of classes, are filled from both sides
CLEAR = 5  # pixels: nearer to a contour a place is neither contour nor none
DRAWN = 2 * CELL * RADIUS + 1  # pixels, side of a patch of contours
FEWEST = 500  # places of contour
TOGETHER = 5  # squares along a patch that are compared, as in the paper

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class EdgeRecipe:
    """Numbers of the paper are 150 tokens, 25 trees and 21,350 features; fewer are as good here and several times faster."""

    tokens: int = 24
    trees: int = 8
    places: int = 60_000  # of each tree, half of them on contours
    features: int = 400  # of each tree
    depth: int = 14
    leaf: int = 15  # places in a leaf, at least
    seed: int = 0


@dataclass(frozen=True)
class EdgeSamples:
    """Places of one image."""

    planes: Floats  # (PLANES, h, w) padded by RADIUS
    corners: NDArray[np.int64]  # (n, 2) rows and columns of cells in `planes`
    drawings: NDArray[np.uint8]  # (n, DRAWN, DRAWN) contours around; all 0 for places that are none
    is_contour: NDArray[np.bool_]  # (n,)


def contours(labels: NDArray[np.uint8]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Label codes (h, w), 0 where nothing is known -> where contours are, and where that is known."""
    away, nearest = ndimage.distance_transform_edt(labels == 0, return_indices=True)
    filled = np.where(away <= GAP, labels[tuple(nearest)], 0)
    edge = np.zeros(labels.shape, bool)
    for a, b in (((slice(None), slice(1, None)), (slice(None), slice(-1))), ((slice(1, None),), (slice(-1),))):
        edge[a] |= (filled[a] != filled[b]) & (filled[a] > 0) & (filled[b] > 0)
    return edge, filled > 0


def lesson(colors: Floats, labels: NDArray[np.uint8], most: int, draw: np.random.Generator) -> EdgeSamples | None:
    """At most `most` places of contour, and as many of none; None where the labels show no contour. Even sizes."""
    edge, known = contours(labels)
    around = ndimage.minimum_filter(known, 2 * CLEAR + 1)
    far = known & (ndimage.distance_transform_edt(~edge) > CLEAR) if edge.any() else known
    margin = CELL * RADIUS
    chosen = []
    for mask in (edge & around, far & around):
        mask[:margin], mask[-margin:], mask[:, :margin], mask[:, -margin:] = False, False, False, False
        places = np.argwhere(mask)
        chosen.append(places[draw.permutation(len(places))[:most]])
    if not len(chosen[0]):
        return None
    places = np.concatenate(chosen)
    is_contour = np.arange(len(places)) < len(chosen[0])
    drawings = np.zeros((len(places), DRAWN, DRAWN), np.uint8)
    for k, (y, x) in enumerate(places[is_contour]):
        drawings[k] = edge[y - margin : y + margin + 1, x - margin : x + margin + 1]
    planes = np.pad(channels.channels(colors), ((0, 0), (RADIUS, RADIUS), (RADIUS, RADIUS)), mode="edge")
    return EdgeSamples(planes, places // CELL + RADIUS, drawings, is_contour)


def learn(lessons: Iterable[EdgeSamples], recipe: EdgeRecipe) -> Forest:
    """Raises InputError where there are too few contours."""
    lessons = list(lessons)
    found = sum(int(lesson.is_contour.sum()) for lesson in lessons)
    if found < FEWEST:
        raise InputError(
            f"The labels show {found} pixels where two classes meet, and at least {FEWEST} are needed; label more of such places."
        )
    draw = np.random.default_rng(recipe.seed)
    answers = tokens_of(lessons, recipe, draw)
    trees = []
    for _ in range(recipe.trees):
        places = places_of(recipe.features, draw)
        rows = [draw.permutation(len(answer))[: max(1, recipe.places * len(answer) // sum(map(len, answers)))] for answer in answers]
        values = np.concatenate([features(lesson, places, row) for lesson, row in zip(lessons, rows)])
        wanted = np.concatenate([answer[row] for answer, row in zip(answers, rows)])
        tree = grown(values, wanted, recipe.tokens + 1, min(recipe.depth, DEPTH), recipe.leaf, draw)
        trees.append((tree, places))
    return as_forest(trees)


def tokens_of(lessons: list[EdgeSamples], recipe: EdgeRecipe, draw: np.random.Generator) -> list[NDArray[np.int64]]:
    """The token of each place of each lesson, from 1; 0: none. Contours are alike where their blurred drawings are."""
    drawn = [blurred_drawings(lesson.drawings[lesson.is_contour]) for lesson in lessons]
    every = np.concatenate(drawn)
    some = every[draw.permutation(len(every))[:20_000]]
    centers, _ = kmeans2(some, recipe.tokens, minit="++", seed=np.random.default_rng(recipe.seed))
    answers = []
    for lesson, each in zip(lessons, drawn):
        answer = np.zeros(len(lesson.is_contour), np.int64)
        away = (each**2).sum(1)[:, None] - 2 * each @ centers.T + (centers**2).sum(1)
        answer[lesson.is_contour] = away.argmin(1) + 1
        answers.append(answer)
    return answers


def blurred_drawings(drawings: NDArray[np.uint8]) -> Floats:
    """(n, DRAWN, DRAWN) -> (n, 81): blurred by 3 pixels, sampled every 4; most weight in the middle."""
    found = [ndimage.gaussian_filter(drawing.astype(np.float32), 3.0)[::4, ::4] for drawing in drawings]
    side = len(range(0, DRAWN, 4))
    away = (np.arange(side) - (side - 1) / 2) / side
    weight = np.exp(-4 * (away[:, None] ** 2 + away**2)).astype(np.float32)
    return (np.array(found, np.float32).reshape(-1, side, side) * weight).reshape(-1, side * side)


def places_of(count: int, draw: np.random.Generator) -> NDArray[np.int64]:
    """(count, 2, 3) pairs of places (plane, row, column): half of them one place, half two squares of the same channel."""
    pairs = np.zeros((count, 2, 3), np.int64)
    pairs[:, 0, 0] = draw.integers(PLAIN, size=count)
    pairs[:, 0, 1:] = draw.integers(-RADIUS, RADIUS + 1, (count, 2))
    pairs[:, 1, 0] = NOTHING
    is_pair = np.arange(count) % 2 == 1
    squares = np.linspace(-RADIUS + 1, RADIUS - 1, TOGETHER).round().astype(np.int64)
    pairs[is_pair, 0, 0] += PLAIN
    pairs[is_pair, 1, 0] = pairs[is_pair, 0, 0]
    pairs[is_pair, :, 1:] = squares[draw.integers(TOGETHER, size=(int(is_pair.sum()), 2, 2))]
    return pairs


def features(lesson: EdgeSamples, places: NDArray[np.int64], rows: NDArray[np.int64]) -> Floats:
    """(rows, features)"""
    steps = np.array([lesson.planes[0].size, lesson.planes.shape[2], 1])
    corner = lesson.corners[rows] @ steps[1:]
    flat = lesson.planes.ravel()
    first, second = (places[:, k] @ steps for k in (0, 1))
    return flat[corner[:, None] + first] - flat[corner[:, None] + second]


def as_forest(trees: list[tuple[Tree, NDArray[np.int64]]]) -> Forest:
    """The trees, one after the other; `places` of each: what its features are."""
    sizes = [len(tree.child) for tree, _ in trees]
    roots = np.cumsum([0, *sizes[:-1]])
    places = np.concatenate([places[tree.feature] for tree, places in trees])
    return Forest(
        roots.astype(np.int32),
        places[:, 0].astype(np.int8),
        places[:, 1].astype(np.int8),
        np.concatenate([tree.threshold for tree, _ in trees]),
        np.concatenate([np.where(tree.child > 0, tree.child + root, 0) for (tree, _), root in zip(trees, roots)]).astype(np.int32),
        np.concatenate([np.round(255 * tree.share) for tree, _ in trees]).astype(np.uint8),
    )
