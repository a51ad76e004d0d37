"""What a preview computes: what the map shows of the image, as fine as the run or as coarse as patience asks for.

pixel size   the run's |=========|--- coarser, so that BUDGET is kept ---|  COARSEST: "zoom in"
map shows    little ------------> much -------------------------------------> too much
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)

from ...backend.shared.errors import InputError
from ...backend.shared.ground import is_near
from ..ground_size import ruler_of
from ..translation import filled, tr

BUDGET = 1_000_000  # pixels of a preview, at most: a second of two cores with the bundled network
COARSEST = 4.0  # times the pixel size of the run: beyond, cars and houses are gone and the network guesses


@dataclass(frozen=True)
class PreviewPlan:
    """What to compute, and the sentence that says so."""

    extent: QgsRectangle  # in the image's coordinates, within the image
    pixel_size: float | None  # metres on the ground; None: the image's own pixels
    text: str


def plan_preview(layer: QgsRasterLayer, view: QgsReferencedRectangle, wanted: float, is_exact: bool = False) -> PreviewPlan:
    """`view` is what the map shows, `wanted` the metres per pixel the run computes at; `is_exact`: also where the image's are near.

    Raises InputError where the map shows nothing of the image, or too much.
    """
    extent = seen_of(layer, view)
    own_pixels = pixels_in(extent, layer)
    area = ground_area(extent, layer.crs())
    if area is None:
        if own_pixels is None or own_pixels > BUDGET * COARSEST:
            raise InputError(tr("The map shows too much of the image for a preview; zoom in."))
        return PreviewPlan(extent, None, tr("Preview at the image's own pixels, as the run computes."))
    size = max(wanted, sqrt(area / BUDGET))
    if size > wanted * COARSEST:
        text = tr("The map shows too much of the image for a preview at {} per pixel or finer; zoom in.")
        raise InputError(text.format(metres(wanted * COARSEST)))
    if size > wanted:
        return PreviewPlan(extent, size, tr("Preview at {} per pixel; the run computes at {}.").format(metres(size), metres(wanted)))
    own_size = sqrt(area / own_pixels) if own_pixels else 0.0
    is_same = not is_exact and own_size > 0 and is_near(own_size, wanted)
    text = tr("Preview at {} per pixel, as the run computes.")
    return PreviewPlan(extent, None if is_same else wanted, text.format(metres(own_size if is_same else wanted)))


def seen_of(layer: QgsRasterLayer, view: QgsReferencedRectangle) -> QgsRectangle:
    """The part of the layer that the map shows, in the layer's coordinates."""
    extent = QgsRectangle(view)
    if layer.crs().isValid() and view.crs().isValid():
        transform = QgsCoordinateTransform(view.crs(), layer.crs(), QgsProject.instance())
        try:
            extent = transform.transformBoundingBox(extent)
        except QgsCsException:  # the map shows what has no place in the layer's system
            extent = QgsRectangle()
    seen = extent.intersect(layer.extent())
    if seen.isEmpty():
        raise InputError(tr("The map shows no part of the image {!r}; zoom to it.").format(layer.name()))
    return seen


def pixels_in(extent: QgsRectangle, layer: QgsRasterLayer) -> float | None:
    """The layer's own; None of a server's pictures, which have any number."""
    whole, count = layer.extent(), float(layer.width()) * layer.height()
    return count * extent.width() / whole.width() * extent.height() / whole.height() if count > 0 else None


def ground_area(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> float | None:
    """Square metres on the ground, measured through the middle; None where the coordinates mean no place."""
    if not crs.isValid():
        return None
    ruler = ruler_of(crs, QgsProject.instance().transformContext())
    x, y = extent.center().x(), extent.center().y()
    lines = (
        (QgsPointXY(extent.xMinimum(), y), QgsPointXY(extent.xMaximum(), y)),
        (QgsPointXY(x, extent.yMinimum()), QgsPointXY(x, extent.yMaximum())),
    )
    width, height = (ruler.measureLine(*line) for line in lines)
    return width * height if width > 0 and height > 0 else None


def metres(size: float) -> str:
    return filled("{:.2g} m" if size < 10 else "{:.0f} m", size)
