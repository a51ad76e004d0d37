"""The job Teach: strokes where a model's map is wrong, and a model that has learnt from them; its map, its folder, or both.

strokes -> cells of the image --network (once)--> features -> fit: residual classifier --> map of the extent
                                                                                       --> model folder

The same question costs little when only a stroke is new: the worker keeps what it has seen (teaching/session.py).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
from affine import Affine

from .collar import with_collar
from .engine.classify import Classify
from .engine.cog import RasterHeader, write_cog
from .engine.output import count_pixels, open_work, write_style
from .engine.reading import target_transform
from .engine.targets import check_paths, others_of, publish
from .engine.task import check_numbers, job_key, make_plan, make_task
from .pace import Pace
from .pipeline import behind
from .raster import Raster, ground_size, open_raster
from .shared.card import CARD_TAG, card_to_json, find_model, read_card
from .shared.claim import claimed
from .shared.errors import InputError
from .shared.job_checks import check_job
from .shared.jobs import Note, Progress, Segment, Taught, Teach
from .shared.jobs.segment import COMPUTING
from .shared.legend import Classes, checked, parse_legend
from .shared.option import names_in
from .shared.plural import plural
from .teaching.fill import filled
from .teaching.fit import Correction
from .teaching.hold import Judged
from .teaching.parent import card_of, check_folder, write_taught
from .teaching.session import Session, Taken, session_of
from .teaching.strokes import Painted, read_strokes

LEAST = 3  # strokes of a new class
MEASURED = "Taught by strokes, which somebody painted where the map was wrong: {}. Not comparable with scores on held-out places."


def run(job: Teach) -> Iterator[Progress | Note | Taught]:
    """Raises InputError for what cannot be done as asked, Fault for what breaks on the way; existing files stay whole until the end."""
    check_job(job)
    if not job.map and not job.output:
        raise InputError("Neither a map nor a model folder was named; name one of them to write.")
    base = find_model(job.base)
    if job.output:
        check_folder(job.output, base)
    card = read_card(base)
    shown = segment_of(job, str(base))
    check_numbers(shown)
    if job.map:
        check_paths(shown)
    raster = open_raster(job.image, job.bands, [band.name for band in card.bands], nodata=job.nodata)
    with raster.file:
        raster = with_collar(raster, is_told=job.nodata != "auto")
        whole, notes = make_task(replace(shown, extent=None), raster, base, card)
        yield from map(Note, notes)
        every = legend_of(card.classes, job.legend)
        painted, areas = filled(job.painted, raster, whole.plan, every)
        job = replace(job, painted=painted)
        strokes, notes = read_strokes(job, every, raster.crs, grid_of(raster, whole), metres_of(raster, whole))
        yield from map(Note, notes)
        classes, waiting = taught_classes(every, strokes, len(card.classes))
        if waiting:
            yield Note(f"{plural(len(waiting), 'stroke')} of new classes wait: each class needs {LEAST} strokes.")
        used = [stroke for stroke in strokes if stroke.id not in waiting]
        used = [replace(stroke, place=classes.index(every[stroke.place])) for stroke in used]
        key = json.dumps([job_key(replace(shown, extent=None), whole), card.sha256, [asdict(item) for item in classes]])
        session = session_of(whole, whole.plan, classes, key)
        yield from Lesson(job, whole, session, used, waiting, classes, areas).teach(raster, shown)


def segment_of(job: Teach, base: str) -> Segment:
    """The job that would make the same map with the model as it is."""
    same = {name: getattr(job, name) for name in names_in(Teach, COMPUTING)}
    return Segment(job.image, job.map, base, confidence=job.confidence, extent=job.extent, bands=job.bands, **same)


def legend_of(known: Classes, more: str) -> Classes:
    """The model's classes, then the new ones. Raises InputError."""
    added = [item for item in (parse_legend(more) if more else ()) if item not in known]
    codes, names = {item.code for item in known}, {item.name.casefold() for item in known}
    for item in added:
        if item.code in codes or item.name.casefold() in names:
            raise InputError(
                f"The new class {item.code} {item.name!r} has the code or the name of one that the model knows; choose others."
            )
        if item.code > 254:
            raise InputError(f"The new class {item.name!r} has the code {item.code}; class rasters hold codes from 1 to 254.")
    checked((*known, *added))
    return (*known, *added)


def taught_classes(every: Classes, strokes: Sequence[Painted], known: int) -> tuple[Classes, list[str]]:
    """The classes that there are strokes enough for, and the ids of strokes that wait for more."""
    counts = Counter(stroke.place for stroke in strokes)
    classes = tuple(item for place, item in enumerate(every) if place < known or counts[place] >= LEAST)
    return classes, [stroke.id for stroke in strokes if every[stroke.place] not in classes]


def grid_of(raster: Raster, task: Classify) -> Affine:
    """From the computed grid's (column, row) to the image's coordinates."""
    plan = task.plan
    return raster.transform @ Affine.scale(plan.x.source / plan.x.computed, plan.y.source / plan.y.computed)


def metres_of(raster: Raster, task: Classify) -> tuple[float, float]:
    """Of a computed pixel down and across; in the image's coordinates where these mean no place."""
    size = ground_size(raster.crs, raster.transform, raster.height, raster.width) or (abs(raster.transform.e), abs(raster.transform.a))
    plan = task.plan
    return size[0] * plan.y.source / plan.y.computed, size[1] * plan.x.source / plan.x.computed


