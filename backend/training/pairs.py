"""Pairs of files, an image and its labels, as what training draws from and what it is judged on.

Labels come as codes on the image's grid (labels.py); what is held out is decided first (division.py), then come windows,
then stitching. Only the rectangle of an image that holds labels is read, cell by cell.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..engine.scaling import Scaling, choose_scaling
from ..errors import InputError
from ..grid import Rect
from ..jobs import Train
from ..labels.class_codes import ClassCodes
from ..labels.layer import Grid
from ..labels.on_grid import Labels, find_labels
from ..models import Band, Card
from ..raster import Raster, ground_size, open_raster
from .augment import resize
from .dataset import Site
from .division import ENOUGH, SIDES, cut, far_from, grow, hold_out, spread_windows
from .split_layer import Place

UNKNOWN_GSD = 1.0  # metres; where no image says its own, all are taken to be alike
MANY = 5  # images; as many are divided by image, fewer by cells
NOMINAL = Band("", 128.0, 48.0)  # what values that are not 8-bit are scaled to, in training as later in use
PLACES = 2000  # labelled pixels per cell that crops are drawn about


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

    @property
    def is_scaled(self) -> bool:
        return self.raster.dtype != np.uint8


@dataclass
class Cell:
    """A part of an image with labels in it."""

    pair: int
    rect: Rect
    codes: NDArray[np.uint8]
    is_held_out: bool = False


@dataclass(frozen=True)
class Division:
    """What is trained on and what is held out."""

    training: list[Site]
    held: list[Site]
    labelled: NDArray[np.int64]  # (256,) pixels of training by code
    held_out: NDArray[np.int64]
    places: list[Place]  # every window on the map, with its role
    gsd: float
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Material:
    """All that a training needs to know of its data."""

    training: list[Site]
    validation: list[Site]  # windows at the sampling distance of the training; every pixel counts once
    gsd: float
    bands: tuple[Band, ...]  # statistics of the training's labelled pixels
    labelled: NDArray[np.int64]  # (256,) pixels of training by code
    held_out: NDArray[np.int64]
    places: list[Place]
    notes: list[str] = field(default_factory=list)


def read_pairs(job: Train, codes: ClassCodes, gsd: float | None, card: Card | None, is_fixed: bool, is_balanced: bool) -> Material:
    """Everything is read into memory that lies in a cell with labels.

    gsd: metres per pixel to train at, None: the first image's; card: of the model to start from, which says how values that are
    not 8-bit are scaled; is_fixed: samples are windows as they are (paper A), else crops about labelled pixels, with
    is_balanced about as many of each class. Raises InputError where a file, its bands or its labels do not fit.
    """
    with ExitStack() as files:
        pairs = [checked(pair) for pair in open_pairs(job, codes, gsd, card, files)]
        found = share_out(pairs, job.window, gsd or pairs[0].gsd, codes, read_pixels)
    bands = bands_of(found.training, [pair.is_scaled for pair in pairs])
    training = drawn_from(found, is_fixed, is_balanced)
    return Material(
        training, list(judged(found.held, found.gsd)), found.gsd, bands, found.labelled, found.held_out, found.places, found.notes
    )


def share_out(pairs: Sequence[Pair], window: int, gsd: float, codes: ClassCodes, read: Callable[[Pair, Cell], Any]) -> Division:
    """Cells with labels, held out or trained on. `read` gives the pixels of a cell, and may take out labels. Raises InputError."""
    cells = divide(pairs, window, gsd)
    check_codes(cells, codes)
    sites: list[Site] = []
    held: list[Site] = []
    places: list[Place] = []
    notes = [note for pair in pairs for note in pair.labels.notes]
    for cell in cells:
        pair = pairs[cell.pair]
        size = max(1, round(window * gsd / pair.gsd))
        if min(pair.raster.height, pair.raster.width) < size:
            notes.append(f"{pair.name!r} is smaller than a window of {window} pixels; it is mirrored at its edges.")
        pixels = read(pair, cell)
        windows = spread_windows(cell.codes > 0, size)
        site = Site(pair.name, pixels, cell.codes, pair.gsd, windows=windows)
        places += [Place.at(pair.raster, cell.rect, window, cell.is_held_out, cell.codes, pair.name) for window in windows]
        (held if cell.is_held_out else sites).append(site)
    labelled, held_out = (count(group) for group in (sites, held))
    if not labelled.any() or not held_out.any():
        raise InputError("No labelled pixel is left on valid pixels of the images to train on and to judge by; label more places.")
    return Division(sites, held, labelled, held_out, places, gsd, list(dict.fromkeys(notes)))


def read_pixels(pair: Pair, cell: Cell) -> NDArray[np.uint8]:
    """(bands, h, w); labels where the image has no data are taken out of the cell."""
    values, valid = pair.raster.read(cell.rect)
    if valid is not None:
        cell.codes[~valid] = 0
    return to_bytes(values, pair.scaling)


def drawn_from(found: Division, is_fixed: bool, is_balanced: bool) -> list[Site]:
    """The sites that samples are drawn from, see `read_pairs`."""
    if is_fixed:
        return [replace(site, weight=len(site.windows)) for site in found.training if site.windows]
    return aimed(found.training, found.labelled, is_balanced)


def remarks(found: Division | Material, codes: ClassCodes) -> Iterator[str]:
    """What the user should know before hours go by."""
    held, trained = (sum(place.is_held_out is which for place in found.places) for which in (True, False))
    yield f"{trained} windows to train on, {held} held out before any stitching, at {found.gsd:.3g} m per pixel."
    names = codes.names()
    told = codes.likelihood()
    for k, item in enumerate(codes.classes):
        said = [code for code in names if told[code, k]]
        if not found.labelled[said].any():
            yield f"No pixel to train on is labelled {item.name!r}: the network cannot learn it."
        elif not found.held_out[k + 1]:
            yield f"No held-out pixel is labelled {item.name!r}: its score will not be known; label it in more places."


def open_pairs(
    job: Train, codes: ClassCodes, target: float | None, card: Card | None, files: ExitStack, most: int | None = None
) -> Iterator[Pair]:
    """Raises InputError where images and labels do not fit each other. `most`: see `on_grid.find_labels`."""
    if len(job.images) != len(job.labels) or not job.images:
        raise InputError(f"There are {len(job.images)} images but {len(job.labels)} label layers; give one for each.")
    if job.fields and len(job.fields) != len(job.images):
        raise InputError(f"There are {len(job.images)} images but {len(job.fields)} fields; give one for each, or none.")
    bands: int | None = None
    first = ""
    for image, label, name in zip(job.images, job.labels, job.fields or [""] * len(job.images)):
        raster = open_raster(image)
        files.enter_context(raster.file)
        bands, first = bands or len(raster.bands), first or image
        if len(raster.bands) != bands:
            raise InputError(f"{image!r} has {len(raster.bands)} bands, but {first!r} has {bands}; train on alike images.")
        labels = find_labels(label, name, grid_of(raster), codes, job.line_width, job.point_radius, most)
        size = ground_size(raster.crs, raster.transform, raster.height, raster.width)
        nominal = card or Card("", "", (), tuple(NOMINAL for _ in raster.bands), UNKNOWN_GSD)
        gsd = float(np.sqrt(size[0] * size[1])) if size else UNKNOWN_GSD
        target = target or gsd
        box = grow(labels.box, round(job.window * target / gsd), raster.height, raster.width)
        yield Pair(image, label, raster, labels, box, gsd, choose_scaling(raster, nominal, "auto"))


def grid_of(raster: Raster) -> Grid:
    return Grid(raster.crs, raster.transform, raster.height, raster.width)


def checked(pair: Pair) -> Pair:
    """Raises InputError where a pair's labels cannot be learnt from."""
    if pair.labels.problem:
        raise pair.labels.problem
    if pair.labels.box.is_empty:
        raise InputError(
            f"No pixel of {pair.name!r} has a label in {pair.label!r}; name labels that show the same place, with something in them."
        )
    return pair


