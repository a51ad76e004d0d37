"""What the workers of a cluster do for a segmentation: they write pixels into the shared folder, and say how it went.

map.tif.part/blocks-KEY/            KEY tells jobs apart: a worker may go on for one that was killed
  rows-0-3/  rows-3-6-open/ ...     a share's rows, written like the whole map (output.py), with the checksums of each row
  foot-3  head-3  seam-3/ ...       what two shares left of the pixels between them, and these pixels
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from uuid import uuid4

from ..cluster import at_worker, worker_name
from ..grid import Rect
from ..shared.claim import unwritten
from ..shared.errors import Fault, InputError
from .classify import Classify
from .clock import Stopwatch
from .output import Work, new_work
from .seam import Seam
from .shares import Share
from .sight import SharedFiles


@dataclass(frozen=True)
class Done:
    """What comes back: no pixels."""

    worker: str
    seconds: float
    parts: dict[str, float] = field(default_factory=dict)  # of these seconds, by what they went for


@dataclass(frozen=True)
class Blocks:
    """The shared folder of the blocks of one task."""

    task: Classify
    folder: Path
    sight: SharedFiles

    def compute(self, share: Share) -> Done:
        """On a worker: the share's rows. Raises InputError and Fault that name the worker."""
        if self.is_there(share):  # by a worker that was lost before it could say so
            return done(Stopwatch())
        with self.made(share.name, self.rect(share)) as (work, clock):
            self.write_rows(share, work, clock)
        return done(clock)

    def join(self, row: int) -> Done:
        """On a worker: the pixels of the seam above a row of windows, whose two sides are there."""
        seam = Seam(row)
        with self.made(seam.name, seam.target(self.task.plan)) as (work, clock):
            for piece in clock.each("blending", seam.pieces(self.task, self.folder)):
                with clock.timed("writing"):
                    work.write(piece)
        return done(clock)

    def write_rows(self, share: Share, work: Work, clock: Stopwatch) -> None:
        plan = self.task.plan
        rows = share.rows if share.is_open else range(plan.warm_up(share.rows.start), share.rows.stop)
        with self.task.running(rows, clock) as (finish, found), ExitStack() as files:
            keep = files.enter_context(Seam(share.rows.start).writing_head(self.folder, plan)) if share.is_open else None
            for tile, score in found:
                if keep is not None:
                    with clock.timed("writing"):
                        keep(tile, score)
                with clock.timed("blending"):
                    finish.add(tile, score, tile.row in share.rows)
                    piece = finish.take(tile) if tile.row in share.rows and finish.is_due(tile) else None
                if piece is not None:
                    with clock.timed("writing"):
                        work.write(piece)
            if share.is_kept:
                with clock.timed("writing"):
                    Seam(share.rows.stop).write_foot(self.folder, finish)

    def is_there(self, share: Share) -> bool:
        wanted = [share.name]
        wanted += [Seam(share.rows.start).head] if share.is_open else []
        wanted += [Seam(share.rows.stop).foot] if share.is_kept else []
        return all((self.folder / name).exists() for name in wanted)

    def rect(self, share: Share) -> Rect:
        """What the share's rows of windows make final."""
        target, edges = self.task.plan.target, self.task.plan.y.edges
        start, stop = edges[share.rows.start], edges[share.rows.stop]
        return Rect(start, target.x, stop - start, target.w)

    def work(self, name: str, rect: Rect) -> Work:
        return Work(self.folder / name, rect, self.task.names)

    @contextmanager
    def made(self, name: str, rect: Rect) -> Iterator[tuple[Work, Stopwatch]]:
        """A new block, which gets its name when it is whole. Of two workers that make the same one, the later one's goes."""
        see(self.sight)
        part = self.work(f"{name}.{uuid4().hex}", rect)
        try:
            part.folder.mkdir()
            new_work(part)
            clock = Stopwatch()
            with clock.timed("other"):
                yield part, clock
            self.name(part.folder, name)
        except OSError as error:
            raise at_worker(unwritten(self.folder / name, error), worker_name()) from error
        except (InputError, Fault) as error:
            raise at_worker(error, worker_name()) from error
        finally:
            shutil.rmtree(part.folder, ignore_errors=True)

    def name(self, part: Path, name: str) -> None:
        """Raises OSError."""
        if not (self.folder / name).is_dir():
            try:
                part.rename(self.folder / name)
            except OSError:
                if not (self.folder / name).is_dir():  # or the other worker's came at this very moment
                    raise


@cache
def see(sight: SharedFiles) -> None:
    """Once per process: a worker may have joined after all were asked."""
    sight.check(worker_name())


def done(clock: Stopwatch) -> Done:
    return Done(worker_name(), sum(clock.seconds.values()), dict(clock.seconds))
