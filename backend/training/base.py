"""The network to start from: new, with ImageNet's features, or another model's, to another legend or other bands where need be."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor, nn

from ..networks import build
from ..networks.bands import with_bands
from ..networks.network import Network
from ..networks.weights import load, read_imagenet
from ..shared.card import find_model
from ..shared.errors import InputError
from ..shared.legend import Classes, plain
from .origin import base_card


def start(architecture: str, base: str, bands: int, classes: Classes) -> Network:
    """A network initialised with the base's weights that fit. Raises InputError where nothing can be taken over."""
    try:
        network = build(architecture, bands, len(classes))
        card = base_card(base)
        if card is not None:
            take_over(network, load(find_model(base), card), [item.name for item in card.classes], [item.name for item in classes])
        elif base:
            network.load_imagenet(read_imagenet(Path(base)))
    except ValueError as error:
        raise InputError(str(error)) from error
    except (RuntimeError, KeyError) as error:
        raise InputError(f"The weights {base!r} do not fit the network {architecture!r}; choose the network they belong to.") from error
    return network


@torch.no_grad()
def take_over(network: Network, other: nn.Module, theirs: Sequence[str], ours: Sequence[str]) -> None:
    """The other's weights, all but the last layer's where the legend differs: of that, those of classes with the same name.

    Bands that the other has not start from the mean of its bands. Raises RuntimeError where the networks are of another kind.
    """
    known = {plain(name): k for k, name in enumerate(theirs)}
    same = [known.get(plain(name)) for name in ours]
    state = network.state_dict()
    for name, value in other.state_dict().items():
        own = state[name]
        if name == network.first and own.shape != value.shape:
            state[name] = with_bands(value, own.shape[1])
        elif name.startswith(network.classifier) and same != list(range(len(theirs))):
            state[name] = rows_of(own, value, same, len(theirs))
        else:
            state[name] = value
    network.load_state_dict(state)


def rows_of(own: Tensor, other: Tensor, same: Sequence[int | None], count: int) -> Tensor:
    """A last layer's weights or biases (outputs * r * r, ...): each class's r * r rows from its namesake, else as they are."""
    mine, theirs = own.clone().view(len(same), -1, *own.shape[1:]), other.view(count, -1, *other.shape[1:])
    for k, place in enumerate(same):
        if place is not None:
            mine[k] = theirs[place]
    return mine.view(own.shape)
