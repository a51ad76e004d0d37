"""Rows of windows in, pieces of the class map out: reading, network and blending, one after the other.

`Classify` is the task that runs anywhere: it carries paths and numbers, and opens its raster and network where it runs. A task
that begins below the first row runs the rows above that reach into its pixels once more, so any split gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..features.area import Area
from ..grid import Rect
from ..pipeline import ahead
from ..raster import reopen
from ..shared.card import Card, find_model
from ..validity import Validity
from .blend import Blend, Enlarge, best_class, confidence, in_bytes, weight_sums
from .clock import Stopwatch
from .infer import Device, Engine, prepared, scores, settle
from .plan import WindowPlan
from .reading import Tile, tiles
from .scaling import Scaling

NODATA, NO_CONFIDENCE = 0, 255
EDGE_MAP = "edge_map"  # a layer that refining makes beside these: per cent, 255 where nothing is known, as confidence
SCORES = "score_"  # and a class's code: its probability in 255ths, 0 in all of them where there is no data
PIECE_WINDOWS = 32  # in a piece at most: what waits to be written is held in memory
PIECE_SECONDS = 0.5  # pieces are handed out at this pace, not per window: on a GPU each makes the queue of work run dry


@dataclass(frozen=True)
class Piece:
    """A finished rectangle of the target grid."""

    rect: Rect
    layers: dict[str, NDArray[np.uint8]]  # (h, w) each, by the names of the task
    ends_row: bool  # the last piece of a row of windows


@dataclass(frozen=True)
class Classify:
    """Everything a row of windows needs, as paths and numbers."""

    image: str
    bands: tuple[int, ...]
    validity: Validity
    model: str  # folder, or the name of one that ships
    card: Card
    plan: WindowPlan
    scaling: Scaling
    device: Device
    area: Area | None
    want_confidence: bool
    want_scores: bool = False  # of every class in place of the best one: the map is refined from them (refined.py)

    @property
    def names(self) -> tuple[str, ...]:
        """Of the layers that are made: "classes" (codes, 0 = no data) and "confidence" (percent, 255 = no data), or the scores."""
        if self.want_scores:
            return tuple(f"{SCORES}{item.code}" for item in self.card.classes)
        return ("classes", "confidence") if self.want_confidence else ("classes",)

    def __call__(self, rows: range) -> list[Piece]:
        """All pieces of these rows of windows, as one list."""
        return list(self.pieces(rows))

    def engine(self) -> Engine:
        """The model's network, ready to run."""
        settle(self.device)
        folder = str(find_model(self.model))
        network = prepared(folder, self.card.sha256, self.card.scales, self.device.kind, self.device.precision)
        return Engine(network, self.card, self.scaling, self.plan.y.size, self.device)

    def pieces(self, rows: range, engine: Engine | None = None) -> Iterator[Piece]:
        """The pieces of these rows of windows, in order. Raises Fault where the raster cannot be read or memory runs out.

        engine: None: the model's own.
        """
        with self.running(range(self.plan.warm_up(rows.start), rows.stop), Stopwatch(), engine) as (finish, found):
            for tile, score in found:
                finish.add(tile, score, tile.row in rows)
                if tile.row in rows and finish.is_due(tile):
                    yield finish.take(tile)

    @contextmanager
    def running(
        self, rows: range, clock: Stopwatch, engine: Engine | None = None
    ) -> Iterator[tuple[Finish, Iterator[tuple[Tile, Tensor | None]]]]:
        """What blends, and all windows of these rows with their weighted scores (classes, h, w)."""
        engine = engine or self.engine()
        raster = reopen(self.image, self.bands, self.validity)
        windows = tiles(raster, self.plan, rows, self.area)
        with raster.file, ahead(windows, 2 * self.device.batch + 2) as reading:
            finish = engine.attempt(lambda: Finish(self, engine))
            yield finish, clock.each("network", scores(clock.each("reading", reading), engine))


