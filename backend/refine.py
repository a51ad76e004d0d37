"""The job Refine: an existing map's borders moved onto those of its image.

map -> scores of its classes -> superpixels, edges, potential (boundary/, blockwise) -> Cloud Optimized GeoTIFF as `segment` writes it

The map itself is never written to. Memory follows the blocks, not the raster.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.errors import RasterioError

from .boundary import blocks
from .boundary.colors import colors_of
from .boundary.scores import FromClasses, FromScores, bands_of_scores, legend_of_scores
from .boundary.sketch_tokens import SHIPPED, read_forest
from .collar import with_collar
from .engine.classify import EDGE_MAP, Piece
from .engine.cog import RasterHeader, write_cog
from .engine.infer import cores
from .engine.output import Work, raw_path, write_style
from .georeference import placement
from .grid import Rect
from .labels.align import find_legend, on_grid
from .labels.confidence import open_confidence
from .labels.layer import Grid, open_layer, opened
from .labels.raster_on_grid import RasterOnGrid
from .pace import Pace
from .raster import open_raster
from .shared.claim import claimed, unwritten
from .shared.errors import InputError
from .shared.job_checks import check_job
from .shared.jobs import Note, Progress, Refine, Refined
from .shared.legend import MOST, Classes, parse_legend
from .spread import spread
from .written_map import check_output, emptied, publish


@dataclass(frozen=True)
class Given:
    """The map as it is given."""

    scores: FromClasses | FromScores
    grid: Grid
    classes: Classes
    tags: dict[str, str]


def run(job: Refine) -> Iterator[Progress | Note | Refined]:
    """Progress in pixels, Notes, Refined with the new raster and how many pixels have another class.

    Raises InputError where image and map do not fit, Fault for what breaks on the way.
    """
    check_job(job)
    inputs = {"the image": job.image, "the map": job.map, "the confidence": job.confidence, "the forest": job.edges}
    targets = check_outputs(job, inputs)
    names = ("classes", EDGE_MAP)[: len(targets)]
    forest = read_forest(job.edges or SHIPPED)
    notes: list[str] = []
    with ExitStack() as files:
        given = open_map(job, files, notes)
        check_codes(given.classes)
        raster = open_raster(job.image, job.bands, nodata=job.nodata)
        with raster.file:
            raster = with_collar(raster, is_told=job.nodata != "auto")
            notes += raster.notes
            colors = colors_of(raster, given.grid, notes)
        yield from map(Note, notes)
        whole = Rect(0, 0, given.grid.height, given.grid.width)
        refine = blocks.Refinement(whole, given.scores, colors, forest, bool(job.edge_map))
        with ExitStack() as claims:
            own, *others = [claims.enter_context(claimed(path)) for path in targets]
            claims.enter_context(emptied(own))
            work = Work(own.folder, whole, names)
            pace = Pace(whole.h * whole.w, 0, "refining boundaries")
            changed = pixels = 0
            for rect, more, some in write_blocks(work, refine, given, job.block):
                changed, pixels = changed + more, pixels + some
                yield from pace.step(rect.h * rect.w)
            header = RasterHeader(given.grid.crs, given.grid.transform, given.classes, given.tags)
            for name in names:
                write_cog(work, name, header)
                write_style(work, name, given.classes)
            publish({work.folder / f"{name}.tif": target for name, target in zip(names, targets)}, [own, *others])
    if not pixels:
        yield Note("The map holds no class anywhere, so there was nothing to refine.")
    outputs = {name: str(target.absolute()) for name, target in zip(("output", EDGE_MAP), targets)}
    yield Refined(outputs, changed, pixels)


def check_outputs(job: Refine, inputs: dict[str, str]) -> list[Path]:
    """Where to write the map, and the edge map if it is wanted. Raises InputError."""
    target = check_output(job.output, inputs)
    if not job.edge_map:
        return [target]
    edges = check_output(job.edge_map, {**inputs, "the refined map": job.output})
    if edges.resolve().with_suffix("") == target.resolve().with_suffix(""):
        raise InputError(f"The edge map {job.edge_map!r} would share its style with the output; give it another name.")
    return [target, edges]


def open_map(job: Refine, files: ExitStack, notes: list[str]) -> Given:
    """Raises InputError where the file is no map, or does not say what its classes are."""
    told = parse_legend(job.legend) if job.legend else ()
    file = scores_in(job.map, files)
    if file is not None:
        count = bands_of_scores(file)
        if job.confidence:
            raise InputError("Scores say themselves how sure they are; leave the confidence out, or name a class raster.")
        grid = Grid(*placement(file), file.height, file.width, "the map")
        return Given(FromScores(file, count), grid, legend_of_scores(file, count, told), {})
    layer = opened(files, open_layer(job.map, "the map"))
    if layer.raster is None:
        raise InputError(f"The map {job.map!r} holds shapes; name the class raster that they were made of.")
    grid = Grid(*placement(layer.raster), layer.raster.height, layer.raster.width, "the map")
    classes = told or find_legend([layer])
    codes = on_grid(layer, grid, classes, job.map_classes)
    if not isinstance(codes, RasterOnGrid):
        raise TypeError(layer.what)
    sure = open_confidence(files, job.confidence, grid, layer.notes) if job.confidence else None
    notes += layer.notes
    return Given(FromClasses(codes, sure), grid, classes, {} if told else layer.raster.tags())


def check_codes(classes: Classes) -> None:
    """Raises InputError for a code that the new raster, of bytes, cannot hold."""
    highest = max(item.code for item in classes)
    if highest > MOST:
        raise InputError(f"The legend has the code {highest}, but a refined map holds 1 to {MOST}; give others, and say what values mean.")


def scores_in(path: str, files: ExitStack) -> Any:
    """The open raster of scores; None where it is something else, which `open_layer` looks into."""
    try:
        file = rasterio.open(path)
    except RasterioError:
        return None
    if bands_of_scores(file):
        return files.enter_context(file)
    file.close()
    return None


def write_blocks(work: Work, refine: blocks.Refinement, given: Given, side: int) -> Iterator[tuple[Rect, int, int]]:
    """Fill the work folder: each block, how many of its pixels have another class than before, and how many have one."""
    table = np.array([0, *(item.code for item in given.classes)], np.uint8)
    try:
        for name in work.names:
            with open(raw_path(work, name, 1), "wb") as raw:
                raw.truncate(work.rect.h * work.rect.w)
    except OSError as error:
        raise unwritten(work.folder, error) from error
    for rect, places, edges in spread(refine, blocks.tiled(work.rect, side), f"threads:{cores()}"):
        layers = {"classes": table[places]} if edges is None else {"classes": table[places], EDGE_MAP: edges}
        work.write(Piece(rect, layers, ends_row=False))
        positions, scores = given.scores(rect)
        before = positions[scores.argmax(0)] if len(positions) else np.zeros_like(places)
        yield rect, int(np.count_nonzero((places != before) & (places > 0))), int(np.count_nonzero(places))
