"""Simpler outlines that still fit together: corners are left out, the same ones on both sides of every border.

A corner v between p and n may go when (Visvalingam's triangle, with a bound on the distance)

    - its outline has not moved more than the tolerance when the edges p v, v n become the edge p n: the distance of v from
      p n, added to what the two edges have moved already, so that errors cannot creep;
    - the closed triangle p v n holds no other corner of any outline, and no edge p n is there already.

Corners go in rounds, in each those that are more eager than both of their neighbours. Why nothing ever crosses: before a
round edges meet at corners only. Were p n crossed by an edge, that edge would end in the triangle or leave it through p v or
v n; both are excluded. Were two new edges to cross, one would leave the other's triangle likewise. So polygons stay valid,
without overlap and gap, and no check after the fact is needed (cf. de Berg, van Kreveld & Schirra 1998).

Three or more outlines meeting, borders with no data and the lines between strips stay where they are. All that decides is
the same seen from either side (integers, sorted ends), so the two outlines of a border need not know of each other.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .runs import Bools, Ints

FIXED, NORTH = 2, 4  # flags of a corner, see outlines.py


def simplify_paths(code: Ints, lengths: Ints, opened: int, tolerance: float, width: int) -> Bools:
    """Which of the corners to keep. All outlines of a strip must be given, both sides of each border.

    code: corners `vertex * 8 + flags`, path after path, `lengths` of each; the first `opened` paths are open, the others rings.
    tolerance: pixels. width: vertices in a row.
    """
    if len(code) == 0:
        return np.zeros(0, bool)
    state = Outlines(code, lengths, opened, width)
    asked = np.flatnonzero(~state.is_fixed)
    state.weigh(asked, tolerance)
    while True:
        asked = asked[np.isfinite(state.cost[asked])]
        eager = asked[state.wins(asked, state.before) & state.wins(asked, state.after)]
        if len(eager) == 0:
            return state.is_left
        goes = pick(state, eager)
        state.cost[eager] = np.inf  # until something changes beside it
        changed = state.leave_out(goes)
        state.weigh(changed, tolerance)
        # Only beside a corner whose cost has changed may another one have become the most eager.
        beside = np.concatenate((changed, eager))
        beside = beside[state.is_left[beside]]
        asked = np.unique(np.concatenate((beside, state.before[beside], state.after[beside])))


class Outlines:
    """The corners that are left, and their neighbours along the outline; an open path's ends are their own neighbours."""

    def __init__(self, code: Ints, lengths: Ints, opened: int, width: int) -> None:
        count = len(code)
        self.vertex = code >> 3
        self.is_fixed = (code & FIXED) > 0
        self.is_north = (code & NORTH) > 0
        self.y = self.vertex // width
        self.x = self.vertex - self.y * width
        self.width = width
        self.bottom = int(self.y.max())
        ends = np.cumsum(lengths)
        first, last = ends - lengths, ends - 1
        is_open = np.arange(len(lengths)) < opened
        self.before = np.arange(-1, count - 1)
        self.after = np.arange(1, count + 1)
        self.before[first] = np.where(is_open, first, last)
        self.after[last] = np.where(is_open, last, first)
        self.is_left = np.ones(count, bool)
        self.corners = np.unique(self.vertex)
        self.moved = np.zeros(count)  # pixels, by the edge that follows the corner
        self.cost = np.full(count, np.inf)  # pixels the outline moves when the corner goes

    def distance(self, v: Ints) -> NDArray[np.float64]:
        """Of corners from the line through their neighbours, in pixels."""
        p, n = self.before[v], self.after[v]
        along_x, along_y = self.x[n] - self.x[p], self.y[n] - self.y[p]
        twice = np.abs(along_x * (self.y[v] - self.y[p]) - along_y * (self.x[v] - self.x[p]))
        return np.asarray(twice / np.sqrt(np.maximum(along_x * along_x + along_y * along_y, 1)))

    def weigh(self, v: Ints, tolerance: float) -> None:
        """Sets the cost of the corners v: infinite where they have to stay."""
        p, n = self.before[v], self.after[v]
        cost = self.distance(v)
        stays = cost + np.maximum(self.moved[p], self.moved[v]) > tolerance
        stays |= (self.y[p] == self.bottom) & (self.y[n] == self.bottom)  # what lies below the strip's last line is not known
        stays |= self.vertex[p] == self.vertex[n]
        self.cost[v] = np.where(stays | self.is_fixed[v], np.inf, cost)

    def wins(self, v: Ints, side: Ints) -> Bools:
        """Against the neighbour: less cost, else the corner that points north, so that one side of a staircase goes at once."""
        other = side[v]
        mine, its = self.cost[v], self.cost[other]
        is_first = np.where(self.is_north[v] == self.is_north[other], self.vertex[v] < self.vertex[other], self.is_north[v])
        return np.asarray((mine < its) | ((mine == its) & is_first))

    def leave_out(self, v: Ints) -> Ints:
        """Takes the corners v out, no two of them neighbours; the corners beside them."""
        p, n = self.before[v], self.after[v]
        self.moved[p] = np.maximum(self.moved[p], self.moved[v]) + self.distance(v)
        self.after[p], self.before[n] = n, p
        self.is_left[v] = False
        self.corners = np.delete(self.corners, np.searchsorted(self.corners, np.unique(self.vertex[v])))
        return np.union1d(p, n)


