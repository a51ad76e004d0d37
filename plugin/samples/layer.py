"""A layer of sample points as `landquilt:samplepoints` draws it: what its form offers, and what was filled in so far.

id          the order in which the points are looked up; it is random
reference   the code of the true class, NULL until somebody says it        (what `landquilt:assess` reads)
"""

from __future__ import annotations

from typing import Any

from qgis.core import NULL, QgsCategorizedSymbolRenderer, QgsFeatureRequest, QgsVectorLayer, QgsWkbTypes

from ...backend.shared.card import LandClass
from ...backend.shared.errors import InputError
from ..form_choices import choices_in
from ..segment.legend import UNNAMED
from ..translation import tr

ORDER, REFERENCE = "id", "reference"
MARKS = (ORDER, REFERENCE, "stratum", "design")  # the fields that a sample is known by


def is_sample(layer: Any) -> bool:
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != QgsWkbTypes.GeometryType.PointGeometry:
        return False
    return all(layer.fields().lookupField(name) >= 0 for name in MARKS)


def classes_of(layer: QgsVectorLayer) -> list[LandClass]:
    """What the form offers, in its order, in the layer's colours. Raises InputError where it lists no classes."""
    colors = colors_of(layer)
    found = [LandClass(code, name, colors.get(code, UNNAMED)) for name, code in choices_in(layer, REFERENCE)]
    if not found:
        text = tr("The form of {!r} lists no classes; draw the sample anew, or load the style that lies in its GeoPackage.")
        raise InputError(text.format(layer.name()))
    return found


def colors_of(layer: QgsVectorLayer) -> dict[int, str]:
    """By code; the fill of a ring's inner circle."""
    renderer = layer.renderer()
    categories = renderer.categories() if isinstance(renderer, QgsCategorizedSymbolRenderer) else []
    return {int(item.value()): item.symbol().symbolLayers()[-1].fillColor().name() for item in categories if str(item.value()).isdecimal()}


def read_answers(layer: QgsVectorLayer) -> dict[int, int | None]:
    """By feature id, in the order in which the points are looked up; unsaved edits count."""
    order, reference = (layer.fields().lookupField(name) for name in (ORDER, REFERENCE))
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([order, reference])
    rows = [(feature[order], feature.id(), feature[reference]) for feature in layer.getFeatures(request)]
    rows.sort(key=lambda row: (row[0] == NULL, 0 if row[0] == NULL else row[0], row[1]))
    return {fid: code_of(code) for _, fid, code in rows}


def code_of(value: Any) -> int | None:
    return None if value is None or value == NULL else int(value)


def write_answer(layer: QgsVectorLayer, fid: int, code: int | None) -> None:
    """Into the file at once, as an hour of looking is soon lost; into the edits of a layer that is being edited, which QGIS saves.

    Raises InputError where the layer takes no edits.
    """
    is_edited = layer.isEditable()
    place = layer.fields().lookupField(REFERENCE)
    is_written = (is_edited or layer.startEditing()) and layer.changeAttributeValue(fid, place, code)
    if is_written and (is_edited or layer.commitChanges()):
        return
    problem = " ".join(layer.commitErrors())
    if not is_edited:
        layer.rollBack()
    text = tr("The layer {!r} takes no answer ({}); see whether its file can be written, or save it under another name.")
    raise InputError(text.format(layer.name(), problem or tr("it cannot be edited")))
