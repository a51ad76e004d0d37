"""Values out of JSON that somebody else may have written: each of the type and size that it should have.

All raise ValueError, whose text says which value is wrong and stands in the caller's sentence. Standard library only, and
readable by the Python of QGIS 3.22.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any, Callable, TypeVar

DEEPEST = 32  # levels of lists and objects
LONGEST = 255  # characters of a name
MOST = 1_000_000  # items of a list
LARGEST = 2**53  # whole numbers beyond are not exact in every program that reads JSON
SHOWN = 40  # characters of a wrong value in a sentence
# Controls, line ends, marks that turn the direction of writing, and halves of characters: no XML holds the first and the last.
NO_NAME = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")

Found = TypeVar("Found")


def parse(text: str | bytes) -> Any:
    """What the JSON says; UTF-8, no half characters in it, and no deeper than a program can walk through."""
    try:
        data = json.loads(text if isinstance(text, str) else text.decode("utf-8"))
        json.dumps(data, ensure_ascii=False).encode("utf-8")
    except UnicodeError as error:
        raise ValueError("it holds characters that are not UTF-8") from error
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    level = [data]
    for _ in range(DEEPEST):
        level = [inner for outer in level for inner in inside(outer)]
    if level:
        raise ValueError("it is nested too deeply")
    return data


def object_in(content: str | bytes) -> dict[str, Any]:
    """The object that a text of ours holds; empty where it holds none, as while it is written or after another version."""
    try:
        data = json.loads(content)
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}


def inside(value: Any) -> list[Any]:
    return list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []


def member(data: Any, field: str, what: str) -> Any:
    """A field that an object must have."""
    if not isinstance(data, dict) or field not in data:
        raise ValueError(f"{what} lacks {field!r}")
    return data[field]


def text(value: Any, what: str) -> str:
    if not isinstance(value, str):
        raise wrong(value, what, "text")
    return value


def one_line(value: Any, what: str) -> str:
    """One line of text that can be shown and written into any file."""
    if not isinstance(value, str) or not value.strip() or len(value) > LONGEST or NO_NAME.search(value):
        raise wrong(value, what, f"a name of 1 to {LONGEST} characters without control characters")
    return value


def whole(value: Any, what: str, least: int, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise wrong(value, what, f"a whole number from {least} to {most}")
    return value


def number(value: Any, what: str, least: float, most: float) -> float:
    """Finite, since no comparison holds for NaN."""
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not least <= value <= most:
        raise wrong(value, what, f"a number from {least:g} to {most:g}")
    return float(value)


def any_whole(value: Any, what: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > LARGEST:
        raise wrong(value, what, "a whole number")
    return value


def any_number(value: Any, what: str) -> float:
    """May be infinite, or none at all: what comes of that is for whoever uses it to say."""
    if not isinstance(value, (int, float)) or isinstance(value, bool) or (isinstance(value, int) and abs(value) > LARGEST):
        raise wrong(value, what, "a number")
    return float(value)


def truth(value: Any, what: str) -> bool:
    if not isinstance(value, bool):
        raise wrong(value, what, "true or false")
    return value


def share(value: Any, what: str) -> float:
    """From 0 to 1, or NaN: the score of what did not occur."""
    return math.nan if isinstance(value, float) and math.isnan(value) else number(value, what, 0, 1)


def mapping(value: Any, what: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise wrong(value, what, "an object")
    return value


def several(value: Any, what: str, least: int, most: int, each: Callable[[Any, str], Found]) -> tuple[Found, ...]:
    """The items of a list, each as `each` has it."""
    if not isinstance(value, list) or not least <= len(value) <= most:
        raise wrong(value, what, f"a list of {least} to {most}")
    return tuple(each(item, f"{what} {k}") for k, item in enumerate(value, 1))


def several_of(each: Callable[[Any, str], Found]) -> Callable[[Any, str], list[Found]]:
    """Reads lists of any length."""
    return lambda value, what: list(several(value, what, 0, MOST, each))


def wrong(value: Any, what: str, wanted: str) -> ValueError:
    shown = ascii(value) if not isinstance(value, str) or NO_NAME.search(value) else repr(value)
    return ValueError(f"{what} is {shown if len(shown) <= SHOWN else shown[:SHOWN] + '…'}, not {wanted}")
