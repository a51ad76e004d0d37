"""What a table says of a published data set: names of files, legend, split.

2_Ortho_RGB/top_potsdam_2_10_RGB.tif          images["rgb"]   --.
5_Labels_all/top_potsdam_2_10_label.tif       labels            >  the group (?P<tile>...) of each is 2_10: one DatasetTile
5_Labels_all_noBoundary/..._noBoundary.tif    eroded          --'
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

OFFICIAL, PAPER = "official", "paper"  # splits


@dataclass(frozen=True)
class DatasetTile:
    """What belongs to one place. Paths are those of files; None: there is none."""

    name: str
    image: Path | None
    labels: Path | None
    eroded: Path | None = None  # labels without the pixels next to borders
    height: Path | None = None  # surface model


@dataclass(frozen=True)
class DatasetLayout:
    """Patterns are searched in a file's path below the folder, parts joined by /, in either case; the groups `tile` and `more` are the
    name of its tile.
    """

    title: str
    source: str  # where it is published, and the paper
    gsd: float  # metres per pixel
    images: dict[str, str]  # pattern by the name of what its bands are; the first is taken unless another is asked for
    bands: dict[str, tuple[str, ...]]  # names by the same
    labels: str
    legend: str  # the data set's own, as `parse_legend` reads it
    own: str = ""  # values of the labels in terms of that legend, as a class table; "": they are its codes
    six: str = ""  # the same in terms of the ISPRS legend
    role: Callable[[str, Path], str] = lambda tile, image: ""  # of the official split, by a tile's name or image; "": it says nothing
    eroded: str = ""
    height: str = ""
    place: str = ""  # pattern with the group `place`: tiles whose images match it alike are never parted; "": each tile is its own
    expected: tuple[str, ...] = ()  # tiles that there are; (): not known
    colors: dict[str, int] = field(default_factory=dict)  # value by "#rrggbb" of labels that are pictures; {}: they are read as they are
    unlabelled: tuple[str, ...] = ()  # colours of such labels that say nothing
    remark: str = ""  # a sentence that whoever uses it should read


def listed(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def listed_roles(training: tuple[str, ...], test: tuple[str, ...]) -> Callable[[str, Path], str]:
    """The role of a tile that one of two lists names."""
    return lambda tile, _: "training" if tile in training else "test" if tile in test else ""
