"""Random crop-and-stitch augmentation (paper A, eq. 1-5).

   w        Ix - w
+-------+-----------+      C_w, C_h ~ Beta(beta, beta), w = C_w Ix, h = C_h Iy. Each of the four pieces is cropped at a
|   1   |     2     | h    random place of its own window; the label image is patched alike. R_k, the share of the area
+-------+-----------+      that piece k covers, is w_k h_k / (Ix Iy). Training uses the windows D and as many stitched
|   3   |     4     | Iy-h ones D_m.
+-------+-----------+
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..grid import Rect

BETA = 0.3  # paper A; below 1 the pieces are mostly of very different size

Arrays = tuple[np.ndarray, np.ndarray]  # pixels (bands, h, w), labels (h, w)


def pieces(h: int, w: int, rng: np.random.Generator, beta: float = BETA) -> list[Rect]:
    """The four rectangles that cover an (h, w) image; some may be empty."""
    x, y = round(rng.beta(beta, beta) * w), round(rng.beta(beta, beta) * h)
    return [Rect(0, 0, y, x), Rect(0, x, y, w - x), Rect(y, 0, h - y, x), Rect(y, x, h - y, w - x)]


def stitch(crop: Callable[[int, int], Arrays], h: int, w: int, rng: np.random.Generator, beta: float = BETA) -> Arrays:
    """One stitched image and its labels, (bands, h, w) and (h, w).

    `crop(h, w)` gives pixels and labels of that size from a random place of a random window.
    """
    parts = [(rect, *crop(rect.h, rect.w)) for rect in pieces(h, w, rng, beta) if not rect.is_empty]
    pixels = np.empty((parts[0][1].shape[0], h, w), parts[0][1].dtype)
    labels = np.empty((h, w), parts[0][2].dtype)
    for rect, piece, codes in parts:
        pixels[:, rect.slices[0], rect.slices[1]] = piece
        labels[rect.slices] = codes
    return pixels, labels
