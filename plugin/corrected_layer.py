"""How a corrected map comes into the project: above the map that it was made of, drawn as that one, and a map of its own."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingLayerPostProcessorInterface, QgsProject
from qgis.PyQt.QtCore import QUuid
from qgis.PyQt.QtXml import QDomDocument

from .result_layers import FIELD, RANK, RUN, free_name
from .translation import tr

RASTER = 1  # rank: below polygons


class Beside(QgsProcessingLayerPostProcessorInterface):
    """Called in the main thread when Processing has loaded the layer. QGIS does not keep it alive: the provider does."""

    def __init__(self, old: str):
        super().__init__()
        self.old = old  # id of the map's layer

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        project = context.project() or QgsProject.instance()
        old = project.mapLayer(self.old)
        if old is None:  # it has been removed, or is a file that was never in the project: the style beside the new one is taken
            return
        style = QDomDocument()
        old.exportNamedStyle(style)
        layer.importNamedStyle(style)
        layer.triggerRepaint()
        layer.setName(free_name(tr("Corrected: {}").format(old.name()), layer, project))
        place_above(layer, old, project)


def place_above(layer: QgsMapLayer, old: QgsMapLayer, project: QgsProject) -> None:
    """In the layer panel; seen where the old one is seen."""
    root = project.layerTreeRoot()
    node, below = root.findLayer(layer.id()), root.findLayer(old.id())
    if node is None or below is None:  # without a place in the layer panel
        return
    copy = node.clone()
    for key, value in ((RANK, RASTER), (FIELD, "output"), (RUN, QUuid.createUuid().toString())):
        copy.setCustomProperty(key, value)
    copy.setExpanded(below.isExpanded())
    copy.setItemVisibilityChecked(below.itemVisibilityChecked())
    target, parent = below.parent(), node.parent()
    target.insertChildNode(target.children().index(below), copy)
    parent.removeChildNode(node)
