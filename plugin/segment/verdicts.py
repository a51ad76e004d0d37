"""What a person says about a polygon, written into the layer's edit buffer: seen, undone and saved like any edit in QGIS.

A field `checked` is added: "right", or "was building" where the class was changed (the word is the old class's name). It says
what is done already when checking goes on another day, and counts how often the map was right.
"""

from __future__ import annotations

from qgis.core import QgsFeature, QgsField, QgsVectorDataProvider, QgsVectorLayer

from ...backend.shared.card import LandClass
from ...backend.shared.errors import InputError
from ...backend.shared.verdict import CHECKED, RIGHT, WAS
from ..translation import tr
from .legend import FieldNames


def can_judge(layer: QgsVectorLayer) -> bool:
    capabilities = layer.dataProvider().capabilities()
    return not layer.readOnly() and bool(capabilities & QgsVectorDataProvider.Capability.ChangeAttributeValues)


def judge(layer: QgsVectorLayer, feature: QgsFeature, columns: FieldNames, chosen: LandClass) -> bool:
    """Mark a polygon as checked and give it the class chosen; whether it had it already. One step of undo.

    Raises InputError where the layer cannot be edited.
    """
    if not layer.isEditable() and not (can_judge(layer) and layer.startEditing()):
        text = tr("The layer {!r} cannot be edited; export it to a GeoPackage and check that one.")
        raise InputError(text.format(layer.name()))
    is_right = feature[columns.code] == chosen.code
    fields = layer.fields()
    layer.beginEditCommand(tr("LandQuilt: {}").format(chosen.name))
    values = {} if is_right else {fields.indexOf(columns.code): chosen.code, fields.indexOf(columns.name): chosen.name}
    index = checked_field(layer, columns)
    if index >= 0:
        values[index] = RIGHT if is_right else f"{WAS}{original_name(feature, columns)}"
    for field, value in values.items():
        layer.changeAttributeValue(feature.id(), field, value)
    layer.endEditCommand()
    return is_right


def checked_field(layer: QgsVectorLayer, columns: FieldNames) -> int:
    """Its index, added where it is missing; -1 where the layer takes no new fields."""
    index = int(layer.fields().lookupField(CHECKED))
    if index < 0 and layer.dataProvider().capabilities() & QgsVectorDataProvider.Capability.AddAttributes:
        field = QgsField(layer.fields().field(columns.name))  # a text of the same kind
        field.setName(CHECKED)
        field.setAlias("")
        if layer.addAttribute(field):
            index = layer.fields().lookupField(CHECKED)
    return index


def verdict_of(feature: QgsFeature) -> str:
    """What was said before; empty where nothing was."""
    index = feature.fields().lookupField(CHECKED)
    value = feature[index] if index >= 0 else None
    return str(value) if value else ""


def original_name(feature: QgsFeature, columns: FieldNames) -> str:
    """The class that the network gave, also where a person has changed it before."""
    verdict = verdict_of(feature)
    return verdict[len(WAS) :] if verdict.startswith(WAS) else str(feature[columns.name])
