"""How the points of a sample were drawn, as its layer tells: design, strata and their sizes.

stratum = 5, stratum_pixels = 81200, all_pixels = 160000, pixel_m2 = 0.04, design = stratified

A Shapefile on the way cuts the names of fields to ten letters; they are understood all the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..features.read import start
from ..shared.errors import InputError
from ..shared.plural import plural

DESIGNS = {"simple", "stratified", "systematic"}
CUT = 10  # letters that a Shapefile leaves of a field's name


@dataclass(frozen=True)
class Drawing:
    design: str  # simple | stratified | systematic | none
    strata: NDArray[np.int64] | None = None  # number of each point's, -1: it has none; None: the layer names no strata
    sizes: NDArray[np.float64] | None = None  # pixels of each stratum
    pixel_area: float = 0.0  # square metres of the pixels that were drawn from; 0: not known
    notes: tuple[str, ...] = ()


def read_drawing(what: str, wanted: str, records: Sequence[Mapping[str, Any]]) -> Drawing:
    """`wanted`: the design that the user names, or "auto". Raises InputError where a stratified sample lacks what it was drawn in."""
    said = {str(field(record, "design") or "") for record in records}
    said -= {""} if "stratified" in said else set()  # points that somebody added are in no stratum, and so count in none
    own = said.pop() if len(said) == 1 and said <= DESIGNS else "none"
    design = own if wanted == "auto" else wanted
    if design != "stratified":
        return Drawing(design)
    found = [(field(record, "stratum"), field(record, "stratum_pixels")) for record in records]
    if own != "stratified" and all(stratum is None and size is None for stratum, size in found):
        text = "they are taken to be the classes of the first map, which is right only where the points were drawn from it."
        return Drawing(design, notes=(f"{start(what)} names no strata: {text}",))
    sizes = sizes_of(what, found)
    order = {stratum: k for k, stratum in enumerate(sizes)}
    strata = np.array([order.get(stratum, -1) for stratum, _ in found], np.int64)
    area = next((value for record in records if (value := number(field(record, "pixel_m2")))), 0.0)
    every = max((number(field(record, "all_pixels")) for record in records), default=0.0)
    return Drawing(design, strata, np.array(list(sizes.values())), area, tuple(notes_of(what, strata, sum(sizes.values()), every)))


def field(record: Mapping[str, Any], name: str) -> Any:
    """By its whole name, or by what a Shapefile leaves of it; in any case of its letters."""
    names = {key.casefold(): key for key in record}
    key = names.get(name, names.get(name[:CUT]))
    return None if key is None else record[key]


def sizes_of(what: str, found: Sequence[tuple[Any, Any]]) -> dict[Any, float]:
    """Pixels by stratum. Raises InputError where one has none, or two."""
    sizes: dict[Any, float] = {}
    for stratum, size in found:
        if stratum is None:
            continue
        pixels = number(size)
        if not pixels:
            raise InputError(
                f"{start(what)} is a stratified sample, but its field stratum_pixels holds {size!r} in the stratum {stratum}; "
                "give the layer that was drawn, with all of its fields."
            )
        if sizes.setdefault(stratum, pixels) != pixels:
            raise InputError(
                f"{start(what)} gives the stratum {stratum} {sizes[stratum]:,.0f} pixels and {pixels:,.0f}; "
                "give points of one sample alone."
            )
    if not sizes:
        raise InputError(
            f"{start(what)} is a stratified sample without the field stratum; give the layer that was drawn, with all of its fields, "
            "or name the design."
        )
    return sizes


def number(value: Any) -> float:
    """0 where there is none; tools on the way make texts of numbers."""
    try:
        return max(0.0, float(value))
    except (TypeError, ValueError):
        return 0.0


def notes_of(what: str, strata: NDArray[np.int64], pixels: float, every: float) -> list[str]:
    notes = []
    if without := int((strata < 0).sum()):
        notes.append(f"{plural(without, 'point')} of {what} belong to no stratum: they were added by hand, and no estimate counts them.")
    if every > pixels:
        notes.append(
            f"All points of strata with {100 * (every - pixels) / every:.2g} % of the area are missing from {what}: the estimates hold for "
            "the rest alone."
        )
    return notes
