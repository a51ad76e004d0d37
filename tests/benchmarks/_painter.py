"""A simulated user who teaches: looks at the map of a part of an image, paints the largest errors, round after round.

Strokes are discs of up to 3 m, within the error and within what is truly of the class; five a round. Where the truth knows only
buildings, what is wrongly a building is painted as what the network holds most likely beside it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.features import shapes
from scipy import ndimage

from backend import teach
from backend.shared.jobs import Taught, Teach

Part = tuple[int, int, int, int]  # y, x, h, w
BUILDING, UNKNOWN = 2, 255
RADIUS = 10  # pixels
STROKES, ROUNDS = 5, 5


@dataclass
class Place:
    """An image with what is true of it: codes of the legend, 255 where nothing is known; parts as (y, x, h, w)."""

    name: str
    image: Path
    truth: NDArray[np.uint8]
    worked: Part
    rest: list[Part]
    is_binary: bool
    transform: Affine = field(init=False)

    def __post_init__(self) -> None:
        with rasterio.open(self.image) as file:
            self.transform = file.transform

    def extent(self, part: Part) -> list[float]:
        y, x, h, w = part
        (left, top), (right, bottom) = self.transform @ (x, y), self.transform @ (x + w, y + h)
        return [left, bottom, right, top]


@dataclass
class Painter:
    """Keeps its strokes, and asks the job as the dock does."""

    place: Place
    seed: int
    folder: Path
    base: str
    strokes: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.random = np.random.default_rng(self.seed)
        _, _, h, w = self.place.worked
        self.painted = np.zeros((h, w), bool)
        self.answers: list[Taught] = []

    def ask(self, part: Part, output: str = "", legend: str = "") -> NDArray[np.uint8]:
        """The taught map of a part."""
        path = self.folder / "map.tif"
        same = {"base": self.base, "output": output, "legend": legend}
        job = Teach(str(self.place.image), painted=self.strokes, map=str(path), extent=self.place.extent(part), **same)
        *_, end = teach.run(job)
        self.answers.append(end)
        with rasterio.open(path) as file:
            return np.asarray(file.read(1))

    def work(self) -> None:
        """All rounds; the first map's second choices are those of the network."""
        y, x, h, w = self.place.worked
        truth = self.place.truth[y : y + h, x : x + w]
        for _ in range(ROUNDS):
            self.paint(self.ask(self.place.worked), truth)

    def paint(self, found: NDArray[np.uint8], truth: NDArray[np.uint8], strokes: int = STROKES) -> None:
        errors = []
        for code in np.unique(truth[truth != UNKNOWN]).tolist():
            wrong = (truth == code) & self.is_wrong(found, code) & ~self.painted
            depth = ndimage.distance_transform_edt(np.pad(wrong, 1))[1:-1, 1:-1]
            labels, count = ndimage.label(wrong)
            if not count:
                continue
            every = range(1, count + 1)
            sizes, deepest = ndimage.sum(wrong, labels, every), ndimage.maximum(depth, labels, every)
            middles = ndimage.maximum_position(depth, labels, every)
            errors += [
                (size * self.random.uniform(0.5, 1.5), code, at, wrong) for size, deep, at in zip(sizes, deepest, middles) if deep >= 3
            ]
        errors.sort(key=lambda item: -item[0])
        rows, columns = np.ogrid[: truth.shape[0], : truth.shape[1]]
        for _, code, (row, column), wrong in errors[:strokes]:
            disc = wrong & ((rows - row) ** 2 + (columns - column) ** 2 <= RADIUS**2)
            self.painted |= disc
            self.strokes.append({"id": str(len(self.strokes)), "class": code, "geometry": self.outline(disc)})

    def is_wrong(self, found: NDArray[np.uint8], code: int) -> NDArray[np.bool_]:
        if not self.place.is_binary:
            return found != code
        return found != BUILDING if code == BUILDING else found == BUILDING

    def outline(self, disc: NDArray[np.bool_]) -> dict[str, Any]:
        y, x, _, _ = self.place.worked
        moved = self.place.transform @ Affine.translation(x, y)
        found = [shape for shape, value in shapes(disc.astype(np.uint8), mask=disc, transform=moved) if value]
        return {"type": "MultiPolygon", "coordinates": [shape["coordinates"] for shape in found]}

    def as_layer(self, crs: str) -> str:
        """The strokes as GeoJSON."""
        features = [{"type": "Feature", "properties": {"class": item["class"]}, "geometry": item["geometry"]} for item in self.strokes]
        return json.dumps({"type": "FeatureCollection", "crs": {"properties": {"name": crs}}, "features": features})
