"""The classes that a layer's own form offers in a field: of labels and of samples, whose files carry their forms with them."""

from __future__ import annotations

from qgis.core import QgsVectorLayer


def choices_in(layer: QgsVectorLayer, field: str) -> list[tuple[str, int]]:
    """Names and codes, in the order of the form's list; none where the form has no list there."""
    setup = layer.editorWidgetSetup(layer.fields().lookupField(field))
    choices = setup.config().get("map", []) if setup.type() == "ValueMap" else []
    pairs = [pair for choice in (choices if isinstance(choices, list) else [choices]) for pair in choice.items()]
    return [(str(name), int(code)) for name, code in pairs if str(code).isdecimal()]
