"""Paper B's cross-correlational network: few parameters, boundaries from low-level maps that agree with high-level ones.

    encoder   f(h, w, c) = MaxPool(GND(x)), GND = depthwise separable convolution, batch normalisation, GELU     (paper B)
    EVRL      parallel 3 x 3, 5 x 5 and 7 x 7 kernels with deformable convolution where resolution is lowest
    decoder   deconvolutions up to the input's size, each met by the low-level map of its resolution

How low and high level meet:

    ccl       by cross-correlational learning (correlation.py), concatenated as in U-Net; `-auto`, `-kernels`, `-scales`: its outlook
    unet      concatenated alone (Ronneberger et al. 2015)
    linknet   added alone (Chaurasia and Culurciello 2017)
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from .correlation import CrossCorrelation
from .deformable import DeformableDepthwise
from .layers import pad_to_multiple
from .network import Network

WIDTHS = (32, 64, 128, 256)  # channels at strides 2, 4, 8, 16
KERNELS = (3, 5, 7)


class CCLNetwork(Network):
    first = "encoder.0.0.weight"
    classifier = ("score.",)
    levels = (*WIDTHS[::-1], WIDTHS[0])

    def __init__(self, skip: str, extras: tuple[str, ...], bands: int, classes: int):
        super().__init__()
        self.encoder = nn.ModuleList(Separable(i, o) for i, o in zip((bands, *WIDTHS), WIDTHS))
        self.vision = EVRL(WIDTHS[-1])
        falling = WIDTHS[::-1]
        self.rise = nn.ModuleList(rise(i, o) for i, o in zip(falling, falling[1:]))
        self.join = nn.ModuleList(Join(width, skip, extras) for width in falling[1:])
        self.last = rise(WIDTHS[0], WIDTHS[0])
        self.score = nn.Conv2d(WIDTHS[0], classes, 1)
        decoder = ("rise.", "join.", "last.", "score.")
        self.parts = {"features": ("encoder.",), "last": ("encoder.3.", "vision.", *decoder), "head": ("last.", "score.")}

    def describe(self, x: Tensor) -> tuple[Tensor, list[Tensor]]:
        h, w = x.shape[-2:]
        x = pad_to_multiple(x, 16)
        kept = []
        for stage in self.encoder:
            x = functional.max_pool2d(stage(x), 2)  # (B, 32 ... 256, H/2 ... H/16, W/2 ... W/16)
            kept.append(x)
        x = self.vision(kept.pop())  # (B, 256, H/16, W/16)
        seen = [x]
        for rising, join in zip(self.rise, self.join):
            x = join(kept.pop(), rising(x))  # (B, 128 ... 32, H/8 ... H/2, W/8 ... W/2)
            seen.append(x)
        x = self.last(x)
        return self.score(x)[..., :h, :w], [*seen, x]  # (B, classes, H, W)


class Separable(nn.Sequential):
    """GND twice: a 1 x 1 and a depthwise convolution, batch normalisation, GELU. (B, inputs, h, w) -> (B, outputs, h, w).

    Channels are mixed first, so that a few bands become many before each is looked at by itself; the order of the two matters
    little (Chollet 2017).
    """

    def __init__(self, inputs: int, outputs: int):
        super().__init__(*gnd(inputs, outputs), *gnd(outputs, outputs))


def gnd(inputs: int, outputs: int) -> list[nn.Module]:
    mix = nn.Conv2d(inputs, outputs, 1, bias=False)
    look = nn.Conv2d(outputs, outputs, 3, padding=1, groups=outputs, bias=False)
    return [mix, look, nn.BatchNorm2d(outputs), nn.GELU()]


class EVRL(nn.Module):
    """Enhanced vision representation learning: objects of several sizes and shapes at once. (B, C, h, w) -> (B, C, h, w)."""

    def __init__(self, channels: int):
        super().__init__()
        self.branches = nn.ModuleList(DeformableDepthwise(channels, size) for size in KERNELS)
        self.fuse = nn.Sequential(nn.Conv2d(len(KERNELS) * channels, channels, 1, bias=False), nn.BatchNorm2d(channels), nn.GELU())

    def forward(self, x: Tensor) -> Tensor:
        return x + self.fuse(torch.cat([branch(x) for branch in self.branches], 1))


class Join(nn.Module):
    """Low-level and high-level maps of one resolution. (B, C, h, w) twice -> (B, C, h, w)."""

    def __init__(self, channels: int, skip: str, extras: tuple[str, ...]):
        super().__init__()
        self.is_sum = skip == "linknet"
        self.correlation = CrossCorrelation(channels, extras) if skip == "ccl" else None
        self.smooth = Separable(channels if self.is_sum else 2 * channels, channels)

    def forward(self, low: Tensor, high: Tensor) -> Tensor:
        if self.is_sum:
            return self.smooth(low + high)
        return self.smooth(torch.cat([low, high] if self.correlation is None else [self.correlation(low, high), high], 1))


def rise(inputs: int, outputs: int) -> nn.Sequential:
    """Deconvolution to twice the size."""
    return nn.Sequential(nn.ConvTranspose2d(inputs, outputs, 4, 2, padding=1, bias=False), nn.BatchNorm2d(outputs), nn.GELU())
