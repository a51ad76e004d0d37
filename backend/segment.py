"""The main job: a raster in, a class map out; on request its confidence and its polygons.

image -> reading (ahead) -> network -> blend -> decide -> raw bytes (behind) -> overviews, Cloud Optimized GeoTIFF -> polygons
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from .collar import with_collar
from .engine.classify import Classify, Piece
from .engine.infer import choose_device, cores
from .engine.output import (
    Legend,
    Work,
    count_pixels,
    is_finished,
    moves_of,
    open_work,
    say_finished,
    write_cog,
    write_style,
)  # fmt: skip
from .engine.plan import Plan, plan_axis
from .engine.reading import target_transform
from .engine.scaling import choose_scaling
from .features.area import read_area
from .features.read import split_path
from .features.write import FOOTPRINTS, LAYER
from .georeference import counts_pixels
from .grid import Rect
from .overwriting import check_package
from .pace import Pace
from .pipeline import behind
from .raster import Raster, ground_size, open_raster, parts_of
from .row_areas import row_areas
from .shared.card import CARD_TAG, Card, LandClass, card_to_json, find_model, read_card
from .shared.claim import Claim, check_target, claimed
from .shared.errors import Fault, InputError
from .shared.ground import is_near, is_too_coarse, least_pixel_size
from .shared.job_checks import check_job
from .shared.jobs import Footprints, Note, Progress, Segment, Segmented
from .shared.legend import named
from .shared.replace import Move, replace_all
from .shared.verdict import CHECKED
from .spread import parse, spread

FORMATS = {  # what is written, by its ending
    "output": (".tif", ".tiff"),
    "confidence": (".tif", ".tiff"),
    "polygons": (".gpkg",),
    "footprints": (".gpkg",),
}
PACKAGES = {"polygons": LAYER, "footprints": FOOTPRINTS}  # the layer of each GeoPackage
VIRTUAL = 10_000_000  # bytes of a virtual raster; a larger file of that name is something else
BLOCK_PIXELS = 64_000_000  # of one task where several run at once; their pieces are held in memory


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
    raster = open_raster(job.image, job.bands, [band.name for band in card.bands], nodata=job.nodata)
    with raster.file:
        raster = with_collar(raster, is_told=job.nodata != "auto")
        task, notes = make_task(job, raster, folder, card)
        yield from map(Note, notes)
        grid = target_transform(raster, task.plan) @ Affine.translation(task.plan.target.x, task.plan.target.y)
        legend = Legend(raster.crs, grid, card.classes, {CARD_TAG: json.dumps(card_to_json(card), ensure_ascii=False)})
        is_placed = ground_size(raster.crs, raster.transform, raster.height, raster.width) is not None
        known = row_areas(raster.crs, grid, task.plan.target.h, task.plan.target.w) if is_placed else None
    shrunk = task.plan.y.source / task.plan.y.target * task.plan.x.source / task.plan.x.target
    areas = np.full(task.plan.target.h, card.gsd**2 * shrunk) if known is None else known
    if place in ("threads", "processes"):
        task = replace(task, device=replace(task.device, streams=max(1, cores() // count)))
    with ExitStack() as claims:
        own, *others = [claims.enter_context(claimed(Path(path))) for path in (job.output, *others_of(job).values())]
        work, note = open_work(own, job_key(job, task), task.plan.target, task.want_confidence, job.resume)
        with kept_for_resume(own, work):
            yield from [Note(note)] if note else []
            if not is_finished(work, finish_key(job)):
                yield from classify(job, task, work, count if place in ("threads", "processes") else 1)
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


def check_numbers(job: Segment) -> None:
    """Raises InputError for values no raster could make sense of."""
    if job.tile % 16:
        raise InputError(f"A tile of {job.tile} pixels does not fit the network; choose a multiple of 16.")
    if not 0 <= job.overlap <= job.tile * 3 // 4:
        raise InputError(f"An overlap of {job.overlap} pixels does not fit a tile of {job.tile}; choose 0 to {job.tile * 3 // 4}.")
    if job.pixel_size == 0:
        raise InputError("The pixel size is 0; choose one above 0, or leave it open.")


def check_paths(job: Segment) -> None:
    """Raises InputError where an output cannot be written, or would overwrite an input or another output."""
    inputs = {
        "the image": job.image,
        "the mask": split_path(job.mask, "the mask")[0],
        **{f"a part of the image, {path!r},": path for path in parts_of(job.image)},
    }
    seen: dict[str, Path] = {what: Path(path).resolve() for what, path in inputs.items() if path}
    if not job.output:
        raise InputError("No output was named; name the GeoTIFF to write.")
    for what, name in (("output", job.output), *others_of(job).items()):
        path = Path(name).resolve()
        for other, taken in seen.items():
            if path == taken or (path.exists() and taken.exists() and path.samefile(taken)):
                raise InputError(f"The {what} {name!r} is {other} itself; write to another file.")
        if not path.parent.is_dir():
            raise InputError(f"The folder {str(path.parent)!r} of the {what} does not exist; make it or choose another.")
        if path.is_dir() or not os.access(path.parent, os.W_OK):
            raise InputError(f"The {what} {name!r} cannot be written there; choose another place.")
        if path.suffix.lower() not in FORMATS[what]:
            kind = "a GeoPackage" if what in PACKAGES else "a GeoTIFF"
            raise InputError(f"The {what} {name!r} would be {kind}; give it a name that ends with {FORMATS[what][0]}.")
        check_replaceable(what, path, job.overwrite)
        seen[f"the {what}"] = path
    if job.confidence and Path(job.confidence).resolve().with_suffix("") == Path(job.output).resolve().with_suffix(""):
        raise InputError(f"The confidence {job.confidence!r} would share its style with the output; give it another name.")


def others_of(job: Segment) -> dict[str, str]:
    """The outputs beside the map, by the job's field."""
    named = {"confidence": job.confidence, "polygons": job.polygons, "footprints": job.footprints}
    return {field: path for field, path in named.items() if path}


