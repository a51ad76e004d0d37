"""Rasters that show where maps are wrong: code = reference x 10 + map, and who of two maps is right.

legend codes up to    factor    e.g. tree (4) shown as car (5)
9                     10        45
99                    100       405
9999                  10000     40005        (a raster of 32 bits)
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..shared.card import LandClass
from ..shared.language import tr
from ..shared.legend import Classes
from .results import smallest_type

AGREED = "#d9d9d9"
BOTH, FIRST, SECOND, NONE = 1, 2, 3, 4


def factor_of(classes: Classes) -> int:
    """What the reference's code is multiplied with."""
    largest = max(item.code for item in classes)
    return next(factor for factor in (10, 100, 10_000) if largest < factor)


class ClassPairs:
    """The code of two classes at once; 0 where either is 0, or the first is among the ignored (1-based positions)."""

    def __init__(self, classes: Classes, ignored: Iterable[int] = ()):
        factor, codes = factor_of(classes), np.array([item.code for item in classes])
        table = np.zeros((len(classes) + 1, len(classes) + 1), np.int64)
        table[1:, 1:] = factor * codes[:, None] + codes
        table[list(ignored)] = 0
        self.dtype = np.dtype(smallest_type(factor * int(codes.max()) + int(codes.max())))
        self.table = table.ravel().astype(self.dtype)
        self.are_positions = codes.tolist() == list(range(1, len(codes) + 1))
        self.factor, self.ignored, self.size = factor, tuple(ignored), len(classes) + 1

    def of(self, first: NDArray[np.uint8], second: NDArray[np.uint8]) -> NDArray[Any]:
        """(h, w) positions in the legend -> codes. Where positions are codes, arithmetic is ten times as fast as a table."""
        if not self.are_positions:
            return self.table.take(first.astype(np.uint16) * self.size + second)
        codes = np.multiply(first, self.factor, dtype=self.dtype)
        codes += second
        if first.size and not (first.min() and second.min()):
            codes *= (first != 0) & (second != 0)
        for place in self.ignored:
            codes *= first != place
        return codes


def pair_classes(classes: Classes, matrix: NDArray[np.int64], are_times: bool = False) -> list[LandClass]:
    """Name and colour of each code that occurs in a (K, K) matrix: grey where both agree, else the colour of what it truly is.

    are_times: the first is no reference, but what was there before. Where that colour is close to white, it is darkened, so that it shows
    on paper.
    """
    wrong, alike = (tr("{} to {}"), tr("{}, as before")) if are_times else (tr("{} shown as {}"), tr("{}, agreed"))
    factor = factor_of(classes)
    found = []
    for i, j in zip(*np.nonzero(matrix)):
        a, b = classes[i], classes[j]
        same = i == j
        name = alike.format(a.name) if same else wrong.format(a.name, b.name)
        found.append(LandClass(factor * a.code + b.code, name, AGREED if same else visible(a.color)))
    return found


def raster_name(place: int, name: str) -> str:
    """The file that shows where a map is wrong, by its place from 0 and its name."""
    return f"disagreement_{place + 1}_{''.join(letter if letter.isalnum() or letter in '-_' else '_' for letter in name)[:60]}.tif"


def visible(color: str) -> str:
    red, green, blue = bytes.fromhex(color[1:])
    return "#808080" if min(red, green, blue) > 200 else color


def right_codes(reference: NDArray[np.uint8], first: NDArray[np.uint8], second: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """1 both are right, 2 only the first, 3 only the second, 4 none, 0 where one of the three has no class."""
    known = (reference > 0) & (first > 0) & (second > 0)
    return (NONE - 2 * (first == reference) - (second == reference).astype(np.uint8)).astype(np.uint8) * known


def right_classes(first: str, second: str) -> list[LandClass]:
    return [
        LandClass(BOTH, tr("both right"), AGREED),
        LandClass(FIRST, tr("only {} right").format(first), "#1b7837"),
        LandClass(SECOND, tr("only {} right").format(second), "#762a83"),
        LandClass(NONE, tr("none right"), "#d7301f"),
    ]
