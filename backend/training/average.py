"""A moving average of a network's weights: steadier between validations than the weights themselves, at a higher rate."""

from __future__ import annotations

import copy

import torch
from torch import nn


class Average:
    """`network` is what is judged and kept. With `share` 0 it is the trained network itself."""

    def __init__(self, network: nn.Module, share: float):
        self.share = share
        self.network = copy.deepcopy(network).requires_grad_(False) if share else network

    @torch.no_grad()
    def update(self, network: nn.Module) -> None:
        if not self.share:
            return
        for mine, theirs in zip(self.network.state_dict().values(), network.state_dict().values()):
            if mine.is_floating_point():
                mine.lerp_(theirs, 1 - self.share)
            else:
                mine.copy_(theirs)  # counters
