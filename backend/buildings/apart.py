"""Footprints that do not overlap: where outlines moved into each other, the larger building keeps the ground."""

from __future__ import annotations

from collections.abc import Sequence

from shapely import Polygon, union_all

from .outline import largest

STRAIGHT = 1e-7  # metres: false corners, left where edges lay on each other
SLIVER = 0.2  # metres: what is narrower goes with what is cut away


def settle(new: Polygon, others: Sequence[Polygon], least: float) -> tuple[Polygon | None, list[Polygon | None]]:
    """The new footprint and those beside it, without what another keeps; None for what is less than `least` square metres then.

    Of two of the same area the earlier keeps the ground. The others do not overlap each other. All in metres.
    """
    stronger = [other for other in others if other.area >= new.area and overlap(other, new)]
    rest = cut(new, stronger, least) if stronger else new
    if rest is None:
        return None, list(others)
    return rest, [cut(other, [rest], least) if other.area < new.area and overlap(other, rest) else other for other in others]


def overlap(one: Polygon, other: Polygon) -> bool:
    return one.intersects(other) and not one.touches(other)


def cut(shape: Polygon, away: Sequence[Polygon], least: float) -> Polygon | None:
    rest = shape.difference(union_all(away))
    smooth = rest.buffer(-SLIVER / 2, join_style="mitre").buffer(SLIVER / 2, join_style="mitre")
    found = largest(smooth.intersection(rest)).simplify(STRAIGHT)
    return found if found.area >= least and not found.is_empty else None
