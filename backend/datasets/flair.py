"""FLAIR #1: 77,412 patches of 512 x 512 pixels of France at 0.2 m, with near infrared and height above the ground.

Layout, the 19 classes and the domains of validation and test: Garioud et al. 2022, "FLAIR #1: semantic segmentation and domain adaptation
dataset", arXiv 2211.12979, and csv_full/ of github.com/IGNF/FLAIR-1: flair_aerial_train/D004_2021/Z10_AU/img/IMG_000826.tif with
flair_labels_train/D004_2021/Z10_AU/msk/MSK_000826.tif, and the same with flair_1_aerial_test and flair_1_labels_test.
"""

from __future__ import annotations

import re
from pathlib import Path

from .layout import DatasetLayout, listed

VALIDATION = listed("D004 D014 D029 D031 D058 D066 D067 D077")

TEST = listed("D012 D022 D026 D064 D068 D071 D075 D076 D083 D085")  # FLAIR #2 has more of them, in a folder that says so


def role(tile: str, image: Path) -> str:
    domain = tile.split("_")[0].upper()
    if domain in TEST or re.search("aerial_test", image.parts[-5], re.IGNORECASE):
        return "test"
    return "validation" if domain in VALIDATION else "training"


LAYOUT = DatasetLayout(
    title="FLAIR #1",
    source="Garioud et al. 2022, arXiv 2211.12979, ignf.github.io/FLAIR",
    gsd=0.2,
    images={"all": r"(?P<tile>D\d+_\d+/[^/]+/)img/IMG_(?P<more>\d+)\.tif$", "rgb": r"(?P<tile>D\d+_\d+/[^/]+/)img/IMG_(?P<more>\d+)\.tif$"},
    bands={"all": ("red", "green", "blue", "nir", "height"), "rgb": ("red", "green", "blue")},
    labels=r"(?P<tile>D\d+_\d+/[^/]+/)msk/MSK_(?P<more>\d+)\.tif$",
    legend="1=building:#db0e9a, 2=pervious surface:#938e7b, 3=impervious surface:#f80c00, 4=bare soil:#a97101, 5=water:#1553ae,"
    " 6=coniferous:#194a26, 7=deciduous:#46e483, 8=brushwood:#f3a60d, 9=vineyard:#660082, 10=herbaceous vegetation:#55ff00,"
    " 11=agricultural land:#fff30d, 12=plowed land:#e4df7c, 13=swimming pool:#3de6eb, 14=snow:#ffffff, 15=clear cut:#8ab3a0,"
    " 16=mixed:#6b714f, 17=ligneous:#c5dc42, 18=greenhouse:#9999ff, 19=other:#000000",
    six="1=building, 2=impervious surfaces+low vegetation+clutter, 3=impervious surfaces+car, 4=low vegetation+clutter, 5=clutter, 6=tree,"
    " 7=tree, 8=low vegetation+tree, 9=low vegetation, 10=low vegetation, 11=low vegetation, 12=low vegetation+clutter, 13=clutter,"
    " 14=ignore, 15=low vegetation+tree, 16=tree, 17=tree, 18=building+clutter, 19=ignore",
    role=role,
    place=r"(?P<place>D\d+_\d+/[^/]+)/",
)
