"""A sample image, one click away: a virtual orthophoto and its land cover, drawn once into the user's profile and shown."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsCoordinateTransform, QgsCsException, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface

from ..backend.shared.card import ISPRS
from ..backend.shared.style import raster_qml
from .result_layers import dress
from .runs.run import AnyRun, RunState, end_all
from .translation import tr

SEED = 104  # of a village that the bundled network was not trained on


class SampleImage:
    """Made by Plugin.initGui, taken away by Plugin.unload."""

    def __init__(self, iface: QgisInterface):
        self.iface = iface
        self.run: AnyRun | None = None

    def show(self) -> None:
        """Add it to the project; draw it first where it is not there yet. A second click while it is being drawn does nothing."""
        if self.run is not None and not self.run.is_over:
            return
        if all(path.is_file() for path in places().values()):
            self.add()
            return
        folder().mkdir(parents=True, exist_ok=True)
        wishes = {**{name: str(path) for name, path in places().items()}, "SEED": SEED}
        self.run = AnyRun("landquilt:drawscene", "IMAGE", tr("Drawing the sample image"), wishes)
        self.run.ended.connect(self.follow)
        self.run.start()

    def follow(self) -> None:
        if self.run is not None and self.run.state is RunState.DONE:
            self.add()
        elif self.run is not None and self.run.state is RunState.FAILED:
            self.iface.messageBar().pushMessage(tr("Sample image"), self.run.sentence, Qgis.MessageLevel.Critical)

    def add(self) -> None:
        """The labels below the image, switched off: they are the truth to compare with."""
        files, project = places(), QgsProject.instance()
        labels = QgsRasterLayer(str(files["LABELS"]), tr("Sample land cover"))
        dress(labels, raster_qml(ISPRS))  # by the file alone QGIS would list 256 numbers
        image = QgsRasterLayer(str(files["IMAGE"]), tr("Sample image"))
        project.addMapLayers([image, labels])
        project.layerTreeRoot().findLayer(labels.id()).setItemVisibilityChecked(False)
        self.iface.setActiveLayer(image)
        canvas = self.iface.mapCanvas()
        if not project.crs().isValid() or len(project.mapLayers()) == 2:
            project.setCrs(image.crs())
            canvas.setDestinationCrs(image.crs())
        try:
            shown = QgsCoordinateTransform(image.crs(), canvas.mapSettings().destinationCrs(), project)
            canvas.setExtent(shown.transformBoundingBox(image.extent()))
        except QgsCsException:  # the map's system does not reach there
            return
        canvas.refresh()

    def close_down(self) -> None:
        if self.run is not None:
            end_all([self.run])


def folder() -> Path:
    return Path(QgsApplication.qgisSettingsDirPath()) / "python" / "landquilt" / "sample"


def places() -> dict[str, Path]:
    """By the algorithm's parameter."""
    return {"IMAGE": folder() / "village.tif", "LABELS": folder() / "village_land_cover.tif"}
