"""Scores brought back to the source's grid, window by window: the same as torch's bilinear resizing of the whole."""

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from landquilt.backend.engine.blend import Enlarge
from landquilt.backend.engine.plan import WindowPlan, plan_axis

SCALES = [0.5, 0.7, 1.0, 1.0, 1.3, 2.0]  # computed pixels to one of the source


@st.composite
def plans(draw):
    """Of both axes: scaled up, down, or not at all."""
    size = draw(st.sampled_from([16, 32, 48]))
    overlap = draw(st.integers(0, size * 3 // 4))
    lengths = [draw(st.integers(20, 120)) for _ in "yx"]
    computed = [max(1, int(length * draw(st.sampled_from(SCALES)))) for length in lengths]
    return WindowPlan(*(plan_axis(source, made, source, 0, source, size, overlap) for source, made in zip(lengths, computed)))


@settings(max_examples=200, deadline=None)
@given(plan=plans())
def test_windows_are_enlarged_as_the_whole_would_be_also_where_one_axis_is_not_scaled(plan):
    height, width = (max(axis.computed, axis.size) for axis in (plan.y, plan.x))
    scores = torch.rand(2, height, width, generator=torch.Generator().manual_seed(0))
    enlarge, found = Enlarge(plan, 2, torch.device("cpu")), torch.full((2, plan.y.target, plan.x.target), float("nan"))
    for row in plan.rows:
        for column in plan.columns:
            window, target = plan.window(row, column), plan.final(row, column)
            final = scores[:, window.y : window.y + plan.y.steps[row], window.x : window.x + plan.x.steps[column]]
            found[(slice(None), *target.slices)] = enlarge.add(row, column, final)
    whole = scores[None, :, : plan.y.computed, : plan.x.computed]
    expected = torch.nn.functional.interpolate(whole, size=found.shape[1:], mode="bilinear", align_corners=False)[0]
    assert torch.allclose(found, expected, atol=1e-4)
