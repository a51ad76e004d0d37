"""The raw bytes of a work folder as a Cloud Optimized GeoTIFF, with overviews, colours and names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
import rasterio.shutil
from affine import Affine
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..memory_limit import is_out_of_memory, out_of_memory
from ..shared.card import LandClass
from ..shared.claim import unwritten
from ..shared.errors import Fault
from ..shared.markup import escape
from .classify import EDGE_MAP, NO_CONFIDENCE, NODATA
from .output import Work, raw_path

BLOCK = 512  # pixels, of the GeoTIFF's tiles
STRIP = 128  # rows at once when overviews are made; even


@dataclass(frozen=True)
class RasterHeader:
    """What goes into the file beside the pixels."""

    crs: CRS | None
    transform: Affine
    classes: tuple[LandClass, ...]
    tags: dict[str, str]  # of the whole file


def write_cog(work: Work, name: str, legend: RasterHeader) -> None:
    """Raw bytes -> Cloud Optimized GeoTIFF `name.tif` in the work folder, with overviews.

    Raises Fault where the disk is full.
    """
    part = work.folder / f"{name}.tif"
    try:
        overviews = make_overviews(work, name)
        for level in overviews:
            write_vrt(work, name, level, legend, overviews)
        write_vrt(work, name, 1, legend, overviews)
        with rasterio.Env(GDAL_NUM_THREADS="ALL_CPUS"):
            rasterio.shutil.copy(
                vrt_path(work, name, 1), part, driver="COG", compress="DEFLATE", blocksize=BLOCK, bigtiff="IF_SAFER",
                overview_resampling="NEAREST",
            )  # fmt: skip
        check_whole(part)
    except OSError as error:
        raise unwritten(part, error) from error
    except (RasterioError, CPLE_BaseError) as error:  # the last one slips through rasterio as it is
        if is_out_of_memory(error):
            raise out_of_memory() from error
        reason = str(error.__cause__ or error).rstrip(". ")
        raise Fault(f"Cannot write {part} ({reason}); where the disk is full, free some space.") from error


def check_whole(part: Path) -> None:
    """Raises RasterioError where the file's end is missing: GDAL closes a file without a word on a disk that has just become full."""
    with rasterio.open(part) as file:
        file.read(1, window=Window(file.width - 1, file.height - 1, 1, 1))


