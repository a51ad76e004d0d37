"""Where a trained model goes on to: the panel that classifies with it, the map, and the window that compares accuracy.

They are found by their names in QGIS's window, as the user finds them, and need not know of trainings.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QAction, QDialog, QDockWidget

from ..accuracy.report_file import Report
from ..translation import tr

PANEL, COMPARE_ACTION, COMPARE_DIALOG = "LandQuiltDock", "LandQuiltCompare", "LandQuiltCompareAccuracy"


def use_in_panel(iface: Any, model: Path) -> bool:
    """Open the panel with the model chosen; False where there is no panel, or it wants its backend first."""
    dock: Any = iface.mainWindow().findChild(QDockWidget, PANEL)
    if dock is None:
        return False
    dock.setUserVisible(True)
    dock.fill()
    if dock.contents is None:
        return False
    dock.contents.form.take_model(str(model))
    dock.contents.tabs.setCurrentIndex(0)
    return True


def show_report(iface: Any, report: Report) -> None:
    """In the dialog that compares accuracy, opened by its button."""
    window = iface.mainWindow()
    window.findChild(QAction, COMPARE_ACTION).trigger()
    dialog: Any = window.findChild(QDialog, COMPARE_DIALOG)
    dialog.show_report(report)


def show_windows(iface: Any, windows: Path, title: str) -> str:
    """Add the layer of windows to the project, or find it there, and let the map show it; what is wrong, or nothing.

    Its style lies in the GeoPackage.
    """
    project = QgsProject.instance()
    source = f"{windows}|layername=windows"
    layer = next((item for item in project.mapLayers().values() if item.source() == source), None)
    if layer is None:
        layer = QgsVectorLayer(source, tr("Windows: {}").format(title), "ogr")
        if not layer.isValid():
            return tr("The windows {} cannot be read; train again to have them written.").format(windows)
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
    canvas = iface.mapCanvas()
    try:
        transform = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), project)
        box = transform.transformBoundingBox(layer.extent())
    except QgsCsException:
        return tr("The windows cannot be shown in the map's coordinate system; they are in the layer panel.")
    box.scale(1.1)
    canvas.setExtent(box)
    canvas.refresh()
    return ""
