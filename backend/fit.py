"""The training loop: a loop you can hold in your head.

    step n:  batch drawn from the seed (seed, n)  ->  forward, loss, backward  ->  rate(n)  ->  every so often: validate, save

What happens at step n depends on the seed and n alone, so a run that was killed goes on from its checkpoint as if it never
stopped. The run folder is the model folder in the making: history.jsonl grows by a line per validation.
"""

from __future__ import annotations

import copy
import json
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from .dataset import Sampler
from .errors import Fault
from .models import HISTORY
from .networks.loss import partial_cross_entropy, partial_dice

CHECKPOINT, BEST = "checkpoint.pt", "best.pt"


@dataclass(frozen=True)
class Recipe:
    """How to train. The defaults are paper A's; `backend/bundled` holds those of the network that ships."""

    steps: int = 30_000
    batch: int = 10
    optimizer: str = "sgd"  # sgd (momentum 0.9) | adamw
    rate: float = 0.007  # of learning, at the start
    last_rate: float = 1e-6
    warmup: int = 0  # steps in which the rate rises to its start
    power: float = 0.9  # of the polynomial by which the rate falls
    decay: float = 2e-4  # of weights
    dice: float = 0.0  # weight of the Dice loss beside the cross entropy
    average: float = 0.0  # what a moving average of the weights keeps of itself per step; it is judged and kept. 0: none
    validate_every: int = 500  # steps
    seed: int = 0


@dataclass(frozen=True)
class Validated:
    """What a validation found: the line of history.jsonl."""

    step: int
    loss: float  # mean since the last validation
    rate: float
    seconds: float  # since the run began or was resumed
    scores: dict[str, Any]


def fit(
    network: nn.Module,
    sampler: Sampler,
    recipe: Recipe,
    normalise: Callable[[Tensor], Tensor],
    table: Tensor,
    validate: Callable[[nn.Module], dict[str, Any]],
    folder: Path,
    device: torch.device,
    precision: torch.dtype = torch.bfloat16,
) -> Iterator[int | Validated]:
    """Train `network` in place; yields the number of each finished step, and what each validation found.

    normalise: (B, bands, h, w) uint8 -> float on the device; table: (codes, K) float (see networks.loss); validate: scores,
    of which "score" (higher is better) is written first. Goes on from `folder/checkpoint.pt` where there is one.
    Raises Fault where the loss is no longer a number.
    """
    network.to(device).to(memory_format=torch.channels_last)  # type: ignore[call-overload] # missing in its stub
    optimizer, average = make_optimizer(network, recipe), Average(network, recipe.average)
    start = resume(folder, network, optimizer, average)
    table, began, losses = table.to(device), time.monotonic(), []
    with ThreadPoolExecutor(1) as ahead:  # draws the next batch while this one is computed

        def draw(step: int) -> tuple[np.ndarray, np.ndarray]:
            return sampler.batch(recipe.batch, (recipe.seed, step))

        coming = ahead.submit(draw, start)
        for step in range(start, recipe.steps):
            pixels, labels = (torch.from_numpy(array).to(device) for array in coming.result())
            coming = ahead.submit(draw, step + 1)
            set_rate(optimizer, rate_at(step, recipe))
            with torch.autocast(device.type, precision, enabled=precision != torch.float32):
                logits = network.train()(normalise(pixels))
            losses.append(update(network, optimizer, loss_of(logits, labels, table, recipe)))
            average.update(network)
            if not np.isfinite(losses[-1]):
                best = folder / BEST
                raise Fault(f"The loss is {losses[-1]} at step {step}: lower the learning rate; the best network so far is {best}.")
            done = step + 1
            if done % recipe.validate_every == 0 or done == recipe.steps:
                judged = average.network.eval()
                found = Validated(done, float(np.mean(losses)), rate_at(step, recipe), time.monotonic() - began, validate(judged))
                keep(folder, network, optimizer, average, found)
                losses.clear()
                yield found
            yield done


