"""The forest of sketch tokens that ships (resources/edges), learnt from images of South Tyrol but for the places kept aside.

    python -m backend.bundled.edges OUT.safetensors

Contours are those of tiles drawn by eye, and of roofs; "none" is what lies inside the classes of tiles, and inside roofs: elsewhere a map
of roofs says nothing of other borders. Glurns (validation) and the places that the potential was tuned on stay out.

The file that ships was grown by scikit-learn's trees, before there was boundary/trees.py; what this writes is learnt from the same places
by the same recipe, and is another forest.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..boundary.channels import CELL
from ..boundary.learn import EdgeRecipe, EdgeSamples, learn, lesson
from ..boundary.sketch_tokens import RADIUS, write_forest
from .sources import HAND_TILE, VALIDATION_SITE, data_folder, from_shared, read

ASIDE = (VALIDATION_SITE, "reschen", "leifers", "tscherms")
OF_TILE, OF_ROOFS = 4000, 2500  # places of contour of one image, at most
PART = 2 * HAND_TILE  # pixels; side of the squares that maps of roofs are taken in
ROOF = 1


def lessons(folder: Path, draw: np.random.Generator) -> Iterator[EdgeSamples]:
    for path in sorted((folder / "hand").glob("*_lab.tif")):
        if not path.name.startswith(ASIDE):
            found = lesson(colors_of(path, "_lab"), from_shared(read(path)[0]), OF_TILE, draw)
            yield from [found] if found else []
    for path in sorted(folder.glob("*_buildings.tif")):
        if not path.name.startswith(ASIDE):
            yield from lessons_of_roofs(path, draw)


def lessons_of_roofs(path: Path, draw: np.random.Generator) -> Iterator[EdgeSamples]:
    values, colors = read(path)[0], colors_of(path, "_buildings")
    labels = np.select([np.isin(values, (1, 2)), values == 0], [ROOF, 2], 0).astype(np.uint8)
    for y in range(0, labels.shape[0], PART):
        for x in range(0, labels.shape[1], PART):
            part = slice(y, y + PART), slice(x, x + PART)
            found = lesson(colors[(slice(None), *part)], labels[part], OF_ROOFS, draw)
            if found is not None:
                rows, columns = ((found.corners - RADIUS) * CELL).T
                kept = found.is_contour | (labels[part][rows, columns] == ROOF)
                yield replace(found, corners=found.corners[kept], drawings=found.drawings[kept], is_contour=found.is_contour[kept])


def colors_of(labels: Path, ending: str) -> np.ndarray:
    return read(labels.with_name(labels.name.replace(ending, "_rgb"))).astype(np.float32) / 255


if __name__ == "__main__":
    write_forest(learn(lessons(data_folder() / "southtyrol", np.random.default_rng(0)), EdgeRecipe()), Path(sys.argv[1]))
