"""The optimizer, its rate at every step, and which parts of a network it may change."""

from __future__ import annotations

import torch
from torch import nn

from ..networks.network import Network
from ..shared.errors import InputError
from ..shared.recipe import Recipe

TRAINED = ("all", "last", "head")  # what may change, see networks/network.py


def make_optimizer(network: nn.Module, recipe: Recipe) -> torch.optim.Optimizer:
    """SGD or AdamW of what is not frozen; weight decay on kernels only, not on biases and normalisation.

    Each group has its `share` of the rate: that of the features is the recipe's `features`.
    """
    trained = [(name, value) for name, value in network.named_parameters() if value.requires_grad]
    features = network.parts["features"] if isinstance(network, Network) and recipe.features != 1 else ()
    groups = []
    for share, part in (
        (1.0, [value for name, value in trained if not name.startswith(features)]),
        (recipe.features, [value for name, value in trained if name.startswith(features)]),
    ):
        groups.append({"params": [value for value in part if value.ndim > 1], "weight_decay": recipe.decay, "share": share})
        groups.append({"params": [value for value in part if value.ndim <= 1], "weight_decay": 0.0, "share": share})
    groups = [group for group in groups if group["params"]]
    if recipe.optimizer == "adamw":
        return torch.optim.AdamW(groups, lr=recipe.rate)
    return torch.optim.SGD(groups, lr=recipe.rate, momentum=0.9, nesterov=True)


def set_rate(optimizer: torch.optim.Optimizer, rate: float) -> None:
    for group in optimizer.param_groups:
        group["lr"] = rate * group.get("share", 1.0)  # a checkpoint of before has none


def rate_at(step: int, recipe: Recipe) -> float:
    """Polynomial learning rate from `rate` to `last_rate` (paper A), after a linear warm-up."""
    if step < recipe.warmup:
        return recipe.rate * (step + 1) / recipe.warmup
    left = 1 - (step - recipe.warmup) / max(1, recipe.steps - recipe.warmup)
    return recipe.last_rate + (recipe.rate - recipe.last_rate) * max(left, 0.0) ** recipe.power


def freeze(network: Network, trained: str) -> None:
    """Let only `trained` (all | last | head) change. Raises InputError for another word."""
    if trained not in TRAINED:
        raise InputError(f"Cannot train {trained!r}; choose {', '.join(TRAINED)}.")
    parts = ("",) if trained == "all" else network.parts[trained]
    for name, parameter in network.named_parameters():
        parameter.requires_grad_(name.startswith(parts))


def set_training(network: nn.Module, keeps_statistics: bool = False) -> nn.Module:
    """Training mode, but for what is frozen: its batch normalisation then keeps the statistics that its weights were learnt with.

    `keeps_statistics`: all of it does.
    """
    network.train()
    for module in network.modules():
        own = list(module.parameters(recurse=False))
        is_kept = keeps_statistics and isinstance(module, nn.modules.batchnorm._BatchNorm)
        if is_kept or (own and not any(parameter.requires_grad for parameter in own)):
            module.eval()
    return network
