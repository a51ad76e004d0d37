"""The strokes on an image: a label layer of its own, written to its file with every stroke, and what was done last undone.

brush -- geometry in the map's system --> clipped to the image, cut out of strokes of other classes --> layer --changed--> preview, list

The layer is an ordinary one of the project: the training reads it as labels, and whoever edits it as any layer edits strokes.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...backend.shared.errors import InputError
from ...backend.shared.legend import Classes, checked
from ..labels.layer import classes_in, redress
from ..translation import tr
from .stroke_layer import UNSAVED, Change, DrawnStroke, area_from, areas, find_strokes, make_strokes, strokes_in, transformed, write_change

CUT = 0.99  # share of a stroke that lies on the image where nothing need be said


class Strokes(QObject):
    """Of one image at a time. `changed` tells that others are there than before, whoever made them."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.image: QgsRasterLayer | None = None
        self.layer: QgsVectorLayer | None = None  # None: nothing was painted yet
        self.done: list[Change] = []
        self.growing: dict[int, QgsGeometry] = {}  # strokes that are to be filled to the edge, as they were painted
        self.is_own = False  # the edit that goes on
        self.telling = QTimer(self, singleShot=True, interval=0)
        self.telling.timeout.connect(self.changed)
        QgsProject.instance().layersWillBeRemoved.connect(self.forget)

    def stop(self) -> None:
        QgsProject.instance().layersWillBeRemoved.disconnect(self.forget)
        self.telling.stop()
        self.take(None)

    # -- which strokes -----------------------------------------------------------------------------------------------

    def show(self, image: QgsRasterLayer | None) -> None:
        """Those of this image, if the project has any."""
        layer = find_strokes(image) if image is not None else None
        if image is not self.image or layer is not self.layer:
            self.image = image
            self.take(layer)
            self.telling.start()

    def take(self, layer: QgsVectorLayer | None) -> None:
        for signal in signals_of(self.layer):
            signal.disconnect(self.hear)
        self.layer, self.done, self.growing = layer, [], {}
        for signal in signals_of(layer):
            signal.connect(self.hear)

    def hear(self) -> None:
        """Somebody edits the layer as any layer: what was done before cannot be undone here."""
        if not self.is_own:
            self.done = []
            self.telling.start()

    def forget(self, ids: list[str]) -> None:
        if self.layer is not None and self.layer.id() in ids:
            self.take(None)
            self.telling.start()
        if self.image is not None and self.image.id() in ids:
            self.image = None

    def all(self) -> list[DrawnStroke]:
        """In the order in which they were painted."""
        return strokes_in(self.layer) if self.layer is not None else []

    def at(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> DrawnStroke | None:
        """The one that lies on top at a point of the system `crs`."""
        if self.layer is None:
            return None
        spot = transformed(QgsGeometry.fromPointXY(point), crs, self.layer.crs())
        return next((stroke for stroke in reversed(self.all()) if stroke.geometry.contains(spot)), None)

    def classes(self, model: Classes) -> Classes:
        """The model's, and what was added to them on this image. Raises InputError where a code or a name means two things."""
        known, codes = {item.code: item.name for item in model}, {item.name: item.code for item in model}
        own = classes_in(self.layer) if self.layer is not None else ()
        for item in own:
            if known.get(item.code, item.name) != item.name or codes.get(item.name, item.code) != item.code:
                text = tr("The strokes on this image have the class {} {}, which the model numbers or names otherwise; remove their layer.")
                raise InputError(text.format(item.code, item.name))
        return (*model, *(item for item in own if item.code not in known))

    # -- painting ----------------------------------------------------------------------------------------------------

    def paint(self, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem, code: int, classes: Classes, is_filled: bool = False) -> str:
        """What is painted covers strokes of other classes. A sentence on what was left out; raises InputError and Fault.

        `shape`: an area in the system `crs`; `classes`: the legend as it is now, which a layer's may lack some of.
        is_filled: it is to grow, which takes whoever sees the image (`grow`).
        """
        image = self.image
        if image is None:
            raise InputError(tr("There is no image to paint on; choose one."))
        asked = transformed(shape, crs, image.crs())
        inside = areas(asked.intersection(QgsGeometry.fromRect(image.extent())))
        if inside is None:
            raise InputError(tr("The stroke lies outside of the image {!r}; paint on the image.").format(image.name()))
        layer = self.with_classes(classes)
        own = transformed(inside, image.crs(), layer.crs())
        numbers = [stroke.fid for stroke in self.all()] + [fid for change in self.done for fid in change]
        fid = 1 + max((number for number in numbers if number < UNSAVED), default=0)
        self.do({**self.without(own, code), fid: (None, DrawnStroke(fid, code, own))})
        self.growing.pop(fid, None)  # of one that was undone
        if is_filled:
            self.growing[fid] = own
        return tr("What lies outside of the image was left out.") if inside.area() < CUT * asked.area() else ""

    def grow(self, found: dict[str, Any], crs: QgsCoordinateReferenceSystem) -> None:
        """Strokes become the areas that were found for them, GeoJSON in the system `crs`, without what lies under strokes of other classes.

        What became otherwise since it was painted stays. With the stroke goes what it grew: it is undone as one.
        """
        strokes = self.all()
        for stroke in strokes:
            if self.layer is None or str(stroke.fid) not in found or stroke.fid not in self.growing:
                continue
            if not stroke.geometry.equals(self.growing.pop(stroke.fid)):
                continue
            shape = transformed(area_from(found[str(stroke.fid)]), crs, self.layer.crs())
            for other in strokes:
                if other.code != stroke.code and other.geometry.intersects(shape):
                    shape = shape.difference(other.geometry)
            if (area := areas(shape)) is not None:
                after = DrawnStroke(stroke.fid, stroke.code, area)
                self.write({stroke.fid: (stroke, after)})
                self.done = [
                    {**change, **{fid: (pair[0], after) for fid, pair in change.items() if fid == after.fid}} for change in self.done
                ]

    def erase(self, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        if self.layer is not None:
            self.do(self.without(transformed(shape, crs, self.layer.crs()), None))

    def delete(self, fids: list[int]) -> None:
        self.do({stroke.fid: (stroke, None) for stroke in self.all() if stroke.fid in fids})

    def undo(self) -> None:
        """Of a layer that is being edited the last edit, as QGIS does; else the last stroke, eraser or deletion."""
        if self.layer is not None and self.layer.isEditable():
            self.layer.undoStack().undo()
        elif self.done:
            self.write({fid: (after, before) for fid, (before, after) in self.done[-1].items()})
            self.done.pop()

    def can_undo(self) -> bool:
        if self.layer is not None and self.layer.isEditable():
            return bool(self.layer.undoStack().canUndo())
        return bool(self.done)

    def without(self, shape: QgsGeometry, kept: int | None) -> Change:
        """What becomes of the strokes where an area is cleared of all classes but one."""
        change: Change = {}
        for stroke in self.all():
            if stroke.code != kept and stroke.geometry.intersects(shape):
                rest = areas(stroke.geometry.difference(shape))
                change[stroke.fid] = stroke, DrawnStroke(stroke.fid, stroke.code, rest) if rest is not None else None
        return change

    def do(self, change: Change) -> None:
        if change:
            self.write(change)
            self.done.append(change)

    def write(self, change: Change) -> None:
        if self.layer is None:
            return
        self.is_own = True
        try:
            write_change(self.layer, change)
        finally:
            self.is_own = False
            self.layer.triggerRepaint()
            self.telling.start()

    def with_classes(self, classes: Classes) -> QgsVectorLayer:
        """The layer, made where there is none, with at least these classes in its form. Raises InputError and Fault."""
        classes, layer = checked(classes), self.layer
        if layer is None:
            if self.image is None:
                raise InputError(tr("There is no image to paint on; choose one."))
            layer = make_strokes(self.image, classes)
            self.take(layer)
        elif {item.code for item in classes} - {item.code for item in classes_in(layer)}:
            redress(layer, classes)
        self.telling.start()
        return layer


def signals_of(layer: Any) -> tuple[Any, ...]:
    return () if layer is None else (layer.layerModified, layer.editingStopped, layer.dataChanged)
