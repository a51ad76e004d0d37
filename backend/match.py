"""The job Match: where else an image looks as it does in a box.

template -> turned, scaled -> best score of each cell (blockwise, on disk) -> its peaks -> threshold -> without overlaps -> polygons, labels
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from affine import Affine
from rasterio.crs import CRS

from .extent import shown, touched
from .grid import Rect
from .matching.cells import PixelCells, read_around
from .matching.original import box_of, check_contrast, from_file, of_pixels
from .matching.peaks import Peaks, best, reach_of, suppressed
from .matching.rasters import add_overviews, read_peaks, write_labels, write_scores
from .matching.search import Search
from .matching.shapes import LAYER, drawn, outlines, write_matches
from .matching.template import Template, variants
from .matching.threshold import Counts, automatic, histogram, without_own
from .overwriting import check_package
from .pace import Pace
from .raster import Raster, open_raster
from .shared.card import LandClass, find_model, read_card
from .shared.claim import output_file
from .shared.errors import InputError
from .shared.job_checks import check_job
from .shared.jobs import Match, Matched, Note, Progress
from .shared.legend import parse_legend

CODES = 254  # highest code that a class raster of bytes can hold
MOST = 4096  # templates: each takes its spectrum's memory
MOST_PLACES = 500_000  # that are kept at once: a match takes about a kilobyte


def run(job: Match) -> Iterator[Progress | Note | Matched]:
    """Progress in cells, a Note for each choice, Matched with the files and what the scores are like.

    Raises InputError for a template that nothing can be compared with, Fault where a file is damaged or the disk is full.
    """
    check_job(job)
    label = check(job)
    raster = open_raster(job.image, job.bands, wanted_bands(job), nodata=job.nodata)
    with raster.file:
        original, said = template_of(job, raster)
        plan, more = plan_of(job, raster, original)
        yield from map(Note, [*raster.notes, *said, *more])
    with ExitStack() as files:
        part = files.enter_context(output_file(Path(job.output)))
        scores = files.enter_context(output_file(Path(job.similarity))) if job.similarity else part.with_name("scores.tif")
        labels = files.enter_context(output_file(Path(job.labels))) if job.labels else None
        which = part.with_name("which.tif")
        yield from compared(job, plan, scores, which)
        box = plan.box_in_cells
        reach = reach_of(*(min(job.scales) * side for side in box))
        counts, peaks, places = surveyed(scores, which, reach)
        otsu = automatic(counts if job.box is None else without_own(counts))
        threshold = otsu if job.threshold is None else job.threshold
        if places > MOST_PLACES or threshold < 0:  # then the survey may lack some
            peaks, places = best(read_peaks(scores, which, reach, threshold), MOST_PLACES)
        else:
            peaks = peaks.only(peaks.scores >= threshold)
            places = len(peaks)
        peaks = suppressed(peaks, box, plan.search.templates)
        rings = outlines(peaks, plan.box, plan.search.templates, plan.search.area, plan.search.cells.stride)
        write_matches(part, plan.crs, plan.grid, rings, peaks, plan.search.templates, label)
        if labels is not None:
            write_labels(labels, drawn(rings, label.code), plan.area, plan.crs, plan.grid, label)
        if job.similarity:
            add_overviews(scores)
        check_package(Path(job.output), LAYER)
    if job.threshold is None and threshold == 1:
        yield Note("No place stands out from the others by its score, so the threshold is 1; choose a lower one to see what is most alike.")
    elif job.threshold is None:
        yield Note(f"The threshold is {threshold:.2f}, by Otsu.")
    if places > MOST_PLACES:
        yield Note(f"{places:,} places score {threshold:.2f} or more; the best {MOST_PLACES:,} were kept. Choose a higher threshold.")
    outputs = {"output": job.output, "similarity": job.similarity, "labels": job.labels}
    paths = {name: str(Path(path).absolute()) for name, path in outputs.items() if path}
    yield Matched(paths, len(peaks), threshold, otsu, counts.tolist())


@dataclass(frozen=True)
class SearchPlan:
    """What is searched, where."""

    search: Search
    box: tuple[int, int]  # rows and columns of the template, in pixels
    area: Rect  # pixels of the image that are searched
    crs: CRS | None
    grid: Affine  # from the image's columns and rows to coordinates

    @property
    def box_in_cells(self) -> tuple[float, float]:
        h, w = self.box
        return h / self.search.cells.stride, w / self.search.cells.stride

    @property
    def grid_of_cells(self) -> Affine:
        """From the columns and rows of the area's cells."""
        place, stride = self.search.area, self.search.cells.stride
        return self.grid @ Affine.scale(stride) @ Affine.translation(place.x, place.y)


def wanted_bands(job: Match) -> list[str] | None:
    """Those of the model whose features are compared; None: all."""
    return [band.name for band in read_card(find_model(job.model)).bands] if job.compared == "features" else None


def check(job: Match) -> LandClass:
    """What labels of the matches are called. Raises InputError for values that make no sense."""
    if bool(job.template) == (job.box is not None):
        raise InputError("Give the template either as a box in the image or as a file, and only one of them.")
    if not job.scales or job.rotations * len(job.scales) > MOST:
        raise InputError(f"{job.rotations} rotations at {len(job.scales)} scales cannot be looked for; choose 1 to {MOST} together.")
    [label, *more] = parse_legend(job.label) if "=" in job.label else [None]
    if label is None or more or label.code > CODES:
        raise InputError(f"The label {job.label!r} is not one class of a code from 1 to {CODES}; write it as 5=car.")
    check_paths(job)
    check_package(Path(job.output), LAYER)
    return label


