"""What a folder lacks of a data set, and which of its files do not fit each other: a sentence for each kind of thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import rasterio
from rasterio.errors import RasterioError

from ..shared.plural import plural
from .layout import DatasetLayout, DatasetTile
from .palette import is_picture, known_colors, unknown_share

SHOWN = 8  # names of tiles in a sentence
ODD = 0.01  # of a label picture in unknown colours: said


def what_is_missing(tiles: Sequence[DatasetTile], layout: DatasetLayout, bands: str, with_height: bool) -> Iterator[str]:
    found = {tile.name for tile in tiles}
    yield from said(
        [name for name in layout.expected if name not in found], "{} is not there, neither image nor labels", "{} are not there"
    )
    yield from said([tile.name for tile in tiles if not tile.image], f"{{}} has no {of_bands(layout, bands)}image and is left out", "")
    yield from said([tile.name for tile in tiles if not tile.labels], "{} has no labels and is left out", "")
    if layout.eroded:
        yield from said([tile.name for tile in tiles if tile.labels and not tile.eroded], "{} has no eroded labels", "")
    if with_height:
        yield from said([tile.name for tile in tiles if tile.image and not tile.height], "{} has no surface model and is left out", "")


def said(names: Sequence[str], one: str, several: str) -> Iterator[str]:
    """One sentence, or none; `several` where it is not `one` with have for has."""
    if len(names) == 1:
        yield one.format(f"Tile {names[0]}") + "."
    elif names:
        listed = ", ".join(names[:SHOWN]) + (f" and {len(names) - SHOWN} more" if len(names) > SHOWN else "")
        yield (several or one.replace("} has ", "} have ").replace("and is ", "and are ")).format(f"{len(names)} tiles ({listed})") + "."


def misfit(tile: DatasetTile, layout: DatasetLayout, bands: Sequence[str], with_height: bool) -> str:
    """Why a tile's files cannot be used together, a sentence; empty where they can. Only their heads are read."""
    try:
        with rasterio.open(tile.image) as image, rasterio.open(tile.labels) as labels:
            if image.count < len(bands):
                return f"Tile {tile.name} is left out: {name(tile.image)} has {plural(image.count, 'band')}, not {len(bands)}."
            if image.shape != labels.shape:
                return f"Tile {tile.name} is left out: its image and labels differ in size ({sizes(image, labels)} pixels)."
            if layout.colors and not is_picture(labels):
                return f"Tile {tile.name} is left out: {name(tile.labels)} has {plural(labels.count, 'band')}, not the three of colours."
            if with_height:
                with rasterio.open(tile.height) as height:
                    if height.shape != image.shape:
                        return f"Tile {tile.name} is left out: its image and surface model differ in size ({sizes(image, height)} pixels)."
    except RasterioError as error:
        return f"Tile {tile.name} is left out: it cannot be read ({str(error).rstrip('. ')})."
    return ""


def odd_colors(tile: DatasetTile, layout: DatasetLayout) -> tuple[bool, str]:
    """Whether any pixel of a tile's labels says something, and a sentence where many do not. Only a few rows are read."""
    known = known_colors(layout)
    try:
        with rasterio.open(tile.labels) as labels:
            share = unknown_share(labels, known) if known and is_picture(labels) else 0.0
    except RasterioError as error:
        return False, f"Tile {tile.name} is left out: it cannot be read ({str(error).rstrip('. ')})."
    if share == 1:
        return False, f"Tile {tile.name} is left out: none of the colours of {name(tile.labels)} is one of the data set's."
    return True, said_of_colors(name(tile.labels), share) if share >= ODD else ""


def said_of_colors(file: str, share: float) -> str:
    return f"{file} has colours that are none of the data set's in about {100 * share:.0f} % of its pixels; they count as unlabelled."


def of_bands(layout: DatasetLayout, bands: str) -> str:
    """How to call these images, with a space behind it, where there are others."""
    return f"{bands.upper()} " if len(layout.images) > 1 and bands != "all" else ""


def sizes(*files: rasterio.DatasetReader) -> str:
    return " and ".join(f"{file.width} x {file.height}" for file in files)


def name(path: Path | None) -> str:
    return path.name if path else ""


def packed(folder: Path) -> list[str]:
    """Archives that are not unpacked yet."""
    return sorted(path.name for path in folder.rglob("*") if path.suffix.lower() in (".zip", ".7z", ".rar", ".tgz"))
