"""The material of a training: what is drawn from and what the network is judged on.

pairs (pairs.py) -> cells, held out or not (cells.py) -> sites with windows -> samples; stitching comes later
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..labels.label_coding import LabelCoding
from ..shared.card import Band, Card
from ..shared.errors import InputError
from ..shared.jobs import Train
from ..shared.plural import plural
from .augment import resize
from .cells import LabelCell, check_codes, divide, read_pixels
from .dataset import Site
from .division import spread_windows
from .pairs import NOMINAL, Pair, checked, open_pairs, with_labels
from .split_layer import SplitWindow

PLACES = 2000  # labelled pixels per cell that crops are drawn about


@dataclass(frozen=True)
class Division:
    """What is trained on and what is held out."""

    training: list[Site]
    held: list[Site]
    labelled: NDArray[np.int64]  # (256,) pixels of training by code
    held_out: NDArray[np.int64]
    places: list[SplitWindow]  # every window on the map, with its role
    gsd: float
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Material:
    """All that a training needs to know of its data."""

    training: list[Site]
    held: list[Site]  # what is held out, whole and as it is in the images
    validation: list[Site]  # its windows at the sampling distance of the training; every pixel counts once
    gsd: float
    bands: tuple[Band, ...]  # statistics of the training's labelled pixels
    labelled: NDArray[np.int64]  # (256,) pixels of training by code
    held_out: NDArray[np.int64]
    places: list[SplitWindow]
    notes: list[str] = field(default_factory=list)


def read_pairs(job: Train, codes: LabelCoding, gsd: float | None, card: Card | None, is_fixed: bool, is_balanced: bool) -> Material:
    """Everything is read into memory that lies in a cell with labels.

    gsd: metres per pixel to train at, None: the first image's; card: of the model to start from, which says how values that are
    not 8-bit are scaled; is_fixed: samples are windows as they are (paper A), else crops about labelled pixels, with
    is_balanced about as many of each class. Raises InputError where a file, its bands or its labels do not fit.
    """
    with ExitStack() as files:
        opened = checked(list(open_pairs(job, codes, gsd, card, files)))
        pairs, left_out = with_labels(opened)
        names = pairs[0].raster.names
        found = share_out(pairs, job.window, gsd or opened[0].gsd, codes, read_pixels)
    bands = bands_of(found.training, [pair.is_scaled for pair in pairs], names)
    training = drawn_from(found, is_fixed, is_balanced)
    return Material(
        training,
        found.held,
        list(judged(found.held, found.gsd)),
        found.gsd,
        bands,
        found.labelled,
        found.held_out,
        found.places,
        [*left_out, *found.notes],
    )


def share_out(pairs: Sequence[Pair], window: int, gsd: float, codes: LabelCoding, read: Callable[[Pair, LabelCell], Any]) -> Division:
    """Cells with labels, held out or trained on. `read` gives the pixels of a cell, and may take out labels. Raises InputError."""
    cells = divide(pairs, window, gsd)
    check_codes(cells, codes)
    sites: list[Site] = []
    held: list[Site] = []
    places: list[SplitWindow] = []
    notes = [note for pair in pairs for note in (*pair.raster.notes, *pair.labels.notes)]
    for cell in cells:
        pair = pairs[cell.pair]
        size = max(1, round(window * gsd / pair.gsd))
        if min(pair.raster.height, pair.raster.width) < size:
            notes.append(f"{pair.name!r} is smaller than a window of {window} pixels; it is mirrored at its edges.")
        pixels = read(pair, cell)
        windows = spread_windows(cell.codes > 0, size)
        site = Site(pair.name, pixels, cell.codes, pair.gsd, windows=windows)
        places += [SplitWindow.at(pair.raster, cell.rect, window, cell.is_held_out, cell.codes, pair.name) for window in windows]
        (held if cell.is_held_out else sites).append(site)
    labelled, held_out = (count(group) for group in (sites, held))
    if not labelled.any() or not held_out.any():
        raise InputError("The labels leave no valid pixel to train on, or none to judge by; label more places.")
    return Division(sites, held, labelled, held_out, places, gsd, list(dict.fromkeys(notes)))


def count(sites: Sequence[Site]) -> NDArray[np.int64]:
    """(256,) labelled pixels by code."""
    total = sum((np.bincount(site.labels.ravel(), minlength=256) for site in sites), np.zeros(256, np.int64))
    total[0] = 0
    return total


def drawn_from(found: Division, is_fixed: bool, is_balanced: bool) -> list[Site]:
    """The sites that samples are drawn from, see `read_pairs`."""
    if is_fixed:
        return [replace(site, weight=len(site.windows)) for site in found.training if site.windows]
    return aimed(found.training, found.labelled, is_balanced)


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


def bands_of(sites: Sequence[Site], are_scaled: Sequence[bool], names: Sequence[str]) -> tuple[Band, ...]:
    """Mean and standard deviation of the pixels that lie on labels; the nominal ones where values are scaled to those anyway."""
    if any(are_scaled):
        return tuple(replace(NOMINAL, name=name) for name in names)
    values = np.concatenate([site.pixels[:, site.labels > 0][:, ::7] for site in sites], 1).astype(np.float64)
    return tuple(Band(name, float(band.mean()), float(max(band.std(), 1.0))) for name, band in zip(names, values))


def remarks(found: Division | Material, codes: LabelCoding) -> Iterator[str]:
    """What the user should know before hours go by."""
    held, trained = (sum(place.is_held_out is which for place in found.places) for which in (True, False))
    yield f"{plural(trained, 'window')} to train on, {held} held out before any stitching, at {found.gsd:.3g} m per pixel."
    names = codes.names()
    told = codes.likelihood()
    for k, item in enumerate(codes.classes):
        said = [code for code in names if told[code, k]]
        if not found.labelled[said].any():
            yield f"No pixel to train on is labelled {item.name!r}: the network cannot learn it."
        elif not found.held_out[k + 1]:
            yield f"No held-out pixel is labelled {item.name!r}: its score will not be known; label it in more places."