@dataclass
class Lesson:
    """What one question needs, from the strokes to its answer."""

    job: Teach
    task: Classify  # of the whole image, with the model as it was
    session: Session
    strokes: list[Painted]  # places in the session's legend
    waiting: list[str]
    classes: Classes
    filled: dict[str, Any]  # areas of strokes that were to be filled, by id

    def teach(self, raster: Raster, shown: Segment) -> Iterator[Progress | Note | Taught]:
        began = perf_counter()
        yield from self.session.prepare(raster, self.strokes)
        read = perf_counter()
        lesson = self.session.lesson(self.strokes, is_thorough=bool(self.job.output))
        if self.job.output and lesson.found is None:
            raise InputError("There is no stroke to learn from; paint where the map is wrong, on the image.")
        total = self.session.put(lesson.found.correction if lesson.found else None)
        fitted = perf_counter()
        pixels: dict[str, int] = {}
        outputs: dict[str, str] = {}
        if self.job.map:
            card = replace(self.session.parent.card, classes=self.classes)
            size = ground_size(raster.crs, raster.transform, raster.height, raster.width)
            task = replace(self.task, card=card, plan=make_plan(shown, raster, card, size, []))
            pixels, outputs = yield from self.draw(raster, shown, task)
        if self.job.output:
            self.save(lesson, total)
            outputs["output"] = str(Path(self.job.output).absolute())
        kept = {stroke.id: self.session.strokes[stroke.key] for stroke in self.strokes}
        yield Taught(
            outputs,
            pixels,
            [asdict(item) for item in self.classes],
            strokes=self.by_class(Counter(stroke.place for stroke in lesson.strokes)),
            labelled=self.labelled(lesson),
            outside=[name for name, item in kept.items() if item.is_outside],
            empty=[name for name, item in kept.items() if not item.is_outside and name not in lesson.ids],
            waiting=self.waiting,
            strength=lesson.found.strength if lesson.found else 0.0,
            changed_elsewhere=lesson.found.changed if lesson.found else 0.0,
            seconds={"reading": read - began, "fitting": fitted - read, "drawing": perf_counter() - fitted},
            loo=lesson.judged.after,
            loo_before=lesson.judged.before,
            filled=self.filled,
        )

    def by_class(self, counts: Mapping[int, int]) -> dict[str, int]:
        return {item.name: counts[place] for place, item in enumerate(self.classes) if counts.get(place)}

    def labelled(self, lesson: Taken) -> dict[str, int]:
        counts: Counter[int] = Counter()
        for stroke in lesson.strokes:
            counts[stroke.place] += len(stroke.pixels)
        return self.by_class(counts)

    def draw(self, raster: Raster, shown: Segment, task: Classify) -> Generator[Progress, None, tuple[dict[str, int], dict[str, str]]]:
        """The map of the extent, as Segment writes it; pixels by class, and the files."""
        plan, engine = task.plan, self.session.engine_for(task.plan)
        with ExitStack() as claims:
            own, *others = [claims.enter_context(claimed(Path(path))) for path in (shown.output, *others_of(shown).values())]
            work, _ = open_work(own, {}, plan.target, task.names, resume=False)
            try:
                pace = Pace(plan.target.h * plan.target.w, 0, "classifying")
                with behind(work.write, 4) as write:
                    for piece in task.pieces(plan.rows, engine):
                        write(piece)
                        yield from pace.step(piece.rect.h * piece.rect.w)
                grid = target_transform(raster, plan) @ Affine.translation(plan.target.x, plan.target.y)
                tag = {CARD_TAG: json.dumps(card_to_json(task.card), ensure_ascii=False)}
                for name in work.names:
                    write_cog(work, name, RasterHeader(raster.crs, grid, self.classes, tag))
                    write_style(work, name, self.classes)
                pixels, _ = count_pixels(work, self.classes, np.ones(plan.target.h))
                return pixels, {"map": publish(shown, work, [claim.folder for claim in (own, *others)])["output"], **others_of(shown)}
            finally:
                with suppress(OSError):
                    own.clear()

    def save(self, lesson: Taken, total: Correction) -> None:
        parent, judged = self.session.parent, lesson.judged
        levels = [list(parent.network.levels)] * parent.network.looks
        about = {
            "image": Path(self.job.image).name,
            "strokes": self.by_class(Counter(stroke.place for stroke in lesson.strokes)),
            "cells": self.labelled(lesson),
            "features": {"levels": levels, "scales": list(parent.card.scales)},
            "strength": lesson.found.strength if lesson.found else 0.0,
            "leave_one_stroke_out": {"before": judged.before, "after": judged.after},
        }
        folder = Path(self.job.output)
        card = card_of(parent, self.job.name or folder.name, about, MEASURED.format(scores_of(judged)))
        write_taught(folder, parent, card, total)


def scores_of(judged: Judged) -> str:
    if judged.after is None or judged.before is None:
        return "there were too few strokes to measure anything"
    return f"{judged.after:.2f} of the painted pixels were right by a fit without their stroke, {judged.before:.2f} by the model before"
