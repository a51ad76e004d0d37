"""A network's scores on labelled sites, while it is trained."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from .dataset import Site
from .grid import blocks
from .metrics import confusion, scores

WINDOW = 640  # pixels


@dataclass(frozen=True)
class Judge:
    """Called with a network in eval mode, gives its scores on all sites together; "score" is what chooses the best network."""

    sites: Sequence[Site]
    normalise: Callable[[Tensor], Tensor]
    device: torch.device
    precision: torch.dtype = torch.bfloat16

    def __call__(self, network: nn.Module) -> dict[str, Any]:
        matrix = sum(
            confusion(site.labels, classify(network, site.pixels, self.normalise, self.device, self.precision), 6) for site in self.sites
        )
        found = scores(np.asarray(matrix))
        return {"score": found["mean_f1"], **found}


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
