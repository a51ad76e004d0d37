"""DeepLab v3+ (Chen et al. 2018): atrous spatial pyramid pooling over ResNet, and a decoder that meets low-level features once.

Rates 6, 12 and 18 at stride 16, a 1 x 1 kernel and the mean of the whole window, 256 channels each; 48 channels of stride 4 join
the pyramid before two 3 x 3 convolutions; all up-sampling is bilinear. The mean is not batch normalised: a batch may be one window.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from .layers import conv_bn_relu, pad_to_multiple
from .network import Encoder, Network

RATES = (6, 12, 18)
WIDTH, LOW = 256, 48  # channels


class DeepLab(Network):
    def __init__(self, features: Encoder, classes: int):
        super().__init__()
        stem, low, high = features.channels
        self.features = features
        self.pyramid = AtrousPyramid(high, WIDTH)
        self.low = conv_bn_relu(low, LOW, 1)
        self.head = nn.Sequential(conv_bn_relu(WIDTH + LOW, WIDTH), conv_bn_relu(WIDTH, WIDTH), nn.Conv2d(WIDTH, classes, 1))
        self.levels = (stem, low, WIDTH, WIDTH)
        self.first = f"features.{features.first}"
        self.classifier = ("head.2.",)
        late = tuple(f"features.{name}" for name in features.late)
        self.parts = {"features": ("features.",), "last": (*late, "pyramid.", "low.", "head."), "head": ("low.", "head.")}

    def describe(self, x: Tensor) -> tuple[Tensor, list[Tensor]]:
        h, w = x.shape[-2:]
        x = pad_to_multiple(x, 16)
        stem, low, high = self.features(x)
        high = self.pyramid(high)  # (B, 256, H/16, W/16)
        joined = self.head[:2](torch.cat([resize(high, low), self.low(low)], 1))  # (B, 256, H/4, W/4)
        scores = self.head[2](joined)  # (B, classes, H/4, W/4)
        return resize(scores, x)[..., :h, :w], [stem, low, high, joined]

    def load_imagenet(self, state: dict[str, Tensor]) -> None:
        self.features.load_imagenet(state)


class AtrousPyramid(nn.Module):
    """(B, inputs, h, w) -> (B, outputs, h, w)."""

    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        self.branches = nn.ModuleList([conv_bn_relu(inputs, outputs, 1), *(conv_bn_relu(inputs, outputs, 3, rate) for rate in RATES)])
        self.mean = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Conv2d(inputs, outputs, 1), nn.ReLU(inplace=True))
        self.fuse = nn.Sequential(*conv_bn_relu((len(RATES) + 2) * outputs, outputs, 1), nn.Dropout(0.5))

    def forward(self, x: Tensor) -> Tensor:
        whole = self.mean(x).expand(-1, -1, *x.shape[-2:])
        return self.fuse(torch.cat([*(branch(x) for branch in self.branches), whole], 1))


def resize(x: Tensor, other: Tensor) -> Tensor:
    """To the size of another, bilinear."""
    return functional.interpolate(x, size=other.shape[-2:], mode="bilinear", align_corners=False)
