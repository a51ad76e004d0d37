"""Cross-correlational learning (paper B): what a low-level map and a high-level map have in common, channel by channel.

The paper names the parts and gives no equations; these are the forms that it builds on.

    local attention     a(p) = sum_q softmax_q(<f(p), g(q)> / sqrt(d)) h(q),   q in the 3 x 3 pixels around p   (Ramachandran et al. 2019)
    cross-correlation   R_ij = 1/N sum_p x_i(p) y_j(p),                        x, y with mean 0 and variance 1 per channel
    channel weights     w_i = sigmoid(MLP(R_i1 ... R_iC)),                     anew for every window (after Hu et al. 2018)
    fusion              w_i a_i beside y, then 1 x 1

R is -1 to 1 whatever the light; a low-level channel that goes with no high-level one is texture, and is turned down.
The outlook of the paper, each by name: R of the low-level map with itself (`auto`), small kernels learnt for both maps before they
are correlated (`kernels`), and the mean of R at three scales (`scales`).
"""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

EPSILON = 1e-5  # of a variance: a constant channel correlates with nothing
EXTRAS = ("auto", "kernels", "scales")
MIXED = 0.1  # of usual random weights: what the fusion begins with beside the low-level channels
REACH = 3  # pixels across that local attention looks at


class CrossCorrelation(nn.Module):
    """low (B, C, h, w) and high (B, C, h, w) -> (B, C, h, w)."""

    def __init__(self, channels: int, extras: tuple[str, ...] = ()):
        super().__init__()
        self.attention = LocalAttention(channels)
        self.extras = extras
        if "kernels" in extras:
            self.low_kernel, self.high_kernel = (nn.Conv2d(channels, channels, 3, padding=1, groups=channels) for _ in range(2))
        rows = channels * (2 if "auto" in extras else 1)
        self.weights = nn.Sequential(nn.Linear(rows, channels // 2), nn.GELU(), nn.Linear(channels // 2, 1), nn.Sigmoid())
        self.fuse = nn.Sequential(nn.Conv2d(2 * channels, channels, 1, bias=False), nn.BatchNorm2d(channels), nn.GELU())
        let_through(self.fuse[0])

    def forward(self, low: Tensor, high: Tensor) -> Tensor:
        low = self.attention(low)
        weights = self.weights(self.correlation(low, high).to(low.dtype))  # (B, C, 1)
        return self.fuse(torch.cat([low * weights.unsqueeze(-1), high], 1))

    def correlation(self, low: Tensor, high: Tensor) -> Tensor:
        """(B, C, C), or (B, C, 2 C) with that of the low-level map with itself."""
        if "kernels" in self.extras:
            low, high = self.low_kernel(low), self.high_kernel(high)
        found = self.at_scales(low, high)
        return torch.cat([found, self.at_scales(low, low)], 2) if "auto" in self.extras else found

    def at_scales(self, x: Tensor, y: Tensor) -> Tensor:
        if "scales" not in self.extras:
            return correlate(x, y)
        sizes = [(max(1, x.shape[-2] // n), max(1, x.shape[-1] // n)) for n in (1, 2, 4)]
        pooled = [(functional.adaptive_avg_pool2d(x, size), functional.adaptive_avg_pool2d(y, size)) for size in sizes]
        return torch.stack([correlate(*pair) for pair in pooled]).mean(0)


def let_through(fuse: nn.Module) -> None:
    """Start as the plain skip that this stands for: low-level channels as they are, of all others a little.

    A random mix of both maps hides borders from the decoder until it is unlearnt, which took longer than trees had to be found.
    """
    weight = cast(Tensor, fuse.weight)  # (C, 2 C, 1, 1)
    with torch.no_grad():
        weight.mul_(MIXED)[:, : len(weight), 0, 0] += torch.eye(len(weight))


def correlate(x: Tensor, y: Tensor) -> Tensor:
    """Normalised cross-correlation of every channel of x with every channel of y: (B, C, h, w), (B, D, h, w) -> (B, C, D), -1 to 1."""
    x, y = standardised(x), standardised(y)
    return x @ y.transpose(1, 2) / x.shape[-1]


def standardised(x: Tensor) -> Tensor:
    """(B, C, h, w) -> (B, C, h w) float32 with mean 0 and variance 1 per channel."""
    flat = x.flatten(2).float()
    flat = flat - flat.mean(2, keepdim=True)
    return flat * torch.rsqrt(flat.square().mean(2, keepdim=True) + EPSILON)


class LocalAttention(nn.Module):
    """Each pixel asks its neighbourhood. (B, C, h, w) -> the same shape, the input added."""

    def __init__(self, channels: int):
        super().__init__()
        self.depth = max(8, channels // 4)
        self.ask, self.offer = nn.Conv2d(channels, self.depth, 1, bias=False), nn.Conv2d(channels, self.depth, 1, bias=False)
        self.give = nn.Conv2d(channels, channels, 1)
        self.place = nn.Parameter(torch.zeros(REACH * REACH))  # how much each neighbour counts beforehand

    def forward(self, x: Tensor) -> Tensor:
        asked = self.ask(x)
        likeness = [(asked * key).sum(1, keepdim=True) for key in neighbours(self.offer(x))]
        share = (torch.cat(likeness, 1) / self.depth**0.5 + self.place.view(-1, 1, 1)).softmax(1)  # (B, 9, h, w)
        found = x
        for k, value in enumerate(neighbours(self.give(x))):
            found = found + share[:, k : k + 1] * value
        return found


def neighbours(x: Tensor) -> list[Tensor]:
    """The map shifted to each place of the neighbourhood, borders repeated."""
    h, w = x.shape[-2:]
    border = REACH // 2
    padded = functional.pad(x, (border,) * 4, mode="replicate")
    return [padded[..., i : i + h, j : j + w] for i in range(REACH) for j in range(REACH)]
