"""The legend that layers are compared in, and which of its classes each layer's values mean: by name, by colour, else by code.

The backend decides the same way where it is told nothing (backend/shared/legend.py); here it is shown, and can be changed, before
it counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...backend.shared.card import ISPRS, LandClass
from ...backend.shared.legend import Classes, by_color, hue, named, plain
from ..translation import tr
from .layer_values import Value, Values, as_classes

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
    """What each value most likely means: by name where any is known in the legend, by colour where all are, else by code."""
    codes = (0, *(item.code for item in classes))
    by_name = {entry.value: codes[named(entry.name, classes)] for entry in values.entries}
    if any(by_name.values()):
        return by_name
    colors = {entry.value: entry.color for entry in values.entries if isinstance(entry.value, int) and entry.count != 0}
    if colors and (places := by_color(colors, classes)):
        return {entry.value: codes[places.get(entry.value, 0) if isinstance(entry.value, int) else 0] for entry in values.entries}
    return {entry.value: entry.value if isinstance(entry.value, int) and entry.value in codes else 0 for entry in values.entries}
