"""How good footprints are beside the polygons they are made of, on roofs that people drew: one site of the region, one city elsewhere.

    python -m tests.studies.footprints [--tolerance 0.7] [--minimum-area 10]

Maps are made once, with the network that ships, and kept in runs/studies/footprints.
"""

from __future__ import annotations

import argparse
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import numpy as np
import rasterio
import shapely
from rasterio.features import rasterize
from scipy import ndimage

from backend.bundled import sources
from backend.features.geometry import strip_header
from backend.footprints import run as outline
from backend.segment import run as segment
from backend.shared.jobs import Footprints, Segment

from .trials import folder_of_network

PLACES = {
    "Glurns": ("southtyrol", sources.VALIDATION_SITE),
    "Banepa": ("openaerialmap", f"{sources.HELD_OUT_CITY}_nepal_z20"),
    "Banepa 1": ("openaerialmap", f"{sources.HELD_OUT_CITY}_nepal_z20_1"),
}
RIGHT = 5.0  # degrees from a right angle
SAME = 0.5  # intersection over union from which a shape and a drawn building are the same


@dataclass(frozen=True)
class Truth:
    """Drawn roofs on the map's pixels."""

    roofs: np.ndarray  # (h, w) of bool
    known: np.ndarray  # (h, w) of bool
    grid: rasterio.Affine

    def iou(self, shapes: list[shapely.Polygon]) -> float:
        found = rasterize(shapes, self.roofs.shape, transform=self.grid) > 0
        return float((found & self.roofs)[self.known].sum() / (found | self.roofs)[self.known].sum())

    def found(self, shapes: list[shapely.Polygon]) -> int:
        """How many drawn buildings one of the shapes is."""
        names = rasterize([(shape, k) for k, shape in enumerate(shapes, 1)], self.roofs.shape, transform=self.grid, dtype="int32")
        sizes = np.bincount(names.ravel(), minlength=len(shapes) + 1)
        drawn, count = ndimage.label(self.roofs)
        best = np.zeros(count + 1)
        for name, size in zip(range(1, count + 1), np.bincount(drawn.ravel())[1:]):
            inside = np.bincount(names[drawn == name], minlength=len(sizes))
            best[name] = (inside / (sizes + size - inside))[1:].max(initial=0.0)
        return int((best >= SAME).sum())

    @property
    def count(self) -> int:
        return int(ndimage.label(self.roofs)[1])


def measure(place: str, tolerance: float, least: float) -> Iterator[str]:
    """A row of the table for the polygons, one for the footprints."""
    folder, name = PLACES[place]
    image = sources.data_folder() / folder / f"{name}_rgb.tif"
    work = folder_of_network("footprints")
    classes, polygons, sure, target = (work / f"{name}{end}" for end in (".tif", "_polygons.gpkg", "_sure.tif", ".gpkg"))
    if not classes.exists():
        list(segment(Segment(str(image), str(classes), polygons=str(polygons), confidence=str(sure))))
    began = perf_counter()
    list(outline(Footprints(str(classes), str(target), confidence=str(sure), tolerance=tolerance, minimum_area=least)))
    seconds = perf_counter() - began
    truth = truth_of(image)
    raw = shapes_in(polygons, "SELECT geom FROM land_cover WHERE name = 'building'")
    footprints = shapes_in(target, "SELECT geom FROM footprints")
    yield row(place, f"drawn: {truth.count}", "", "", "", "", "", "")
    for what, shapes, time in (("polygons", raw, ""), ("footprints", footprints, f"{seconds:.1f}")):
        corners = sum(map(len, rings_of(shapes)))
        right = float(np.mean(np.abs(np.concatenate([turns(ring) for ring in rings_of(shapes)]) - 90) <= RIGHT))
        numbers = f"{truth.iou(shapes):.3f}", f"{corners}", f"{right:.3f}", f"{len(shapes)}", f"{truth.found(shapes)}", time
        yield row("", what, *numbers)


def truth_of(image: Path) -> Truth:
    with rasterio.open(str(image).replace("_rgb", "_buildings")) as file:
        values = file.read(1)
        return Truth(np.isin(values, (1, 2)), values != 255, file.transform)


def shapes_in(path: Path, statement: str) -> list[shapely.Polygon]:
    with closing(sqlite3.connect(path)) as base:
        return [shapely.from_wkb(strip_header(blob)) for (blob,) in base.execute(statement)]


def rings_of(shapes: list[shapely.Polygon]) -> list[np.ndarray]:
    return [np.asarray(ring.coords)[:-1] for shape in shapes for ring in (shape.exterior, *shape.interiors)]


def turns(ring: np.ndarray) -> np.ndarray:
    """Degrees by which each corner turns, to either side."""
    along = np.roll(ring, -1, axis=0) - ring
    angle = np.degrees(np.arctan2(along[:, 1], along[:, 0]))
    return np.abs((angle - np.roll(angle, 1) + 180) % 360 - 180)


def row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tolerance", type=float, default=Footprints.tolerance)
    parser.add_argument("--minimum-area", type=float, default=Footprints.minimum_area)
    options = parser.parse_args()
    print(row("place", "buildings", "IoU", "corners", "right angles", "count", f"found (IoU {SAME})", "seconds"))
    print("| --- " * 8 + "|")
    for name in PLACES:
        for line in measure(name, options.tolerance, options.minimum_area):
            print(line, flush=True)
