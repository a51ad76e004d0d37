"""Legends, and which class a layer's value means: by its code, by its name, by its colour, or by an explicit table.

layer's value   3   "Trees"   "low veg."   255   "carport"      legend   1 impervious surfaces   2 building   3 low vegetation
position        3       4          3        -        -                   4 tree   5 car

"3" is understood by its code, the others by their names; neither 255 nor "carport" is in the legend. A name is understood as a
whole, in singular or plural, or by a synonym of the list below: what only begins like a class is something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from colorsys import hls_to_rgb

from .card import ISPRS, LandClass, find_model, read_card
from .class_table import Value, parse_table, whole, written
from .errors import InputError
from .json_values import one_line

NO_CLASS = {"", "no data", "nodata", "unclassified", "background value"}  # what rasters call a value that is no class
MOST = 254  # classes: positions are bytes, 0 is no class, 255 a value that the legend does not know

Classes = tuple[LandClass, ...]
CLASS_FIELDS = ("reference", "class", "classid", "class_id", "code", "label", "category", "name", "class_name", "landcover", "land_cover")

# Other names of a class, as data sets and tools write them; all without capitals and punctuation.
SYNONYMS = {
    "impervious": "impervious surfaces",
    "imp surf": "impervious surfaces",
    "impervious surf": "impervious surfaces",
    "low veg": "low vegetation",
    "lowveg": "low vegetation",
    "lowvegetation": "low vegetation",
    "clutter background": "clutter",
    "background clutter": "clutter",
}


def parse_legend(text: str) -> Classes:
    """ "isprs", "1=building, 2=tree:#00ff00" (colours may be left out), or a model. Raises InputError."""
    if text.strip().lower() == "isprs":
        return ISPRS
    if "=" not in text:
        return read_card(find_model(text)).classes
    entries = parse_table(text, "legend")
    classes = []
    for k, (code, name) in enumerate(entries.items()):
        name, sign, color = (part.strip() for part in name.partition(":"))
        if sign and not re.fullmatch("#[0-9a-fA-F]{6}", color):
            raise InputError(f"The legend has the colour {color!r}; write it as #rrggbb.")
        if not name or not isinstance(code, int) or not 1 <= code <= 9999:
            raise InputError(f"The legend gives {name!r} the code {code!r}; choose whole numbers from 1 to 9999, as in 1=building, 2=tree.")
        classes.append(LandClass(code, name, color.lower() or hue(k, len(entries))))
    return checked(classes)


def checked(classes: Iterable[LandClass]) -> Classes:
    """Raises InputError for a legend that cannot be one."""
    found = tuple(sorted(classes, key=lambda item: item.code))
    try:
        names = [plain(one_line(item.name, "a class")) for item in found]
    except ValueError as error:
        raise InputError(f"The legend cannot be used: {error}.") from error
    if twice := [item.name for item in found if names.count(plain(item.name)) > 1]:
        raise InputError(f"The legend names {twice[0]!r} twice; give every class a name of its own.")
    if not 1 <= len(found) <= MOST:
        raise InputError(f"The legend has {len(found)} classes; give 1 to {MOST}.")
    if wrong := [item.color for item in found if not re.fullmatch("#[0-9a-f]{6}", item.color)]:
        raise InputError(f"The legend has the colour {wrong[0]!r}; write it as #rrggbb.")
    return found


def find_positions(names: Iterable[str], classes: Classes) -> list[int]:
    """1-based positions of classes that the user named by name or code. Raises InputError."""
    return [position(name.strip(), classes, "The list of ignored classes") for name in names if name.strip()]


def positions(values: Mapping[Value, str], classes: Classes, table: str, what: str) -> dict[Value, int]:
    """1-based position in the legend of each value of a layer that has one.

    `values`: what the layer holds, with the layer's own name for it ("" where it has none); `table`: the user's, which goes first.
    By name where any name of the layer is known, else by code. Raises InputError where the table names an unknown class.
    """
    given = {value: position(target, classes, f"The table of {what}") for value, target in parse_table(table, f"table of {what}").items()}
    texts = {plain(str(value)): place for value, place in given.items()}
    known: dict[Value, int] = {item.code: k for k, item in enumerate(classes, 1)}
    by_name = {value: named(name or (value if isinstance(value, str) else ""), classes) for value, name in values.items()}
    use_names = any(by_name.values())
    found = {}
    for value, name in values.items():
        if given:
            place = given.get(value) or texts.get(plain(str(value))) or texts.get(plain(name) or "\0")
        else:
            place = by_name[value] if use_names else known.get(value)
        if place:
            found[value] = place
    return found


def position(text: str, classes: Classes, what: str) -> int:
    """Of a class that is named by its code or name. Raises InputError."""
    value = whole(text)
    place = next((k for k, item in enumerate(classes, 1) if item.code == value), 0) or named(text, classes)
    if not place:
        known = ", ".join(f"{item.code} {item.name}" for item in classes)
        raise InputError(f"{what} names the class {text!r}, which is not in the legend; choose among {known}.")
    return place


def named(name: str, classes: Classes) -> int:
    """Position of the class with this name, in singular or plural, or with this synonym; 0 where there is none."""
    wanted = meant(name)
    return next((k for k, item in enumerate(classes, 1) if wanted and is_plural(wanted, meant(item.name))), 0)


def meant(name: str) -> str:
    """The plain name, of a synonym that which it stands for."""
    return SYNONYMS.get(plain(name), plain(name))


def is_plural(one: str, other: str) -> bool:
    """Whether two plain names are the same, or one the plural of the other."""
    return one == other or one in plurals(other) or other in plurals(one)


def plurals(name: str) -> tuple[str, ...]:
    return (f"{name}s", f"{name}es", *([f"{name[:-1]}ies"] if name.endswith("y") else []))


def by_color(colors: Mapping[int, str], classes: Classes) -> dict[int, int]:
    """Positions by value of a palette whose every colour ("#rrggbb") is that of one class of the legend; empty where one is not.

    A black 0 is no class.
    """
    legend = [item.color for item in classes]
    shown = {value: color for value, color in colors.items() if (value, color) != (0, "#000000")}
    if any(legend.count(color) != 1 for color in shown.values()):
        return {}
    return {value: legend.index(color) + 1 for value, color in shown.items()}


def plain(name: str) -> str:
    return re.sub(r"[\W_]+", " ", name.casefold()).strip()


def plain_legend(codes: Iterable[int]) -> Classes:
    """A legend of bare codes, for layers that do not say what theirs mean."""
    found = sorted(set(codes))
    return checked(LandClass(code, f"class {code}", hue(k, len(found))) for k, code in enumerate(found))


def legend_text(classes: Iterable[LandClass]) -> str:
    """As `parse_legend` reads it."""
    return ", ".join(f"{item.code}={written(item.name)}{f':{item.color}' if item.color else ''}" for item in classes)


def hue(k: int, count: int) -> str:
    """The k-th of `count` colours that are easily told apart."""
    rgb = hls_to_rgb(k / max(count, 1), 0.45 + 0.2 * (k % 2), 0.65)
    return "#" + "".join(f"{round(255 * value):02x}" for value in rgb)


def names_in_tags(tags: Mapping[str, str]) -> dict[int, str]:
    """Of a raster's band: CLASS_1=building, as the virtual scene writes them."""
    found = {int(key[6:]): name.strip() for key, name in tags.items() if re.fullmatch(r"CLASS_\d{1,5}", key)}
    return {code: found[code] for code in sorted(found) if found[code]}
