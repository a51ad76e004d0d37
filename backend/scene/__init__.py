"""Virtual orthophotos with exact six-class labels: an infinite plane, any part of it at any sampling distance, from a seed.

They stand in for what real data lacks: rare classes to train on, exact ground truth to test against, an image of any
size to measure with. numpy only. Paper B calls this virtual data augmentation.

The seed decides all; `seed % 8` is the kind of settlement (`style.SETTLEMENTS`: village, suburb, town, industry, country,
tropical, informal, terraces). Roads and yards of earth are impervious, vines and fields low vegetation, orchards and the
floor of a wood tree; water, pools, courts, heaps, containers and stacked goods clutter.

    style (seed) -> plane: blocks -> layout: things -> paint: materials, heights -> sensor: image, classes
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..grid import Rect
from .paint import paint
from .sensor import expose, margins
from .style import draw_style

CHUNK = 768  # pixels drawn at once: what fits the processor's cache


@dataclass(frozen=True)
class Scene:
    """An infinite virtual landscape. Rows grow southwards; pixel (0, 0) covers [0, gsd) x [0, gsd) metres."""

    seed: int
    gsd: float = 0.15  # metres per pixel

    def render(self, rect: Rect) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Image (3, h, w) and class codes 1 to 6 (h, w) of `rect`; equal to that part of any larger rectangle."""
        image, codes = np.empty((3, rect.h, rect.w), np.uint8), np.empty((rect.h, rect.w), np.uint8)
        for y in range(0, rect.h, CHUNK):
            for x in range(0, rect.w, CHUNK):
                part = Rect(rect.y + y, rect.x + x, min(CHUNK, rect.h - y), min(CHUNK, rect.w - x))
                rows, columns = part.inside(rect).slices
                image[:, rows, columns], codes[rows, columns] = self._render(part)
        return image, codes

    def _render(self, rect: Rect) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        style = draw_style(self.seed)
        top, left, bottom, right = margins(style, self.gsd)
        canvas = paint(self.seed, self.gsd, style, Rect(rect.y - top, rect.x - left, rect.h + top + bottom, rect.w + left + right))
        return expose(canvas, style, rect, self.seed)
