"""Labels from a map: the algorithm `landquilt:labelsfrommap`, a part of a classified layer -> a label layer to be corrected.

class raster --job LabelsFromMap--> polygons --+
polygons --------------------------------------+--from_map.py: cut, without specks--> label layer in edit mode
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ...backend.shared.card import LandClass
from ...backend.shared.errors import InputError
from ...backend.shared.jobs import LabelsFromMap
from ..environment import ready_python
from ..layers import Image, image_of, readable_path
from ..translation import tr
from .base import About, find_python, follow, processing_errors
from .labellayer import LabelAlgorithm, legend_parameter, output_parameter, warn_of_loss
from .parameters import advanced, number

if TYPE_CHECKING:
    from ...backend.shared.legend import Classes
    from ..labels.from_map import ClassPolygons, Wanted

DEFAULT = LabelsFromMap("", "")
KINDS = [QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeVectorPolygon]


class LabelsfrommapAlgorithm(LabelAlgorithm):
    """Its layers are taken in the main thread and used in Processing's."""

    def about(self) -> About:
        return About(
            "labelsfrommap",
            tr("Labels from a map"),
            tr("Makes a label layer of a part of a classified map, to be corrected and learnt from."),
            tr("labels,training data,correction,active learning,vectorize,polygonize,ground truth"),
            tr(
                "<p>Makes a label layer of a part of a map, so that you correct what is wrong instead of drawing what is right: reshape, "
                "cut, change the class in the form, delete what you cannot tell. Then train on it: correcting and training again is a "
                "matter of minutes. Borders stay shared. Specks and, if you like, places that the map is not sure of are left out: they "
                "are no label, and training leaves them alone.</p>"
            ),
            "training",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        size = number("MINIMUM_AREA", tr("Leave out what is smaller than (m²)"), 1.0, 0.0, 1e9)
        simplify = number("SIMPLIFY", tr("Simplify borders by (m)"), 0.5, 0.0, 1000.0)
        certainty = number("CERTAINTY", tr("Leave out what is less sure than (%)"), 0.0, 0.0, 100.0)
        confidence = QgsProcessingParameterRasterLayer("CONFIDENCE", tr("Confidence"), optional=True)
        self.described(
            (
                QgsProcessingParameterMapLayer("MAP", tr("Map"), types=KINDS),
                tr("A class raster, or the polygons that “Classify land cover” wrote."),
            ),
            (
                QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True),
                tr("As much as you want to look through: a few hundred metres. Not set: all of the map."),
            ),
            (size, tr("Smaller polygons become no label: training leaves such places alone. 0: keep all.")),
            (
                simplify,
                tr(
                    "How far borders of a raster's polygons may move, so that they have few corners; shared borders stay shared. "
                    "0: as they are."
                ),
            ),
            (
                certainty,
                tr("Places that the map is less sure of get no label. Polygons know their mean confidence; a raster needs the one below."),
            ),
            (confidence, tr("The confidence raster of the same run, where the map is a raster.")),
            (
                advanced(legend_parameter("")),
                tr("The classes to choose among, as in “New label layer”. Empty: what the map says."),
            ),
            output_parameter(),
        )
        self.addOutput(QgsProcessingOutputNumber("LABELS", tr("Number of labels")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        if isinstance(self.map, Image):
            ready_python(find_python())

    def take_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """In the main thread. Raises InputError."""
        from ..labels.from_map import ClassPolygons  # here and below: QGIS starts without what only runs need

        layer = self.parameterAsLayer(parameters, "MAP", context)
        if layer is None:
            raise InputError(self.invalidSourceError(parameters, "MAP"))
        confidence = self.parameterAsRasterLayer(parameters, "CONFIDENCE", context)
        self.map: Image | ClassPolygons = source_of(layer)
        self.map_id = layer.id()
        self.drawn = drawn_classes(layer)
        self.confidence = image_of(confidence) if confidence is not None else None
        certainty = self.parameterAsDouble(parameters, "CERTAINTY", context)
        if isinstance(self.map, Image) and (self.confidence is not None) != (certainty > 0):
            text = tr("To leave out what a raster is not sure of, give both its confidence raster and a limit above 0 %; or neither.")
            raise InputError(text)
        if isinstance(self.map, ClassPolygons) and self.confidence is not None:
            raise InputError(
                tr("Polygons are left out by their own mean confidence; leave the confidence raster empty, or choose the class raster.")
            )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..labels.from_map import DrawingCanceled, Wanted, classes_in, labels_in
        from ..labels.layer import write_labels

        with TemporaryDirectory(prefix="landquilt-") as name, processing_errors():
            try:
                path = self.target(parameters, context)
                wanted = self.wanted(parameters, context)
                shapes = self.polygons(parameters, context, Path(name), wanted, feedback)
                if shapes is None:
                    return {}
                if isinstance(self.map, Image):  # cut, and without what is unsure, already
                    wanted = Wanted(None, wanted.minimum_area, 0.0)
                classes = self.asked_legend(parameters, context) or classes_in(shapes)
                labels = labels_in(shapes, wanted, classes, context.transformContext(), feedback.isCanceled)
                count = write_labels(path, classes, shapes.crs, labels, context.transformContext())
            except DrawingCanceled:
                return {}
        warn_of_loss(parameters, feedback)
        self.hand_over(path, False, context, self.map_id)
        return {"OUTPUT": str(path), "LABELS": count}

    def wanted(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Wanted:
        from ..labels.from_map import Wanted

        extent: QgsRectangle | None = None
        if parameters.get("EXTENT"):
            extent = self.parameterAsExtent(parameters, "EXTENT", context, self.map.crs)
        area, certainty = (self.parameterAsDouble(parameters, key, context) for key in ("MINIMUM_AREA", "CERTAINTY"))
        return Wanted(extent if extent is not None and not extent.isEmpty() else None, area, certainty)

    def asked_legend(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Classes:
        """What the user said, else what the map is drawn with; empty where neither says anything. Raises InputError."""
        return self.legend(parameters, context) if self.words(parameters, "LEGEND", context) else self.drawn

    def polygons(
        self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path, wanted: Wanted, feedback: QgsProcessingFeedback
    ) -> ClassPolygons | None:
        """The map as polygons; None when cancelled. Raises InputError and Fault."""
        from ...backend.shared.legend import legend_text
        from ..labels.from_map import ClassPolygons, shapes_of

        if isinstance(self.map, ClassPolygons):
            return self.map
        extent = wanted.extent
        job = LabelsFromMap(
            map=readable_path(self.map, folder),
            output=str(folder / "polygons.gpkg"),
            extent=[extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()] if extent is not None else None,
            confidence=readable_path(self.confidence, folder / "confidence") if self.confidence is not None else "",
            certainty=wanted.certainty,
            simplify=self.parameterAsDouble(parameters, "SIMPLIFY", context),
            legend=legend_text(self.asked_legend(parameters, context)),
        )
        if follow(job, folder, feedback) is None:
            return None
        return shapes_of(QgsVectorLayer(job.output, "polygons", "ogr"))


def source_of(layer: QgsMapLayer) -> Image | ClassPolygons:
    """In the main thread. Raises InputError."""
    from ..labels.from_map import shapes_of

    if isinstance(layer, QgsRasterLayer):
        return image_of(layer)
    if isinstance(layer, QgsVectorLayer):
        return shapes_of(layer)
    raise InputError(tr("The layer {!r} is neither a raster nor polygons; choose another.").format(layer.name()))


def drawn_classes(layer: QgsMapLayer) -> Classes:
    """The names and colours that a raster has in QGIS; those of polygons come with their shapes."""
    if not isinstance(layer, QgsRasterLayer):
        return ()
    from ...backend.shared.legend import MOST
    from ..accuracy.layer_values import renderer_names

    names = renderer_names(layer)
    return tuple(LandClass(code, *names[code]) for code in sorted(names) if 1 <= code <= MOST)
