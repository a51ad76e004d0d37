"""Which classes a run's layers show: codes, names and colours, whatever the model's legend is."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsVectorLayer,
)

from ...backend.shared.card import LandClass

UNNAMED = "#999999"  # a class that no legend knows


@dataclass(frozen=True)
class FieldNames:
    """The polygons' fields by their names there; databases change the case."""

    code: str
    name: str
    area: str
    confidence: str
    are_pixels: bool = False  # what `area` counts, of an image whose size on the ground is unknown; else square metres


def columns_of(layer: QgsVectorLayer) -> FieldNames | None:
    """None where a layer has not the fields of a run's polygons."""
    fields = layer.fields()
    are_pixels = fields.lookupField("area_m2") < 0
    found = [fields.lookupField(name) for name in ("class", "name", "area_px" if are_pixels else "area_m2", "confidence")]
    if min(found) < 0:
        return None
    code, name, area, confidence = (fields[index].name() for index in found)
    return FieldNames(code, name, area, confidence, are_pixels)


def legend_of(layers: dict[str, QgsMapLayer]) -> dict[int, LandClass]:
    """By code, as the layers are drawn just now: the polygons, else the raster of classes. Empty where neither tells."""
    polygons, raster = layers.get("polygons"), layers.get("output")
    found = categories(polygons.renderer()) if isinstance(polygons, QgsVectorLayer) else {}
    return found or (palette(raster.renderer()) if isinstance(raster, QgsRasterLayer) else {})


def categories(renderer: QgsFeatureRenderer | None) -> dict[int, LandClass]:
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute().strip('"').lower() != "class":
        return {}
    entries = [(item.value(), item.label(), item.symbol().color()) for item in renderer.categories() if item.symbol()]
    return {int(code): LandClass(int(code), name, color.name()) for code, name, color in entries if str(code).isdigit()}


def palette(renderer: QgsRasterRenderer | None) -> dict[int, LandClass]:
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return {}
    return {int(item.value): LandClass(int(item.value), item.label, item.color.name()) for item in renderer.classes()}
