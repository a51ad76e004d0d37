"""What the network sees of the image's windows, kept while somebody teaches: as much as fits, those longest unused go.

    window --network, once--> own scores, levels of features           some 10 MB of 512 x 512 pixels
                                     |
                   correction, anew with each stroke -> taught scores

Windows are those of the whole image's plan, whatever part of it is shown: their place on the computed grid is their name.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from threading import Lock

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from ..engine.infer import STREAMS, Engine, cores
from ..engine.plan import Axis, WindowPlan
from ..engine.reading import Tile, tiles
from ..networks.layers import pad_to_multiple
from ..networks.taught import LARGEST, MULTIPLE, Sight, TaughtAtScales, own_scores
from ..raster import Raster
from .fit import Pixels

ROOM = 350_000_000  # bytes of all windows that are kept


@dataclass(frozen=True)
class Look:
    """One window."""

    side: int  # pixels
    sight: Sight
    valid: NDArray[np.bool_] | None  # (h, w); None: all

    @property
    def size(self) -> int:
        parts = [*self.sight.scores, *self.sight.levels]
        return sum(part.numel() * part.element_size() for part in parts) + (0 if self.valid is None else self.valid.nbytes)

    @property
    def padded(self) -> tuple[int, int]:
        """(h, w) that the network saw."""
        side = -(-self.side // MULTIPLE) * MULTIPLE
        return side, side

    def at(self, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> Pixels:
        """Of cells of 2 x 2 pixels: features (n, D) between those of each level around the cell's middle, mean scores."""
        y, x = torch.from_numpy(rows), torch.from_numpy(columns)
        places = torch.stack([4 * x + 2, 4 * y + 2], 1).float()[None, None] / self.padded[0] - 1  # from -1 to 1
        features = [sampled(level, places) for level in self.sight.levels]
        own = own_scores(self.sight.scores, self.padded)[0].cpu()
        four = [own[:, 2 * y + down, 2 * x + right] for down in (0, 1) for right in (0, 1)]
        return Pixels(torch.cat(features, 1).clamp(-LARGEST, LARGEST).half(), (sum(four[1:], four[0]) / 4).T.contiguous())

    def is_valid(self, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Whether the pixel after the middle of each cell is."""
        return np.ones(len(rows), bool) if self.valid is None else np.asarray(self.valid[2 * rows + 1, 2 * columns + 1])


def sampled(level: Tensor, places: Tensor) -> Tensor:
    """(n, C) of a level at places (1, 1, n, 2), bilinear."""
    return functional.grid_sample(level.cpu().float().contiguous(), places, padding_mode="border", align_corners=False)[0, :, 0].T


class Memory:
    """Of looks by any name, bounded in bytes. For several threads.

    What one question needs and what does not fit would push each other out, window by window, and nothing would ever be found:
    so what the question at hand has used stays.
    """

    def __init__(self, room: int = ROOM):
        self.room, self.used, self.question = room, 0, 0
        self.kept: OrderedDict[object, tuple[int, Look]] = OrderedDict()  # with the question that used it last
        self.lock = Lock()

    def begin(self) -> None:
        """Another question."""
        with self.lock:
            self.question += 1

    def get(self, name: object) -> Look | None:
        with self.lock:
            if name not in self.kept:
                return None
            look = self.kept.pop(name)[1]
            self.kept[name] = self.question, look
            return look

    def put(self, name: object, look: Look) -> None:
        with self.lock:
            while self.kept and self.used + look.size > self.room:
                oldest = next(iter(self.kept))
                if self.kept[oldest][0] == self.question:
                    return
                self.used -= self.kept.pop(oldest)[1].size
            if name not in self.kept:
                self.kept[name] = self.question, look
                self.used += look.size


class Teaching(Engine):
    """The network while it is taught: it sees a window once, and corrects its scores anew."""

    network: TaughtAtScales
    memory: Memory
    name: object  # under which its windows are kept
    plan: WindowPlan  # whose windows come in

    @property
    def streams(self) -> int:
        """Windows at once."""
        return (self.device.streams or min(cores(), STREAMS)) if self.device.kind == "cpu" else 1

    def one(self, tile: Tile) -> tuple[Tile, Tensor | None]:
        if tile.pixels is None:
            return tile, None
        look = self.look(tile, self.plan)
        with torch.inference_mode():
            return tile, self.weigh(self.network.network.correct(look.sight, look.padded)[..., : self.size, : self.size])[0]

    def look(self, tile: Tile, plan: WindowPlan) -> Look:
        """At one window of a plan, from memory where it has been seen."""
        found = self.recall(plan, tile.row, tile.column)
        if found is None:
            found = self.seen(tile)
            self.memory.put(self.name_of(plan, tile.row, tile.column), found)
        return found

    def recall(self, plan: WindowPlan, row: int, column: int) -> Look | None:
        return self.memory.get(self.name_of(plan, row, column))

    def name_of(self, plan: WindowPlan, row: int, column: int) -> object:
        """The same in the plan of any part of the image."""
        return self.name, plan.y.starts[row], plan.x.starts[column]

    def seen(self, tile: Tile) -> Look:
        pixels = torch.from_numpy(np.ascontiguousarray(tile.pixels))[None].to(self.place)
        valid = None if tile.valid is None else torch.from_numpy(np.ascontiguousarray(tile.valid))[None].to(self.place)

        def work() -> Look:
            with torch.inference_mode():
                x = pad_to_multiple(self.normal(pixels, valid), MULTIPLE)
                return Look(pixels.shape[-1], self.network.network.see(x, self.network.scales), tile.valid)

        return self.attempt(work)


def tile_at(raster: Raster, plan: WindowPlan, row: int, column: int) -> Tile:
    """One window of a plan, with all that is valid of it."""
    part = WindowPlan(only(plan.y, row), only(plan.x, column))
    tile = next(iter(tiles(raster, part, range(1), None)))
    return replace(tile, row=row, column=column)


def only(axis: Axis, index: int) -> Axis:
    """The axis with one window."""
    start = axis.starts[index]
    low, high = axis.made(start)
    return replace(axis, low=low, high=high, starts=(start,))
