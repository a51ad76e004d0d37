"""A network that was taught by strokes: to its scores comes a linear function of all its features, at all scales it looks at.

    scores    (s_1(x) + s_2(x)) / 2                                    the network's own, the mean of its looks
    taught    scores + b + sum over looks and levels of W . features   as fine as the finest level, bilinear from there

A 1 x 1 kernel commutes with bilinear up-sampling: each level is brought to a number per class at its own resolution, and only
these are enlarged, from the coarsest level to the finest. So it costs little beside the network.

Features are used as they can be kept: at a quarter of the look's resolution, where they are finer, and in bytes. What is kept of
a window while somebody teaches, a third of its bytes in half precision, gives the very scores that the saved network gives.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from .layers import pad_to_multiple
from .network import Network

SUFFIX = re.compile(r"(.+)-taught([1-8])")  # the network's own name, and how many looks it has
MULTIPLE = 32  # that every network takes as it is
STRIDE = 4  # of what is kept of a look, at least
LARGEST = 6e4  # of a half


class Level(NamedTuple):
    """Features (B, C, h, w) in bytes: low + step * code, by image and channel."""

    codes: Tensor  # (B, C, h, w) uint8
    step: Tensor  # (B, C, 1, 1) float32
    low: Tensor

    def values(self, kind: torch.dtype) -> Tensor:
        return self.codes.to(kind) * self.step.to(kind) + self.low.to(kind)


class Sight(NamedTuple):
    """What a network sees of a window."""

    scores: Sequence[Tensor]  # its own, (B, classes, ., .) of each look, as they come
    levels: Sequence[Level]  # of all looks


class TaughtNetwork(Network):
    """(B, bands, H, W) normalised pixels -> (B, classes, H, W) logits; any H and W. By itself it looks once, at the image as it is."""

    def __init__(self, base: Network, classes: int, looks: int):
        super().__init__()
        self.base, self.looks, self.levels = base, looks, base.levels
        self.residual = nn.ParameterList(torch.zeros(classes, channels) for _ in range(looks) for channels in base.levels)
        self.bias = nn.Parameter(torch.zeros(classes))
        self.first = f"base.{base.first}"
        self.classifier = (*(f"base.{name}" for name in base.classifier), "residual.", "bias")
        self.parts = {part: tuple(f"base.{name}" for name in names) for part, names in base.parts.items()}
        for part in ("last", "head"):
            self.parts[part] += ("residual.", "bias")

    @property
    def features(self) -> nn.Module:
        """The encoder, where the network has one."""
        return self.base.features  # type: ignore[return-value]

    def describe(self, x: Tensor) -> tuple[Tensor, list[Tensor]]:
        h, w = x.shape[-2:]
        x = pad_to_multiple(x, MULTIPLE)
        scores, features = self.base.describe(x)
        return self.correct(Sight([scores], [packed(level, x) for level in features]), x.shape[-2:])[..., :h, :w], features

    def see(self, x: Tensor, scales: Sequence[float]) -> Sight:
        """H and W are multiples of 32."""
        found: list[Tensor] = []
        levels: list[Level] = []
        for look, scale in enumerate(scales):
            smaller = shrunk(x, scale)
            scores, features = self.base.describe(smaller)
            found.append(scores.contiguous())
            if look < self.looks:
                levels += [packed(level, smaller) for level in features]
        return Sight(found, levels)

    def correct(self, sight: Sight, size: Sequence[int]) -> Tensor:
        """The taught scores (B, classes, H, W), float32, of what was seen of a window of size (H, W)."""
        scores = own_scores(sight.scores, size)
        found: Tensor | None = None
        for index in sorted(range(len(sight.levels)), key=lambda index: sight.levels[index].codes.shape[-1]):
            weight = self.residual[index]
            here = functional.conv2d(sight.levels[index].values(weight.dtype), weight[:, :, None, None]).float().contiguous()
            found = here if found is None else resize(found, here.shape[-2:]) + here
        return scores if found is None else scores + resize(found + self.bias.float().view(-1, 1, 1), size)

    def load_imagenet(self, state: dict[str, Tensor]) -> None:
        self.base.load_imagenet(state)


class TaughtAtScales(nn.Module):
    """A taught network with all its looks. (B, bands, H, W) -> (B, classes, H, W) float32."""

    def __init__(self, network: TaughtNetwork, scales: Sequence[float]):
        super().__init__()
        self.network, self.scales = network, tuple(scales)

    @property
    def features(self) -> nn.Module:
        return self.network.features

    def forward(self, x: Tensor) -> Tensor:
        h, w = x.shape[-2:]
        x = pad_to_multiple(x, MULTIPLE)
        return self.network.correct(self.network.see(x, self.scales), x.shape[-2:])[..., :h, :w]


def packed(level: Tensor, x: Tensor) -> Level:
    """A level of what is seen of `x`."""
    ratio = level.shape[-1] * STRIDE // x.shape[-1]
    level = level.detach().clamp(-LARGEST, LARGEST)
    level = (functional.avg_pool2d(level, ratio) if ratio > 1 else level).float()
    low = level.amin((2, 3), keepdim=True)
    step = (level.amax((2, 3), keepdim=True) - low).clamp_min(1 / LARGEST) / 255
    return Level(((level - low) / step).round().to(torch.uint8), step, low)


def own_scores(scores: Sequence[Tensor], size: Sequence[int]) -> Tensor:
    """The mean of the looks' scores, float32, as AtScales has it."""
    full = [look.float() if tuple(look.shape[-2:]) == tuple(size) else resize(look.float(), size) for look in scores]
    return sum(full[1:], full[0]) / len(full)


def resize(x: Tensor, size: Sequence[int]) -> Tensor:
    """Bilinear."""
    return functional.interpolate(x, size=tuple(size), mode="bilinear", align_corners=False)


def shrunk(x: Tensor, scale: float) -> Tensor:
    """The image at a scale, as AtScales looks at it."""
    if scale == 1:
        return x
    h, w = (max(16, round(side * scale / 16) * 16) for side in x.shape[-2:])
    return functional.interpolate(x, size=(h, w), mode="bilinear", align_corners=False).to(memory_format=torch.channels_last)
