"""From one sample point to the next: the point on the map, the answer into the layer, on to the next unanswered one."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...backend.shared.errors import InputError
from ..widgets.spot import Spot
from .layer import REFERENCE, code_of, read_answers, write_answer


class SampleWalk(QObject):
    """`changed` is emitted whenever there is something else to show, `ended` when the layer is gone."""

    changed = pyqtSignal()
    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QObject):
        super().__init__(parent)
        self.spot = Spot(canvas)
        self.layer: Any = None  # a QgsVectorLayer while it is walked through
        self.answers: dict[int, int | None] = {}  # by feature id, in the order of the walk
        self.place = 0
        self.problem = ""

    def start(self, layer: QgsVectorLayer) -> None:
        """Go to the first unanswered point, else to the first."""
        self.stop()
        self.layer = layer
        layer.attributeValueChanged.connect(self.take)  # by the form, the table, or undone
        layer.willBeDeleted.connect(self.end)
        self.answers = read_answers(layer)
        self.place = len(self.answers) - 1
        self.go_on()

    def stop(self) -> None:
        """Let go of the layer."""
        self.spot.hide()
        if self.layer is not None and not sip.isdeleted(self.layer):
            self.layer.attributeValueChanged.disconnect(self.take)
            self.layer.willBeDeleted.disconnect(self.end)
        self.layer, self.answers, self.place, self.problem = None, {}, 0, ""

    def end(self) -> None:
        self.stop()
        self.ended.emit()

    def take(self, fid: int, field: int, value: Any) -> None:
        """A field calculator changes thousands, one after the other: the layer is not read again for each."""
        if self.layer.fields()[field].name().lower() == REFERENCE and fid in self.answers:
            self.answers[fid] = code_of(value)
            self.changed.emit()

    # -- where we are ------------------------------------------------------------------------------------------------

    @property
    def current(self) -> int | None:
        """The feature id; None where there are no points."""
        ids = list(self.answers)
        return ids[self.place] if 0 <= self.place < len(ids) else None

    @property
    def answer(self) -> int | None:
        return self.answers.get(self.current) if self.current is not None else None

    @property
    def filled(self) -> int:
        return sum(code is not None for code in self.answers.values())

    def step(self, by: int) -> None:
        """To the point after (1) or before (-1), from the last to the first and back."""
        if self.answers:
            self.go((self.place + by) % len(self.answers))

    def go_on(self) -> None:
        """To the next point without an answer, from the last one to the first; where there is none, stay."""
        codes = list(self.answers.values())
        count = len(codes)
        after = [(self.place + step) % count for step in range(1, count + 1)]
        self.go(next((place for place in after if codes[place] is None), max(self.place, 0)))

    def go(self, place: int) -> None:
        self.place = place
        feature = self.layer.getFeature(self.current) if self.current is not None else None
        self.spot.hide()
        if feature is not None and feature.isValid() and feature.hasGeometry():
            self.spot.show(self.layer, feature.geometry())
        self.changed.emit()

    # -- what is said ------------------------------------------------------------------------------------------------

    def fill(self, code: int | None) -> None:
        """Write the class of the point that is shown and go on; None takes the answer back and stays."""
        if self.current is None:
            return
        try:
            write_answer(self.layer, self.current, code)
        except InputError as error:
            self.problem = str(error)
            self.changed.emit()
            return
        self.problem = ""
        if code is None:
            self.changed.emit()
        else:
            self.go_on()
