"""Labels that are pictures in a data set's own colours, as class rasters."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..shared.errors import Fault
from ..shared.replace import take_place
from .palette import colors_of

ROWS = 512


def write_classes(picture: Path, image: Path, target: Path, colors: dict[str, int]) -> None:
    """The labels of an image as a GeoTIFF of values 1 to 255 on its grid; 0 where a colour is not in the table.

    Raises Fault where a file cannot be read or written.
    """
    values = {int(color[1:], 16): value for color, value in colors.items()}
    part = target.with_name(f"{target.name}.part")
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with rasterio.open(picture) as source, rasterio.open(image) as place:
            grid = {"crs": place.crs, "transform": place.transform, "height": source.height, "width": source.width}
            with rasterio.open(part, "w", driver="GTiff", count=1, dtype="uint8", compress="deflate", **grid) as file:
                for y in range(0, source.height, ROWS):
                    window = Window(0, y, source.width, min(ROWS, source.height - y))
                    file.write(classes_of(colors_of(source, window), values), 1, window=window)
        take_place(part, target)
    except (RasterioError, OSError, IndexError) as error:
        part.unlink(missing_ok=True)
        raise Fault(
            f"The labels {picture} cannot be turned into the class raster {target} ({error}); check the file and the disk."
        ) from error


def classes_of(colors: np.ndarray, values: dict[int, int]) -> np.ndarray:
    """(3, h, w) uint8 -> (h, w) uint8"""
    key = colors[0].astype(np.int32) << 16 | colors[1].astype(np.int32) << 8 | colors[2]
    found = np.zeros(key.shape, np.uint8)
    for color, value in values.items():
        found[key == color] = value
    return found
