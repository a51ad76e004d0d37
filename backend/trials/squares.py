"""A share of the labels in patches, not in whole tiles: a hundredth of a data set is less than a tile, and people label here and there.

The patches that hold labels stand in an order drawn by seed, and are kept from the first until they hold the share: the labels of a
small share are among those of a larger one.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioError

from ..features.read import is_vector
from ..grid import Rect
from ..labels.label_coding import LabelCoding
from ..labels.on_grid import open_labels
from ..raster import open_raster
from ..shared.errors import InputError
from ..shared.jobs import Train
from ..shared.legend import parse_legend
from ..training.pairs import grid_of

Patch = tuple[int, Rect, int]  # place of its image in the job, where it lies, labelled pixels


def thinned(job: Train, share: float, side: int, folder: Path) -> Train:
    """The job with copies of its training labels, written into the folder, that know only the share; images without any left out.

    side: of a patch, in pixels of the labels. Raises InputError where labels to train on are no rasters on their image's grid.
    """
    kept: dict[int, list[Rect]] = {}
    for place, rect, _ in drawn(patches_of(job, side), share, job.seed):
        kept.setdefault(place, []).append(rect)
    folder.mkdir(parents=True, exist_ok=True)
    labels = {place: copied(job.labels[place], rects, folder / f"{place}.tif") for place, rects in kept.items()}
    places = [place for place, role in enumerate(job.roles) if role != "training" or place in kept]
    return replace(
        job,
        images=[job.images[place] for place in places],
        labels=[labels.get(place, job.labels[place]) for place in places],
        roles=[job.roles[place] for place in places],
    )


def drawn(patches: Sequence[Patch], share: float, seed: int) -> list[Patch]:
    """From the first of an order drawn by seed, as many as come closest to the share of all labelled pixels; at least one."""
    order = [patches[k] for k in np.random.default_rng(seed).permutation(len(patches))]
    total = np.cumsum([count for _, _, count in order])
    return order[: int(np.abs(total - share * total[-1]).argmin()) + 1]


def patches_of(job: Train, side: int) -> list[Patch]:
    """All that hold a label to train on."""
    found = []
    codes = LabelCoding(parse_legend(job.legend), job.classes)
    for place, (image, path, role) in enumerate(zip(job.images, job.labels, job.roles)):
        if role != "training":
            continue
        raster = open_raster(image)
        with raster.file:
            grid = grid_of(raster)
            check(path, grid.height, grid.width)
            labels = open_labels(path, "", grid, codes, job.line_width, job.point_radius)
            for y in range(0, grid.height, side):
                for x in range(0, grid.width, side):
                    rect = Rect(y, x, min(side, grid.height - y), min(side, grid.width - x))
                    if count := np.count_nonzero(labels.read(rect)):
                        found.append((place, rect, int(count)))
    if not found:
        raise InputError("No pixel to train on is labelled; correct [data] of the recipe.")
    return found


def check(path: str, height: int, width: int) -> None:
    """Raises InputError where labels are not on their image's grid."""
    if not is_vector(path):
        with suppress(RasterioError), rasterio.open(path) as file:
            if (file.height, file.width) == (height, width):
                return
    raise InputError(f"Shares in patches need label rasters of the size of their images, but {path!r} is none; leave patch out of [data].")


def copied(path: str, rects: Sequence[Rect], target: Path) -> str:
    """The label raster with a mask that says no data everywhere else."""
    with rasterio.open(path) as source:
        values, profile = source.read(), {**source.profile, "driver": "GTiff"}
        mask = np.zeros(values.shape[1:], np.uint8)
        for rect in rects:
            mask[rect.slices] = source.dataset_mask()[rect.slices]
        profile.pop("photometric", None)
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(target, "w", **profile) as file:
            file.write(values)
            file.write_mask(mask)
            if source.count == 1 and "palette" in (item.name for item in source.colorinterp):
                file.write_colormap(1, source.colormap(1))
    return str(target)
