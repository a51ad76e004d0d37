"""What an earlier network is sure of, as labels for a new one, where no labels were drawn.

The weak labels know no cars and call shaded lawn tree; of other continents only the roofs are known. Where the teacher is sure
of a class other than building, its word replaces a weak or partial label, with a share of mistakes. Roofs stay as people drew them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

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
TEACHABLE = (0, sources.NOT_BUILDING, sources.WEAK_IMPERVIOUS, sources.WEAK_LOW, sources.WEAK_TREE)


def teacher(model: str, cache: Path) -> Callable[[Site], Site]:
    """A function that adds what the model is sure of to a site's labels; kept in `cache`. Raises InputError for no model."""
    folder = find_model(model)
    card = read_card(folder)
    network = at_scales(fold(load(folder, card)), card.scales)

    def teach(site: Site) -> Site:
        path = cache / f"{site.name}.npy"
        if not path.is_file():
            cache.mkdir(parents=True, exist_ok=True)
            part = cache / f"{site.name}.part.npy"
            np.save(part, sure_classes(network, card, site.pixels))
            take_place(part, path)
        return replace(site, labels=with_taught(site.labels, np.load(path)))

    return teach


def with_taught(labels: np.ndarray, sure: np.ndarray) -> np.ndarray:
    """Labels with the codes of what was taught where they said little: not next to roofs, where nothing is known on purpose."""
    is_free = np.isin(labels, TEACHABLE) & (sure > 0) & (sure != sources.BUILDING)
    is_free &= ~((labels == 0) & sources.near_edge(labels == sources.BUILDING, 4))
    return np.where(is_free, sources.TAUGHT + sure, labels).astype(np.uint8)


@torch.inference_mode()
def sure_classes(network: nn.Module, card: Card, pixels: np.ndarray) -> np.ndarray:
    """(H, W) uint8: the class where its probability is SURE or more, else 0."""
    normalise: Callable[[Tensor], Tensor] = normaliser(card.bands)
    _, height, width = pixels.shape
    found = np.zeros((height, width), np.uint8)
    for rect in blocks(height, width, WINDOW):
        window = torch.from_numpy(np.ascontiguousarray(pixels[:, rect.slices[0], rect.slices[1]]))[None]
        x = normalise(window).to(memory_format=torch.channels_last)
        probability, code = network(x)[0].float().softmax(0).max(0)
        found[rect.slices] = torch.where(probability >= SURE, code + 1, 0).byte().numpy()
    return found