def check_replaceable(what: str, path: Path, overwrites: bool) -> None:
    """Raises InputError where an old output, or what lies beside it, may not or cannot be replaced.

    `overwrites`: polygons that somebody has checked, too.
    """
    if what in PACKAGES:
        check_package(path, PACKAGES[what], "" if overwrites else CHECKED, "choose another name, or allow to overwrite it")
        return
    for _, target in moves_of(path, path):
        check_target(target)


def make_task(job: Segment, raster: Raster, folder: Path, card: Card) -> tuple[Classify, list[str]]:
    """Decide all that the job leaves open, and say so. Raises InputError."""
    device = choose_device(job.device, job.precision, job.batch)
    notes = [f"Model {card.name}, {device}."]
    size = ground_size(raster.crs, raster.transform, raster.height, raster.width)
    notes += raster.notes
    if raster.crs is None:
        notes.append("The image has no coordinate reference system, and neither will the map.")
    if size is None:
        notes.append(
            f"The size of its pixels on the ground is unknown: taken to be the model's {card.gsd:g} m, and areas are counted in pixels."
        )
    plan = make_plan(job, raster, card, size, notes)
    area = read_area(job.mask, raster.crs) if job.mask else None
    notes += area.notes if area else ()
    scaling = choose_scaling(raster, card, job.scaling)
    notes.append(f"Bands {', '.join(map(str, raster.bands))} as {', '.join(band.name for band in card.bands)}. {scaling.text}")
    want_confidence = bool(others_of(job))
    image = str(Path(job.image).resolve()) if Path(job.image).exists() else job.image
    return Classify(image, raster.bands, raster.validity, str(folder), card, plan, scaling, device, area, want_confidence), notes


def make_plan(job: Segment, raster: Raster, card: Card, size: tuple[float, float] | None, notes: list[str]) -> Plan:
    """The grid to compute on, the grid to write on, and the part of it that is wanted. Raises InputError."""
    lengths = raster.height, raster.width
    if job.pixel_size is not None and size is None:
        raise InputError(f"A pixel size of {job.pixel_size} m needs an image with a coordinate reference system; assign one to it.")
    wanted = job.pixel_size or card.gsd
    computed = lengths
    if size is not None:
        if is_too_coarse(max(size), wanted):
            raise InputError(
                f"The image has {max(size):.3g} m per pixel on the ground, too coarse to be computed at {wanted:g} m; take a finer image,"
                f" or name a pixel size of {least_pixel_size(max(size)):g} m or more."
            )
        if job.pixel_size or not all(is_near(own, wanted) for own in size):
            computed = tuple(max(1, round(length * own / wanted)) for length, own in zip(lengths, size))  # type: ignore[assignment]
            text = f"The image has {size[1]:.3g} m per pixel on the ground; computed at {wanted:.3g} m"
            notes.append(text + (" and written so." if job.pixel_size else ", written on the image's own pixels."))
    target = computed if job.pixel_size else lengths
    whole = Rect(0, 0, *target)
    grid = raster.transform @ Affine.scale(lengths[1] / target[1], lengths[0] / target[0])
    part = whole if job.extent is None else pixels_of(job.extent, grid, whole, raster)
    axes = [
        plan_axis(lengths[i], computed[i], target[i], low, low + length, job.tile, job.overlap)
        for i, (low, length) in enumerate(((part.y, part.h), (part.x, part.w)))
    ]
    return Plan(*axes)


