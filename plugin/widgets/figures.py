"""Numbers as text for tables and sentences. Scores have three digits: the fourth is never known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from ..translation import plural, tr
from .areas import area_text, number_text

NOTHING, MINUS = "\N{EN DASH}", "\N{MINUS SIGN}"
Number = Optional[float]


def score_text(value: Number) -> str:
    """Of a share from 0 to 1."""
    return NOTHING if value is None else number_text(value, 3)


def count_text(value: Number) -> str:
    return NOTHING if value is None else number_text(value, 0)


def interval_text(value: Mapping[str, Any] | None, digits: int = 3, scale: float = 1.0) -> str:
    """E.g. "0.861 to 0.884"."""
    if value is None or value.get("low") is None or value.get("high") is None:
        return NOTHING
    return tr("{} to {}").format(number_text(scale * value["low"], digits), number_text(scale * value["high"], digits))


def points_text(value: Number) -> str:
    """A difference of shares in percentage points, with its sign: "+2.1"."""
    if value is None:
        return NOTHING
    text = number_text(100 * abs(value), 1)
    return text if float(f"{100 * abs(value):.1f}") == 0 else f"{'+' if value > 0 else MINUS}{text}"


def p_text(value: Number) -> str:
    """E.g. "0.032", "< 0.001"."""
    if value is None:
        return NOTHING
    return f"< {number_text(0.001, 3)}" if value < 0.001 else number_text(value, 3)


def size_text(pixels: Number, pixel_area: Number) -> str:
    """An area on the ground, or pixels where the coordinates mean no place."""
    if pixels is None:
        return NOTHING
    return area_text(pixels * pixel_area) if pixel_area else plural(round(pixels), tr("{} pixel"), tr("{} pixels"))
