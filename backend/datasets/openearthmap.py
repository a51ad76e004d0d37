"""OpenEarthMap: 5,000 images of 97 regions in 44 countries at 0.25 to 0.5 m.

Layout and legend: Xia et al. 2023, "OpenEarthMap: A Benchmark Dataset for Global High-Resolution Land Cover Mapping",
open-earth-map.org: REGION/images/REGION_1.tif and REGION/labels/REGION_1.tif; train.txt, val.txt and test.txt beside the regions name
the files of each role. The images of xBD are not part of it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from .layout import DatasetLayout

LISTS = {"train.txt": "training", "val.txt": "validation", "test.txt": "test"}


def role(tile: str, image: Path) -> str:
    return roles(tuple(path for name in LISTS if (path := image.parents[2] / name).is_file())).get(tile.lower(), "")


def roles(lists: tuple[Path, ...]) -> dict[str, str]:
    """By a tile's name, from the lists beside the regions; empty where there are none."""
    return read_roles(tuple((path, path.stat().st_mtime_ns) for path in lists))


@cache
def read_roles(lists: tuple[tuple[Path, int], ...]) -> dict[str, str]:
    """Read anew where a list has another time: whoever imports twice may have added or corrected one."""
    found = {}
    for path, _ in lists:
        lines = path.read_text(encoding="utf-8", errors="replace").split()
        found.update({Path(line).stem.lower(): LISTS[path.name] for line in lines})
    return found


LAYOUT = DatasetLayout(
    title="OpenEarthMap",
    source="Xia et al. 2023, open-earth-map.org",
    gsd=0.35,
    images={"rgb": r"(^|/)images/(?P<tile>[^/]+)\.tif$"},
    bands={"rgb": ("red", "green", "blue")},
    labels=r"(^|/)labels/(?P<tile>[^/]+)\.tif$",
    legend="1=bareland:#800000, 2=rangeland:#00ff24, 3=developed space:#949494, 4=road:#ffffff, 5=tree:#226126, 6=water:#0045ff,"
    " 7=agriculture land:#4bb549, 8=building:#de1f07",
    own="0=ignore, 1=bareland, 2=rangeland, 3=developed space, 4=road, 5=tree, 6=water, 7=agriculture land, 8=building",
    six="0=ignore, 1=low vegetation+clutter, 2=low vegetation, 3=impervious surfaces+car+clutter, 4=impervious surfaces+car, 5=tree,"
    " 6=clutter, 7=low vegetation, 8=building",
    role=role,
    place=r"(^|/)(?P<place>[^/]+)/images/",
)
