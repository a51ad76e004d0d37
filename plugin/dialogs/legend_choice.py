"""The legend that layers are compared in, and which of its classes each layer's values mean: by name, else by code.

The backend decides the same way where it is told nothing (backend/legend.py); here it is shown, and can be changed, before it counts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from colorsys import hls_to_rgb
from dataclasses import dataclass

from ...backend.models import ISPRS, LandClass
from ..translation import tr
from .layer_values import Value, Values, as_classes

Classes = tuple[LandClass, ...]
Meaning = dict[Value, int]  # code of a class by a layer's value; 0: left out


@dataclass(frozen=True)
class Legend:
    title: str
    classes: Classes


def legends_of(layers: Sequence[tuple[str, Values]]) -> list[Legend]:
    """What can be chosen, the likeliest first: of (name, values) of the maps, then of the reference."""
    found = [Legend(tr("as in {}").format(name), as_classes(values.entries)) for name, values in layers]
    found = [legend for legend in found if legend.classes]
    is_unnamed = not found
    isprs = Legend(tr("ISPRS, six classes"), ISPRS)
    if all(legend.classes != ISPRS for legend in found):
        found.append(isprs)
    for legend in (of_codes(layers), of_names(layers)):
        if legend.classes and all(plain_names(legend) != plain_names(other) for other in found):
            found.insert(0 if is_unnamed else len(found), legend)
    return [legend for place, legend in enumerate(found) if legend.classes not in [other.classes for other in found[:place]]]


def of_codes(layers: Sequence[tuple[str, Values]]) -> Legend:
    """Bare codes, for layers that do not say what theirs mean."""
    codes = sorted({entry.value for _, values in layers for entry in values.entries if isinstance(entry.value, int) and entry.value > 0})
    classes = [LandClass(code, tr("class {}").format(code), hue(k, len(codes))) for k, code in enumerate(codes)]
    return Legend(tr("the codes themselves"), tuple(classes))


def of_names(layers: Sequence[tuple[str, Values]]) -> Legend:
    """The texts in a vector layer's field."""
    names: dict[str, str] = {}
    for _, values in layers:
        for entry in values.entries:
            if isinstance(entry.value, str):
                names.setdefault(plain(entry.value), entry.value)
    classes = [LandClass(k + 1, name, hue(k, len(names))) for k, name in enumerate(names.values())]
    return Legend(tr("the names themselves"), tuple(classes))


def plain_names(legend: Legend) -> list[tuple[int, str]]:
    return [(item.code, plain(item.name)) for item in legend.classes]


def match(values: Values, classes: Classes) -> Meaning:
    """What each value most likely means: by name where any name is known in the legend, else by code."""
    by_name = {entry.value: named(entry.name, classes) for entry in values.entries}
    if any(by_name.values()):
        return by_name
    codes = {item.code for item in classes}
    return {entry.value: entry.value if isinstance(entry.value, int) and entry.value in codes else 0 for entry in values.entries}


def named(name: str, classes: Classes) -> int:
    """Code of the class with this name; letters' case, punctuation, and an ending may differ. 0 where none or several fit."""
    wanted = plain(name)
    if not wanted:
        return 0
    codes = {plain(item.name): item.code for item in classes}
    if wanted in codes:
        return codes[wanted]
    near = [code for own, code in codes.items() if len(wanted) > 2 and (own.startswith(wanted) or wanted.startswith(own))]
    return near[0] if len(near) == 1 else 0


def plain(name: str) -> str:
    return re.sub(r"[\W_]+", " ", name.casefold()).strip()


def hue(k: int, count: int) -> str:
    """The k-th of `count` colours that are easily told apart."""
    rgb = hls_to_rgb(k / max(count, 1), 0.45 + 0.2 * (k % 2), 0.65)
    return "#" + "".join(f"{round(255 * value):02x}" for value in rgb)


def legend_text(classes: Classes) -> str:
    """As the algorithm takes it: "1=building:#0000ff, 2=tree"."""
    return ", ".join(f"{item.code}={written(item.name)}{f':{item.color}' if item.color else ''}" for item in classes)


def meaning_text(meaning: Mapping[Value, int]) -> str:
    """As the algorithm takes it: "0=2, Roof=2"; values that are left out are not named."""
    return ", ".join(f"{written(str(value))}={code}" for value, code in meaning.items() if code)


def written(text: str) -> str:
    """Without the signs that part a table; the backend reads names the same with and without them."""
    return re.sub(r"[,;=|\n]+", " ", text).strip()
