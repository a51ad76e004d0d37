"""LoveDA: 5,987 images of 1024 x 1024 pixels of three Chinese cities, urban and rural.

Layout and legend: Wang et al. 2021, "LoveDA: A Remote Sensing Land-Cover Dataset for Domain Adaptive Semantic Segmentation",
github.com/Junjue-Wang/LoveDA: Train, Val and Test, each with Rural and Urban, each with images_png and masks_png (not in Test).
"""

from __future__ import annotations

from pathlib import Path

from .layout import DatasetLayout

ROLES = {"train": "training", "val": "validation", "test": "test"}


def role(tile: str, _: Path) -> str:
    return ROLES.get(tile.split("/")[0].lower(), "")


def pattern(kind: str) -> str:
    """Both folders are of the same tile: its name is what stands around them."""
    return rf"(?P<tile>(Train|Val|Test)/(Rural|Urban)/)({kind})/(?P<more>\d+)\.png$"


LAYOUT = DatasetLayout(
    title="LoveDA",
    source="Wang et al. 2021, github.com/Junjue-Wang/LoveDA",
    gsd=0.3,
    images={"rgb": pattern("images_png")},
    bands={"rgb": ("red", "green", "blue")},
    labels=pattern("masks_png"),
    legend="1=background:#ffffff, 2=building:#ff0000, 3=road:#ffff00, 4=water:#0000ff, 5=barren:#9f81b7, 6=forest:#00ff00,"
    " 7=agriculture:#ffc380",
    own="0=ignore, 1=background, 2=building, 3=road, 4=water, 5=barren, 6=forest, 7=agriculture",
    six="0=ignore, 1=ignore, 2=building, 3=impervious surfaces+car, 4=clutter, 5=low vegetation+clutter, 6=tree, 7=low vegetation",
    role=role,
)
