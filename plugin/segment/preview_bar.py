"""Preview: what the canvas shows, classified by a warm worker and laid over the image."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Callable, Optional, cast

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsReferencedRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QPushButton, QSizePolicy, QSlider, QToolButton, QWidget

from ...backend.shared.card import LandClass
from ...backend.shared.errors import InputError
from ...backend.shared.style import raster_qml
from ..runs.preview import FAREWELL, PreviewSession, Request
from ..runs.preview_job import request_of
from ..translation import tr
from ..widgets.arrangement import ROOM, column_of, row_of
from ..widgets.fields import named
from .overlay import Overlay

SETTLED = 300  # milliseconds after the last movement of the map
OPACITY = 50  # per cent, at first


Prepare = Callable[[Request], Request]


class PreviewBar(QWidget):
    """`ask` gives the parameters of landquilt:segment as the dock stands, None where no image is chosen."""

    shown = pyqtSignal(object)  # how the job of what is shown has finished
    cleared = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, ask: Callable[[], dict[str, Any] | None], parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltPreview")
        self.canvas, self.ask = canvas, ask
        self.prepare: Prepare | None = None  # makes a request another one, which shows the same place otherwise
        self.session, self.overlay = PreviewSession(self), Overlay(canvas, self)
        self.image: QgsRasterLayer | None = None  # what the preview lies over
        self.settling = QTimer(self, singleShot=True, interval=SETTLED)
        self.make_widgets()
        self.lay_out()
        self.connect_all()
        self.clear()

    def stop(self) -> None:
        """End the worker and take the preview off the map."""
        self.clear()
        self.session.stop()

    def make_widgets(self) -> None:
        tip = tr("Classify what the map shows of the image, and lay it over the image for a look. Nothing is kept.")
        self.button = named(QPushButton(tr("Preview")), "LandQuiltPreviewButton", tr("Preview"), tip)
        tip = tr("Preview anew each time the map was moved or zoomed.")
        self.following = named(QCheckBox(tr("Follow the map")), "LandQuiltPreviewFollow", tr("Follow the map"), tip)
        tip = tr("Take the preview off the map, and follow it no longer.")
        self.clearing = named(QToolButton(), "LandQuiltPreviewClear", tr("Clear the preview"), tip)
        self.clearing.setIcon(QgsApplication.getThemeIcon("/mIconClearText.svg"))
        self.clearing.setAutoRaise(True)
        self.clearing.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tip = tr("How much the preview hides of the image: 0 % is invisible, 100 % hides it.")
        self.opacity = named(QSlider(Qt.Orientation.Horizontal), "LandQuiltPreviewOpacity", tr("Opacity of the preview"), tip)
        self.opacity.setRange(0, 100)
        self.opacity.setPageStep(10)
        self.opacity.setValue(OPACITY)
        self.label = QLabel(tr("Opacity"))
        self.label.setBuddy(self.opacity)
        self.label.setToolTip(tip)
        self.percent = QLabel()
        self.percent.setObjectName("LandQuiltPreviewPercent")
        self.percent.setMinimumWidth(self.percent.fontMetrics().horizontalAdvance("100 %"))
        self.percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.status = named(QLabel(), "LandQuiltPreviewStatus", tr("State of the preview"), "")
        self.status.setWordWrap(True)
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def lay_out(self) -> None:
        above = row_of(self.button, self.following, ROOM)
        column_of(above, row_of(self.label, self.opacity, self.percent, self.clearing), self.status, into=self)

    def connect_all(self) -> None:
        self.button.clicked.connect(self.preview)
        self.following.toggled.connect(self.follow)
        self.clearing.clicked.connect(self.clear)
        self.opacity.valueChanged.connect(self.set_opacity)
        self.settling.timeout.connect(self.preview_what_moved)
        self.canvas.extentsChanged.connect(self.wait_for_rest)
        self.session.arrived.connect(self.show_result)
        self.session.progressed.connect(self.show_progress)
        self.session.failed.connect(self.status.setText)
        QgsProject.instance().cleared.connect(self.stop)
        QCoreApplication.instance().aboutToQuit.connect(self.leave)

    # -- what the user does --

    def preview(self) -> None:
        """Ask for what the map shows now."""
        request = self.request()
        if request is not None:
            self.start(request)

    def follow(self, is_on: bool) -> None:
        if is_on:
            self.preview()
        else:
            self.settling.stop()

    def clear(self) -> None:
        """Take the preview off the map, and want none."""
        self.following.setChecked(False)
        self.settling.stop()
        self.session.forget()
        self.overlay.clear()
        self.watch(None)
        self.enable(False, self.clearing, self.label, self.opacity, self.percent)
        self.set_opacity(self.opacity.value())
        self.status.setText(tr("Shows what the model makes of the visible part of the image."))
        self.cleared.emit()

    def make_way(self, image: str) -> None:
        """A map of this layer (its id) is there: what lay over it in the meantime is of no use any more."""
        if self.image is not None and self.image.id() == image:
            self.clear()

    def set_opacity(self, percent: int) -> None:
        self.percent.setText(tr("{} %").format(percent))
        self.overlay.set_opacity(percent / 100)

    # -- what happens by itself --

    def wait_for_rest(self) -> None:
        if self.following.isChecked():
            self.settling.start()

    def preview_what_moved(self) -> None:
        request = self.request()
        if request is not None and not request.is_like(self.session.latest):
            self.start(request)

    def show_progress(self, percent: float) -> None:
        self.status.setText(tr("Classifying: {:.0f} %").format(percent))

    def show_result(self, request: Request, finished: Any) -> None:
        opacity, path = self.opacity.value() / 100, finished.outputs[request.makes[0]]
        classes = classes_from(getattr(finished, "classes", ())) or request.classes
        if not self.overlay.show(path, tr("Preview"), raster_qml(classes), request.image, opacity):
            self.status.setText(tr("The preview {} cannot be opened; free some space for temporary files.").format(path))
            return
        self.enable(True, self.label, self.opacity, self.percent)
        self.status.setText(request.plan.text)
        self.shown.emit(finished)

    def leave(self) -> None:
        """QGIS ends."""
        self.overlay.clear()
        self.session.stop(FAREWELL)

    # -- what these are made of --

    def request(self) -> Request | None:
        """None where there is nothing to ask for; the status says why."""
        view = QgsReferencedRectangle(self.canvas.extent(), self.canvas.mapSettings().destinationCrs())
        try:
            request = request_of(self.ask(), view)
            return self.prepare(request) if self.prepare is not None else request
        except InputError as error:
            self.session.forget()
            self.status.setText(str(error))
            return None

    def start(self, request: Request) -> None:
        self.status.setText(tr("Reading and classifying…") if self.session.is_warm else tr("Starting the backend…"))
        self.watch(cast(Optional[QgsRasterLayer], QgsProject.instance().mapLayer(request.image)))
        self.enable(True, self.clearing)
        self.session.ask(request)

    def watch(self, image: QgsRasterLayer | None) -> None:
        """The preview goes when this layer does."""
        if image is self.image:
            return
        if self.image is not None:
            with suppress(TypeError, RuntimeError):  # it is gone already
                self.image.willBeDeleted.disconnect(self.clear)
        self.image = image
        if image is not None:
            image.willBeDeleted.connect(self.clear)

    def enable(self, is_on: bool, *widgets: QWidget) -> None:
        for widget in widgets:
            widget.setEnabled(is_on)


def classes_from(rows: Any) -> tuple[LandClass, ...]:
    """Of a legend as a job says it."""
    return tuple(LandClass(int(row["code"]), str(row["name"]), str(row["color"])) for row in rows)
