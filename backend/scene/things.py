"""What a virtual scene is made of: plain records in metres, no pixels. `layout` makes them, `paint` draws them.

y                 Every thing has its own frame: s along its length, t across, turned by `angle` from the x axis.
|   t  s          y grows downwards, as rows do.
v    \\/
----------> x
"""

from __future__ import annotations

from typing import NamedTuple, Union

RGB = tuple[float, float, float]

IMPERVIOUS, BUILDING, LOW_VEGETATION, TREE, CAR, CLUTTER = 1, 2, 3, 4, 5, 6


class Surface(NamedTuple):
    """A surface: two colours (0 to 255) mixed by a patchy noise, grain of one pixel, and its class."""

    first: RGB
    second: RGB
    grain: float
    code: int


class Pattern(NamedTuple):
    """Stripes of a surface: brightness 1 +- `depth` every `period` metres, along ("s") or across ("t") its frame."""

    axis: str = "t"
    period: float = 1.0  # metres
    depth: float = 0.0
    square: bool = False


class Frame(NamedTuple):
    """Where a thing lies: centre and half sizes in metres, angle in radians."""

    x: float
    y: float
    angle: float
    half_length: float
    half_width: float


class Patch(NamedTuple):
    """A flat rectangle or ellipse on the ground; `material` covers, with a `border` of another material."""

    frame: Frame
    material: Surface
    pattern: Pattern = Pattern()
    is_round: bool = False
    border: Surface | None = None
    border_width: float = 0.0  # metres
    lines: tuple[float, ...] = ()  # painted cross lines at these s, in metres
    ragged: float = 0.0  # metres by which noise moves the outline
    on_street: bool = False  # else a street cuts it off


class House(NamedTuple):
    """A roof: kind is gable, hip, flat or mansard; heights in metres, pitch as rise over run."""

    frame: Frame
    kind: str
    eave: float
    pitch: float
    roof: Surface
    pattern: Pattern
    trim: Surface  # parapet, ridge
    sheets: float = 0.0  # brightness differences of sheets of corrugated metal
    rust: Surface | None = None


class Box(NamedTuple):
    """A box, cylinder or heap of one material standing on the ground, or on a roof at `base`."""

    frame: Frame
    base: float
    height: float
    material: Surface
    shape: str = "box"  # box | disc | heap | hedge | panel
    pattern: Pattern = Pattern()


class Car(NamedTuple):
    """A vehicle: kind is car, van, truck or bus."""

    frame: Frame
    kind: str
    body: Surface
    glass: Surface
    load: Surface


class TreeCrown(NamedTuple):
    """A crown drawn from stamp number `stamp`, lying on ground height 0."""

    frame: Frame
    height: float
    stamp: int
    material: Surface


Solid = Union[House, Box, Car, TreeCrown]
