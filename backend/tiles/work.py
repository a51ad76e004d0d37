"""What a run over many tiles goes by: decided once for all of them, with what is known of earlier runs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from hashlib import sha256
from math import hypot
from pathlib import Path
from typing import Any
from uuid import uuid4

from affine import Affine

from ..cluster import ask
from ..engine.classify import Classify
from ..engine.devices import device_of
from ..engine.output import KEY
from ..engine.plan import WindowPlan
from ..engine.scaling import Scaling
from ..engine.sight import SharedFiles, portable
from ..engine.task import make_task
from ..features.area import Area
from ..grid import Rect
from ..raster import open_raster
from ..shared.card import Card, card_to_json, find_model
from ..shared.claim import unwritten
from ..shared.jobs import Segment, SegmentTiles
from .groups import TileGroup, TilePart, around, grouped
from .mosaic import write_mosaic
from .prints import print_of
from .readable import is_readable
from .record import TilesRecord, read_record
from .sheet_task import MakeSheets
from .sheets import MosaicFiles, MosaicGrid, Sheet

IMAGES = "images.vrt"
LOOKED_AT = 8  # tiles that each worker of a cluster is asked for


@dataclass(frozen=True)
class TilesWork:
    """What a run goes by."""

    job: SegmentTiles
    folder: Path
    of: MosaicFiles
    make: MakeSheets
    area: Area | None  # where a class is wanted; None: everywhere
    record: TilesRecord
    keys: dict[str, str]  # by the tile's name: all that its results depend on

    @cached_property
    def sheets(self) -> dict[str, Sheet]:
        return {sheet.name: sheet for sheet in self.of.sheets}

    @cached_property
    def frame(self) -> MosaicGrid:
        """The grid of the map: that of the tiles, unless another pixel size was asked for."""
        plan = self.make.task.plan
        return replace(self.of.frame, grid=self.make.grid, h=plan.y.target, w=plan.x.target)

    @cached_property
    def rects(self) -> dict[str, Rect]:
        """Where each tile's results lie on that grid, by its name."""
        plan = self.make.task.plan
        return {sheet.name: on_target(sheet.rect, plan) for sheet in self.of.sheets}

    def pixels(self, name: str) -> int:
        return self.rects[name].h * self.rects[name].w

    def groups(self, todo: Sequence[Sheet], workers: int) -> Iterator[TileGroup]:
        """Tiles that are computed together, for so many workers."""
        for names in grouped({sheet.name: self.rects[sheet.name] for sheet in todo}, workers):
            rect = around([self.rects[name] for name in names])
            sources = self.of.touching(self.make.task.plan.narrowed(rect).looked_at)
            yield TileGroup(tuple(map(self.part, names)), tuple(sources), self.area and self.area.near(rect, self.make.grid))

    def part(self, name: str) -> TilePart:
        sheet, rect = self.sheets[name], self.rects[name]
        others = [self.rects[other.name] for other in self.of.touching(widened(sheet.rect)) if other.number < sheet.number]
        return TilePart(sheet, rect, self.keys[name], tuple(other for other in others if not other.meet(rect).is_empty))

    def is_made(self, sheet: Sheet) -> bool:
        """Whether it needs nothing more; a neighbour that could not be read may be readable now."""
        key = self.keys[sheet.name]
        if not self.record.is_made(sheet.name, key):
            found = self.make.found(sheet.name, key)  # finished, but killed before it was written down
            if found is None:
                return False
            self.record.add(found)
        without, seen = self.record.made[sheet.name].without, self.make.task.plan.narrowed(self.rects[sheet.name]).looked_at
        return not without or not any(is_readable(other, seen) for other in self.of.sheets if other.path in without)


def prepare(job: SegmentTiles, folder: Path, of: MosaicFiles, card: Card, client: Any) -> tuple[TilesWork, list[str]]:
    """All that is decided for all tiles at once, and what to say of it; client: of a cluster, whose workers compute.

    Raises InputError, also where a worker does not see what is seen here, and Fault where the disk is full.
    """
    image = folder / IMAGES
    try:
        write_mosaic(image, of.frame, of.sheets)
        record = read_record(folder)
        as_one = Segment(
            str(image), str(image), job.model, confidence=str(image), bands=job.bands, scaling=job.scaling, nodata=job.nodata,
            mask=job.mask, pixel_size=job.pixel_size, tile=job.tile, overlap=job.overlap, batch=job.batch, device=job.device,
            precision=job.precision,
        )  # fmt: skip
        raster = open_raster(as_one.image, job.bands, [band.name for band in card.bands], nodata=job.nodata)
        with raster.file:
            task, notes = make_task(as_one, raster, find_model(job.model), card, device_of(client, as_one) if client else None)
        task, more = with_scaling(task, record, job, of)
        notes = [note.replace(repr(IMAGES), "the mosaic of all tiles") for note in notes] + more
        keys = keys_of(job, of, task, record)
        if client:
            task = replace(task, model=portable(task.model))
            ask(client, look, sight(of, task, folder))
    except OSError as error:
        raise unwritten(folder, error) from error
    make = MakeSheets(
        task=replace(task, image="", area=None, validity=replace(task.validity, covered=())), frame=of.frame, grid=map_grid(task, of),
        folder=str(folder), nodata=job.nodata, keeps_confidence=keeps_confidence(job), has_polygons=job.polygons == "tiles",
        minimum_area=job.minimum_area, simplify=job.simplify, overwrites=job.overwrite,
    )  # fmt: skip
    return TilesWork(job, folder, of, make, task.area, record, keys), notes


