"""The job Correct: what somebody corrected in a map's polygons, written into a copy of its class raster.

map.tif, polygons -> which polygons were corrected (polygons/corrections.py) -> strip by strip: their classes into the pixels
                  -> Cloud Optimized GeoTIFF as `segment` writes it: grid, legend, style and tags of the map

The map itself is never written to. Memory follows the polygons and a strip of rows, not the raster.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window

from .engine.cog import RasterHeader, write_cog
from .engine.output import Work, raw_path, write_style
from .features.read import split_path
from .georeference import placement
from .grid import Rect
from .labels.layer import Grid, Layer, open_layer
from .pace import Pace
from .polygons.corrections import Bools, Chosen, ClassedPolygons, read_corrected
from .shared.claim import claimed, unwritten
from .shared.errors import Fault, InputError
from .shared.job_checks import check_job
from .shared.jobs import Correct, Corrected, Note, Progress
from .shared.legend import Classes
from .shared.plural import plural
from .written_map import check_output, emptied, publish

STRIP = 4_000_000  # pixels of a strip of rows
TAG = "LANDQUILT_CORRECTIONS"  # of the new raster: how much of it is by hand
Strip = tuple[Rect, NDArray[np.uint8]]


@dataclass
class Counts:
    """Pixels."""

    changed: int = 0  # of another class now, or of none
    cleared: int = 0  # of these: of none
    beyond: int = 0  # that corrected polygons cover where the map has no data


def run(job: Correct) -> Iterator[Progress | Note | Corrected]:
    """Progress in pixels, Notes, Corrected with the new raster and how many pixels and polygons were changed.

    Raises InputError where map and polygons do not fit, or nothing was corrected; Fault for what breaks on the way.
    """
    check_job(job)
    target = check_output(job.output, {"the map": job.map, "the polygons": split_path(job.corrections, "the polygons")[0]})
    layer = open_layer(job.map, "the map")
    file, classes = check_map(layer)
    with file:
        grid = Grid(*placement(file), file.height, file.width)
        polygons = read_corrected(job.corrections, grid, {item.code for item in classes})
        pace = Pace(2 * file.height * file.width, 0, "writing the corrections")
        own, every = (np.zeros(len(polygons.codes), np.int64) for _ in range(2))
        for rect, codes in strips(file):
            count_within(polygons, rect, codes, own, every)
            yield from pace.step(codes.size)
        chosen = polygons.corrected(own, every)
        with claimed(target) as claim, emptied(claim):
            work, counts = Work(claim.folder, Rect(0, 0, file.height, file.width), ("classes",)), Counts()
            for done in write_pixels(work, file, polygons, chosen.any, not job.keeps_gaps, counts):
                yield from pace.step(done)
            if not counts.changed:
                raise InputError(f"No correction in {job.corrections!r} would change a pixel of the map; correct some polygons first.")
            said = sentence(chosen, counts, file.height * file.width)
            write_cog(work, "classes", RasterHeader(grid.crs, grid.transform, classes, {**file.tags(), TAG: said}))
            write_style(work, "classes", classes)
            publish({work.folder / "classes.tif": target}, [claim])
    yield from map(Note, [*layer.notes, *polygons.notes, said])
    yield Corrected({"output": str(target.absolute())}, counts.changed, counts.cleared, int(chosen.any.sum()))


def check_map(layer: Layer) -> tuple[rasterio.DatasetReader, Classes]:
    """The raster and what its codes mean. Raises InputError where it is not of the kind that `segment` writes."""
    file = layer.raster
    if file is None:
        raise InputError(f"The map {layer.path!r} holds shapes; name the class raster that was written with the polygons.")
    if layer.are_colors or file.dtypes[0] != "uint8" or file.nodata not in (None, 0) or not layer.classes:
        file.close()
        raise InputError(f"The map {layer.path!r} is no class raster that the classification wrote (codes 1 to 254, 0 no data); name one.")
    return file, layer.classes


def strips(file: rasterio.DatasetReader) -> Iterator[Strip]:
    """The raster's codes, from the top. Raises Fault where it cannot be read."""
    h = max(1, STRIP // file.width)
    for y in range(0, file.height, h):
        rect = Rect(y, 0, min(h, file.height - y), file.width)
        try:
            yield rect, file.read(1, window=Window(0, y, rect.w, rect.h))
        except RasterioError as error:
            reason = str(error.__cause__ or error).rstrip(". ")
            raise Fault(f"{file.name} cannot be read at row {y} ({reason}); the file is damaged.") from error


def count_within(polygons: ClassedPolygons, rect: Rect, codes: NDArray[np.uint8], own: NDArray[np.int64], every: NDArray[np.int64]) -> None:
    """Add to `every` the pixels of the map that lie in each polygon, and to `own` those of the polygon's class."""
    number = polygons.lines.read(rect, np.arange(len(own) + 1))
    is_inside = (number > 0) & (codes > 0)
    inside = number[is_inside] - 1
    every += np.bincount(inside, minlength=len(every))
    own += np.bincount(inside[polygons.codes[inside] == codes[is_inside]], minlength=len(own))


def write_pixels(
    work: Work, file: rasterio.DatasetReader, polygons: ClassedPolygons, is_corrected: Bools, clears: bool, counts: Counts
) -> Iterator[int]:
    """Fill the work folder, and add to `counts`; pixels done, strip by strip. Raises Fault where the disk is full."""
    rank = polygons.ranks(is_corrected)
    table = np.concatenate([[0], np.where(is_corrected, polygons.codes, 0)]).astype(np.uint8)  # code by number; 0: as it is
    try:
        with open(raw_path(work, "classes", 1), "wb") as raw:
            for rect, codes in strips(file):
                number = polygons.lines.read(rect, rank)
                new = table[number]
                counts.beyond += int(np.count_nonzero((new > 0) & (codes == 0)))
                new = np.where((new > 0) & (codes > 0), new, codes)
                if clears:
                    new[number == 0] = 0
                counts.changed += int(np.count_nonzero(new != codes))
                counts.cleared += int(np.count_nonzero((new == 0) & (codes > 0)))
                raw.write(new.tobytes())
                yield codes.size
    except OSError as error:
        raise unwritten(work.folder, error) from error


def sentence(chosen: Chosen, counts: Counts, size: int) -> str:
    """What was done, for the user and for who opens the raster later."""
    kinds = {
        "with another class by the review": chosen.judged,
        "drawn or reshaped": chosen.drawn,
        "with another class by hand": chosen.other,
    }
    found = ", ".join(f"{np.count_nonzero(which):,} {how}" for how, which in kinds.items() if which.any())
    text = f"{counts.changed:,} of {size:,} pixels changed by {plural(int(chosen.any.sum()), 'corrected polygon')}"
    text += f" ({found})" if found else ""
    if counts.cleared:
        text += f"; {counts.cleared:,} of them lie in no polygon any more and are no data now"
    if counts.beyond:
        text += f"; {counts.beyond:,} pixels in corrected polygons stay no data, for the map has none there"
    return f"{text}."
