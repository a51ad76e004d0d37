"""What a run over many tiles goes by: decided once for all of them, with what is known of earlier runs."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from hashlib import sha256
from math import hypot
from pathlib import Path
from typing import Any
from uuid import uuid4

from ..cluster import ask
from ..engine.classify import Classify
from ..engine.devices import device_of
from ..engine.output import KEY
from ..engine.scaling import Scaling
from ..engine.sight import Sight, portable
from ..engine.task import make_task
from ..raster import open_raster
from ..shared.card import Card, card_to_json, find_model
from ..shared.claim import unwritten
from ..shared.jobs import Segment, SegmentTiles
from .mosaic import write_mosaic
from .prints import print_of
from .record import Record, read_record
from .sheet_task import MakeSheet, Part, is_readable
from .sheets import Collection, Sheet

IMAGES = "images.vrt"
LOOKED_AT = 8  # tiles that each worker of a cluster is asked for


@dataclass(frozen=True)
class Work:
    """What a run goes by."""

    job: SegmentTiles
    folder: Path
    of: Collection
    make: MakeSheet
    record: Record
    keys: dict[str, str]  # by the tile's name: all that its results depend on

    @cached_property
    def sheets(self) -> dict[str, Sheet]:
        return {sheet.name: sheet for sheet in self.of.sheets}

    def pixels(self, name: str) -> int:
        return self.sheets[name].rect.h * self.sheets[name].rect.w

    def part(self, sheet: Sheet) -> Part:
        plan = self.make.task.plan.narrowed(sheet.rect)
        earlier = tuple(other.rect for other in self.of.touching(sheet.rect) if other.number < sheet.number)
        return Part(sheet, self.keys[sheet.name], plan, tuple(self.of.touching(plan.looked_at)), earlier)

    def is_made(self, sheet: Sheet) -> bool:
        """Whether it needs nothing more; a neighbour that could not be read may be readable now."""
        key = self.keys[sheet.name]
        if not self.record.is_made(sheet.name, key):
            found = self.make.found(sheet.name, key)  # finished, but killed before it was written down
            if found is None:
                return False
            self.record.add(found)
        without = self.record.made[sheet.name].without
        return not without or not any(
            is_readable(other, self.make.task.plan.narrowed(sheet.rect).looked_at) for other in self.of.sheets if other.path in without
        )


def prepare(job: SegmentTiles, folder: Path, of: Collection, card: Card, client: Any) -> tuple[Work, list[str]]:
    """All that is decided for all tiles at once, and what to say of it; client: of a cluster, whose workers compute.

    Raises InputError, also where a worker does not see what is seen here, and Fault where the disk is full.
    """
    image = folder / IMAGES
    try:
        write_mosaic(image, of.frame, of.sheets)
        record = read_record(folder)
        as_one = Segment(
            str(image), str(image), job.model, confidence=str(image), bands=job.bands, scaling=job.scaling, nodata=job.nodata,
            tile=job.tile, overlap=job.overlap, batch=job.batch, device=job.device, precision=job.precision,
        )  # fmt: skip
        raster = open_raster(as_one.image, job.bands, [band.name for band in card.bands], nodata=job.nodata)
        with raster.file:
            task, notes = make_task(as_one, raster, find_model(job.model), card, device_of(client, as_one) if client else None)
        task, more = with_scaling(task, record, job, of)
        notes += more
        keys = keys_of(job, of, task, record)
        if client:
            task = replace(task, model=portable(task.model))
            ask(client, look, sight(of, task, folder))
    except OSError as error:
        raise unwritten(folder, error) from error
    make = MakeSheet(
        task=replace(task, image="", validity=replace(task.validity, covered=())), frame=of.frame, folder=str(folder), nodata=job.nodata,
        keeps_confidence=keeps_confidence(job), has_polygons=job.polygons == "tiles", minimum_area=job.minimum_area,
        simplify=job.simplify, overwrites=job.overwrite,
    )  # fmt: skip
    return Work(job, folder, of, make, record, keys), notes


def sight(of: Collection, task: Classify, folder: Path) -> Sight:
    """What each worker of a cluster must see: some of the tiles, the model and the folder. Raises OSError."""
    some = {of.sheets[k * (len(of.sheets) - 1) // (LOOKED_AT - 1)].path for k in range(LOOKED_AT)}
    files = tuple((path, Path(path).stat().st_size) for path in sorted(some) if Path(path).is_file())
    key = uuid4().hex.encode()
    (folder / KEY).write_bytes(key)
    return Sight(files, task.model, task.card.sha256, str(folder), key)


def look(worker: str, what: Sight) -> None:
    """On a worker. Raises InputError that names it and the path."""
    what.check(worker)


def with_scaling(task: Classify, record: Record, job: SegmentTiles, of: Collection) -> tuple[Classify, list[str]]:
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


def keys_of(job: SegmentTiles, of: Collection, task: Classify, record: Record) -> dict[str, str]:
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
    }
    start = sha256(json.dumps(common, sort_keys=True).encode())
    keys = {}
    for sheet in of.sheets:
        key = start.copy()
        seen = of.touching(task.plan.narrowed(sheet.rect).looked_at)
        rects = [(other.rect, other.nodata, other.has_mask, identities[other.number]) for other in seen]
        key.update(repr((sheet.rect, identities[sheet.number], rects)).encode())
        keys[sheet.name] = key.hexdigest()
    return keys


def computed_again(work: Work, todo: list[Sheet]) -> float:
    """The share of windows that are computed more than once, because several tiles look at them."""
    plan = work.make.task.plan
    each = len(plan.rows) * len(plan.columns) / (plan.target.h * plan.target.w)  # windows for a pixel
    parts = (work.make.task.plan.narrowed(sheet.rect) for sheet in todo)
    computed = sum(len(part.rows) * len(part.columns) for part in parts)
    return computed / (each * sum(work.pixels(sheet.name) for sheet in todo)) - 1 if todo else 0.0


def keeps_confidence(job: SegmentTiles) -> bool:
    return job.confidence or job.polygons == "joined"
