"""Modulated deformable convolution (Zhu et al. 2019), over `grid_sample`: each tap looks where it has learnt to, and as much.

    y(p) = b + sum_k w_k m_k(p) x(p + p_k + o_k(p)),    p_k the k-th place of the kernel, o_k its offset, m_k its weight

Values between pixels are bilinear, and zero outside. The layout of offsets and masks is that of torchvision's `deform_conv2d`.
"""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional


def sampled(x: Tensor, offset: Tensor, mask: Tensor, size: int) -> Tensor:
    """m_k(p) x(p + p_k + o_k(p)) for every place k of a kernel of size x size: (B, C, size^2, h, w).

    x (B, C, h, w); offset (B, 2 size^2, h, w) pixels, y before x for each place; mask (B, size^2, h, w).
    """
    b, c, h, w = x.shape
    taps = size * size
    reach = torch.arange(size, device=x.device, dtype=torch.float32) - size // 2
    shift = offset.float().view(b, taps, 2, h, w)
    y = shift[:, :, 0] + reach.repeat_interleave(size).view(taps, 1, 1) + torch.arange(h, device=x.device).view(h, 1)
    across = shift[:, :, 1] + reach.repeat(size).view(taps, 1, 1) + torch.arange(w, device=x.device)
    grid = torch.stack([across * (2 / max(w - 1, 1)) - 1, y * (2 / max(h - 1, 1)) - 1], -1)  # (B, taps, h, w, 2)
    found = functional.grid_sample(x.float(), grid.view(b, taps * h, w, 2), padding_mode="zeros", align_corners=True)
    return found.view(b, c, taps, h, w).to(x.dtype) * mask.view(b, 1, taps, h, w)


def deformable_convolution(x: Tensor, offset: Tensor, mask: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """(B, C, h, w) -> (B, outputs, h, w); weight (outputs, C, size, size) with an odd size. See `sampled` for the others."""
    outputs, _, size, _ = weight.shape
    found = sampled(x, offset, mask, size).flatten(1, 2)  # (B, C size^2, h, w)
    return functional.conv2d(found, weight.reshape(outputs, -1, 1, 1), bias)


class DeformableDepthwise(nn.Module):
    """A depthwise kernel per channel whose taps move, all channels alike. (B, C, h, w) -> (B, C, h, w).

    Offsets and masks come from the features themselves, by a depthwise and a 1 x 1 convolution; they start close to
    0 and 1, so that what is learnt first is a plain convolution.
    """

    def __init__(self, channels: int, size: int):
        super().__init__()
        self.size = size
        self.weight = nn.Parameter(torch.empty(channels, 1, size, size))
        nn.init.kaiming_uniform_(self.weight, a=5**0.5)
        self.near = nn.Conv2d(channels, channels, 3, padding=1, groups=channels)
        self.move = nn.Conv2d(channels, 3 * size * size, 1)
        nn.init.normal_(self.move.weight, std=0.01)
        nn.init.zeros_(cast(Tensor, self.move.bias))

    def forward(self, x: Tensor) -> Tensor:
        taps = self.size**2
        moved = self.move(self.near(x))
        offset, mask = moved[:, : 2 * taps], 2 * moved[:, 2 * taps :].sigmoid()
        return (sampled(x, offset, mask, self.size) * self.weight.view(-1, taps, 1, 1)).sum(2)
