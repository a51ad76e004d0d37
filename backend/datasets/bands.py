"""Some bands of an image, with those of another file behind them, as one raster: a description that GDAL reads (VRT), no copy."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import rasterio
from rasterio.errors import RasterioError

from ..shared.errors import Fault
from ..shared.markup import escape
from ..shared.replace import write_whole

TYPES = {"uint8": "Byte", "uint16": "UInt16", "int16": "Int16", "uint32": "UInt32", "int32": "Int32", "float32": "Float32",
         "float64": "Float64"}  # fmt: skip


def write_stack(parts: Sequence[tuple[Path, int]], names: Sequence[str], target: Path) -> None:
    """`parts`: file and band, 1-based; all have the size of the first, whose place the raster has.

    Raises Fault where one of them cannot be read or has another size, or the file cannot be written.
    """
    try:
        with rasterio.open(parts[0][0]) as first:
            head = place_of(first)
            shape = first.shape
        bands = [band(k, path, number, name, shape, target.parent) for k, ((path, number), name) in enumerate(zip(parts, names), 1)]
        target.parent.mkdir(parents=True, exist_ok=True)
        size = f'rasterXSize="{shape[1]}" rasterYSize="{shape[0]}"'
        write_whole(target, f"<VRTDataset {size}>\n{head}{''.join(bands)}</VRTDataset>\n")
    except (RasterioError, OSError) as error:
        raise Fault(f"The bands of {parts[0][0]} cannot be put together in {target} ({error}); check the files and the disk.") from error


def place_of(file: rasterio.DatasetReader) -> str:
    if file.crs is None and file.transform.is_identity:
        return ""
    system = f"<SRS>{escape(file.crs.to_wkt())}</SRS>\n" if file.crs else ""
    return f"{system}<GeoTransform>{', '.join(map(repr, file.transform.to_gdal()))}</GeoTransform>\n"


def band(k: int, path: Path, number: int, name: str, shape: tuple[int, int], folder: Path) -> str:
    with rasterio.open(path) as file:
        if file.shape != shape:
            raise Fault(f"{path} has {file.width} x {file.height} pixels, its image {shape[1]} x {shape[0]}; leave this band out.")
        kind = TYPES.get(file.dtypes[number - 1], "Float32")
        nodata = file.nodatavals[number - 1]
    empty = f"<NoDataValue>{nodata!r}</NoDataValue>" if nodata is not None else ""
    source = f'<SourceFilename relativeToVRT="1">{escape(relative(path, folder))}</SourceFilename><SourceBand>{number}</SourceBand>'
    return (
        f'<VRTRasterBand dataType="{kind}" band="{k}"><Description>{escape(name)}</Description>{empty}'
        f"<SimpleSource>{source}</SimpleSource></VRTRasterBand>\n"
    )


def relative(path: Path, folder: Path) -> str:
    """As GDAL reads it from the folder; the whole path where it lies on another disk of Windows."""
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:
        return path.absolute().as_posix()
