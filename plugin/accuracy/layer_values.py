"""Which values a layer of classes holds, what it calls them, and how often each occurs where that costs little."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable

from qgis.core import (
    NULL,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ...backend.shared.card import ISPRS, LandClass
from ...backend.shared.class_table import Value, clean
from ...backend.shared.errors import Fault, InputError
from ...backend.shared.legend import NO_CLASS, names_in_tags
from ..histogram import histogram
from ..layers import image_of
from ..segment.counting import card_classes
from ..translation import tr
from ..widgets.background import IsCanceled

COUNTED = 100_000_000  # pixels; of larger rasters, fewer are counted and the rest inferred
MANY = 254  # values; more are no classes


@dataclass(frozen=True)
class Entry:
    value: Value
    name: str = ""  # the layer's own; empty where it has none
    color: str = ""  # "#rrggbb", the same
    count: int | None = None  # pixels or features


@dataclass(frozen=True)
class Values:
    """Of one layer. `is_exact`: the counts are of all pixels or features, not of a sample of them."""

    entries: tuple[Entry, ...] = ()
    is_exact: bool = True
    problem: str = ""  # why the layer cannot be compared; a sentence


def reader_of(layer: QgsMapLayer, field: str) -> Callable[[IsCanceled], Values]:
    """What reads a layer's values in another thread; taken in the main thread, as the layer is now."""
    if isinstance(layer, QgsRasterLayer):
        names = renderer_names(layer)
        try:
            path = image_of(layer).path
        except InputError as error:
            values = Values(problem=str(error))
            return lambda is_canceled: values
        return lambda is_canceled: raster_values(path, names, is_canceled)
    if not isinstance(layer, QgsVectorLayer) or layer.fields().indexOf(field) < 0:
        return lambda is_canceled: Values()
    source, place = QgsVectorLayerFeatureSource(layer), layer.fields().indexOf(field)
    return lambda is_canceled: vector_values(source, place, is_canceled)


def renderer_names(layer: QgsRasterLayer) -> dict[int, tuple[str, str]]:
    """What the layer's legend in QGIS says: label and colour by value."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return {}
    return {
        int(item.value): (item.label.strip(), item.color.name())
        for item in renderer.classes()
        if item.value == int(item.value) and item.label.strip() not in ("", str(int(item.value)))
    }


def raster_values(path: str, names: Mapping[int, tuple[str, str]], is_canceled: IsCanceled) -> Values:
    """Names from the file itself, then from the legend in QGIS. Raises Fault where the file cannot be read."""
    from osgeo import gdal  # only here: it is slow to load

    problem = Fault(tr("The raster {} cannot be read; look whether it is still there.").format(path))
    try:
        data = gdal.OpenEx(path, gdal.OF_RASTER)
        if data is None:
            raise problem
        if data.RasterCount >= 3 and data.GetRasterBand(1).GetColorInterpretation() != gdal.GCI_PaletteIndex:
            return Values(tuple(Entry(item.code, item.name, item.color) for item in ISPRS))
        known, colors = {**names, **file_names(data)}, palette(data.GetRasterBand(1))
        counts, is_exact = histogram(data.GetRasterBand(1), is_canceled, COUNTED)
    except RuntimeError as error:  # where another plugin has made GDAL raise them
        raise problem from error
    values = sorted({*known, *counts})
    if len(values) > MANY:
        text = tr("{} has {} different values; it does not look like a raster of classes.")
        return Values(problem=text.format(path, len(values)))
    entries = [Entry(value, *known.get(value, ("", colors.get(value, ""))), counts.get(value, 0)) for value in values]
    return Values(tuple(entries), is_exact)


def file_names(data: Any) -> dict[int, tuple[str, str]]:
    """Name and colour by code: our card, GDAL's category names, or a raster attribute table."""
    card = card_classes(data.GetMetadataItem("LANDQUILT_CARD"))
    if card:
        return {item.code: (item.name, item.color) for item in card}
    band = data.GetRasterBand(1)
    names = names_in_tags(band.GetMetadata() or {})
    names = names or {code: name.strip() for code, name in enumerate(band.GetCategoryNames() or []) if name.strip()} or table_names(band)
    colors = palette(band)
    return {code: (name, colors.get(code, "")) for code, name in names.items() if name.casefold() not in NO_CLASS}


def palette(band: Any) -> dict[int, str]:
    """Colours by value; empty where the raster has none of its own."""
    table = band.GetRasterColorTable()
    return {code: "#{:02x}{:02x}{:02x}".format(*table.GetColorEntry(code)[:3]) for code in range(table.GetCount())} if table else {}


def table_names(band: Any) -> dict[int, str]:
    from osgeo import gdal

    table = band.GetDefaultRAT()
    if table is None:
        return {}
    columns = range(table.GetColumnCount())
    value = next((k for k in columns if table.GetUsageOfCol(k) == gdal.GFU_MinMax), 0)
    name = next((k for k in columns if table.GetUsageOfCol(k) == gdal.GFU_Name), None)
    if name is None:
        name = next((k for k in columns if table.GetTypeOfCol(k) == gdal.GFT_String), None)
    if name is None:
        return {}
    rows = range(table.GetRowCount())
    return {
        table.GetValueAsInt(row, value): table.GetValueAsString(row, name).strip()
        for row in rows
        if table.GetValueAsString(row, name).strip()
    }


def vector_values(source: QgsVectorLayerFeatureSource, place: int, is_canceled: IsCanceled) -> Values:
    """Values of a field; those that are not filled in are left out."""
    counts: dict[Value, int] = {}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([place])
    for feature in source.getFeatures(request):
        if is_canceled():
            return Values()
        value = clean(None if feature.attribute(place) == NULL else feature.attribute(place))
        if value is not None:
            counts[value] = counts.get(value, 0) + 1
    if len(counts) > MANY:
        return Values(problem=tr("The field has {} different values; choose the one that holds the class.").format(len(counts)))
    order = sorted(counts, key=lambda value: (isinstance(value, str), value))
    return Values(tuple(Entry(value, value if isinstance(value, str) else "", "", counts[value]) for value in order))


def as_classes(entries: tuple[Entry, ...]) -> tuple[LandClass, ...]:
    """The classes that a layer's own names are; empty where it names none."""
    return tuple(
        LandClass(entry.value, entry.name, entry.color)
        for entry in entries
        if entry.name and isinstance(entry.value, int) and entry.value > 0
    )