def divide(pairs: Sequence[Pair], window: int, gsd: float) -> list[Cell]:
    """Cells with labels, and which of them are held out. Raises InputError where there is no second place to judge at."""
    sizes = [window * gsd / pair.gsd for pair in pairs]
    if len(pairs) >= MANY:
        cells = list(cells_of(pairs, [float(max(pair.box.h, pair.box.w)) for pair in pairs]))
        counts = [sum(np.bincount(cell.codes.ravel(), minlength=256) for cell in cells if cell.pair == i) for i in range(len(pairs))]
        roles = hold_out([np.asarray(count)[1:] for count in counts])
        for cell in cells:
            cell.is_held_out = roles[cell.pair]
        return cells
    for side in SIDES:
        cells = list(cells_of(pairs, [side * size for size in sizes]))
        if len(cells) >= ENOUGH:
            break
        if side <= 1 and len(cells) > 1:
            break
    if len(cells) < 2:
        raise InputError(
            "All labels lie within a quarter of a window, so none can be held out to judge by;"
            " label a second place, or choose a smaller window."
        )
    roles = hold_out([np.bincount(cell.codes.ravel(), minlength=256)[1:] for cell in cells])
    for cell, role in zip(cells, roles):
        cell.is_held_out = role
    for cell in cells:
        if not cell.is_held_out:
            others = [other.rect for other in cells if other.is_held_out and other.pair == cell.pair]
            gap = min(sizes[cell.pair] / 4, min(cell.rect.h, cell.rect.w) / 4)
            cell.codes[~far_from(cell.rect, others, round(gap))] = 0
    return [cell for cell in cells if cell.codes.any()]


