"""Classify land cover: the algorithm `landquilt:segment`, parameters -> job Segment -> backend -> layers."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsRectangle,
)

from ...backend.errors import Fault, InputError
from ...backend.jobs import Finished, Segment
from ...backend.models import Card, find_model, read_card
from ..environment import ready_python
from ..layers import Dresser, Group, Image, area_of, copy_polygons, image_of, readable_path, results_of, write_mask
from ..online import Kind, Source, fetch, is_online, make_plan, source_of
from ..registry import resolve_model
from ..settings import load_settings, settle
from ..translation import tr
from .base import JobAlgorithm, find_python, follow

DEFAULT = Segment("", "")
NEAR = 1.1  # as the backend: sampling distances that differ by less than this factor are taken for the same
OUTPUTS = {"polygons": "POLYGONS", "output": "CLASSES", "confidence": "CONFIDENCE"}  # parameter by the job's field
SCALINGS, DEVICES = ["auto", "card", "percentiles"], ["auto", "cpu", "cuda", "mps"]
PRECISIONS = ["auto", "float32", "bfloat16", "float16"]


class SegmentAlgorithm(JobAlgorithm):
    def name(self) -> str:
        return "segment"

    def displayName(self) -> str:
        return tr("Classify land cover")

    def shortDescription(self) -> str:
        return tr("Turns an orthophoto into a styled map of land-cover classes.")

    def tags(self) -> list[str]:
        return tr("segmentation,land cover,orthophoto,classification,deep learning,neural network,building,tree").split(",")

    def shortHelpString(self) -> str:
        return introduction() + "".join(f"<p><b>{item.description()}</b><br>{item.help()}</p>\n" for item in self.parameterDefinitions())

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for parameter, text in (*inputs(), *advanced(), *outputs()):
            parameter.setHelp(text)
            self.addParameter(parameter)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """What can be said before anything runs."""
        is_fine, text = super().checkParameterValues(parameters, context)
        if not is_fine:
            return is_fine, text
        try:
            self.check_source(parameters, context)
            check_bands(self.parameterAsInts(parameters, "BANDS", context), read_card(find_model(self.model(parameters, context))))
            self.check_formats(parameters)
            ready_python(find_python())
        except InputError as error:
            return False, str(error)
        return True, ""

    def check_source(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raises InputError for a layer that is no file where too much of it is wanted, or nothing."""
        layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
        if is_online(layer) and (parameters.get("EXTENT") or not parameters.get("MASK")):  # a mask is not looked into here
            source = source_of(layer)
            make_plan(source, self.extent(parameters, context, source.crs), self.wanted_size(parameters, context))

    def check_formats(self, parameters: dict[str, Any]) -> None:
        """Raises InputError for an output whose format is not written; the dialog asks this itself, scripts do not."""
        for key in OUTPUTS.values():
            definition = self.parameterDefinition(key)
            is_fine, text = definition.isSupportedOutputValue(parameters.get(key), QgsProcessingContext())
            if not is_fine:
                raise InputError(f"{definition.description()}: {text}")

    def prepareAlgorithm(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> bool:
        """In the main thread: what the layer says."""
        try:
            layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
            self.image: Image | Source = source_of(layer) if is_online(layer) else image_of(layer)
        except InputError as error:
            raise QgsProcessingException(str(error)) from error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        destinations = {field: self.parameterAsOutputLayer(parameters, key, context) for field, key in OUTPUTS.items()}
        with TemporaryDirectory(prefix="landquilt-") as name:
            try:
                mask = self.mask(parameters, context, Path(name))
                steps = QgsProcessingMultiStepFeedback(2, feedback) if isinstance(self.image, Source) else feedback
                image = self.pixels(parameters, context, Path(name), mask, destinations["output"], steps)
                if image is None:
                    return {}
                if steps is not feedback:
                    steps.setCurrentStep(1)
                job = self.job(parameters, context, Path(name), destinations, image, mask)
                end = follow(job, Path(name), steps)
                if end is None:
                    if not job.resume:
                        shutil.rmtree(work_of(job.output), ignore_errors=True)
                    return {}
                if job.polygons and job.polygons != destinations["polygons"]:
                    feedback.setProgressText(tr("Copying the polygons"))
                    destinations["polygons"] = copy_polygons(Path(job.polygons), destinations["polygons"], context)
                card = read_card(find_model(job.model))
            except (InputError, Fault) as error:
                raise QgsProcessingException(str(error)) from error
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
        self.dress_results(destinations, card, context)
        return {OUTPUTS[field]: path for field, path in destinations.items() if path}

    def model(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return resolve_model(self.parameterAsString(parameters, "MODEL", context), load_settings())

    def wanted_size(self, parameters: dict[str, Any], context: QgsProcessingContext) -> float:
        """Metres on the ground: the user's choice, or what the model was trained at."""
        asked = float(self.parameterAsDouble(parameters, "PIXEL_SIZE", context))
        return asked or read_card(find_model(self.model(parameters, context))).gsd

    def extent(self, parameters: dict[str, Any], context: QgsProcessingContext, crs: QgsCoordinateReferenceSystem) -> QgsRectangle | None:
        return self.parameterAsExtent(parameters, "EXTENT", context, crs) if parameters.get("EXTENT") else None

    def mask(self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path) -> str:
        """Raises InputError and Fault."""
        mask = self.parameterAsSource(parameters, "MASK", context)
        if mask is None and parameters.get("MASK"):
            raise InputError(self.invalidSourceError(parameters, "MASK"))
        return write_mask(mask, self.image, context, folder / "mask.gpkg") if mask else ""

    def pixels(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        folder: Path,
        mask: str,
        output: str,
        feedback: QgsProcessingFeedback,
    ) -> str | None:
        """Path of the image; of a layer that is no file, of what is fetched of it. None when cancelled. Raises InputError and Fault."""
        if not isinstance(self.image, Source):
            return readable_path(self.image, folder)
        extent, area = self.extent(parameters, context, self.image.crs), area_of(mask) if mask else None
        if extent is None and area is not None:
            extent = area.boundingBox()
        return fetch(self.image, extent, self.wanted_size(parameters, context), image_of_run(output), feedback, area)

    def is_fetched_so(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        """The pixels that come are those asked for, and the model's: they are computed and written as they are."""
        if not isinstance(self.image, Source) or self.image.kind is not Kind.PICTURES:
            return False
        asked, trained = self.wanted_size(parameters, context), read_card(find_model(self.model(parameters, context))).gsd
        return max(asked / trained, trained / asked) < NEAR

    def job(
        self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path, destinations: dict[str, str], image: str, mask: str
    ) -> Segment:
        """`image` and `mask` are paths."""

        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context))

        def number(name: str) -> float:
            return float(self.parameterAsDouble(parameters, name, context))

        polygons = destinations["polygons"]
        extent = self.extent(parameters, context, self.image.crs) if isinstance(self.image, Image) else None  # else cut already
        return Segment(
            image=image,
            output=destinations["output"],
            model=self.model(parameters, context),
            polygons=polygons if is_geopackage(polygons) else str(folder / "polygons.gpkg"),
            confidence=destinations["confidence"],
            extent=corners(extent) if extent is not None else None,
            mask=mask,
            bands=self.parameterAsInts(parameters, "BANDS", context) or None,
            pixel_size=None if self.is_fetched_so(parameters, context) else number("PIXEL_SIZE") or None,
            scaling=text("SCALING"),
            tile=self.parameterAsInt(parameters, "TILE", context),
            overlap=self.parameterAsInt(parameters, "OVERLAP", context),
            batch=self.parameterAsInt(parameters, "BATCH", context),
            device=settle(text("DEVICE"), load_settings().device),
            precision=settle(text("PRECISION"), load_settings().precision),
            minimum_area=number("MINIMUM_AREA"),
            simplify=number("SIMPLIFY"),
            run_on=text("RUN_ON").strip() or DEFAULT.run_on,
            resume=self.parameterAsBoolean(parameters, "RESUME", context),
        )

    def dress_results(self, destinations: dict[str, str], card: Card, context: QgsProcessingContext) -> None:
        """Say what is to happen to each layer when Processing loads it into the project."""
        group = Group(self.image.name)
        for field, result in results_of(card.classes).items():
            path = destinations[field]
            if path and context.willLoadLayerOnCompletion(path) and self.provider():
                dresser = Dresser(result, group)
                self.provider().kept.append(dresser)
                context.layerToLoadOnCompletionDetails(path).setPostProcessor(dresser)


def is_geopackage(destination: str) -> bool:
    """Nothing at all, or a file the backend can write itself."""
    return not destination or (destination.lower().endswith(".gpkg") and not destination.startswith(("ogr:", "postgres:")))


def work_of(output: str) -> Path:
    """What the backend keeps to go on from when it is stopped."""
    return Path(f"{output}.part")


def image_of_run(output: str) -> Path:
    """Where the pixels are that were fetched for a run: beside its work, which knows them by their place, and as long as that."""
    return Path(f"{output}.image")


def corners(extent: QgsRectangle) -> list[float]:
    return [extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()]


def check_bands(bands: list[int], card: Card) -> None:
    """Raises InputError where bands are named, but not as many as the model takes."""
    if bands and len(bands) != len(card.bands):
        wanted = ", ".join(band.name for band in card.bands)
        text = tr("{} bands are chosen but the model {!r} takes {} ({}); choose them in this order, or none for the first ones.")
        raise InputError(text.format(len(bands), card.name, len(card.bands), wanted))


def summary(end: Finished) -> Iterator[str]:
    """Area and share of each class, then the pace."""
    pixels, areas = end.numbers.get("pixels", {}), end.numbers.get("area_m2", {})
    total = sum(pixels.values()) or 1
    for name, count in pixels.items():
        yield f"{name:24} {areas.get(name, 0):16,.1f} m²  {100 * count / total:5.1f} %"
    if "seconds" in end.numbers:
        text = tr("{:.1f} s, {:.2f} Mpx/s on {}")
        yield text.format(end.numbers["seconds"], end.numbers.get("megapixels_per_second", 0), end.numbers.get("device", "?"))


Described = tuple[QgsProcessingParameterDefinition, str]


def introduction() -> str:
    return tr(
        "<p>Classifies an orthophoto of 5 to 30 cm per pixel into the classes of a model; the bundled model knows impervious "
        "surfaces, building, low vegetation, tree, car and clutter. Writes a raster of class codes (0 is no data), polygons with "
        "class, area and mean confidence, and on request the confidence of every pixel. They are added to the project as one "
        "styled group.</p>"
    )


def inputs() -> Iterator[Described]:
    image = QgsProcessingParameterRasterLayer("INPUT", tr("Orthophoto"))
    yield (
        image,
        tr(
            "The raster to classify: a file of any size, number of bands and data type, or a layer that is no file (WMS, WMTS, XYZ, WCS, "
            "PostGIS, virtual, in memory), of which the extent is fetched first. Mind the terms of use of a server."
        ),
    )
    model = QgsProcessingParameterString("MODEL", tr("Model"), DEFAULT.model)
    model.setMetadata({"widget_wrapper": {"class": f"{__package__}.model_widget.ModelWidget"}})
    yield model, tr("The name of a bundled model, or a model folder (one with a card.json).")
    bands = QgsProcessingParameterBand("BANDS", tr("Bands"), None, "INPUT", optional=True, allowMultiple=True)
    yield bands, tr("The image's bands in the order of the model's (red, green, blue for the bundled one). None: the first ones.")
    extent = QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True)
    yield (
        extent,
        tr(
            "Classify this rectangle only. In another coordinate system it is brought to the image's. "
            "Layers that cover the world need one, or a mask."
        ),
    )
    polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
    mask = QgsProcessingParameterFeatureSource("MASK", tr("Mask"), polygons, optional=True)
    yield mask, tr("Classify inside these polygons only, or inside the selected ones. All else becomes no data and costs no time.")
    area = number("MINIMUM_AREA", tr("Minimum area of a polygon (m²)"), DEFAULT.minimum_area)
    yield area, tr("Smaller polygons go to the neighbour with the longest shared border. The raster keeps them. 0: keep all.")
    tolerance = number("SIMPLIFY", tr("Simplify borders by (m)"), DEFAULT.simplify)
    yield tolerance, tr("How far the borders of polygons may move. Shared borders stay shared. 0: follow the pixels exactly.")


