"""The main job: a raster in, a class map out; on request its confidence and its polygons.

image -> reading (ahead) -> network -> blend -> decide -> raw bytes (behind) -> overviews, Cloud Optimized GeoTIFF -> polygons
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from .cluster import connected
from .collar import with_collar
from .engine.classify import EDGE_MAP, Classify, Piece
from .engine.cog import RasterHeader, write_cog
from .engine.devices import device_of
from .engine.infer import cores
from .engine.output import Work, count_pixels, is_finished, open_work, say_finished, write_style
from .engine.reading import target_transform
from .engine.shares import BLOCK_PIXELS, runs
from .engine.targets import PACKAGES, check_paths, others_of, publish
from .engine.task import check_numbers, job_key, make_task
from .pace import Pace
from .pipeline import behind
from .raster import ground_size, open_raster, reopen
from .row_areas import row_areas
from .shared.card import CARD_TAG, Card, LandClass, card_to_json, find_model, read_card
from .shared.claim import Claim, claimed
from .shared.errors import Fault, InputError
from .shared.job_checks import check_job
from .shared.jobs import Footprints, Note, Progress, Segment, Segmented
from .shared.legend import named
from .shared.plural import plural
from .spread import parse, spread


def run(job: Segment) -> Iterator[Progress | Note | Segmented]:
    """Progress in pixels, a Note for each choice, Finished with the outputs and the area per class.

    Raises InputError for what cannot be done as asked, Fault for what breaks on the way. Existing outputs stay whole until
    the new ones are complete.
    """
    check_job(job)
    started = perf_counter()
    check_numbers(job)
    check_paths(job)
    place, count = parse(job.run_on)
    folder = find_model(job.model)
    card = read_card(folder)
    if job.footprints and not named(Footprints.buildings, card.classes):
        names = ", ".join(item.name for item in card.classes)
        raise InputError(
            f"The model {card.name!r} has no class {Footprints.buildings!r} ({names}); leave the footprints out, and outline another class"
            " of its map with the command footprints."
        )
    with ExitStack() as cluster:
        client = cluster.enter_context(connected(count)) if place == "dask" else None
        yield from segment(job, place, count, client, folder, card, started)


def segment(
    job: Segment, place: str, count: Any, client: Any, folder: Path, card: Card, started: float
) -> Iterator[Progress | Note | Segmented]:
    """The map and all else, computed at a place: a cluster's client, or none."""
    raster = open_raster(job.image, job.bands, [band.name for band in card.bands], nodata=job.nodata)
    with raster.file:
        raster = with_collar(raster, is_told=job.nodata != "auto")
        task, notes = make_task(job, raster, folder, card, device_of(client, job) if client else None)
        yield from map(Note, notes)
        grid = target_transform(raster, task.plan) @ Affine.translation(task.plan.target.x, task.plan.target.y)
        legend = RasterHeader(raster.crs, grid, card.classes, {CARD_TAG: json.dumps(card_to_json(card), ensure_ascii=False)})
        is_placed = ground_size(raster.crs, raster.transform, raster.height, raster.width) is not None
        known = row_areas(raster.crs, grid, task.plan.target.h, task.plan.target.w) if is_placed else None
    shrunk = task.plan.y.source / task.plan.y.target * task.plan.x.source / task.plan.x.target
    areas = np.full(task.plan.target.h, card.gsd**2 * shrunk) if known is None else known
    if place in ("threads", "processes"):
        task = replace(task, device=replace(task.device, streams=max(1, cores() // count)))
    with ExitStack() as claims:
        own, *others = [claims.enter_context(claimed(Path(path))) for path in (job.output, *others_of(job).values())]
        seen, note = open_work(own, job_key(job, task), task.plan.target, task.names, job.resume)
        layers = (*replace(task, want_scores=False).names, *([EDGE_MAP] if job.edge_map else []))
        work = Work(seen.folder, seen.rect, layers)
        with kept_for_resume(own, seen):
            yield from [Note(note)] if note else []
            if not is_finished(work, finish_key(job)):
                if client:
                    yield from gather(task, seen, client)
                else:
                    yield from classify(job, task, seen, count if place in ("threads", "processes") else 1)
                if job.refine:
                    yield from refine(job, task, seen, work)
                yield from finish(job, work, legend, areas, known is not None)
            pixels, ground = count_pixels(work, card.classes, areas)
            outputs = publish(job, work, [claim.folder for claim in (own, *others)])
    seconds = perf_counter() - started
    yield Segmented(
        outputs,
        pixels,
        area_m2={} if known is None else {name: round(area, 2) for name, area in ground.items()},
        seconds=round(seconds, 3),
        megapixels_per_second=round(task.plan.target.h * task.plan.target.w / seconds / 1e6, 3),
        device=str(task.device),
        precision=task.device.precision,
    )


@contextmanager
def kept_for_resume(own: Claim, work: Work) -> Iterator[None]:
    """The work goes when the job is finished, or stopped before there was any; else it stays, and an error says where."""
    try:
        yield
    except BaseException as error:
        if not work.done():
            tidy(own)
        elif isinstance(error, (Fault, InputError)):
            raise type(error)(f"{error} What is done is kept in {work.folder}; resuming goes on from there.") from error
        raise
    tidy(own)


def tidy(own: Claim) -> None:
    with suppress(OSError):  # Windows, where somebody looks at a file in there: it goes with the next run
        own.clear()


def classify(job: Segment, task: Classify, work: Work, workers: int) -> Iterator[Progress]:
    """Fill the work folder with what is not there yet."""
    plan, done = task.plan, work.done()
    todo = [row for row in plan.rows if plan.y.edges[row : row + 2] not in done]
    before = sum(plan.final(row, 0).h for row in plan.rows if row not in todo) * plan.target.w
    pace = Pace(plan.target.h * plan.target.w, before, "classifying")
    with behind(work.write, 4) as write:
        for piece in pieces(job, task, todo, workers):
            write(piece)
            yield from pace.step(piece.rect.h * piece.rect.w)
    yield pace.now()


def pieces(job: Segment, task: Classify, todo: list[int], workers: int) -> Iterator[Piece]:
    """The pieces of these rows of windows, computed where the job says."""
    if job.run_on == "here":
        for rows in runs(todo, len(task.plan.rows)):
            yield from task.pieces(rows)
        return
    stride = task.plan.y.size - job.overlap
    fits = max(2, BLOCK_PIXELS // (stride * task.plan.target.w))
    for found in spread(task, runs(todo, min(fits, max(1, -(-len(todo) // workers)))), job.run_on):
        yield from found


def gather(task: Classify, work: Work, client: Any) -> Iterator[Progress | Note]:
    """Fill the work folder with what is not there yet, on a cluster."""
    from .engine.gather import Gather  # only here: what is computed on this computer needs none of it

    run = Gather.begin(client, task, work)
    pace = Pace(task.plan.target.h * task.plan.target.w, run.done_pixels(), "classifying")
    for pixels in run.pixels():
        yield from pace.step(pixels)
    yield pace.now()
    yield Note(
        f"{plural(run.rows_computed, 'row')} of windows computed by {plural(run.workers, 'worker')} in {plural(len(run.shares), 'task')},"
        f" of them {run.twice:.1f} % computed twice. The workers' time: {run.times}."
    )


def refine(job: Segment, task: Classify, scored: Work, done: Work) -> Iterator[Progress | Note]:
    """The map from the scores of all classes and the image's colours; on as many cores of this computer as the job has here."""
    from .engine import refined  # only here: a map alone needs no scipy

    place, count = parse(job.run_on)
    notes: list[str] = []
    raster = reopen(task.image, task.bands, task.validity)
    with raster.file:
        refinement = refined.refinement(task, raster, scored, EDGE_MAP in done.names, notes)
    yield from map(Note, notes)
    pace = Pace(done.rect.h * done.rect.w, 0, "refining boundaries")
    for pixels in refined.refine(task, refinement, scored, done, count if place in ("threads", "processes") else cores()):
        yield from pace.step(pixels)
    yield pace.now()


def finish(job: Segment, work: Work, legend: RasterHeader, areas: NDArray[np.float64], is_measured: bool) -> Iterator[Progress]:
    """All files in the work folder as they are to be; areas: (h,) square metres of a pixel in each row, measured or a guess."""
    yield Progress(0, 1, "file", text="writing the map")
    for name in work.names:
        write_cog(work, name, legend)
        write_style(work, name, legend.classes)
    if job.polygons:
        yield from draw_polygons(job, work, legend.classes, areas, is_measured)
    if job.footprints:
        yield from draw_outlines(work)
    packages = [f"{field}.gpkg" for field in others_of(job) if field in PACKAGES]
    say_finished(work, finish_key(job), [*(f"{name}.tif" for name in work.names), *packages])


def finish_key(job: Segment) -> dict[str, Any]:
    """What finished files depend on beside the pixels."""
    wanted = {field: bool(getattr(job, field)) for field in (*PACKAGES, EDGE_MAP)}
    return {**wanted, "minimum_area": job.minimum_area, "simplify": job.simplify}


def draw_polygons(
    job: Segment, work: Work, classes: tuple[LandClass, ...], areas: NDArray[np.float64], is_measured: bool
) -> Iterator[Progress]:
    from .polygons.write import polygonize

    parts = polygonize(
        work.folder / "classes.tif",
        work.folder / "polygons.gpkg",
        classes,
        areas,
        confidence=work.folder / "confidence.tif",
        minimum_area=job.minimum_area,
        simplify=job.simplify,
        is_measured=is_measured,
    )
    pace = Pace(work.rect.h * work.rect.w, 0, "drawing polygons")
    for done in parts:
        yield from pace.step(done - pace.done)


def draw_outlines(work: Work) -> Iterator[Progress]:
    """As the job Footprints does, asked for nothing else."""
    from .buildings.footprints import FootprintOptions  # only here: a map alone needs no shapely
    from .buildings.read import open_map
    from .buildings.write import draw_footprints

    pace = Pace(work.rect.h * work.rect.w, 0, "drawing buildings")
    with ExitStack() as files:
        opened = open_map(files, str(work.folder / "classes.tif"), str(work.folder / "confidence.tif"), Footprints.buildings)
        choice = FootprintOptions(Footprints.tolerance, Footprints.minimum_area)
        for done, _ in draw_footprints(opened, work.folder / "footprints.gpkg", choice):
            yield from pace.step(done - pace.done)
