"""The options that both comparisons of maps have: with a reference, and of two maps with each other."""

from __future__ import annotations

from functools import partial

from ..option import option
from . import choices

# Each is called once in both jobs.
ignore = partial(option, [], "classes that are not compared, by name or code", unit="CLASS", count="+")
mask = partial(choices.mask, help="compare inside these polygons only (GeoJSON or GeoPackage)")
pixel_size = partial(
    option, 0.0, "on the ground, where no layer is a raster; default: by the first map's polygons", unit="METRES", least=0, most=1e5
)
tolerance = partial(option, 3.0, "of boundary F1; 0: leave it out", unit="PX", least=0, most=50)
block = partial(option, 0, "side of the bootstrap's blocks; default: by the raster's size", unit="PX", least=0, most=4096)
