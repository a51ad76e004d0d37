"""What of a map becomes labels: its polygons inside a rectangle, without specks, without places that it is not sure of.

A polygon is cut where the rectangle cuts it, and otherwise kept corner by corner: borders that were shared stay shared.
A speck is left out and leaves a hole, where there is no label then; given to its neighbour it would teach that cars are road.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ...backend.shared.card import LandClass
from ...backend.shared.errors import InputError
from ...backend.shared.legend import Classes, hue
from ..ground_size import ruler_of
from ..translation import tr
from ..widgets.background import IsCanceled
from .layer import CODE, NAME, Label

SURE = "confidence"


class DrawingCanceled(Exception):
    """The user does not want the labels any more."""


@dataclass(frozen=True)
class ClassPolygons:
    """A polygon layer that says classes; taken in the main thread, used in any."""

    source: QgsVectorLayerFeatureSource  # with what is being edited
    fields: QgsFields
    crs: QgsCoordinateReferenceSystem
    classes: Classes  # as the layer is drawn; empty: it does not say


@dataclass(frozen=True)
class Wanted:
    extent: QgsRectangle | None  # in the map's system
    minimum_area: float  # square metres
    certainty: float  # per cent, of polygons that say their own; 0: all


def shapes_of(layer: QgsVectorLayer) -> ClassPolygons:
    """In the main thread. Raises InputError for a layer that is not like those of `landquilt:segment`."""
    if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry or layer.fields().lookupField(CODE) < 0:
        text = tr("The layer {!r} is not a classified map: choose a class raster, or polygons with the class code in a field “class”.")
        raise InputError(text.format(layer.name()))
    return ClassPolygons(QgsVectorLayerFeatureSource(layer), layer.fields(), layer.crs(), categories_of(layer))


def categories_of(layer: QgsVectorLayer) -> Classes:
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute().strip('"').lower() != CODE:
        return ()
    # in one go: a category's symbol is gone with the category
    found = [(item.value(), item.label(), item.symbol().color().name()) for item in renderer.categories() if item.symbol()]
    return tuple(LandClass(int(code), name, color) for code, name, color in found if str(code).isdigit() and name)


def classes_in(shapes: ClassPolygons) -> Classes:
    """The layer's own: as it is drawn, else the codes and names that occur. Raises InputError where there are none."""
    if shapes.classes:
        return shapes.classes
    code, name = (shapes.fields.lookupField(field) for field in (CODE, NAME))
    request = (
        QgsFeatureRequest()
        .setFlags(QgsFeatureRequest.Flag.NoGeometry)
        .setSubsetOfAttributes([place for place in (code, name) if place >= 0])
    )
    found: dict[int, str] = {}
    for feature in shapes.source.getFeatures(request):
        value = code_of(feature[code])
        if value is not None and not found.get(value):
            found[value] = str(feature[name]) if name >= 0 and feature[name] not in (None, NULL) else tr("class {}").format(value)
    if not found:
        raise InputError(tr("The map holds no polygon with a class code; choose another layer."))
    return tuple(LandClass(value, found[value], hue(k, len(found))) for k, value in enumerate(sorted(found)))


def labels_in(
    shapes: ClassPolygons,
    wanted: Wanted,
    classes: Classes,
    transforms: QgsCoordinateTransformContext,
    is_canceled: IsCanceled = lambda: False,
) -> Iterator[Label]:
    """Polygons with the code of their class. Raises Canceled; InputError where none is left."""
    is_any = False
    code, sure = (shapes.fields.lookupField(field) for field in (CODE, SURE))
    known, ruler = {item.code for item in classes}, ruler_of(shapes.crs, transforms)
    request = QgsFeatureRequest()
    if wanted.extent is not None:
        request.setFilterRect(wanted.extent)
    for feature in shapes.source.getFeatures(request):
        if is_canceled():
            raise DrawingCanceled
        value = code_of(feature[code])
        if value not in known or value is None or (sure >= 0 and is_unsure(feature, sure, wanted.certainty)):
            continue
        for part in parts_of(feature.geometry(), wanted.extent):
            if area_of(part, ruler) >= wanted.minimum_area:
                is_any = True
                yield part, value
    if not is_any:
        raise InputError(tr("Nothing of the map is left there: choose another extent, or leave out less."))


def is_unsure(feature: QgsFeature, place: int, certainty: float) -> bool:
    value = feature[place]
    return certainty > 0 and (value in (None, NULL) or float(value) < certainty)


def code_of(value: Any) -> int | None:
    text = "" if value in (None, NULL) else str(value)
    return int(text) if text.isdigit() else None


def parts_of(geometry: QgsGeometry, extent: QgsRectangle | None) -> Iterator[QgsGeometry]:
    """The polygons of it that lie in the rectangle, each as a multi-polygon of one."""
    cut = geometry if extent is None or extent.contains(geometry.boundingBox()) else geometry.clipped(extent)
    for part in cut.asGeometryCollection() if cut.isMultipart() else [cut]:
        if part.type() == QgsWkbTypes.GeometryType.PolygonGeometry and not part.isEmpty():
            yield from part.coerceToType(QgsWkbTypes.Type.MultiPolygon)  # straightens curves, drops z and m


def area_of(geometry: QgsGeometry, ruler: QgsDistanceArea) -> float:
    return float(ruler.convertAreaMeasurement(ruler.measureArea(geometry), QgsUnitTypes.AreaUnit.AreaSquareMeters))