def advanced() -> Iterator[Described]:
    for parameter, text in advanced_parameters():
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        yield parameter, text


def advanced_parameters() -> Iterator[Described]:
    size = number("PIXEL_SIZE", tr("Pixel size on the ground (m)"), None, maximum=100.0, is_optional=True)
    yield (
        size,
        tr(
            "Compute and write at this size. Not set: compute at the size the model was trained at, write on the image's pixels. "
            "Layers that are no file are fetched at this size, or at the nearest they have."
        ),
    )
    yield (
        choice("SCALING", tr("Scaling of values"), SCALINGS),
        tr(
            "How values that are not 8-bit become what the model knows. card: by the model's own range; percentiles: by the image's "
            "2nd and 98th; auto: the first where the values fit, else the second. The log says which."
        ),
    )
    tile = integer("TILE", tr("Tile (pixels)"), DEFAULT.tile, 64, 4096)
    yield tile, tr("Side of the window that the network sees at once, a multiple of 16. Smaller needs less memory.")
    overlap = integer("OVERLAP", tr("Overlap (pixels)"), DEFAULT.overlap, 0, 3072)
    yield overlap, tr("What neighbouring windows share and blend, at most three quarters of the tile. More is slower and smoother.")
    batch = integer("BATCH", tr("Batch (windows)"), DEFAULT.batch, 1, 256)
    yield batch, tr("Windows at once on a graphics card; halved when its memory runs out.")
    device = choice("DEVICE", tr("Device"), DEVICES)
    yield device, tr("Where the network runs. auto: a graphics card where there is one, else the processor.")
    precision = choice("PRECISION", tr("Precision"), PRECISIONS)
    yield precision, tr("Of the network's arithmetic. auto: half precision where it is faster.")
    place = QgsProcessingParameterString("RUN_ON", tr("Run on"), DEFAULT.run_on)
    yield place, tr("here, threads:N, processes:N, or dask://HOST:PORT for a Dask cluster. The result is the same to the byte.")
    resume = QgsProcessingParameterBoolean("RESUME", tr("Resume a stopped run"), DEFAULT.resume)
    yield resume, tr("Go on where a run with the same settings and outputs stopped, and keep the work for it when this run is cancelled.")


