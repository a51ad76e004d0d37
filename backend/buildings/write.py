"""A class raster's buildings as footprints in a GeoPackage: streamed, styled, valid, none over another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ..features.footprints import GroundFrame, create_footprints
from .footprints import FootprintOptions, find_footprints
from .read import OpenedMap

ROWS = 512  # pixels high is a band


def draw_footprints(opened: OpenedMap, output: Path, choice: FootprintOptions, rows: int = ROWS) -> Iterator[tuple[int, int]]:
    """Writes `output` (GeoPackage); yields the number of pixels done so far and of footprints, once a band.

    rows: height of a band in pixels; the result does not depend on it. Raises InputError where the output cannot be written, Fault where
    the disk is full. An output that exists stays as it is until the new one is complete.
    """
    grid = opened.grid.transform
    linear = np.array([[grid.a, grid.d], [grid.b, grid.e]])
    place = GroundFrame(np.linalg.solve(opened.steps, linear), np.array([grid.c, grid.f]))
    pixel = None if opened.is_measured else abs(float(np.linalg.det(opened.steps)))
    with create_footprints(output, opened.grid.crs, place, choice.least, pixel) as layer:
        for done, footprints in find_footprints(opened.map, opened.steps, choice, rows):
            for footprint in footprints:
                layer.add(footprint)
            yield done * opened.map.width, layer.count
