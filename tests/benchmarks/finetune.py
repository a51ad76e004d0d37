"""Two minutes of fine-tuning on three labelled windows of a new place: how much better the network then is on the rest of it.

    python tests/benchmarks/finetune.py [--device cpu] [--minutes 2] [--seeds 3]

The place is a city in Nepal that the bundled network never saw (building or not), where LANDQUILT_DATA has it; else a virtual
scene in a light that it never saw (six classes). Training and maps are made by the real command. A seed draws the windows, too.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio

ROOT = Path(__file__).resolve().parents[2]
SIDE = 256  # pixels of a labelled window
SCENE = 1536  # pixels of the virtual scene
LIGHT = ((1.25, 0.8), (0.9, 1.0), (0.7, 1.3))  # of it: gain and gamma of red, green and blue


@dataclass(frozen=True)
class Place:
    name: str
    image: Path
    truth: np.ndarray  # (h, w) uint8: class codes, 0 = unknown
    known: Path  # the labels that training sees
    classes: str  # what they mean
    merged: tuple[int, ...]  # what each code of a map, from 0, counts as


def real_place(folder: Path, seed: int) -> Place:
    """Raises InputError where the imagery is not there."""
    from tests.studies import places

    image, labels = places.city(places.CITY)
    known = Path(places.three_windows(folder, image, labels, seed))
    with rasterio.open(labels) as source, rasterio.open(known) as seen:
        truth = np.where((source.read(1) == 255) | (seen.read(1) != 255), 0, 2 - (source.read(1) == 1)).astype(np.uint8)
    return Place("three windows of a city in Nepal", Path(image), truth, known, places.BUILDINGS, (0, 2, 1, 2, 2, 2, 2))


def virtual_place(folder: Path, seed: int) -> Place:
    from backend.draw_scene import write_scene

    image, labels, known = folder / "scene.tif", folder / "labels.tif", folder / "known.tif"
    write_scene(image, labels, SCENE, SCENE, 0.14, 77 + seed)
    with rasterio.open(image) as source:
        pixels, profile = source.read(), source.profile
    for band, (gain, gamma) in zip(pixels, LIGHT):
        band[:] = np.clip(255 * gain * (band / 255.0) ** gamma, 0, 255)
    with rasterio.open(image, "w", **{**profile, "driver": "GTiff", "compress": "DEFLATE", "photometric": "RGB"}) as target:
        target.write(pixels)
    with rasterio.open(labels) as source:
        truth, profile = source.read(1), source.profile
    seen = np.zeros_like(truth)
    for y, x in ((200, 200), (700, 1000), (1150, 400)):
        seen[y : y + SIDE, x : x + SIDE] = truth[y : y + SIDE, x : x + SIDE]
    with rasterio.open(known, "w", **{**profile, "driver": "GTiff"}) as target:
        target.write(seen, 1)
    return Place("three windows of a virtual scene in a strange light", image, np.where(seen, 0, truth), known, "", tuple(range(7)))


def choose_place(folder: Path, seed: int) -> Place:
    from backend.shared.errors import InputError

    try:
        return real_place(folder, seed)
    except InputError as error:
        print(error)
        return virtual_place(folder, seed)


def run(*words: object) -> None:
    line = [sys.executable, "-W", "ignore", "-m", "backend", *map(str, words)]
    subprocess.run(line, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def mean_f1(place: Place, model: str, folder: Path, device: str) -> float:
    """Of a map by `segment`, over the classes of the truth without clutter."""
    from backend.accuracy.metrics import confusion, scores

    output = folder / "map.tif"
    run("segment", place.image, output, "--model", model, "--device", device)
    with rasterio.open(output) as source:
        found = np.array(place.merged, np.uint8)[source.read(1)]
    count = max(place.merged)
    f1 = scores(confusion(place.truth, found, count))["f1"]
    return float(np.mean(f1[:5]))


def gain(seed: int, minutes: float, device: str) -> tuple[str, float, float]:
    """The place, and the mean F1 on its rest before and after."""
    from backend.shared.jobs import BUNDLED

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        place, model = choose_place(folder, seed), folder / "model"
        before = mean_f1(place, BUNDLED, folder, device)
        table = ["--classes", place.classes] if place.classes else []
        run("train", model, "--pair", place.image, place.known, *table, "--base", BUNDLED, "--preset", "fine-tune",
            "--minutes", minutes, "--device", device, "--seed", seed)  # fmt: skip
        return place.name, before, mean_f1(place, str(model), folder, device)


def main() -> None:
    sys.path.insert(0, str(ROOT))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    parser.add_argument("--minutes", type=float, default=2)
    parser.add_argument("--seeds", type=int, default=3)
    options = parser.parse_args()
    found = []
    for seed in range(options.seeds):
        name, before, after = gain(seed, options.minutes, options.device)
        print(f"{name}, {options.minutes:g} minutes, seed {seed}: mean F1 on the rest {before:.3f} before, {after:.3f} after")
        found.append((before, after))
    before, after = np.mean(found, axis=0)
    print(
        json.dumps(
            [
                {"what": "mean F1 on the rest of a new place, as it ships", "value": round(before, 4), "unit": ""},
                {"what": "the same after fine-tuning on three windows", "value": round(after, 4), "unit": ""},
                {"what": "least gain of a seed", "value": round(min(b - a for a, b in found), 4), "unit": ""},
                {"what": "share of the error that is left", "value": round((1 - after) / (1 - before), 4), "unit": "x", "limit": 1.0},
            ]
        )
    )


if __name__ == "__main__":
    main()
