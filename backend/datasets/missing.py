"""What a folder lacks of a data set, and which of its files do not fit each other: a sentence for each kind of thing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import rasterio
from rasterio.errors import RasterioError

from ..shared.jobs import Note
from .layout import DatasetLayout, DatasetTile
from .palette import is_picture, known_colors, unknown_share

SHOWN = 8  # names of tiles in a sentence
ODD = 0.01  # of a label picture in unknown colours: said


def what_is_missing(tiles: Sequence[DatasetTile], layout: DatasetLayout, bands: str, with_height: bool) -> list[Note]:
    notes: list[Note] = []
    found, kind = {tile.name for tile in tiles}, of_bands(layout, bands)
    if names := [name for name in layout.expected if name not in found]:
        notes.append(Note(f"Not there, neither image nor labels: {listed(names)}."))
    if names := [tile.name for tile in tiles if not tile.image]:
        notes.append(
            Note(f"Left out, without {kind} image: {listed(names)}.") if kind else Note(f"Left out, without image: {listed(names)}.")
        )
    if names := [tile.name for tile in tiles if not tile.labels]:
        notes.append(Note(f"Left out, without labels: {listed(names)}."))
    if names := [tile.name for tile in tiles if layout.eroded and tile.labels and not tile.eroded]:
        notes.append(Note(f"Without eroded labels: {listed(names)}."))
    if names := [tile.name for tile in tiles if with_height and tile.image and not tile.height]:
        notes.append(Note(f"Left out, without surface model: {listed(names)}."))
    return notes


def listed(names: Sequence[str]) -> str:
    return ", ".join(names[:SHOWN]) + (f" and {len(names) - SHOWN} more" if len(names) > SHOWN else "")


def misfit(tile: DatasetTile, layout: DatasetLayout, bands: Sequence[str], with_height: bool) -> Note | None:
    """Why a tile's files cannot be used together; None where they can. Only their heads are read."""
    try:
        with rasterio.open(tile.image) as image, rasterio.open(tile.labels) as labels:
            if image.count < len(bands):
                return Note(f"Tile {tile.name} is left out: {name(tile.image)} has {image.count} of {len(bands)} bands.")
            if image.shape != labels.shape:
                return Note(f"Tile {tile.name} is left out: its image and labels differ in size ({sizes(image, labels)} pixels).")
            if layout.colors and not is_picture(labels):
                return Note(f"Tile {tile.name} is left out: its labels {name(tile.labels)} are no picture in colours.")
            if with_height:
                with rasterio.open(tile.height) as height:
                    if height.shape != image.shape:
                        both = sizes(image, height)
                        return Note(f"Tile {tile.name} is left out: its image and surface model differ in size ({both} pixels).")
    except RasterioError as error:
        return unread(tile, error)
    return None


def odd_colors(tile: DatasetTile, layout: DatasetLayout) -> tuple[bool, Note | None]:
    """Whether any pixel of a tile's labels says something, and what to say where many do not. Only a few rows are read."""
    known = known_colors(layout)
    try:
        with rasterio.open(tile.labels) as labels:
            share = unknown_share(labels, known) if known and is_picture(labels) else 0.0
    except RasterioError as error:
        return False, unread(tile, error)
    file = name(tile.labels)
    if share == 1:
        return False, Note(f"Tile {tile.name} is left out: none of the colours of {file} is one of the data set's.")
    if share < ODD:
        return True, None
    part = f"{100 * share:.0f}"
    return True, Note(f"{file} has colours that are none of the data set's in about {part} % of its pixels; they count as unlabelled.")


def unread(tile: DatasetTile, error: RasterioError) -> Note:
    return Note(f"Tile {tile.name} is left out: it cannot be read ({str(error).rstrip('. ')}).")


def of_bands(layout: DatasetLayout, bands: str) -> str:
    """How to call these images where there are others."""
    return bands.upper() if len(layout.images) > 1 and bands != "all" else ""


def sizes(*files: rasterio.DatasetReader) -> str:
    return " and ".join(f"{file.width} x {file.height}" for file in files)


def name(path: Path | None) -> str:
    return path.name if path else ""


def packed(folder: Path) -> list[str]:
    """Archives that are not unpacked yet."""
    return sorted(path.name for path in folder.rglob("*") if path.suffix.lower() in (".zip", ".7z", ".rar", ".tgz"))
