"""One step of learning: a batch, in as many parts as memory needs, down the gradient of its loss."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from ..memory_limit import is_out_of_memory
from ..networks.loss import counted, partial_cross_entropy, partial_dice
from ..shared.errors import Fault
from ..shared.plural import plural
from ..shared.recipe import Recipe
from .optimizer import set_training
from .team import Team, is_lost

LONGEST = 5.0  # of a gradient; longer ones are cut


class Objective:
    """The loss of a recipe; `table` and `weights` as in networks.loss."""

    def __init__(self, table: Tensor, weights: Tensor | None, recipe: Recipe, device: torch.device):
        self.table, self.weights = table.to(device), None if weights is None else weights.to(device)
        self.dice, self.focal = recipe.dice, recipe.focal

    def __call__(self, logits: Tensor, labels: Tensor, share: float = 1.0, parts: int = 1) -> Tensor:
        """`share`: of the batch's counted pixels that lie in this part of it. Dice overlap is taken within each part."""
        loss = partial_cross_entropy(logits, labels, self.table, self.weights, self.focal) * share
        return loss + self.dice / parts * partial_dice(logits, labels, self.table) if self.dice else loss

    def weight(self, labels: Tensor) -> float:
        return float(counted(labels, self.table, self.weights).sum())


class Learner:
    """Called with pixels (B, bands, h, w) uint8 and labels (B, h, w) uint8, takes one step; the loss.

    Where memory runs out, the batch goes in twice as many parts from then on: the gradient stays the same but for what
    batch normalisation and Dice see of a batch. Several processes find out before the first step, each by itself, and all take
    the most parts that one of them needs. Raises Fault where not even one sample fits.
    """

    def __init__(
        self,
        network: nn.Module,
        optimizer: torch.optim.Optimizer,
        normalise: Callable[[Tensor], Tensor],
        objective: Objective,
        precision: torch.dtype,
        parts: int,
        team: Team,
        keeps_statistics: bool = False,
    ):
        self.network, self.optimizer, self.normalise, self.objective = network, optimizer, normalise, objective
        self.precision, self.parts, self.team = precision, parts, team
        self.keeps_statistics = keeps_statistics  # of batch normalisation
        self.is_rehearsed = team.size == 1

    def __call__(self, pixels: Tensor, labels: Tensor) -> float:
        while True:
            try:
                if not self.is_rehearsed:
                    self.rehearse(pixels, labels)
                return self.attempt(pixels, labels)
            except (RuntimeError, MemoryError) as error:
                if is_out_of_memory(error):
                    self.halve(pixels, error, may_go_on=self.team.size == 1)  # the others wait for a process that begins a step anew
                elif self.team.size > 1 and is_lost(error):
                    raise Fault("Another process of the team has ended; its own message says why.") from error
                else:
                    raise

    def halve(self, pixels: Tensor, error: BaseException, may_go_on: bool) -> None:
        if self.parts >= len(pixels) or not may_go_on:
            raise Fault(
                f"There is not enough memory for {plural(-(-len(pixels) // self.parts), 'window')} of {pixels.shape[-1]} pixels at once;"
                " choose a smaller window or batch, more parts, or a smaller network."
            ) from error
        self.parts = min(2 * self.parts, len(pixels))
        if pixels.device.type == "cuda":
            torch.cuda.empty_cache()

    def rehearse(self, pixels: Tensor, labels: Tensor) -> None:
        """Agree with the other processes on parts that fit in everybody's memory; the network stays as it is."""
        network = getattr(self.network, "module", self.network)
        before = {name: buffer.clone() for name, buffer in network.named_buffers()}
        set_training(network, self.keeps_statistics)
        while True:
            try:
                x, y = pixels.chunk(self.parts)[0], labels.chunk(self.parts)[0]
                with torch.autocast(pixels.device.type, self.precision, enabled=self.precision != torch.float32):
                    logits = network(self.normalise(x))
                self.objective(logits, y).backward()
                break
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
                self.halve(pixels, error, may_go_on=True)
        with torch.no_grad():
            for name, buffer in network.named_buffers():
                buffer.copy_(before[name])
        self.optimizer.zero_grad(set_to_none=True)
        self.parts = self.team.most(self.parts, pixels.device)
        self.is_rehearsed = True

    def attempt(self, pixels: Tensor, labels: Tensor) -> float:
        self.optimizer.zero_grad(set_to_none=True)
        set_training(self.network, self.keeps_statistics)
        chunks = list(zip(pixels.chunk(self.parts), labels.chunk(self.parts)))
        shares = self.shares([chunk for _, chunk in chunks])
        total = 0.0
        for i, ((x, y), share) in enumerate(zip(chunks, shares)):
            with self.team.alone(self.network, i == len(chunks) - 1):
                with torch.autocast(pixels.device.type, self.precision, enabled=self.precision != torch.float32):
                    logits = self.network(self.normalise(x))
                loss = self.objective(logits, y, share, len(chunks))
                loss.backward()
            total += loss.item()
        self.shorten()
        total = self.team.sum(total, pixels.device) / self.team.size
        self.optimizer.step()
        return total

    def shorten(self) -> None:
        """Cut a gradient that is too long; another is not multiplied by 1, which takes as long again."""
        length = nn.utils.get_total_norm([value.grad for value in self.network.parameters() if value.grad is not None])
        if not length <= LONGEST:  # nor where it is no number
            nn.utils.clip_grads_with_norm_(self.network.parameters(), LONGEST, length)

    def shares(self, labels: list[Tensor]) -> list[float]:
        """What each part's mean loss counts, so that every labelled pixel of the batch counts alike, whoever computes it."""
        if len(labels) == 1 and self.team.size == 1:
            return [1.0]
        weights = [self.objective.weight(part) for part in labels]
        total = self.team.sum(sum(weights), labels[0].device)
        return [weight * self.team.size / total if total else 0.0 for weight in weights]
