"""How large an image's pixels are on the ground, whatever its coordinate system says."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsUnitTypes,
)

from ..backend.shared.card import Card
from ..backend.shared.ground import is_too_coarse, least_pixel_size
from .translation import filled, tr

MUCH = 2.0  # times the model's; beyond, the user is warned
STEP, STEP_DEGREES = 10.0, 1e-4  # map units that are measured: as long as an image's pixels do not bend


def metres_per_pixel(layer: QgsRasterLayer) -> float | None:
    """At the image's centre, the mean of both directions; None where the image has no pixels or no place on earth."""
    width, height, extent = layer.width(), layer.height(), layer.extent()
    if not width or not height or not layer.crs().isValid() or extent.isEmpty() or extent == QgsRectangle(0, -height, width, 0):
        return None
    across, up = metres_per_unit(layer.crs(), extent.center())
    size = (across * extent.width() / width + up * extent.height() / height) / 2
    return size if size > 0 else None


def metres_per_unit(crs: QgsCoordinateReferenceSystem, point: QgsPointXY) -> tuple[float, float]:
    """On the ground at a point, to the east and to the north of the coordinate system."""
    step = STEP_DEGREES if crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceDegrees else STEP
    ruler = ruler_of(crs, QgsProject.instance().transformContext())
    ends = QgsPointXY(point.x() + step, point.y()), QgsPointXY(point.x(), point.y() + step)
    lengths = [ruler.convertLengthMeasurement(ruler.measureLine(point, end), QgsUnitTypes.DistanceUnit.DistanceMeters) for end in ends]
    return lengths[0] / step, lengths[1] / step


def ruler_of(crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext) -> QgsDistanceArea:
    """Measures on the ellipsoid of the coordinate system."""
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(crs, transforms)
    ruler.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")  # WGS 84
    return ruler


def square_around(point: QgsPointXY, side: float, layer: QgsRasterLayer) -> QgsRectangle:
    """`side` metres around a point in the layer's coordinates, moved and cut so that it lies on the layer."""
    extent = layer.extent()
    if not extent.contains(point):
        point = extent.center()
    across, up = metres_per_unit(layer.crs(), point)
    half_x, half_y = min(side / across, extent.width()) / 2, min(side / up, extent.height()) / 2
    x = min(max(point.x(), extent.xMinimum() + half_x), extent.xMaximum() - half_x)
    y = min(max(point.y(), extent.yMinimum() + half_y), extent.yMaximum() - half_y)
    return QgsRectangle(x - half_x, y - half_y, x + half_x, y + half_y)


def size_text(metres: float) -> str:
    """E.g. "14 cm", "1.2 m"."""
    return filled("{:.3g} m", metres) if metres >= 1 else filled("{:.2g} cm", 100 * metres)


def differs_much(size: float, trained: float) -> bool:
    return not trained / MUCH <= size <= trained * MUCH


def size_sentence(size: float | None, card: Card, wanted: float | None = None) -> tuple[str, str]:
    """Where the image's pixels are much larger or smaller than those the model was trained at: a sentence and its kind.

    `wanted`: the pixel size that was asked for; None: the model's. Where the backend will refuse the image, it is said as it will say it.
    """
    if size is None:
        text = tr(
            "The image has no place on the ground: its pixels are taken to be the model's {}, and areas counted in pixels; georeference it."
        )
        return text.format(size_text(card.gsd)), "warning"
    if is_too_coarse(size, wanted or card.gsd):
        text = tr("A pixel is {} on the ground, too coarse to be computed at {}: take a finer image, or a pixel size of {} or more.")
        return text.format(size_text(size), size_text(wanted or card.gsd), size_text(least_pixel_size(size))), "error"
    if not differs_much(size, card.gsd):
        return "", "warning"
    if size > card.gsd:
        text = tr("A pixel is {} on the ground but the model was trained at {}: small things such as cars will be missed.")
    else:
        text = tr(
            "A pixel is {} on the ground but the model was trained at {}: the image is reduced to that, its finest detail is not used."
        )
    return text.format(size_text(size), size_text(card.gsd)), "warning"
