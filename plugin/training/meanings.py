"""What the values of label layers mean: which classes each may be, as the backend found by their names or as the user said.

values of two layers            found by name        said by the user             table for the algorithm
"7" Wald     52,100 px          tree                                              7=tree
"green"       8,300 px          (unknown)            low vegetation or tree       green=low vegetation+tree
"shadow"        900 px          (unknown)            ignore                       shadow=ignore
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...backend.shared.card import LandClass
from ...backend.shared.class_table import IGNORE
from ...backend.shared.jobs import Sampled
from ...backend.shared.legend import MOST, hue
from ..translation import tr

Meanings = dict[str, tuple[str, ...]]  # names of classes by a value's key; none: ignored


@dataclass(frozen=True)
class MergedValue:
    """One value, of all label layers together."""

    key: str  # what a table of classes calls it
    text: str
    name: str  # the layer's own for it; empty: none
    pixels: int
    classes: tuple[str, ...]  # what it is taken for
    is_known: bool  # whether it means something, if only that it is ignored
    is_nodata: bool = False  # the layer itself says that it is no data

    @property
    def can_be_learnt(self) -> bool:
        """Whether a table of classes can name it: not what a mask hides, or a fraction."""
        return not self.is_nodata or self.text.isdigit()


def values_in(sampled: Sampled) -> tuple[MergedValue, ...]:
    """Of the job Samples, those of several pairs added up; the most frequent first, no data last.

    What is no data of one layer and a value of another is a value.
    """
    found: dict[str, MergedValue] = {}
    for item in sorted(sampled.values, key=lambda item: item["is_nodata"]):
        before, is_nodata = found.get(item["key"]), item["is_nodata"]
        name = tr("no data") if is_nodata else item["name"]
        value = MergedValue(item["key"], item["value"], name, item["pixels"], tuple(item["classes"]), item["is_known"], is_nodata)
        if before is None:
            found[value.key] = value
        elif before.is_nodata == is_nodata:
            found[value.key] = replace(before, pixels=before.pixels + value.pixels, name=before.name or value.name)
    return tuple(sorted(found.values(), key=lambda value: (value.is_nodata, -value.pixels)))


def settled(values: Sequence[MergedValue], said: Meanings, classes: Sequence[LandClass]) -> Meanings:
    """Of each value that means something: what the user said where the legend has these classes, else what was found by name."""
    names = {item.name for item in classes}
    known = [value for value in values if value.is_known and not value.is_nodata]
    found = {value.key: value.classes for value in known if names.issuperset(value.classes)}
    keys = {value.key for value in values}
    return {**found, **{key: named for key, named in said.items() if key in keys and names.issuperset(named)}}


def unknown(values: Sequence[MergedValue], meanings: Meanings) -> list[MergedValue]:
    """Values that the user must still say something about."""
    return [value for value in values if value.key not in meanings and value.pixels and not value.is_nodata]


def legend_of(values: Sequence[MergedValue], colors: dict[str, str]) -> dict[str, LandClass]:
    """A class for each value, by its key, in the label layer's own `colors` where it has some. Codes are kept where they can be."""
    shown = [value for value in values if value.pixels and not (value.is_known and not value.classes)][:MOST]
    codes = [int(value.text) if value.text.isdigit() else 0 for value in shown]
    are_codes = len(set(codes)) == len(codes) and all(1 <= code <= MOST for code in codes)
    names = unique([sound_name(value.name or (tr("class {}").format(value.text) if are_codes else value.text)) for value in shown])
    return {
        value.key: LandClass(codes[k] if are_codes else k + 1, names[k], colors.get(value.text, "") or hue(k, len(shown)))
        for k, value in enumerate(shown)
    }


def sound_name(name: str) -> str:
    """Without the signs that part a table of classes; never the word that means none."""
    plain = " ".join(re.sub(r"[,;=|+\n]|:#", " ", name).split())
    return f"{plain} class" if plain.casefold() == IGNORE else plain


def unique(names: Sequence[str]) -> list[str]:
    found: list[str] = []
    for name in names:
        taken = {other.casefold() for other in found}
        k, wanted = 2, name or "class"
        while wanted.casefold() in taken:
            wanted, k = f"{name} {k}", k + 1
        found.append(wanted)
    return found
