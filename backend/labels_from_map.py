"""The job LabelsFromMap: a part of a class raster as polygons that somebody corrects and a network then learns from.

map, cut to the extent -> classes by the legend -> without pixels whose confidence is too low -> polygons (shared borders)

What is left out has no label; training leaves it alone, where a filled gap would teach a guess.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window

from .features.write import LAYER
from .grid import Rect
from .labels.align import find_legend, on_grid
from .labels.confidence import open_confidence
from .labels.layer import Grid, Layer, open_layer, opened
from .labels.raster_on_grid import RasterOnGrid
from .overwriting import check_package
from .pace import Pace
from .polygons.write import polygonize
from .row_areas import row_areas
from .shared.claim import output_file
from .shared.errors import Fault, InputError
from .shared.job_checks import check_job
from .shared.jobs import LabelsDrawn, LabelsFromMap, Note, Progress
from .shared.legend import Classes, parse_legend

ROWS = 512  # pixels of a band
UNSURE = 255  # no confidence known
MOST = 254  # code that a class raster of bytes can hold


@dataclass(frozen=True)
class Cut:
    """What is taken of the map, band by band."""

    codes: RasterOnGrid
    confidence: Any  # a dataset on the same grid; None: every pixel is sure enough
    certainty: float  # per cent
    rect: Rect
    table: NDArray[np.uint8]  # code by position in the legend

    def read(self, rect: Rect) -> tuple[NDArray[np.uint8], int]:
        """(h, w) codes, and how many pixels were left out for want of confidence."""
        codes = self.table[self.codes.read(rect)]
        if self.confidence is None:
            return codes, 0
        sure = self.confidence.read(1, window=Window(rect.x, rect.y, rect.w, rect.h))
        is_unsure = ((sure < self.certainty) | (sure == UNSURE)) & (codes > 0)
        codes[is_unsure] = 0
        return codes, int(np.count_nonzero(is_unsure))


def run(job: LabelsFromMap) -> Iterator[Progress | Note | LabelsDrawn]:
    """Progress in pixels, Notes, Finished with the GeoPackage (class, name, area_m2 or area_px) and how many pixels have a label.

    Raises InputError where map, extent, legend or confidence do not fit, Fault where a file is damaged or the disk is full.
    """
    check_job(job)
    check_package(Path(job.output), LAYER)
    with output_file(Path(job.output)) as part, ExitStack() as files:
        layer = opened(files, open_layer(job.map, "the map"))
        if layer.raster is None or layer.grid is None:
            raise InputError(f"The map {job.map!r} holds polygons already; correct those.")
        grid = layer.grid
        classes = parse_legend(job.legend) if job.legend else find_legend([layer])
        cut = Cut(
            codes_of(layer, grid, classes, job), confidence_of(files, job, grid), job.certainty, rect_of(job, grid), table_of(classes)
        )
        folder = Path(files.enter_context(TemporaryDirectory(prefix="landquilt-")))
        pace = Pace(2 * cut.rect.h * cut.rect.w, 0, "reading the map")
        labelled = unsure = 0
        for done, kept, left in write_part(cut, grid, folder / "part.tif"):
            labelled, unsure = labelled + kept, unsure + left
            yield from pace.step(done)
        if not labelled:
            raise InputError(
                f"No pixel of {layer.what} has a class there{' with that confidence' if unsure else ''}; choose another place."
            )
        transform = grid.transform @ Affine.translation(cut.rect.x, cut.rect.y)
        known = None if grid.pixel_area is None else row_areas(grid.crs, transform, cut.rect.h, cut.rect.w)
        areas = np.full(cut.rect.h, abs(transform.determinant)) if known is None else known
        before = 0
        for done in polygonize(folder / "part.tif", part, classes, areas, simplify=job.simplify, is_measured=known is not None):
            yield from pace.step(done - before)
            before = done
        check_package(Path(job.output), LAYER)
    yield from map(Note, layer.notes)
    if unsure:
        yield Note(f"{100 * unsure / (unsure + labelled):.0f} % of the place is less sure than {job.certainty:g} % and has no label.")
    yield LabelsDrawn({"output": str(Path(job.output).absolute())}, labelled, unsure)


def codes_of(layer: Layer, grid: Grid, classes: Classes, job: LabelsFromMap) -> RasterOnGrid:
    codes = on_grid(layer, grid, classes, job.map_classes)
    if not isinstance(codes, RasterOnGrid):
        raise TypeError(layer.what)
    return codes


def table_of(classes: Classes) -> NDArray[np.uint8]:
    """Raises InputError where a code is too large for a class raster."""
    if large := next((item for item in classes if item.code > MOST), None):
        raise InputError(f"The class {large.name!r} has the code {large.code}; labels take codes from 1 to {MOST}, so give another legend.")
    return np.array([0, *(item.code for item in classes)], np.uint8)


def rect_of(job: LabelsFromMap, grid: Grid) -> Rect:
    """The whole pixels that the extent touches. Raises InputError where it lies beside the map."""
    whole = Rect(0, 0, grid.height, grid.width)
    if job.extent is None:
        return whole
    x_min, y_min, x_max, y_max = job.extent
    inverse = ~grid.transform
    columns, rows = zip(*(inverse @ corner for corner in ((x_min, y_min), (x_min, y_max), (x_max, y_min), (x_max, y_max))))
    top, left = (int(np.floor(min(values) + 1e-6)) for values in (rows, columns))
    bottom, right = (int(np.ceil(max(values) - 1e-6)) for values in (rows, columns))
    rect = Rect(top, left, bottom - top, right - left).meet(whole)
    if rect.is_empty:
        raise InputError(f"The extent {', '.join(f'{value:g}' for value in job.extent)} lies beside the map; choose a part of it.")
    return rect


def confidence_of(files: ExitStack, job: LabelsFromMap, grid: Grid) -> Any:
    """Raises InputError where it is no raster of percentages, or no threshold was said."""
    if not job.confidence:
        return None
    if not 0 < job.certainty <= 100:
        raise InputError(f"The confidence to ask for is {job.certainty:g} %; choose more than 0 and at most 100, or no confidence raster.")
    return open_confidence(files, job.confidence, grid, [])


def write_part(cut: Cut, grid: Grid, path: Path) -> Iterator[tuple[int, int, int]]:
    """A class raster of what is taken; for each band its pixels, and how many have a label and were left out."""
    rect = cut.rect
    transform = grid.transform @ Affine.translation(rect.x, rect.y)
    profile = {"driver": "GTiff", "dtype": "uint8", "count": 1, "height": rect.h, "width": rect.w, "crs": grid.crs, "transform": transform}
    try:
        with rasterio.open(path, "w", compress="deflate", **profile) as file:
            for y in range(0, rect.h, ROWS):
                band = Rect(rect.y + y, rect.x, min(ROWS, rect.h - y), rect.w)
                codes, unsure = cut.read(band)
                file.write(codes, 1, window=Window(0, y, band.w, band.h))
                yield codes.size, int(np.count_nonzero(codes)), unsure
    except RasterioError as error:
        raise Fault(f"The part of the map cannot be kept in {path.parent} ({error}); free some space.") from error
