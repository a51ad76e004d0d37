"""Which bands of an image a model's bands are, by their names, colours and number. No Qt: a guess that the user can change."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..translation import tr

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


@dataclass(frozen=True)
class Guess:
    bands: tuple[int, ...]  # 1-based, in the order of the model's
    sentence: str = ""  # what the user should know; empty where all is as it should be


def guess_bands(names: list[str], wanted: list[str]) -> Guess:
    """`names` of the image's bands, empty where unknown; `wanted` of the model's."""
    if not names:
        return Guess(())
    meanings = [meaning_of(name) for name in names]
    usable = [band for band, meaning in enumerate(meanings, 1) if meaning != "alpha"] or [1]
    goals = [meaning_of(name) for name in wanted]
    known: dict[str, int] = {}
    for band, meaning in enumerate(meanings, 1):
        if meaning not in ("", "alpha", "panchromatic"):
            known.setdefault(meaning, band)
    if not known or not all(goals):
        return by_order(usable, wanted)
    missing = [goal for goal in goals if goal not in known]
    if missing and len(known) < len(usable):  # a band without a name may be the missing one
        return by_order(usable, wanted)
    stand_ins = {goal: min(known, key=lambda meaning: abs(WORDS[meaning][0] - WORDS[goal][0])) for goal in missing}
    bands = tuple(known[stand_ins.get(goal, goal)] for goal in goals)
    return Guess(bands, sentence_of(list(known), wanted, stand_ins))


def meaning_of(name: str) -> str:
    """A key of WORDS, or nothing. The whole of the name decides, or else a single word in it."""
    text = re.sub(r"[_\-./()\[\]:,]+", " ", name.lower()).strip()
    text = re.sub(r"^(band|bande|banda|kanal|channel)? ?\d* ?", "", text).strip()
    for candidate in (text, *re.findall(r"(?:red edge|rededge|(?:near|shortwave) infra ?red|[^\W\d_]{2,})", text)):
        for meaning, (_, words) in WORDS.items():
            if re.fullmatch(words, candidate):
                return meaning
    return ""


def by_order(usable: list[int], wanted: list[str]) -> Guess:
    """The first bands; the only one again and again where there are too few."""
    if len(usable) >= len(wanted):
        return Guess(tuple(usable[: len(wanted)]))
    bands = tuple(usable[min(index, len(usable) - 1)] for index in range(len(wanted)))
    text = tr("The image has {} bands but the model takes {} ({}); the last one stands in for the others, so expect a poorer map.")
    if len(usable) == 1:
        text = tr("The image has {} band but the model takes {} ({}); it stands in for all of them, so expect a poorer map.")
    return Guess(bands, text.format(len(usable), len(wanted), ", ".join(wanted)))


def sentence_of(known: list[str], wanted: list[str], stand_ins: dict[str, str]) -> str:
    if not stand_ins:
        return ""
    parts = ", ".join(tr("{} for {}").format(other, goal) for goal, other in stand_ins.items())
    text = tr("The image shows {} but the model was trained on {}; the nearest bands stand in ({}), so expect a poorer map.")
    return text.format(", ".join(known), ", ".join(wanted), parts)
