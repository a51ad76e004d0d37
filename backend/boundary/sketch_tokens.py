"""Where an image shows a border between classes: the edge map of sketch tokens (Lim, Zitnick, Dollar 2013).

A forest of decision trees looks at the channels around a pixel and says how likely each token is there: a short piece of contour
of one kind and direction; or none. The strength of the edge is 1 - P(none).

    node    channel[place 1] - channel[place 2] > threshold ?      its two children lie side by side, so that
            no -> child        yes -> child + 1                    a step down is one addition
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

from ..grid import Rect
from ..shared.card import CARD, EDGES, MODELS
from ..shared.errors import InputError
from . import channels
from .channels import CELL, PLANES

RADIUS = 8  # cells; a patch has 17 x 17 cells, 34 x 34 pixels (the paper's: 35 x 35)
REACH = channels.REACH + CELL * (RADIUS + 3)  # pixels around a block that its edges depend on
DEPTH = 32  # steps down a tree, at most
AT_ONCE = 1 << 14  # cells: what they look at stays near the processor
SHIPPED = Path(__file__).parent.parent.parent / "resources" / "edges" / "orthophoto.safetensors"

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Forest:
    """The trees, one after the other. A place is (plane, row, column), the latter from the middle of the patch, in cells."""

    roots: NDArray[np.int32]  # (trees,) the node that each tree starts with
    first: NDArray[np.int8]  # (nodes, 3) places
    second: NDArray[np.int8]  # (nodes, 3)
    threshold: Floats  # (nodes,)
    child: NDArray[np.int32]  # (nodes,) of "no"; of a leaf: 0
    tokens: NDArray[np.uint8]  # (nodes, 1 + tokens) in 255ths, the first is "none"; of a leaf

    def strength(self, colors: Floats, part: Rect) -> Floats:
        """(3, h, w) -> 1 - P(none) of the pixels of `part`, (h, w). Every side of both is even."""
        near = Rect(part.y // CELL - 1, part.x // CELL - 1, part.h // CELL + 2, part.w // CELL + 2)
        near = near.meet(Rect(0, 0, colors.shape[1] // CELL, colors.shape[2] // CELL))
        none = self.probabilities(colors, slice(0, 1), near)[0]
        inner = Rect(part.y - CELL * near.y, part.x - CELL * near.x, part.h, part.w)
        return enlarged(1 - none)[inner.slices].clip(0, 1).astype(np.float32)

    def probabilities(self, colors: Floats, which: slice = slice(None), part: Rect | None = None) -> Floats:
        """(3, h, w) -> those of the tokens, the first is "none": (n, h / 2, w / 2), or of the cells of `part`; they sum to about one."""
        part = part or Rect(0, 0, colors.shape[1] // CELL, colors.shape[2] // CELL)
        padded = np.pad(channels.channels(colors), ((0, 0), (RADIUS, RADIUS), (RADIUS, RADIUS)), mode="edge")
        flat, wide = padded.ravel(), padded.shape[2]
        steps = np.array([padded[0].size, wide, 1])
        first, second = (places.astype(np.int64) @ steps for places in (self.first, self.second))
        rows, columns = np.arange(part.y, part.y + part.h), np.arange(part.x, part.x + part.w)
        corner = ((rows[:, None] + RADIUS) * wide + columns + RADIUS).ravel()
        found = np.zeros((corner.size, self.tokens[:, which].shape[1]), np.float32)
        for start in range(0, corner.size, AT_ONCE):
            here = slice(start, start + AT_ONCE)
            for root in self.roots:
                found[here] += self.tokens[self.fall(root, flat, corner[here], first, second), which]
        found /= np.float32(255 * len(self.roots))
        return found.T.reshape(-1, part.h, part.w)

    def fall(self, root: int, flat: Floats, corner: NDArray, first: NDArray, second: NDArray) -> NDArray[np.int32]:
        """The leaf that each of the cells reaches in one tree."""
        leaf, going = np.full(corner.shape, root, np.int32), np.arange(corner.size)
        at, here = leaf, corner
        for _ in range(DEPTH):
            value = flat.take(here + first.take(at)) - flat.take(here + second.take(at))
            at = self.child.take(at) + (value > self.threshold.take(at))
            leaf[going] = at
            left = np.flatnonzero(self.child.take(at))
            if not left.size:
                break
            going, at, here = going.take(left), at.take(left), here.take(left)
        return leaf


def enlarged(cells: Floats) -> Floats:
    """(h, w) cells -> (2 h, 2 w) pixels, bilinear."""
    for axis in (0, 1):
        near = np.repeat(cells, CELL, axis)
        before = np.repeat(np.concatenate([cells.take([0], axis), np.delete(cells, -1, axis)], axis), CELL, axis)
        after = np.repeat(np.concatenate([np.delete(cells, 0, axis), cells.take([-1], axis)], axis), CELL, axis)
        is_first = (np.arange(near.shape[axis]) % CELL == 0).reshape((-1, 1) if axis == 0 else (1, -1))
        cells = (0.75 * near + 0.25 * np.where(is_first, before, after)).astype(np.float32)
    return cells


def forest_of(model: Path) -> Path:
    """The model's own, else the one that ships."""
    return model / EDGES if (model / EDGES).is_file() else SHIPPED


def read_forest(path: str | Path = SHIPPED) -> Forest:
    """`path`: a file, or a model.

    Raises InputError where that is no forest or has none, or one that would lead out of the patch or round in a circle.
    """
    path = MODELS / path if (MODELS / path / CARD).is_file() else Path(path)
    if (path / CARD).is_file() and not (path / EDGES).is_file():
        raise InputError(f"The model {str(path)!r} has no edges of its own; leave them out, or train it with --edges.")
    path = path / EDGES if path.is_dir() else path
    return checked(str(path), path.stat().st_mtime_ns if path.exists() else 0)


@lru_cache(maxsize=2)
def checked(path: str, _changed: int) -> Forest:
    try:
        forest = Forest(**load_file(path))
    except (OSError, SafetensorError, TypeError) as error:
        raise InputError(f"The forest {path!r} cannot be read; name a forest of sketch tokens (safetensors).") from error
    if not is_sound(forest):
        raise InputError(f"The forest {path!r} is damaged; train it anew.")
    return forest


def is_sound(forest: Forest) -> bool:
    nodes = len(forest.threshold)
    kinds = {"roots": "i4", "first": "i1", "second": "i1", "threshold": "f4", "child": "i4", "tokens": "u1"}
    if any(getattr(forest, name).dtype != np.dtype(kind) for name, kind in kinds.items()):
        return False
    if not nodes or not forest.roots.size or forest.first.shape != (nodes, 3) or forest.second.shape != (nodes, 3):
        return False
    if forest.child.shape != (nodes,) or forest.tokens.ndim != 2 or len(forest.tokens) != nodes or forest.tokens.shape[1] < 2:
        return False
    inner = forest.child > 0
    forward = forest.child[inner] > np.flatnonzero(inner)  # children come after their parent: no circle
    places = np.concatenate([forest.first, forest.second])
    within = (places[:, 0] >= 0) & (places[:, 0] < PLANES) & (np.abs(places[:, 1:]) <= RADIUS).all(1)
    ends = (forest.roots >= 0).all() and (forest.roots < nodes).all() and (forest.child >= 0).all() and (forest.child < nodes - 1).all()
    return bool(forward.all() and within.all() and ends)


def write_forest(forest: Forest, path: Path) -> None:
    save_file({name: np.ascontiguousarray(value) for name, value in vars(forest).items()}, str(path))
