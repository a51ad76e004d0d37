"""Kernels learnt on some bands, for images of other bands."""

from __future__ import annotations

import torch
from torch import Tensor


def with_bands(kernel: Tensor, bands: int) -> Tensor:
    """(out, own bands, h, w) -> (out, bands, h, w) that sums up to about as much; further bands start from the mean of its own."""
    own = kernel.shape[1]
    if bands == own:
        return kernel
    more = kernel.mean(1, keepdim=True).expand(-1, max(bands - own, 0), -1, -1)
    return torch.cat([kernel[:, :bands], more], 1) * (own / bands)
