"""What `landquilt:segment` asks for: the parameters with their help."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ...backend.shared.jobs import Segment
from ..translation import tr
from .job_options import option_parameter
from .parameters import Described, advanced, nodata

option = partial(option_parameter, Segment)
OptionMaker = Callable[..., QgsProcessingParameterDefinition]  # `option_parameter` of a job


def main_parameters() -> Iterator[Described]:
    image = QgsProcessingParameterRasterLayer("INPUT", tr("Orthophoto"))
    yield (
        image,
        tr(
            "The raster to classify: a file of any size, number of bands and data type, or a layer that is no file (WMS, WMTS, XYZ, WCS, "
            "PostGIS, virtual, in memory), whose extent is fetched first. Mind the terms of use of a server."
        ),
    )
    yield known_model(option)
    bands = QgsProcessingParameterBand("BANDS", tr("Bands"), None, "INPUT", optional=True, allowMultiple=True)
    yield (
        bands,
        tr(
            "The image's bands in the order of the model's (red, green, blue for the bundled one). None: by their names and colours, "
            "else the first ones."
        ),
    )
    extent = QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True)
    yield (
        extent,
        tr(
            "Classify this rectangle only. In another coordinate system it is brought to the image's. "
            "Layers that cover the world need one, or a mask."
        ),
    )
    yield mask()
    refine = option("refine", tr("Refine boundaries"))
    yield (
        refine,
        tr(
            "Move the borders of classes onto those that the image shows, by superpixels and edges, before each pixel gets its class. "
            "Costs some seconds of a processor's core per megapixel, and a byte of disk per class and pixel while it runs."
        ),
    )
    yield from tidying(option)


def known_model(option: OptionMaker) -> Described:
    model = option("model", tr("Model"))
    model.setMetadata({"widget_wrapper": {"class": f"{__package__}.model_widget.ModelWidget"}})
    return model, tr("The name of a bundled model, or a model folder (one with a card.json).")


def mask() -> Described:
    polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
    parameter = QgsProcessingParameterFeatureSource("MASK", tr("Mask"), polygons, optional=True)
    return parameter, tr("Classify inside these polygons only, or inside the selected ones. All else becomes no data and costs no time.")


def tidying(option: OptionMaker) -> Iterator[Described]:
    area = option("minimum_area", tr("Minimum area of a polygon (m²)"), decimals=2)
    yield area, tr("Smaller polygons go to the neighbour with the longest shared border. The raster keeps them. 0: keep all.")
    tolerance = option("simplify", tr("Simplify borders by (m)"), decimals=2)
    yield tolerance, tr("How far the borders of polygons may move. Shared borders stay shared. 0: follow the pixels exactly.")


def advanced_parameters() -> Iterator[Described]:
    for parameter, words in (*values(), *windows(), *surroundings(option), resuming(), overwriting(option)):
        yield advanced(parameter), words


def values() -> Iterator[Described]:
    yield (
        option("pixel_size", tr("Pixel size on the ground (m)"), decimals=2),
        tr(
            "Compute and write at this size. Not set: compute at the size the model was trained at, write on the image's pixels. "
            "Layers that are no file are fetched at this size, or at the nearest they have."
        ),
    )
    yield (
        option("scaling", tr("Scaling of values")),
        tr(
            "How values that are not 8-bit become what the model knows: by the model's own range (card), by the image's 2nd and 98th "
            "percentiles, or automatic (auto): the first where the values fit, else the second. The log says which."
        ),
    )

    yield nodata()


def windows() -> Iterator[Described]:
    tile = option("tile", tr("Tile (pixels)"))
    yield tile, tr("Side of the window that the network sees at once, a multiple of 16. Smaller needs less memory.")
    overlap = option("overlap", tr("Overlap (pixels)"))
    yield overlap, tr("What neighbouring windows share and blend, at most three quarters of the tile. More is slower and smoother.")


def surroundings(option: OptionMaker) -> Iterator[Described]:
    batch = option("batch", tr("Batch (windows)"))
    yield batch, tr("Windows at once on a graphics card; halved when its memory runs out.")
    device = option("device", tr("Device"))
    yield device, tr("Where the network runs. Automatic (auto): a graphics card where there is one, else the processor.")
    precision = option("precision", tr("Precision"))
    yield precision, tr("Of the network's arithmetic. Automatic (auto): half precision where it is faster.")
    place = option("run_on", tr("Run on"))
    yield (
        place,
        tr(
            "On this computer (here), on several of its cores (threads:N, processes:N), or on a Dask cluster (dask://HOST:PORT). "
            "The result is the same to the byte."
        ),
    )


def resuming() -> Described:
    resume = option("resume", tr("Resume a stopped run"))
    return resume, tr("Go on where a run with the same settings and outputs stopped, and keep the work for it when this run is cancelled.")


def overwriting(option: OptionMaker) -> Described:
    overwrite = option("overwrite", tr("Overwrite checked polygons"))
    return overwrite, tr("Replace a file of polygons though somebody has checked some of them. No: such a run is refused.")


def footprints_output(name: str, is_default: bool) -> Described:
    parameter = QgsProcessingParameterVectorDestination(
        name, tr("Building footprints"), QgsProcessing.SourceType.TypeVectorPolygon, optional=not is_default, createByDefault=is_default
    )
    return parameter, tr(
        "Outlines of single buildings with right angles, beside the polygons: touching roofs parted, courtyards kept, round buildings left "
        "round. Fields area_m2, confidence and direction (of the longer walls, degrees clockwise from north)."
    )


def edge_map_output() -> Described:
    parameter = QgsProcessingParameterRasterDestination("EDGE_MAP", tr("Edge map"), optional=True, createByDefault=False)
    return advanced(parameter), tr(
        "GeoTIFF with the edges that refined borders move onto: lines one pixel wide, 0 to 100 per cent; 255 is no data. Only where "
        "boundaries are refined."
    )


def output_parameters() -> Iterator[Described]:
    polygons = QgsProcessingParameterVectorDestination(
        "POLYGONS", tr("Land-cover polygons"), QgsProcessing.SourceType.TypeVectorPolygon, optional=True, createByDefault=True
    )
    yield polygons, tr("Polygons with class, name, area_m2 and confidence; a GeoPackage, or any other format by a copy.")
    yield footprints_output("FOOTPRINTS", is_default=False)
    classes = QgsProcessingParameterRasterDestination("CLASSES", tr("Land-cover classes"))
    yield classes, tr("Cloud Optimized GeoTIFF of class codes with colours and names; 0 is no data.")
    confidence = QgsProcessingParameterRasterDestination("CONFIDENCE", tr("Confidence"), optional=True, createByDefault=False)
    yield confidence, tr("GeoTIFF with the probability of each pixel's class, 0 to 100 per cent; 255 is no data.")
    yield edge_map_output()
