"""The classes that a training learns, with their colours: what bars and pictures are read by, before there is a card."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ...backend.errors import InputError
from ...backend.models import CARD, ISPRS, LandClass, find_model, read_card
from ..dialogs.legend_choice import hue
from ..registry import resolve_model
from ..settings import load_settings

Classes = tuple[LandClass, ...]


def classes_of(folder: Path, parameters: dict[str, Any]) -> Classes:
    """As the backend decides: the legend, else that of the base, else ISPRS. Of a finished model what its card says."""
    legend, base = str(parameters.get("LEGEND") or ""), str(parameters.get("BASE") or "")
    try:
        if (folder / CARD).is_file():
            return read_card(folder).classes
        if "=" in legend:
            return table_of(legend)
        model = legend if legend and legend.lower() != "isprs" else base if not legend else ""
        return read_card(find_model(resolve_model(model, load_settings()))).classes if model else ISPRS
    except (InputError, ValueError):
        return ISPRS


def table_of(text: str) -> Classes:
    """Of "1=building, 2=tree:#00ff00". Raises ValueError where it is no table."""
    parts = [part.strip() for part in text.replace(";", ",").replace("\n", ",").split(",") if part.strip()]
    found = []
    for k, part in enumerate(parts):
        code, _, named = part.partition("=")
        name, _, color = named.partition(":#")
        found.append(LandClass(int(code), name.strip(), f"#{color.strip().lower()}" if color else hue(k, len(parts))))
    return tuple(sorted(found, key=lambda item: item.code))
