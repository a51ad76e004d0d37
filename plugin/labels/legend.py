"""The legend a label layer is drawn in: a model's, the ISPRS one, or one that was typed."""

from __future__ import annotations

from ...backend.shared.card import ISPRS
from ...backend.shared.errors import InputError
from ...backend.shared.legend import MOST, Classes, parse_legend
from ..translation import tr


def classes_of(text: str) -> Classes:
    """As the backend reads a legend; nothing means the ISPRS one. Raises InputError, also for codes that class rasters cannot hold."""
    classes = parse_legend(text) if text.strip() else ISPRS
    for item in classes:
        if item.code > MOST:
            raise InputError(tr("The legend gives {!r} the code {}; choose codes from 1 to {}.").format(item.name, item.code, MOST))
    return classes
