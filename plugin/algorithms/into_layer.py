"""What the backend writes into a GeoPackage, brought to whatever layer Processing was asked for."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Callable

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputLayerDefinition, QgsRectangle

from ...backend.shared.jobs import Job, Result
from ..layers import copy_polygons
from .base import follow, processing_errors


def follow_into(
    destination: str, make: Callable[[Path, str], Job[Result]], context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> tuple[str, Result | None]:
    """Run the job of `make(folder, path)`, which writes a GeoPackage `path`; the layer's name, and its end, None if cancelled.

    `folder` is a temporary one, for copies of layers. Raises QgsProcessingException with one sentence.
    """
    with TemporaryDirectory(prefix="landquilt-") as name, processing_errors():
        folder = Path(name)
        path = destination if is_geopackage(destination) else str(folder / "written.gpkg")
        end = follow(make(folder, path), folder, feedback)
        if end is not None and path != destination:
            destination = copy_polygons(Path(path), destination, context)
    return destination, end


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
