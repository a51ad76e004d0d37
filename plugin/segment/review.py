"""Low confidence first: from one uncertain polygon to the next, with the image in view and a verdict at each."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFeature, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...backend.shared.card import LandClass
from ...backend.shared.errors import InputError
from ...backend.shared.verdict import CHECKED
from ..translation import tr
from ..widgets.background import Background
from ..widgets.spot import Spot
from .counting import least_certain, quoted
from .legend import FieldNames
from .selection import polygons_of
from .verdicts import judge

LIMIT = 300  # polygons in one go; when all are seen, the next ones are looked for


class Review(QObject):
    """The list of polygons and the place in it. `changed` is emitted whenever there is something else to show."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QObject):
        super().__init__(parent)
        self.spot = Spot(canvas)
        self.timer = QTimer(self)  # a filter that is being typed
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.search)
        self.task: Background | None = None
        self.layer: Any = None  # a QgsVectorLayer while there is something to check
        self.forget_all()

    def forget_all(self) -> None:
        self.columns: FieldNames | None = None
        self.where = ""
        self.ids: list[int] = []
        self.place = 0
        self.problem = ""
        self.verdicts: list[tuple[int, int, bool]] = []  # (undo steps when it was given, polygon, was it right)

    def start(self, layer: QgsVectorLayer, columns: FieldNames, code: int | None, least_area: float) -> None:
        """Look for the least certain polygons of a layer and go to the first; see `filter`."""
        self.stop()
        self.layer, self.columns = layer, columns
        self.where = condition(columns, code, least_area)
        layer.undoStack().indexChanged.connect(self.follow_edits)
        layer.beforeCommitChanges.connect(self.keep_verdicts)
        self.search()

    def stop(self) -> None:
        """Let go of the layer; edits that are not saved stay in it, as QGIS keeps any."""
        self.stop_search()
        self.spot.hide()
        if self.layer is not None and not sip.isdeleted(self.layer):
            self.layer.undoStack().indexChanged.disconnect(self.follow_edits)
            self.layer.beforeCommitChanges.disconnect(self.keep_verdicts)
        self.layer = None
        self.forget_all()

    def stop_search(self) -> None:
        self.timer.stop()
        if self.task is not None:
            self.task.forget()
        self.task = None

    # -- the list ---------------------------------------------------------------------------------------------------

    def filter(self, code: int | None, least_area: float) -> None:
        """Only polygons of this class (None: all) and of at least so many square metres, from now on."""
        where = condition(self.columns, code, least_area) if self.columns is not None else ""
        if where != self.where:
            self.where = where
            self.timer.start(400)

    def search(self) -> None:
        """The least certain polygons that are not checked yet."""
        self.stop_search()
        if self.layer is None or self.columns is None:
            return
        parts = [self.where, f"{quoted(self.columns.confidence)} IS NOT NULL"]
        checked = self.layer.fields().lookupField(CHECKED)
        if checked >= 0:
            parts.append(f"{quoted(self.layer.fields()[checked].name())} IS NULL")
        where, polygons = " AND ".join(filter(None, parts)), polygons_of(self.layer, self.columns)
        title = tr("Looking for the least certain polygons")
        self.task = Background(title, lambda stop: least_certain(polygons, where, LIMIT, stop), self.show_list, self.fail, self).start()
        self.changed.emit()

    def is_searching(self) -> bool:
        return self.task is not None or self.timer.isActive()

    def show_list(self, ids: list[int]) -> None:
        self.task = None
        self.ids, self.problem = ids, ""
        self.go(0)

    def fail(self, problem: str) -> None:
        self.task, self.problem = None, problem
        self.changed.emit()

    # -- the place in it --------------------------------------------------------------------------------------------

    def next(self) -> None:
        if self.place + 1 < len(self.ids):
            self.go(self.place + 1)
        else:
            self.search()

    def previous(self) -> None:
        if self.place > 0:
            self.go(self.place - 1)

    def go(self, place: int) -> None:
        self.place = place
        feature = self.current()
        self.spot.hide()
        if feature is not None:
            self.spot.show(self.layer, feature.geometry())
        self.changed.emit()

    def current(self) -> QgsFeature | None:
        """The polygon as it is now; None where there is none, or where it was deleted meanwhile."""
        if self.layer is None or not 0 <= self.place < len(self.ids):
            return None
        feature = self.layer.getFeature(self.ids[self.place])
        return feature if feature.isValid() and feature.hasGeometry() else None

    # -- the verdict ------------------------------------------------------------------------------------------------

    def judge(self, chosen: LandClass) -> None:
        """Write it down and go on to the next polygon."""
        feature = self.current()
        if feature is None or self.columns is None or self.is_searching():
            return
        try:
            is_right = judge(self.layer, feature, self.columns, chosen)
        except InputError as error:
            self.fail(str(error))
            return
        self.problem = ""
        self.verdicts.append((self.layer.undoStack().index(), feature.id(), is_right))
        self.next()

    def undo(self) -> None:
        """Take the last verdict back and show its polygon."""
        if self.can_undo():
            fid = self.verdicts[-1][1]
            self.layer.undoStack().undo()
            if self.is_searching():  # for what comes after it, without it
                self.search()
            if fid not in self.ids:  # of an earlier list
                self.ids.insert(self.place, fid)
            self.go(self.ids.index(fid))

    def can_undo(self) -> bool:
        """Whether the last edit of the layer is a verdict of ours; other edits are undone where they were made."""
        return self.layer is not None and bool(self.verdicts) and 0 < self.verdicts[-1][0] == self.layer.undoStack().index()

    def follow_edits(self, steps: int) -> None:
        """A verdict that was undone, here or in QGIS, was not given."""
        self.verdicts = [item for item in self.verdicts if item[0] <= steps]
        self.changed.emit()

    def keep_verdicts(self, *_: Any) -> None:
        """Saved: no undo takes them back."""
        self.verdicts = [(0, fid, is_right) for _, fid, is_right in self.verdicts]

    def save(self) -> None:
        if self.layer is not None and not self.layer.commitChanges():
            text = tr("The checks cannot be saved ({}); they are kept in the layer, so correct that and save again.")
            self.fail(text.format(" ".join(self.layer.commitErrors())))
        self.changed.emit()

    def unsaved(self) -> int:
        """Polygons with a verdict, or any other edit, that is not in the file yet."""
        buffer = self.layer.editBuffer() if self.layer is not None else None
        return len(buffer.changedAttributeValues()) if buffer else 0


def condition(columns: FieldNames, code: int | None, least_area: float) -> str:
    parts = [f"{quoted(columns.area)} >= {least_area!r}"] if least_area > 0 else []
    parts += [] if code is None else [f"{quoted(columns.code)} = {code}"]
    return " AND ".join(parts)
