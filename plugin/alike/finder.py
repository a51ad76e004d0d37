"""The button "Find what looks alike": draw a box around one object on the map, and see all that look like it.

button -> box on the map -> landquilt:match down to a low score -> layer, panel --threshold--> the layer's filter -> labels
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFillSymbol,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface, QgsMapToolExtent
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt

from ..actions import add_action, icon
from ..runs.run import AnyRun, RunState, end_all
from ..segment.maps import leave_group
from ..translation import tr

MENU = "LandQuilt"
OUTLINE = {"style": "no", "outline_color": "255,0,255,255", "outline_width": "0.6"}  # seen on photographs; millimetres


class Finder(QObject):
    """Made by Plugin.initGui, taken away by Plugin.unload."""

    def __init__(self, iface: QgisInterface, toolbar: Any):
        super().__init__()
        self.iface = iface
        tip = tr("Draw a box around one object on the map, and see all that look like it.")
        self.action = add_action(toolbar, "LandQuiltFindAlike", icon("match"), tr("Find what looks alike"), tip)
        self.action.setCheckable(True)
        self.action.triggered.connect(self.toggle)  # QGIS takes the tool up again by itself, which opens no panel
        iface.addPluginToRasterMenu(MENU, self.action)
        self.panel: Any = None  # the panel and the tool, once they were wanted
        self.tool: Any = None
        self.run: AnyRun | None = None
        self.searched: Any = None  # the layer of the image
        self.layer: Any = None  # of the matches

    def remove(self) -> None:
        if self.run is not None:
            end_all([self.run])
        self.let_go()
        if self.panel is not None:
            self.iface.mapCanvas().unsetMapTool(self.tool)
            self.iface.removeDockWidget(self.panel)
            self.panel.deleteLater()
        self.iface.removePluginRasterMenu(MENU, self.action)

    def toggle(self, is_on: bool) -> None:
        """Take up the tool that draws the box, or lay it down."""
        if self.panel is None and is_on:
            self.prepare()
        if is_on:
            self.panel.show()
            self.iface.mapCanvas().setMapTool(self.tool)
        else:
            self.lay_down()

    def lay_down(self) -> None:
        if self.tool is not None:
            self.iface.mapCanvas().unsetMapTool(self.tool)

    def prepare(self) -> None:
        from .panel import AlikePanel  # here: QGIS starts without it

        self.panel = AlikePanel(self.iface.mainWindow())
        self.iface.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.panel)
        self.panel.threshold_changed.connect(self.filter)
        self.panel.labels_wanted.connect(self.make_labels)
        self.panel.cancel_wanted.connect(self.cancel)
        self.panel.left.connect(self.lay_down)
        self.tool = QgsMapToolExtent(self.iface.mapCanvas())
        self.tool.setAction(self.action)  # it springs back when another tool is taken
        self.tool.extentChanged.connect(self.look)

    # -- looking -----------------------------------------------------------------------------------------------------

    def look(self, box: QgsRectangle) -> None:
        """For all that looks like what is in the box, given in the map's coordinates."""
        image = self.image()
        if image is None:
            self.panel.notice.say(tr("The map shows no raster layer; add an orthophoto, or choose one in the layer panel."), "information")
            return
        if box.isEmpty():
            return
        self.panel.show()
        self.cancel()
        self.searched = image
        title = tr("Looking for what looks alike in {}").format(image.name())
        self.run = AnyRun("landquilt:match", "OUTPUT", title, self.parameters(image, box))
        self.run.changed.connect(self.follow)
        self.run.ended.connect(self.finish)
        self.panel.notice.say("")
        self.panel.show_running(True)
        self.run.start()

    def image(self) -> QgsRasterLayer | None:
        """The active layer, else the topmost raster that the map shows."""
        layers = [self.iface.activeLayer(), *self.iface.mapCanvas().layers()]
        return next((layer for layer in layers if isinstance(layer, QgsRasterLayer)), None)

    def parameters(self, image: QgsRasterLayer, box: QgsRectangle) -> dict[str, Any]:
        from .panel import CANVAS, LEAST

        settings = self.iface.mapCanvas().mapSettings()
        crs = settings.destinationCrs()
        return {
            "INPUT": image.id(),
            "BOX": QgsReferencedRectangle(box, crs),
            "EXTENT": QgsReferencedRectangle(settings.visibleExtent(), crs) if self.panel.area.currentData() == CANVAS else None,
            "COMPARED": self.panel.compared.currentData(),
            "ROTATIONS": self.panel.rotations.currentData(),
            "THRESHOLD": LEAST,
            "OUTPUT": QgsProcessingUtils.generateTempFilename("matches.gpkg"),
        }

    def cancel(self) -> None:
        if self.run is not None and not self.run.is_over:
            self.run.ended.disconnect(self.finish)
            self.run.changed.disconnect(self.follow)
            end_all([self.run])
        if self.panel is not None:
            self.panel.show_running(False)

    def follow(self) -> None:
        if self.run is not None:
            self.panel.show_running(not self.run.is_over, self.run.progress)

    def finish(self) -> None:
        if self.run is None or self.run.state is not RunState.DONE:
            sentence = self.run.sentence if self.run is not None else ""
            self.panel.notice.say(sentence, "error")
            return
        self.show(Path(self.run.results["OUTPUT"]), float(self.run.results["THRESHOLD_BY_OTSU"]))

    # -- what was found ----------------------------------------------------------------------------------------------

    def show(self, path: Path, threshold: float) -> None:
        """In place of what was found before."""
        self.forget()
        layer = QgsVectorLayer(f"{path}|layername=matches", tr("Looks alike"), "ogr")
        scores = [float(item["score"]) for item in layer.getFeatures()]
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(OUTLINE)))
        self.layer = layer
        layer.willBeDeleted.connect(self.lose)
        active = self.iface.activeLayer()
        QgsProject.instance().addMapLayer(layer)
        leave_group(layer, QgsProject.instance())
        self.iface.setActiveLayer(active)  # the image: the next box is drawn on it, too
        if sum(score >= threshold for score in scores) < 2:  # what is in the box looks like itself
            self.panel.notice.say(tr("Nothing else looks like this; draw the box tighter, or look in more directions."), "information")
        self.panel.show_matches(scores, threshold)
        self.tool.clearRubberBand()  # it would hide the object

    def forget(self) -> None:
        """Take off the map what was found before."""
        layer = self.let_go()
        if layer is not None:
            QgsProject.instance().removeMapLayer(layer.id())

    def let_go(self) -> QgsVectorLayer | None:
        """Have nothing more to do with the layer, which is handed out where there is one."""
        layer, self.layer = self.layer, None
        if layer is None or sip.isdeleted(layer):
            return None
        layer.willBeDeleted.disconnect(self.lose)
        return layer

    def lose(self) -> None:
        """The user has removed the layer, or closed the project."""
        self.layer = None
        self.panel.show_matches([], 1.0)

    def filter(self, threshold: float) -> None:
        """Leave on the map what reaches the threshold."""
        if self.layer is not None:
            self.layer.setSubsetString(f'"score" >= {threshold - 1e-9:.9f}')

    def make_labels(self, code: int) -> None:
        """A label layer of what is left on the map, beside the image that was searched, to be corrected."""
        from .labels import label_layer

        if self.layer is not None:
            image = None if sip.isdeleted(self.searched) else self.searched
            self.panel.notice.say(*label_layer(self.iface, image, self.layer, code))
