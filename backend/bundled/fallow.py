"""Fields without a crop, made of green ones: bare, grey soil between walls was taken for roofs where the labelled places had none.

Pixels of low vegetation take the colours of soil, patch by patch; the labels stay, for bare soil is low vegetation here.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy import ndimage

from ..training.dataset import Site

FIELD = 30.0  # metres: how far apart the middles of fields are
SHARE = 0.6  # of the fields
LIGHT = (90, 200)  # of soils, of 255
WARMTH = (-0.02, 0.12)  # of soils: how much red is above green, and blue below
TEXTURE = 0.7  # of the green's light and dark stays
AROUND = 65  # pixels: what is lighter than their mean is light
CLODS, GRAIN = 36, 3  # of 255: strength
FURROWS = (0.4, 1.5)  # metres from one to the next
DEEP = 12  # of 255: the strongest furrows


def fallow(site: Site, codes: tuple[int, ...], rng: np.random.Generator) -> Site:
    """The site with most of its fields bare. `codes`: the labels of low vegetation. Three bands, red, green, blue."""
    fields = cells(site.labels.shape, FIELD / site.gsd, rng)
    count = int(fields.max()) + 1
    is_bare = (rng.random(count) < SHARE)[fields] & np.isin(site.labels, codes)
    light = site.pixels.astype(np.float32).mean(0)
    texture = light - ndimage.uniform_filter(light, AROUND)
    soil = rng.uniform(*LIGHT, count)[fields] + TEXTURE * texture + furrows(fields, count, site.gsd, rng)
    soil += clods(light.shape, rng)
    warmth = rng.uniform(*WARMTH, count)[fields]
    colours = np.stack([soil * (1 + warmth), soil, soil * (1 - warmth)])
    cover = ndimage.gaussian_filter(is_bare.astype(np.float32), 1.5) * is_bare
    pixels = site.pixels * (1 - cover) + colours * cover
    return replace(site, name=f"{site.name} fallow", pixels=np.clip(pixels, 0, 255).astype(np.uint8))


def cells(shape: tuple[int, int], distance: float, rng: np.random.Generator) -> np.ndarray:
    """(h, w) int32: which of the randomly placed middles is nearest, as fields lie beside each other."""
    marks = np.zeros(shape, bool)
    count = max(1, round(shape[0] * shape[1] / distance**2))
    marks[rng.integers(shape[0], size=count), rng.integers(shape[1], size=count)] = True
    nearest = ndimage.distance_transform_edt(~marks, return_distances=False, return_indices=True)
    names = np.cumsum(marks).reshape(shape) - 1
    return names[tuple(nearest)].astype(np.int32)


def clods(shape: tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """(h, w): light and dark spots some pixels wide, and grain."""
    return CLODS * ndimage.gaussian_filter(rng.standard_normal(shape, np.float32), 3) + rng.normal(0, GRAIN, shape)


def furrows(fields: np.ndarray, count: int, gsd: float, rng: np.random.Generator) -> np.ndarray:
    """(h, w): weak stripes of one direction per field, missing in half of them."""
    angle, period = rng.uniform(0, np.pi, count), rng.uniform(*FURROWS, count) / gsd
    strength = rng.uniform(0, DEEP, count) * (rng.random(count) < 0.5)
    rows, columns = np.indices(fields.shape, dtype=np.float32)
    along = columns * np.cos(angle)[fields] + rows * np.sin(angle)[fields]
    return strength[fields] * np.sin(2 * np.pi * along / period[fields])
