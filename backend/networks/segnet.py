"""SegNet (Badrinarayanan, Kendall and Cipolla 2017): its decoder puts each value back where the VGG encoder pooled it from.

The place of the largest of each 2 x 2 cell is all that goes from encoder to decoder: contours come back without their features.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from .layers import pad_to_multiple
from .network import Network
from .vgg import MULTIPLE, STAGES, convolutions, load_vgg, stages


class SegNet(Network):
    first = "features.0.0.weight"
    classifier = ("score.",)

    def __init__(self, depth: int, bands: int, classes: int):
        super().__init__()
        self.features = stages(depth, bands, is_normalised=True)
        self.decoder = nn.ModuleList()
        before = [STAGES[depth][0][0], *(stage[-1] for stage in STAGES[depth])]  # channels that each stage gets; of the first: gives
        for widths, outputs in zip(STAGES[depth][::-1], before[-2::-1]):
            mirrored = (*widths[1:], outputs) if len(widths) > 1 else (outputs,)
            self.decoder.append(convolutions(widths[-1], mirrored, is_normalised=True))
        self.decoder[-1] = convolutions(widths[-1], widths[1:], is_normalised=True)  # its last convolution gives the classes
        self.score = nn.Conv2d(STAGES[depth][0][-1], classes, 3, padding=1)
        self.levels = tuple(stage[-1] for stage in STAGES[depth])
        self.parts = {"features": ("features.",), "last": ("features.4.", "decoder.", "score."), "head": ("decoder.4.", "score.")}

    def describe(self, x: Tensor) -> tuple[Tensor, list[Tensor]]:
        h, w = x.shape[-2:]
        x = pad_to_multiple(x, MULTIPLE)
        places, seen = [], []
        for stage in self.features:
            x, place = pool(stage(x))  # (B, 64 ... 512, H/2 ... H/32, W/2 ... W/32)
            places.append(place)
            seen.append(x)
        for stage in self.decoder:
            x = stage(unpool(x, places.pop()))  # (B, 512 ... 64, H/16 ... H, W/16 ... W)
        return self.score(x)[..., :h, :w], seen

    def load_imagenet(self, state: dict[str, Tensor]) -> None:
        """Torchvision's VGG, with or without batch normalisation."""
        load_vgg(self.features, state)


def pool(x: Tensor) -> tuple[Tensor, Tensor]:
    """(B, C, H, W) -> the largest of each 2 x 2 cell and its place in it, 0 to 3; both (B, C, H/2, W/2)."""
    b, c, h, w = x.shape
    largest, place = functional.pixel_unshuffle(x, 2).reshape(b, c, 4, h // 2, w // 2).max(2)
    return largest, place


def unpool(x: Tensor, place: Tensor) -> Tensor:
    """The inverse of `pool`, with zeros where nothing was the largest. (B, C, h, w) -> (B, C, 2 h, 2 w)."""
    b, c, h, w = x.shape
    cells = torch.arange(4, device=x.device).view(4, 1, 1) == place.unsqueeze(2)
    return functional.pixel_shuffle((cells * x.unsqueeze(2)).reshape(b, 4 * c, h, w), 2)