def pick(state: Outlines, v: Ints) -> Ints:
    """Those of the corners v whose triangle is empty and whose new edge is not there already."""
    p, n = state.before[v], state.after[v]
    low, high = np.minimum(state.vertex[p], state.vertex[n]), np.maximum(state.vertex[p], state.vertex[n])
    # The edge is there where a ring has three corners, ...
    is_there = (state.vertex[state.before[p]] == state.vertex[n]) | (state.vertex[state.after[n]] == state.vertex[p])
    # ... may be there between two fixed corners, ...
    doubtful = np.flatnonzero(state.is_fixed[p] & state.is_fixed[n])
    if len(doubtful):
        fixed = np.flatnonzero(state.is_fixed & state.is_fixed[state.after])
        span = int(state.corners[-1]) + 1
        ends = np.sort(np.stack((state.vertex[fixed], state.vertex[state.after[fixed]])), axis=0)
        is_there[doubtful] |= np.isin(low[doubtful] * span + high[doubtful], ends[0] * span + ends[1])
    # ... or another corner is about to leave the same one: then the first of them may.
    order = np.lexsort((state.vertex[v], high, low))
    is_same = np.zeros(len(v), bool)
    is_same[1:] = (low[order][1:] == low[order][:-1]) & (high[order][1:] == high[order][:-1])
    leader = np.maximum.accumulate(np.where(is_same, 0, np.arange(len(v))))
    is_late = np.empty(len(v), bool)
    is_late[order] = state.vertex[v][order] != state.vertex[v][order[leader]]
    v = v[~is_there & ~is_late]
    return v[is_empty(state, v)] if len(v) else v


def is_empty(state: Outlines, v: Ints) -> Bools:
    """Whether the closed triangles of the corners v hold no corner but their own three, by the rows they cover."""
    p, n = state.before[v], state.after[v]
    x = np.stack((state.x[p], state.x[v], state.x[n]))
    y = np.stack((state.y[p], state.y[v], state.y[n]))
    order = np.argsort(y, axis=0, kind="stable")
    x, y = np.take_along_axis(x, order, 0), np.take_along_axis(y, order, 0)

    rows = y[2] - y[0] + 1
    triangle = np.repeat(np.arange(len(v)), rows)
    row = np.arange(len(triangle)) - np.repeat(np.cumsum(rows) - rows, rows) + y[0][triangle]
    x, y = x[:, triangle], y[:, triangle]

    def crossing(i: int, k: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Where the row meets the side i k: its lowest and highest x, or nothing (inf, -inf)."""
        rise = y[k] - y[i]
        at = x[i] + (x[k] - x[i]) * (row - y[i]) / np.maximum(rise, 1)
        low = np.where(rise == 0, np.minimum(x[i], x[k]), at)
        high = np.where(rise == 0, np.maximum(x[i], x[k]), at)
        meets = (row >= y[i]) & (row <= y[k])
        return np.where(meets, low, np.inf), np.where(meets, high, -np.inf)

    sides = [crossing(0, 1), crossing(1, 2), crossing(0, 2)]
    left = np.ceil(np.minimum.reduce([side[0] for side in sides]) - 1e-6).astype(np.int64)
    right = np.floor(np.maximum.reduce([side[1] for side in sides]) + 1e-6).astype(np.int64)
    base = row * state.width
    inside = np.searchsorted(state.corners, base + right, "right") - np.searchsorted(state.corners, base + left, "left")
    return np.asarray(np.bincount(triangle, inside, minlength=len(v)) <= 3)
