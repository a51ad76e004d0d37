"""One network at several scales: a coarse look sees large roofs whole, a fine one sees cars."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from .taught import TaughtAtScales, TaughtNetwork

MULTIPLE = 16  # pixels: what the networks pad to anyway


class AtScales(nn.Module):
    """The mean of the logits that a network gives to the image as it is and to smaller copies of it; nothing to train.

    After softmax that is the geometric mean of the probabilities: a scale that is sure outvotes one that is not.
    (B, bands, H, W) -> (B, classes, H, W) float32.
    """

    def __init__(self, network: nn.Module, scales: Sequence[float]):
        super().__init__()
        self.network = network
        self.scales = tuple(scales)

    def forward(self, x: Tensor) -> Tensor:
        total = self.at(self.scales[0], x)
        for scale in self.scales[1:]:
            total = total + self.at(scale, x)
        return total / len(self.scales)

    def at(self, scale: float, x: Tensor) -> Tensor:
        if scale == 1:
            return self.network(x).float()
        h, w = x.shape[-2:]
        smaller = resize(x, rounded(scale * h), rounded(scale * w)).to(memory_format=torch.channels_last)
        return resize(self.network(smaller).float(), h, w)


def at_scales(network: nn.Module, scales: Sequence[float]) -> nn.Module:
    """The network itself where 1 is the only scale. A taught one knows what to do with its looks."""
    if isinstance(network, TaughtNetwork):
        return TaughtAtScales(network, scales)
    return network if tuple(scales) == (1.0,) else AtScales(network, scales)


def resize(x: Tensor, h: int, w: int) -> Tensor:
    return functional.interpolate(x, size=(h, w), mode="bilinear", align_corners=False)


def rounded(size: float) -> int:
    return max(MULTIPLE, round(size / MULTIPLE) * MULTIPLE)
