"""The pixels between two shares of rows of windows, computed from what both left of them: the very sums that one run would make.

    row above     ... |   foot: its sums, as they wait in `Blend.carry`, and its last row of scores
    ------ seam ------+
    row below     ... |   head: the weighted scores of its windows, as far down as the row above reaches, and one row more

Both lie in files in the shared folder: arrays in NumPy's format, one behind the other.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Callable
from uuid import uuid4

import numpy as np
import torch
from numpy.lib import format as npy
from numpy.typing import NDArray
from torch import Tensor

from ..grid import Rect
from ..shared.claim import unwritten
from ..shared.errors import Fault
from .classify import Classify, Finish, Piece
from .plan import WindowPlan
from .reading import Tile

NOTHING = np.zeros(0, np.float32)


@dataclass(frozen=True)
class Seam:
    """Above this row of windows."""

    row: int

    @property
    def name(self) -> str:
        return f"seam-{self.row}"

    @property
    def head(self) -> str:
        return f"head-{self.row}"

    @property
    def foot(self) -> str:
        return f"foot-{self.row}"

    def reach(self, plan: WindowPlan) -> int:
        """Computed rows of the window below that are kept: those that the row above sees too, and one more to interpolate with."""
        return min(plan.y.starts[self.row - 1] + plan.y.size + 1 - plan.y.starts[self.row], plan.y.size)

    def target(self, plan: WindowPlan) -> Rect:
        """The pixels that are computed here: the upper ones of those that the row below would make final."""
        start, end = plan.y.edges[self.row], plan.y.edges[self.row + 1]
        stop = min(max(plan.y.first_target_after(plan.y.starts[self.row] + self.reach(plan)), start), end)
        return Rect(start, plan.target.x, stop - start, plan.target.w)

    def write_foot(self, folder: Path, finish: Finish) -> None:
        """What a share that ends above this row leaves. Raises Fault where that cannot be written."""
        with written(folder / self.foot) as put:
            put(finish.blend.carry[:, : finish.blend.carried])
            put(finish.enlarge.below if finish.enlarge is not None else None)

    @contextmanager
    def writing_head(self, folder: Path, plan: WindowPlan) -> Iterator[Callable[[Tile, Tensor | None], None]]:
        """A way to leave the windows of this row, from left to right. Raises Fault as above."""
        reach = self.reach(plan)
        with written(folder / self.head) as put:

            def keep(tile: Tile, score: Tensor | None) -> None:
                if tile.row == self.row:
                    put(None if score is None else score[:, :reach])
                    put(None if tile.wanted is None else torch.from_numpy(tile.wanted))

            yield keep

    def pieces(self, task: Classify, folder: Path) -> Iterator[Piece]:
        """The pixels of the seam. Raises Fault where a file of it is gone or damaged."""
        plan, engine, target = task.plan, task.engine(), self.target(task.plan)
        finish = Finish(task, engine)
        try:
            with open(folder / self.foot, "rb") as file:
                carry, below = (read(file) for _ in range(2))
            finish.blend.carried = carry.shape[1]
            finish.blend.carry[:, : carry.shape[1]] = torch.from_numpy(carry)
            if finish.enlarge is not None:
                finish.enlarge.below = torch.from_numpy(below).to(engine.place)
            with open(folder / self.head, "rb") as file:
                for column in plan.columns:
                    score, wanted = read(file), read(file)
                    whole = torch.zeros(len(task.card.classes), plan.y.size, plan.x.size, device=engine.place)
                    if score.size:
                        whole[:, : score.shape[1]] = torch.from_numpy(score)
                    tile = Tile(self.row, column, None, None, wanted.astype(bool) if wanted.size else None)
                    finish.add(tile, whole if score.size else None, True)
                    if finish.is_due(tile):
                        yield upper(finish.take(tile), target.h)
        except (OSError, ValueError) as error:
            raise Fault(f"What was left for the seam in {folder} is gone or damaged ({error}); run again without --resume.") from error


def upper(piece: Piece, h: int) -> Piece:
    """The first rows of a piece."""
    rect = Rect(piece.rect.y, piece.rect.x, h, piece.rect.w)
    return Piece(rect, {name: layer[:h] for name, layer in piece.layers.items()}, piece.ends_row)


@contextmanager
def written(path: Path) -> Iterator[Callable[[Tensor | None], None]]:
    """A way to append arrays to a file that gets its name when it is whole. Raises Fault where it cannot be written."""
    part = path.with_name(f"{path.name}.{uuid4().hex}")
    try:
        with open(part, "wb") as file:
            yield lambda array: write(file, NOTHING if array is None else array.contiguous().cpu().numpy())
        os.replace(part, path)
    except OSError as error:
        raise unwritten(path, error) from error
    finally:
        part.unlink(missing_ok=True)


def write(file: BinaryIO, array: NDArray) -> None:
    npy.write_array(file, array, allow_pickle=False)


def read(file: BinaryIO) -> NDArray:
    return npy.read_array(file, allow_pickle=False)
