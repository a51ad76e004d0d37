"""Pictures for people: pixels, class codes in the legend's colours, and one over the other, as PNG files."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile

from ..grid import Rect
from ..labels.label_coding import LabelCoding
from ..shared.replace import write_whole

VEIL = 0.45  # how much the colour of a class covers of the pixels under it
NOTHING = (96, 96, 96)  # where no label is
OUTLINE = 100  # its three lines are each this part of the picture's side: still seen where the picture is shown small
LARGEST = 1024  # pixels of height; more is not seen in a dialog
GAP = 6  # pixels between pictures side by side

Picture = NDArray[np.uint8]  # (h, w, 3)


def palette(codes: LabelCoding) -> Picture:
    """(256, 1, 3): the colour of each label code; of several classes at once their mean."""
    own = np.array([[int(item.color[k : k + 2], 16) for k in (1, 3, 5)] for item in codes.classes], float)
    told = codes.likelihood()
    counts = told.sum(1, keepdims=True)
    mixed = np.divide(told @ own, counts, out=np.tile(np.array(NOTHING, float), (256, 1)), where=counts > 0)
    return np.rint(mixed).astype(np.uint8)[:, None]


def photograph(pixels: NDArray[np.uint8]) -> Picture:
    """(bands, h, w) as a picture: the first three bands, or the first one in grey."""
    shown = pixels[:3] if len(pixels) >= 3 else pixels[[0, 0, 0]]
    return np.ascontiguousarray(np.moveaxis(shown, 0, -1))


def classes_over(picture: Picture, labels: NDArray[np.uint8], colors: Picture) -> Picture:
    """Class colours half-transparent, with the border of each class drawn in full; where there is no label, the picture alone."""
    drawn = colors[labels, 0].astype(np.float32)
    veil = np.where(labels > 0, np.where(borders(labels), 1.0, VEIL), 0.0)[..., None].astype(np.float32)
    return np.rint(picture + (drawn - picture) * veil).astype(np.uint8)


def borders(labels: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Pixels whose right or lower neighbour is of another class."""
    found = np.zeros(labels.shape, bool)
    found[:, :-1] |= labels[:, 1:] != labels[:, :-1]
    found[:-1] |= labels[1:] != labels[:-1]
    return found


def outline(picture: Picture, rect: Rect) -> Picture:
    """A copy with a white line in a black one along a rectangle's inside: seen on any ground."""
    drawn = picture.copy()
    width = max(1, picture.shape[0] // OUTLINE)
    for inset, color in ((0, 0), (width, 255), (2 * width, 0)):
        edge = Rect(rect.y + inset, rect.x + inset, rect.h - 2 * inset, rect.w - 2 * inset)
        if edge.h > 2 * width and edge.w > 2 * width:
            part = drawn[edge.slices]
            part[:width], part[-width:], part[:, :width], part[:, -width:] = color, color, color, color
    return drawn


def side_by_side(pictures: Sequence[Picture]) -> Picture:
    """Pictures of one height from left to right, with a white gap."""
    gap = np.full((pictures[0].shape[0], GAP, 3), 255, np.uint8)
    return np.concatenate([part for picture in pictures for part in (gap, picture)][1:], 1)


def write_png(picture: Picture, path: Path) -> None:
    """The old file stays until the new one is whole; each n-th pixel of a very large picture. Raises OSError."""
    step = -(-picture.shape[0] // LARGEST)
    values = np.moveaxis(picture[::step, ::step], -1, 0)
    with warnings.catch_warnings(), MemoryFile(ext=".png") as memory:
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # pictures lie nowhere
        with memory.open(driver="PNG", height=values.shape[1], width=values.shape[2], count=3, dtype="uint8") as file:
            file.write(values)
        write_whole(path, memory.read())


def write_pictures(pictures: Mapping[str, Picture], folder: Path) -> dict[str, str]:
    """NAME.png for each; their paths by name. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, picture in pictures.items():
        write_png(picture, folder / f"{name}.png")
    return {name: str(folder / f"{name}.png") for name in pictures}
