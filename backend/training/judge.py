"""A network's scores on labelled sites, while it is trained."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..accuracy.calibration import Calibration, calibrate
from ..accuracy.metrics import confusion, scores
from ..grid import blocks
from ..networks.scales import at_scales
from ..shared.measures import BY_CLASS, SUPPORT
from .dataset import Site

WINDOW = 640  # pixels
PART = 256  # pixels of the side of a part in which the probabilities are fitted, or judged
DRAWN = 2000  # labelled pixels of each such part, at most


@dataclass(frozen=True)
class Judge:
    """Called with a network in eval mode, gives its scores on all sites together; "score" is what chooses the best network.

    The score is mean F1 over the classes that the labels or the network show, never NaN.
    """

    sites: Sequence[Site]
    names: Sequence[str]  # of the classes, in the order of the network's outputs
    normalise: Callable[[Tensor], Tensor]
    device: torch.device
    precision: torch.dtype = torch.bfloat16
    scales: Sequence[float] = (1.0,)  # at which the network is to be used

    def __call__(self, network: nn.Module) -> dict[str, Any]:
        network = at_scales(network, self.scales)
        matrix = np.zeros((len(self.names), len(self.names)), np.int64)
        for site in self.sites:
            found = classify(network, site.pixels, self.normalise, self.device, self.precision)
            matrix += confusion(site.labels, found, len(self.names))
        return by_name(scores(matrix, clutter=len(self.names) + 1), self.names)

    def calibration(self, network: nn.Module) -> Calibration | None:
        """The temperature for the network's probabilities. None where too few pixels are labelled."""
        pairs = ((site.pixels, site.labels) for site in self.sites)
        return calibration(at_scales(network, self.scales), pairs, len(self.names), self.normalise, self.device)


def by_name(found: dict[str, Any], names: Sequence[str]) -> dict[str, Any]:
    """Scores with those of classes as dictionaries, ready for JSON: what is not known of a class is left out."""
    single = {name: value for name, value in found.items() if isinstance(value, float) and name != "mean_f1_without_clutter"}
    classes = {
        score: {name: value for name, value in zip(names, found[score]) if not np.isnan(value)}
        for score in (*(item.key for item in BY_CLASS), SUPPORT)
    }
    known = {name: value for name, value in single.items() if not np.isnan(value)}
    return {"score": known.get("mean_f1", 0.0), **known, **classes}


@torch.inference_mode()
def calibration(
    network: nn.Module,
    pairs: Iterable[tuple[np.ndarray, np.ndarray]],
    classes: int,
    normalise: Callable[[Tensor], Tensor],
    device: torch.device,
) -> Calibration | None:
    """Of pixels (bands, H, W) uint8 and labels (H, W), those of 1..classes counting: every other part is fitted, the rest judged."""
    rng = np.random.default_rng(0)
    found: list[tuple[Tensor, Tensor, np.ndarray]] = []
    for pixels, labels in pairs:
        for rect in blocks(labels.shape[0], labels.shape[1], PART):
            part = labels[rect.slices]
            rows, columns = np.nonzero((part >= 1) & (part <= classes))
            if not len(rows):
                continue
            drawn = rng.permutation(len(rows))[:DRAWN]
            rows, columns = rows[drawn], columns[drawn]
            window = torch.from_numpy(np.ascontiguousarray(pixels[:, rect.slices[0], rect.slices[1]]))[None].to(device)
            scores = network(normalise(window))[0].float().cpu()[:, rows, columns]
            truth = torch.from_numpy(part[rows, columns].astype(np.int64) - 1)
            found.append((scores.T, truth, np.full(len(rows), len(found) % 2 == 0)))
    if not found:
        return None
    scores, truth, is_fitted = zip(*found)
    return calibrate(torch.cat(scores), torch.cat(truth), np.concatenate(is_fitted))


@torch.inference_mode()
def classify(
    network: nn.Module,
    pixels: np.ndarray,
    normalise: Callable[[Tensor], Tensor],
    device: torch.device,
    precision: torch.dtype = torch.bfloat16,
) -> np.ndarray:
    """(H, W) uint8 codes 1..K of (bands, H, W) uint8, window by window without overlap."""
    height, width = pixels.shape[-2:]
    found = np.empty((height, width), np.uint8)
    for rect in blocks(height, width, WINDOW):
        window = torch.from_numpy(np.ascontiguousarray(pixels[:, rect.slices[0], rect.slices[1]]))[None].to(device)
        with torch.autocast(device.type, precision, enabled=precision != torch.float32):
            logits = network(normalise(window))
        found[rect.slices] = logits.argmax(1)[0].add(1).byte().cpu().numpy()
    return found
