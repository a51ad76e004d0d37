"""One block: from a provider's memory into a small lossless GeoTIFF, the bands and after them one that says what is valid."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import Qgis, QgsRasterBlockFeedback, QgsRasterDataProvider, QgsRasterRange, QgsRectangle
from qgis.PyQt.QtGui import QImage

from ...backend.shared.errors import Fault
from ..translation import tr
from .plan import GridBlock
from .source import PICTURE, Source, SourceKind, words_of

INSET = 1e-3  # pixels: a block that ends where a tile ends must not ask for the next tile
LOWEST = -1.7e308  # no measurement
COMPUTED_NODATA = (-3.403e38, -3.402e38)  # around -FLT_MAX, the raster calculator's
BYTE, DOUBLE, FLOATS = 1, 7, (6, 7)  # GDAL's types, and QGIS's
VALID = 255
OPTIONS = ["COMPRESS=DEFLATE", "ZLEVEL=1", "TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256"]


class Refused(Exception):
    """The provider gave nothing; with its own words."""


def read_block(
    provider: QgsRasterDataProvider, source: Source, extent: QgsRectangle, place: GridBlock, path: Path, feedback: QgsRasterBlockFeedback
) -> bytes:
    """Write the block that covers `extent`, unless it is empty; which of its pixels are valid, 0 for those that are not.

    Raises Refused, and Fault where the disk does not take it.
    """
    if source.kind is SourceKind.VALUES:
        return read_values(provider, source.type, extent, place, path, feedback)
    inset = INSET * extent.width() / place.w if source.kind is SourceKind.TILES else 0.0
    block = block_of(provider, 1, extent.buffered(-inset), place, feedback)
    data = bytes(block.data())
    if int(block.dataType()) == PICTURE[1]:
        data = plain(data, place)
    valid = data[3::4]
    if any(valid):
        write(path, place, 4, BYTE, [BlockValues(data, [3, 2, 1, 4], BYTE, 4, 1)])  # blue comes first
    return valid


def read_values(
    provider: QgsRasterDataProvider, type_of_all: int, extent: QgsRectangle, place: GridBlock, path: Path, feedback: QgsRasterBlockFeedback
) -> bytes:
    parts, masks, floats = [], [], False
    for number in range(1, provider.bandCount() + 1):
        block = block_of(provider, number, extent, place, feedback)
        kind = int(block.dataType())
        floats = floats or kind in FLOATS
        parts.append(BlockValues(bytes(block.data()), [number], kind, size_of(kind)))
        masks.append(mask_of(block, nodata_of(provider, number), place))  # may change the block
    valid = together(masks, is_all=floats)  # as the backend does: nodata in any band of floats, in all of others
    if any(valid):
        write(path, place, len(parts) + 1, type_of_all, [*parts, BlockValues(valid, [len(parts) + 1], BYTE, 1)])
    return valid


def block_of(provider: QgsRasterDataProvider, band: int, extent: QgsRectangle, place: GridBlock, feedback: QgsRasterBlockFeedback) -> Any:
    block = provider.block(band, extent, place.w, place.h, feedback)
    if block is None or not block.isValid() or block.isEmpty() or (block.width(), block.height()) != (place.w, place.h):
        said = words_of(block.error()) if block is not None else ""
        raise Refused(said or " ".join(provider.lastError().split()) or tr("no data came"))
    return block


def plain(data: bytes, place: GridBlock) -> bytes:
    """Colours that were multiplied by their opacity, as they were."""
    image = QImage(data, place.w, place.h, 4 * place.w, QImage.Format.Format_ARGB32_Premultiplied)
    bits = image.convertToFormat(QImage.Format.Format_ARGB32).constBits()
    bits.setsize(len(data))
    return bytes(bits)


def nodata_of(provider: QgsRasterDataProvider, band: int) -> list[QgsRasterRange]:
    """Values that are no data though the provider does not say so."""
    ranges = list(provider.userNoDataValues(band))
    return [*ranges, QgsRasterRange(*COMPUTED_NODATA)] if provider.name() == "virtualraster" else ranges


def mask_of(block: Any, ranges: list[Any], place: GridBlock) -> bytes:
    """255 where there is a value. GDAL compares: a loop over pixels in Python would take longer than the network."""
    from osgeo import gdal  # only here: it is slow to load

    if not block.hasNoDataValue() and not ranges:
        return bytes([VALID]) * (place.h * place.w)
    if not block.hasNoDataValue():  # values that the user calls no data: some value must stand for them
        block.convert(Qgis.DataType(DOUBLE))
        block.setNoDataValue(LOWEST)
        block.applyNoDataValues(ranges)
    kind = int(block.dataType())
    raster = gdal.GetDriverByName("MEM").Create("", place.w, place.h, 1, kind)
    band = raster.GetRasterBand(1)
    band.SetNoDataValue(block.noDataValue())
    band.WriteRaster(0, 0, place.w, place.h, bytes(block.data()), buf_type=kind)
    return bytes(band.GetMaskBand().ReadRaster())


def together(masks: list[bytes], is_all: bool) -> bytes:
    """Pixels that are valid in all masks, or in any; as numbers of a million bits, which Python combines at once."""
    result = int.from_bytes(masks[0], "little")
    for mask in masks[1:]:
        other = int.from_bytes(mask, "little")
        result = result & other if is_all else result | other
    return result.to_bytes(len(masks[0]), "little")


def size_of(kind: int) -> int:
    """Bytes of a value."""
    from osgeo import gdal

    return int(gdal.GetDataTypeSize(kind)) // 8


class BlockValues(NamedTuple):
    """Values as they lie in memory."""

    data: bytes
    bands: list[int]
    kind: int  # of GDAL's types
    step: int  # bytes from pixel to pixel
    band_step: int = 0  # bytes from band to band


def write(path: Path, place: GridBlock, count: int, kind: int, parts: list[BlockValues]) -> None:
    """Under its name only when complete."""
    from osgeo import gdal

    unfinished = path.with_suffix(".part")
    try:
        gdal.ErrorReset()
        raster = gdal.GetDriverByName("GTiff").Create(str(unfinished), place.w, place.h, count, kind, OPTIONS)
        for part in parts:
            raster.WriteRaster(
                0, 0, place.w, place.h, part.data, buf_type=part.kind, band_list=part.bands,
                buf_pixel_space=part.step, buf_line_space=part.step * place.w, buf_band_space=part.band_step,
            )  # fmt: skip
        raster.FlushCache()
        del raster
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise OSError(gdal.GetLastErrorMsg())
        unfinished.replace(path)
    except (OSError, RuntimeError, AttributeError) as error:  # AttributeError: without exceptions GDAL gives None
        unfinished.unlink(missing_ok=True)
        text = tr("A block of the image cannot be written to {} ({}); free some space.")
        raise Fault(text.format(path.parent, gdal.GetLastErrorMsg() or error)) from error
