"""The classes that a training learns, with their colours: what bars and pictures are read by, before there is a card."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ...backend.shared.card import CARD, ISPRS, find_model, read_card
from ...backend.shared.errors import InputError
from ...backend.shared.legend import Classes, parse_legend
from ..models.library import resolve_model
from ..settings import load_settings


def classes_of(folder: Path, parameters: dict[str, Any]) -> Classes:
    """As the backend decides: the legend, else that of the base, else ISPRS. Of a finished model what its card says."""
    legend, base = str(parameters.get("LEGEND") or ""), str(parameters.get("BASE") or "")
    try:
        if (folder / CARD).is_file():
            return read_card(folder).classes
        if "=" in legend:
            return parse_legend(legend)
        model = legend if legend and legend.lower() != "isprs" else base if not legend else ""
        return read_card(find_model(resolve_model(model, load_settings()))).classes if model else ISPRS
    except InputError:
        return ISPRS
