"""The job Assess: how good class maps are, measured against a reference, and whether one is better than another.

reference, maps -> one grid -> blocks -> sums -> scores, tests, intervals -> report.json, .html, .csv
                                     `-> where each map is wrong, and who of two is right: rasters

A reference that covers an area (raster, polygons) is compared pixel by pixel; points are a sample, and design-based estimators
say what it tells about the whole map.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .accuracy.comparison import Comparison, for_each, names_of
from .accuracy.disagreement import ClassPairs, pair_classes, raster_name, right_classes, right_codes
from .accuracy.overview_raster import OverviewRaster
from .accuracy.points import assess_points
from .accuracy.report import Report, headline, pixel_report, write_files
from .accuracy.results import result_folder
from .accuracy.tables import write_accuracy
from .accuracy.tally import Tally, TallyPlan, choose_square
from .accuracy.walk import Reading, count_blocks, read_strips
from .features.area import read_area
from .grid import Rect
from .labels.align import choose_grid, find_legend, on_grid
from .labels.layer import open_layer, opened
from .pace import Pace
from .pipeline import behind
from .shared.errors import InputError
from .shared.job_checks import check_job
from .shared.jobs import Assess, Assessed, Note, Progress
from .shared.legend import find_positions, parse_legend
from .shared.plural import plural


def run(job: Assess) -> Iterator[Progress | Note | Assessed]:
    """Progress in pixels, a Note for each choice, Finished with the files and the headline numbers.

    Raises InputError for layers that cannot be compared, Fault for what breaks on the way.
    """
    check_job(job)
    check(job)
    with ExitStack() as open_files, result_folder(job.output) as folder:
        reference = opened(open_files, open_layer(job.reference, "the reference", job.reference_field, job.reference_name))
        maps = [
            opened(open_files, open_layer(path, "the map", field, name))
            for path, field, name in zip(job.maps, for_each(job.map_fields, job.maps), job.names or job.maps)
        ]
        if any(layer.are_points for layer in maps):
            raise InputError("A map is a point layer; give points as the reference, and class rasters or polygons as maps.")
        grid, how = choose_grid([*maps, reference], job.pixel_size)
        classes = parse_legend(job.legend) if job.legend else find_legend([*maps, reference])
        ignored = tuple(find_positions(job.ignore, classes))
        comparison = Comparison(grid, classes, ignored, reference, maps, names_of(job.maps, job.names))
        yield Note(f"Legend: {', '.join(f'{item.code} {item.name}' for item in classes)}.")
        yield Note(how)
        if reference.are_points:
            report = yield from assess_points(job, comparison)
            outputs = write_files(report, folder, write_accuracy)
        else:
            report, outputs = yield from assess_pixels(job, comparison, folder)
    yield from map(Note, report.notes)
    yield Assessed({name: str(Path(job.output).absolute() / Path(path).name) for name, path in outputs.items()}, headline(report))


def check(job: Assess) -> None:
    """Raises InputError for values that make no sense."""
    if not job.maps:
        raise InputError("No map was named; name at least one class raster to compare with the reference.")
    maps = plural(len(job.maps), "map")
    if job.names and len(job.names) != len(job.maps):
        raise InputError(f"The job has {maps} but {plural(len(job.names), 'name')}; give one for each, or none.")
    for given, what in ((job.map_classes, "class table"), (job.map_fields, "class field")):
        if len(given) not in (0, 1, len(job.maps)):
            raise InputError(f"The job has {maps} but {plural(len(given), what)}; give one for each, one for all, or none.")
    if 0 < job.block < 8:
        raise InputError(f"Blocks of {job.block} pixels are too small for the bootstrap; choose 8 or more, or 0 to leave it open.")


def assess_pixels(job: Assess, comparison: Comparison, folder: Path) -> Generator[Progress, None, tuple[Report, dict[str, str]]]:
    """Compare all pixels. Yields progress; returns the report and all paths by name of output."""
    grid, classes = comparison.grid, comparison.classes
    reference = on_grid(comparison.reference, grid, classes, job.reference_classes)
    maps = [on_grid(layer, grid, classes, table) for layer, table in zip(comparison.maps, for_each(job.map_classes, job.maps))]
    square = job.block or choose_square(grid.height, grid.width)
    plan = TallyPlan(len(classes), len(maps), square, job.tolerance, job.erosion, comparison.ignored)
    tally, pace = Tally(plan), Pace(grid.height * grid.width, 0, "comparing")
    area = read_area(job.mask, grid.crs) if job.mask else None
    comparison.reference.notes += area.notes if area else ()
    reading = Reading((reference, *maps), grid, square, plan.margin, area)
    rasters = Rasters(folder, comparison, len(maps))
    with behind(do, 6) as later:
        for block, counts in count_blocks(read_strips(reading), plan):
            tally.merge(counts)
            later(partial(rasters.write, block.rect, *(codes[block.core] for codes in block.codes)))
            yield from pace.step(block.rect.h * block.rect.w)
        check_overlap(comparison, tally, bool(job.mask))
        yield Progress(grid.height * grid.width, grid.height * grid.width, "px", text="writing")
        later(partial(rasters.finish, tally))
        report = pixel_report(job, comparison, tally, square, [layer.unknown for layer in (reference, *maps)])
        outputs = write_files(report, folder, write_accuracy)
    return report, outputs | rasters.outputs


def do(task: Callable[[], None]) -> None:
    task()


def check_overlap(comparison: Comparison, tally: Tally, is_masked: bool) -> None:
    """Raises InputError where nothing was compared."""
    kind, where = "a class that is not ignored" if comparison.ignored else "a class", " inside the mask" if is_masked else ""
    for layer, matrix in zip(comparison.maps, tally.full):
        kept = matrix[1:, 1:].copy()
        kept[[place - 1 for place in comparison.ignored]] = 0
        if not kept.any():
            raise InputError(
                f"No pixel{where} of {layer.what} has a class where {comparison.reference.what} has {kind}; do they show the same place?"
            )


class Rasters:
    """Where each map is wrong, and who of two maps is right."""

    def __init__(self, folder: Path, comparison: Comparison, maps: int):
        self.comparison = comparison
        self.pairs = ClassPairs(comparison.classes, comparison.ignored)
        colors = pair_classes(comparison.classes, np.ones((len(comparison.classes),) * 2, np.int64))
        self.wrong = [
            OverviewRaster(folder / raster_name(k, name), comparison.grid, str(self.pairs.dtype), colors)
            for k, name in enumerate(comparison.names)
        ]
        self.rights = right_classes(*comparison.names) if maps == 2 else []
        self.right = OverviewRaster(folder / "who_is_right.tif", comparison.grid, "uint8", self.rights) if maps == 2 else None

    def write(self, rect: Rect, reference: NDArray[np.uint8], *maps: NDArray[np.uint8]) -> None:
        for raster, codes in zip(self.wrong, maps):
            raster.write(rect, self.pairs.of(reference, codes))
        if self.right is not None:
            codes = right_codes(reference, *maps)
            for place in self.comparison.ignored:
                codes[reference == place] = 0
            self.right.write(rect, codes)

    def finish(self, tally: Tally) -> None:
        for k, raster in enumerate(self.wrong):
            matrix = tally.full[k, 1:, 1:].copy()
            matrix[[place - 1 for place in self.comparison.ignored]] = 0
            raster.finish(pair_classes(self.comparison.classes, matrix))
        if self.right is not None:
            self.right.finish(self.rights)

    @property
    def outputs(self) -> dict[str, str]:
        """Paths by name of output."""
        right = {"who_is_right": str(self.right.path)} if self.right is not None else {}
        return {f"disagreement_{k}": str(raster.path) for k, raster in enumerate(self.wrong, 1)} | right