def make_overviews(work: Work, name: str) -> list[int]:
    """Halve until one tile holds all; the levels (2, 4, ...) made. Classes by mode, confidence by mean, edges by the strongest."""
    level, h, w, made = 1, work.rect.h, work.rect.w, []
    halve = halve_classes if name == "classes" else halve_edges if name == EDGE_MAP else halve_confidence
    while max(h, w) > BLOCK:
        source, target = raw_path(work, name, level), raw_path(work, name, 2 * level)
        with open(source, "rb") as reading, open(target, "wb") as writing:
            for y in range(0, h, STRIP):
                rows = min(STRIP, h - y)
                values = np.frombuffer(reading.read(rows * w), np.uint8).reshape(rows, w)
                writing.write(halve(np.pad(values, ((0, rows % 2), (0, w % 2)), mode="edge")).tobytes())
        level, h, w = 2 * level, -(-h // 2), -(-w // 2)
        made.append(level)
    return made


def halve_classes(values: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The most frequent of each 2 x 2 pixels, (2h, 2w) -> (h, w): a pair wins; of two pairs, or none, the upper left."""
    a, b, c, d = values[::2, ::2], values[::2, 1::2], values[1::2, ::2], values[1::2, 1::2]
    result = np.where((b == c) | (b == d), b, a)
    np.copyto(result, c, where=(c == d) & (a != b))
    np.copyto(result, a, where=(a == b) | (a == c) | (a == d))
    return result


def halve_confidence(values: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The mean of each 2 x 2 pixels that have one, (2h, 2w) -> (h, w)."""
    four = np.stack([values[::2, ::2], values[::2, 1::2], values[1::2, ::2], values[1::2, 1::2]]).astype(np.uint16)
    known = four != NO_CONFIDENCE
    count = known.sum(0)
    mean = ((four * known).sum(0) + count // 2) // np.maximum(count, 1)
    return np.where(count > 0, mean, NO_CONFIDENCE).astype(np.uint8)


def halve_edges(values: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The strongest of each 2 x 2 pixels that have one, (2h, 2w) -> (h, w): a line stays a line."""
    four = np.stack([values[::2, ::2], values[::2, 1::2], values[1::2, ::2], values[1::2, 1::2]])
    strongest = np.where(four == NO_CONFIDENCE, 0, four).max(0)
    return np.where((four == NO_CONFIDENCE).all(0), NO_CONFIDENCE, strongest).astype(np.uint8)


def vrt_path(work: Work, name: str, level: int) -> Path:
    return work.folder / f"{name}.{level}.vrt"


def write_vrt(work: Work, name: str, level: int, legend: RasterHeader, overviews: Iterable[int]) -> None:
    """What GDAL is to make of a raw file."""
    h, w = -(-work.rect.h // level), -(-work.rect.w // level)
    is_classes = name == "classes"
    head = [f'<VRTDataset rasterXSize="{w}" rasterYSize="{h}">']
    if level == 1:
        if legend.crs is not None:
            head.append(f"<SRS>{escape(legend.crs.to_wkt())}</SRS>")
        head.append(f"<GeoTransform>{', '.join(repr(float(value)) for value in legend.transform.to_gdal())}</GeoTransform>")
        tags = "".join(f'<MDI key="{escape(name)}">{escape(text)}</MDI>' for name, text in legend.tags.items())
        head.append(f"<Metadata>{tags}</Metadata>")
    band = ['<VRTRasterBand dataType="Byte" band="1" subClass="VRTRawRasterBand">']
    band.append(f"<NoDataValue>{NODATA if is_classes else NO_CONFIDENCE}</NoDataValue>")
    what = "strength of edges" if name == EDGE_MAP else "confidence"
    band.append(legend_xml(legend.classes) if is_classes else f"<Description>{what} in percent</Description>")
    band += [f'<SourceFilename relativeToVRT="1">{raw_path(work, name, level).name}</SourceFilename>']
    band += [f"<ImageOffset>0</ImageOffset><PixelOffset>1</PixelOffset><LineOffset>{w}</LineOffset>"]
    for smaller in overviews if level == 1 else ():
        source = vrt_path(work, name, smaller).name
        band.append(f'<Overview><SourceFilename relativeToVRT="1">{source}</SourceFilename><SourceBand>1</SourceBand></Overview>')
    text = "\n".join([*head, *band, "</VRTRasterBand>", "</VRTDataset>"])
    vrt_path(work, name, level).write_text(text, encoding="utf-8")


def legend_xml(classes: tuple[LandClass, ...]) -> str:
    """Colour table, category names, and a raster attribute table of value, class and colour."""
    named = {item.code: item for item in classes}
    codes = range(max(named) + 1)
    colors = {code: tuple(bytes.fromhex(named[code].color.lstrip("#"))) if code in named else (0, 0, 0) for code in codes}
    table = [
        '<Entry c1="{}" c2="{}" c3="{}" c4="{}"/>'.format(*colors[code], 255 if code in named else 0) for code in codes
    ]  # fmt: skip
    names = [f"<Category>{escape(named[code].name) if code in named else 'no data' if code == NODATA else ''}</Category>" for code in codes]
    fields = (("Value", 0, 5), ("Class", 2, 2), ("Red", 0, 6), ("Green", 0, 7), ("Blue", 0, 8))
    heads = [
        f'<FieldDefn index="{i}"><Name>{name}</Name><Type>{kind}</Type><Usage>{usage}</Usage></FieldDefn>'
        for i, (name, kind, usage) in enumerate(fields)
    ]
    rows = [
        f'<Row index="{i}">' + "".join(f"<F>{escape(str(value))}</F>" for value in (code, named[code].name, *colors[code])) + "</Row>"
        for i, code in enumerate(sorted(named))
    ]
    return (
        f"<ColorInterp>Palette</ColorInterp><ColorTable>{''.join(table)}</ColorTable>"
        f"<CategoryNames>{''.join(names)}</CategoryNames>"
        f'<GDALRasterAttributeTable tableType="thematic">{"".join(heads)}{"".join(rows)}</GDALRasterAttributeTable>'
    )
