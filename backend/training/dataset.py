"""Labelled images in memory, and random crops from them.

A Site is one image with its labels on the same grid. Labels are codes: 1..K a class, 0 nothing known, and codes above K
stand for several classes at once (see `networks.loss`). A crop is a pure function of its random generator, so a training
that draws step n from the seed (seed, n) resumes exactly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from ..grid import Rect
from .augment import augment, resize
from .elsewhere import elsewhere
from .stitch import Arrays, stitch


@dataclass(frozen=True)
class Site:
    """One labelled image, or a part of one. `weight` is its share of the crops.

    A crop lies in one of `windows` where there are any, else anywhere; a share `rare` of the latter holds one of `rare_places`.
    """

    name: str
    pixels: np.ndarray  # (bands, H, W) uint8
    labels: np.ndarray  # (H, W) uint8
    gsd: float  # metres per pixel
    weight: float = 1.0
    rare: float = 0.0
    rare_places: np.ndarray = field(default_factory=lambda: np.zeros((0, 2), np.int32))  # (n, 2) rows and columns
    windows: Sequence[Rect] = ()  # evenly spread, as in paper A


@dataclass(frozen=True)
class Sampler:
    """Draws training samples: half windows as they are (D), half stitched from four (D_m), as in paper A."""

    sites: Sequence[Site]
    size: int  # pixels of a sample, at `gsd`
    gsd: float  # metres per pixel of the samples
    zoom: tuple[float, float] = (1 / 1.3, 1.3)  # a crop's metres per pixel, in shares of `gsd`: from, to
    stitched: float = 0.5  # share of stitched samples
    is_varied: bool = True  # flips, quarter turns, colour; off for plain paper A
    elsewhere: float = 0.0  # share of crops that another sensor, hour or season is made up for (see elsewhere.py)

    def batch(self, count: int, seed: Sequence[int], first: int = 0) -> Arrays:
        """Samples `first` to `first + count` of a seed: pixels (count, bands, size, size) uint8 and labels (count, size, size) uint8.

        The same for the same seed and place, however many are drawn at once and by whom.
        """
        samples = [self.sample(np.random.default_rng((*seed, index))) for index in range(first, first + count)]
        return np.stack([pixels for pixels, _ in samples]), np.stack([labels for _, labels in samples])

    def sample(self, rng: np.random.Generator) -> Arrays:
        def crop(h: int, w: int) -> Arrays:
            return self.crop(h, w, rng)

        if rng.random() < self.stitched:
            return stitch(crop, self.size, self.size, rng)
        return crop(self.size, self.size)

    def crop(self, h: int, w: int, rng: np.random.Generator) -> Arrays:
        """(bands, h, w) and (h, w) from a random place of a site drawn by weight."""
        weights = np.array([site.weight for site in self.sites])
        site = self.sites[rng.choice(len(self.sites), p=weights / weights.sum())]
        zoom = self.gsd / site.gsd * np.exp(rng.uniform(*np.log(self.zoom)))
        pixels, labels = cut(site, max(1, round(h * zoom)), max(1, round(w * zoom)), rng)
        pixels, labels = resize(pixels, labels, h, w)
        if self.is_varied:
            pixels, labels = augment(pixels, labels, rng)
        if self.elsewhere and rng.random() < self.elsewhere:
            pixels = elsewhere(pixels, rng, self.colours(rng))
        return pixels, labels

    def colours(self, rng: np.random.Generator) -> np.ndarray:
        """(bands, n) pixels of a part of any site, all alike."""
        site = self.sites[int(rng.integers(len(self.sites)))]
        pixels, _ = cut(site, min(512, site.labels.shape[0]), min(512, site.labels.shape[1]), rng)
        return pixels[:, ::8, ::8].reshape(len(pixels), -1)


def cut(site: Site, h: int, w: int, rng: np.random.Generator) -> Arrays:
    """A random (h, w) part; mirrored beyond the edge (without labels) where the site is smaller than that."""
    height, width = site.labels.shape
    if site.windows:
        window = site.windows[int(rng.integers(len(site.windows)))]
        y = window.y + int(rng.integers(0, max(0, window.h - h) + 1))
        x = window.x + int(rng.integers(0, max(0, window.w - w) + 1))
        return part(site, y, x, h, w)
    y, x = int(rng.integers(0, max(1, height - h + 1))), int(rng.integers(0, max(1, width - w + 1)))
    if len(site.rare_places) and rng.random() < site.rare:
        place = site.rare_places[rng.integers(len(site.rare_places))]
        y = int(np.clip(place[0] - rng.integers(0, h), 0, max(0, height - h)))
        x = int(np.clip(place[1] - rng.integers(0, w), 0, max(0, width - w)))
    return part(site, y, x, h, w)


def part(site: Site, y: int, x: int, h: int, w: int) -> Arrays:
    pixels, labels = site.pixels[:, y : y + h, x : x + w], site.labels[y : y + h, x : x + w]
    down, right = h - labels.shape[0], w - labels.shape[1]
    if down or right:
        pixels = np.pad(pixels, ((0, 0), (0, down), (0, right)), mode="symmetric")
        labels = np.pad(labels, ((0, down), (0, right)))
    return pixels, labels
