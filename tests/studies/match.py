"""Template matching on real imagery: turned copies of a piece of one site are planted into another, and looked for.

    python -m tests.studies.match [--pieces 3]

Sixteen copies of 32 pixels at any angle, under normal noise of a standard deviation in grey levels of 255; "other light": each copy
has a gamma of 0.7 to 1.4, a gain of 0.8 to 1.2, and half of it in a shadow of 0.45 to 0.7, under noise of 10. A match within 6 pixels (8
in the network's cells of 4) of a copy is right. Threshold by Otsu; "best 16": the share of copies among as many of the best matches.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin

from backend.bundled import sources
from backend.features.geometry import read_parts, strip_header
from backend.match import run
from backend.shared.jobs import Match

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "backend"))  # the tests' own way to plant
from planting import most_distinct, noisy, plant, precision_and_recall

SIDE, COPIES, CROP = 32, 16, 640  # pixels, number, pixels
TARGET, ORIGINS = "neumarkt_obst", ("tscherms", "antholz", "branzoll", "girlan", "meran")
GRID = from_origin(0, 0, 1, 1)
NOISE, LIGHT = (0, 10, 20, 30), 10  # grey levels
WAYS = {"ncc": {}, "ssd": {"measure": "ssd"}, "features": {"compared": "features"}}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--pieces", type=int, default=3, choices=range(1, len(ORIGINS) + 1))
    origins = ORIGINS[: parser.parse_args().pieces]
    print("| | " + " | ".join(f"{way}: precision, recall, best {COPIES}" for way in WAYS) + " |")
    print("| --- " * (len(WAYS) + 1) + "|", flush=True)
    for noise, is_lit in [*((noise, False) for noise in NOISE), (LIGHT, True)]:
        found = np.array([[tried(origin, noise, is_lit, more) for more in WAYS.values()] for origin in origins]).mean(0)
        cells = [", ".join(f"{value:.2f}" for value in way) for way in found]
        print(f"| {'other light' if is_lit else f'noise {noise}'} | " + " | ".join(cells) + " |", flush=True)


def tried(origin: str, noise: float, is_lit: bool, more: dict[str, str]) -> tuple[float, float, float]:
    """Precision and recall at Otsu's threshold, and the share of copies among the best."""
    rng, target, source = np.random.default_rng(5), site(TARGET), site(origin)
    y, x = most_distinct(source, SIDE)
    piece = source[:, y - 24 : y + SIDE + 24, x - 24 : x + SIDE + 24]
    image, places = plant(target, piece, SIDE, COPIES, rng)
    if is_lit:
        image, places = target, []
        while len(places) < COPIES:
            changed, [place] = plant(image, lit(piece, rng), SIDE, 1, rng)
            if all(np.hypot(place.row - other.row, place.column - other.column) > 1.6 * SIDE for other in places):
                image, places = changed, [*places, place]
    with TemporaryDirectory() as name:
        folder = Path(name)
        write(folder / "image.tif", noisy(image, noise, rng))
        write(folder / "template.tif", source[:, y : y + SIDE, x : x + SIDE].astype(np.uint8))
        paths = (str(folder / name) for name in ("image.tif", "o.gpkg", "template.tif"))
        looked = dict(zip(("image", "output", "template"), paths))
        *_, end = run(Match(**looked, rotations=24, threshold=0.2, **more))
        rows = read(end.outputs["output"])
    near = 8 if "compared" in more else 6
    kept = [(row, column) for row, column, score in rows if score >= end.automatic]
    best = precision_and_recall([(row, column) for row, column, _ in rows[:COPIES]], places, near)[0]
    return (*precision_and_recall(kept, places, near), best)


def site(name: str) -> NDArray[np.float64]:
    with rasterio.open(sources.data_folder() / "southtyrol" / f"{name}_rgb.tif") as file:
        return file.read(window=((0, CROP), (0, min(CROP, file.width)))).astype(float)


def lit(piece: NDArray[np.float64], rng: np.random.Generator) -> NDArray[np.float64]:
    """Under other light, half of it in a shadow."""
    down, right = np.mgrid[: piece.shape[1], : piece.shape[2]] - (piece.shape[1] - 1) / 2
    angle = rng.uniform(0, 2 * np.pi)
    in_shadow = np.cos(angle) * right + np.sin(angle) * down > rng.uniform(-4, 4)
    shade = np.where(in_shadow, rng.uniform(0.45, 0.7), 1.0)
    return np.clip(255 * (piece / 255) ** rng.uniform(0.7, 1.4) * shade * rng.uniform(0.8, 1.2), 0, 255)


def write(path: Path, pixels: NDArray[np.uint8]) -> None:
    count, height, width = pixels.shape
    with rasterio.open(
        path, "w", driver="GTiff", count=count, height=height, width=width, dtype="uint8", crs="EPSG:32632", transform=GRID
    ) as file:
        file.write(pixels)


def read(path: str) -> list[tuple[float, float, float]]:
    """Row and column of each match's centre, and its score; the best first."""
    with closing(sqlite3.connect(path)) as base:
        rows = base.execute("SELECT geom, score FROM matches ORDER BY score DESC, fid").fetchall()
    centres = [read_parts(strip_header(geometry))[0].rings[0][:4].mean(0) for geometry, _ in rows]
    return [(-y, x, score) for (x, y), (_, score) in zip(centres, rows)]


if __name__ == "__main__":
    main()