def check_paths(job: Match) -> None:
    """Raises InputError where an output cannot be written, or is an input or another output."""
    taken = {Path(path).resolve(): what for path, what in ((job.image, "the image"), (job.template, "the template")) if path}
    for what, name, ending in (("output", job.output, ".gpkg"), ("similarity", job.similarity, ".tif"), ("labels", job.labels, ".tif")):
        path = Path(name).resolve()
        if not name and what != "output":
            continue
        if path.suffix.lower() != ending:
            raise InputError(f"The {what} {name!r} is no {'GeoPackage' if ending == '.gpkg' else 'GeoTIFF'}; end its name with {ending}.")
        if path in taken:
            raise InputError(f"The {what} {name!r} is {taken[path]} itself; write to another file.")
        if path.is_dir() or not path.parent.is_dir() or not os.access(path.parent, os.W_OK):
            raise InputError(f"The {what} {name!r} cannot be written there; choose a folder that exists.")
        taken[path] = f"the {what}"


def template_of(job: Match, raster: Raster) -> tuple[Template, list[str]]:
    """As the user gives it, and what is to be said of it. Raises InputError."""
    if job.box is None:
        template, note = from_file(job.template, raster, job.nodata)
        check_contrast(template)
        return template, [note] if note else []
    template = of_pixels(*read_around(raster, box_of(job.box, raster.transform, raster)))
    check_contrast(template)
    return template, []


def plan_of(job: Match, raster: Raster, original: Template) -> tuple[SearchPlan, list[str]]:
    """With what is to be said of it. Raises InputError where the template does not fit into what is searched."""
    whole = Rect(0, 0, raster.height, raster.width)
    area = touched(job.extent, raster.transform, "The extent").meet(whole) if job.extent is not None else whole
    if area.is_empty:
        raise InputError(f"The extent {shown(job.extent or [])} lies beside the image; choose a part of it.")
    h, w = (side * min(job.scales) for side in original.shape)
    if h > area.h or w > area.w:
        raise InputError(
            f"The template of {original.shape[1]} x {original.shape[0]} pixels is larger than what is searched ({area.w} x {area.h}); "
            "choose a smaller one."
        )
    pixels = PixelCells(job.image, raster.bands, raster.validity)
    if job.compared == "pixels":
        search = Search(pixels, tuple(variants(original, job.rotations, job.scales)), job.measure or "ncc", area)
        check_variants(template for template in search.templates if not template.has_contrast)
        return SearchPlan(search, original.shape, area, raster.crs, raster.transform), []
    from .matching.features import CONTEXT, STRIDE, open_features  # torch takes seconds to load

    cells, notes = open_features(raster, pixels, job.model)
    templates = cells.variants(surroundings(job, raster, original, CONTEXT), original.shape, job.rotations, job.scales)
    check_variants(template for template in templates if not template.mask.any())
    top, left = area.y // STRIDE, area.x // STRIDE
    part = Rect(top, left, -(-(area.y + area.h) // STRIDE) - top, -(-(area.x + area.w) // STRIDE) - left)
    search = Search(cells, tuple(templates), job.measure or "cosine", part)
    return SearchPlan(search, original.shape, area, raster.crs, raster.transform), notes


def check_variants(lost: Iterable[Template]) -> None:
    """Raises InputError where there is one that is too small to show anything."""
    for template in lost:
        raise InputError(f"At {template.scale:g} times its size nothing of the template is left; choose a larger box, or larger scales.")


def surroundings(job: Match, raster: Raster, original: Template, width: int) -> Template:
    """The template with `width` pixels about it; of a file nothing is known there."""
    if job.box is None:
        sides = ((width, width), (width, width))
        return Template(np.pad(original.values, ((0, 0), *sides)), np.pad(original.mask, sides))
    rect = box_of(job.box, raster.transform, raster)
    return of_pixels(*read_around(raster, Rect(rect.y - width, rect.x - width, rect.h + 2 * width, rect.w + 2 * width)))


def surveyed(scores: Path, which: Path, reach: int) -> tuple[Counts, Peaks, int]:
    """Of all peaks from 0 on, in one pass: how many lie in each bin, the best MOST_PLACES, and how many there are."""
    counts = []

    def counted() -> Iterator[Peaks]:
        for peaks in read_peaks(scores, which, reach, 0.0):
            counts.append(histogram(peaks.scores))
            yield peaks

    peaks, places = best(counted(), MOST_PLACES)
    return np.sum(counts, 0), peaks, places


def compared(job: Match, plan: SearchPlan, scores: Path, which: Path) -> Iterator[Progress]:
    """Writes the scores of all the area."""
    area = plan.search.area
    pace = Pace(area.h * area.w, 0, "comparing")
    found = plan.search.blocks(job.block)
    for done in write_scores(found, area, plan.crs, plan.grid_of_cells, scores, which, is_kept=bool(job.similarity)):
        yield from pace.step(done)
    yield pace.now()
