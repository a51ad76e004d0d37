"""How much each place of a block looks like a template: up to 1, where it is the same.

    ncc      sum (I - mean I) (T - mean T) / sqrt(sum (I - mean I)^2 sum (T - mean T)^2)      light and contrast do not matter
    ssd      1 - sum (I - T)^2 / (2 sum (T - mean T)^2)                                       they do
    sad      1 - sum |I - T| / (2 / sqrt(pi) sum of the channels' standard deviations)        they do, a single wrong pixel less
    cosine   sum I T / sqrt(sum I^2 sum T^2)                                                  of features

Sums run over the template's cells and channels, each channel with its own mean (Lewis 1995, "Fast normalized cross-correlation"; for
several channels as OpenCV's TM_CCOEFF_NORMED). ssd and sad are measured by the template's own contrast: for two unrelated places of
that contrast and brightness the sums are what they are divided by, so 0 means unrelated, for 8 bits, 16 bits and floats alike.

All sums are correlations by FFT in double precision (scipy), except that of sad, which is slow. Values are taken from the
template's mean, so that small variances do not drown; a window without contrast has no direction to compare and gets 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import pi, sqrt

import numpy as np
from numpy.typing import NDArray
from scipy.fft import irfft2, next_fast_len, rfft2

from .template import Template

STEEPEST = 1e6  # times the template's contrast: what differs more from its mean is as unlike, and would drown the block's sums in rounding
FLAT = 1e-7  # of the template's variance: less is rounding
KEPT = 300_000_000  # bytes of spectra of templates; where they take more they are made anew for each block
LEAST = -1.0  # of any measure: how unlike does not matter
Values = NDArray[np.float64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Margin:
    """Cells around a block that its scores look at: above and left of it, below and right."""

    before: tuple[int, int]
    after: tuple[int, int]


def margin_of(templates: Sequence[Template]) -> Margin:
    h, w = (max(template.shape[k] for template in templates) for k in (0, 1))
    return Margin((h // 2, w // 2), (h - h // 2 - 1, w - w // 2 - 1))


class Bank:
    """Templates that are looked for together, in blocks of at most `h` x `w` scores; their spectra are made once."""

    def __init__(self, templates: Sequence[Template], measure: str, h: int, w: int):
        self.measure, self.margin = measure, margin_of(templates)
        sides = (side + low + high for side, low, high in zip((h, w), self.margin.before, self.margin.after))
        rows, columns = (next_fast_len(side, real=True) for side in sides)
        self.fft = rows, columns
        self.offset = np.zeros(len(templates[0].values)) if measure == "cosine" else templates[0].means
        spread = max(float(template.values[:, template.mask].std(1).max()) for template in templates)
        self.limit = np.inf if measure == "cosine" else STEEPEST * spread
        self.groups: dict[bytes, list[tuple[int, Kernel]]] = {}  # turned by half a circle a box covers the same cells
        for k, template in enumerate(templates):
            kernel = Kernel(template, self.offset, measure, self.fft, len(templates))
            self.groups.setdefault(repr(template.shape).encode() + template.mask.tobytes(), []).append((k, kernel))

    @property
    def bytes_of_block(self) -> int:
        """About what a block takes while it is compared: five arrays of each channel, eight of all together."""
        return 8 * self.fft[0] * self.fft[1] * (5 * len(self.offset) + 8)

    def best(self, values: Values, valid: Mask | None) -> tuple[Values, NDArray[np.uint16]]:
        """Of a block with its margin (C, h + margin, w + margin), and its valid cells or None: the best score (h, w) of any template,
        NaN where none lies on valid cells alone, and whose it is.
        """
        values = values - self.offset[:, None, None]
        block = SearchBlock(np.clip(values, -self.limit, self.limit, out=values), valid, self.fft)
        h, w = (side - low - high for side, low, high in zip(values.shape[1:], self.margin.before, self.margin.after))
        best, which = np.full((h, w), -np.inf), np.zeros((h, w), np.uint16)
        for group in self.groups.values():
            windows = Windows(block, group[0][1])
            for k, kernel in group:
                scores = self.placed(scores_of(self.measure, block, windows, kernel), kernel, h, w)
                is_better = scores > best  # never of NaN
                np.copyto(best, scores, where=is_better)
                which[is_better] = k
        best[np.isinf(best)] = np.nan
        return np.clip(best, LEAST, 1.0, out=best), which

    def placed(self, scores: Values, kernel: Kernel, h: int, w: int) -> Values:
        """By the template's centre instead of its upper left cell, without the margin, (h, w)."""
        y, x = (low - side // 2 for low, side in zip(self.margin.before, kernel.shape))
        return scores[y : y + h, x : x + w]


class Kernel:
    """A template ready to be correlated with blocks: zero where it does not count, its spectrum of the size of theirs."""

    def __init__(self, template: Template, offset: Values, measure: str, fft: tuple[int, int], count: int):
        """count: of the templates of a bank."""
        self.template, self.fft, self.shape = template, fft, template.shape
        self.cells = int(template.mask.sum())
        kept = template.values - (template.means if measure == "ncc" else offset)[:, None, None]
        self.values = np.where(template.mask, kept, 0.0)
        self.energy = float((self.values**2).sum())
        self.spread = template.values[:, template.mask].std(1)  # of each channel
        self.kept = rfft2(self.values, fft) if 8 * count * len(self.values) * fft[0] * fft[1] < KEPT else None

    @property
    def spectrum(self) -> NDArray[np.complex128]:
        return rfft2(self.values, self.fft) if self.kept is None else self.kept


class SearchBlock:
    """Values (C, h, w) and what all templates need of them."""

    def __init__(self, values: Values, valid: Mask | None, fft: tuple[int, int]):
        self.values = values if valid is None else np.where(valid, values, 0.0)
        self.invalid = None if valid is None or valid.all() else (~valid).astype(float)
        self.fft = fft
        self.spectrum = rfft2(self.values, fft)

    @cached_property
    def squares(self) -> Values:
        """(h, w), of all channels together."""
        return np.einsum("chw,chw->hw", self.values, self.values)


class Windows:
    """Sums over the cells that a template's mask covers, by its upper left cell; templates of one mask share them."""

    def __init__(self, block: SearchBlock, kernel: Kernel):
        self.block, self.template = block, kernel.template
        self.spectrum = None if kernel.template.is_full else rfft2(kernel.template.mask.astype(float), block.fft)
        self.weights: Values | None = None

    @cached_property
    def energy(self) -> Values:
        """NaN where the template would lie on cells that are not valid."""
        energy = self.sums(self.block.squares)
        if self.block.invalid is not None:
            energy[self.sums(self.block.invalid) > 0.5] = np.nan
        return energy

    @cached_property
    def variance(self) -> Values:
        """The cells' squares about each channel's mean, summed over the channels."""
        return self.energy - sum(self.sums(channel) ** 2 for channel in self.block.values) / self.template.mask.sum()

    @cached_property
    def is_whole(self) -> Values:
        """0, or NaN as `energy`."""
        return self.energy * 0.0

    def weight(self, measure: str, least: float) -> Values:
        """1 / sqrt of the windows' own variance or energy, 0 where that is below `least`."""
        if self.weights is None:
            own = self.variance if measure == "ncc" else self.energy
            with np.errstate(divide="ignore", invalid="ignore"):
                self.weights = np.where(own < least, 0.0, 1 / np.sqrt(own))
        return self.weights

    def sums(self, values: Values) -> Values:
        h, w = self.template.shape
        if self.spectrum is None:
            return box_sums(values, h, w)
        return correlation(rfft2(values, self.block.fft), self.spectrum, self.block.fft, values.shape, (h, w))


def scores_of(measure: str, block: SearchBlock, windows: Windows, kernel: Kernel) -> Values:
    """(h, w) by the template's upper left cell, NaN where it would lie on cells that are not valid."""
    if measure == "sad":
        expected = kernel.cells * 2 / sqrt(pi) * float(kernel.spread.sum())
        return 1 - absolute_differences(block.values, kernel) / expected + windows.is_whole
    product = correlation(block.spectrum, kernel.spectrum, block.fft, block.values.shape[1:], kernel.shape)
    if measure == "ssd":
        unlike = 2 * kernel.cells * float((kernel.spread**2).sum())
        return (2 * product - windows.energy + (unlike - kernel.energy)) / unlike
    product *= windows.weight(measure, FLAT * kernel.energy)
    product /= sqrt(kernel.energy)
    return product


def correlation(values: NDArray, kernel: NDArray, fft: tuple[int, int], shape: tuple[int, ...], size: tuple[int, int]) -> Values:
    """Spectra (C, ...) or (...) of a block and a kernel -> sums of their products over cells and channels, kernel inside the block."""
    product = values * kernel.conj()
    found = irfft2(product if product.ndim == 2 else product.sum(0), fft)
    return found[: shape[0] - size[0] + 1, : shape[1] - size[1] + 1]


def box_sums(values: Values, h: int, w: int) -> Values:
    """Sums of all h x w windows of (H, W), (H - h + 1, W - w + 1), as differences of running sums."""
    down = np.cumsum(np.pad(values, ((1, 0), (0, 0))), 0)
    down = down[h:] - down[:-h]
    across = np.cumsum(np.pad(down, ((0, 0), (1, 0))), 1)
    return across[:, w:] - across[:, :-w]


def absolute_differences(values: Values, kernel: Kernel) -> Values:
    """Sums of |I - T| over the template's cells and channels; there is no way by FFT."""
    h, w = values.shape[1] - kernel.shape[0] + 1, values.shape[2] - kernel.shape[1] + 1
    total, part = np.zeros((h, w)), np.empty((h, w))
    for y, x in np.argwhere(kernel.template.mask).tolist():
        for channel, value in zip(values, kernel.values[:, y, x]):
            np.subtract(channel[y : y + h, x : x + w], value, out=part)
            total += np.abs(part, out=part)
    return total
