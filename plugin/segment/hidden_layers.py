"""Takes a run's layers off the map for a while, so that the image below is seen, and puts them back as they were."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsProject


class Curtain:
    """`open` and `close` may be called in any order and number; layers that are gone are left out."""

    def __init__(self) -> None:
        self.hidden: list[str] = []  # ids of the layers that were shown before

    def open(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in layers:
            node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
            if node is not None and node.itemVisibilityChecked():
                node.setItemVisibilityChecked(False)
                self.hidden.append(layer.id())

    def close(self) -> None:
        for name in self.hidden:
            node = QgsProject.instance().layerTreeRoot().findLayer(name)
            if node is not None:
                node.setItemVisibilityChecked(True)
        self.hidden = []
