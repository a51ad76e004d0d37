"""A virtual scene as files: an image to try the plugin with, the tests' ground truth, the benchmarks' big raster.

Written block row by block row, so that memory does not grow with the image.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import rasterio
from rasterio.transform import from_origin
from rasterio.windows import Window

from .grid import blocks
from .pace import Pace
from .scene import Scene
from .shared.card import ISPRS
from .shared.claim import output_file
from .shared.errors import Fault, InputError
from .shared.job_checks import check_job
from .shared.jobs import DrawScene, Finished, Progress

TILE = 512  # pixels
CRS = "EPSG:25832"
CORNER = (677_000.0, 5_156_000.0)  # x, y of the upper left corner: a valley in the Alps


def run(job: DrawScene) -> Iterator[Progress | Finished]:
    """Draw the scene. Raises as `write_scene` does."""
    check_job(job)
    pace = Pace(job.height * job.width, 0, "drawing")
    for count in draw(job.image, job.labels or None, job.height, job.width, job.gsd, job.seed):
        yield from pace.step(count)
    outputs = {"image": job.image, "labels": job.labels}
    yield Finished({name: path for name, path in outputs.items() if path})


def write_scene(image: str | Path, labels: str | Path | None, height: int, width: int, gsd: float = 0.15, seed: int = 1) -> None:
    """As `draw`, all of it."""
    for _ in draw(image, labels, height, width, gsd, seed):
        pass


def draw(image: str | Path, labels: str | Path | None, height: int, width: int, gsd: float, seed: int) -> Iterator[int]:
    """Write an orthophoto of `height` x `width` pixels of `gsd` metres and, if asked for, its exact class map.

    Yields the number of pixels of each block that is drawn. Both are tiled, deflated GeoTIFFs on the same grid. The labels hold
    codes 1 to 6 with a colour table, 0 being no data. Raises InputError for an impossible size, Fault where the disk refuses.
    """
    if height < 1 or width < 1:
        raise InputError(f"A scene of {height} x {width} pixels is empty: give a height and a width of at least 1.")
    if not 0.02 <= gsd <= 2:
        raise InputError(f"A scene at {gsd} m per pixel cannot be drawn: give between 0.02 and 2.")
    scene = Scene(seed, gsd)
    profile = {
        "driver": "GTiff", "height": height, "width": width, "dtype": "uint8", "crs": CRS, "transform": from_origin(*CORNER, gsd, gsd),
        "tiled": True, "blockxsize": TILE, "blockysize": TILE, "compress": "deflate", "zlevel": 3, "bigtiff": "if_safer",
    }  # fmt: skip
    targets = [Path(image)] + ([Path(labels)] if labels is not None else [])
    try:
        with ExitStack() as outputs, ExitStack() as files:
            parts = [outputs.enter_context(output_file(path)) for path in targets]
            files.enter_context(rasterio.Env(GDAL_CACHEMAX=64))  # MB; every tile is written once, a larger cache only holds memory
            pixels = files.enter_context(
                rasterio.open(parts[0], "w", count=3, photometric="rgb", predictor=2, interleave="pixel", **profile)
            )
            classes = files.enter_context(_open_labels(parts[1], profile)) if labels is not None else None
            for block in blocks(height, width, TILE):
                rgb, codes = scene.render(block)
                window = Window(block.x, block.y, block.w, block.h)
                pixels.write(rgb, window=window)
                if classes is not None:
                    classes.write(codes, 1, window=window)
                yield block.h * block.w
    except (OSError, rasterio.errors.RasterioError) as error:
        raise Fault(f"The scene could not be written to {targets[0]}, give a folder that exists and has room: {error}.") from error


def _open_labels(path: Path, profile: dict[str, object]) -> rasterio.io.DatasetWriter:
    classes = rasterio.open(path, "w", count=1, nodata=0, **profile)
    classes.write_colormap(1, {item.code: (*bytes.fromhex(item.color[1:]), 255) for item in ISPRS})
    classes.update_tags(1, **{f"CLASS_{item.code}": item.name for item in ISPRS})
    return classes
