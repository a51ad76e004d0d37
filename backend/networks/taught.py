"""A network that was taught by strokes: to its scores comes a linear function of all its features, at all scales it looks at.

    scores    (s_1(x) + s_2(x)) / 2                                    the network's own, the mean of its looks
    taught    scores + b + sum over looks and levels of W . features   as fine as the finest level, bilinear from there

A 1 x 1 kernel commutes with bilinear up-sampling: each level is brought to a number per class at its own resolution, and only
these are enlarged, from the coarsest level to the finest. So it costs little beside the network.

Features are rounded to half precision before they are used: what is kept of a window while somebody teaches gives the very
scores that the saved network gives.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from .layers import pad_to_multiple
from .network import Network

SUFFIX = re.compile(r"(.+)-taught([1-8])")  # the network's own name, and how many looks it has
MULTIPLE = 32  # that every network takes as it is
LARGEST = 6e4  # of a half


class Taught(Network):
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
        scores, features = self.base.describe(pad_to_multiple(x, MULTIPLE))
        return self.correct(scores, features)[..., :h, :w], features

    def see(self, x: Tensor, scales: Sequence[float]) -> tuple[Tensor, list[Tensor]]:
        """The network's own mean scores (B, classes, H, W), and the levels of all its looks, in half precision.

        H and W are multiples of 32.
        """
        total, seen = torch.zeros(()), []
        for look, scale in enumerate(scales):
            scores, features = self.base.describe(shrunk(x, scale))
            scores = scores.float() if scale == 1 else resize(scores.float(), x)
            total = scores if look == 0 else total + scores
            if look < self.looks:
                seen += [level.clamp(-LARGEST, LARGEST).half() for level in features]
        return total / len(scales), seen

    def correct(self, scores: Tensor, seen: Sequence[Tensor]) -> Tensor:
        """The taught scores, float32, of the network's own and the levels of its looks."""
        order = sorted(range(len(seen)), key=lambda index: seen[index].shape[-1])
        found: Tensor | None = None
        for index in order:
            weight, level = self.residual[index], seen[index]
            found = None if found is None else resize(found, level)
            here = functional.conv2d(level.to(weight.dtype), weight[:, :, None, None])
            found = here if found is None else found + here
        if found is None:
            return scores
        return scores + resize(found.float(), scores) + self.bias.float().view(-1, 1, 1)

    def load_imagenet(self, state: dict[str, Tensor]) -> None:
        self.base.load_imagenet(state)


class TaughtAtScales(nn.Module):
    """A taught network with all its looks. (B, bands, H, W) -> (B, classes, H, W) float32."""

    def __init__(self, network: Taught, scales: Sequence[float]):
        super().__init__()
        self.network, self.scales = network, tuple(scales)

    @property
    def features(self) -> nn.Module:
        return self.network.features

    def forward(self, x: Tensor) -> Tensor:
        h, w = x.shape[-2:]
        scores, seen = self.see(x)
        return self.correct(scores, seen)[..., :h, :w]

    def see(self, x: Tensor) -> tuple[Tensor, list[Tensor]]:
        return self.network.see(pad_to_multiple(x, MULTIPLE), self.scales)

    def correct(self, scores: Tensor, seen: Sequence[Tensor]) -> Tensor:
        return self.network.correct(scores, seen)


def resize(x: Tensor, other: Tensor) -> Tensor:
    """To the size of another, bilinear."""
    return functional.interpolate(x, size=other.shape[-2:], mode="bilinear", align_corners=False)


def shrunk(x: Tensor, scale: float) -> Tensor:
    """The image at a scale, as AtScales looks at it."""
    if scale == 1:
        return x
    h, w = (max(16, round(side * scale / 16) * 16) for side in x.shape[-2:])
    return functional.interpolate(x, size=(h, w), mode="bilinear", align_corners=False).to(memory_format=torch.channels_last)
