"""Layers that show classes, as files that another process can read: rasters by their path, vector layers by a copy."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Union

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..backend.shared.errors import Fault, InputError
from .layers import Image, image_of, readable_path
from .translation import tr


@dataclass(frozen=True)
class FeatureTable:
    """What is needed of a vector layer; taken in the main thread, used in any."""

    name: str
    source: QgsVectorLayerFeatureSource  # with what is being edited
    fields: QgsFields
    crs: QgsCoordinateReferenceSystem
    is_points: bool
    is_lines: bool = False
    path: str = ""  # of a GeoPackage that holds just these features; empty: they must be copied


Subject = Union[Image, FeatureTable]


def subject_of(layer: QgsMapLayer) -> Subject:
    """In the main thread. Raises InputError for a layer that cannot show classes."""
    if isinstance(layer, QgsRasterLayer):
        return image_of(layer)
    kinds = (QgsWkbTypes.GeometryType.PolygonGeometry, QgsWkbTypes.GeometryType.PointGeometry)
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() not in kinds:
        text = tr("The layer {!r} is neither a raster nor polygons or points; choose another.")
        raise InputError(text.format(layer.name() if layer else ""))
    return FeatureTable(layer.name(), QgsVectorLayerFeatureSource(layer), layer.fields(), layer.crs(), layer.geometryType() == kinds[1])


def labels_of(layer: QgsMapLayer) -> Subject:
    """As `subject_of`, for what a network is to learn: lines too, and a GeoPackage that is not being edited is read where it is."""
    if not isinstance(layer, QgsVectorLayer):
        return subject_of(layer)
    geometry, kinds = layer.geometryType(), QgsWkbTypes.GeometryType
    if geometry not in (kinds.PolygonGeometry, kinds.LineGeometry, kinds.PointGeometry):
        raise InputError(tr("The layer {!r} has no geometry; choose a class raster, polygons, lines or points.").format(layer.name()))
    source = QgsVectorLayerFeatureSource(layer)
    is_points, is_lines = geometry == kinds.PointGeometry, geometry == kinds.LineGeometry
    return FeatureTable(layer.name(), source, layer.fields(), layer.crs(), is_points, is_lines, package_of(layer))


def package_of(layer: QgsVectorLayer) -> str:
    """FILE.gpkg|layername=NAME of a layer that is all of such a table, as it lies in the file; empty for any other."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path, table = str(parts.get("path") or ""), str(parts.get("layerName") or "")
    is_table = layer.providerType() == "ogr" and path.lower().endswith(".gpkg") and not layer.subsetString()
    is_as_in_file = not layer.isEditable() and not QgsWkbTypes.isCurvedType(layer.wkbType()) and layer.crs() == layer.dataProvider().crs()
    is_virtual = any(layer.expressionField(k) for k in range(layer.fields().count()))
    if not (is_table and is_as_in_file and not layer.vectorJoins() and not is_virtual and Path(path).is_file()):
        return ""
    return f"{path}|layername={table}" if table else path


def file_of(subject: Subject, field: str, context: QgsProcessingContext, folder: Path) -> str:
    """A path for the backend; copies go into `folder`, which is made. Raises InputError and Fault."""
    folder.mkdir()
    if isinstance(subject, Image):
        return readable_path(subject, folder)
    if field and subject.fields.lookupField(field) < 0:
        names = ", ".join(item.name() for item in subject.fields)
        raise InputError(tr("The layer {!r} has no field {!r}; choose among {}.").format(subject.name, field, names))
    return subject.path or copy_table(subject, field, context, folder / "layer.gpkg")


def copy_table(table: FeatureTable, field: str, context: QgsProcessingContext, path: Path) -> str:
    """The features as a GeoPackage: of polygons the class field alone, of points all fields, which tell how they were drawn."""
    numbers = kept_fields(table, field)
    fields = QgsFields()
    for k in numbers:
        fields.append(table.fields[k])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.layerOptions = "GPKG", "layer", ["FID=landquilt_fid"]
    types = QgsWkbTypes.Type
    kind = types.MultiPoint if table.is_points else types.MultiLineString if table.is_lines else types.MultiPolygon
    writer = QgsVectorFileWriter.create(str(path), fields, kind, table.crs, context.transformContext(), options)
    for feature in table.source.getFeatures(QgsFeatureRequest()):
        values = feature.attributes()
        for geometry in feature.geometry().coerceToType(kind):  # straightens curves, drops z and m
            copy = QgsFeature(fields)
            copy.setAttributes([values[k] for k in numbers])
            copy.setGeometry(geometry)
            writer.addFeature(copy, QgsFeatureSink.Flag.FastInsert)
    problem = writer.errorMessage()
    del writer  # closes the file
    if problem:
        raise Fault(tr("The layer {!r} cannot be copied to {} ({}); free some space.").format(table.name, path, problem))
    return str(path)


def kept_fields(table: FeatureTable, field: str) -> list[int]:
    """The class field first: of names that differ in their capitals alone (type, TYPE) a GeoPackage holds but one."""
    wanted = [k for k, item in enumerate(table.fields) if (table.is_points or item.name() == field or not field) and is_kept(item)]
    found: dict[str, int] = {}
    for k in sorted(wanted, key=lambda k: bool(table.fields[k].name() != field)):
        found.setdefault(table.fields[k].name().casefold(), k)
    return list(found.values())


def is_kept(field: Any) -> bool:
    """Numbers and texts, and virtual fields, which name no type; a GeoPackage cannot hold all else."""
    kind = field.typeName().lower()
    return bool(field.isNumeric() or not kind or any(word in kind for word in ("text", "string", "char")))
