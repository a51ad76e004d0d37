"""From a layer of labels to the first click: edit mode, the tool in the hand, and a project in which borders stay shared."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, cast

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsSnappingConfig,
    QgsTolerance,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer

from ..segment.maps import leave_group

REACH = 12.0  # pixels of the screen within which a click snaps
Begin = Callable[[QgsVectorLayer, bool], None]  # a layer, and whether it is empty


def prepare_project(project: QgsProject) -> None:
    """Snapping to the active layer's corners and borders, topological editing, and no overlaps in the layer that is drawn in."""
    config = QgsSnappingConfig(project.snappingConfig())
    config.setEnabled(True)
    config.setMode(QgsSnappingConfig.SnappingMode.ActiveLayer)
    kinds: Any = QgsSnappingConfig.SnappingTypeFlag  # a set of them on Qt 5, one on Qt 6
    config.setTypeFlag(kinds(int(QgsSnappingConfig.VertexFlag) | int(QgsSnappingConfig.SegmentFlag)))
    config.setTolerance(REACH)
    config.setUnits(QgsTolerance.UnitType.Pixels)
    project.setSnappingConfig(config)
    project.setTopologicalEditing(True)
    project.setAvoidIntersectionsMode(own_layer_only())


def own_layer_only() -> Any:
    """The mode's name moved in QGIS 3.26."""
    from qgis.core import Qgis

    modes = getattr(Qgis, "AvoidIntersectionsMode", None) or QgsProject.AvoidIntersectionsMode
    return modes.AvoidIntersectionsCurrentLayer


def begin(iface: QgisInterface, layer: QgsVectorLayer, is_empty: bool) -> None:
    """Make the layer the active one and editable; take up the tool that draws polygons where there are none, else the one for corners."""
    prepare_project(QgsProject.instance())
    leave_group(layer, QgsProject.instance())
    iface.setActiveLayer(layer)
    if layer.startEditing():
        (iface.actionAddFeature() if is_empty else iface.actionVertexToolActiveLayer()).trigger()


class Beginner(QgsProcessingLayerPostProcessorInterface):
    """Dresses the layer that Processing has just loaded and begins to draw in it, in the main thread.

    QGIS does not keep it alive: the provider does. `start` is None where there is no window.
    """

    def __init__(self, start: Begin | None, is_empty: bool, covers: str = ""):
        """`covers`: id of the map that the labels were made of, which is taken off the map: both are filled, and hide the image."""
        super().__init__()
        self.start, self.is_empty, self.covers = start, is_empty, covers

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        layer.loadDefaultStyle()  # the file's own form and colours, which Processing leaves where they are
        node = QgsProject.instance().layerTreeRoot().findLayer(self.covers) if self.covers else None
        if node is not None:
            node.setItemVisibilityChecked(False)
        if self.start is not None:  # once Processing has done what it does to layers
            QTimer.singleShot(0, partial(self.begin, cast(QgsVectorLayer, layer)))

    def begin(self, layer: QgsVectorLayer) -> None:
        if self.start is not None and not sip.isdeleted(layer):
            self.start(layer, self.is_empty)
