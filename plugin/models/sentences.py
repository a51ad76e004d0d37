"""What the archives' readers refuse, in the user's language: their texts are marked where they stand and translated here."""

from __future__ import annotations

from typing import Any

from ..translation import translate


def sentence_of(error: Any) -> str:
    """Of any error; one that carries its text with gaps is translated before they are filled."""
    text = getattr(error, "text", "")
    return translate(text).format(*error.values) if text else str(error)
