"""Resampling whose result at a pixel depends on that pixel's place only, not on how the raster was cut up.

A linear (tent) filter, widened where the image shrinks so that it averages, and two neighbours where it grows. Each target
pixel is a sum of the same number of taps in the same order, so pieces agree with the whole bit for bit.
"""

from __future__ import annotations

from math import ceil

import torch
from torch import Tensor


def taps(first: int, count: int, source: int, target: int) -> tuple[Tensor, Tensor]:
    """For target pixels [first, first + count) of a line of `target` pixels that covers `source` ones:
    the source pixels each is made of, (K, count) int64, and their weights, (K, count) float32 that sum to one."""
    ratio = source / target
    radius = max(1.0, ratio)
    centre = (torch.arange(first, first + count, dtype=torch.float64) + 0.5) * ratio - 0.5
    nearest = torch.floor(centre - radius).long() + 1
    index = nearest + torch.arange(ceil(2 * radius))[:, None]
    weight = (1 - (index - centre).abs() / radius).clamp_min(0)
    weight[(index < 0) | (index >= source)] = 0
    return index.clamp(0, source - 1), (weight / weight.sum(0)).float()


def resample(pixels: Tensor, dimension: int, index: Tensor, weight: Tensor, origin: int = 0) -> Tensor:
    """Apply taps along a dimension of a float tensor whose first pixel there is source pixel `origin`."""
    shape = [1] * pixels.ndim
    shape[dimension] = -1
    result = torch.zeros(1)
    for where, share in zip((index - origin).clamp(0, pixels.shape[dimension] - 1), weight):
        part = pixels.index_select(dimension, where.to(pixels.device)) * share.view(shape).to(pixels.device)
        result = part if result.ndim == 1 else result.add_(part)
    return result
