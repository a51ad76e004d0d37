"""The maps that lie in the project: the results of runs, told by marks in the layer panel that the project's file keeps."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsMapLayer, QgsProject

from ..result_layers import FIELD, RUN, place_of


@dataclass(frozen=True)
class RunMap:
    """What one run made, as far as it is in the project: layers by the job's field (footprints, polygons, output, confidence)."""

    run: str
    name: str
    layers: dict[str, QgsMapLayer]


def maps_in(project: QgsProject) -> list[RunMap]:
    """From the top of the layer panel down."""
    found: dict[str, RunMap] = {}
    for node in project.layerTreeRoot().findLayers():
        run, field, layer = node.customProperty(RUN), node.customProperty(FIELD), node.layer()
        if run and field and layer is not None and layer.isValid():
            found.setdefault(run, RunMap(run, name_of(node), {})).layers.setdefault(field, layer)
    return list(found.values())


def name_of(node: QgsLayerTreeLayer) -> str:
    """Of the group, as long as the layer lies in it."""
    parent = node.parent()
    is_whole = isinstance(parent, QgsLayerTreeGroup) and parent.customProperty(RUN) == node.customProperty(RUN)
    return str(parent.name() if is_whole else node.name())


def run_of(layer: QgsMapLayer | None) -> str:
    """The run that made a layer of a map; empty: none did."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id()) if layer is not None else None
    return str(node.customProperty(RUN) or "") if node is not None else ""


def leave_group(layer: QgsMapLayer, project: QgsProject) -> None:
    """Above the group of a map: QGIS puts into it whatever is added while a part of the map is the active layer, and whoever removes the
    map would remove labels with it.
    """
    root = project.layerTreeRoot()
    node = root.findLayer(layer.id())
    group = node.parent() if node is not None else None
    if group is not None and group.customProperty(RUN) and not node.customProperty(RUN):
        root.insertChildNode(place_of(layer.id(), root), node.clone())
        group.removeChildNode(node)
