"""DroneDeploy: 155 drone scenes at 0.1 m with seven colours as labels.

Layout, colours and split: github.com/dronedeploy/dd-ml-segmentation-benchmark (README.md, libs/config.py; its colours stand there as
blue, green, red): images/ID-ortho.tif, elevations/ID-elev.tif, labels/ID-label.png. A scene's id begins with ten signs of its own.
"""

from __future__ import annotations

from pathlib import Path

from .layout import DatasetLayout, listed

VALIDATION = listed(
    "ec09336a6f 679850f980 c8a7031e5f 6b82bcd67b cc4b443c7d 12c3372a95 941cb687d3 42ab9f9e27 264c36d368 954a8c814c ea607f191d 600023a2df"
    " 57426ebe1e cd5a0d3ce4 3731e901b0 f0c32df5a8 1476907971 97c4dd388d f78c4e5748 a11d963a7d aef48b9aca 9170479165 3bb457cde8 a1199a489f"
    " 137f4dfb89 551063e3c5 37cf2e5706 74d7796531 46b27f92c2 32052d9b97"
)
TEST = listed(
    "12fa5e614f feb7a50f10 c2e8370ca3 55ca10d9f1 5ab849ec40 9254c82db0 168ac179d9 6f93b9026b 8b0ac1fc28 1553539551 7310356a1b 632de91030"
    " 2f7aabb6e5 18072ccb69 8710b98ea0 fb74c54103 25f1c24f30 39e77bedd0 e87da4ebdb 546f85625a e1d3e6f6ba eee7d707d4 3ff76e84d5 a0a6f46099"
    " 420d6b69b8 d06b2c67d2 107f24d6e9 36d5956a21 1726eb08ef dabec5e872"
)


def role(tile: str, _: Path) -> str:
    begin = tile.split("_")[0].lower()
    return "validation" if begin in VALIDATION else "test" if begin in TEST else "training"


LAYOUT = DatasetLayout(
    title="DroneDeploy",
    source="github.com/dronedeploy/dd-ml-segmentation-benchmark",
    gsd=0.1,
    images={"rgb": r"(?P<tile>[^/]+)-ortho\.tif$"},
    bands={"rgb": ("red", "green", "blue")},
    labels=r"(?P<tile>[^/]+)-label\.png$",
    height=r"(?P<tile>[^/]+)-elev\.tif$",
    legend="1=building:#e6194b, 2=clutter:#911eb4, 3=vegetation:#3cb44b, 4=water:#f58230, 5=ground:#ffffff, 6=car:#0082c8",
    six="1=building, 2=clutter, 3=low vegetation+tree, 4=clutter, 5=impervious surfaces+low vegetation+clutter, 6=car",
    role=role,
    colors={"#e6194b": 1, "#911eb4": 2, "#3cb44b": 3, "#f58230": 4, "#ffffff": 5, "#0082c8": 6},
    unlabelled=("#ff00ff",),
)
