"""The training loop: a loop you can hold in your head.

    step n:  batch drawn from the seed (seed, n)  ->  forward, loss, backward  ->  rate(n)  ->  every so often: validate, save

What happens at step n depends on the seed and n alone, so a run that was killed goes on from its checkpoint as if it never
stopped. The run folder is the model folder in the making: history.jsonl grows by a line per validation. A file `stop` in it
ends the run after the step at hand, on every system and from any process, and what was best so far is the result.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..shared.card import BEST, CHECKPOINT, STOP
from ..shared.errors import Fault
from ..shared.plural import plural
from ..shared.recipe import Recipe
from .ahead import Ahead
from .average import Average
from .checkpoint import TrainingState, Validated, history, read, validations_since_best
from .clock import STOPPED, Clock
from .curve import Curve
from .dataset import Sampler
from .learner import Learner, Objective
from .optimizer import make_optimizer, rate_at, set_rate
from .stitch import Arrays
from .team import Team

ALONE = Team()
__all__ = ["BEST", "CHECKPOINT", "STOP", "STOPPED", "Average", "Recipe", "Validated", "fit", "history", "rate_at", "read"]


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
    weights: Tensor | None = None,
    team: Team = ALONE,
) -> Iterator[int | str | Validated]:
    """Train `network` in place; yields the number of each finished step, what each validation found, and remarks for the user.

    normalise: (B, bands, h, w) uint8 -> float on the device; table: (codes, K) float and weights: (codes,) (see networks.loss);
    validate: gives scores; "score" (higher is better) is written first. Goes on from `folder/checkpoint.pt` where there is one.
    Raises Fault where the loss is no longer a number or memory does not suffice.
    """
    network.to(device).to(memory_format=torch.channels_last)  # type: ignore[call-overload] # missing in its stub
    optimizer, average = make_optimizer(network, recipe), Average(network, recipe.average)
    curve = Curve(folder if team.is_first else None)
    state = TrainingState(folder, network, optimizer, average, curve)
    start, before, parts = state.resume(team)
    objective = Objective(table, weights, recipe, device)
    learn = Learner(team.wrap(network), optimizer, normalise, objective, precision, max(parts, recipe.parts), team, recipe.keeps_statistics)
    mine = recipe.batch // team.size

    def draw(step: int) -> Arrays:
        return sampler.batch(mine, (recipe.seed, step), team.rank * mine)

    clock, since = Clock(folder, recipe, start, before, team), time.monotonic()
    losses: list[float] = []
    with Ahead(draw, start, device) as batches:
        for step in range(start, recipe.steps) if not recipe.minutes else count(start):
            rate = rate_at(step, clock.planned)
            set_rate(optimizer, rate)
            parts = learn.parts
            losses.append(learn(*batches.next()))
            if learn.parts > parts:
                yield f"Memory ran out at step {step}: from here on a batch of {mine} goes through the network in {learn.parts} parts."
            if not np.isfinite(losses[-1]):
                best = folder / BEST
                raise Fault(f"The loss is {losses[-1]} at step {step}: lower the learning rate; the best network so far is {best}.")
            average.update(network)
            curve.add(step + 1, losses[-1], rate)
            done = step + 1
            ended = clock.ending(done)
            if done % recipe.validate_every == 0 or ended:
                if team.is_first:
                    scores = validate(average.network.eval())
                    if not ended and recipe.patience and validations_since_best(folder, scores["score"]) >= recipe.patience:
                        ended = f"no better score in {plural(recipe.patience, 'validation')}"
                    waiting = batches.waited / max(time.monotonic() - since, 1e-9)
                    found = Validated(done, float(np.mean(losses)), rate, clock.seconds, scores, waiting, learn.parts, ended)
                    state.keep_validated(found, before + clock.seconds if recipe.minutes else None)
                    yield found
                ended = team.tell(ended)
                losses.clear()
                batches.waited, since = 0.0, time.monotonic()
            elif recipe.keep_every and done % recipe.keep_every == 0 and team.is_first:
                state.keep(done, learn.parts, before + clock.seconds if recipe.minutes else None)
            yield done
            if ended:
                if team.is_first:
                    (folder / STOP).unlink(missing_ok=True)
                return
