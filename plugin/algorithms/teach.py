"""Teach by strokes: the algorithm `landquilt:teach`, an image and a layer of strokes -> job Teach -> model folder."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ...backend.shared.card import CARD, find_model, read_card
from ...backend.shared.errors import InputError
from ...backend.shared.jobs import Taught, Teach
from ..layer_files import Subject, file_of, labels_of
from ..layers import image_of, nodata_word, readable_path
from ..models.library import resolve_model
from ..settings import load_settings
from ..translation import plural, tr
from .base import About, AlgorithmRun, JobAlgorithm
from .job_options import option_parameter
from .parameters import Described, advanced, nodata, text

option = partial(option_parameter, Teach)


class TeachAlgorithm(JobAlgorithm):
    """Its layers are taken in the main thread and written to files in Processing's."""

    def about(self) -> About:
        return About(
            "teach",
            tr("Teach by strokes"),
            tr("Corrects a model by a few strokes that were painted where its map is wrong; the result is a model."),
            tr("strokes,scribbles,interactive,correction,active learning,training,random forest"),
            tr(
                "<p>Corrects a model for one place: paint strokes where its map is wrong (“Teach” in the panel, or any label layer), and a "
                "classifier on the network's own features learns from them. What the network knew before stays where nothing painted looks "
                "like it. Strokes of last year teach this year's image. The model that comes of it is one like any other; its card tells "
                "which strokes it has learnt from.</p>"
            ),
            "training",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.described(*inputs(), *options())
        output = QgsProcessingParameterFolderDestination("OUTPUT", tr("Model folder"))
        self.described((output, tr("A new folder, for “Classify land cover” and all else that takes a model.")))
        self.addOutput(QgsProcessingOutputNumber("STROKES_LEARNT", tr("Number of strokes")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        read_card(find_model(self.model(parameters, context)))
        folder = Path(self.parameterAsString(parameters, "OUTPUT", context))
        if (folder / CARD).is_file() and "teaching" not in read_card(folder).more:
            raise InputError(tr("There is another model in {}; choose another folder.").format(folder))

    def take_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.image = image_of(self.raster(parameters, "INPUT", context))
        strokes = self.parameterAsVectorLayer(parameters, "STROKES", context)
        if strokes is None:
            raise InputError(tr("There are no strokes; choose a layer of polygons, lines or points with a class."))
        self.strokes: Subject = labels_of(strokes)

    def model(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return resolve_model(self.parameterAsString(parameters, "BASE", context), load_settings())

    def results(self, end: Taught, run: AlgorithmRun) -> dict[str, Any]:
        for line in summary(end):
            run.feedback.pushConsoleInfo(line)
        return {"OUTPUT": run.job.output, "STROKES_LEARNT": sum(end.strokes.values())}

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path) -> Teach:
        """Copies of layers go into `folder`. Raises InputError and Fault."""
        field = self.words(parameters, "FIELD", context)
        taken = {
            "image": readable_path(self.image, folder / "image"),
            "strokes": file_of(self.strokes, field, context, folder / "strokes"),
            "output": self.parameterAsString(parameters, "OUTPUT", context),
            "base": self.model(parameters, context),
            "field": field,
            "nodata": nodata_word(self.words(parameters, "NODATA", context), self.image),
        }
        return Teach(**{**self.asked(Teach, parameters, context), **taken})


def summary(end: Taught) -> Iterator[str]:
    for name, count in end.strokes.items():
        yield f"{name:24} {plural(count, tr('{} stroke'), tr('{} strokes'))}"
    if left := len(end.outside) + len(end.empty) + len(end.waiting):
        yield tr("{} taught nothing: outside the image, on no data, hidden by others, or of a new class with fewer than three.").format(
            plural(left, tr("{} stroke"), tr("{} strokes"))
        )
    if end.loo is not None and end.loo_before is not None:
        text = tr("Of the painted pixels {:.0f} % were right before, and {:.0f} % by a fit that had not seen their stroke.")
        yield text.format(100 * end.loo_before, 100 * end.loo)


def inputs() -> Iterator[Described]:
    yield QgsProcessingParameterRasterLayer("INPUT", tr("Orthophoto")), tr("The image on which the strokes lie.")
    strokes = QgsProcessingParameterVectorLayer("STROKES", tr("Strokes"), [QgsProcessing.SourceType.TypeVectorAnyGeometry])
    yield strokes, tr("Polygons, lines or points with a class. Each counts the same, whatever its size.")
    yield text("FIELD", tr("Class field")), tr("Code or name of the class. Empty: the field that its name tells, such as class.")
    model = option("base", tr("Model"))
    model.setMetadata({"widget_wrapper": {"class": f"{__package__}.model_widget.ModelWidget"}})
    yield model, tr("The model to correct; it stays as it is. One that was taught before learns on.")
    legend = option("legend", tr("New classes"))
    yield legend, tr("Classes that the model does not know yet, as 7=pool:#00a0ff, 8=solar panel; each needs three strokes.")


def options() -> Iterator[Described]:
    width = option("line_width", tr("Width of lines (m)"), decimals=2)
    yield advanced(width), tr("On the ground.")
    radius = option("point_radius", tr("Radius of points (m)"), decimals=2)
    yield advanced(radius), tr("On the ground.")
    yield advanced(option("name", tr("Name of the model"))), tr("Empty: its folder's.")
    pixel = option("pixel_size", tr("Pixel size on the ground (m)"), decimals=2)
    yield advanced(pixel), tr("At which the image is looked at. Not set: the model's.")
    parameter, words = nodata()
    yield advanced(parameter), words
    yield advanced(option("device", tr("Device"))), tr("Where the network runs. Automatic (auto): a graphics card where there is one.")
