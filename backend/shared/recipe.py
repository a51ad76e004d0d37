"""How to train: the numbers, and the presets that set them. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import Any

from .errors import InputError
from .jobs import Train


@dataclass(frozen=True)
class Recipe:
    """How to train. The defaults are paper A's; `backend/bundled` holds those of the network that ships."""

    steps: int = 30_000
    batch: int = 10
    optimizer: str = "sgd"  # sgd (momentum 0.9) | adamw
    rate: float = 0.007  # of learning, at the start
    features: float = 1.0  # the features' share of the rate: what ImageNet taught needs less change than the rest
    last_rate: float = 1e-6
    warmup: int = 0  # steps in which the rate rises to its start
    power: float = 0.9  # of the polynomial by which the rate falls
    decay: float = 2e-4  # of weights
    dice: float = 0.0  # weight of the Dice loss beside the cross entropy
    average: float = 0.0  # what a moving average of the weights keeps of itself per step; it is judged and kept. 0: none
    validate_every: int = 500  # steps
    keep_every: int = 0  # steps after which the state is saved between validations too. 0: only with them
    seed: int = 0
    focal: float = 0.0  # by which power sure pixels count less. 0: all count alike
    patience: int = 0  # validations without a better one after which training ends. 0: it never does
    minutes: float = 0.0  # how long to train, whatever the steps. 0: by steps
    keeps_statistics: bool = False  # of the base's batch normalisation: those of a few windows are worse
    parts: int = 1  # of a batch, one after the other through the network; doubled when memory runs out


@dataclass(frozen=True)
class Preset:
    """A recipe, and how samples are drawn."""

    recipe: Recipe = field(default_factory=Recipe)
    stitched: float = 0.5  # share of samples stitched from four windows; paper A: as many as plain ones
    is_varied: bool = False  # flips, turns, light and scale beside the stitching
    is_balanced: bool = False  # windows, and pieces of stitched ones, drawn about as many pixels of each class
    is_weighted: bool = False  # rare classes weigh more in the loss


PRESETS = {
    "paper": Preset(),
    # Chosen by `./run study presets`; what else was tried stands in tests/studies/README.md.
    "fine-tune": Preset(
        Recipe(
            steps=600,
            batch=4,
            optimizer="adamw",
            rate=0.001,
            features=0.1,
            warmup=20,
            decay=5e-4,
            dice=0.5,
            average=0.98,
            validate_every=50,
            patience=6,
            keeps_statistics=True,
        ),
        stitched=0.3,
        is_varied=True,
        is_balanced=True,
    ),
}


def choose(job: Train) -> Preset:
    """The preset of a job that was checked, with what the job itself says. Raises InputError for numbers that do not fit together."""
    preset = PRESETS[job.preset]
    given = {name: value for name, value in vars(job).items() if value is not None}
    chosen = replace(preset, recipe=with_names(preset.recipe, given))
    chosen = with_names(chosen, given)
    check(chosen.recipe)
    return chosen


def with_names(values: Any, given: dict[str, Any]) -> Any:
    return replace(values, **{item.name: given[item.name] for item in fields(values) if item.name in given})


def check(recipe: Recipe) -> None:
    """Raises InputError for numbers with which nothing can be learnt."""
    if not 1 <= recipe.parts <= recipe.batch:
        raise InputError(f"The parts are {recipe.parts}; choose 1 to {recipe.batch}, the samples of a batch.")
    if not 0 <= recipe.features <= 1:
        raise InputError(f"The features' share of the rate is {recipe.features}; choose 0 to 1.")
