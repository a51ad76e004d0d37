"""Rasters of one grid as a virtual mosaic: GDAL's VRT, with as few of them as somebody looks at.

Pixels that a file says are no data let the file below show through. Where all files of a rectangle are named in the order of
drawing, its pixels are the same however many others are named beside.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from affine import Affine
from rasterio.crs import CRS

from ..shared.markup import escape
from .sheets import MosaicGrid, Sheet

NAMES = {
    "uint8": "Byte", "int8": "Int8", "uint16": "UInt16", "int16": "Int16", "uint32": "UInt32", "int32": "Int32",
    "uint64": "UInt64", "int64": "Int64", "float32": "Float32", "float64": "Float64",
    "complex64": "CFloat32", "complex128": "CFloat64",
}  # fmt: skip
ALPHA = "alpha"


def write_mosaic(path: Path, frame: MosaicGrid, sheets: Iterable[Sheet]) -> None:
    """A virtual raster of the whole grid with these of its files. Raises OSError."""
    chosen = list(sheets)
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(head(frame.crs, frame.grid, frame.h, frame.w))
        for band, (kind, color, name) in enumerate(zip(frame.types, frame.colors, frame.descriptions), 1):
            is_alpha = color == ALPHA
            file.write(f'<VRTRasterBand dataType="{NAMES[kind]}" band="{band}">\n')
            file.write(f"<Description>{escape(name)}</Description>\n" if name else "")
            file.write(f"<NoDataValue>{frame.nodata!r}</NoDataValue>\n" if frame.nodata is not None and not is_alpha else "")
            file.write(f"<ColorInterp>{color.capitalize()}</ColorInterp>\n" if color != "undefined" else "")
            for sheet in chosen:
                file.write(source(sheet, sheet.path, str(band), NAMES[kind], None if is_alpha else sheet.nodata, sheet.has_mask))
            file.write("</VRTRasterBand>\n")
        if frame.has_mask and ALPHA not in frame.colors:
            file.write('<MaskBand><VRTRasterBand dataType="Byte">\n')
            file.writelines(source(sheet, sheet.path, "mask,1", "Byte", 0, False) for sheet in chosen)
            file.write("</VRTRasterBand></MaskBand>\n")
        file.write("</VRTDataset>\n")


def head(crs: CRS | None, grid: Affine, h: int, w: int) -> Iterator[str]:
    yield f'<VRTDataset rasterXSize="{w}" rasterYSize="{h}">\n'
    if crs is not None:
        yield f"<SRS>{escape(crs.to_wkt())}</SRS>\n"
    yield f"<GeoTransform>{', '.join(repr(float(value)) for value in grid.to_gdal())}</GeoTransform>\n"


def source(
    sheet: Sheet,
    path: str,
    band: str,
    kind: str,
    nodata: float | None,
    has_mask: bool,
    block: tuple[int, int] | None = None,
    is_relative: bool = False,
) -> str:
    """A file of the sheet's size in a band. What is said of its size and blocks spares GDAL from opening it before somebody looks at it."""
    size = f'xSize="{sheet.rect.w}" ySize="{sheet.rect.h}"'
    rows, columns = block or sheet.block
    word = "SimpleSource" if nodata is None and not has_mask else "ComplexSource"
    below = "<UseMaskBand>true</UseMaskBand>" if has_mask else f"<NODATA>{nodata!r}</NODATA>" if nodata is not None else ""
    properties = (
        f'<SourceProperties RasterXSize="{sheet.rect.w}" RasterYSize="{sheet.rect.h}" DataType="{kind}" '
        f'BlockXSize="{columns}" BlockYSize="{rows}"/>'
    )
    return (
        f'<{word}><SourceFilename relativeToVRT="{int(is_relative)}">{escape(path)}</SourceFilename><SourceBand>{band}</SourceBand>'
        f'{properties}<SrcRect xOff="0" yOff="0" {size}/><DstRect xOff="{sheet.rect.x}" yOff="{sheet.rect.y}" {size}/>{below}</{word}>\n'
    )