def pixels_of(extent: list[float], grid: Affine, whole: Rect, raster: Raster) -> Rect:
    """The pixels that an extent touches. Raises InputError where it is empty or touches none."""
    if len(extent) != 4 or not (extent[0] < extent[2] and extent[1] < extent[3]):
        raise InputError(f"The extent {extent} is empty; give x_min y_min x_max y_max with x_min < x_max and y_min < y_max.")
    x_min, y_min, x_max, y_max = extent
    columns, rows = zip(*(~grid @ corner for corner in ((x_min, y_min), (x_min, y_max), (x_max, y_min), (x_max, y_max))))
    slack = 1e-6  # pixels: an extent along pixel borders keeps to them
    y, x = (int((min(values) + slack) // 1) for values in (rows, columns))
    y_end, x_end = (int(-((-max(values) + slack) // 1)) for values in (rows, columns))
    part = Rect(y, x, y_end - y, x_end - x).meet(whole)
    if part.is_empty:
        lines, columns = (0, raster.height), (0, raster.width)
        across, up = zip(*(raster.transform @ (x, y) for y in lines for x in columns))
        bounds = [round(value, 3) for value in (min(across), min(up), max(across), max(up))]
        pixels = " (pixels, as QGIS shows them: rows run from y = 0 downwards)" if counts_pixels(raster.crs, raster.transform) else ""
        raise InputError(f"The extent {extent} lies outside the image, which covers {bounds}; give it in the image's coordinates{pixels}.")
    return part


def job_key(job: Segment, task: Classify) -> dict[str, Any]:
    """All that the pixels depend on: a work folder with another key is not gone on with."""
    return {
        "image": state_of(task.image),
        "bands": task.bands,
        "valid": task.validity.key,
        "model": card_to_json(task.card),
        "plan": repr(task.plan),
        "scaling": repr(task.scaling),
        "device": [task.device.kind, task.device.precision],
        "mask": task.area.digest if task.area else "",  # whatever file it came from: QGIS writes another one each time
        "confidence": task.want_confidence,
    }


def state_of(image: str) -> list[Any]:
    """By which it is known whether an image is the same. A virtual raster that names whole paths is what it says, wherever it lies."""
    path = Path(image)
    if not path.exists():
        return [image]
    about = path.stat()
    if path.suffix.lower() == ".vrt" and about.st_size < VIRTUAL and b'relativeToVRT="1"' not in (text := path.read_bytes()):
        return [sha256(text).hexdigest()]
    return [image, about.st_size, about.st_mtime_ns]


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


def runs(rows: list[int], longest: int) -> Iterator[range]:
    """Consecutive numbers as ranges of at most `longest`."""
    start = 0
    for i in range(1, len(rows) + 1):
        if i == len(rows) or rows[i] != rows[i - 1] + 1 or i - start == longest:
            yield range(rows[start], rows[i - 1] + 1)
            start = i


def finish(job: Segment, work: Work, legend: Legend, areas: NDArray[np.float64], is_measured: bool) -> Iterator[Progress]:
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
    wanted = {field: bool(getattr(job, field)) for field in PACKAGES}
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
    from .buildings.footprints import Choice  # only here: a map alone needs no shapely
    from .buildings.read import open_map
    from .buildings.write import draw_footprints

    pace = Pace(work.rect.h * work.rect.w, 0, "drawing buildings")
    with ExitStack() as files:
        opened = open_map(files, str(work.folder / "classes.tif"), str(work.folder / "confidence.tif"), Footprints.buildings)
        choice = Choice(Footprints.tolerance, Footprints.minimum_area)
        for done, _ in draw_footprints(opened, work.folder / "footprints.gpkg", choice):
            yield from pace.step(done - pace.done)


def publish(job: Segment, work: Work, rooms: list[Path]) -> dict[str, str]:
    """All finished files get their names, or none of them; paths by the job's field. Raises Fault where one is in the way."""
    moves: list[Move] = []
    if job.confidence:
        moves += moves_of(work.folder / "confidence.tif", Path(job.confidence))
    for field in PACKAGES:
        if path := others_of(job).get(field):
            check_replaceable(field, Path(path), job.overwrite)
            moves.append((work.folder / f"{field}.gpkg", Path(path)))
    moves += moves_of(work.folder / "classes.tif", Path(job.output))
    try:
        replace_all(moves, rooms)
    except OSError as error:
        raise Fault(
            f"All is computed, but the files cannot be put in their places: {error.strerror or error} ({error.filename});"
            " make room there, or close the program that uses them."
        ) from error
    outputs = {**others_of(job), "output": job.output}
    return {field: str(Path(path).absolute()) for field, path in outputs.items()}
