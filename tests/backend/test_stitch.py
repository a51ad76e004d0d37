"""Paper A, eq. 1-5."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from landquilt.backend.training.stitch import BETA, pieces, stitch

sizes = st.integers(1, 60)


@given(sizes, sizes, st.integers(0, 10_000))
def test_the_four_pieces_cover_the_image_once(h, w, seed):
    count = np.zeros((h, w), int)
    for rect in pieces(h, w, np.random.default_rng(seed)):
        count[rect.slices] += 1
    assert (count == 1).all()


@given(sizes, sizes, st.integers(0, 10_000))
def test_image_and_labels_stay_aligned_to_the_pixel(h, w, seed):
    rng = np.random.default_rng(seed)
    world = np.arange(40_000).reshape(1, 200, 200)

    def crop(height, width):
        y, x = rng.integers(0, 200 - height + 1), rng.integers(0, 200 - width + 1)
        part = world[:, y : y + height, x : x + width]
        return part, part[0] * 7

    pixels, labels = stitch(crop, h, w, rng)
    assert (labels == pixels[0] * 7).all()


def test_areas_follow_the_law_of_the_paper():
    """R_1 = C_w C_h with both Beta(0.3, 0.3): mean 1/4, and E[R_1^2] = E[C^2]^2, E[C^2] = (beta + 1) / (2 (2 beta + 1))."""
    rng = np.random.default_rng(0)
    areas = np.array([[rect.h * rect.w / 1000**2 for rect in pieces(1000, 1000, rng)] for _ in range(20_000)])
    second = (BETA + 1) / (2 * (2 * BETA + 1))
    assert areas.sum(1) == pytest.approx(1)
    assert areas.mean(0) == pytest.approx(0.25, abs=0.01)
    assert (areas**2).mean(0) == pytest.approx(second**2, abs=0.01)
