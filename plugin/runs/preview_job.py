"""From the parameters of landquilt:segment, as the dock stands, to the request of a preview. In the GUI thread."""

from __future__ import annotations

from typing import Any, cast

from qgis.core import QgsProcessingContext, QgsProject, QgsRasterLayer, QgsReferencedRectangle

from ...backend.shared.card import find_model, read_card
from ...backend.shared.errors import InputError
from ...backend.shared.jobs import Segment
from ...backend.shared.jobs.segment import COMPUTING, REFINING
from ...backend.shared.option import names_in
from ..algorithms.base import find_python
from ..algorithms.into_layer import corners
from ..algorithms.segment import SegmentAlgorithm, check_bands
from ..environment import ready_python
from ..layers import image_of, nodata_word
from ..models.library import resolve_model
from ..online import is_online
from ..settings import load_settings
from ..translation import tr
from .preview import Request
from .preview_plan import plan_preview
from .preview_source import fetch_of

RUN_ONLY = ("run_on", "resume")


def request_of(parameters: dict[str, Any] | None, view: QgsReferencedRectangle) -> Request:
    """`view` is what the map shows. Raises InputError where there is nothing to preview."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = cast(SegmentAlgorithm, SegmentAlgorithm().create())
    layer = algorithm.parameterAsRasterLayer(parameters, "INPUT", context) if parameters is not None else None
    if parameters is None or not isinstance(layer, QgsRasterLayer):
        raise InputError(tr("There is no image to preview; choose one."))
    model = resolve_model(algorithm.parameterAsString(parameters, "MODEL", context), load_settings())
    card = read_card(find_model(model))
    bands = algorithm.parameterAsInts(parameters, "BANDS", context)
    check_bands(bands, card)
    backend = find_python()
    ready_python(backend)
    wanted = float(algorithm.parameterAsDouble(parameters, "PIXEL_SIZE", context))
    image = None if is_online(layer) else image_of(layer)
    plan = plan_preview(layer, view, wanted or card.gsd, is_exact=wanted > 0)
    asked = algorithm.asked(Segment, parameters, context)
    kept = (*names_in(Segment, REFINING), *names_in(Segment, COMPUTING))
    same = {name: asked[name] for name in kept if name not in RUN_ONLY}
    here = {"extent": corners(plan.extent), "pixel_size": plan.pixel_size, "nodata": nodata_word(asked["nodata"], image)}
    job = Segment("", "", **{**same, **here, "model": model, "bands": bands or None})
    is_coarser = plan.pixel_size is not None and plan.pixel_size > (wanted or card.gsd)
    run_size = (wanted or card.gsd) if is_coarser else plan.pixel_size
    return Request(layer.id(), card.classes, plan, fetch_of(layer), job, backend, image is not None, run_size)
