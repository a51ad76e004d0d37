"""A class raster written beside the one it was made of: where it may go, and how it gets its name."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from .engine.output import moves_of
from .shared.claim import Claim, check_target
from .shared.errors import Fault, InputError
from .shared.replace import replace_all


def check_output(output: str, inputs: Mapping[str, str]) -> Path:
    """Where to write; inputs: paths by what they are. Raises InputError where that cannot be, or is an input."""
    if not output:
        raise InputError("No output was named; name the GeoTIFF to write.")
    target = Path(output)
    for what, name in inputs.items():
        if name and (target.resolve() == Path(name).resolve() or (target.exists() and Path(name).exists() and target.samefile(name))):
            raise InputError(f"The output {output!r} is {what} itself, which stays as it is; write to another file.")
    if not target.resolve().parent.is_dir() or not os.access(target.resolve().parent, os.W_OK):
        raise InputError(f"The output {output!r} cannot be written there; name a file in a folder that exists.")
    if target.suffix.lower() not in (".tif", ".tiff"):
        raise InputError(f"The output {output!r} would be a GeoTIFF; give it a name that ends with .tif.")
    for _, path in moves_of(target, target):
        check_target(path)
    return target


def publish(parts: Mapping[Path, Path], claims: Iterable[Claim]) -> None:
    """All finished files get their names, or none; `parts`: a name by where its file lies. Raises Fault where one is in the way."""
    try:
        replace_all([move for part, target in parts.items() for move in moves_of(part, target)], [claim.folder for claim in claims])
    except OSError as error:
        raise Fault(
            f"The new map cannot be put in its place: {error.strerror or error} ({error.filename});"
            " make room there, or close the program that uses it."
        ) from error


@contextmanager
def emptied(claim: Claim) -> Iterator[None]:
    """The work goes, whatever the end."""
    try:
        yield
    finally:
        with suppress(OSError):  # Windows, where somebody looks at a file in there: it goes with the next run
            claim.clear()
