"""Goes through the places of one kind of error: finds them beside QGIS, shows one after the other on the map."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from ..translation import tr
from ..widgets.arrangement import row_of
from ..widgets.background import Background
from ..widgets.fields import named
from ..widgets.figures import count_text, size_text
from .error_places import FoundPlaces, Place, find_places, outline
from .places_table import PlacesTable

AROUND = 4.0  # times the place's size is shown around it
LEAST = 60  # pixels of the raster that are shown at least
COLOR = "#ff00ff"  # seen on photographs and on every class


class PlacesBar(QWidget):
    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltPlaces")
        self.canvas = canvas
        self.path, self.code, self.title = Path(), 0, ""
        self.pixel_area: float | None = None
        self.places: FoundPlaces | None = None
        self.at = 0
        self.table = PlacesTable(self)
        self.search: Background | None = None
        self.drawing: Background | None = None
        self.band: QgsRubberBand | None = None
        tip = tr("Show the place before this one on the map.")
        self.back = named(QPushButton(tr("&Previous")), "LandQuiltPlacePrevious", tr("Previous place"), tip)
        self.forth = named(
            QPushButton(tr("Ne&xt")), "LandQuiltPlaceNext", tr("Next place"), tr("Show the place after this one on the map.")
        )
        self.back.setIcon(QgsApplication.getThemeIcon("/mActionArrowLeft.svg"))
        self.forth.setIcon(QgsApplication.getThemeIcon("/mActionArrowRight.svg"))
        self.label = QLabel()
        self.label.setObjectName("LandQuiltPlaceText")
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row_of((self.label, 1), self.back, self.forth, into=self)
        self.back.clicked.connect(lambda: self.go(-1))
        self.forth.clicked.connect(lambda: self.go(1))
        self.table.ended.connect(self.look)
        self.say(tr("Click a cell to go through its places on the map."))

    def prepare(self, path: Path) -> None:
        """Have the places listed before anybody asks for them."""
        if self.table.known(path) is None:
            self.table.find(path)

    def find(self, path: Path, code: int, title: str, pixel_area: float | None) -> None:
        """Another kind takes the place of one that is still looked for."""
        self.forget()
        self.path, self.code, self.title, self.pixel_area = path, code, title, pixel_area
        self.say(tr("{}: looking for the places …").format(title))
        if self.table.known(path) is None:
            self.table.find(path)
        else:
            self.look()

    def look(self) -> None:
        """In the table of all kinds of errors, or for this one alone, where one is asked for."""
        if not self.title:
            return
        table = self.table.known(self.path)
        if table is not None:
            self.take(table.get(self.code, FoundPlaces([], 0, 0)))
            return
        work = partial(find_places, self.path, self.code)
        self.search = Background(tr("Looking for places of an error"), work, self.take, self.say, self).start()

    def clear(self, text: str = "") -> None:
        """Stop what is under way and take the mark off the map."""
        self.table.stop()
        self.forget()
        self.title = ""
        self.say(text)

    def forget(self) -> None:
        """The kind of error that was looked for or at."""
        for task in (self.search, self.drawing):
            if task is not None:
                task.forget()
        self.search = self.drawing = self.places = None
        self.unmark()

    def say(self, text: str) -> None:
        self.label.setText(text)
        self.label.setAccessibleName(text)
        count = len(self.places.largest) if self.places else 0
        self.back.setEnabled(count > 1)
        self.forth.setEnabled(count > 1)

    def take(self, places: FoundPlaces) -> None:
        self.search, self.places, self.at = None, places, 0
        if not places.largest:
            self.say(tr("{}: no place.").format(self.title))
            return
        self.show_place()

    def go(self, step: int) -> None:
        if self.places and self.places.largest:
            self.at = (self.at + step) % len(self.places.largest)
            self.show_place()

    def show_place(self) -> None:
        if self.places is None:
            return
        place = self.places.largest[self.at]
        size = size_text(place.pixels, self.pixel_area).replace(" ", "\N{NO-BREAK SPACE}")
        self.say(tr("{}: {} of {}, {}").format(self.title, count_text(self.at + 1), count_text(self.places.count), size))
        if self.drawing is not None:
            self.drawing.forget()
        work = partial(outline, self.path, self.code, place)
        self.drawing = Background(tr("Drawing a place"), work, lambda found: self.mark(place, *found), self.say, self).start()

    def mark(self, place: Place, shape: str, system: str) -> None:
        """Draw the shape on the map, and let the map show it."""
        self.drawing = None
        self.unmark()
        geometry, crs = QgsGeometry.fromWkt(shape), QgsCoordinateReferenceSystem.fromWkt(system)
        shown = self.canvas.mapSettings().destinationCrs()
        box = geometry.boundingBox()
        side = max(box.width() / max(place.right - place.left, 1), box.height() / max(place.bottom - place.top, 1)) * LEAST
        box.grow(max(0.0, (AROUND - 1) / 2 * max(box.width(), box.height())))
        box.grow(max(0.0, side - max(box.width(), box.height())) / 2)
        if crs.isValid() and shown.isValid() and crs != shown:
            transform = QgsCoordinateTransform(crs, shown, QgsProject.instance())
            try:
                geometry.transform(transform)
                box = transform.transformBoundingBox(box)
            except QgsCsException:
                self.say(tr("The place cannot be shown in the map's coordinate system."))
                return
        self.band = QgsRubberBand(self.canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self.band.setStrokeColor(QColor(COLOR))
        self.band.setFillColor(QColor(255, 0, 255, 30))
        self.band.setWidth(2)
        self.band.setToGeometry(geometry, QgsCoordinateReferenceSystem())  # the map's own already
        self.canvas.setExtent(box)
        self.canvas.refresh()

    def unmark(self) -> None:
        if self.band is not None:
            self.canvas.scene().removeItem(self.band)
            self.band = None
