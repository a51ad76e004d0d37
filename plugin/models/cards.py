"""Whether a card makes sense: it may be somebody else's, and what it says is shown in windows and handed to the backend."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Any

from ...backend.models import Card, read_card
from .refusal import Refusal, tr

MOST_CLASSES, MOST_BANDS, MOST_LETTERS = 254, 256, 200
BAD_JSON = (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)


def read_sound_card(folder: Path) -> Card:
    """Raises InputError where there is none, it cannot be read, or what it says is impossible."""
    try:
        card = read_card(folder)
        is_sound = is_sensible(card)
    except BAD_JSON as error:
        raise Refusal(tr("The card of the model in {} cannot be read; get the model anew."), folder) from error
    if not is_sound:
        text = tr("The card of the model in {} makes no sense: its classes, colours, bands, scores or pixel size are impossible.")
        raise Refusal(text, folder)
    return card


def is_sensible(card: Card) -> bool:
    codes, names = [item.code for item in card.classes], [item.name.casefold() for item in card.classes]
    texts = [card.name, card.architecture, *names, *(band.name for band in card.bands)]
    numbers = [card.gsd, *(value for band in card.bands for value in (band.mean, band.std, band.low, band.high))]
    return (
        2 <= len(codes) <= MOST_CLASSES
        and 1 <= len(card.bands) <= MOST_BANDS
        and len(set(codes)) == len(set(names)) == len(codes)
        and all(1 <= code <= MOST_CLASSES for code in codes)
        and all(re.fullmatch("#[0-9a-f]{6}", item.color) for item in card.classes)
        and all(text.isprintable() and 0 < len(text) <= MOST_LETTERS for text in texts)
        and all(math.isfinite(number) for number in numbers)
        and card.gsd > 0
        and all(band.std > 0 for band in card.bands)
        and all(isinstance(text, str) for text in (card.licence, card.training_data, card.accuracy.get("measured", "")))
        and are_shares([card.accuracy.get("overall_accuracy", 0), card.accuracy.get("mean_f1", 0), *card.accuracy.get("f1", {}).values()])
        and isinstance(card.more, dict)
    )


def are_shares(values: list[Any]) -> bool:
    """Scores as the card shows them; NaN is that of a class that did not occur."""
    return all(isinstance(value, (int, float)) and (0 <= value <= 1 or value != value) for value in values)
