"""What stitching does, in pictures: four windows with the part that is taken of each, and what is made of the four.

The draws are those of the training's own sampler; of many draws, one is shown whose four parts are all large enough to be seen
(paper A's Beta(0.3, 0.3) makes most of them very unequal). Pixels are read from the file only where a picture shows them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from ..grid import Rect
from ..labels.label_coding import LabelCoding
from .augment import resize
from .cells import LabelCell, to_bytes
from .dataset import Sampler, Site, part
from .division import grow
from .pairs import Pair
from .pictures import Picture, classes_over, outline, palette, photograph
from .stitch import Arrays, pieces, stitch

TRIES = 400  # draws; the first good one is taken
VISIBLE = 1 / 5  # of the picture's side, that each part is high and wide at least


@dataclass
class OnDisk:
    """The pixels of a cell, read when they are cut from it; `cuts` are the rectangles that were."""

    pair: Pair
    rect: Rect
    cuts: list[Rect] = field(default_factory=list)

    def __getitem__(self, index: tuple[slice, slice, slice]) -> NDArray[np.uint8]:
        rows, columns = (range(*part.indices(length)) for part, length in zip(index[1:], (self.rect.h, self.rect.w)))
        cut = Rect(rows.start, columns.start, len(rows), len(columns))
        self.cuts.append(cut)
        values, _ = self.pair.raster.read(replace(cut, y=self.rect.y + cut.y, x=self.rect.x + cut.x))
        return to_bytes(values, self.pair.scaling)


def on_disk(pair: Pair, cell: LabelCell) -> OnDisk:
    return OnDisk(pair, cell.rect)


def pictures(sampler: Sampler, codes: LabelCoding, seed: int) -> dict[str, Picture]:
    """ "window1" to "window4", "stitched" (classes over the image), "stitched_image" and "stitched_labels".

    The sites' pixels are `OnDisk`. A sampler that stitches nothing gives one plain sample instead of four parts: "window1" and
    "sample", "sample_image", "sample_labels".
    """
    colors, size = palette(codes), sampler.size
    cuts: list[tuple[Site, Rect]] = []

    def crop(h: int, w: int) -> Arrays:
        drawn = sampler.crop(h, w, rng)
        cuts.append(next((site, disk.cuts.pop()) for site in sampler.sites if (disk := cast(Any, site.pixels)).cuts))
        return drawn

    name = "stitched" if sampler.stitched else "sample"
    rng = np.random.default_rng(visible_seed(size, seed))
    pixels, labels = stitch(crop, size, size, rng) if sampler.stitched else crop(size, size)
    photo = photograph(pixels)
    windows = {f"window{k}": window(site, cut, sampler, colors) for k, (site, cut) in enumerate(cuts, 1)}
    return {**windows, name: classes_over(photo, labels, colors), f"{name}_image": photo, f"{name}_labels": colors[labels, 0]}


def visible_seed(size: int, seed: int) -> tuple[int, int]:
    """The first draw of a seed whose four parts can all be seen."""

    def smallest(draw: tuple[int, int]) -> int:
        return min(min(rect.h, rect.w) for rect in pieces(size, size, np.random.default_rng(draw)))

    draws = [(seed, k) for k in range(TRIES)]
    return next((draw for draw in draws if smallest(draw) >= VISIBLE * size), draws[0])


def window(site: Site, cut: Rect, sampler: Sampler, colors: Picture) -> Picture:
    """The real window about a cut, at the sampling distance of the training, with the cut's outline."""
    side = round(sampler.size * sampler.gsd / site.gsd)
    height, width = site.labels.shape
    around = next((rect for rect in site.windows if cut.meet(rect) == cut), None) or grow(cut, side, height, width)
    pixels, labels = part(site, around.y, around.x, max(side, around.h), max(side, around.w))
    share = sampler.size / max(labels.shape)
    pixels, labels = resize(pixels, labels, sampler.size, sampler.size)
    y, x, h, w = (round(value * share) for value in (cut.y - around.y, cut.x - around.x, cut.h, cut.w))
    return outline(classes_over(photograph(pixels), labels, colors), Rect(y, x, h, w))
