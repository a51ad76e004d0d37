"""What the backend writes into a GeoPackage, brought to whatever layer Processing was asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsRectangle

from ..layers import copy_polygons


def package_for(destination: str, folder: Path) -> str:
    """Where the backend writes: what was asked for itself, or a GeoPackage in the temporary folder."""
    return destination if is_geopackage(destination) else str(folder / "written.gpkg")


def brought(path: str, destination: str, context: QgsProcessingContext) -> str:
    """The name of the layer that has what was written to `path`. Raises Fault where it cannot be copied."""
    return destination if path == destination else copy_polygons(Path(path), destination, context)


def file_in(value: Any) -> str:
    """Where an output's parameter says that it goes."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return str(value or "")


def is_geopackage(destination: str) -> bool:
    """Nothing at all, or a file the backend can write itself."""
    return not destination or (destination.lower().endswith(".gpkg") and not destination.startswith(("ogr:", "postgres:")))


def corners(extent: QgsRectangle) -> list[float]:
    return [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()]
