"""A piece of ground with a frame of its own, on which things are put down."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import cos, sin

import numpy as np

from .plane import unbend
from .style import Style
from .things import Frame, Patch, Solid


@dataclass
class Plot:
    """p runs along the street, q away from it, metres; what is put down lands in lists shared by the whole block.

    A plot is rigid, at (x, y), unless it has a place in the net: then what it holds follows the bent streets.
    """

    style: Style
    rng: np.random.Generator
    x: float
    y: float
    angle: float
    side: int = 1  # 1 or -1: on which side of the street q grows
    patches: list[Patch] = field(default_factory=list)
    solids: list[Solid] = field(default_factory=list)
    net: tuple[float, float] | None = None  # (u, v)

    def frame(self, p: float, q: float, half_length: float, half_width: float, turn: float = 0.0) -> Frame:
        """A frame on this plot, turned against it by `turn` radians."""
        q *= self.side
        if self.net is not None:
            x, y, angle = unbend(self.style, self.net[0] - q, self.net[1] + p)
            return Frame(x, y, angle + turn * self.side, half_length, half_width)
        c, s = cos(self.angle), sin(self.angle)
        return Frame(self.x + p * c - q * s, self.y + p * s + q * c, self.angle + turn * self.side, half_length, half_width)

    def part(self, p: float, q: float) -> Plot:
        """The same plot seen from (p, q)."""
        if self.net is not None:
            u, v = self.net[0] - q * self.side, self.net[1] + p
            return Plot(self.style, self.rng, *unbend(self.style, u, v), self.side, self.patches, self.solids, (u, v))
        at = self.frame(p, q, 0, 0)
        return self.moved(at.x, at.y, self.angle, self.side)

    def moved(self, x: float, y: float, angle: float, side: int = 1) -> Plot:
        """A rigid plot elsewhere that shares the lists."""
        return Plot(self.style, self.rng, x, y, angle, side, self.patches, self.solids)

    def rigid(self) -> Plot:
        """The same plot, no longer following the streets."""
        return self.moved(self.x, self.y, self.angle, self.side)

    def uniform(self, low: float, high: float) -> float:
        """A number between `low` and `high`."""
        return low + (high - low) * self.rng.random()

    def happens(self, probability: float) -> bool:
        """True with this probability."""
        return bool(self.rng.random() < probability)

    def count(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both included."""
        return int(self.rng.integers(low, high + 1))
