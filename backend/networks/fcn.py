"""Fully convolutional networks (Long, Shelhamer and Darrell 2015): VGG whose dense layers became convolutions, FCN-32s and FCN-8s.

    fcn32s   scores at stride 32, up-sampled to full size in one step
    fcn8s    scores at stride 32, joined with those of the poolings at strides 16 and 8, up-sampled from there

The original pads its input by 100 pixels so that any size passes its 7 x 7 layer; here the layer itself pads, which keeps the
borders in place. Up-sampling kernels start bilinear and belong to one class each; the last one stays as it is, as in the paper.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from .layers import pad_to_multiple
from .network import Network
from .vgg import MULTIPLE, STAGES, load_vgg, stages

DENSE = 4096  # channels of the two layers that were dense
NARROW = 512  # of them where FCN is to train in minutes on a processor: nine tenths of its parameters lie there


class FCN(Network):
    first = "features.0.0.weight"

    def __init__(self, depth: int, stride: int, bands: int, classes: int, dense: int = 0):
        super().__init__()
        dense = dense or DENSE
        self.features = stages(depth, bands, is_normalised=False)
        widths = [stage[-1] for stage in STAGES[depth]]
        self.dense = nn.Sequential(
            nn.Conv2d(widths[-1], dense, 7, padding=3),
            nn.ReLU(inplace=True),
            nn.Dropout2d(),
            nn.Conv2d(dense, dense, 1),
            nn.ReLU(inplace=True),
            nn.Dropout2d(),
        )
        self.levels = tuple(widths)
        self.score = nn.Conv2d(dense, classes, 1)
        self.has_skips = stride == 8
        if self.has_skips:
            self.score16, self.score8 = nn.Conv2d(widths[3], classes, 1), nn.Conv2d(widths[2], classes, 1)
            self.up32, self.up16 = twice(classes), twice(classes)
        self.classifier = ("score", "up")
        self.parts = {"features": ("features.", "dense."), "last": ("features.4.", "dense.", *self.classifier), "head": self.classifier}

    def describe(self, x: Tensor) -> tuple[Tensor, list[Tensor]]:
        h, w = x.shape[-2:]
        x = pad_to_multiple(x, MULTIPLE)
        pooled = []
        for stage in self.features:
            x = functional.max_pool2d(stage(x), 2)
            pooled.append(x)
        found = self.score(self.dense(x))  # (B, classes, H/32, W/32)
        if self.has_skips:
            found = self.up32(found) + self.score16(pooled[3])  # (B, classes, H/16, W/16)
            found = self.up16(found) + self.score8(pooled[2])  # (B, classes, H/8, W/8)
        scale = MULTIPLE // 4 if self.has_skips else MULTIPLE
        return functional.interpolate(found, scale_factor=scale, mode="bilinear", align_corners=False)[..., :h, :w], pooled

    def load_imagenet(self, state: dict[str, Tensor]) -> None:
        """Torchvision's VGG, its dense layers too where they are there and as wide."""
        load_vgg(self.features, state)
        for index in (0, 3) if self.score.in_channels == DENSE else ():
            weight = state.get(f"classifier.{index}.weight")
            if weight is not None:
                kernel = weight.view(DENSE, -1, *((7, 7) if index == 0 else (1, 1)))
                self.dense[index].load_state_dict({"weight": kernel, "bias": state[f"classifier.{index}.bias"]})


def twice(classes: int) -> nn.ConvTranspose2d:
    """Each class's scores at twice the size, bilinear to begin with."""
    layer = nn.ConvTranspose2d(classes, classes, 4, 2, padding=1, groups=classes, bias=False)
    line = torch.tensor([0.25, 0.75, 0.75, 0.25])
    with torch.no_grad():
        layer.weight.copy_((line[:, None] * line).expand_as(layer.weight))
    return layer
