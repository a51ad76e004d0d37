"""What the values of label layers mean to the loss: label codes, and which classes each may be.

    value in a layer      class table (given by the user)     code      classes it may be
    "Roof", 2             building                            2         building
    "Green"               low vegetation + tree               K + 1     either: the loss takes their summed probability
    "Shadow"              ignore                              0         nothing is known

Codes 1..K are positions in the legend. A value that the table does not name is understood by its name or code, as in any
other layer (see legend.py); one that means nothing is refused, never taken for a class.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..shared.class_table import IGNORE, Value, parse_table
from ..shared.errors import InputError
from ..shared.legend import Classes, plain, position, positions

LARGEST = 254  # of a code; 255 marks a value without meaning while layers are read


@dataclass
class LabelCoding:
    """The codes of a legend; `groups` grows with what the table calls several classes at once."""

    classes: Classes
    table: str = ""  # "value=class, value=class+class, value=ignore", classes by name or code
    groups: dict[tuple[int, ...], int] = field(default_factory=dict)

    def of(self, values: Mapping[Value, str], what: str) -> dict[Value, int]:
        """The code of each value of a layer that means something; `values` holds the layer's own names (see `legend.positions`).

        Raises InputError where the table names a class that is not in the legend.
        """
        given = {key(value): self.code(target) for value, target in parse_table(self.table, "class table").items()}
        found = positions({value: name for value, name in values.items() if key(value) not in given}, self.classes, "", what)
        for value, name in values.items():
            code = given.get(key(value), given.get(key(name)) if name else None)
            if code is not None:
                found[value] = code
        return found

    @property
    def named(self) -> list[int]:
        """The whole numbers that the table gives a meaning."""
        return [value for value in parse_table(self.table, "class table") if isinstance(value, int)]

    def code(self, target: str) -> int:
        """The code of what the table says: a class, several joined by +, or "ignore"."""
        if plain(target) == IGNORE:
            return 0
        places = tuple(sorted({position(part.strip(), self.classes, "The class table") for part in target.split("+")}))
        if len(places) == 1:
            return places[0]
        if len(places) == len(self.classes):
            return 0
        code = self.groups.setdefault(places, len(self.classes) + 1 + len(self.groups))
        if code > LARGEST:
            raise InputError(f"The class table names more groups of classes than there are codes ({LARGEST}); use fewer groups.")
        return code

    def likelihood(self) -> NDArray[np.float32]:
        """(256, K): 1 where a code may be the class (see networks.loss), a row of zeros where it says nothing."""
        count = len(self.classes)
        table = np.zeros((256, count), np.float32)
        table[np.arange(1, count + 1), np.arange(count)] = 1
        for places, code in self.groups.items():
            table[code, [place - 1 for place in places]] = 1
        return table

    def meaning(self, code: int) -> list[str]:
        """The classes that a code may be; none of them where nothing is known."""
        return [item.name for item, told in zip(self.classes, self.likelihood()[code]) if told]

    def names(self) -> dict[int, str]:
        """What to call each code."""
        names = {k: item.name for k, item in enumerate(self.classes, 1)}
        return names | {code: " or ".join(names[place] for place in places) for places, code in self.groups.items()}


def key(value: Value) -> str:
    """What a value is found by in the class table: whole numbers as they are (-9 is not 9), names without case and punctuation."""
    return str(value) if isinstance(value, int) else plain(value)


def unknown_values(counts: Mapping[Value, int], codes: LabelCoding, what: str, unit: str) -> InputError:
    """The sentence for values that mean nothing. `counts`: how often each occurs, in `unit`s, the most frequent first."""
    listed = sorted(counts.items(), key=lambda item: -item[1])
    shown = ", ".join(f"{value!r} ({count} {unit if count == 1 else unit + 's'})" for value, count in listed[:8])
    more = f" and {len(listed) - 8} more" if len(listed) > 8 else ""
    legend = ", ".join(f"{item.code} {item.name}" for item in codes.classes[:12])
    return InputError(
        f"The class table does not say what {shown}{more} in {what} is, and the legend ({legend}) has no such class;"
        f" write {table_key(listed[0][0])}=CLASS or =ignore into it."
    )


def table_key(value: Value) -> str:
    """What to write left of the = in a class table: the value, but without signs where some would separate the table's entries."""
    return key(value) if any(sign in str(value) for sign in ",;=\n") else str(value)
