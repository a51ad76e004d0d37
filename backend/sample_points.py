"""The job SamplePoints: a probability sample of a map's pixels, as a layer in which somebody fills in what is truly there.

map -> pixels of each class -> how many places, in which classes -> which ones -> GeoPackage; `assess` takes it when it is filled in
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .accuracy.sample_layer import LAYER, Row, write_sample
from .accuracy.sampling import allocate, draw_ranks, pick, size_simple, size_stratified, systematic
from .accuracy.walk import LayersBlock, Reading, read_blocks
from .features.area import read_area
from .labels.align import choose_grid, find_legend, on_grid
from .labels.layer import Grid, open_layer, opened
from .overwriting import check_package
from .pace import Pace
from .shared.claim import output_file
from .shared.errors import InputError
from .shared.job_checks import check_job
from .shared.jobs import Note, PointsDrawn, Progress, SamplePoints
from .shared.legend import Classes, parse_legend
from .shared.plural import plural

SQUARE = 256  # pixels; blocks are multiples of it


def run(job: SamplePoints) -> Iterator[Progress | Note | PointsDrawn]:
    """Progress in pixels (the map is read twice), a Note for each choice, Finished with the file and the number of places.

    Raises InputError for a map that nothing can be drawn from, Fault where the file cannot be written.
    """
    check_job(job)
    check(job)
    target = Path(job.output)
    with output_file(target) as part, ExitStack() as files:
        layer = opened(files, open_layer(job.map, "the map", job.map_field))
        if layer.are_points:
            raise InputError(f"The map {job.map!r} is a point layer; draw from a class raster or polygons.")
        grid, _ = choose_grid([layer], job.pixel_size)
        classes = parse_legend(job.legend) if job.legend else find_legend([layer])
        codes = on_grid(layer, grid, classes, job.map_classes)
        area = read_area(job.mask, grid.crs) if job.mask else None
        layer.notes += area.notes if area else ()
        reading = Reading((codes,), grid, SQUARE, 0, area)
        pace = Pace(2 * grid.height * grid.width, 0, "drawing")
        counts = np.zeros(len(classes) + 1, np.int64)
        for block in read_blocks(reading):
            counts += np.bincount(block.codes[0].ravel(), minlength=len(counts))
            yield from pace.step(block.rect.h * block.rect.w)
        pixels = counts[1:]
        if not pixels.any():
            raise InputError(
                f"No pixel of {layer.what} has a class{' inside the mask' if job.mask else ''}; there is nothing to draw from."
            )
        size = min(job.size or needed(job, pixels), int(pixels.sum()))
        rng = np.random.default_rng(job.seed)
        rows: list[Row] = []
        for block, places in drawn(job, reading, pixels, size, rng):
            rows += rows_of(block, places, grid, job, classes, pixels)
            yield from pace.step(block.rect.h * block.rect.w)
        if not rows:
            raise InputError(f"A systematic sample of {size} places hits no pixel with a class; ask for more places or another design.")
        order = rng.permutation(len(rows)).tolist()
        write_sample(part, grid.crs, [rows[k] for k in order], job.design, classes, int(pixels.sum()), grid.pixel_area)
        check_package(target, LAYER, "reference")
    if layer.raster is None:
        choice = "" if job.pixel_size else "; their size is chosen by the polygons: name another where you like"
        yield Note(f"The polygons are drawn from as {grid}{choice}.")
    yield from map(Note, layer.notes)
    yield from map(Note, notes(job, size, rows, classes))
    yield PointsDrawn({"output": str(target.absolute())}, len(rows))


def check(job: SamplePoints) -> None:
    """Raises InputError for values that make no sense."""
    path = Path(job.output)
    if path.suffix.lower() != ".gpkg":
        raise InputError(f"The output {job.output!r} is no GeoPackage; choose a name that ends in .gpkg.")
    if path.is_dir() or not path.resolve().parent.is_dir() or not os.access(path.resolve().parent, os.W_OK):
        raise InputError(f"The output {job.output!r} cannot be written there; choose a folder that exists.")
    if Path(job.map).exists() and path.exists() and path.samefile(job.map):
        raise InputError(f"The output {job.output!r} is the map itself; write to another file.")
    check_package(path, LAYER, "reference")


def needed(job: SamplePoints, pixels: NDArray[np.int64]) -> int:
    """As many places as the wanted standard error takes; a sample that is stratified by area needs no more than a simple one."""
    if job.design == "stratified":
        there = pixels[pixels > 0].tolist()
        return size_stratified(there, [job.accuracy] * len(there), job.standard_error)
    return size_simple(job.accuracy, job.standard_error, int(pixels.sum()))


def drawn(
    job: SamplePoints, reading: Reading, pixels: NDArray[np.int64], size: int, rng: np.random.Generator
) -> Iterator[tuple[LayersBlock, list[tuple[int, NDArray[np.intp]]]]]:
    """Each block with what is drawn in it: (class, flat positions)."""
    if job.design == "systematic":
        grid = reading.grid
        lines, columns = systematic(grid.height, grid.width, size, float(pixels.sum()) / (grid.height * grid.width), rng)
        for block in read_blocks(reading):
            yield block, on_lattice(block, lines, columns)
        return
    counts = pixels.tolist() if job.design == "stratified" else [int(pixels.sum())]
    wanted = allocate(size, counts, job.allocation, job.minimum) if job.design == "stratified" else [size]
    ranks, before = draw_ranks(counts, wanted, rng), np.zeros(len(counts), np.int64)
    for block in read_blocks(reading):
        codes = block.codes[0] if job.design == "stratified" else (block.codes[0] > 0).astype(np.uint8)
        yield block, list(pick(codes, ranks, before))


def on_lattice(block: LayersBlock, lines: NDArray[np.int64], columns: NDArray[np.int64]) -> list[tuple[int, NDArray[np.intp]]]:
    rect, codes = block.rect, block.codes[0]
    y = lines[(lines >= rect.y) & (lines < rect.y + rect.h)] - rect.y
    x = columns[(columns >= rect.x) & (columns < rect.x + rect.w)] - rect.x
    flat = (y[:, None] * rect.w + x).ravel()
    return [(1, flat[codes.ravel()[flat] > 0])]


def rows_of(
    block: LayersBlock,
    places: list[tuple[int, NDArray[np.intp]]],
    grid: Grid,
    job: SamplePoints,
    classes: Classes,
    pixels: NDArray[np.int64],
) -> Iterator[Row]:
    """Centres of the pixels in map units, with the stratum: the map's class, or all of it."""
    for place, flat in places:
        item = classes[place - 1] if job.design == "stratified" else None
        stratum = (item.code, item.name, int(pixels[place - 1])) if item else (0, "all", int(pixels.sum()))
        for y, x in zip(*(part.tolist() for part in np.divmod(flat, block.rect.w))):
            east, north = grid.transform @ (block.rect.x + x + 0.5, block.rect.y + y + 0.5)
            yield east, north, *stratum


def notes(job: SamplePoints, size: int, rows: list[Row], classes: Classes) -> Iterator[str]:
    if not job.size:
        yield f"{size} places give overall accuracy a standard error of {job.standard_error:g}, if it is {job.accuracy:g}."
    if job.design == "stratified":
        strata = [row[2] for row in rows]
        yield "Places by class of the map: " + ", ".join(f"{item.name} {strata.count(item.code)}" for item in classes) + "."
    else:
        yield f"{plural(len(rows), 'place')} in a {job.design} sample."
    yield "Fill in the field “reference” at each place, without looking at the map; then give the layer to assess as the reference."
