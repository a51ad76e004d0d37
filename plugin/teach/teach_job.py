"""From the request of a preview to one that is taught by the strokes first, and to one that is kept as a model."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem as Crs
from qgis.core import QgsGeometry, QgsRectangle

from ...backend.shared.jobs import Teach
from ...backend.shared.jobs.segment import COMPUTING
from ...backend.shared.legend import Classes, legend_text
from ...backend.shared.option import names_in
from ..runs.preview import Request
from ..runs.preview_job import RUN_ONLY
from .stroke_layer import DrawnStroke, transformed

Placed = tuple[DrawnStroke, QgsGeometry]  # in the image's coordinates
REACH = 9  # times what the map shows, at most, is fetched of a layer that is no file
DIGITS = 15  # of coordinates: enough for degrees as for metres


def taught(request: Request, strokes: Sequence[DrawnStroke], own: Crs, crs: Crs, classes: Classes, growing: set[int]) -> Request:
    """`own`: system of the strokes, `crs`: of the image; `classes`: the model's and those that were added; `growing`: strokes to be
    filled to the edge.
    """
    job: Any = request.job
    added = [item for item in classes if item not in request.classes]
    same = {name: getattr(job, name) for name in names_in(Teach, COMPUTING) if name not in RUN_ONLY}
    here = {"base": job.model, "extent": job.extent, "bands": job.bands, "pixel_size": job.pixel_size, "nodata": job.nodata}
    near, ground = reached(request, [(stroke, transformed(stroke.geometry, own, crs)) for stroke in strokes])
    painted = [painted_of(stroke, shape, stroke.fid in growing) for stroke, shape in near]
    lesson = Teach("", **{**same, **here, "painted": painted, "legend": legend_text(added)})
    return replace(request, job=lesson, classes=classes, makes=("map", "confidence"), ground=ground)


def reached(request: Request, strokes: list[Placed]) -> tuple[list[Placed], QgsRectangle | None]:
    """The strokes that can be learnt from, and the ground that they and the view take up. Of a layer that is no file it is fetched whole:
    strokes that are far away are left out, the oldest first.
    """
    if request.is_file:
        return strokes, None
    ground = QgsRectangle(request.plan.extent)
    near: list[Placed] = []
    for stroke, shape in reversed(strokes):
        wider = QgsRectangle(ground)
        wider.combineExtentWith(shape.boundingBox())
        if wider.width() * wider.height() <= REACH * request.plan.extent.width() * request.plan.extent.height():
            ground, near = wider, [(stroke, shape), *near]
    return near, ground


def painted_of(stroke: DrawnStroke, shape: QgsGeometry, is_growing: bool) -> dict[str, Any]:
    """As the job takes it: GeoJSON in the image's coordinates."""
    more = {"fill": True} if is_growing else {}
    return {**more, "id": str(stroke.fid), "class": stroke.code, "width": 0.0, "geometry": json.loads(shape.asJson(DIGITS))}


def kept(request: Request, folder: str, name: str) -> Request:
    """The same lesson as fine as the run, to be written as a model; else the very same question, whose answer is known already."""
    job: Any = request.job
    plan = replace(request.plan, pixel_size=request.run_size)
    return replace(request, plan=plan, job=replace(job, output=folder, name=name, pixel_size=request.run_size))
