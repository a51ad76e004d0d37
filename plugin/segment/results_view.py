"""What came out: area per class, and the way to the least certain polygons."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import Any, cast

from qgis.core import QgsApplication, QgsMapLayer, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QElapsedTimer, QTimer
from qgis.PyQt.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from ...backend.shared.card import LandClass
from ..ground_size import metres_per_pixel, metres_per_unit
from ..translation import plural, tr
from ..widgets.area_table import AreaTable, ShareBar
from ..widgets.areas import ClassArea, markdown, tab_separated
from ..widgets.arrangement import ROOM, column_of, row_of
from ..widgets.background import Background
from .counting import ClassTotals, count_pixels, count_polygons
from .legend import UNNAMED, columns_of, legend_of
from .review_panel import ReviewPanel
from .selection import ClassSelection, polygons_of

PAUSE = 1000  # milliseconds without an edit before the areas are counted again
PATIENCE = 5  # at least so many times as long as counting takes: it is to be seldom where it is slow


class ResultsView(QWidget):
    """Shows the layers of one run; of those taken out of the project it lets go by itself."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltResults")
        self.canvas = canvas
        self.layers: dict[str, QgsMapLayer] = {}
        self.connections: list[tuple[Any, Any]] = []
        self.counting: Background | None = None
        self.selection = ClassSelection(canvas, self)
        self.selection.changed.connect(self.say_selected)
        self.selection.failed.connect(self.say)
        self.clock = QElapsedTimer()
        self.again = self.timer(self.count, PAUSE)
        self.rest = self.timer(self.show_rest, 0)
        self.build()
        self.clear()

    def show_run(self, layers: dict[str, QgsMapLayer]) -> None:
        """`layers` by the job's field: polygons, output, confidence; those that the run made."""
        self.clear()
        self.layers = {field: layer for field, layer in layers.items() if layer is not None and layer.isValid()}
        for field, layer in self.layers.items():
            self.connect_to(layer.willBeDeleted, partial(self.drop, field))
        self.columns = columns_of(self.polygons) if "polygons" in self.layers else None
        if self.columns is not None:
            self.connect_to(self.polygons.undoStack().indexChanged, lambda _: self.again.start())
            self.connect_to(self.polygons.subsetStringChanged, self.again.start)
            self.connect_to(self.polygons.selectionChanged, lambda *_: self.enable_deselection())
        self.count()

    @property
    def polygons(self) -> QgsVectorLayer:
        """Where they are among the layers."""
        return cast(QgsVectorLayer, self.layers["polygons"])

    def clear(self) -> None:
        """Show nothing, and let go of the layers."""
        for timer in (self.again, self.rest):
            timer.stop()
        self.stop_counting()
        self.selection.release()
        self.review.clear()
        for signal, slot in self.connections:
            with suppress(RuntimeError, TypeError):  # of a layer that is gone
                signal.disconnect(slot)
        self.connections, self.layers, self.columns = [], {}, None
        self.legend: list[LandClass] = []
        self.table.show_rows([])
        self.chart.show_rows([])
        self.say("")
        self.review.hide()
        self.content.hide()

    # -- what it is made of -----------------------------------------------------------------------------------------

    def build(self) -> None:
        self.chart, self.table, self.status = ShareBar(), AreaTable(), QLabel()
        self.chart.chosen.connect(self.choose)
        self.table.chosen.connect(self.choose)
        self.status.setObjectName("LandQuiltResultsStatus")
        self.status.setWordWrap(True)
        self.review = ReviewPanel(self.canvas)
        self.content = QWidget()
        column_of(self.chart, self.table, self.below_table(), self.review, into=self.content)
        column_of(self.content, (ROOM, 1), into=self)

    def below_table(self) -> QHBoxLayout:
        tip = tr("Copy the table for a spreadsheet (Ctrl+C in the table), or as Markdown for a report.")
        self.copy = tool("LandQuiltCopy", "/mActionEditCopy.svg", tr("Copy the table"), tip)
        self.copy.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.copy.clicked.connect(lambda: self.copy_as(tab_separated))
        menu = QMenu(self.copy)
        for name, text, write in (
            ("LandQuiltCopyTable", tr("Copy for a spreadsheet"), tab_separated),
            ("LandQuiltCopyMarkdown", tr("Copy as Markdown"), markdown),
        ):
            action = menu.addAction(text, partial(self.copy_as, write))
            action.setObjectName(name)
        self.copy.setMenu(menu)
        tip = tr("Select no polygon in the result's layer any more.")
        self.deselect = tool("LandQuiltDeselect", "/mActionDeselectActiveLayer.svg", tr("Clear selection"), tip)
        self.deselect.clicked.connect(self.clear_selection)
        layout = row_of((self.status, 1), self.deselect, self.copy)
        return layout

    def timer(self, slot: Any, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(slot)
        return timer

    # -- counting ---------------------------------------------------------------------------------------------------

    def count(self) -> None:
        """Areas from the polygons, else from the raster of classes; in another thread."""
        self.stop_counting()
        title = tr("Counting the areas of the classes")
        if self.columns is not None:
            polygons = polygons_of(self.polygons, self.columns)
            self.counting = Background(title, lambda stop: count_polygons(polygons, stop), self.show_tallies, self.say, self)
        elif "output" in self.layers:
            path, size = self.layers["output"].source(), pixel_area(cast(QgsRasterLayer, self.layers["output"]))
            self.counting = Background(
                title, lambda stop: count_pixels(path, stop), lambda found: self.show_pixels(found, size), self.say, self
            )
        if self.counting is not None:
            self.clock.start()
            self.counting.start()
            self.say(tr("Counting…"))
            self.content.show()

    def stop_counting(self) -> None:
        if self.counting is not None:
            self.counting.forget()
        self.counting = None

    def show_tallies(self, tallies: dict[int, ClassTotals]) -> None:
        legend = legend_of(self.layers)
        for code in sorted(set(tallies) - set(legend)):  # drawn in some other way: the data name the classes
            legend[code] = LandClass(code, tallies[code].name or tr("class {}").format(code), UNNAMED)
        rows = []
        for code, item in legend.items():
            tally = tallies.get(code, ClassTotals(item.name))
            are_pixels = self.columns is not None and self.columns.are_pixels
            rows.append(ClassArea(code, item.name, item.color, tally.area, tally.count, tally.confidence, are_pixels))
        self.show_rows(rows, list(legend.values()))
        if "output" in self.layers:
            self.say(tr("Areas of the polygons: where their borders are simplified, they differ from the raster's."))

    def show_pixels(self, found: tuple[dict[int, int], tuple[LandClass, ...]], size: float | None) -> None:
        pixels, card = found
        legend = legend_of(self.layers) or {item.code: item for item in card}
        for code in sorted(set(pixels) - set(legend)):
            legend[code] = LandClass(code, tr("class {}").format(code), UNNAMED)
        rows = [
            ClassArea(code, item.name, item.color, pixels.get(code, 0) * (size or 1), are_pixels=size is None)
            for code, item in legend.items()
        ]
        self.show_rows(rows, list(legend.values()))

    def show_rows(self, rows: list[ClassArea], legend: list[LandClass]) -> None:
        self.counting = None
        self.again.setInterval(max(PAUSE, PATIENCE * self.clock.elapsed()))
        self.table.show_rows(rows)
        self.chart.show_rows(rows)
        self.say("")
        self.enable_deselection()
        self.review.setVisible(self.columns is not None)
        if self.columns is not None and legend != self.legend:
            self.review.show_run(self.layers, self.columns, legend)
        self.legend = legend

    # -- choosing a class -------------------------------------------------------------------------------------------

    def choose(self, code: int) -> None:
        """Select the class's polygons and zoom to them; again: the same again."""
        self.table.selectRow(self.table.model().row_of(code))
        if self.columns is not None:
            self.say(tr("Selecting…"))
            self.selection.select(self.polygons, self.columns, code)

    def say_selected(self, count: int) -> None:
        self.say(plural(count, tr("{} polygon selected"), tr("{} polygons selected")))

    def clear_selection(self) -> None:
        self.selection.release()
        self.table.clearSelection()
        self.say("")
        if self.columns is not None:
            self.polygons.removeSelection()

    def enable_deselection(self) -> None:
        self.deselect.setVisible(self.columns is not None)
        self.deselect.setEnabled(self.columns is not None and self.polygons.selectedFeatureCount() > 0)

    def copy_as(self, write: Any) -> None:
        QApplication.clipboard().setText(write(self.table.model().rows))
        self.say(tr("Copied"))

    def say(self, text: str) -> None:
        self.status.setText(text)

    # -- layers that go away ----------------------------------------------------------------------------------------

    def connect_to(self, signal: Any, slot: Any) -> None:
        signal.connect(slot)
        self.connections.append((signal, slot))

    def drop(self, field: str) -> None:
        """A layer is about to be deleted: nothing touches it any more, and what is left is shown a moment later."""
        left = {name: layer for name, layer in self.layers.items() if name != field}
        self.clear()
        self.layers = left
        for name, layer in left.items():
            self.connect_to(layer.willBeDeleted, partial(self.drop, name))
        if left:
            self.rest.start()

    def show_rest(self) -> None:
        self.show_run(dict(self.layers))


def tool(object_name: str, icon: str, name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(object_name)
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setAutoRaise(True)
    button.setAccessibleName(name)
    button.setToolTip(tip)
    return button


def pixel_area(layer: QgsRasterLayer) -> float | None:
    """Square metres on the ground of a pixel in the raster's middle, as the backend measures it: along both of its sides.

    None where the raster has no place on the ground.
    """
    if metres_per_pixel(layer) is None:
        return None
    across, up = metres_per_unit(layer.crs(), layer.extent().center())
    return across * layer.rasterUnitsPerPixelX() * up * layer.rasterUnitsPerPixelY()
