"""A layer of strokes: a label layer that belongs to an image, its rows as strokes, and changes of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...backend.shared.errors import Fault, InputError
from ...backend.shared.legend import Classes
from ..labels.labels_dialog import free_place
from ..labels.layer import CODE, NAME, classes_in, write_labels
from ..result_layers import forget_undefined, place_of
from ..translation import tr

OF, ON = "landquilt/strokes_of", "landquilt/strokes_on"  # custom properties of the layer: the image's id, and its source
FID = "fid"  # a GeoPackage's own
UNSAVED = 10**9  # from here on rows are numbered that have no number yet


@dataclass(frozen=True)
class DrawnStroke:
    fid: int
    code: int
    geometry: QgsGeometry  # areas, in the layer's system


Change = dict[int, tuple[Optional[DrawnStroke], Optional[DrawnStroke]]]  # by fid: what was there before, what is there after


def find_strokes(image: QgsRasterLayer) -> QgsVectorLayer | None:
    """The project's layer of an image's strokes: also of one that was taken out of the project and added again."""
    project = QgsProject.instance()
    layers = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer) and layer.customProperty(OF)]
    for layer in layers:
        if layer.customProperty(OF) == image.id() and layer.isValid():
            return layer
    for layer in layers:
        is_orphan = project.mapLayer(layer.customProperty(OF)) is None
        if is_orphan and layer.isValid() and layer.customProperty(ON) == image.source():
            layer.setCustomProperty(OF, image.id())
            return layer
    return None


def make_strokes(image: QgsRasterLayer, classes: Classes) -> QgsVectorLayer:
    """A new layer in a file beside the image, just above it in the layer panel. Raises InputError and Fault."""
    project = QgsProject.instance()
    path = free_place(image, "strokes")
    write_labels(path, classes, image.crs(), (), project.transformContext())
    layer = QgsVectorLayer(str(path), tr("Strokes on {}").format(image.name()), "ogr")
    layer.loadDefaultStyle()
    forget_undefined(layer)
    layer.setCustomProperty(OF, image.id())
    layer.setCustomProperty(ON, image.source())
    project.addMapLayer(layer, False)
    root = project.layerTreeRoot()
    root.insertLayer(place_of(image.id(), root), layer).setExpanded(False)
    return layer


def strokes_in(layer: QgsVectorLayer) -> list[DrawnStroke]:
    """In the order in which they were painted; what has no class yet is none."""
    place = layer.fields().lookupField(CODE)
    return [DrawnStroke(number, row[place], row.geometry()) for number, row in sorted(rows_of(layer).items())]


def rows_of(layer: QgsVectorLayer) -> dict[int, QgsFeature]:
    """The strokes' rows by their numbers; those that are not saved yet have an id of QGIS's, below zero, and perhaps a number."""
    place, own = layer.fields().lookupField(CODE), layer.fields().lookupField(FID)
    found = {}
    for row in layer.getFeatures():
        if isinstance(row[place], int) and row.hasGeometry():
            number = row[own] if own >= 0 and isinstance(row[own], int) else row.id()
            found[number if number > 0 else UNSAVED - number] = row
    return found


def write_change(layer: QgsVectorLayer, change: Change) -> None:
    """Into the file at once; of a layer that is being edited into its edits, which QGIS saves. Raises Fault."""
    is_edited = layer.isEditable()
    is_fine = (is_edited or layer.startEditing()) and take(layer, change)
    if is_fine and (is_edited or layer.commitChanges()):
        return
    problem = " ".join(layer.commitErrors()) or tr("it cannot be edited")
    if not is_edited:
        layer.rollBack()
    text = tr("The stroke cannot be kept in {!r} ({}); see whether its file can be written, or remove the layer.")
    raise Fault(text.format(layer.name(), problem))


def take(layer: QgsVectorLayer, change: Change) -> bool:
    """Whether the layer took the change into its edits."""
    ids = {number: row.id() for number, row in rows_of(layer).items()}
    layer.beginEditCommand(tr("Stroke"))
    is_fine = True
    for fid, (before, after) in change.items():
        if after is None:
            is_fine = is_fine and layer.deleteFeature(ids.get(fid, fid))
        elif before is not None:
            is_fine = is_fine and layer.changeGeometry(ids.get(fid, fid), after.geometry)
        else:
            is_fine = is_fine and layer.addFeature(row_of(after, layer))
    layer.endEditCommand()
    return is_fine


def row_of(stroke: DrawnStroke, layer: QgsVectorLayer) -> QgsFeature:
    names = {item.code: item.name for item in classes_in(layer)}
    feature = QgsFeature(layer.fields())
    for name, value in ((FID, stroke.fid), (CODE, stroke.code), (NAME, names.get(stroke.code))):
        feature[name] = value
    feature.setGeometry(stroke.geometry)
    return feature


def areas(shape: QgsGeometry) -> QgsGeometry | None:
    """The areas of a shape, as the layer holds them; None where there are none."""
    parts = [part for part in shape.asGeometryCollection() if part.type() == QgsWkbTypes.GeometryType.PolygonGeometry and part.area() > 0]
    if not parts:
        return None
    whole = QgsGeometry.unaryUnion(parts)
    whole.convertToMultiType()
    return whole


def area_from(shape: dict[str, Any]) -> QgsGeometry:
    """Of a MultiPolygon of GeoJSON."""
    polygons = [[[QgsPointXY(x, y) for x, y in ring] for ring in rings] for rings in shape["coordinates"]]
    return QgsGeometry.fromMultiPolygonXY(polygons)


def transformed(shape: QgsGeometry, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem) -> QgsGeometry:
    """In another system; where one of both is none, the coordinates are the same. Raises InputError where it has no place there."""
    moved = QgsGeometry(shape)
    if source.isValid() and target.isValid() and source != target:
        try:
            moved.transform(QgsCoordinateTransform(source, target, QgsProject.instance()))
        except QgsCsException as error:
            raise InputError(tr("The stroke lies where the image's coordinate system does not reach; paint on the image.")) from error
    return moved
