"""The network to start from: new, with ImageNet's features, or another model's, to another legend or other bands where need be."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

import torch
from torch import Tensor, nn

from ..errors import InputError
from ..models import find_model
from ..networks import build
from ..networks.resnet import ResNet, load_features
from ..networks.weights import load, read_imagenet
from ..shared.legend import Classes, plain
from .origin import base_card

FIRST = "features.conv1.weight"


def start(architecture: str, base: str, bands: int, classes: Classes) -> nn.Module:
    """A network with what of the base's weights fits it. Raises InputError where nothing can be taken over."""
    try:
        network = build(architecture, bands, len(classes))
        card = base_card(base)
        if card is not None:
            take_over(network, load(find_model(base), card), [item.name for item in card.classes], [item.name for item in classes])
        elif base:
            load_features(cast(ResNet, network.features), read_imagenet(Path(base)))
    except ValueError as error:
        raise InputError(str(error)) from error
    except (RuntimeError, KeyError) as error:
        raise InputError(f"The weights {base!r} do not fit the network {architecture!r}; choose the network they belong to.") from error
    return network


@torch.no_grad()
def take_over(network: nn.Module, other: nn.Module, theirs: Sequence[str], ours: Sequence[str]) -> None:
    """The other's weights, all but the last layer's where the legend differs: of that, those of classes with the same name.

    Bands that the other has not start from the mean of its bands. Raises RuntimeError where the networks are of another kind.
    """
    known = {plain(name): k for k, name in enumerate(theirs)}
    same = [known.get(plain(name)) for name in ours]
    state = network.state_dict()
    for name, value in other.state_dict().items():
        own = state[name]
        if name == FIRST and own.shape != value.shape:
            state[name] = with_bands(value, own.shape[1])
        elif is_last(network, name) and same != list(range(len(theirs))):
            state[name] = rows_of(own, value, same, len(theirs))
        else:
            state[name] = value
    network.load_state_dict(state)


def with_bands(kernel: Tensor, bands: int) -> Tensor:
    """(out, own bands, h, w) -> (out, bands, h, w) that sums up to about as much."""
    own = kernel.shape[1]
    more = kernel.mean(1, keepdim=True).expand(-1, max(bands - own, 0), -1, -1)
    return torch.cat([kernel[:, :bands], more], 1) * (own / bands)


def is_last(network: nn.Module, name: str) -> bool:
    """Whether a parameter belongs to the layer that gives the classes: the last one."""
    return name.rpartition(".")[0] == list(network.state_dict())[-1].rpartition(".")[0]


def rows_of(own: Tensor, other: Tensor, same: Sequence[int | None], count: int) -> Tensor:
    """A last layer's weights or biases (outputs * r * r, ...): each class's r * r rows from its namesake, else as they are."""
    mine, theirs = own.clone().view(len(same), -1, *own.shape[1:]), other.view(count, -1, *other.shape[1:])
    for k, place in enumerate(same):
        if place is not None:
            mine[k] = theirs[place]
    return mine.view(own.shape)
