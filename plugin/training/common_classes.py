"""What two networks with legends of their own can be compared by: the classes both know by name.

The new network's legend is the one that counts. Reference pixels of classes that the old network does not know are left out;
what the old network calls by a name that the new one lacks counts as wrong, under one more class, "other". Labels that stand for
several classes, or for none, are left out, as they are in the scores of the training.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...backend.shared.card import LandClass
from ...backend.shared.class_table import IGNORE, parse_table, written
from ...backend.shared.legend import Classes, legend_text, plain
from ..translation import tr

MOST = 9999  # of a code in the legend of a comparison


@dataclass(frozen=True)
class Common:
    """As parameters of landquilt:assess."""

    legend: str
    reference: str  # class table of the labels; empty: by name, else by code, as the training read them
    old: str
    new: str
    ignored: tuple[str, ...]  # codes that are not compared
    left_out: tuple[str, ...]  # names of the new network's classes among them

    @property
    def is_any(self) -> bool:
        return bool(self.old)


def common_of(old: Classes, new: Classes, table: str) -> Common:
    """`table`: what the training took the labels' values for."""
    codes = {plain(item.name): item.code for item in new}
    known = {item.code: codes[plain(item.name)] for item in old if plain(item.name) in codes}
    legend, other = new, 0
    if known and len(known) < len(old):
        other = max(item.code for item in new) + 1
        legend = (*new, LandClass(other, tr("other"), "#808080"))
    gone = [item for item in new if item.code not in known.values()]
    return Common(
        legend=legend_text(legend),
        reference=reference_table(new, table) if table.strip() else "",
        old=", ".join(f"{item.code}={known.get(item.code, other)}" for item in old) if known else "",
        new=", ".join(f"{item.code}={item.code}" for item in new),
        ignored=tuple(str(code) for code in [item.code for item in gone] + ([other] if other else [])),
        left_out=tuple(item.name for item in gone),
    )


def reference_table(classes: Classes, table: str) -> str:
    """The training's table without what is no single class, and with what goes without saying there: codes and names themselves."""
    given = {str(value): target for value, target in parse_table(table, "class table").items()}
    whole = {value: target for value, target in given.items() if "+" not in target and plain(target) != IGNORE}
    named = {plain(value) for value in given}
    for item in classes:
        for value in (str(item.code), item.name):
            if plain(value) not in named:
                whole[value] = str(item.code)
    return ", ".join(f"{written(value)}={target}" for value, target in whole.items())