def sight(of: MosaicFiles, task: Classify, folder: Path) -> SharedFiles:
    """What each worker of a cluster must see: some of the tiles, the model and the folder. Raises OSError."""
    some = {of.sheets[k * (len(of.sheets) - 1) // (LOOKED_AT - 1)].path for k in range(LOOKED_AT)}
    files = tuple((path, Path(path).stat().st_size) for path in sorted(some) if Path(path).is_file())
    key = uuid4().hex.encode()
    (folder / KEY).write_bytes(key)
    return SharedFiles(files, task.model, task.card.sha256, str(folder), key)


def look(worker: str, what: SharedFiles) -> None:
    """On a worker. Raises InputError that names it and the path."""
    what.check(worker)


def with_scaling(task: Classify, record: TilesRecord, job: SegmentTiles, of: MosaicFiles) -> tuple[Classify, list[str]]:
    """With the scaling that the folder's finished tiles have: a tile more would move percentiles, and make all of them stale."""
    key = repr((task.card.sha256, task.bands, job.scaling, job.nodata, of.frame.types))
    known = record.scalings.get(key)
    if known is None:
        record.add_scaling(key, asdict(task.scaling))
        return task, []
    scaling = Scaling(**known)
    if scaling == task.scaling:
        return task, []
    notes: list[str] = []
    notes.append(f"{scaling.text} So it was in the earlier runs of this folder.")
    return replace(task, scaling=scaling), notes


def keys_of(job: SegmentTiles, of: MosaicFiles, task: Classify, record: TilesRecord) -> dict[str, str]:
    """All that a tile's results depend on, as a hash by its name: its own contents, those of all it looks at, model and options."""
    identities = {}
    for sheet in of.sheets:
        found = print_of(sheet.path, record.prints.get(sheet.path))
        if found != record.prints.get(sheet.path):
            record.add_print(sheet.path, found)
        identities[sheet.number] = found.identity
    grid = of.frame.grid
    size = hypot(grid.a, grid.d)
    common = {
        "model": card_to_json(task.card),
        "bands": task.bands,
        "scaling": repr(task.scaling),
        "nodata": job.nodata,
        "device": [task.device.kind, task.device.precision],
        "windows": [job.tile, job.overlap, of.frame.h, of.frame.w, task.plan.y.computed, task.plan.x.computed],
        "grid": [of.frame.crs.to_wkt() if of.frame.crs else "", *(round(value / size, 2) for value in (grid.c, grid.f))],
        "polygons": [job.minimum_area, job.simplify] if job.polygons == "tiles" else None,
        "confidence": keeps_confidence(job),
        **({"pixels": [task.plan.y.target, task.plan.x.target]} if job.pixel_size else {}),
    }
    start = sha256(json.dumps(common, sort_keys=True).encode())
    keys = {}
    for sheet in of.sheets:
        key = start.copy()
        rect = on_target(sheet.rect, task.plan)
        seen = of.touching(task.plan.narrowed(rect).looked_at)
        rects = [(other.rect, other.nodata, other.has_mask, identities[other.number]) for other in seen]
        key.update(repr((sheet.rect, identities[sheet.number], rects)).encode())
        if task.area:
            key.update(task.area.near(rect, map_grid(task, of)).digest.encode())
        keys[sheet.name] = key.hexdigest()
    return keys


def on_target(rect: Rect, plan: WindowPlan) -> Rect:
    """The pixels of the map in which a rectangle of the tiles' grid has a part."""
    sides = []
    for low, length, axis in ((rect.y, rect.h, plan.y), (rect.x, rect.w, plan.x)):
        begin = low * axis.target // axis.source
        sides.append((begin, min(axis.target, -(-(low + length) * axis.target // axis.source)) - begin))
    (y, h), (x, w) = sides
    return Rect(y, x, h, w)


def map_grid(task: Classify, of: MosaicFiles) -> Affine:
    """Of the map, (column, row) to coordinates."""
    plan = task.plan
    return of.frame.grid @ Affine.scale(plan.x.source / plan.x.target, plan.y.source / plan.y.target)


def widened(rect: Rect) -> Rect:
    """By a pixel all around: of another pixel size, neighbours share one."""
    return Rect(rect.y - 1, rect.x - 1, rect.h + 2, rect.w + 2)


def computed_again(work: TilesWork, groups: Sequence[TileGroup]) -> float:
    """The share of windows that are computed more than once, because several groups of tiles look at them."""
    plan = work.make.task.plan
    each = len(plan.rows) * len(plan.columns) / (plan.target.h * plan.target.w)  # windows for a pixel
    parts = (plan.narrowed(group.rect) for group in groups)
    computed = sum(len(part.rows) * len(part.columns) for part in parts)
    pixels = sum(work.pixels(part.sheet.name) for group in groups for part in group.parts)
    return computed / (each * pixels) - 1 if groups else 0.0


def keeps_confidence(job: SegmentTiles) -> bool:
    return job.confidence or job.polygons == "joined"
