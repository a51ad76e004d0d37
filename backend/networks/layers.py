"""The few layers all networks share."""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional


def conv_bn_relu(inputs: int, outputs: int, kernel: int = 3, dilation: int = 1) -> nn.Sequential:
    """Convolution that keeps the size, batch normalisation, rectifier."""
    padding = dilation * (kernel // 2)
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, padding=padding, dilation=dilation, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    )


class SubPixel(nn.Module):
    """Sub-pixel convolution (paper A, eq. 12): r^2 C channels from a 1 x 1 convolution, rearranged to C at r times the size.

    Starts as nearest-neighbour up-sampling (ICNR: the r^2 filters of an output channel start equal), so that no checkerboard
    pattern is there to be unlearnt. (B, inputs, h, w) -> (B, outputs, r h, r w).
    """

    def __init__(self, inputs: int, outputs: int, r: int):
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs * r * r, 1)
        self.shuffle = nn.PixelShuffle(r)
        kernel = torch.empty(outputs, inputs, 1, 1)
        nn.init.kaiming_normal_(kernel, nonlinearity="relu")
        with torch.no_grad():
            self.conv.weight.copy_(kernel.repeat_interleave(r * r, 0))
        nn.init.zeros_(cast(Tensor, self.conv.bias))

    def forward(self, x: Tensor) -> Tensor:
        return self.shuffle(self.conv(x))


class Bilinear(nn.Module):
    """The rival of SubPixel: a 1 x 1 convolution, then bilinear up-sampling. (B, inputs, h, w) -> (B, outputs, r h, r w)."""

    def __init__(self, inputs: int, outputs: int, r: int):
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, 1)
        self.r = r

    def forward(self, x: Tensor) -> Tensor:
        return functional.interpolate(self.conv(x), scale_factor=self.r, mode="bilinear", align_corners=False)


class DilatedPyramid(nn.Module):
    """Dilated spatial pyramid pooling (paper A): parallel 3 x 3 kernels with rates 1, 6, 12, 18, fused by a 1 x 1 convolution.

    (B, inputs, h, w) -> (B, outputs, h, w).
    """

    RATES = (1, 6, 12, 18)

    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        self.branches = nn.ModuleList(conv_bn_relu(inputs, outputs, 3, rate) for rate in self.RATES)
        self.fuse = conv_bn_relu(outputs * len(self.RATES), outputs, 1)

    def forward(self, x: Tensor) -> Tensor:
        return self.fuse(torch.cat([branch(x) for branch in self.branches], 1))


def pad_to_multiple(x: Tensor, multiple: int) -> Tensor:
    """Repeat the last row and column until both sizes are multiples. (B, C, H, W) -> (B, C, H', W')."""
    h, w = x.shape[-2:]
    down, right = -h % multiple, -w % multiple
    return functional.pad(x, (0, right, 0, down), mode="replicate") if down or right else x
