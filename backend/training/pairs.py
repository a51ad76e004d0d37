"""Pairs of files, an image and its labels, opened and found to fit each other.

Labels come as codes on the image's grid (labels/on_grid.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np

from ..collar import with_collar
from ..engine.scaling import Scaling, choose_scaling
from ..grid import Rect
from ..labels.label_coding import LabelCoding
from ..labels.layer import Grid
from ..labels.on_grid import Labels, find_labels
from ..raster import Raster, ground_size, open_raster
from ..shared.bands import COLORS
from ..shared.card import Band, Card
from ..shared.errors import InputError
from ..shared.jobs import Train
from ..shared.plural import plural
from .division import grow

UNKNOWN_GSD = 1.0  # metres; where no image says its own, all are taken to be alike
ROLES = ("training", "held out")
NOMINAL = Band("", 128.0, 48.0)  # what values that are not 8-bit are scaled to, in training as later in use


@dataclass(frozen=True)
class Pair:
    """An opened image with its labels."""

    name: str
    label: str
    raster: Raster
    labels: Labels
    box: Rect  # holds the labels, and is at least a window where the image is
    gsd: float  # metres per pixel on the ground
    scaling: Scaling
    role: str = ""  # training | held out; empty: not said

    @property
    def is_scaled(self) -> bool:
        return self.raster.dtype != np.uint8


def open_pairs(
    job: Train, codes: LabelCoding, target: float | None, card: Card | None, files: ExitStack, most: int | None = None
) -> Iterator[Pair]:
    """Raises InputError where images and labels do not fit each other. `most`: see `on_grid.find_labels`."""
    if len(job.images) != len(job.labels) or not job.images:
        images, layers = plural(len(job.images), "image"), plural(len(job.labels), "label layer")
        raise InputError(f"The job has {images} but {layers}; give one for each.")
    if job.fields and len(job.fields) != len(job.images):
        images, fields = plural(len(job.images), "image"), plural(len(job.fields), "field")
        raise InputError(f"The job has {images} but {fields}; give one for each, or none.")
    if len(job.nodata) > 1 and len(job.nodata) != len(job.images):
        images, values = plural(len(job.images), "image"), plural(len(job.nodata), "nodata value")
        raise InputError(f"The job has {images} but {values}; give one for each, one for all, or none.")
    check_roles(job)
    bands: int | None = None
    first = ""
    names = job.fields or [""] * len(job.images)
    words = job.nodata * len(job.images) if len(job.nodata) == 1 else job.nodata or ["auto"] * len(job.images)
    roles = job.roles or [""] * len(job.images)
    for image, label, name, nodata, role in zip(job.images, job.labels, names, words, roles):
        raster = open_raster(image, job.bands, first=[band.name for band in card.bands] if card else COLORS, nodata=nodata)
        files.enter_context(raster.file)
        raster = with_collar(raster, is_told=nodata != "auto")
        bands, first = bands or len(raster.bands), first or image
        if len(raster.bands) != bands:
            raise InputError(f"{image!r} has {plural(len(raster.bands), 'band')}, but {first!r} has {bands}; train on alike images.")
        labels = find_labels(label, name, grid_of(raster), codes, job.line_width, job.point_radius, most)
        size = ground_size(raster.crs, raster.transform, raster.height, raster.width)
        nominal = card or Card("", "", (), tuple(NOMINAL for _ in raster.bands), UNKNOWN_GSD)
        gsd = float(np.sqrt(size[0] * size[1])) if size else target or UNKNOWN_GSD  # taken to be as training wants it
        target = target or gsd
        box = grow(labels.box, round(job.window * target / gsd), raster.height, raster.width)
        yield Pair(image, label, raster, labels, box, gsd, choose_scaling(raster, nominal, "auto"), role)


def check_roles(job: Train) -> None:
    """Raises InputError where roles are said, but not of all images, or are not two."""
    if job.roles and len(job.roles) != len(job.images):
        images, roles = plural(len(job.images), "image"), plural(len(job.roles), "role")
        raise InputError(f"The job has {images} but {roles}; give one for each, or none.")
    if wrong := [role for role in job.roles if role not in ROLES]:
        raise InputError(f"An image has the role {wrong[0]!r}; choose {' or '.join(ROLES)}.")
    if job.roles and len(set(job.roles)) < len(ROLES):
        raise InputError(f"All images are {job.roles[0]!r}; give some to training and hold others out.")


def grid_of(raster: Raster) -> Grid:
    return Grid(raster.crs, raster.transform, raster.height, raster.width, "the image")


def checked(pairs: Sequence[Pair]) -> Sequence[Pair]:
    """Raises InputError where values of labels mean nothing."""
    for pair in pairs:
        if pair.labels.problem:
            raise pair.labels.problem
    return pairs


def with_labels(pairs: Sequence[Pair]) -> tuple[list[Pair], list[str]]:
    """The pairs whose labels lie on their image, and what to say of the others: a label layer may reach over many tiles.

    Raises InputError where no pair has labels.
    """
    kept = [pair for pair in pairs if not pair.labels.box.is_empty]
    empty = [pair for pair in pairs if pair.labels.box.is_empty]
    if not kept:
        raise InputError(
            f"No pixel of {empty[0].name!r} has a label in {empty[0].label!r}; name labels that show the same place, with something there."
        )
    return kept, [f"No pixel of {pair.name!r} has a label in {pair.label!r}: it was left out." for pair in empty]
