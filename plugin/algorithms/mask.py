"""The parameter MASK: polygons, or the selected ones of them, inside which something is done."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingAlgorithm, QgsProcessingContext

from ...backend.shared.errors import InputError
from ..layers import write_mask


def mask_file(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    folder: Path,
) -> str:
    """The polygons as a file in this system; empty where none were named. Raises InputError and Fault."""
    source = algorithm.parameterAsSource(parameters, "MASK", context)
    if source is None and parameters.get("MASK"):
        raise InputError(algorithm.invalidSourceError(parameters, "MASK"))
    return write_mask(source, crs, context, folder / "mask.gpkg") if source is not None else ""
