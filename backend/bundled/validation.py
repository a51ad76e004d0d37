"""How the network that ships is judged while it is trained: on one place of the same region and one city of another continent.

hand tiles of the validation site      six classes; the score that chooses checkpoints
its map of roofs, all of the site      building IoU, independent of whoever drew the tiles
roofs of the held-out city             building IoU on another continent
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..accuracy.calibration import Calibration
from ..accuracy.metrics import boundary_f1, confusion, scores
from ..networks.scales import at_scales
from ..training.augment import resize
from ..training.judge import calibration, classify
from . import sources

NAMES = ("impervious", "building", "low vegetation", "tree", "car", "clutter")


@dataclass(frozen=True)
class Reference:
    pixels: np.ndarray  # (3, H, W) uint8 at the network's sampling distance
    labels: np.ndarray  # (H, W) uint8, 0 = not compared; or 1 = building, 2 = not
    group: str  # hand | roofs | city


@dataclass(frozen=True)
class Validation:
    """Called with a network in eval mode, gives its scores; "score", which chooses, is the mean of three.

    They are the mean F1 of the five classes without clutter and the building IoU of the region and of the other continent.
    """

    references: list[Reference]
    normalise: Callable[[Tensor], Tensor]
    device: torch.device
    scales: Sequence[float] = (1.0,)
    precision: torch.dtype = torch.float32

    def __call__(self, network: nn.Module) -> dict[str, Any]:
        matrices = {"hand": np.zeros((6, 6), np.int64), "roofs": np.zeros((2, 2), np.int64), "city": np.zeros((2, 2), np.int64)}
        network = at_scales(network, self.scales)
        edges: dict[str, list[float]] = {"building": [], "car": []}
        for reference in self.references:
            found = classify(network, reference.pixels, self.normalise, self.device, self.precision)
            if reference.group == "hand":
                for name, code in (("building", sources.BUILDING), ("car", sources.CAR)):
                    edges[name].append(boundary_f1(np.where(reference.labels, reference.labels, found), found, code, 3))
            else:
                found = np.where(found == sources.BUILDING, 1, 2)
            matrices[reference.group] += confusion(reference.labels, found, len(matrices[reference.group]))
        hand = scores(matrices["hand"])
        roofs, city = (scores(matrices[group])["iou"][0] for group in ("roofs", "city"))
        return {
            "score": float(np.mean([hand["mean_f1_without_clutter"], roofs, city])),
            "mean_f1_without_clutter": hand["mean_f1_without_clutter"],
            "mean_f1": hand["mean_f1"],
            "overall_accuracy": hand["overall_accuracy"],
            "f1": dict(zip(NAMES, hand["f1"])),
            "building_iou_roofs": roofs,
            "building_iou_city": city,
            "boundary_f1": {name: float(np.nanmean(values)) for name, values in edges.items()},
        }

    def calibration(self, network: nn.Module) -> Calibration | None:
        """On the hand tiles, for only they know all classes."""
        pairs = ((reference.pixels, reference.labels) for reference in self.references if reference.group == "hand")
        return calibration(at_scales(network, self.scales), pairs, len(NAMES), self.normalise, self.device)


def references(data: Path, sites: Sequence[str] = (sources.VALIDATION_SITE,), city: str = sources.HELD_OUT_CITY) -> Iterator[Reference]:
    """All that validation looks at: hand tiles and roofs of sites of the region, and the roofs of a city elsewhere."""
    region = data / "southtyrol"
    for name in sites:
        for path in sorted((region / "hand").glob(f"{name}_*_lab.tif")):
            pixels = sources.read(path.with_name(path.name.replace("_lab", "_rgb")))
            yield Reference(pixels, sources.from_shared(sources.read(path)[0]), "hand")
        roofs = sources.read(region / f"{name}_buildings.tif")[0]
        labels = np.select([np.isin(roofs, (1, 2)), roofs == 0], [1, 2], 0).astype(np.uint8)
        yield Reference(sources.read(region / f"{name}_rgb.tif"), labels, "roofs")
    for path in sorted((data / "openaerialmap").glob(f"{city}*z20*_rgb.tif")):
        roofs = sources.read(path.with_name(path.name.replace("_rgb", "_buildings")))[0]
        labels = np.select([roofs == 1, roofs == 0], [1, 2], 0).astype(np.uint8)
        zoom = sources.ground_sampling_distance(path) / sources.GSD
        yield Reference(*resize(sources.read(path), labels, *(round(size * zoom) for size in labels.shape)), "city")
