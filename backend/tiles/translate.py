"""Polygons in other formats, from their GeoPackage: by GDAL's program ogr2ogr, for rasterio's own GDAL writes none of them.

Both formats take one feature after the other, so memory does not grow with the map.
"""

from __future__ import annotations

import shutil
import subprocess  # nosec B404 - ogr2ogr is a program of its own
from pathlib import Path

from ..features.write import LAYER
from ..shared.claim import output_file, unwritten
from ..shared.errors import Fault, InputError
from ..shared.formats import FORMATS

PROGRAM = "ogr2ogr"


def check_format(wanted: str) -> None:
    """Raises InputError where nothing here writes that format."""
    driver, name = FORMATS[wanted]
    program = shutil.which(PROGRAM)
    if program is None:
        raise InputError(f"Writing {name} needs GDAL's program {PROGRAM}, which is not here; install GDAL, or choose gpkg.")
    asked = [program, "--formats"]
    said = subprocess.run(asked, capture_output=True, text=True, check=False).stdout  # nosec B603 - a list, no shell; GDAL's own program
    if not any(line.strip().startswith(f"{driver} ") and "w" in line.partition("(")[2].partition(")")[0] for line in said.splitlines()):
        raise InputError(f"The program {program} does not write {name} (GDAL's driver {driver!r} is missing); choose another format.")


def translate(package: Path, target: Path) -> None:
    """The polygons of a GeoPackage as a file of the format that its name ends with. Raises Fault."""
    driver, name = FORMATS[target.suffix[1:]]
    try:
        with output_file(target) as part:
            made = subprocess.run(  # nosec B603 - a list, no shell; GDAL's own program
                [shutil.which(PROGRAM) or PROGRAM, "-q", "-f", driver, str(part), str(package), LAYER],
                capture_output=True,
                text=True,
                check=False,
            )
            if made.returncode:
                reason = next(iter(made.stderr.strip().splitlines()), f"status {made.returncode}").rstrip(". ")
                raise Fault(f"{target} cannot be written as {name} ({reason}); the same polygons are in {package}.")
    except OSError as error:
        raise unwritten(target, error) from error
