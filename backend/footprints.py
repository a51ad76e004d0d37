"""The job Footprints: the buildings of a class raster as outlines.

map -> which codes are buildings -> connected parts -> single roofs -> squared on the ground -> GeoPackage
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from .buildings.footprints import FootprintOptions
from .buildings.read import open_map
from .buildings.write import draw_footprints
from .features.write import FOOTPRINTS
from .overwriting import check_package
from .pace import Pace
from .shared.errors import InputError
from .shared.job_checks import check_job
from .shared.jobs import Footprints, Note, Outlined, Progress


def run(job: Footprints) -> Iterator[Progress | Note | Outlined]:
    """Progress in pixels, Notes, Finished with the GeoPackage (area_m2, confidence, direction) and how many buildings it holds.

    Raises InputError where map, legend or confidence do not fit, Fault where a file is damaged or the disk is full.
    """
    check_job(job)
    if Path(job.output).suffix.lower() != ".gpkg":
        raise InputError(f"The output {job.output!r} would be a GeoPackage; give it a name that ends with .gpkg.")
    check_package(Path(job.output), FOOTPRINTS)
    choice = FootprintOptions(job.tolerance, job.minimum_area)
    with ExitStack() as files:
        opened = open_map(files, job.map, job.confidence, job.buildings, job.legend, job.map_classes)
        yield from map(Note, opened.notes)
        pace = Pace(opened.map.height * opened.map.width, 0, "drawing footprints")
        buildings = 0
        for done, count in draw_footprints(opened, Path(job.output), choice):
            buildings = count
            yield from pace.step(done - pace.done)
    if not buildings:
        yield Note(f"The map shows no building of {job.minimum_area:g} m2 or more; the layer is empty.")
    yield Outlined({"output": str(Path(job.output).absolute())}, buildings)
