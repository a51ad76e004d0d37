"""LandCover.ai: 41 orthophotos of Poland, 33 at 0.25 m and 8 at 0.5 m, 216 square kilometres.

Layout and legend (version 1): Boguszewski et al. 2021, "LandCover.ai: Dataset for Automatic Mapping of Buildings, Woodlands, Water and
Roads from Aerial Imagery", landcover.ai.linuxpolska.com: images/NAME.tif and masks/NAME.tif. The published split cuts every
orthophoto into chips of 512 pixels that train, validate and test side by side; here an orthophoto is never parted.
"""

from __future__ import annotations

from .layout import DatasetLayout

LAYOUT = DatasetLayout(
    title="LandCover.ai",
    source="Boguszewski et al. 2021, landcover.ai.linuxpolska.com",
    gsd=0.25,
    images={"rgb": r"(^|/)images/(?P<tile>[^/]+)\.tif$"},
    bands={"rgb": ("red", "green", "blue")},
    labels=r"(^|/)masks/(?P<tile>[^/]+)\.tif$",
    legend="1=building:#ff0000, 2=woodland:#267300, 3=water:#0000ff, 4=road:#ffffff, 5=other:#d3d3d3",
    own="0=other, 1=building, 2=woodland, 3=water, 4=road",
    six="0=impervious surfaces+low vegetation+car+clutter, 1=building, 2=tree, 3=clutter, 4=impervious surfaces+car",
    remark="The published split parts chips of the same orthophotos, so whole orthophotos are divided 6:2:2 instead; scores of both do not"
    " compare.",
)
