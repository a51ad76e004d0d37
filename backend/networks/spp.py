"""Features + dilated spatial pyramid + sub-pixel up-sampling: paper A's network, its bilinear rival, and the one that ships.

    plain      features at stride 16 -> pyramid -> one sub-pixel step to full size              (paper A)
    bilinear   the same, bilinear up-sampling instead of the sub-pixel step                     (paper A's ablation)
    steps      features -> pyramid -> x4, join stride 4 -> x2, join stride 2 -> x2 to full size  (ships)

One sub-pixel step from stride 16 draws each 16 px cell from one vector: cars (30 x 13 px at 0.15 m) drown in it. In steps,
each rise in resolution meets the features of that resolution, so that position comes from them and meaning from below.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .layers import Bilinear, DilatedPyramid, SubPixel, conv_bn_relu, pad_to_multiple
from .network import Encoder, Network

FORMS = ("plain", "bilinear", "steps")


class PyramidNetwork(Network):
    """(B, bands, H, W) normalised pixels -> (B, classes, H, W) logits; any H and W."""

    def __init__(self, features: Encoder, width: int, classes: int, form: str = "plain", output_stride: int = 16):
        super().__init__()
        stem, low, high = features.channels
        self.features = features
        self.pyramid = DilatedPyramid(high, width)
        self.output_stride = output_stride
        if form == "steps":
            self.head: Steps | Single = Steps(stem, low, width, classes, output_stride)
        else:
            self.head = Single(width, classes, output_stride, SubPixel if form == "plain" else Bilinear)
        self.levels = (stem, low, width, *self.head.levels)
        self.first = f"features.{features.first}"
        self.classifier = ("head.up1.conv." if form == "steps" else "head.up.conv.",)
        late = tuple(f"features.{name}" for name in features.late)
        self.parts = {"features": ("features.",), "last": (*late, "pyramid.", "head."), "head": ("head.",)}

    def describe(self, x: Tensor) -> tuple[Tensor, list[Tensor]]:
        h, w = x.shape[-2:]
        stem, low, high = self.features(pad_to_multiple(x, 16))
        high = self.pyramid(high)
        scores, joined = self.head(stem, low, high)
        return scores[..., :h, :w], [stem, low, high, *joined]

    def load_imagenet(self, state: dict[str, Tensor]) -> None:
        self.features.load_imagenet(state)


class Single(nn.Module):
    """One step from the pyramid to full size."""

    levels: tuple[int, ...] = ()

    def __init__(self, width: int, classes: int, stride: int, up: type[SubPixel] | type[Bilinear]):
        super().__init__()
        self.up = up(width, classes, stride)

    def forward(self, stem: Tensor, low: Tensor, high: Tensor) -> tuple[Tensor, list[Tensor]]:
        return self.up(high), []


class Steps(nn.Module):
    """Three sub-pixel steps, joined by features of stride 4 and 2; the scores, and what the joins give."""

    levels: tuple[int, ...] = (64, 32)

    def __init__(self, stem: int, low: int, width: int, classes: int, stride: int):
        super().__init__()
        self.up4 = SubPixel(width, 64, stride // 4)
        self.low = conv_bn_relu(low, 32, 1)
        self.join4 = nn.Sequential(conv_bn_relu(96, 64), conv_bn_relu(64, 64))
        self.up2 = SubPixel(64, 32, 2)
        self.stem = conv_bn_relu(stem, 16, 1)
        self.join2 = conv_bn_relu(48, 32)
        self.up1 = SubPixel(32, classes, 2)

    def forward(self, stem: Tensor, low: Tensor, high: Tensor) -> tuple[Tensor, list[Tensor]]:
        coarse = self.join4(torch.cat([self.up4(high), self.low(low)], 1))  # (B, 64, H/4, W/4)
        fine = self.join2(torch.cat([self.up2(coarse), self.stem(stem)], 1))  # (B, 32, H/2, W/2)
        return self.up1(fine), [coarse, fine]  # (B, classes, H, W)
