"""What the dock's form says, as one value; the widgets edit it and hold no truth of their own.

A field that goes to the algorithm as it stands has the parameter's name in small letters.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
)

from ...backend.shared.jobs import Segment
from ...backend.shared.jobs.segment import COMPUTING, REFINING, TIDYING
from ...backend.shared.json_values import object_in
from ...backend.shared.option import names_in

ALGORITHM = "landquilt:segment"
TEMPORARY = str(QgsProcessing.TEMPORARY_OUTPUT)
WHOLE, CANVAS, RECTANGLE = "whole", "canvas", "rectangle"  # the part of the image to classify
DEFAULT = Segment("", "")
REFINED, CLEANING, ADVANCED = (
    names_in(Segment, group) for group in (REFINING, TIDYING, COMPUTING)
)  # what goes to the algorithm as it stands
OUTPUTS = ("polygons", "footprints", "classes", "confidence")


@dataclass(frozen=True)
class Form:
    image: str = ""  # id of a raster layer
    is_pinned: bool = False  # the image stays when another layer becomes the active one
    model: str = DEFAULT.model
    bands: tuple[int, ...] = ()  # one for each of the model's; empty: by their names
    area: str = WHOLE
    rectangle: tuple[float, ...] = ()  # x_min, y_min, x_max, y_max
    rectangle_crs: str = ""  # "EPSG:25832", or "WKT:..." for one without a number
    mask: str = ""  # id of a polygon layer
    is_selected_only: bool = False  # of the mask
    polygons: str = TEMPORARY  # a file, TEMPORARY, a database as Processing names it; empty: none
    footprints: str = ""
    classes: str = TEMPORARY
    confidence: str = ""
    minimum_area: float = DEFAULT.minimum_area  # square metres
    simplify: float = DEFAULT.simplify  # metres
    pixel_size: float | None = None  # metres
    scaling: str = DEFAULT.scaling
    nodata: str = DEFAULT.nodata
    tile: int = DEFAULT.tile  # pixels
    overlap: int = DEFAULT.overlap  # pixels
    batch: int = DEFAULT.batch
    device: str = DEFAULT.device
    precision: str = DEFAULT.precision
    run_on: str = DEFAULT.run_on
    resume: bool = DEFAULT.resume
    refine: bool = DEFAULT.refine


def parameters_of(form: Form, view: QgsReferencedRectangle | None = None, overwrites: bool = False) -> dict[str, Any]:
    """The form as parameters of landquilt:segment; `view` is what the canvas shows. Layers are named by their ids.

    `overwrites`: somebody was asked about it, so the form does not keep it.
    """
    parameters: dict[str, Any] = {"INPUT": form.image, "MODEL": form.model, "BANDS": list(form.bands), "OVERWRITE": overwrites}
    extent = extent_of(form, view)
    if extent is not None:
        parameters["EXTENT"] = extent
    if form.mask:
        parameters["MASK"] = QgsProcessingFeatureSourceDefinition(form.mask, form.is_selected_only)
    parameters.update({name.upper(): getattr(form, name) for name in (*REFINED, *CLEANING, *ADVANCED)})
    for name in OUTPUTS:
        destination = getattr(form, name)
        parameters[name.upper()] = QgsProcessingOutputLayerDefinition(destination, QgsProject.instance()) if destination else None
    return parameters


def extent_of(form: Form, view: QgsReferencedRectangle | None) -> QgsReferencedRectangle | None:
    """None: the whole image."""
    if form.area == CANVAS:
        return view
    if form.area == RECTANGLE and form.rectangle:
        return QgsReferencedRectangle(QgsRectangle(*form.rectangle), QgsCoordinateReferenceSystem(form.rectangle_crs))
    return None


def files_of(parameters: dict[str, Any]) -> set[str]:
    """Where a run is to write, temporary files left out."""
    outputs = (parameters.get(name.upper()) for name in OUTPUTS)
    return {item.sink.staticValue() for item in outputs if item is not None} - {TEMPORARY}


def form_to_text(form: Form) -> str:
    """As the project keeps it: files in the project's folder are named from there, so that both can move together."""
    return json.dumps({**asdict(form), **{name: project_path(getattr(form, name)) for name in OUTPUTS}})


def project_path(destination: str) -> str:
    """As QGIS names the files of layers; what is no file or lies elsewhere stays as it is."""
    is_file = destination != TEMPORARY and Path(destination).is_absolute()
    path = str(QgsProject.instance().pathResolver().writePath(destination)) if is_file else destination
    return path if path.startswith("./") else destination


def whole_path(destination: str) -> str:
    """The other way round."""
    return str(QgsProject.instance().pathResolver().readPath(destination)) if destination.startswith("./") else destination


def form_from_text(text: str) -> Form:
    """The form of a text that any version wrote: what is unknown or of another kind is left out."""
    data = object_in(text)
    plain = {field.name: field.default for field in fields(Form)}
    known = {name: as_kind(data[name], default) for name, default in plain.items() if name in data}
    known.update({name: whole_path(known[name]) for name in OUTPUTS if known.get(name) is not None})
    return Form(**{name: value for name, value in known.items() if value is not None})


def as_kind(value: Any, default: Any) -> Any:
    """The value as what the default is; None where it is something else."""
    if isinstance(default, tuple):
        return tuple(value) if isinstance(value, list) and all(type(item) in (int, float) for item in value) else None
    if default is None or isinstance(default, float):
        return float(value) if type(value) in (int, float) else None
    return value if type(value) is type(default) else None
