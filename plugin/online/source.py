"""A layer that is no file, taken out of the project: what the plan and the readers need of it, whatever becomes of the layer."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from hashlib import sha256
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsNetworkAccessManager,
    QgsProviderRegistry,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
)

from ...backend.shared.errors import InputError
from ...backend.shared.formats import CODECS, DRIVERS
from ..translation import tr

REMOTE = {"wms", "wcs", "arcgismapserver", "postgresraster"}
PICTURE = (12, 13)  # Qgis.DataType ARGB32 and ARGB32_Premultiplied: what a server drew
COMPLEX = range(8, 12)
# Where tiles begin: of XYZ by definition, of other services nearly always. Where not, pixels lie up to half a pixel beside.
WORLDS = {"EPSG:3857": (-20037508.342789244, 20037508.342789244), "EPSG:4326": (-180.0, 90.0)}
TILE = 256  # pixels
READERS = 4  # requests at once


class SourceKind(Enum):
    TILES = "tiles"  # pictures at fixed levels (XYZ, WMTS)
    PICTURES = "pictures"  # drawn by the server at any size (WMS)
    VALUES = "values"  # measured bands (WCS, PostGIS, virtual, in memory)


@dataclass(frozen=True)
class Source:
    """Taken in the main thread, used in any. Lengths are in map units of the layer's CRS."""

    name: str
    kind: SourceKind
    providers: tuple[Any, ...]  # clones of the layer's, one per reader (clones of clones of virtual rasters read rubbish)
    crs: QgsCoordinateReferenceSystem
    extent: QgsRectangle
    is_remote: bool  # somebody else's machine: be polite, and keep what was fetched
    key: str  # a hash of all that its pixels depend on; addresses hold passwords
    bands: tuple[str, ...] = ("Red", "Green", "Blue")  # what they mean, in GDAL's words
    names: tuple[str, ...] = ("", "", "")  # what the layer calls them
    type: int = 1  # of GDAL's, the values'
    levels: tuple[float, ...] = ()  # of TILES: lengths of a pixel, finest first
    tile: int = 0  # of TILES, where it is known where each lies: pixels along a side of one
    corner: tuple[float, float] = (0.0, 0.0)  # x and y of where the grid begins, top left
    address: str = ""  # of a tile of XYZ, with gaps for its place
    network: Any = None  # of TILES: the main thread's network access manager
    pixel: tuple[float, float] | None = None  # of VALUES, where they have a grid of their own: across, down


def is_online(layer: QgsRasterLayer) -> bool:
    """Whether the layer's pixels lie in no file that the backend can open."""
    source = layer.source().split("|option:")[0]
    path = QgsProviderRegistry.instance().decodeUri("gdal", source).get("path", "")
    is_file = os.path.exists(path) or (source.startswith("/vsi") and not source.startswith("/vsimem"))
    return layer.providerType() != "gdal" or not is_file or bool(foreign_format(layer))


def foreign_format(layer: QgsRasterLayer) -> str:
    """The format of a file that QGIS reads and the backend's GDAL does not; empty for others."""
    source = layer.source().split("|option:")[0]
    try:
        changed = os.stat(source).st_mtime_ns
    except (OSError, ValueError):  # a part of a file, or a file of another machine: its name alone does not tell
        return ""
    return format_of(source, changed)


