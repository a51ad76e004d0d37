"""What earlier networks are sure of, as labels for a new one, where no labels were drawn.

The weak labels know no cars and call shaded lawn tree; of other continents only the roofs are known. Where the teachers are sure
of a class other than building, their word replaces a weak or partial label, with a share of mistakes. Roofs stay as people drew them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from scipy import ndimage
from torch import Tensor

from ..grid import blocks
from ..networks.fold import fold
from ..networks.scales import at_scales
from ..networks.weights import load
from ..shared.card import Card, find_model, read_card
from ..shared.replace import take_place
from ..train import normaliser
from ..training.dataset import Site
from . import sources

WINDOW = 1024  # pixels
SURE = 0.8  # of a class, to count as a label
RARE = 0.3  # of the samples of a site with taught cars: around one of its rare places
MISTAKE = 12  # pixels across: smaller ones are outlines that do not fit
RARE_MISTAKES = 0.2  # of the samples of a site with such mistakes
TEACHABLE = (0, sources.NOT_BUILDING, sources.WEAK_IMPERVIOUS, sources.WEAK_LOW, sources.WEAK_TREE)


def teacher(models: Sequence[str], cache: Path) -> Callable[[Site], Site]:
    """A function that adds what the models are sure of, in the mean, to a site's labels; kept in `cache`.

    Raises InputError for no model.
    """
    folders = [find_model(model) for model in models]
    teachers = [prepared(folder, read_card(folder)) for folder in folders]

    def teach(site: Site) -> Site:
        path = cache / f"{site.name}.npy"
        if not path.is_file():
            cache.mkdir(parents=True, exist_ok=True)
            part = cache / f"{site.name}.part.npy"
            np.save(part, sure_classes(teachers, site.pixels))
            take_place(part, path)
        sure = np.load(path)
        return with_cars(replace(with_mistakes(site, sure), labels=with_taught(site.labels, sure)))

    return teach


def prepared(folder: Path, card: Card) -> Callable[[Tensor], Tensor]:
    """uint8 (B, bands, h, w) -> scores (B, K, h, w)."""
    network, normalise = at_scales(fold(load(folder, card)), card.scales), normaliser(card.bands)
    return lambda window: network(normalise(window).to(memory_format=torch.channels_last))


def with_taught(labels: np.ndarray, sure: np.ndarray) -> np.ndarray:
    """Labels with the codes of what was taught where they said little: not next to roofs, where nothing is known on purpose."""
    is_free = np.isin(labels, TEACHABLE) & (sure > 0) & (sure != sources.BUILDING)
    is_free &= ~((labels == 0) & sources.near_edge(labels == sources.BUILDING, 4))
    return np.where(is_free, sources.TAUGHT + sure, labels).astype(np.uint8)


def with_mistakes(site: Site, sure: np.ndarray) -> Site:
    """The site with what the teachers surely and wrongly took for roofs among its rare places."""
    no_roof = TEACHABLE[1:]  # without 0, where nothing is known
    mistaken = np.isin(site.labels, no_roof) & (sure == sources.BUILDING)
    places = np.argwhere(ndimage.binary_erosion(mistaken, iterations=MISTAKE // 2))[::7].astype(np.int32)
    if not len(places):
        return site
    return replace(site, rare=max(site.rare, RARE_MISTAKES), rare_places=np.concatenate([site.rare_places, places]))


def with_cars(site: Site) -> Site:
    """The site with the cars it was taught among its rare places, as many as it has of others: so that few cars are seen too."""
    cars = sources.places(site.labels, (sources.TAUGHT + sources.CAR,))
    if not len(cars):
        return site
    others = site.rare_places
    if len(others):
        cars = cars[np.random.default_rng(0).integers(len(cars), size=len(others))]
    return replace(site, rare=max(site.rare, RARE), rare_places=np.concatenate([others, cars]).astype(np.int32))


@torch.inference_mode()
def sure_classes(teachers: Sequence[Callable[[Tensor], Tensor]], pixels: np.ndarray) -> np.ndarray:
    """(H, W) uint8: the class whose mean probability is SURE or more, else 0."""
    _, height, width = pixels.shape
    found = np.zeros((height, width), np.uint8)
    for rect in blocks(height, width, WINDOW):
        window = torch.from_numpy(np.ascontiguousarray(pixels[:, rect.slices[0], rect.slices[1]]))[None]
        chances = torch.stack([teach(window)[0].float().softmax(0) for teach in teachers])
        probability, code = chances.mean(0).max(0)
        found[rect.slices] = torch.where(probability >= SURE, code + 1, 0).byte().numpy()
    return found
