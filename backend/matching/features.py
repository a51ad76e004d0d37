"""The network's eyes in place of pixels: its first features, in cells of 4 x 4 pixels, compared by the angle between them.

A cell's features look at some 20 pixels around it. So a block is read with that much about it, and a template is turned as pixels,
with what lies about its box, before the network sees it: the network itself does not know what is turned.

    box and its surroundings --turned, scaled--> pixels --network--> features --> those of the cells inside the turned box
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from ..engine.infer import Device, prepared, settle
from ..engine.scaling import Scaling, choose_scaling
from ..grid import Rect
from ..networks.network import Encoder
from ..raster import Raster
from ..shared.card import find_model, read_card
from ..shared.errors import InputError
from .cells import PixelCells
from .template import Template, turned

STRIDE = 4  # pixels of a cell
CONTEXT = 32  # pixels around a cell that its features may look at; a multiple of STRIDE
DEVICE = Device("cpu", "float32")
Values = NDArray[np.float64]


@dataclass(frozen=True)
class EncoderFeatures:
    """Those that the encoder of a model has at stride 4."""

    pixels: PixelCells
    model: str  # folder
    scaling: Scaling
    stride: int = STRIDE

    def read(self, rect: Rect) -> tuple[Values, NDArray[np.bool_] | None]:
        """(C, h, w) of a rectangle of cells, and which are valid: those without a pixel that is not. Raises Fault."""
        y, x, h, w = (STRIDE * side for side in (rect.y, rect.x, rect.h, rect.w))
        values, valid = self.pixels.read(Rect(y - CONTEXT, x - CONTEXT, h + 2 * CONTEXT, w + 2 * CONTEXT))
        found = self.of(values, valid)
        if valid is None:
            return found, None
        inner = valid[CONTEXT:-CONTEXT, CONTEXT:-CONTEXT].reshape(rect.h, STRIDE, rect.w, STRIDE)
        return found, np.asarray(inner.all((1, 3)))

    def of(self, values: Values, valid: NDArray[np.bool_] | None) -> Values:
        """Pixels (bands, h, w), sides multiples of 4, -> features (C, (h - 2 CONTEXT) / 4, (w - 2 CONTEXT) / 4)."""
        settle(DEVICE)
        card = read_card(find_model(self.model))
        network = prepared(self.model, card.sha256, (1.0,), DEVICE.kind, DEVICE.precision)
        mean, std = (np.array([getattr(band, name) for band in card.bands])[:, None, None] for name in ("mean", "std"))
        scaled = np.clip(values * self.scaling.gain + self.scaling.offset, self.scaling.low, self.scaling.high)
        normal = (scaled - mean) / std
        if valid is not None:
            normal = np.where(valid, normal, 0.0)  # the mean colour: nothing for the network to see
        with torch.inference_mode():
            _, low, _ = network.get_submodule("features")(torch.from_numpy(normal).float()[None])
        m = CONTEXT // STRIDE
        return low[0, :, m:-m, m:-m].numpy().astype(np.float64)

    def variants(self, wide: Template, box: tuple[int, int], rotations: int, scales: list[float]) -> list[Template]:
        """Templates in cells, of `wide` (bands, h + 2 CONTEXT, w + 2 CONTEXT): a box of h x w pixels and what lies about it."""
        return [self.variant(wide, box, 360 * k / rotations, scale) for scale in scales for k in range(rotations)]

    def variant(self, wide: Template, box: tuple[int, int], rotation: float, scale: float) -> Template:
        """The centre of the box lies between two cells, in both directions."""
        inside = turned(Template(np.ones((1, *box)), np.ones(box, bool)), rotation, scale).mask
        h, w = (-(-side // (2 * STRIDE)) * 2 * STRIDE for side in inside.shape)
        whole = turned(wide, rotation, scale)
        values = np.stack([centred(band, h + 2 * CONTEXT, w + 2 * CONTEXT) for band in whole.values])
        found = self.of(values, centred(whole.mask, h + 2 * CONTEXT, w + 2 * CONTEXT))
        cells = centred(inside, h, w).reshape(h // STRIDE, STRIDE, w // STRIDE, STRIDE)
        return Template(found, cells.mean((1, 3)) > 0.5, rotation, scale)


def centred(values: NDArray, h: int, w: int) -> NDArray:
    """The middle of an array, zeros about it where it is smaller."""
    found = np.zeros((h, w), values.dtype)
    rect = Rect((values.shape[0] - h) // 2, (values.shape[1] - w) // 2, h, w)
    part = rect.meet(Rect(0, 0, *values.shape))
    found[part.inside(rect).slices] = values[part.slices]
    return found


def open_features(raster: Raster, pixels: PixelCells, model: str) -> tuple[EncoderFeatures, list[str]]:
    """Of an image whose bands are the model's; and what is to be said of it. Raises InputError where the model has no such features."""
    folder = find_model(model)
    card = read_card(folder)
    network = prepared(str(folder), card.sha256, (1.0,), DEVICE.kind, DEVICE.precision)
    if not isinstance(getattr(network, "features", None), Encoder):
        raise InputError(f"The model {card.name!r} ({card.architecture}) has no features that can be compared; take the bundled one.")
    scaling = choose_scaling(raster, card, "auto")
    return EncoderFeatures(pixels, str(folder), scaling), [
        f"Features of {card.name} are compared, in cells of {STRIDE} pixels. {scaling.text}"
    ]
