"""The optimizer, its rate at every step, and which parts of a network it may change."""

from __future__ import annotations

import torch
from torch import nn

from ..errors import InputError
from .recipe import Recipe

# What is trained: the parts of a network (see networks/spp.py), by the names of their modules.
TRAINED = {"all": ("",), "last": ("features.layer4", "pyramid", "head"), "head": ("head",)}


def make_optimizer(network: nn.Module, recipe: Recipe) -> torch.optim.Optimizer:
    """SGD or AdamW of what is not frozen; weight decay on kernels only, not on biases and normalisation."""
    trained = [p for p in network.parameters() if p.requires_grad]
    kernels, others = [p for p in trained if p.ndim > 1], [p for p in trained if p.ndim <= 1]
    groups = [{"params": kernels, "weight_decay": recipe.decay}, {"params": others, "weight_decay": 0.0}]
    if recipe.optimizer == "adamw":
        return torch.optim.AdamW(groups, lr=recipe.rate)
    return torch.optim.SGD(groups, lr=recipe.rate, momentum=0.9, nesterov=True)


def set_rate(optimizer: torch.optim.Optimizer, rate: float) -> None:
    for group in optimizer.param_groups:
        group["lr"] = rate


def rate_at(step: int, recipe: Recipe) -> float:
    """Polynomial learning rate from `rate` to `last_rate` (paper A), after a linear warm-up."""
    if step < recipe.warmup:
        return recipe.rate * (step + 1) / recipe.warmup
    left = 1 - (step - recipe.warmup) / max(1, recipe.steps - recipe.warmup)
    return recipe.last_rate + (recipe.rate - recipe.last_rate) * max(left, 0.0) ** recipe.power


def freeze(network: nn.Module, trained: str) -> None:
    """Let only `trained` (all | last | head) change. Raises InputError for another word."""
    if trained not in TRAINED:
        raise InputError(f"Cannot train {trained!r}; choose {', '.join(TRAINED)}.")
    for name, parameter in network.named_parameters():
        parameter.requires_grad_(any(name.startswith(part) for part in TRAINED[trained]))


def set_training(network: nn.Module) -> nn.Module:
    """Training mode, but for what is frozen: its batch normalisation then keeps the statistics that its weights were learnt with."""
    network.train()
    for module in network.modules():
        own = list(module.parameters(recurse=False))
        if own and not any(parameter.requires_grad for parameter in own):
            module.eval()
    return network
