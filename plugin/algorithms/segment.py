"""Classify land cover: the algorithm `landquilt:segment`, parameters -> job Segment -> backend -> layers."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingDestinationParameter,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsRectangle,
)

from ...backend.shared.card import Card, find_model, read_card
from ...backend.shared.errors import Fault, InputError
from ...backend.shared.ground import is_near
from ...backend.shared.jobs import Segment, Segmented, TilesSegmented
from ..environment import ready_python
from ..layers import Image, area_of, copy_polygons, image_of, let_go_of, nodata_word, readable_path
from ..models.library import resolve_model
from ..online import Source, SourceKind, fetch, is_online, make_plan, source_of
from ..result_layers import Dresser, LayerGroup, results_of
from ..settings import load_settings
from ..translation import filled, plural, tr
from .base import About, JobAlgorithm, find_python, follow, processing_errors, work_of
from .into_layer import corners, file_in, is_geopackage
from .mask import mask_file
from .segment_parameters import advanced_parameters, main_parameters, output_parameters

OUTPUTS = {  # by the job's field
    "footprints": "FOOTPRINTS",
    "polygons": "POLYGONS",
    "output": "CLASSES",
    "confidence": "CONFIDENCE",
    "edge_map": "EDGE_MAP",
}
VECTORS = ("footprints", "polygons")


class SegmentAlgorithm(JobAlgorithm):
    def about(self) -> About:
        return About(
            "segment",
            tr("Classify land cover"),
            tr("Turns an orthophoto into a styled map of land-cover classes."),
            tr("segmentation,land cover,orthophoto,classification,deep learning,neural network,building,tree"),
            tr(
                "<p>Classifies an orthophoto of 5 to 30 cm per pixel into the classes of a model; the bundled model knows impervious "
                "surfaces, building, low vegetation, tree, car and clutter. Writes a raster of class codes (0 is no data), polygons with "
                "class, area and mean confidence, and on request the confidence of every pixel. They are added to the project as one "
                "styled group.</p>"
            ),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.described(*main_parameters(), *advanced_parameters(), *output_parameters())

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.card = read_card(find_model(self.model(parameters, context)))
        self.check_source(parameters, context)
        check_bands(self.parameterAsInts(parameters, "BANDS", context), self.card)
        self.check_formats(parameters)
        for field in VECTORS:
            let_go_of(file_in(parameters.get(OUTPUTS[field])))
        ready_python(find_python())

    def check_source(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raises InputError for a layer that is no file where too much of it is wanted, or nothing."""
        layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
        if is_online(layer) and (parameters.get("EXTENT") or not parameters.get("MASK")):  # a mask is not looked into here
            source = source_of(layer)
            make_plan(source, self.extent(parameters, context, source.crs), self.wanted_size(parameters, context))

    def check_formats(self, parameters: dict[str, Any]) -> None:
        """Raises InputError for an output whose format is not written; the dialog asks this itself, scripts do not."""
        for key in OUTPUTS.values():
            definition = cast(QgsProcessingDestinationParameter, self.parameterDefinition(key))
            is_fine, text = definition.isSupportedOutputValue(parameters.get(key), QgsProcessingContext())
            if not is_fine:
                raise InputError(f"{definition.description()}: {text}")

    def take_layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
        self.image_id = layer.id()
        self.card = read_card(find_model(self.model(parameters, context)))
        self.image: Image | Source = source_of(layer) if is_online(layer) else image_of(layer)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        destinations = {field: self.parameterAsOutputLayer(parameters, key, context) for field, key in OUTPUTS.items()}
        with TemporaryDirectory(prefix="landquilt-") as name, processing_errors():
            try:
                mask = mask_file(self, parameters, self.image.crs, context, Path(name))
                steps = QgsProcessingMultiStepFeedback(2, feedback) if isinstance(self.image, Source) else feedback
                image = self.pixels(parameters, context, Path(name), mask, destinations["output"], steps)
                if image is None:
                    return {}
                if isinstance(steps, QgsProcessingMultiStepFeedback):
                    steps.setCurrentStep(1)
                job = self.job_on(parameters, context, Path(name), destinations, image, mask)
                end = follow(job, Path(name), steps)
                if end is None:
                    return {}
                for field in VECTORS:
                    if getattr(job, field) != destinations[field]:
                        feedback.setProgressText(tr("Copying the polygons"))
                        destinations[field] = copied(job, field, destinations[field], context)
            except QgsProcessingException:
                work = work_of(destinations["output"])
                if work.is_dir():
                    feedback.pushInfo(tr("What is done so far is kept in {}; run again with “Resume” to go on.").format(work))
                raise
            finally:
                if not work_of(destinations["output"]).is_dir():
                    shutil.rmtree(image_of_run(destinations["output"]), ignore_errors=True)
        for line in summary(end):
            feedback.pushConsoleInfo(line)
        self.dress_results(destinations, context)
        return {OUTPUTS[field]: path for field, path in destinations.items() if path}

    def model(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return resolve_model(self.parameterAsString(parameters, "MODEL", context), load_settings())

    def wanted_size(self, parameters: dict[str, Any], context: QgsProcessingContext) -> float:
        """Metres on the ground: the user's choice, or what the model was trained at."""
        asked = float(self.parameterAsDouble(parameters, "PIXEL_SIZE", context))
        return asked or self.card.gsd

    def extent(self, parameters: dict[str, Any], context: QgsProcessingContext, crs: QgsCoordinateReferenceSystem) -> QgsRectangle | None:
        return self.parameterAsExtent(parameters, "EXTENT", context, crs) if parameters.get("EXTENT") else None

    def pixels(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        folder: Path,
        mask: str,
        output: str,
        feedback: QgsProcessingFeedback,
    ) -> str | None:
        """Path of the image; or of what is fetched of a layer that is not a file. None when cancelled. Raises InputError and Fault."""
        if not isinstance(self.image, Source):
            return readable_path(self.image, folder)
        extent, area = self.extent(parameters, context, self.image.crs), area_of(mask) if mask else None
        if extent is None and area is not None:
            extent = area.boundingBox()
        return fetch(self.image, extent, self.wanted_size(parameters, context), image_of_run(output), feedback, area)

    def is_fetched_so(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        """The pixels that come are those asked for, and the model's: they are computed and written as they are."""
        if not isinstance(self.image, Source) or self.image.kind is not SourceKind.PICTURES:
            return False
        return is_near(self.wanted_size(parameters, context), self.card.gsd)

    def job_on(
        self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path, destinations: dict[str, str], image: str, mask: str
    ) -> Segment:
        """`image` and `mask` are paths."""

        own = {field: path if is_geopackage(path := destinations[field]) else str(folder / f"{field}.gpkg") for field in VECTORS}
        extent = self.extent(parameters, context, self.image.crs) if isinstance(self.image, Image) else None  # else cut already
        asked = self.asked(Segment, parameters, context)
        taken = {
            "image": image,
            "output": destinations["output"],
            "model": self.model(parameters, context),
            **own,
            "confidence": destinations["confidence"],
            "edge_map": destinations["edge_map"],
            "extent": corners(extent) if extent is not None else None,
            "mask": mask,
            "bands": self.parameterAsInts(parameters, "BANDS", context) or None,
            "pixel_size": None if self.is_fetched_so(parameters, context) else asked["pixel_size"] or None,
            "nodata": nodata_word(asked["nodata"], self.image),
        }
        return Segment(**{**asked, **taken})

    def dress_results(self, destinations: dict[str, str], context: QgsProcessingContext) -> None:
        """Say what is to happen to each layer when Processing loads it into the project."""
        name = f"{self.image.name} ({self.card.name})"
        group = LayerGroup(name, name, self.image_id)
        for field, result in results_of(self.card.classes, bool(destinations["polygons"])).items():
            self.after_loading(destinations[field], Dresser(result, group), context)


def copied(job: Segment, field: str, destination: str, context: QgsProcessingContext) -> str:
    """The polygons of a field at their destination. Raises Fault where it does not take them, and keeps them beside the raster."""
    path = getattr(job, field)
    try:
        return copy_polygons(Path(path), destination, context)
    except Fault as error:
        kept = Path(job.output).with_name(f"{Path(job.output).stem}_{field}.gpkg")
        if kept.exists():
            raise
        shutil.move(path, kept)
        raise Fault(tr("{} They are kept in {}.").format(error, kept)) from error


def image_of_run(output: str) -> Path:
    """Where the pixels are that were fetched for a run: beside its work, which knows them by their place, and as long as that."""
    return Path(f"{output}.image")


def check_bands(bands: list[int], card: Card) -> None:
    """Raises InputError where bands are named, but not as many as the model takes."""
    if bands and len(bands) != len(card.bands):
        wanted = ", ".join(band.name for band in card.bands)
        text = tr("{} but the model {!r} takes {} ({}); choose them in this order, or none.")
        chosen = plural(len(bands), tr("{} band is chosen"), tr("{} bands are chosen"))
        raise InputError(text.format(chosen, card.name, len(card.bands), wanted))


def summary(end: Segmented | TilesSegmented) -> Iterator[str]:
    """Area and share of each class, then the pace."""
    total = sum(end.pixels.values()) or 1
    for name, count in end.pixels.items():
        size = filled("{:,.1f} m²", end.area_m2[name]) if end.area_m2 else filled("{:,} px", count)  # of pixels of an unknown size
        yield filled("{} {}  {:5.1f} %", name.ljust(24), size.rjust(19), 100 * count / total)
    yield filled(tr("{:.1f} s, {:.2f} Mpx/s on {}"), end.seconds, end.megapixels_per_second, end.device)
