"""ResNet + dilated spatial pyramid + sub-pixel up-sampling: paper A's network, its bilinear rival, and the one that ships.

    plain      features at stride 16 -> pyramid -> one sub-pixel step to full size              (paper A)
    bilinear   the same, bilinear up-sampling instead of the sub-pixel step                     (paper A's ablation)
    steps      features -> pyramid -> x4, join layer1 -> x2, join the stem -> x2 to full size   (ships)

One sub-pixel step from stride 16 draws each 16 px cell from one vector: cars (30 x 13 px at 0.15 m) drown in it. In steps,
each rise in resolution meets the features of that resolution, so that position comes from them and meaning from below.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .layers import Bilinear, DilatedPyramid, SubPixel, conv_bn_relu, pad_to_multiple
from .resnet import ResNet

FORMS = ("plain", "bilinear", "steps")


class PyramidNetwork(nn.Module):
    """(B, bands, H, W) normalised pixels -> (B, classes, H, W) logits; any H and W."""

    def __init__(self, depth: int, bands: int, classes: int, form: str = "plain", output_stride: int = 16):
        super().__init__()
        self.features = ResNet(depth, bands, output_stride)
        width = 256 if depth >= 50 else 128
        self.pyramid = DilatedPyramid(self.features.channels, width)
        self.output_stride = output_stride
        if form == "steps":
            self.head: nn.Module = Steps(self.features.low_channels, width, classes, output_stride)
        else:
            self.head = Single(width, classes, output_stride, SubPixel if form == "plain" else Bilinear)

    def forward(self, x: Tensor) -> Tensor:
        h, w = x.shape[-2:]
        stem, low, high = self.features(pad_to_multiple(x, 16))
        return self.head(stem, low, self.pyramid(high))[..., :h, :w]


class Single(nn.Module):
    """One step from the pyramid to full size."""

    def __init__(self, width: int, classes: int, stride: int, up: type[SubPixel] | type[Bilinear]):
        super().__init__()
        self.up = up(width, classes, stride)

    def forward(self, stem: Tensor, low: Tensor, high: Tensor) -> Tensor:
        return self.up(high)


class Steps(nn.Module):
    """Three sub-pixel steps, joined by features of stride 4 and 2."""

    def __init__(self, low: int, width: int, classes: int, stride: int):
        super().__init__()
        self.up4 = SubPixel(width, 64, stride // 4)
        self.low = conv_bn_relu(low, 32, 1)
        self.join4 = nn.Sequential(conv_bn_relu(96, 64), conv_bn_relu(64, 64))
        self.up2 = SubPixel(64, 32, 2)
        self.stem = conv_bn_relu(64, 16, 1)
        self.join2 = conv_bn_relu(48, 32)
        self.up1 = SubPixel(32, classes, 2)

    def forward(self, stem: Tensor, low: Tensor, high: Tensor) -> Tensor:
        x = self.join4(torch.cat([self.up4(high), self.low(low)], 1))  # (B, 64, H/4, W/4)
        x = self.join2(torch.cat([self.up2(x), self.stem(stem)], 1))  # (B, 32, H/2, W/2)
        return self.up1(x)  # (B, classes, H, W)
