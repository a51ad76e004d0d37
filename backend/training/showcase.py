"""One held-out window as the network sees it by and by: validation.png in the run folder.

    image | truth | prediction    in the legend's colours; grey where nothing is known; as high as the window, up to 1024 pixels

Written before the first step and at every validation, always of the same window: of those held out the one with most classes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from torch import nn

from ..labels.label_coding import LabelCoding
from ..networks.scales import at_scales
from ..shared.card import PICTURE
from .checkpoint import unwritten
from .dataset import Site
from .judge import Judge, classify
from .pictures import palette, photograph, side_by_side, write_png


@dataclass(frozen=True)
class Showcase:
    """Called with a network in eval mode, gives its scores as the judge does, and draws what it finds."""

    judge: Judge
    codes: LabelCoding
    folder: Path

    def __call__(self, network: nn.Module) -> dict[str, Any]:
        self.draw(network)
        return self.judge(network)

    def draw(self, network: nn.Module) -> None:
        """Raises Fault where the picture cannot be written."""
        judge, site, colors = self.judge, richest(self.judge.sites), palette(self.codes)
        found = classify(at_scales(network, judge.scales), site.pixels, judge.normalise, judge.device, judge.precision)
        path = self.folder / PICTURE
        try:
            write_png(side_by_side([photograph(site.pixels), colors[site.labels, 0], colors[found, 0]]), path)
        except OSError as error:
            raise unwritten(path, error) from error


def richest(sites: Sequence[Site]) -> Site:
    """The window with most classes; of several the one with most labelled pixels, the first of these."""
    return max(sites, key=lambda site: (len(np.setdiff1d(site.labels, 0)), np.count_nonzero(site.labels)))
