"""Maps and references that agree less than chance would: their numbers mostly mean other classes.

reference 0 .. 5, map 1 .. 6, both read by their codes        agreement of code k with code k:         5 %
                                                              of code k with code k + 1:              88 %
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..shared.legend import Classes

LITTLE = 0.5  # of the agreement by chance
MUCH = 0.5  # of all pixels, that agree when codes are shifted


def mismatch_notes(name: str, reference: str, classes: Classes, matrix: NDArray[np.int64]) -> list[str]:
    """Of a map, a reference and their (K, K) counts, rows reference: what is likely wrong, and the remedy."""
    total = int(matrix.sum())
    if not total:
        return []
    agreed = float(np.trace(matrix)) / total
    chance = float(matrix.sum(0) @ matrix.sum(1)) / total**2
    above, below = (float(np.trace(matrix, offset)) / total for offset in (1, -1))
    if max(above, below) > max(MUCH, 2 * agreed):
        what, option = (reference, "reference") if above > below else (name, "map")
        return [
            f"{name} and {reference} agree on {100 * agreed:.0f} % only, but on {100 * max(above, below):.0f} % where the codes of {what} "
            f"are taken for the next higher ones: they seem to begin at 0; give the {option} the class table {shifted(classes)}."
        ]
    if agreed < LITTLE * chance:
        return [
            f"{name} and {reference} agree on {100 * agreed:.0f} %, less than by chance ({100 * chance:.0f} %): their values seem to mean "
            "other classes than they are taken for; look at the classes of both, and give a class table."
        ]
    return []


def shifted(classes: Classes) -> str:
    """The table for codes that are each one too small."""
    return ", ".join(f"{item.code - 1}={item.code}" for item in classes)
