"""The infinite plane of a scene: a bent street net, cut into blocks that a hash of (seed, i, j) describes.

u runs across the strips, v along them; both are metres in a net that is turned and gently bent:
                                          (u, v) = turn (x, y) + sum of long sine waves
  U(i)        U(i+1)      U(i+2)
   |  block    |  block    |              Streets along v are continuous, streets along u meet them in T junctions,
   |  i, j     +-----------+  V(i+1, j)   as each strip has cross streets of its own.
   +-----------+           |
   |           |           |
"""

from __future__ import annotations

from collections.abc import Iterator
from math import atan2, ceil, cos, floor, sin
from typing import NamedTuple

import numpy as np

from .noise import Doubles, Floats
from .style import Style


class CityBlock(NamedTuple):
    """A block between four street centre lines; half widths of the streets at u0, u1, v0, v1 in metres."""

    i: int
    j: int
    u0: float
    u1: float
    v0: float
    v1: float
    half_streets: tuple[float, float, float, float]


def bend(style: Style, y: Doubles, x: Doubles) -> tuple[Floats, Floats]:
    """(u, v) of the grid of rows `y` and columns `x` (metres), each (len(y), len(x))."""
    c, s = cos(style.turn), sin(style.turn)
    u = (c * x)[None, :] + (s * y)[:, None]
    v = (-s * x)[None, :] + (c * y)[:, None]
    for kx, ky, phase, in_u, in_v in style.waves:
        column, row = kx * x + phase, ky * y
        wave = np.sin(column)[None, :] * np.cos(row)[:, None]
        wave += np.cos(column)[None, :] * np.sin(row)[:, None]
        u += in_u * wave
        v += in_v * wave
    return u.astype(np.float32), v.astype(np.float32)


def unbend(style: Style, u: float, v: float) -> tuple[float, float, float]:
    """(x, y, angle of the v direction) of a point of the net; fixed-point iteration, the waves being gentle."""
    c, s = cos(style.turn), sin(style.turn)
    x, y = c * u - s * v, s * u + c * v
    for _ in range(9):
        du = dv = 0.0
        for kx, ky, phase, in_u, in_v in style.waves:
            wave = sin(kx * x + ky * y + phase)
            du += in_u * wave
            dv += in_v * wave
        x, y = c * (u - du) - s * (v - dv), s * (u - du) + c * (v - dv)
    ux, uy = c, s
    for kx, ky, phase, in_u, _ in style.waves:
        slope = cos(kx * x + ky * y + phase)
        ux, uy = ux + in_u * kx * slope, uy + in_u * ky * slope
    return x, y, atan2(ux, -uy)  # along a line of constant u


def blocks_over(seed: int, style: Style, u: Floats, v: Floats, margin: float) -> Iterator[CityBlock]:
    """Every block within `margin` metres of the (u, v) given, in one global order."""
    long_u, long_v = style.place.block
    u_low, u_high = float(u.min()) - margin, float(u.max()) + margin
    v_low, v_high = float(v.min()) - margin, float(v.max()) + margin
    for i in range(floor(u_low / long_u) - 1, ceil(u_high / long_u) + 1):
        for j in range(floor(v_low / long_v) - 1, ceil(v_high / long_v) + 1):
            block = _block(seed, style, i, j)
            if block.u1 > u_low and block.u0 < u_high and block.v1 > v_low and block.v0 < v_high:
                yield block


def chance(*numbers: int) -> float:
    """A number in [0, 1) from integers: the same for ever."""
    state = 0x9E3779B97F4A7C15
    for number in numbers:
        state = ((state ^ (number & 0xFFFFFFFFFFFFFFFF)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
        state ^= state >> 29
        state = (state * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
        state ^= state >> 32
    return state / 2.0**64


def _block(seed: int, style: Style, i: int, j: int) -> CityBlock:
    long_u, long_v = style.place.block
    half = style.place.street

    def line(index: int) -> tuple[float, float]:
        wide = 1.45 if chance(seed, 1, index) < 0.22 else 1.0
        return (index + 0.42 * (chance(seed, 2, index) - 0.5)) * long_u, half * wide

    def cross(index: int) -> tuple[float, float]:
        narrow = 0.55 if chance(seed, 3, i, index) < 0.3 else 0.9
        return (index + chance(seed, 4, i) + 0.4 * (chance(seed, 5, i, index) - 0.5)) * long_v, half * narrow

    (u0, a), (u1, b) = line(i), line(i + 1)
    (v0, c), (v1, d) = cross(j), cross(j + 1)
    return CityBlock(i, j, u0, u1, v0, v1, (a, b, c, d))
