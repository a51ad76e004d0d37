"""FLAIR-HUB: 241,100 patches of 512 x 512 pixels of France at 0.2 m, with near infrared; it holds FLAIR #1 and #2 under other names.

Layout and the 19 classes of COSIA: Garioud et al. 2025, "FLAIR-HUB: Large-scale Multimodal Dataset for Land Cover and Crop Mapping",
arXiv 2506.07080, github.com/IGNF/FLAIR-HUB: D004-2021_AERIAL_RGBI/UU-S1-1/D004-2021_AERIAL_RGBI_UU-S1-1_0-0.tif with the same under
AERIAL_LABEL-COSIA. The split is its first, by the domains that a name begins with.
"""

from __future__ import annotations

from pathlib import Path

from . import flair
from .layout import DatasetLayout, listed

TEST = listed("D012 D015 D022 D026 D036 D061 D064 D068 D069 D071 D073 D075 D076 D083 D084 D085")
IMAGES = r"(?P<tile>D\d+-\d+)_AERIAL_RGBI(?P<more>_[^/]+)\.tif$"


def role(tile: str, _: Path) -> str:
    domain = tile.split("-")[0].upper()
    return "test" if domain in TEST else "validation" if domain in flair.VALIDATION else "training"


LAYOUT = DatasetLayout(
    title="FLAIR-HUB",
    source="Garioud et al. 2025, arXiv 2506.07080, ignf.github.io/FLAIR",
    gsd=0.2,
    images={"all": IMAGES, "rgb": IMAGES},
    bands={"all": ("red", "green", "blue", "nir"), "rgb": ("red", "green", "blue")},
    labels=r"(?P<tile>D\d+-\d+)_AERIAL_LABEL-COSIA(?P<more>_[^/]+)\.tif$",
    legend=flair.LAYOUT.legend,
    own="0=building, 1=greenhouse, 2=swimming pool, 3=impervious surface, 4=pervious surface, 5=bare soil, 6=water, 7=snow,"
    " 8=herbaceous vegetation, 9=agricultural land, 10=plowed land, 11=vineyard, 12=deciduous, 13=coniferous, 14=brushwood, 15=clear cut,"
    " 16=ligneous, 17=mixed, 18=other",
    six="0=building, 1=building+clutter, 2=clutter, 3=impervious surfaces+car, 4=impervious surfaces+low vegetation+clutter,"
    " 5=low vegetation+clutter, 6=clutter, 7=ignore, 8=low vegetation, 9=low vegetation, 10=low vegetation+clutter, 11=low vegetation,"
    " 12=tree, 13=tree, 14=low vegetation+tree, 15=low vegetation+tree, 16=tree, 17=tree, 18=ignore",
    role=role,
    place=r"(?P<place>D\d+-\d+_AERIAL_RGBI/[^/]+)/",
)
