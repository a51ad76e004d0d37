"""The arithmetic of windows: whatever the sizes, every wanted pixel is made once, from all windows that see it."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from landquilt.backend.engine.plan import WindowPlan, plan_axis


@st.composite
def axes(draw):
    source = draw(st.integers(1, 3000))
    computed = draw(st.one_of(st.just(source), st.integers(max(1, source // 4), source * 3)))
    target = draw(st.sampled_from((source, computed)))
    low = draw(st.integers(0, target - 1))
    high = draw(st.integers(low + 1, target))
    size = draw(st.sampled_from((64, 128, 512)))
    return plan_axis(source, computed, target, low, high, size, draw(st.integers(0, size * 3 // 4)))


def lower_neighbour(axis, pixel: int) -> int:
    """Floor of a target pixel's position on the computed grid."""
    return ((2 * pixel + 1) * axis.computed - axis.target) // (2 * axis.target)


@given(axes())
def test_every_wanted_pixel_becomes_final_once(axis):
    assert axis.edges[0] == axis.low
    assert axis.edges[-1] == axis.high
    assert list(axis.edges) == sorted(axis.edges)


@given(axes())
def test_a_pixel_is_final_only_when_no_later_window_sees_its_scores(axis):
    for i, start in enumerate(axis.starts[1:]):
        for pixel in range(axis.edges[i], axis.edges[i + 1]):
            needed = min(lower_neighbour(axis, pixel) + (axis.target != axis.computed), axis.computed - 1)
            assert needed < start


@given(axes())
def test_the_scores_a_pixel_needs_are_those_of_its_own_window_or_just_before(axis):
    for i, start in enumerate(axis.starts):
        for pixel in range(axis.edges[i], axis.edges[i + 1]):
            first = max(lower_neighbour(axis, pixel), 0)
            assert first >= start - (i > 0)
            assert first < start + axis.size


@given(axes())
def test_no_window_is_left_out_that_makes_a_wanted_pixel(axis):
    whole = plan_axis(axis.source, axis.computed, axis.target, 0, axis.target, axis.size, 16)
    part = plan_axis(axis.source, axis.computed, axis.target, axis.low, axis.high, axis.size, 16)
    for start in set(whole.starts) - set(part.starts):
        low, high = whole.made(start)
        assert high <= axis.low or low >= axis.high


@given(st.integers(65, 5000), st.integers(0, 48))
def test_windows_are_as_few_as_keep_the_overlap_and_end_with_the_raster(length, overlap):
    axis = plan_axis(length, length, length, 0, length, 64, overlap)
    assert axis.starts[0] == 0
    assert axis.starts[-1] == length - 64
    assert np.diff(axis.starts).max(initial=0) <= 64 - overlap
    assert len(axis.starts) == -(-(length - 64) // (64 - overlap)) + 1


def test_a_block_warms_up_with_the_rows_that_reach_into_it():
    axis = plan_axis(1000, 1000, 1000, 0, 1000, 128, 96)
    plan = WindowPlan(axis, axis)
    for first in plan.rows:
        reaching = [row for row in plan.rows[:first] if axis.starts[row] + 128 > axis.starts[first]]
        assert plan.warm_up(first) == min([*reaching, first])
