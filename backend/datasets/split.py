"""Who trains, who validates, who tests: as the data set says, or 6:2:2 as in paper A, and always by whole tile.

Paper A divides after stitching, so that pieces of one window lie on both sides; here a tile is never parted, nor are tiles of one place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from .find import in_numbers
from .layout import OFFICIAL, PAPER, DatasetLayout, DatasetTile

SHARES = (("training", 0.6), ("validation", 0.2), ("test", 0.2))  # paper A, section 4


def roles_of(tiles: Sequence[DatasetTile], layout: DatasetLayout, split: str, seed: int) -> list[str]:
    """The role of each tile. A tile that the official split does not name trains."""
    if split == OFFICIAL:
        return [official_role(tile, layout) or "training" for tile in tiles]
    return divided([place_of(tile, layout) for tile in tiles], seed)


def split_of(tiles: Sequence[DatasetTile], layout: DatasetLayout, wanted: str) -> str:
    """6:2:2 where the official split names none of the tiles."""
    return wanted if wanted != OFFICIAL or any(official_role(tile, layout) for tile in tiles) else PAPER


def official_role(tile: DatasetTile, layout: DatasetLayout) -> str:
    return layout.role(tile.name, tile.image) if tile.image else ""


def divided(places: Sequence[str], seed: int) -> list[str]:
    """6:2:2 of the places, drawn by seed; each at least once where there are three."""
    names = sorted(set(places), key=in_numbers)
    drawn = [names[k] for k in np.random.default_rng(seed).permutation(len(names))]
    counts = [max(1, round(share * len(drawn))) for _, share in SHARES[1:]] if len(drawn) > 2 else [len(drawn) - 1, 0]
    first = len(drawn) - sum(counts)
    role = {name: SHARES[(k >= first) + (k >= first + counts[0])][0] for k, name in enumerate(drawn)}
    return [role[place] for place in places]


def place_of(tile: DatasetTile, layout: DatasetLayout) -> str:
    found = re.search(layout.place, tile.image.as_posix()) if layout.place and tile.image else None
    return found["place"] if found else tile.name


def thinned(tiles: Sequence[DatasetTile], most: int) -> list[DatasetTile]:
    """At most so many, spread evenly; 0: all."""
    if not most or len(tiles) <= most:
        return list(tiles)
    return [tiles[k * len(tiles) // most] for k in range(most)]
