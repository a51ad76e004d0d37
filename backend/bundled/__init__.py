"""The network that ships: `train_bundled` reproduces it from the imagery of LANDQUILT_DATA and virtual scenes.

sources.py     the labelled images and their mixture
validation.py  the places it is judged on while it is trained
release.py     the model folder that ships
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import torch

from ..models import Band, Card
from ..networks import build
from ..train import normaliser
from ..training.fit import Recipe, Validated, fit
from . import sources, validation
from .release import write_model

ARCHITECTURE = "resnet18-spp-steps"
BANDS = (Band("red", 116.0, 49.0), Band("green", 128.0, 41.0), Band("blue", 112.0, 39.0))  # of the real sites
SCALES = (1.0, 0.5)
normalise = normaliser(BANDS)
RECIPE = Recipe(steps=15000, batch=3, rate=0.03, warmup=100, decay=5e-4, dice=0.5, average=0.998)


def train_bundled(folder: Path, recipe: Recipe = RECIPE) -> Iterator[int | str | Validated]:
    """Train in `folder`, going on from its checkpoint; yields finished steps and what validations found."""
    torch.manual_seed(recipe.seed)
    data = sources.data_folder()
    sampler = sources.sampler(data, list(sources.scene_sites()))
    table = torch.from_numpy(sources.label_table())
    network = build(ARCHITECTURE, bands=3, classes=6)
    yield from fit(network, sampler, recipe, normalise, table, judge(), folder, device())


def release_bundled(run: Path, target: Path) -> Card:
    """Write the model folder from the best network of a run."""
    return write_model(run, target, ARCHITECTURE, BANDS, sources.GSD, judge(), SCALES)


def judge() -> validation.Validation:
    return validation.Validation(list(validation.references(sources.data_folder())), normalise, device(), SCALES)


def device() -> torch.device:
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")
