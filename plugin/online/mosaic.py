"""The virtual raster over the blocks of one extent: the image that a job reads. What no block covers is no data."""

from __future__ import annotations

from collections.abc import Iterator
from filecmp import cmp
from html import escape  # of XML too; the XML modules are slow to load, and the plugin site refuses them
from pathlib import Path

from .plan import FetchPlan, GridBlock
from .source import Source


def write_mosaic(source: Source, plan: FetchPlan, folder: Path, blocks: list[tuple[GridBlock, str]]) -> str:
    """`blocks` with their paths relative to `folder`, each with one band more than the image: which pixels are valid."""
    path, part = folder / "image.vrt", folder / "image.part"
    with open(part, "w", encoding="utf-8") as file:
        file.writelines(lines(source, plan, blocks))
    if path.exists() and cmp(path, part, shallow=False):
        part.unlink()  # a job that is gone on with knows its image by the time it was made
    else:
        part.replace(path)
    return str(path)


def lines(source: Source, plan: FetchPlan, blocks: list[tuple[GridBlock, str]]) -> Iterator[str]:
    from osgeo import gdal  # only here: it is slow to load

    extent, kind = plan.extent(plan.wanted), gdal.GetDataTypeName(source.type)
    yield f'<VRTDataset rasterXSize="{plan.wanted.w}" rasterYSize="{plan.wanted.h}">\n'
    if source.crs.isValid():
        yield f"<SRS>{escape(source.crs.toWkt())}</SRS>\n"
    yield f"<GeoTransform>{extent.xMinimum()!r}, {plan.size[0]!r}, 0, {extent.yMaximum()!r}, 0, {-plan.size[1]!r}</GeoTransform>\n"
    for number, (color, name) in enumerate(zip(source.bands, source.names), 1):
        yield f'<VRTRasterBand dataType="{kind}" band="{number}">'
        yield f"<Description>{escape(name)}</Description><ColorInterp>{color}</ColorInterp>\n"
        yield from (source_of_band(plan, place, path, number, kind) for place, path in blocks)
        yield "</VRTRasterBand>\n"
    yield '<MaskBand><VRTRasterBand dataType="Byte">\n'
    yield from (source_of_band(plan, place, path, len(source.bands) + 1, kind) for place, path in blocks)
    yield "</VRTRasterBand></MaskBand>\n</VRTDataset>\n"


def source_of_band(plan: FetchPlan, place: GridBlock, path: str, band: int, kind: str) -> str:
    x, y, size = place.x - plan.wanted.x, place.y - plan.wanted.y, f'xSize="{place.w}" ySize="{place.h}"'
    return (
        f'<SimpleSource><SourceFilename relativeToVRT="1">{escape(path)}</SourceFilename><SourceBand>{band}</SourceBand>'
        f'<SourceProperties RasterXSize="{place.w}" RasterYSize="{place.h}" DataType="{kind}" BlockXSize="256" BlockYSize="256"/>'
        f'<SrcRect xOff="0" yOff="0" {size}/><DstRect xOff="{x}" yOff="{y}" {size}/></SimpleSource>\n'
    )
