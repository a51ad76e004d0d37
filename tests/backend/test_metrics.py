from math import hypot, isnan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from landquilt.backend.accuracy.metrics import boundary_f1, confusion, scores

K = 6
PAIRS = st.tuples(st.integers(1, 9), st.integers(1, 9)).flatmap(
    lambda shape: st.tuples(
        arrays(np.uint8, shape, elements=st.integers(0, K + 1)), arrays(np.uint8, shape, elements=st.integers(0, K + 1))
    )
)


@given(PAIRS)
def test_confusion_counts_each_pair_of_codes_and_nothing_outside_1_to_k(pair):
    reference, prediction = pair
    for row, column in np.ndindex(K, K):
        expected = sum(r == row + 1 and p == column + 1 for r, p in zip(reference.flat, prediction.flat))
        assert confusion(reference, prediction, K)[row, column] == expected


@given(PAIRS, st.integers(0, 9))
def test_confusions_of_parts_add_up_to_that_of_the_whole(pair, cut):
    whole = confusion(*pair, K)
    parts = confusion(*(codes[:cut] for codes in pair), K) + confusion(*(codes[cut:] for codes in pair), K)
    assert whole.dtype == np.int64 and (whole == parts).all()


@given(PAIRS)
def test_scores_are_those_counted_pixel_by_pixel(pair):
    compared = [(r, p) for r, p in zip(*(codes.flat for codes in pair)) if 1 <= r <= K and 1 <= p <= K]
    found = scores(confusion(*pair, K))
    for code in range(1, K + 1):
        both = sum(r == p == code for r, p in compared)
        true, predicted = sum(r == code for r, _ in compared), sum(p == code for _, p in compared)
        either = sum(code in (r, p) for r, p in compared)
        assert found["support"][code - 1] == true
        for name, part, whole in (
            ("recall", both, true),
            ("precision", both, predicted),
            ("f1", 2 * both, true + predicted),
            ("iou", both, either),
        ):
            assert found[name][code - 1] == pytest.approx(part / whole if whole else np.nan, nan_ok=True), name
    agreed = sum(r == p for r, p in compared)
    assert found["overall_accuracy"] == pytest.approx(agreed / len(compared) if compared else np.nan, nan_ok=True)


@given(PAIRS)
def test_means_leave_out_what_is_not_a_number(pair):
    found = scores(confusion(*pair, K))
    for name, values in (
        ("mean_f1", found["f1"]),
        ("mean_f1_without_clutter", found["f1"][:5]),
        ("mean_iou", found["iou"]),
        ("mean_recall", found["recall"]),
    ):
        known = [value for value in values if not isnan(value)]
        assert found[name] == pytest.approx(sum(known) / len(known) if known else np.nan, nan_ok=True)


def test_a_class_that_is_only_predicted_scores_zero_and_has_no_recall():
    found = scores(confusion(np.array([1, 1]), np.array([1, 2]), 2))
    assert found["f1"] == [pytest.approx(2 / 3), 0] and found["iou"] == [0.5, 0]
    assert found["recall"][0] == 0.5 and isnan(found["recall"][1])


def test_a_legend_without_clutter_has_one_mean_f1():
    found = scores(np.array([[3, 1], [2, 4]]))
    assert found["mean_f1"] == found["mean_f1_without_clutter"]


@given(PAIRS, st.integers(1, K), st.floats(0, 4))
def test_boundary_f1_is_that_of_comparing_every_outline_pixel_with_every_other(pair, code, tolerance):
    true, found = (brute_outline(pair, which, code) for which in (0, 1))

    def matched(here, there):
        return sum(any(hypot(y - v, x - u) <= tolerance for v, u in there) for y, x in here) / len(here)

    if not true and not found:
        assert isnan(boundary_f1(*pair, code, tolerance))
    elif not true or not found:
        assert boundary_f1(*pair, code, tolerance) == 0
    else:
        precision, recall = matched(found, true), matched(true, found)
        expected = 2 * precision * recall / (precision + recall) if precision + recall else 0
        assert boundary_f1(*pair, code, tolerance) == pytest.approx(expected)


def brute_outline(pair, which, code):
    """(row, column) of pixels of the class with a compared neighbour of another class."""
    codes, (h, w) = pair[which], pair[which].shape
    compared = (pair[0] > 0) & (pair[1] > 0)
    return [
        (y, x)
        for y, x in np.ndindex(h, w)
        if compared[y, x]
        and codes[y, x] == code
        and any(
            0 <= v < h and 0 <= u < w and compared[v, u] and codes[v, u] != code
            for v, u in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1))
        )
    ]


def test_an_outline_moved_by_two_pixels_is_found_with_a_tolerance_of_two_only():
    reference, prediction = np.ones((20, 20), np.uint8), np.ones((20, 20), np.uint8)
    reference[5:10, 5:10], prediction[5:10, 7:12] = 2, 2
    assert boundary_f1(reference, prediction, 2, 2) == 1 and boundary_f1(reference, prediction, 2, 1) < 1
