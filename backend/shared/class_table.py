"""The one text in which values are given a meaning: "7=tree, green=low vegetation+tree, shadow=ignore"; a legend is such a text, too.

Entries are parted by commas, semicolons or new lines. On the left is a layer's value, a whole number or a name; on the right a class by
name or code, several joined by + where it may be any of them, or "ignore" where it says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Union

from .errors import InputError

IGNORE = "ignore"
Value = Union[int, str]


def parse_table(text: str, what: str) -> dict[Value, str]:
    """ "0=building, 1=tree" as a dictionary; whole numbers on the left become int. Raises InputError; also where one is named twice."""
    table: dict[Value, str] = {}
    for part in filter(None, (part.strip() for part in re.split("[,;\n]", text))):
        left, sign, right = part.partition("=")
        if not (sign and left.strip() and right.strip()):
            raise InputError(f"The {what} holds {part!r}; write value=class, separated by commas.")
        value = whole(left.strip())
        if table.get(value, right.strip()) != right.strip():
            raise InputError(f"The {what} names {value!r} twice, as {table[value]!r} and as {right.strip()!r}; say it once.")
        table[value] = right.strip()
    return table


def table_text(meaning: Mapping[Value, int]) -> str:
    """As `parse_table` reads it: "0=2, Roof=2"; values that are left out (0) are not named."""
    return ", ".join(f"{written(str(value))}={code}" for value, code in meaning.items() if code)


def meaning_text(meanings: Mapping[str, Sequence[str]]) -> str:
    """Names of classes by a value's key; none: it is ignored."""
    return ", ".join(f"{key}={'+'.join(names) or IGNORE}" for key, names in meanings.items())


def written(text: str) -> str:
    """Without the signs that part a table; names are understood the same with and without them."""
    return re.sub(r"[\s,;:=|]+", " ", text).strip()


def whole(text: str) -> Value:
    return int(text) if re.fullmatch(r"[+-]?\d+", text) else text


def clean(value: Any) -> Value | None:
    """A field's value: whole numbers as int, also those that are stored as text or as a fraction; None where there is nothing."""
    if value is None or isinstance(value, (bytes, list, dict)):
        return None
    if isinstance(value, float):
        return int(value) if value == value and value.is_integer() else str(value)
    text = str(value).strip()
    return int(value) if isinstance(value, int) else whole(text) if text else None
