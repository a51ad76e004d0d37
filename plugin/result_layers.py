"""The layers of a result as they come into the project: styled, named, in one group above their image."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import Any, Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
)
from qgis.PyQt.QtCore import QUuid
from qgis.PyQt.QtXml import QDomDocument

from ..backend.shared.card import LandClass
from ..backend.shared.style import confidence_qml, edge_qml, footprint_qml, polygon_qml, raster_qml
from .translation import tr

UNDEFINED = "undefined cartesian srs", "undefined geographic srs"  # GeoPackage's names for no coordinate system
RUN = "landquilt/run"  # a custom property of nodes of the layer tree: of a run's group and the parts of its map
RANK = "landquilt/rank"  # another: of a result
FIELD = "landquilt/field"  # of a result that is part of a map: footprints, polygons, output or confidence
OPACITY = 0.5  # at which a map arrives: the image below is what it is compared with


@dataclass(frozen=True)
class ResultKind:
    """One kind of layer that a run makes; in the group, lower ranks lie on top."""

    rank: int
    qml: str
    is_open: bool  # its legend, in the layer panel
    field: str = ""  # of the job, where it is part of a map
    is_shown: bool = True
    opacity: float = 1.0


def results_of(classes: tuple[LandClass, ...], has_polygons: bool) -> dict[str, ResultKind]:
    """By the name of the job's field. Polygons and raster show the same, and so one of them is on; what tells of the map is off."""
    return {
        "footprints": ResultKind(0, footprint_qml(), False, "footprints"),
        "polygons": ResultKind(1, polygon_qml(classes), True, "polygons", opacity=OPACITY),
        "output": ResultKind(2, raster_qml(classes), not has_polygons, "output", not has_polygons, OPACITY),
        "confidence": ResultKind(3, confidence_qml(), False, "confidence", False),
        "edge_map": ResultKind(4, edge_qml(), False, is_shown=False),
    }


@dataclass(frozen=True)
class LayerGroup:
    """The group in the layer panel that one run's layers come into.

    `of` is what its layers are called after, so that lists of layers tell one run from the other; `image` the layer that it lies above.
    """

    name: str
    of: str = ""
    image: str = ""
    run: str = field(default_factory=lambda: QUuid.createUuid().toString())


class Dresser(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer that Processing has just loaded, and moves it to its place in the run's group.

    Called in the main thread. QGIS does not keep it alive: the provider does.
    """

    def __init__(self, result: ResultKind, group: LayerGroup, then: Callable[[Any], None] | None = None):
        """`then`: what is done with the layer in the end."""
        super().__init__()
        self.result, self.group, self.then = result, group, then

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        dress(layer, self.result.qml)
        forget_undefined(layer)
        project = context.project() or QgsProject.instance()
        if self.group.of:
            layer.setName(free_name(tr("{} of {}").format(layer.name(), self.group.of), layer, project))
        if self.result.opacity < 1:
            layer.setOpacity(self.result.opacity)
        move_to_group(layer, self.result, self.group, project)
        if self.then is not None:
            self.then(layer)


def dress(layer: QgsMapLayer, qml: str) -> None:
    document = QDomDocument()
    document.setContent(qml)
    layer.importNamedStyle(document)
    layer.triggerRepaint()


def forget_undefined(layer: QgsMapLayer) -> None:
    """A GeoPackage's layer without a system has to QGIS one from which nothing can be transformed: a red error."""
    if layer.crs().description().lower() in UNDEFINED:
        layer.setCrs(QgsCoordinateReferenceSystem())


def free_name(name: str, layer: QgsMapLayer, project: QgsProject) -> str:
    """The name, with a number where another layer has it: a second run on the same image."""
    taken = {other.name() for other in project.mapLayers().values() if other is not layer}
    names = (name if number == 1 else f"{name} {number}" for number in count(1))
    return next(candidate for candidate in names if candidate not in taken)


def move_to_group(layer: QgsMapLayer, result: ResultKind, group: LayerGroup, project: QgsProject) -> None:
    """Into the group, which is made at the root of the layer panel: above the image, else on top."""
    root = project.layerTreeRoot()
    node = root.findLayer(layer.id())
    if node is None:  # loaded without a place in the layer panel
        return
    parent = node.parent()
    target = next((found for found in root.findGroups(True) if found.customProperty(RUN) == group.run), None)
    if target is None:
        target = root.insertGroup(place_of(group.image, root), group.name)
        target.setCustomProperty(RUN, group.run)
    copy = node.clone()
    copy.setCustomProperty(RANK, result.rank)
    if result.field:
        copy.setCustomProperty(FIELD, result.field)
        copy.setCustomProperty(RUN, group.run)
    copy.setExpanded(result.is_open)
    copy.setItemVisibilityChecked(result.is_shown)
    place = sum(int(child.customProperty(RANK, 0)) < result.rank for child in target.children())
    target.insertChildNode(place, copy)
    parent.removeChildNode(node)
    if parent.customProperty(RUN) and not parent.children():  # of a run whose files this one wrote anew
        parent.parent().removeChildNode(parent)


def place_of(image: str, root: QgsLayerTreeGroup) -> int:
    """Where a group is inserted at the root to lie just above what holds a layer; 0, on top, where there is none."""
    node: QgsLayerTreeNode | None = root.findLayer(image) if image else None
    while node is not None and node.parent() is not root:
        node = node.parent()
    return root.children().index(node) if node is not None else 0


def is_result(layer: QgsMapLayer) -> bool:
    """Whether a run made the layer, wherever it lies in the layer panel by now."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    return node is not None and node.customProperty(RANK) is not None
