"""Where a classification writes: what is checked before the work, and how the finished files get their names."""

from __future__ import annotations

import os
from pathlib import Path

from ..features.read import split_path
from ..features.write import FOOTPRINTS, LAYER
from ..overwriting import check_package
from ..raster import parts_of
from ..shared.claim import check_target
from ..shared.errors import Fault, InputError
from ..shared.jobs import Segment
from ..shared.replace import Move, replace_all
from ..shared.verdict import CHECKED
from .output import (
    Work,
    moves_of,
)  # fmt: skip

FORMATS = {  # what is written, by its ending
    "output": (".tif", ".tiff"),
    "confidence": (".tif", ".tiff"),
    "polygons": (".gpkg",),
    "footprints": (".gpkg",),
}
PACKAGES = {"polygons": LAYER, "footprints": FOOTPRINTS}  # the layer of each GeoPackage


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
