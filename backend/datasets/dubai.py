"""The Dubai set ("Semantic segmentation of aerial imagery"): 72 images in 8 tiles, six colours as labels.

Layout and colours: Humans in the Loop with MBRSC 2020, humansintheloop.org, "Semantic segmentation dataset": Tile 1/images/
image_part_001.jpg with Tile 1/masks/image_part_001.png, and classes.json. It says neither a split nor the size of a pixel: tiles are
divided 6:2:2, never the images of one.
"""

from __future__ import annotations

from .layout import DatasetLayout

LAYOUT = DatasetLayout(
    title="Semantic segmentation of aerial imagery (Dubai)",
    source="Humans in the Loop and MBRSC 2020, humansintheloop.org",
    gsd=0.5,
    images={"rgb": r"(?P<tile>Tile \d+/)images/(?P<more>image_part_\d+)\.jpg$"},
    bands={"rgb": ("red", "green", "blue")},
    labels=r"(?P<tile>Tile \d+/)masks/(?P<more>image_part_\d+)\.png$",
    legend="1=building:#3c1098, 2=land:#8429f6, 3=road:#6ec1e4, 4=vegetation:#fedd3a, 5=water:#e2a929",
    six="1=building, 2=low vegetation+clutter, 3=impervious surfaces+car, 4=low vegetation+tree, 5=clutter",
    place=r"(?P<place>Tile \d+)/",
    colors={"#3c1098": 1, "#8429f6": 2, "#6ec1e4": 3, "#fedd3a": 4, "#e2a929": 5},
    unlabelled=("#9b9b9b",),
    remark="The data set does not say how large its pixels are; 0.5 m is assumed.",
)
