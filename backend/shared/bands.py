"""Which bands of an image a model's bands are, by their names, colours and number: one rule for panel, command line and training.

Standard library only: the plugin asks it too. A guess that the user can change.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

# By wavelength in nanometres, so that what is missing finds its nearest. Words as cameras, GDAL and QGIS's languages say them.
WORDS = {
    "coastal": (443, r"coastal|ultra ?blue"),
    "blue": (470, r"blue|blau|bleue?|azul|b"),
    "green": (550, r"green|gr(ü|ue?)n|verte?|verde|g"),
    "yellow": (600, r"yellow|gelb|jaune|amarillo"),
    "red": (650, r"red|rot|rouge|rojo|r"),
    "red edge": (715, r"red ?edge|re|rotkante"),
    "near infrared": (840, r"(near|nahes|proche|cercano)? ?(infra ?red|infrarot|infrarouge|infrarrojo)( ?(proche|cercano))?|nir|pir|ir|n"),
    "shortwave infrared": (1600, r"short ?wave ?(infra ?red)?|swir ?\d?"),
    "panchromatic": (600, r"pan|panchromatic|gr[ae]y|grau|gris"),
    "alpha": (0, r"alpha|mask|transparency"),
}
COLORS = ("red", "green", "blue")
NO_MEASUREMENTS = ("alpha", "panchromatic")  # words that do not tell a band that is data from others


@dataclass(frozen=True)
class Guess:
    """`bands` are 1-based, in the order of the model's; the rest says how they were found."""

    bands: tuple[int, ...]
    known: tuple[str, ...] = ()  # what the image's bands are; empty where its names say nothing and their order counts
    stand_ins: dict[str, str] = field(default_factory=dict)  # what the model wants -> the nearest that the image has
    count: int = 0  # of the image's bands but alpha

    @property
    def is_short(self) -> bool:
        """The image has too few bands, and the last one stands in for others."""
        return not self.known and len(set(self.bands)) < len(self.bands)


def guess_bands(names: Sequence[str], wanted: Sequence[str]) -> Guess:
    """`names` of the image's bands, empty where unknown; `wanted` of the model's."""
    if not names:
        return Guess(())
    meanings, goals = [meaning_of(name) for name in names], [meaning_of(name) for name in wanted]
    usable = [band for band, meaning in enumerate(meanings, 1) if meaning != "alpha"] or [1]
    known: dict[str, int] = {}
    for band, meaning in enumerate(meanings, 1):
        if meaning not in ("", *NO_MEASUREMENTS):
            known.setdefault(meaning, band)
    missing = [goal for goal in goals if goal not in known]
    # a band without a name may be the missing one
    if not known or not all(goals) or (missing and len(known) < len(usable)):
        order = in_order(names)
        return Guess(tuple(order[min(index, len(order) - 1)] for index in range(len(wanted))), count=len(usable))
    stand_ins = {goal: min(known, key=lambda meaning: abs(WORDS[meaning][0] - WORDS[goal][0])) for goal in missing}
    return Guess(tuple(known[stand_ins.get(goal, goal)] for goal in goals), tuple(known), stand_ins, len(usable))


def in_order(names: Sequence[str], first: Sequence[str] = COLORS) -> tuple[int, ...]:
    """All bands but alpha: those that are `first` before the others, where all of these have names."""
    meanings = [meaning_of(name) for name in names]
    usable = [band for band, meaning in enumerate(meanings, 1) if meaning != "alpha"] or [1]
    goals = [meaning_of(name) for name in first]
    if not all(goals) or not set(goals) <= set(meanings):
        return tuple(usable)
    begin = [meanings.index(goal) + 1 for goal in goals]
    return (*begin, *(band for band in usable if band not in begin))


def numbers_of(text: str) -> list[int]:
    """ "4, 1,2" -> [4, 1, 2]: bands as they are named. Raises ValueError."""
    return [int(part) for part in text.split(",")]


def described(name: str, color: str) -> str:
    """What is known of a band: its own name where that means something, else the color that the file gives it."""
    return name if meaning_of(name) else color or name


def meaning_of(name: str) -> str:
    """A key of WORDS, or nothing. The whole of the name decides, or else a single word in it."""
    text = re.sub(r"[_\-./()\[\]:,]+", " ", name.lower()).strip()
    text = re.sub(r"^(band|bande|banda|kanal|channel)? ?\d* ?", "", text).strip()
    for candidate in (text, *re.findall(r"(?:red edge|rededge|(?:near|shortwave) infra ?red|[^\W\d_]{2,})", text)):
        for meaning, (_, words) in WORDS.items():
            if re.fullmatch(words, candidate):
                return meaning
    return ""