class Finish:
    """From weighted scores to classes: blends, decides, and collects what is final until it is taken."""

    def __init__(self, task: Classify, engine: Engine):
        self.task, self.plan, self.engine = task, task.plan, engine
        count = len(task.card.classes)
        self.blend = Blend(self.plan, count, engine.place, task.device.precision != "float32")
        self.enlarge = Enlarge(self.plan, count, engine.place) if self.plan.is_enlarged else None
        self.codes = torch.tensor([item.code for item in task.card.classes], dtype=torch.uint8, device=engine.place)
        self.sums = [weight_sums(axis, engine.line) for axis in (self.plan.y, self.plan.x)]
        self.found: list[tuple[Tile, Sequence[Tensor] | None]] = []
        self.taken = 0.0  # when

    def add(self, tile: Tile, score: Tensor | None, is_wanted: bool) -> None:
        """Blend one window in; keep what is final with it, if it is wanted. On a GPU this waits for nothing."""
        with torch.inference_mode():
            sums = self.blend.add(tile.row, tile.column, score)
            found = self.engine.attempt(lambda: self.decide(tile, sums, is_wanted))
        if is_wanted:
            self.found.append((tile, found))

    def decide(self, tile: Tile, sums: Tensor, is_wanted: bool) -> Sequence[Tensor] | None:
        """The task's layers of what is final with a window, on the device; None where nothing of it is wanted."""
        final, has_any = sums, is_wanted and (tile.wanted is None or bool(tile.wanted.any()))
        if self.enlarge is not None:
            final = self.enlarge.add(tile.row, tile.column, self.mean(tile, sums), has_any)
        if not has_any:
            return None
        rect = self.plan.final(tile.row, tile.column)
        if self.enlarge is None:
            window = self.plan.window(tile.row, tile.column)
            final = final[:, rect.y - window.y :, rect.x - window.x :][:, : rect.h, : rect.w]
        if self.task.want_scores:
            means = final if self.enlarge is not None else self.mean(tile, final, rect)
            return list(in_bytes(means, self.task.card.temperature))
        layers = [best_class(final, self.codes)]
        if self.task.want_confidence:
            means = final if self.enlarge is not None else self.mean(tile, final, rect)
            layers.append(confidence(means, self.task.card.temperature))
        return layers

    def mean(self, tile: Tile, sums: Tensor, rect: Rect | None = None) -> Tensor:
        """Weighted sums (classes, h, w) from the window's corner, or from `rect`'s, -> the weighted means."""
        corner = rect or self.plan.window(tile.row, tile.column)
        y, x = corner.y - self.plan.y.starts[0], corner.x - self.plan.x.starts[0]
        down, across = self.sums[0][y : y + sums.shape[1]], self.sums[1][x : x + sums.shape[2]]
        return sums / (down[:, None] * across)

    def is_due(self, tile: Tile) -> bool:
        is_last = tile.column == self.plan.columns[-1]
        return is_last or len(self.found) == PIECE_WINDOWS or perf_counter() - self.taken > PIECE_SECONDS

    def take(self, tile: Tile) -> Piece:
        """What was collected since the last time, up to this window, as one piece."""
        first, last = self.plan.final(tile.row, self.found[0][0].column), self.plan.final(tile.row, tile.column)
        rect = Rect(first.y, first.x, first.h, last.x + last.w - first.x)
        layers = {
            name: self.joined(
                rect, [None if made is None else made[k] for _, made in self.found], NO_CONFIDENCE if name == "confidence" else NODATA
            )
            for k, name in enumerate(self.task.names)
        }
        self.found, self.taken = [], perf_counter()
        return Piece(rect, layers, tile.column == self.plan.columns[-1])

    def joined(self, rect: Rect, values: Sequence[Tensor | None], empty: int) -> NDArray[np.uint8]:
        """The values of all windows that were found as one array, (h, w) of `rect`: one copy from the device for all of them."""
        whole = torch.full((rect.h, rect.w), empty, dtype=torch.uint8, device=self.engine.place)
        parts = [self.plan.final(tile.row, tile.column).inside(rect).slices for tile, _ in self.found]
        for part, value in zip(parts, values):
            if value is not None:
                whole[part] = value
        result: NDArray[np.uint8] = whole.cpu().numpy()
        for part, (tile, _) in zip(parts, self.found):
            if tile.wanted is not None:
                result[part][~tile.wanted] = empty
        return result
