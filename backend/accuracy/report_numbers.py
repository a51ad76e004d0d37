"""Numbers of a report as text: scores with three digits, differences with four, areas in the unit in which they read best."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..shared.language import tr

DASH = "\u2013"  # where there is no number
Interval = Mapping[str, Any]  # estimate, low, high; of a sample also se


def number(value: float | None) -> str:
    return DASH if value is None else f"{value:.3f}"


def signed(value: float | None) -> str:
    return DASH if value is None else f"{value:+.4f}"


def span(interval: Interval | None, sign: bool = False) -> str:
    if not interval or interval["low"] is None:
        return DASH
    form = tr("{:+.4f} to {:+.4f}") if sign else tr("{:.3f} to {:.3f}")
    return form.format(interval["low"], interval["high"])


def plus_minus(interval: Interval) -> str:
    if interval["estimate"] is None:
        return DASH
    if interval["se"] is not None:
        return f"{interval['estimate']:.3f} ± {1.96 * interval['se']:.3f}"
    return f"{interval['estimate']:.3f}" + (f" ({span(interval)})" if interval["low"] is not None else "")


def unit_of(values: Sequence[float | None], unit: str) -> tuple[float, str, int]:
    """Factor, symbol and digits in which a column of areas (m2, or pixels) reads best."""
    largest = max((abs(value) for value in values if value is not None), default=0.0)
    if unit != "m2":
        return 1.0, "px", 0
    return (1e-6, "km²", 2) if largest >= 1e8 else (1e-4, "ha", 2) if largest >= 1e5 else (1.0, "m²", 0)


def area(value: float | None, unit: tuple[float, str, int], sign: bool = False) -> str:
    if value is None:
        return DASH
    factor, symbol, digits = unit
    return f"{value * factor:{'+' if sign else ''},.{digits}f} {symbol}"


def best(values: Sequence[float | None]) -> list[str]:
    known = [value for value in values if value is not None]
    top = max(known, default=None) if len(known) > 1 else None
    return [f"<b>{number(value)}</b>" if value is not None and value == top else number(value) for value in values]