@lru_cache(maxsize=256)  # asked whenever the panel looks at a layer
def format_of(path: str, changed: int) -> str:
    """`changed`: when the file was, so that another one under its name is looked at again."""
    from osgeo import gdal  # only here: it is slow to load

    driver = gdal.IdentifyDriver(path)
    if driver is None:
        return ""
    if driver.ShortName not in DRIVERS:
        return str(driver.ShortName)
    file = gdal.Open(path) if driver.ShortName == "GTiff" else None
    codec = str(file.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") or "") if file else ""
    return f"GeoTIFF, {codec}" if codec in CODECS else ""


def is_picture(layer: QgsRasterLayer) -> bool:
    """Whether a server draws the layer's pixels: one band of QGIS's, which holds all colours."""
    provider = layer.dataProvider()
    return provider is not None and provider.bandCount() > 0 and int(provider.dataType(1)) in PICTURE


def source_of(layer: QgsRasterLayer) -> Source:
    """In the main thread. Raises InputError for a layer without pixels."""
    provider = layer.dataProvider()
    if not layer.isValid() or provider is None or not provider.bandCount():
        text = tr("The layer {!r} cannot be read ({}); check its connection, or choose another layer.")
        raise InputError(text.format(layer.name(), words_of(layer.error()) or tr("it has no bands")))
    types = [int(provider.dataType(band)) for band in range(1, provider.bandCount() + 1)]
    if any(kind in COMPLEX or kind == 0 for kind in types):
        text = tr("The layer {!r} holds complex numbers or values of an unknown type; choose a layer of real numbers or colours.")
        raise InputError(text.format(layer.name()))
    taken: dict[str, Any] = {
        "name": layer.name() or provider.name(),  # one that was given as an address has none
        "crs": layer.crs(),
        "extent": provider.extent(),
        "is_remote": provider.name() in REMOTE or (provider.name() == "gdal" and "://" in provider.dataSourceUri()),
        "key": key_of(provider, layer.crs()),
    }
    count = READERS if taken["is_remote"] else 1  # those of this process would only wait for each other
    if types[0] not in PICTURE:
        names = tuple(layer.bandName(band) for band in range(1, provider.bandCount() + 1))
        meanings: dict[str, Any] = {"bands": meanings_of(provider), "names": names, "type": union_of(types)}
        corner = provider.extent().xMinimum(), provider.extent().yMaximum()
        return Source(
            kind=SourceKind.VALUES, providers=clones(provider, count), pixel=pixel_of(provider), corner=corner, **meanings, **taken
        )
    levels = tuple(sorted(provider.nativeResolutions()))
    if not levels:
        return Source(kind=SourceKind.PICTURES, providers=clones(provider, count), **taken)
    tile, address = tile_of(provider)
    corner = WORLDS.get(provider.crs().authid(), (0.0, 0.0))
    if not tile:  # two readers would ask for the same tiles
        count = 1
    return Source(
        kind=SourceKind.TILES,
        providers=clones(provider, count),
        levels=levels,
        tile=tile,
        address=address,
        corner=corner,
        network=QgsNetworkAccessManager.instance(),
        **taken,
    )


def words_of(error: Any) -> str:
    """On one line."""
    return "" if error.isEmpty() else " ".join(error.summary().split())  # an empty error has no summary, QGIS 3.22 crashes


def clones(provider: QgsRasterDataProvider, count: int) -> tuple[Any, ...]:
    """They give pixels as they are, however the layer is drawn."""
    made = tuple(provider.clone() for _ in range(count))
    for clone in made:
        clone.enableProviderResampling(False)
    return made


def key_of(provider: QgsRasterDataProvider, crs: QgsCoordinateReferenceSystem) -> str:
    numbers = range(1, provider.bandCount() + 1)
    nodata = [
        (provider.useSourceNoDataValue(band), [(item.min(), item.max()) for item in provider.userNoDataValues(band)]) for band in numbers
    ]
    return sha256(repr((provider.name(), provider.dataSourceUri(), crs.toWkt(), nodata)).encode()).hexdigest()


def pixel_of(provider: QgsRasterDataProvider) -> tuple[float, float] | None:
    extent, columns, rows = provider.extent(), provider.xSize(), provider.ySize()
    return (extent.width() / columns, extent.height() / rows) if columns > 0 and rows > 0 else None


def tile_of(provider: QgsRasterDataProvider) -> tuple[int, str]:
    """Pixels along a side of a tile of XYZ, whose tiles begin at the corner of the world, and its address.

    0 for all other tiles: QGIS does not tell where they begin.
    """
    uri = QgsDataSourceUri()
    uri.setEncodedUri(provider.dataSourceUri())
    if uri.param("type") != "xyz" or provider.crs().authid() != "EPSG:3857":
        return 0, ""
    ratio = uri.param("tilePixelRatio")
    return TILE * max(1, int(ratio)) if ratio.isdigit() else TILE, uri.param("url")


def meanings_of(provider: QgsRasterDataProvider) -> tuple[str, ...]:
    from osgeo import gdal  # only here: it is slow to load

    numbers = range(1, provider.bandCount() + 1)
    return tuple(gdal.GetColorInterpretationName(int(provider.colorInterpretation(number))) for number in numbers)


def union_of(types: list[int]) -> int:
    """One that holds the values of every band."""
    from osgeo import gdal

    kind = types[0]
    for other in types[1:]:
        kind = gdal.DataTypeUnion(kind, other)
    return int(kind)
