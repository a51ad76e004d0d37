"""What is to be compared, as one value, and as parameters of the algorithm that does it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProcessingUtils

from ...backend.shared.class_table import written
from ...backend.shared.jobs import Assess

ASSESS, COMPARE = "landquilt:assess", "landquilt:compare"
DEFAULT = Assess("", [], "")


@dataclass(frozen=True)
class Subject:
    """One layer that is compared."""

    layer: str  # its id
    name: str
    field: str = ""  # of a vector layer: what holds the class
    classes: str = ""  # "0=2, Roof=2": its values, and the code of the class each is; empty: by name, else by code


@dataclass(frozen=True)
class ComparisonQuestion:
    """Without a reference, two maps are compared with each other."""

    maps: tuple[Subject, ...]
    reference: Subject | None = None
    legend: str = ""
    ignore: tuple[str, ...] = ()  # codes
    pixel_size: float = DEFAULT.pixel_size  # metres, where no layer is a raster; 0: decide
    tolerance: float = DEFAULT.tolerance  # pixels
    erosion: float = DEFAULT.erosion  # pixels
    has_kappa: bool = DEFAULT.kappa
    design: str = DEFAULT.design
    mask: str = ""  # id of a polygon layer
    is_selected_only: bool = False
    folder: str = ""  # empty: a temporary one

    @property
    def algorithm(self) -> str:
        return ASSESS if self.reference else COMPARE

    @property
    def layers(self) -> list[str]:
        """Ids of the layers that it needs."""
        first = [self.reference.layer] if self.reference else []
        return [*first, *(item.layer for item in self.maps), *([self.mask] if self.mask else [])]


def parameters_of(question: ComparisonQuestion) -> dict[str, Any]:
    """Layers are named by their ids."""
    common = {
        "LEGEND": question.legend,
        "IGNORE": ", ".join(question.ignore),
        "PIXEL_SIZE": question.pixel_size,
        "TOLERANCE": question.tolerance,
        "MASK": QgsProcessingFeatureSourceDefinition(question.mask, question.is_selected_only) if question.mask else None,
        "OUTPUT": question.folder or QgsProcessingUtils.generateTempFilename("report"),
    }
    if question.reference is None:
        first, second = question.maps
        return {
            "FIRST": first.layer,
            "SECOND": second.layer,
            "FIRST_FIELD": first.field,
            "SECOND_FIELD": second.field,
            "FIRST_CLASSES": first.classes,
            "SECOND_CLASSES": second.classes,
            "NAMES": ", ".join(written(item.name) for item in question.maps),
            **common,
        }
    return {
        "REFERENCE": question.reference.layer,
        "REFERENCE_FIELD": question.reference.field,
        "REFERENCE_CLASSES": question.reference.classes,
        "MAPS": [item.layer for item in question.maps],
        "MAP_FIELD": ", ".join(item.field for item in question.maps) if any(item.field for item in question.maps) else "",
        "MAP_CLASSES": "\n".join(item.classes for item in question.maps),
        "NAMES": ", ".join(written(item.name) for item in question.maps),
        "EROSION": question.erosion,
        "KAPPA": question.has_kappa,
        "DESIGN": question.design,
        **common,
    }
