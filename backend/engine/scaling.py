"""How a raster's values become what the network was trained on. Never by 255 blindly: the choice is made once and said.

8-bit          as they are
card           as they are, where they plausibly lie in the card's range
percentiles    a line through the layer's own 2nd and 98th percentile and the card's; all bands alike, so colours stay
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..grid import Rect
from ..raster import Raster
from ..shared.card import Card
from ..shared.errors import InputError

SPREAD = 2.054  # standard deviations from the mean to the 2nd and to the 98th percentile of a normal distribution
SAMPLES, SAMPLE = 8, 64  # places along each side of the raster, pixels along each side of a place
FILLED = 1e15  # no light: what stands for no data in floats, as 1e20 or -3.4e38, also where the file does not say so
ENOUGH = 16384  # valid pixels, for percentiles that say something of the whole


@dataclass(frozen=True)
class Scaling:
    """value * gain + offset, kept within `low` and `high`, is on the card's scale."""

    gain: float = 1.0
    offset: float = 0.0
    low: float = -np.inf
    high: float = np.inf
    text: str = ""


def choose_scaling(raster: Raster, card: Card, how: str) -> Scaling:
    """`how` is auto, card or percentiles. Raises InputError for another word, or where there is nothing to measure."""
    if how not in ("auto", "card", "percentiles"):
        raise InputError(f"The scaling is {how!r}; choose auto, card or percentiles.")
    low, high = min(band.low for band in card.bands), max(band.high for band in card.bands)
    as_is = Scaling(text=f"Values are taken as they are ({raster.dtype}, the model's range is {low:g} to {high:g}).")
    if how == "card" or (how == "auto" and raster.dtype == np.uint8):
        return as_is
    values = sample(raster)
    values = values[np.abs(values) < FILLED]
    if not len(values):
        return as_is
    dark, bright = (float(value) for value in np.percentile(values, (2, 98)))
    if how == "auto" and low <= dark and bright <= high and bright - dark >= (high - low) / 5:
        return as_is
    to_dark = max(low, float(np.mean([band.mean - SPREAD * band.std for band in card.bands])))
    to_bright = min(high, float(np.mean([band.mean + SPREAD * band.std for band in card.bands])))
    gain = (to_bright - to_dark) / (bright - dark) if bright > dark else 0.0
    text = f"Values are scaled by the layer's own percentiles: {dark:g} (2 %) to {bright:g} (98 %) become {to_dark:.0f} to {to_bright:.0f}."
    return Scaling(gain, to_dark - dark * gain, low, high, text)


def sample(raster: Raster) -> NDArray[np.float64]:
    """Valid values of small places spread over the raster, all bands together: a few blocks of the file, whatever its size.

    Where most of it is empty the places come closer, until there are values enough or no pixel is left to look at.
    """
    places, length = SAMPLES, max(raster.height, raster.width)
    while True:
        values = np.concatenate([np.empty(0), *(values_at(raster, rect) for rect in spread_places(raster, places))])
        if values.size >= len(raster.bands) * ENOUGH or places * SAMPLE >= length:
            return values
        places *= 2


def spread_places(raster: Raster, count: int) -> Iterator[Rect]:
    """As many along each side, those left out where nothing was ever written."""
    whole = Rect(0, 0, raster.height, raster.width)
    for i in range(count):
        for k in range(count):
            y, x = ((2 * j + 1) * length // (2 * count) for j, length in ((i, raster.height), (k, raster.width)))
            rect = Rect(y, x, SAMPLE, SAMPLE).meet(whole)
            if not raster.validity.is_empty(rect):
                yield rect


def values_at(raster: Raster, rect: Rect) -> NDArray[np.float64]:
    pixels, valid = raster.read(rect)
    return (pixels if valid is None else pixels[:, valid]).ravel().astype("float64")
