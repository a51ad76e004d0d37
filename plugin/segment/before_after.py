"""Before and after: the polygons of a small part of the image as the pixels make them, and as minimum area and simplification do.

Both pictures are runs of landquilt:segment into temporary files; the maps move together.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QFormLayout, QGridLayout, QLabel, QProgressBar, QPushButton, QWidget

from ...backend.shared.card import find_model, read_card
from ..ground_size import square_around
from ..manual import help_button
from ..result_layers import dress, results_of
from ..runs.run import Run, RunState
from ..translation import plural, tr
from ..widgets.arrangement import ROOM, column_of, row_of
from ..widgets.fields import ParameterRows, named
from ..widgets.notice import Notice
from ..widgets.window_size import open_at
from .form import TEMPORARY

SIZE = (760, 560)  # pixels
SIDE = 200.0  # metres
SHOWN = 0.3  # of the square's side at first: near enough to see the corners
NAMES = ("minimum_area", "simplify")
SUGGESTED = {"minimum_area": 2.0, "simplify": 0.3}  # square metres, metres: where the form says nothing yet
NOTHING = {"minimum_area": 0.0, "simplify": 0.0}


class BeforeAfterDialog(QDialog):
    chosen = pyqtSignal(float, float)  # minimum area, simplification

    def __init__(self, image: QgsRasterLayer, parameters: dict[str, Any], canvas: QgsMapCanvas, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltCompareDialog")
        self.setWindowTitle(tr("Polygons before and after"))
        self.image = image.clone()  # the layer itself may be removed meanwhile
        self.run: Run | None = None
        self.is_moving = False
        self.waiting: list[str] = []
        self.view = square_around(centre_of(canvas, image), SIDE, image)
        self.parameters = {
            **parameters,
            "INPUT": image.id(),
            "EXTENT": QgsReferencedRectangle(self.view, image.crs()),
            "POLYGONS": TEMPORARY,
            "CLASSES": TEMPORARY,
            "CONFIDENCE": None,
            "FOOTPRINTS": None,
            "RESUME": False,
        }
        self.values = {name: float(parameters[name.upper()]) for name in NAMES}
        if not any(self.values.values()):
            self.values = dict(SUGGESTED)
        self.layers: dict[str, QgsVectorLayer] = {}
        self.make_widgets()
        self.arrange()
        self.take(["before", "after"])

    def make_widgets(self) -> None:
        self.maps = {"before": self.make_map("LandQuiltBefore"), "after": self.make_map("LandQuiltAfter")}
        for one, other in (("before", "after"), ("after", "before")):
            self.maps[one].extentsChanged.connect(lambda one=one, other=other: self.move_along(one, other))
        self.titles = {"before": QLabel(tr("Before")), "after": QLabel(tr("After"))}
        self.form = QFormLayout()
        self.rows = ParameterRows(self.form, NAMES, self, is_narrow=False)
        self.rows.show(self.values)
        self.rows.changed.connect(self.edit)
        self.progress = named(QProgressBar(), "LandQuiltCompareProgress", tr("Progress"), tr("How far the two pictures are."))
        self.notice = Notice("LandQuiltCompareNotice")
        tip = tr("Draw the picture on the right anew.")
        self.update_button = named(QPushButton(tr("&Update")), "LandQuiltCompareUpdate", tr("Update"), tip)
        tip = tr("Take these two values into the panel.")
        self.use_button = named(QPushButton(tr("Use &these values")), "LandQuiltCompareUse", tr("Use these values"), tip)
        self.close_button = named(QPushButton(tr("&Cancel")), "LandQuiltCompareClose", tr("Cancel"), tr("Stop and close."))
        self.update_button.clicked.connect(lambda: self.take(["after"]))
        self.use_button.clicked.connect(self.use)
        self.close_button.clicked.connect(self.close)

    def make_map(self, name: str) -> QgsMapCanvas:
        canvas = named(QgsMapCanvas(), name, name, tr("Drag to move, turn the wheel to zoom; both pictures follow."))
        canvas.setMinimumSize(200, 200)
        canvas.setDestinationCrs(self.image.crs())
        canvas.setLayers([self.image])
        canvas.setExtent(self.view.scaled(SHOWN))
        return canvas

    def arrange(self) -> None:
        pictures = QGridLayout()
        for column, which in enumerate(("before", "after")):
            pictures.addWidget(self.titles[which], 0, column)
            pictures.addWidget(self.maps[which], 1, column)
            pictures.setColumnStretch(column, 1)
        pictures.setRowStretch(1, 1)
        buttons = row_of(self.update_button, help_button("first_map"), ROOM, self.use_button, self.close_button)
        column_of((pictures, 1), self.notice, self.progress, self.form, buttons, into=self, has_margin=True)
        open_at(self, *SIZE)

    def edit(self, name: str, value: float) -> None:
        self.values[name] = float(value or 0)
        self.update_button.setEnabled(self.run is None)

    def move_along(self, one: str, other: str) -> None:
        if not self.is_moving:
            self.is_moving = True  # the other would answer, and never agree to the last digit
            self.maps[other].setExtent(self.maps[one].extent())
            self.maps[other].refresh()
            self.is_moving = False

    def take(self, pictures: list[str]) -> None:
        """Draw these pictures, one after the other."""
        self.waiting = list(pictures)
        self.notice.say("")
        self.take_next()

    def take_next(self) -> None:
        is_busy = bool(self.waiting)
        self.progress.setVisible(is_busy)
        self.update_button.setEnabled(not is_busy)
        self.use_button.setEnabled(not is_busy and "after" in self.layers)
        self.close_button.setText(tr("&Cancel") if is_busy else tr("&Close"))
        if not is_busy:
            self.run = None
            return
        which = self.waiting.pop(0)
        values = NOTHING if which == "before" else self.values
        self.run = Run(which, {**self.parameters, **{name.upper(): values[name] for name in NAMES}}, is_loaded=False)
        self.run.changed.connect(self.show_progress)
        self.run.ended.connect(lambda: self.show_picture(which))
        self.run.start()

    def show_progress(self) -> None:
        if self.run:
            self.progress.setValue(round(self.run.progress / 2 + (50 if self.run.title == "after" else 0)))

    def show_picture(self, which: str) -> None:
        """The run of this picture has ended."""
        if self.run is None or self.run.state is RunState.CANCELLED:
            self.deleteLater()
            return
        if self.run.state is RunState.FAILED:
            self.notice.say(self.run.sentence, "error")
            self.waiting = []
        else:
            layer = QgsVectorLayer(self.run.results["POLYGONS"], which, "ogr")
            dress(layer, results_of(read_card(find_model(self.parameters["MODEL"])).classes, True)["polygons"].qml)
            layer.setOpacity(0.6)
            self.layers[which] = layer
            self.maps[which].setLayers([layer, self.image])
            self.titles[which].setText(title_of(which, layer))
        self.take_next()

    def use(self) -> None:
        self.chosen.emit(self.values["minimum_area"], self.values["simplify"])
        self.close()

    def done(self, result: int) -> None:
        """However it is closed: what runs is cancelled, and all goes when it has ended."""
        super().done(result)
        self.waiting = []
        if self.run is not None and self.run.state is RunState.RUNNING:
            self.run.cancel()
        else:
            self.deleteLater()


def centre_of(canvas: QgsMapCanvas, image: QgsRasterLayer) -> QgsPointXY:
    """The canvas's centre in the image's coordinates; the image's own where that cannot be said."""
    transform = QgsCoordinateTransform(canvas.mapSettings().destinationCrs(), image.crs(), QgsProject.instance())
    try:
        return transform.transform(canvas.extent().center())
    except QgsCsException:
        return image.extent().center()


def title_of(which: str, layer: QgsVectorLayer) -> str:
    corners = sum(feature.geometry().constGet().nCoordinates() for feature in layer.getFeatures() if feature.hasGeometry())
    polygons = plural(layer.featureCount(), tr("{} polygon"), tr("{} polygons"))
    text = tr("Before: {}, {}") if which == "before" else tr("After: {}, {}")
    return text.format(polygons, plural(corners, tr("{} corner"), tr("{} corners")))
