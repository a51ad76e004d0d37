"""Between QGIS's layers and the backend's files: what a job is told of a layer, and copies into and out of QGIS."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingUtils,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..backend.shared.errors import Fault, InputError
from .online import Source, foreign_format, is_online
from .translation import tr

AUTO = "auto"  # as the file says what is no data


@dataclass(frozen=True)
class Image:
    """What a job needs to know of a raster layer; taken in the main thread, used in any."""

    name: str
    path: str
    crs: QgsCoordinateReferenceSystem
    has_own_crs: bool  # the file says the same as the layer; False: the user assigned another
    nodata: str = AUTO  # what the layer's properties say of it, in the words of the job


def image_of(layer: QgsRasterLayer) -> Image:
    """Raises InputError for a layer whose pixels lie in no file that another process can open."""
    if foreign := foreign_format(layer):
        text = tr("The layer {!r} is a file of a format ({}) that the backend does not read; export it to a GeoTIFF first.")
        raise InputError(text.format(layer.name(), foreign))
    if is_online(layer):
        text = tr("The layer {!r} does not come from a file; export it to a GeoTIFF first (right-click, Export, Save As).")
        raise InputError(text.format(layer.name()))
    crs = layer.crs()
    has_own_crs = not crs.isValid() or layer.dataProvider().crs() == crs
    return Image(layer.name(), layer.source().split("|option:")[0], crs, has_own_crs, nodata_of(layer))


def nodata_of(layer: QgsRasterLayer) -> str:
    """ "auto" where the user left it to the file; else all values that are no data: the layer's additional ones with the file's own."""
    provider, found, is_changed = layer.dataProvider(), {}, False
    for band in range(1, provider.bandCount() + 1):
        has_own, uses_own = provider.sourceHasNoDataValue(band), provider.useSourceNoDataValue(band)
        more = [(span.min(), span.max()) for span in provider.userNoDataValues(band)]
        is_changed = is_changed or bool(more) or (has_own and not uses_own)
        own = [(provider.sourceNoDataValue(band),) * 2] if has_own and uses_own else []
        found.update(dict.fromkeys([*own, *more]))  # in this order, each once
    if not is_changed:
        return AUTO
    return ", ".join(f"{low:.17g}" if low == high else f"{low:.17g}:{high:.17g}" for low, high in found) or "none"


def nodata_word(asked: str, image: Image | Source | None) -> str:
    """What a job says of it: the user's word, else that of the layer's properties; what is fetched of a layer heeds these already."""
    is_open = asked.strip().lower() in ("", AUTO)
    return image.nodata if is_open and isinstance(image, Image) else asked.strip() or AUTO


def readable_path(image: Image, folder: Path) -> str:
    """The image's path, or a virtual raster that carries the CRS the user gave the layer; `folder` is made for it."""
    if image.has_own_crs:
        return image.path
    from osgeo import gdal  # only here: it is slow to load

    folder.mkdir(exist_ok=True)
    path = str(folder / "image.vrt")
    if gdal.Translate(path, image.path, format="VRT", outputSRS=image.crs.toWkt()) is None:
        text = tr("The image {} cannot be given the layer's coordinate system {}; save it with that system first.")
        raise InputError(text.format(image.path, image.crs.userFriendlyIdentifier()))
    return path


def write_mask(source: QgsProcessingFeatureSource, wanted: QgsCoordinateReferenceSystem, context: QgsProcessingContext, path: Path) -> str:
    """The source's polygons (selected ones only, where the user said so) as a GeoPackage in the image's CRS, where it has one.

    Raises InputError where there are none, Fault where they cannot be written.
    """
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "mask"
    crs = wanted if wanted.isValid() else source.sourceCrs()
    kind = QgsWkbTypes.Type.MultiPolygon
    writer = QgsVectorFileWriter.create(str(path), QgsFields(), kind, crs, context.transformContext(), options)
    request = QgsFeatureRequest().setDestinationCrs(crs, context.transformContext()).setNoAttributes()
    count = 0
    for feature in source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks):
        for geometry in feature.geometry().coerceToType(kind):  # straightens curves, drops z and m
            feature.setGeometry(geometry)
            count += writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
    problem = writer.errorMessage()
    del writer  # closes the file
    if problem:
        raise Fault(tr("The mask cannot be written to {} ({}); free some space.").format(path, problem))
    if not count:
        text = tr("The mask {!r} holds no polygons, or none is selected; draw or select one, or leave the mask out.")
        raise InputError(text.format(source.sourceName()))
    return str(path)


def area_of(mask: str) -> QgsGeometry:
    """All polygons of a mask that `write_mask` wrote."""
    shapes = [feature.geometry() for feature in QgsVectorLayer(mask, "mask", "ogr").getFeatures()]
    return QgsGeometry.unaryUnion(shapes)


def copy_polygons(path: Path, destination: str, context: QgsProcessingContext) -> str:
    """Copy a GeoPackage's polygons to whatever Processing can write: other formats, databases, memory. The layer's name there.

    Raises Fault where the destination does not take them.
    """
    layer = QgsVectorLayer(str(path), "polygons", "ogr")
    fields = layer.fields()
    fields.remove(fields.indexOf("fid"))  # a GeoPackage's row number, of no meaning elsewhere
    sink, name = QgsProcessingUtils.createFeatureSink(destination, context, fields, layer.wkbType(), layer.crs())
    if sink is None:
        raise Fault(tr("The polygons cannot be written to {}; choose a GeoPackage.").format(destination))
    for feature in layer.getFeatures():
        values = [feature[field.name()] for field in fields]
        feature.setFields(fields, True)
        feature.setAttributes(values)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise Fault(tr("The polygons cannot be written to {} ({}).").format(destination, sink.lastError()))
    del sink  # closes the file
    rename_result(destination, name, context)
    return name


def rename_result(old: str, new: str, context: QgsProcessingContext) -> None:
    """A memory layer has its name only once it exists: what waits to be loaded must follow."""
    layers = context.layersToLoadOnCompletion()
    if old != new and old in layers:
        layers[new] = layers.pop(old)
        context.setLayersToLoadOnCompletion(layers)


def let_go_of(file: str) -> None:
    """Have the project's layers close a file that is to be written anew. Raises InputError where one of them is being edited.

    A layer whose edits were given up keeps SQLite's write-ahead log open, which would not fit the new file. In the main thread.
    """
    path = Path(file).resolve()
    for layer in QgsProject.instance().mapLayers().values():
        if not isinstance(layer, QgsVectorLayer):
            continue
        place = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
        if not place or Path(place).resolve() != path:
            continue
        if layer.isEditable():
            text = tr("The layer {!r} is being edited, and its file is to be written anew; end its editing or choose another file.")
            raise InputError(text.format(layer.name()))
        layer.dataProvider().reloadData()
