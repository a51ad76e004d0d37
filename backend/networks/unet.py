"""U-Net (Ronneberger, Fischer and Brox 2015): features of each resolution are joined again on the way up.

As in the paper two 3 x 3 convolutions per resolution, 64 to 1024 channels, no batch normalisation, normal initial weights of
variance 2 / inputs. Convolutions keep the size here, where the paper's lose their borders: the map is as large as the image.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from .layers import pad_to_multiple
from .network import Network
from .vgg import convolutions

WIDTHS = (64, 128, 256, 512, 1024)
HALF = (32, 64, 128, 256, 512)


class UNet(Network):
    first = "down.0.0.weight"
    classifier = ("score.",)

    def __init__(self, bands: int, classes: int, widths: tuple[int, ...] = WIDTHS):
        super().__init__()
        self.levels = widths[::-1]
        self.parts = {"features": ("down.",), "last": ("down.4.", "rise.", "up.", "score."), "head": ("up.3.", "score.")}
        self.down = nn.ModuleList(convolutions(i, (o, o), is_normalised=False) for i, o in zip((bands, *widths), widths))
        falling = widths[::-1]
        self.rise = nn.ModuleList(nn.ConvTranspose2d(i, o, 2, 2) for i, o in zip(falling, falling[1:]))
        self.up = nn.ModuleList(convolutions(2 * o, (o, o), is_normalised=False) for o in falling[1:])
        self.dropout = nn.Dropout2d()  # at the end of the way down
        self.score = nn.Conv2d(widths[0], classes, 1)
        for layer in self.modules():
            if isinstance(layer, nn.Conv2d) and layer.bias is not None:
                nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
                nn.init.zeros_(layer.bias)

    def describe(self, x: Tensor) -> tuple[Tensor, list[Tensor]]:
        h, w = x.shape[-2:]
        x = self.down[0](pad_to_multiple(x, 16))  # (B, 64, H, W)
        kept = []
        for stage in list(self.down)[1:]:
            kept.append(x)
            x = stage(functional.max_pool2d(x, 2))  # (B, 128 ... 1024, H/2 ... H/16, W/2 ... W/16)
        x = self.dropout(x)
        seen = [x]
        for rise, stage in zip(self.rise, self.up):
            x = stage(torch.cat([kept.pop(), rise(x)], 1))  # (B, 512 ... 64, H/8 ... H, W/8 ... W)
            seen.append(x)
        return self.score(x)[..., :h, :w], seen
