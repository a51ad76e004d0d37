"""Matches become labels: a layer to be corrected and learnt from."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgisInterface

from ...backend.shared.card import ISPRS
from ...backend.shared.errors import Fault, InputError
from ..labels.drawing import begin
from ..labels.labels_dialog import free_place
from ..labels.layer import write_labels
from ..translation import tr


def label_layer(iface: QgisInterface, image: QgsRasterLayer | None, matches: QgsVectorLayer, code: int) -> tuple[str, str]:
    """A new label layer beside the image, in edit mode, of the matches that the layer's filter leaves. What to say, and its kind."""
    path = free_place(image)
    shapes = [geometry for item in matches.getFeatures() for geometry in item.geometry().coerceToType(QgsWkbTypes.Type.MultiPolygon)]
    project = QgsProject.instance()
    try:
        count = write_labels(path, ISPRS, matches.crs(), [(shape, code) for shape in shapes], project.transformContext())
    except (InputError, Fault) as error:
        return str(error), "error"
    layer = QgsVectorLayer(str(path), path.stem, "ogr")
    project.addMapLayer(layer)
    layer.loadDefaultStyle()
    begin(iface, layer, False)
    return tr("{} labels are in {}; correct them there, then train on them.").format(count, path), "success"
