"""One image being taught with one model: what is known of it between questions, so that each stroke costs a fit and a drawing.

image, model, legend  -> session     kept as long as the worker lives, the last few of them
windows               -> looks       memory bounded (looks.py)
strokes               -> their cells' features, kept though their windows go
all over the image    -> anchors
around each stroke    -> more of them
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from math import ceil
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ..engine.classify import Classify
from ..engine.infer import PRECISIONS, settle
from ..engine.plan import WindowPlan
from ..engine.reading import Tile
from ..networks.fold import fold
from ..networks.scales import at_scales
from ..networks.taught import TaughtAtScales
from ..pace import Pace
from ..raster import Raster
from ..shared.jobs import Progress
from ..shared.legend import Classes
from ..spread import spread
from .blend import SeenCells, Window, over
from .fit import Correction, Pixels, Stroke
from .hold import Found, Judged, fitted, judged
from .looks import Look, Memory, Teaching, tile_at
from .parent import Parent, open_parent
from .strokes import CELL, Painted, cells_of, uncovered

SESSIONS = 2  # that are kept
FITS = 12  # of a session that are kept
PLACES = 25  # windows from all over the image, at most
ANCHORS = 4000  # pixels from them
AROUND = 64  # more from each stroke's windows
MOST_AROUND = 1600  # of all strokes
RENEWED = 0.65  # of the strokes that were last left out to judge, or as much more: then they are judged again

MEMORY = Memory()
KNOWN: OrderedDict[Any, Session] = OrderedDict()


@dataclass
class Kept:
    """What is known of a stroke's ground."""

    cells: NDArray[np.int64]  # (n, 2) rows and columns of cells on the computed grid, valid ones
    pixels: Pixels
    around: Pixels  # from all over the window that it lies in, or one of them
    is_outside: bool


@dataclass(frozen=True)
class Taken:
    """What was learnt from, and what came of it."""

    ids: list[str]
    strokes: list[Stroke]
    judged: Judged
    found: Found | None  # None: there was nothing to learn from


@dataclass
class Session:
    parent: Parent
    network: TaughtAtScales
    engine: Teaching
    plan: WindowPlan  # of the whole image
    strokes: dict[str, Kept] = field(default_factory=dict)
    anchors: Pixels | None = None
    taken: OrderedDict[Any, Taken] = field(default_factory=OrderedDict)  # the last fits by their strokes: undone is as it was
    judged: Judged | None = None  # the last one

    def prepare(self, raster: Raster, painted: Sequence[Painted]) -> Iterator[Progress]:
        """Look at what is not known yet: places from all over the image, and under the strokes."""
        self.engine.memory.begin()
        new = {stroke.key: stroke for stroke in painted if stroke.key not in self.strokes}
        height, width = self.plan.y.computed // CELL, self.plan.x.computed // CELL
        cells = {key: cells_of(stroke, height, width) for key, stroke in new.items()}
        far = [] if self.anchors is not None else spread_windows(self.plan)
        under = over(cells, self.plan)
        names = list(dict.fromkeys([*far, *under]))
        pace = Pace(len(names), 0, "looking over the image", "window")
        blends = {key: SeenCells(len(places)) for key, places in cells.items()}
        around: dict[str, list[Pixels]] = {key: [] for key in new}
        anchors: list[Pixels] = []
        for name, look in self.looks(raster, names):
            if look is not None:
                if name in far:
                    places = drawn((look.side, look.side), ceil(ANCHORS / len(far)))
                    anchors.append(look.at(*places[look.is_valid(*places.T)].T))
                origin = np.array([self.plan.y.starts[name[0]], self.plan.x.starts[name[1]]]) // CELL
                for key, which, weights in under.get(name, []):
                    here = cells[key][which] - origin
                    valid = look.is_valid(*here.T)
                    blends[key].add(which[valid], weights[valid], look.at(*here[valid].T))
                    if not around[key]:
                        places = drawn((look.side, look.side), AROUND, int(key[:8], 16))
                        around[key].append(look.at(*places[look.is_valid(*places.T)].T))
            yield from pace.step(1)
        if far:
            self.anchors = joined(anchors, self.network)
        for key, blend in blends.items():
            known, pixels = blend.mean()
            seen, near = (joined(part, self.network) for part in (pixels, around[key]))
            self.strokes[key] = Kept(cells[key][known], seen, near, not len(cells[key]))

    def looks(self, raster: Raster, names: Sequence[Window]) -> Iterator[tuple[Window, Look | None]]:
        """At these windows, several at once on a CPU; None of one without data."""

        def look(item: tuple[Window, Tile | Look]) -> tuple[Window, Look | None]:
            name, known = item
            if isinstance(known, Look):
                return name, known
            return name, None if known.pixels is None else self.engine.look(known, self.plan)

        known = ((name, self.engine.recall(self.plan, *name) or tile_at(raster, self.plan, *name)) for name in names)
        return spread(look, known, f"threads:{self.engine.streams}")

    def lesson(self, painted: Sequence[Painted], is_thorough: bool) -> Taken:
        """Fit what these strokes say; the same strokes again give the same. They are judged anew where there are many more or fewer.

        is_thorough: scores by leave-one-stroke-out of all these strokes are wanted.
        """
        key = tuple((stroke.key, stroke.place) for stroke in painted)
        held = self.held(painted)
        taken = self.taken.pop(key, None) or self.fit(*self.learnt(painted), held)
        if is_thorough and taken.found and taken.judged.count != len(taken.strokes):
            taken = replace(taken, judged=judged(taken.strokes, held, taken.found.strength, self.is_new(taken.strokes)))
        self.taken[key] = taken
        while len(self.taken) > FITS:
            self.taken.popitem(last=False)
        return taken

    def learnt(self, painted: Sequence[Painted]) -> tuple[list[str], list[Stroke]]:
        """The strokes that can be learnt from, without what later ones hide."""
        kept = [self.strokes[stroke.key] for stroke in painted]
        shown = uncovered(painted, [item.cells for item in kept], self.plan.x.computed)
        ids, strokes = [], []
        for stroke, item, mask in zip(painted, kept, shown):
            if mask.any():
                here = torch.from_numpy(mask)
                pixels = Pixels(item.pixels.features[here], item.pixels.scores[here])
                ids.append(stroke.id)
                strokes.append(Stroke(stroke.place, Pixels(pixels.features, self.parent.correction(pixels))))
        return ids, strokes

    def fit(self, ids: list[str], strokes: list[Stroke], held: Pixels) -> Taken:
        if not strokes:
            return Taken([], [], Judged(None, None, 0), None)
        before = next(reversed(self.taken.values())).found if self.taken else None
        found = fitted(strokes, held, before.solution if before else None, self.is_new(strokes))
        count = self.judged.count if self.judged else 0
        if self.judged is None or not RENEWED * count < len(strokes) < count / RENEWED:
            self.judged = judged(strokes, held, found.strength, self.is_new(strokes))
        return Taken(ids, strokes, self.judged, found)

    def is_new(self, strokes: Sequence[Stroke]) -> bool:
        """Whether a class is taught that the model does not know."""
        return any(stroke.place >= self.parent.known for stroke in strokes)

    def engine_for(self, plan: WindowPlan) -> Teaching:
        """For a part of the image: its windows are the whole's."""
        engine = copy(self.engine)
        engine.plan = plan
        return engine

    def held(self, painted: Sequence[Painted]) -> Pixels:
        """The anchors, those around these strokes too, with the scores of the model as it was."""
        near = joined([self.strokes[stroke.key].around for stroke in painted], self.network)
        kept = torch.linspace(0, max(0, len(near) - 1), min(MOST_AROUND, len(near))).long()
        far = [self.anchors] if self.anchors else []
        anchors = joined([*far, Pixels(near.features[kept], near.scores[kept])], self.network)
        return Pixels(anchors.features, self.parent.correction(anchors))

    def put(self, correction: Correction | None) -> Correction:
        """Let the network correct its scores so, beside what it had been taught before; the sum of both."""
        old = self.parent.correction
        total = old if correction is None else Correction(old.weight + correction.weight, old.bias + correction.bias)
        taught = self.network.network
        with torch.no_grad():
            for own, part in zip(taught.residual, total.weight.split([*taught.levels] * taught.looks, 1)):
                own.copy_(part)
            taught.bias.copy_(total.bias)
        return total