def cells_of(pairs: Sequence[Pair], sides: Sequence[float]) -> Iterator[Cell]:
    for i, (pair, side) in enumerate(zip(pairs, sides)):
        for rect in cut(pair.box, side):
            codes = pair.labels.read(rect)
            if codes.any():
                yield Cell(i, rect, codes)


def check_codes(cells: Sequence[Cell], codes: ClassCodes) -> None:
    """Raises InputError where the labels tell only one class from nothing: there is nothing to be learnt."""
    found = {int(code) for cell in cells for code in np.unique(cell.codes)} - {0}
    if len(found) < 2:
        names = codes.names()
        raise InputError(
            f"The labels show only {names[found.pop()]!r}; label at least one more class, so that there is something to tell apart."
        )


def aimed(sites: Sequence[Site], labelled: NDArray[np.int64], is_balanced: bool) -> list[Site]:
    """Sites whose every crop holds a labelled pixel: any one alike, or with is_balanced first a class, then one of its pixels."""
    rng, found = np.random.default_rng(0), []
    per_pixel = np.divide(1.0, labelled, out=np.zeros(256), where=labelled > 0) if is_balanced else (np.arange(256) > 0).astype(float)
    for site in sites:
        share = np.bincount(site.labels.ravel(), minlength=256) * per_pixel
        if not share.any():
            continue
        parts = []
        for code in np.flatnonzero(share):
            where = np.flatnonzero(site.labels.ravel() == code)
            wanted = max(1, round(PLACES * share[code] / share.sum()))
            parts.append(rng.choice(where, wanted))
        rows, columns = np.divmod(np.concatenate(parts), site.labels.shape[1])
        places = np.column_stack([rows, columns]).astype(np.int32)
        found.append(replace(site, weight=float(share.sum()), rare=1.0, rare_places=places, windows=()))
    return found


def judged(sites: Sequence[Site], gsd: float) -> Iterator[Site]:
    """The windows of what is held out, at the sampling distance of the training; labels that a window before had are taken out."""
    for site in sites:
        left = site.labels.copy()
        for window in site.windows:
            pixels, labels = site.pixels[:, window.slices[0], window.slices[1]], left[window.slices].copy()
            left[window.slices] = 0
            if labels.any():
                h, w = (max(1, round(length * site.gsd / gsd)) for length in labels.shape)
                yield Site(site.name, *resize(pixels, labels, h, w), gsd)


def count(sites: Sequence[Site]) -> NDArray[np.int64]:
    """(256,) labelled pixels by code."""
    total = sum((np.bincount(site.labels.ravel(), minlength=256) for site in sites), np.zeros(256, np.int64))
    total[0] = 0
    return total


def bands_of(sites: Sequence[Site], are_scaled: Sequence[bool]) -> tuple[Band, ...]:
    """Mean and standard deviation of the pixels that lie on labels; the nominal ones where values are scaled to those anyway."""
    bands = len(sites[0].pixels)
    names = ("red", "green", "blue") if bands == 3 else tuple(f"band {i + 1}" for i in range(bands))
    if any(are_scaled):
        return tuple(replace(NOMINAL, name=name) for name in names)
    values = np.concatenate([site.pixels[:, site.labels > 0][:, ::7] for site in sites], 1).astype(np.float64)
    return tuple(Band(name, float(band.mean()), float(max(band.std(), 1.0))) for name, band in zip(names, values))


def to_bytes(values: NDArray, scaling: Scaling) -> NDArray[np.uint8]:
    if values.dtype == np.uint8:
        return values
    return np.clip(np.nan_to_num(values.astype(np.float32) * scaling.gain + scaling.offset), 0, 255).astype(np.uint8)
