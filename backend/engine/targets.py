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
    "edge_map": (".tif", ".tiff"),
    "polygons": (".gpkg",),
    "footprints": (".gpkg",),
}
RASTERS = ("confidence", "edge_map")  # beside the map
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
    if job.edge_map and not job.refine:
        raise InputError(f"The edge map {job.edge_map!r} is made where boundaries are refined; refine them, or leave it out.")
    for field, name in (("output", job.output), *others_of(job).items()):
        path, what = Path(name).resolve(), field.replace("_", " ")
        for other, taken in seen.items():
            if path == taken or (path.exists() and taken.exists() and path.samefile(taken)):
                raise InputError(f"The {what} {name!r} is {other} itself; write to another file.")
        if not path.parent.is_dir():
            raise InputError(f"The folder {str(path.parent)!r} of the {what} does not exist; make it or choose another.")
        if path.is_dir() or not os.access(path.parent, os.W_OK):
            raise InputError(f"The {what} {name!r} cannot be written there; choose another place.")
        if path.suffix.lower() not in FORMATS[field]:
            kind = "a GeoPackage" if field in PACKAGES else "a GeoTIFF"
            raise InputError(f"The {what} {name!r} would be {kind}; give it a name that ends with {FORMATS[field][0]}.")
        check_replaceable(field, path, job.overwrite)
        seen[f"the {what}"] = path
    styled: dict[Path, str] = {}
    for field in ("output", *RASTERS):
        if name := getattr(job, field):
            other = styled.setdefault(Path(name).resolve().with_suffix(""), field)
            if other != field:
                what, other = field.replace("_", " "), other.replace("_", " ")
                raise InputError(f"The {what} {name!r} would share its style with the {other}; give it another name.")


def others_of(job: Segment) -> dict[str, str]:
    """The outputs beside the map, by the job's field."""
    return {field: path for field in (*RASTERS, *PACKAGES) if (path := getattr(job, field))}


def check_replaceable(field: str, path: Path, overwrites: bool) -> None:
    """Raises InputError where an old output, or what lies beside it, may not or cannot be replaced.

    `overwrites`: polygons that somebody has checked, too.
    """
    if field in PACKAGES:
        check_package(path, PACKAGES[field], "" if overwrites else CHECKED, "choose another name, or allow to overwrite it")
        return
    for _, target in moves_of(path, path):
        check_target(target)


def publish(job: Segment, work: Work, rooms: list[Path]) -> dict[str, str]:
    """All finished files get their names, or none of them; paths by the job's field. Raises Fault where one is in the way."""
    moves: list[Move] = []
    for field in RASTERS:
        if path := others_of(job).get(field):
            moves += moves_of(work.folder / f"{field}.tif", Path(path))
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
