"""Many rasters in, one seamless map out: a class map of each, and all of them joined.

files -> one grid -> what has changed since the last run -> spread(a task per tile) -> record -> virtual raster, mosaic, polygons, index

A tile is computed with the windows of the grid of all, which look at its neighbours' pixels too: it comes out the same alone or with all.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from .cluster import connected, places
from .engine.infer import cores
from .engine.task import check_numbers
from .pace import Pace
from .raster import ground_size
from .shared.card import find_model, read_card
from .shared.claim import forget, held, unwritten
from .shared.errors import Fault, InputError
from .shared.job_checks import check_job
from .shared.jobs import Note, Progress, SegmentTiles, TilesSegmented
from .shared.plural import plural
from .shared.replace import PART
from .spread import parse, spread
from .tiles.groups import TileGroup
from .tiles.index import write_index
from .tiles.joined import Joined
from .tiles.listing import list_rasters
from .tiles.record import Made
from .tiles.sheet_task import CLASSES, CONFIDENCE, POLYGONS, without_sentence
from .tiles.sheets import MosaicFiles, Sheet, collect
from .tiles.translate import check_format, translate
from .tiles.work import TilesWork, computed_again, keeps_confidence, prepare
from .validity import parse_nodata

INDEX = "index.gpkg"
WORTH_SAYING = 0.05  # share of work done twice
SAID = 10  # files left out or failed that are named one by one; the index has them all


def run(job: SegmentTiles) -> Iterator[Progress | Note | TilesSegmented]:
    """Progress in pixels and tiles, a Note for each choice and each tile that failed, the end with areas and paths.

    Raises InputError for what cannot be done as asked, Fault for what breaks on the way or where no tile could be classified.
    """
    check_job(job)
    started = perf_counter()
    check_numbers(job)
    check_polygons(job)
    place, count = parse(job.run_on)
    card = read_card(find_model(job.model))
    with output_folder(job) as folder, ExitStack() as cluster:
        client = cluster.enter_context(connected(count)) if place == "dask" else None
        yield Progress(0, 1, "file", text="looking at the tiles")
        of = collect(list_rasters(job.images, folder), job.extent, parse_nodata(job.nodata))
        yield from notes_on(of)
        work, notes = prepare(job, folder, of, card, client)
        yield from map(Note, notes)
        todo = [sheet for sheet in of.sheets if not work.is_made(sheet)]
        kept = len(of.sheets) - len(todo)
        if kept:
            yield Note(f"{plural(kept, 'tile')} of {len(of.sheets)} finished before, and the same since.")
        is_measured = ground_size(of.frame.crs, of.frame.grid, of.frame.h, of.frame.w) is not None
        write_index(folder / INDEX, of, work.record.made, card.classes, is_measured)
        if place in ("threads", "processes"):
            device = replace(work.make.task.device, streams=max(1, cores() // count))
            work = replace(work, make=replace(work.make, task=replace(work.make.task, device=device)))
        groups = list(work.groups(todo, places(client) if client else count))
        if (more := computed_again(work, groups)) > WORTH_SAYING:
            yield Note(
                f"The map is computed in {plural(len(groups), 'part')}; windows along their borders are computed for each of them, which is"
                f" {100 * more:.0f} % more work."
            )
        yield from classify(work, groups, len(todo))
        finished = [sheet for sheet in of.sheets if work.record.is_made(sheet.name, work.keys[sheet.name])]
        if not finished:
            raise Fault(f"{work.record.made[of.sheets[0].name].error} No tile could be classified.")
        outputs = yield from join(
            work, Joined(folder, work.frame, [replace(sheet, rect=work.rects[sheet.name]) for sheet in finished], card)
        )
        try:
            write_index(folder / INDEX, of, work.record.made, card.classes, is_measured)
        except (InputError, Fault) as error:
            yield Note(f"{error} The index is as it was before this run.")
        yield result(work, finished, kept, todo, outputs, perf_counter() - started, is_measured)


def check_polygons(job: SegmentTiles) -> None:
    """Raises InputError for a format that is not written."""
    if job.polygon_format == "gpkg":
        return
    if job.polygons != "joined":
        raise InputError(f"The format {job.polygon_format!r} is one of joined polygons; join them, or choose gpkg.")
    check_format(job.polygon_format)


@contextmanager
def output_folder(job: SegmentTiles) -> Iterator[Path]:
    """The folder, which one run at a time uses. Raises InputError where it cannot be written or is one of the inputs."""
    if not job.output:
        raise InputError("No output was named; name the folder to write into.")
    folder = Path(job.output).absolute()
    if any(Path(name).resolve() == folder.resolve() for name in job.images):
        raise InputError(f"The folder {job.output!r} holds the tiles themselves; name another one for the results.")
    if not folder.parent.is_dir():
        raise InputError(f"The folder {str(folder.parent)!r} does not exist; make it or choose another.")
    kept = [CLASSES, *([CONFIDENCE] if keeps_confidence(job) else []), *([POLYGONS] if job.polygons == "tiles" else [])]
    with ExitStack() as open_until_the_end:
        try:
            for path in (folder, *(folder / name for name in kept)):
                path.mkdir(exist_ok=True)
            open_until_the_end.enter_context(held(folder))
        except OSError as error:
            raise InputError(f"The folder {job.output!r} cannot be written ({error.strerror or error}); choose another.") from error
        for part in (folder / CLASSES).glob(f"*{PART}"):  # of a run that was killed
            forget(part.with_name(part.name.removesuffix(PART)))
        yield folder


def notes_on(of: MosaicFiles) -> list[Note]:
    frame = of.frame
    notes = [Note(f"{plural(len(of.sheets), 'tile')} on one grid of {frame.w} x {frame.h} pixels."), *map(Note, of.notes)]
    notes += [Note(f"{path!r} is left out: {why}.") for path, why in list(of.left_out.items())[:SAID]]
    if len(of.left_out) > SAID:
        notes.append(Note(f"{len(of.left_out)} files are left out in all; the index has them."))
    return notes


def classify(work: TilesWork, groups: list[TileGroup], count: int) -> Iterator[Progress | Note]:
    """Make what is not made yet, `count` tiles. What failed elsewhere for no fault of its own file is tried once more here."""
    total, every = sum(map(work.pixels, work.sheets)), len(work.sheets)
    pace = Pace(total, total - sum(work.pixels(part.sheet.name) for group in groups for part in group.parts), "")
    done = every - count
    again: list[Sheet] = []
    for step in steps(work, groups, work.job.run_on):
        if isinstance(step, Made):
            done += 1
            if step.error and not step.is_damaged and work.job.run_on != "here":
                again.append(work.sheets[step.name])
                continue
            yield from told(work, step)
        pace.text = f"tile {min(done + 1, every)} of {every}"
        yield from pace.step(step if isinstance(step, int) else 0)
    for step in steps(work, list(work.groups(again, 1)), "here"):
        if isinstance(step, Made):
            yield from told(work, step)
    pace.done = total
    pace.text = f"tile {every} of {every}"
    yield pace.now()


def steps(work: TilesWork, groups: list[TileGroup], run_on: str) -> Iterator[int | Made]:
    """What came of each tile, and pixels done since the last step; in the end of a group they are all its pixels, whatever came of it."""
    if run_on == "here":
        for group in groups:
            done = 0
            for step in work.make.steps(group):
                done += step if isinstance(step, int) else 0
                yield step
            yield sum(work.pixels(part.sheet.name) for part in group.parts) - done
        return
    for found in spread(work.make, groups, run_on):
        for made in found:
            yield work.pixels(made.name)
            yield made


def told(work: TilesWork, made: Made) -> Iterator[Note]:
    """Write down what came of a tile, and say what went wrong. Raises Fault where the disk is full."""
    try:
        work.record.add(made)
        if made.contents:
            path = work.sheets[made.name].path
            work.record.add_print(path, replace(work.record.prints[path], contents=made.contents))
    except OSError as error:
        raise unwritten(work.folder, error) from error
    if made.error or made.without:
        yield Note(made.error or without_sentence(made))


def join(work: TilesWork, joined: Joined) -> Generator[Progress, None, dict[str, str]]:
    """What is made of all tiles, unless it is there already; the outputs by name."""
    job, record = work.job, work.record
    outputs = {"classes": str(joined.write_vrt(CLASSES)), "index": str(work.folder / INDEX)}
    if keeps_confidence(job):
        outputs[CONFIDENCE] = str(joined.write_vrt(CONFIDENCE))
    if job.results == "mosaic":
        for name in (CLASSES, CONFIDENCE) if job.confidence else (CLASSES,):
            target, key = work.folder / f"{name}.tif", joined.key(record, name)
            outputs[name] = str(target)
            if record.joined.get(name) != key or not target.is_file():
                yield Progress(0, 1, "file", text="writing the map")
                joined.write_mosaic(name)
                record.add_joined(name, key)
    if job.polygons == "joined":
        target, key = work.folder / f"{POLYGONS}.gpkg", joined.key(record, POLYGONS, job.minimum_area, job.simplify)
        outputs[POLYGONS] = str(target)
        if record.joined.get(POLYGONS) != key or not target.is_file():
            pace = Pace(joined.frame.h * joined.frame.w, 0, "drawing polygons")
            for done in joined.draw_polygons(job.minimum_area, job.simplify, job.overwrite):
                yield from pace.step(done - pace.done)
            record.add_joined(POLYGONS, key)
        if job.polygon_format != "gpkg":
            other = target.with_suffix(f".{job.polygon_format}")
            outputs[job.polygon_format] = str(other)
            if record.joined.get(other.name) != key or not other.is_file():
                yield Progress(0, 1, "file", text="copying the polygons")
                translate(target, other)
                record.add_joined(other.name, key)
    return outputs


def result(
    work: TilesWork, finished: list[Sheet], kept: int, todo: list[Sheet], outputs: dict[str, str], seconds: float, is_measured: bool
) -> TilesSegmented:
    made, task = work.record.made, work.make.task
    names = [item.name for item in task.card.classes]
    failed = {sheet.name: made[sheet.name].error for sheet in work.of.sheets if sheet.name in made and made[sheet.name].error}
    computed = sum(work.pixels(sheet.name) for sheet in todo if sheet.name not in failed)
    areas = {name: round(sum(made[sheet.name].area_once[name] for sheet in finished), 2) for name in names}
    return TilesSegmented(
        outputs,
        len(finished),
        kept,
        failed,
        work.of.left_out,
        {name: sum(made[sheet.name].pixels_once[name] for sheet in finished) for name in names},
        areas if is_measured else {},
        round(seconds, 3),
        round(computed / seconds / 1e6, 3),
        str(task.device) if not work.job.run_on.startswith("dask") else f"{task.device.kind}, {task.device.precision}",
        task.device.precision,
    )