class Average:
    """A moving average of a network's weights: steadier between validations than the weights themselves, at a higher rate.

    With `share` 0 it is the network itself.
    """

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


def loss_of(logits: Tensor, labels: Tensor, table: Tensor, recipe: Recipe) -> Tensor:
    loss = partial_cross_entropy(logits, labels, table)
    return loss + recipe.dice * partial_dice(logits, labels, table) if recipe.dice else loss


def update(network: nn.Module, optimizer: torch.optim.Optimizer, loss: Tensor) -> float:
    """One step down the gradient, its length bounded; the loss."""
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    nn.utils.clip_grad_norm_(network.parameters(), 5.0)
    optimizer.step()
    return loss.item()


def set_rate(optimizer: torch.optim.Optimizer, rate: float) -> None:
    for group in optimizer.param_groups:
        group["lr"] = rate


def rate_at(step: int, recipe: Recipe) -> float:
    """Polynomial learning rate from `rate` to `last_rate` (paper A), after a linear warm-up."""
    if step < recipe.warmup:
        return recipe.rate * (step + 1) / recipe.warmup
    left = 1 - (step - recipe.warmup) / max(1, recipe.steps - recipe.warmup)
    return recipe.last_rate + (recipe.rate - recipe.last_rate) * left**recipe.power


def make_optimizer(network: nn.Module, recipe: Recipe) -> torch.optim.Optimizer:
    """SGD or AdamW; weight decay on kernels only, not on biases and normalisation."""
    kernels = [p for p in network.parameters() if p.ndim > 1]
    others = [p for p in network.parameters() if p.ndim <= 1]
    groups = [{"params": kernels, "weight_decay": recipe.decay}, {"params": others, "weight_decay": 0.0}]
    if recipe.optimizer == "adamw":
        return torch.optim.AdamW(groups, lr=recipe.rate)
    return torch.optim.SGD(groups, lr=recipe.rate, momentum=0.9, nesterov=True)


def resume(folder: Path, network: nn.Module, optimizer: torch.optim.Optimizer, average: Average) -> int:
    """Load the checkpoint of `folder` where there is one; the number of steps done."""
    if not (folder / CHECKPOINT).is_file():
        folder.mkdir(parents=True, exist_ok=True)
        return 0
    state = read(folder / CHECKPOINT)
    network.load_state_dict(state["network"])
    optimizer.load_state_dict(state["optimizer"])
    average.network.load_state_dict(state.get("average", state["network"]))
    forget_after(folder, state["step"])
    return int(state["step"])


def keep(folder: Path, network: nn.Module, optimizer: torch.optim.Optimizer, average: Average, found: Validated) -> None:
    """Save the state, the network apart where it is the best so far, and the line of history."""
    best = max((line["scores"]["score"] for line in history(folder)), default=-1.0)
    if found.scores["score"] > best or not (folder / BEST).exists():
        write({"network": average.network.state_dict(), "step": found.step}, folder / BEST)
    state = {"network": network.state_dict(), "optimizer": optimizer.state_dict(), "step": found.step}
    write({**state, "average": average.network.state_dict()} if average.share else state, folder / CHECKPOINT)
    with open(folder / HISTORY, "a", encoding="utf-8") as file:
        file.write(json.dumps(asdict(found)) + "\n")


def history(folder: Path) -> list[dict[str, Any]]:
    """The validations so far, oldest first."""
    path = folder / HISTORY
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.is_file() else []


def forget_after(folder: Path, step: int) -> None:
    """Drop lines of history that a run wrote beyond its checkpoint before it was killed."""
    lines = [json.dumps(line) + "\n" for line in history(folder) if line["step"] <= step]
    (folder / HISTORY).write_text("".join(lines), encoding="utf-8")


def read(path: Path) -> dict[str, Any]:
    return torch.load(path, map_location="cpu", weights_only=True)  # nosec B614 - weights_only never unpickles code


def write(state: dict[str, Any], path: Path) -> None:
    part = path.with_name(f"{path.name}.part")
    torch.save(state, part)
    part.replace(path)
