"""Label images in the colours of the ISPRS legend, as class codes."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..shared.card import ISPRS


def from_colors(colors: NDArray[Any]) -> NDArray[np.uint8]:
    """(3, H, W) in the colours of the legend -> (H, W) codes; any other colour (black in eroded references) is not labelled."""
    codes = np.zeros(colors.shape[1:], np.uint8)
    key = colors[0].astype(np.int32) << 16 | colors[1].astype(np.int32) << 8 | colors[2]
    for item in ISPRS:
        codes[key == int(item.color[1:], 16)] = item.code
    return codes