def session_of(task: Classify, plan: WindowPlan, classes: Classes, key: Any) -> Session:
    """The one that is kept for a key, or a new one. Raises InputError for a model that cannot be taught."""
    if key in KNOWN:
        KNOWN.move_to_end(key)
        return KNOWN[key]
    settle(task.device)
    parent = open_parent(Path(task.model), classes)
    network = at_scales(fold(parent.network), parent.card.scales)
    network = network.to(torch.device(task.device.kind), PRECISIONS[task.device.precision], memory_format=torch.channels_last)  # type: ignore[call-overload]
    engine = Teaching(network, task.card, task.scaling, plan.y.size, task.device)
    engine.memory, engine.name, engine.plan = MEMORY, key, plan
    KNOWN[key] = Session(parent, network, engine, plan)
    while len(KNOWN) > SESSIONS:
        KNOWN.popitem(last=False)
    return KNOWN[key]


def spread_windows(plan: WindowPlan) -> list[Window]:
    """(row, column) of at most PLACES windows, evenly spread."""
    side = int(PLACES**0.5)
    rows, columns = (
        sorted({round((k + 0.5) * len(axis.starts) / count - 0.5) for k in range(count)})
        for axis in (plan.y, plan.x)
        for count in [min(side, len(axis.starts))]
    )
    return [(row, column) for row in rows for column in columns]


def drawn(shape: Iterable[int], count: int, seed: int = 0) -> NDArray[np.int64]:
    """(n, 2) cells of a window at random, the same each time for a seed."""
    h, w = (side // CELL for side in shape)
    picked = np.random.default_rng(seed).choice(h * w, min(count, h * w), replace=False)
    return np.stack([picked // w, picked % w], 1)


def joined(pieces: Sequence[Pixels], network: TaughtAtScales) -> Pixels:
    taught = network.network
    none = Pixels(torch.empty(0, sum(taught.levels) * taught.looks, dtype=torch.float16), torch.empty(0, len(taught.bias)))
    return Pixels(torch.cat([none.features, *(p.features for p in pieces)]), torch.cat([none.scores, *(p.scores for p in pieces)]))
