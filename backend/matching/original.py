"""The template as the user gives it: a box in the image, or a small image of its own."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from affine import Affine

from ..extent import rounded, shown
from ..grid import Rect
from ..raster import Raster, ground_size, open_raster
from ..shared.errors import InputError
from .cells import LARGEST, read_around
from .template import Template, turned

LEAST, MOST = 3, 2048  # pixels of a side
UNSCALED = 1.02  # a template is not scaled where its ground sampling distance differs by less than this factor


def box_of(box: Sequence[float], grid: Affine, raster: Raster) -> Rect:
    """The pixels of a box in map units. Raises InputError where it is empty or does not lie in the image."""
    rect = rounded(box, grid, "The template's box")
    what = f"The template's box {shown(box)}"
    if rect.meet(Rect(0, 0, raster.height, raster.width)) != rect:
        raise InputError(f"{what} does not lie inside the image; draw it inside, in the image's coordinates.")
    check_size(rect.h, rect.w, what)
    return rect


def check_size(h: int, w: int, what: str) -> None:
    """Raises InputError for a template too small to look like anything, or too large."""
    if min(h, w) < LEAST or max(h, w) > MOST:
        raise InputError(f"{what} has {w} x {h} pixels; choose one of {LEAST} to {MOST} pixels on each side.")


def from_file(path: str, raster: Raster, nodata: str) -> tuple[Template, str]:
    """A file's pixels, brought to the image's size on the ground where both say theirs; and what to say of that.

    Raises InputError where it has other bands than are read of the image.
    """
    file = open_raster(path, nodata=nodata)
    with file.file:
        if len(file.bands) != len(raster.bands):
            raise InputError(
                f"The template {path!r} has {len(file.bands)} band(s), but {len(raster.bands)} of the image are compared; "
                "cut it from the same kind of image, or name as many bands."
            )
        check_size(file.height, file.width, f"The template {path!r}")
        pixels = read_around(file, Rect(0, 0, file.height, file.width))
        own = ground_size(file.crs, file.transform, file.height, file.width)
    template = of_pixels(*pixels)
    there = ground_size(raster.crs, raster.transform, raster.height, raster.width)
    ratio = float(np.sqrt(own[0] * own[1] / (there[0] * there[1]))) if own and there else 1.0
    if max(ratio, 1 / ratio) < UNSCALED:
        return template, ""
    scaled = turned(template, 0, ratio)
    check_size(*scaled.shape, f"The template {path!r}, brought to the image's size on the ground,")
    return Template(scaled.values, scaled.mask), f"The template's pixels are {ratio:.3g} times the image's on the ground; it is scaled so."


def of_pixels(values: np.ndarray, valid: np.ndarray | None) -> Template:
    return Template(values, np.ones(values.shape[1:], bool) if valid is None else valid)


def check_contrast(template: Template) -> None:
    """Raises InputError where there is nothing to compare."""
    if template.mask.sum() < LEAST * LEAST:
        raise InputError(
            f"The template has {int(template.mask.sum())} pixels with data between {-LARGEST:g} and {LARGEST:g};"
            f" choose a place with {LEAST * LEAST} or more."
        )
    if not template.has_contrast:
        raise InputError("The template has the same value everywhere, so nothing can be compared; choose a box with an edge in it.")
