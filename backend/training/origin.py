"""What a training starts from: the card of its base, the legend to learn, the zoom of its samples. Without torch: a preview is quick."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ..shared.card import CARD, ISPRS, Band, Card, find_model, read_card
from ..shared.errors import InputError
from ..shared.jobs import Train
from ..shared.legend import MOST, Classes, parse_legend
from ..shared.recipe import Preset

VARIED = 1.3  # varied samples show the ground up to this factor larger or smaller than the network is to see it


def base_card(base: str) -> Card | None:
    """The card of a base that is a model; None where there is no base, or a file of weights. Raises InputError where it is neither."""
    if not base or (Path(base).is_file() and not (Path(base) / CARD).exists()):
        return None
    return read_card(find_model(base))


def classes_of(job: Train, card: Card | None) -> Classes:
    """The legend to learn. Raises InputError where class rasters could not hold it."""
    classes = parse_legend(job.legend) if job.legend else card.classes if card else ISPRS
    if len(classes) < 2:
        raise InputError(f"The legend has {len(classes)} class; a network tells 2 to {MOST} apart.")
    if wrong := [item for item in classes if item.code > MOST]:
        raise InputError(f"The legend gives {wrong[0].name!r} the code {wrong[0].code}; class rasters hold codes from 1 to {MOST}.")
    return classes


def suited(preset: Preset, base: str, card: Card | None, bands: Sequence[Band]) -> Preset:
    """The preset without what only a base's weights, or only its statistics of these bands, are worth."""
    recipe = preset.recipe
    keeps = recipe.keeps_statistics and card is not None and card.bands == tuple(bands)
    return replace(preset, recipe=replace(recipe, features=recipe.features if base else 1.0, keeps_statistics=keeps))


def zoom_of(preset: Preset, scales: Sequence[float]) -> tuple[float, float]:
    """Metres per pixel of the samples in shares of the training's, from and to; `scales`: at which the network is to be used."""
    return (1 / VARIED, VARIED / min(scales)) if preset.is_varied else (1.0, 1.0)
