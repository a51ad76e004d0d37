"""A segmentation on a cluster, as its client sees it: hands out shares of rows, and puts the blocks that come back into one map.

Blocks that an earlier run left are taken over first, so that a client, a worker or a scheduler that is killed costs what was being
computed at that moment. Nothing is held in memory but how far each share is.
"""

from __future__ import annotations

import re
import shutil
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256
from time import perf_counter
from typing import Any

from ..cluster import OnDask, ask, in_sentences, places, submit
from ..shared.claim import unwritten
from ..shared.errors import Fault
from .blocks import Blocks, Done
from .classify import Classify
from .output import Rows, Work
from .plan import WindowPlan
from .seam import Seam
from .shares import Share, share_out, twice
from .sight import SharedFiles, portable, sight_of

AHEAD = 4  # tasks per worker that are handed out before the first of them is back
NAME = re.compile(r"rows-(\d+)-(\d+)(-open)?")


@dataclass
class Gather:
    """One run. What it has cost is known when `pixels` has ended."""

    client: Any
    blocks: Blocks
    work: Work
    shares: list[Share] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)  # of all workers, by what they went for
    working: float = 0.0  # seconds of all workers
    wall: float = 0.0  # seconds from the first task handed out to the last one back
    workers: int = 0
    waiting: deque[tuple[Share | Seam, OnDask]] = field(default_factory=deque)

    @staticmethod
    def begin(client: Any, task: Classify, work: Work) -> Gather:
        """Raises InputError where a worker does not see what it is to work with."""
        task, folder = replace(task, model=portable(task.model)), work.folder.absolute()
        sight = sight_of(task, folder)
        ask(client, look, sight)
        key = sha256(sight.key).hexdigest()[:8]
        return Gather(client, Blocks(task, folder / f"blocks-{key}", sight), work)

    def pixels(self) -> Iterator[int]:
        """Compute what is not there yet; pixels as they become done. Raises InputError and Fault as the workers do."""
        with in_sentences(self.client):
            yield from self.computed()

    def computed(self) -> Iterator[int]:
        started = perf_counter()
        self.open_folder()
        before = self.done_pixels()
        heads = self.take_over()
        yield self.done_pixels() - before
        feet = {row for row in self.plan.rows if (self.blocks.folder / Seam(row).foot).is_file()}
        todo = [row for row in self.plan.rows if self.rows(row) not in self.work.done()]
        # the seam above a row is all that it lacks where the other side is there, or will be
        heads = {row for row in heads if row in feet or (row - 1 in todo and row - 1 not in heads)}
        self.workers = places(self.client)
        self.shares = share_out(self.plan, [row for row in todo if row not in heads], self.workers, feet, heads - feet)
        try:
            yield from self.results(heads, feet)
        finally:
            for _, future in self.waiting:
                future.cancel()
        self.wall = perf_counter() - started
        shutil.rmtree(self.blocks.folder, ignore_errors=True)

    def results(self, heads: set[int], feet: set[int]) -> Iterator[int]:
        for seam in map(Seam, sorted(heads & feet)):
            self.hand_out(seam, self.blocks.join, seam.row, [])
        last: tuple[Share, OnDask] | None = None
        for share in self.shares:
            future = self.hand_out(share, self.blocks.compute, share, [])
            if share.is_open:
                above = [last[1]] if last and last[0].rows.stop == share.rows.start else []
                self.hand_out(Seam(share.rows.start), self.blocks.join, share.rows.start, [*above, future])
            if share.rows.stop in heads - feet:
                self.hand_out(Seam(share.rows.stop), self.blocks.join, share.rows.stop, [future])
            last = share, future
            while len(self.waiting) > AHEAD * self.workers:
                yield self.take()
        while self.waiting:
            yield self.take()

    def hand_out(self, item: Share | Seam, function: Any, argument: Any, after: list[OnDask]) -> OnDask:
        future = submit(self.client, function, argument, after=after)
        self.waiting.append((item, future))
        return future

    def take(self) -> int:
        """Wait for the oldest task and put its pixels into the map; how many became done."""
        item, future = self.waiting.popleft()
        said: Done = future.result()
        self.workers = max(self.workers, places(self.client))  # some may come later
        self.working += said.seconds
        for what, seconds in said.parts.items():
            self.seconds[what] = self.seconds.get(what, 0.0) + seconds
        if not self.adopt(item):
            raise Fault(f"The worker {said.worker} wrote {self.blocks.folder / item.name}, but it does not read so here; run again.")
        return self.pixels_of(item)

    def adopt(self, item: Share | Seam) -> bool:
        """Whether the block was sound. What is not needed any more is removed."""
        folder = self.blocks.folder
        if isinstance(item, Share):
            is_sound = self.work.adopt(self.blocks.work(item.name, self.blocks.rect(item)), self.left_open(item))
            if is_sound and not item.is_open:
                shutil.rmtree(folder / item.name, ignore_errors=True)
            return is_sound
        block = self.blocks.work(item.name, item.target(self.plan))
        if not self.work.adopt(block, [(block.rect.y, block.rect.y + block.rect.h)]):
            return False
        self.log(self.rows(item.row))
        for path in (folder / item.head, folder / item.foot):
            path.unlink(missing_ok=True)
        for path in (block.folder, *folder.glob(f"rows-{item.row}-*-open")):
            shutil.rmtree(path, ignore_errors=True)
        return True

    def log(self, rows: Rows) -> None:
        try:
            self.work.log([rows])
        except OSError as error:
            raise unwritten(self.work.folder, error) from error

    def left_open(self, share: Share) -> list[Rows]:
        """The rows that are not done with a share's block."""
        return [self.rows(share.rows.start)] if share.is_open else []

    def take_over(self) -> set[int]:
        """Put what an earlier run's workers left into the map; rows whose seam is all that they lack."""
        found = set()
        for path in sorted(self.blocks.folder.iterdir()):
            if not path.is_dir() or "." in path.name:  # what a worker of a killed client is at: it may get its name at any moment
                continue
            share = share_named(path.name)
            if share is None or share.rows.stop > len(self.plan.rows) or not self.adopt(share):
                shutil.rmtree(path, ignore_errors=True)
            elif share.is_open and (self.blocks.folder / Seam(share.rows.start).head).is_file():
                found.add(share.rows.start)
        return found - {row for row in found if self.rows(row) in self.work.done()}

    def open_folder(self) -> None:
        try:
            self.blocks.folder.mkdir(exist_ok=True)
        except OSError as error:
            raise unwritten(self.blocks.folder, error) from error

    @property
    def plan(self) -> WindowPlan:
        return self.blocks.task.plan

    def rows(self, row: int) -> Rows:
        """The target rows of a row of windows."""
        start, stop = self.plan.y.edges[row : row + 2]
        return start, stop

    def pixels_of(self, item: Share | Seam) -> int:
        """That are done with this one: a row of windows counts with its seam."""
        rows = [item.row] if isinstance(item, Seam) else item.rows[1:] if item.is_open else item.rows
        return sum(stop - start for start, stop in map(self.rows, rows)) * self.plan.target.w

    def done_pixels(self) -> int:
        return sum(stop - start for start, stop in self.work.done()) * self.plan.target.w

    @property
    def rows_computed(self) -> int:
        """Rows of windows that were not there yet."""
        return sum(len(share.rows) for share in self.shares)

    @property
    def twice(self) -> float:
        """Percent of them that were computed a second time."""
        return 100 * twice(self.plan, self.shares) / max(1, self.rows_computed)

    @property
    def times(self) -> str:
        """What the workers' time went for, in percent."""
        whole = max(self.wall * self.workers, 1e-9)
        parts = {**self.seconds, "scheduling and waiting": whole - self.working}
        return ", ".join(f"{what} {100 * seconds / whole:.1f} %" for what, seconds in parts.items())


def look(worker: str, sight: SharedFiles) -> None:
    sight.check(worker)


def share_named(name: str) -> Share | None:
    """The one whose block has this name."""
    found = NAME.fullmatch(name)
    return Share(range(int(found[1]), int(found[2])), bool(found[3]), False) if found else None
