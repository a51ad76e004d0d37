"""The legend a label layer is drawn in: a model's, the ISPRS one, or one that was typed."""

from __future__ import annotations

import re
from colorsys import hls_to_rgb

from ...backend.errors import InputError
from ...backend.models import ISPRS, LandClass, find_model, read_card
from ..translation import tr

LARGEST = 254  # code of a class in class rasters
Classes = tuple[LandClass, ...]


def classes_of(text: str) -> Classes:
    """ "isprs", "1=building:#0000ff, 2=tree" (colours may be left out), or a model's name or folder; as the backend reads it.

    Raises InputError.
    """
    text = text.strip()
    if not text or text.lower() == "isprs":
        return ISPRS
    return typed(text) if "=" in text else read_card(find_model(text)).classes


def typed(text: str) -> Classes:
    parts = [part.strip() for part in re.split("[,;\n]", text) if part.strip()]
    classes = [entry(part, k, len(parts)) for k, part in enumerate(parts)]
    codes, names = [item.code for item in classes], [item.name.casefold() for item in classes]
    for item, code, name in zip(classes, codes, names):
        if codes.count(code) > 1 or names.count(name) > 1:
            raise InputError(
                tr("The legend names {!r} or its code twice; give every class a code and a name of its own.").format(item.name)
            )
    return tuple(sorted(classes, key=lambda item: item.code))


def entry(text: str, place: int, count: int) -> LandClass:
    """Of "1=building:#0000ff"; a colour that is left out is made up."""
    found = re.fullmatch(r"(\d+)\s*=\s*([^:]*[^:\s])\s*(?::\s*(#[0-9a-fA-F]{6}))?", text)
    if found is None or not 1 <= int(found[1]) <= LARGEST:
        words = tr("The legend holds {!r}; write code=name or code=name:#rrggbb with codes from 1 to {}, separated by commas.")
        raise InputError(words.format(text, LARGEST))
    return LandClass(int(found[1]), found[2], (found[3] or hue(place, count)).lower())


def hue(place: int, count: int) -> str:
    """One of `count` colours that are easily told apart."""
    rgb = hls_to_rgb(place / max(count, 1), 0.45 + 0.2 * (place % 2), 0.65)
    return "#" + "".join(f"{round(255 * value):02x}" for value in rgb)


def text_of(classes: Classes) -> str:
    """As `classes_of` and the backend read it."""
    return ", ".join(f"{item.code}={re.sub('[,;:=|]+', ' ', item.name).strip()}:{item.color}" for item in classes)
