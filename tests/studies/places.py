"""Where the studies learn and where they are judged; never the same ground."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import rasterio
import torch

from backend.accuracy.metrics import confusion, scores
from backend.bundled import sources
from backend.networks.scales import at_scales
from backend.networks.weights import load
from backend.shared.card import find_model, read_card
from backend.train import normaliser
from backend.training.augment import resize
from backend.training.judge import classify

NOT_BUILDING = "impervious surfaces+low vegetation+tree+car+clutter"
SIX = "0=impervious surfaces, 1=building, 2=low vegetation, 3=tree, 4=car, 5=clutter, 255=ignore"
BUILDINGS = f"0={NOT_BUILDING}, 1=building, 255=ignore"
SECOND_LEGEND = ("1=building:#c0392b, 2=open ground:#d5c9a1", "0=open ground, 1=building, 255=ignore")
SIDE = 256  # pixels of a labelled window: the mosaics have 1024
CITY = "banepa_nepal_z20"  # the network that ships never saw it; its other mosaic, CITY_1, is another part of it


def tiles(share: float, seed: int) -> tuple[list[str], list[str]]:
    """Images and labels: a share of the hand-drawn tiles of South Tyrol without the validation site, drawn by seed."""
    folder = sources.data_folder() / "southtyrol" / "hand"
    names = sorted(path for path in folder.glob("*_lab.tif") if not path.name.startswith(sources.VALIDATION_SITE))
    count = max(3, round(share * len(names)))
    chosen = [names[i] for i in np.random.default_rng(seed).permutation(len(names))[:count]]
    return [str(path).replace("_lab.tif", "_rgb.tif") for path in chosen], [str(path) for path in chosen]


def city(name: str) -> tuple[str, str]:
    """Image and labels (0 not building, 1 building, 255 unknown) of a mosaic."""
    folder = sources.data_folder() / "openaerialmap"
    return str(folder / f"{name}_rgb.tif"), str(folder / f"{name}_buildings.tif")


def three_windows(folder: Path, image: str, labels: str, seed: int) -> str:
    """A copy of the labels that knows three windows only, drawn by seed, a tenth to nine tenths of each building."""
    with rasterio.open(labels) as source:
        values, profile = source.read(1), source.profile
    rng, kept = np.random.default_rng(seed), np.full_like(values, 255)
    height, width = values.shape
    found = 0
    for _ in range(1000):
        y, x = int(rng.integers(0, height - SIDE + 1)), int(rng.integers(0, width - SIDE + 1))
        window, own = values[y : y + SIDE, x : x + SIDE], kept[y : y + SIDE, x : x + SIDE]
        if (own != 255).any() or not 0.1 < (window == 1).mean() < 0.9 or (window == 255).mean() > 0.7:
            continue
        own[:] = window
        found += 1
        if found == 3:
            break
    path = folder / f"three_{seed}_{Path(labels).name}"
    with rasterio.open(path, "w", **{**profile, "driver": "GTiff", "nodata": None}) as target:
        target.write(kept, 1)
    return str(path)


def judge(place: str, model: str, known: str = "") -> dict[str, float]:
    """Scores of a model on "glurns", six classes, or on a city without what the label file `known` knows of it."""
    folder = find_model(model)
    card = read_card(folder)
    network = at_scales(load(folder, card).to(memory_format=torch.channels_last), card.scales)
    normalise = normaliser(card.bands)
    six = len(card.classes) == 6
    matrix = np.zeros((6, 6), np.int64) if place == "glurns" else np.zeros((2, 2), np.int64)
    for pixels, labels in references(place, known):
        found = classify(network, pixels, normalise, torch.device("cpu"))
        if place != "glurns":
            found = np.where(found == (sources.BUILDING if six else 1), 1, 2)
        matrix += confusion(labels, found, len(matrix))
    result = scores(matrix)
    if place == "glurns":
        return {"mean F1 of five": result["mean_f1_without_clutter"], "OA": result["overall_accuracy"],
                "car F1": result["f1"][4], "building IoU": result["iou"][1]}  # fmt: skip
    return {"mean F1": float(np.mean(result["f1"])), "building IoU": result["iou"][0], "OA": result["overall_accuracy"]}


@cache
def references(place: str, known: str = "") -> list[tuple[np.ndarray, np.ndarray]]:
    """Pixels and labels (0 unknown) at the network's sampling distance: six classes; of a city 1 building, 2 not."""
    if place == "glurns":
        folder = sources.data_folder() / "southtyrol" / "hand"
        labels = sorted(folder.glob(f"{sources.VALIDATION_SITE}_*_lab.tif"))
        return [(sources.read(Path(str(path).replace("_lab", "_rgb"))), sources.from_shared(sources.read(path)[0])) for path in labels]
    return [city_reference(name, known if name == place else "") for name in (place, f"{place}_1")]


def city_reference(name: str, known: str) -> tuple[np.ndarray, np.ndarray]:
    image, path = (Path(file) for file in city(name))
    roofs = sources.read(path)[0]
    if known:
        roofs = np.where(sources.read(Path(known))[0] == 255, roofs, 255)
    labels = np.select([roofs == 1, roofs == 0], [1, 2], 0).astype(np.uint8)
    zoom = sources.ground_sampling_distance(image) / sources.GSD
    return resize(sources.read(image), labels, *(round(size * zoom) for size in labels.shape))
