"""Which class a layer's value means: by its code, by its name, or by an explicit table.

layer's value   3   "Tree"   "low veg."   255        legend   1 impervious surfaces   2 building   3 low vegetation   4 tree
position        3      4          3        -         ("3" by code, the others by name, 255 in neither)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from colorsys import hls_to_rgb

from ..errors import InputError
from ..json_values import one_line
from ..models import ISPRS, LandClass, find_model, read_card

MOST = 254  # classes: positions are bytes, 0 is no class, 255 a value that the legend does not know

Classes = tuple[LandClass, ...]
Value = int | str


def parse_legend(text: str) -> Classes:
    """ "isprs", "1=building, 2=tree:#00ff00" (colours may be left out), or a model. Raises InputError."""
    if text.strip().lower() == "isprs":
        return ISPRS
    if "=" not in text:
        return read_card(find_model(text)).classes
    entries = parse_table(text, "legend")
    classes = []
    for k, (code, name) in enumerate(entries.items()):
        name, _, color = name.partition(":#")
        if not isinstance(code, int) or not 1 <= code <= 9999:
            raise InputError(f"The legend gives {name!r} the code {code!r}; choose whole numbers from 1 to 9999, as in 1=building, 2=tree.")
        classes.append(LandClass(code, name.strip(), f"#{color.strip().lower()}" if color else hue(k, len(entries))))
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


def parse_table(text: str, what: str) -> dict[Value, str]:
    """ "0=building, 1=tree" as a dictionary; whole numbers on the left become int. Raises InputError."""
    table: dict[Value, str] = {}
    for part in filter(None, (part.strip() for part in re.split("[,;\n]", text))):
        left, sign, right = part.partition("=")
        if not (sign and left.strip() and right.strip()):
            raise InputError(f"The {what} holds {part!r}; write value=class, separated by commas.")
        table[whole(left.strip())] = right.strip()
    return table


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
    """Position of the class with this name; letters' case, punctuation, and an ending may differ. 0 where none or several fit."""
    wanted = plain(name)
    if not wanted:
        return 0
    names = [plain(item.name) for item in classes]
    if wanted in names:
        return names.index(wanted) + 1
    near = [k for k, own in enumerate(names, 1) if len(wanted) > 2 and (own.startswith(wanted) or wanted.startswith(own))]
    return near[0] if len(near) == 1 else 0


def plain(name: str) -> str:
    return re.sub(r"[\W_]+", " ", name.casefold()).strip()


def whole(text: str) -> Value:
    return int(text) if re.fullmatch(r"[+-]?\d+", text) else text


def plain_legend(codes: Iterable[int]) -> Classes:
    """A legend of bare codes, for layers that do not say what theirs mean."""
    found = sorted(set(codes))
    return checked(LandClass(code, f"class {code}", hue(k, len(found))) for k, code in enumerate(found))


def hue(k: int, count: int) -> str:
    """The k-th of `count` colours that are easily told apart."""
    rgb = hls_to_rgb(k / max(count, 1), 0.45 + 0.2 * (k % 2), 0.65)
    return "#" + "".join(f"{round(255 * value):02x}" for value in rgb)
