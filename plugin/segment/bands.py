"""What is said of a guess which bands of an image a model's bands are."""

from __future__ import annotations

from ...backend.shared.bands import Guess
from ..translation import tr


def sentence_of(guess: Guess, wanted: list[str]) -> str:
    """What the user should know; empty where all is as it should be."""
    if guess.is_short:
        text = tr("The image has {} bands but the model takes {} ({}); the last one stands in for the others, so expect a poorer map.")
        if guess.count == 1:
            text = tr("The image has {} band but the model takes {} ({}); it stands in for all of them, so expect a poorer map.")
        return text.format(guess.count, len(wanted), ", ".join(wanted))
    if not guess.stand_ins:
        return ""
    parts = ", ".join(tr("{} for {}").format(other, goal) for goal, other in guess.stand_ins.items())
    text = tr("The image shows {} but the model was trained on {}; the nearest bands stand in ({}), so expect a poorer map.")
    return text.format(", ".join(guess.known), ", ".join(wanted), parts)