def outputs() -> Iterator[Described]:
    polygons = QgsProcessingParameterVectorDestination(
        "POLYGONS", tr("Land-cover polygons"), QgsProcessing.SourceType.TypeVectorPolygon, optional=True, createByDefault=True
    )
    yield polygons, tr("Polygons with class, name, area_m2 and confidence; a GeoPackage, or any other format by a copy.")
    classes = QgsProcessingParameterRasterDestination("CLASSES", tr("Land-cover classes"))
    yield classes, tr("Cloud Optimized GeoTIFF of class codes with colours and names; 0 is no data.")
    confidence = QgsProcessingParameterRasterDestination("CONFIDENCE", tr("Confidence"), optional=True, createByDefault=False)
    yield confidence, tr("GeoTIFF with the probability of each pixel's class, 0 to 100 per cent; 255 is no data.")


def number(name: str, text: str, default: float | None, maximum: float = 1e9, is_optional: bool = False) -> QgsProcessingParameterNumber:
    parameter = QgsProcessingParameterNumber(name, text, QgsProcessingParameterNumber.Type.Double, default, is_optional, 0.0, maximum)
    parameter.setMetadata({"widget_wrapper": {"decimals": 2}})
    return parameter


def integer(name: str, text: str, default: int, low: int, high: int) -> QgsProcessingParameterNumber:
    return QgsProcessingParameterNumber(name, text, QgsProcessingParameterNumber.Type.Integer, default, False, low, high)


def choice(name: str, text: str, words: list[str]) -> QgsProcessingParameterEnum:
    """The words themselves are the values: scripts and qgis_process read well."""
    return QgsProcessingParameterEnum(name, text, words, defaultValue=words[0], usesStaticStrings=True)
