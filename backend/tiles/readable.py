"""Which files cannot be read: found out by reading them, where they are looked at."""

from __future__ import annotations

import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..grid import Rect
from .groups import TileGroup, is_near
from .sheets import Sheet

ROWS = 512  # pixels read at once


def damaged_of(group: TileGroup, seen: Rect, without: tuple[str, ...]) -> list[Sheet]:
    """The files among those looked at that cannot be read where they are looked at."""
    sources = [sheet for sheet in group.sources if sheet.path not in without and is_near(sheet.rect, seen)]
    return [sheet for sheet in sources if not is_readable(sheet, seen)]


def is_readable(sheet: Sheet, seen: Rect) -> bool:
    rect = sheet.rect.meet(seen).inside(sheet.rect)
    try:
        with rasterio.open(sheet.path) as file:
            for y in range(rect.y, rect.y + rect.h, ROWS):
                file.read(window=Window(rect.x, y, rect.w, min(ROWS, rect.y + rect.h - y)))
        return True
    except RasterioError:
        return False
