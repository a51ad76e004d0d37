"""The dock's part "Teach", below the preview: a brush that corrects the map, the strokes, and what becomes of them.

brush -> Strokes (a layer) --changed--> PreviewBar.preview -> prepare: job Teach -> warm worker -> map, confidence, what was learnt
"""

from __future__ import annotations

from functools import partial
from typing import Any, Callable

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ...backend.shared.errors import Fault, InputError
from ...backend.shared.legend import Classes
from ..online import is_online
from ..runs.preview import Request
from ..segment.form_page import SegmentFormPage
from ..segment.hidden_layers import HiddenLayers, results
from ..segment.preview_bar import PreviewBar
from ..translation import tr
from ..widgets.arrangement import beside, column_of
from ..widgets.fields import named
from ..widgets.narrow_button import narrow_button
from ..widgets.notice import Notice
from ..widgets.single_keys import UNDO, SingleKeys
from ..widgets.spot import Spot
from .brush import Brush
from .keep_bar import KeepBar
from .learnt import said
from .palette import Palette
from .stroke_layer import transformed
from .stroke_list import StrokeList
from .strokes import Strokes
from .teach_job import taught
from .unsure import least_sure


class TeachPanel(QWidget):
    train_wanted = pyqtSignal(str, str, object)  # ids of image and strokes, the legend

    def __init__(self, canvas: QgsMapCanvas, form: SegmentFormPage, preview: PreviewBar, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("LandQuiltTeach")
        self.canvas, self.form, self.preview = canvas, form, preview
        self.strokes, self.brush, self.spot = Strokes(self), Brush(canvas), Spot(canvas)
        self.hidden = HiddenLayers()
        self.finished: Any = None  # how the lesson of the map that is shown has finished
        self.seen: list[QgsPointXY] = []  # unsure places that were shown, in the image's coordinates
        self.before: Any = None  # the tool in whose place the brush came
        self.make_widgets()
        self.arrange()
        self.keys = SingleKeys(self, canvas, self.button_of)
        self.connect_parts()
        self.follow()

    def make_widgets(self) -> None:
        tip = tr("Paint where the preview is wrong, and watch it learn.")
        self.button = named(QPushButton(tr("&Teach")), "LandQuiltTeachButton", tr("Teach"), tip)
        self.button.setCheckable(True)
        self.body = QWidget()
        self.palette, self.list = Palette(), StrokeList()
        self.keeping = KeepBar(self.preview, lambda: self.form.form)
        self.undoing = narrow_button("LandQuiltTeachUndo", tr("&Undo"), tr("Take the last stroke back (Ctrl+Z)."))
        tip = tr("Go to where the map is least sure of what is seen: a stroke is worth most there.")
        self.unsure = narrow_button("LandQuiltTeachUnsure", tr("Unsure &place"), tip)
        self.notice = Notice("LandQuiltTeachNotice")

    def arrange(self) -> None:
        actions = beside(self.undoing, self.unsure, self.list.remove)
        actions.layout().setStretch(1, 1)
        column_of(self.palette, actions, self.list, self.keeping, into=self.body)
        column_of(self.button, self.notice, self.body, into=self)
        self.body.hide()

    def connect_parts(self) -> None:
        self.button.toggled.connect(self.toggle)
        self.form.changed.connect(self.follow)
        self.strokes.changed.connect(self.show_strokes)
        self.brush.painted.connect(self.paint)
        self.brush.erased.connect(self.erase)
        self.brush.picked.connect(self.pick)
        self.brush.activated.connect(partial(self.keys.follow_map, True))
        self.brush.deactivated.connect(partial(self.keys.follow_map, False))
        self.palette.chosen.connect(lambda item: self.brush.set_color(item.color))
        self.palette.buttons.chosen.connect(self.take_brush)
        self.palette.width_changed.connect(self.brush.set_width)
        self.palette.narrower.clicked.connect(lambda: self.palette.slider.setValue(self.brush.wider(-1)))
        self.palette.wider.clicked.connect(lambda: self.palette.slider.setValue(self.brush.wider(1)))
        self.palette.added.connect(self.add_class)
        self.list.wanted.connect(self.go_to)
        self.list.deleted.connect(lambda fids: self.attempt(partial(self.strokes.delete, fids)))
        self.undoing.clicked.connect(lambda: self.attempt(self.strokes.undo))
        self.unsure.clicked.connect(self.go_to_unsure)
        self.keeping.train_wanted.connect(self.train)
        self.keeping.said.connect(self.notice.say)
        self.palette.refused.connect(lambda sentence: self.notice.say(sentence, "error"))
        self.preview.shown.connect(self.show_lesson)
        self.preview.cleared.connect(self.forget_lesson)

    def stop(self) -> None:
        """The dock goes; the strokes stay in the project."""
        self.preview.prepare = None
        self.hidden.restore()
        self.lay_down_brush()
        self.keys.follow_map(False)
        self.spot.hide()
        self.strokes.stop()
        self.brush.deleteLater()  # else it would live as long as the map

    # -- when it is on -----------------------------------------------------------------------------------------------

    def toggle(self, is_on: bool) -> None:
        self.body.setVisible(is_on)
        self.notice.say("")
        self.preview.prepare = self.prepare if is_on else None
        if is_on:
            self.hidden.hide(results())
            self.follow()
            self.take_brush()
            self.preview.following.setChecked(True)
        else:
            self.hidden.restore()
            self.lay_down_brush()
            self.spot.hide()
        if is_on or self.preview.overlay.layer is not None:
            self.preview.preview_what_moved()

    def take_brush(self, *_: Any) -> None:
        if self.canvas.mapTool() is not self.brush:
            self.before = self.canvas.mapTool()
            self.canvas.setMapTool(self.brush)

    def lay_down_brush(self) -> None:
        """For the tool of before."""
        if sip.isdeleted(self.canvas) or self.canvas.mapTool() is not self.brush:
            return
        if self.before is not None and not sip.isdeleted(self.before):
            self.canvas.setMapTool(self.before)
        else:
            self.canvas.unsetMapTool(self.brush)

    def follow(self) -> None:
        """Image or model may be others than before."""
        image, card = self.form.image(), self.form.card
        self.button.setEnabled(image is not None and card is not None)
        if not self.button.isEnabled():
            self.button.setChecked(False)
        if image is not self.strokes.image:
            self.seen = []
            self.keeping.propose(image.name() if image is not None else "")
        self.strokes.show(image)
        self.palette.show_classes(self.legend())

    def legend(self) -> Classes:
        """Empty where the strokes that are there do not fit the model, which is said."""
        card = self.form.card
        try:
            return self.strokes.classes(card.classes) if card is not None else ()
        except InputError as error:
            self.notice.say(str(error), "error")
            return ()

    # -- painting ----------------------------------------------------------------------------------------------------

    def attempt(self, action: Callable[[], Any]) -> None:
        """Do it; say what comes of it, or why it cannot be done."""
        try:
            sentence = action()
        except (InputError, Fault) as error:
            self.notice.say(str(error), "error")
        else:
            self.notice.say(sentence or "", "information")

    def paint(self, shape: QgsGeometry, is_filled: bool) -> None:
        item, classes = self.palette.current, self.palette.classes
        self.spot.hide()
        self.hidden.hide(results())  # a map that arrived meanwhile
        if item is not None:
            self.attempt(
                partial(self.strokes.paint, shape, self.system(), item.code, classes, is_filled or self.palette.filling.isChecked())
            )

    def erase(self, shape: QgsGeometry) -> None:
        self.attempt(partial(self.strokes.erase, shape, self.system()))

    def pick(self, point: QgsPointXY) -> None:
        """Paint with what lies there: a stroke, else what the preview says."""
        self.attempt(partial(self.choose_at, point))

    def choose_at(self, point: QgsPointXY) -> str:
        stroke = self.strokes.at(point, self.system())
        code = stroke.code if stroke is not None else self.code_of_map(point)
        is_found = code is not None and self.palette.choose_code(code)
        return "" if is_found else tr("Neither a stroke nor the preview says a class there.")

    def code_of_map(self, point: QgsPointXY) -> int | None:
        layer = self.preview.overlay.layer
        if layer is None:
            return None
        spot = transformed(QgsGeometry.fromPointXY(point), self.system(), layer.crs()).asPoint()
        value, is_there = layer.dataProvider().sample(spot, 1)
        return int(value) if is_there else None

    def add_class(self, classes: Classes) -> None:
        self.attempt(partial(self.begin_class, classes))

    def begin_class(self, classes: Classes) -> str:
        self.strokes.with_classes(classes)
        return tr("Paint the new class at three places or more, then it is learnt.")

    def system(self) -> QgsCoordinateReferenceSystem:
        """Of the map."""
        return self.canvas.mapSettings().destinationCrs()

    def button_of(self, text: str) -> Any:
        """Of what a key writes, or of UNDO."""
        if not self.button.isChecked():
            return None
        return self.undoing if text == UNDO else self.palette.button_of(text)

    def train(self) -> None:
        """In the window for it, with the strokes as labels."""
        if self.strokes.layer is not None and self.strokes.image is not None:
            self.train_wanted.emit(self.strokes.image.id(), self.strokes.layer.id(), self.palette.classes)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_strokes(self) -> None:
        """Others than before: the list says so, and the map learns them."""
        layer = self.strokes.layer
        self.palette.show_classes(self.legend())
        crs = layer.crs() if layer is not None else QgsCoordinateReferenceSystem()
        strokes = self.strokes.all()
        self.list.show_strokes(strokes, self.palette.classes, crs)
        self.allow()
        if self.button.isChecked():
            self.preview.preview_what_moved()

    def allow(self) -> None:
        self.undoing.setEnabled(self.strokes.can_undo())
        self.unsure.setEnabled(self.finished is not None)
        self.keeping.allow(bool(self.strokes.all()))

    def go_to(self, fid: int) -> None:
        stroke = next((item for item in self.strokes.all() if item.fid == fid), None)
        if stroke is not None and self.strokes.layer is not None:
            self.spot.show(self.strokes.layer, stroke.geometry)

    def prepare(self, request: Request) -> Request:
        """The preview's request, taught by the strokes."""
        layer, image = self.strokes.layer, self.form.image()
        if image is None or not self.palette.classes:
            return request
        own = layer.crs() if layer is not None else image.crs()
        return taught(request, self.strokes.all(), own, image.crs(), self.palette.classes, set(self.strokes.growing))

    def show_lesson(self, finished: Any) -> None:
        self.finished = finished if "confidence" in finished.outputs else None
        image = self.form.image()
        if self.finished is not None and image is not None:
            self.attempt(partial(self.strokes.grow, finished.filled, image.crs()))
            self.notice.say(*said(finished, self.strokes.all(), self.palette.classes, not is_online(image)))
        self.allow()

    def forget_lesson(self) -> None:
        self.finished = None
        self.spot.hide()
        self.allow()

    def go_to_unsure(self) -> None:
        """Show it in the middle of the map, whose scale stays."""
        image = self.form.image()
        place = least_sure(self.finished.outputs["confidence"], self.seen) if self.finished is not None else None
        if place is None or image is None:
            self.notice.say(tr("The map shows no further place that is unsure; move on."), "information")
            return
        self.seen.append(place)
        self.spot.mark(image.crs(), QgsGeometry.fromPointXY(place))
        self.canvas.setCenter(transformed(QgsGeometry.fromPointXY(place), image.crs(), self.system()).asPoint())
        self.canvas.refresh()
