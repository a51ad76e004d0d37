"""The networks by name: `build("resnet18-spp-steps", bands=3, classes=6)`. Torch only: no files, no jobs."""

from __future__ import annotations

import re

from torch import nn

from .spp import PyramidNetwork

NAMES = "resnet{18,34,50,101}-spp[-bilinear|-steps][-os8]"


def build(name: str, bands: int, classes: int) -> nn.Module:
    """A new network, randomly initialised: (B, bands, H, W) normalised pixels -> (B, classes, H, W) logits.

    `resnet101-spp` is paper A's, `-bilinear` its rival, `-steps` the form that ships; `-os8` keeps features at stride 8
    instead of 16. Raises ValueError for another name.
    """
    found = re.fullmatch(r"resnet(18|34|50|101)-spp(-bilinear|-steps)?(-os8)?", name)
    if not found:
        raise ValueError(f"There is no network {name!r}: the names are {NAMES}.")
    depth, form, fine = found.groups()
    return PyramidNetwork(int(depth), bands, classes, (form or "-plain")[1:], 8 if fine else 16)
