"""A network that was taught by strokes: to its scores comes a linear function of all its features, at all scales it looks at.

    scores    (s_1(x) + s_2(x)) / 2                                    the network's own, the mean of its looks
    taught    scores + b + sum over looks and levels of W . features   as fine as the finest level, bilinear from there

A 1 x 1 kernel commutes with bilinear up-sampling: each level is brought to a number per class at its own resolution, and only
these are enlarged, from the coarsest level to the finest, and on with the scores of the smallest look that is as fine. So it costs
little beside the network.

Features are used as they can be kept while somebody teaches: at a quarter of the look's resolution, where they are finer, and in
two bytes. So what the preview shows is what the saved network gives.
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
HALVES = (torch.float16, torch.bfloat16)


class Sight(NamedTuple):
    """What a network sees of a window."""

    scores: Sequence[Tensor]  # its own, (B, classes, ., .) of each look, as they come
    levels: Sequence[Tensor]  # features (B, channels, ., .) of all looks, in two bytes


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
        return self.correct(Sight([scores], [kept(level, x) for level in features]), x.shape[-2:])[..., :h, :w], features

    def see(self, x: Tensor, scales: Sequence[float]) -> Sight:
        """H and W are multiples of 32."""
        found: list[Tensor] = []
        levels: list[Tensor] = []
        for look, scale in enumerate(scales):
            smaller = shrunk(x, scale)
            scores, features = self.base.describe(smaller)
            found.append(scores.contiguous())
            if look < self.looks:
                levels += [kept(level, smaller) for level in features]
        return Sight(found, levels)

    def correct(self, sight: Sight, size: Sequence[int]) -> Tensor:
        """The taught scores (B, classes, H, W), float32, of what was seen of a window of size (H, W)."""
        found: Tensor | None = None
        for level, weight in sorted(zip(sight.levels, self.residual), key=lambda pair: pair[0].shape[-1]):
            here = functional.conv2d(level.to(weight.dtype), weight[:, :, None, None]).float()
            found = here if found is None else resize(found, here.shape[-2:]) + here
        return own_scores(sight.scores, size, None if found is None else found + self.bias.float().view(-1, 1, 1))

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


def kept(level: Tensor, x: Tensor) -> Tensor:
    """What is kept of a level of what is seen of `x`."""
    ratio = level.shape[-1] * STRIDE // x.shape[-1]
    level = functional.avg_pool2d(level, ratio) if ratio > 1 else level
    return level if level.dtype in HALVES else level.clamp(-LARGEST, LARGEST).half()


def own_scores(scores: Sequence[Tensor], size: Sequence[int], residual: Tensor | None = None) -> Tensor:
    """The mean of the looks' scores, float32, as AtScales has it; with a residual, it is that of all of them together.

    One look takes it up for all: the smallest one that is as fine.
    """
    looks = [look.float() for look in scores]
    if residual is not None:
        fine = [k for k, look in enumerate(looks) if look.shape[-1] >= residual.shape[-1]] or [0]
        taker = min(fine, key=lambda k: looks[k].shape[-1])
        looks[taker] = looks[taker] + resize(residual * len(looks), looks[taker].shape[-2:])
    full = [look if tuple(look.shape[-2:]) == tuple(size) else resize(look, size) for look in looks]
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
