"""Minimum area and simplification keep what exact polygons promise: full cover, no overlap, valid, shared borders."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from landquilt.backend.polygons.assemble import Polygons
from landquilt.backend.polygons.sieve import regroup, sieve
from landquilt.backend.polygons.trace import trace
from scipy.ndimage import gaussian_filter, label

small_maps = arrays.arrays(np.uint8, arrays.array_shapes(min_dims=2, max_dims=2, max_side=10), elements=st.integers(0, 4), fill=st.just(1))


def bands(array: np.ndarray, rows: int) -> Iterator[tuple[np.ndarray, None]]:
    return ((array[y : y + rows], None) for y in range(0, len(array), rows))


def shapes_of(batches: list[Polygons]) -> np.ndarray:
    shapes = []
    for batch in batches:
        points = np.split(np.stack((batch.x, batch.y), 1), np.cumsum(batch.corners)[:-1])
        ends = np.cumsum(batch.rings)
        shapes += [shapely.Polygon(points[end - count], points[end - count + 1 : end]) for end, count in zip(ends, batch.rings)]
    return np.array(shapes)


def merge_one_by_one(array: np.ndarray, minimum: int) -> np.ndarray:
    """The rule as it reads: the smallest part goes to the class of its longest border, and again, until none can."""
    array = array.copy()
    while True:
        parts = [labels == k for code in range(1, 5) for labels, count in [label(array == code)] for k in range(1, count + 1)]
        for part in sorted(parts, key=lambda part: (part.sum(), np.flatnonzero(part)[0])):
            border = np.zeros(6)
            for ahead, behind in ((np.s_[1:, :], np.s_[:-1, :]), (np.s_[:, 1:], np.s_[:, :-1])):
                border += np.bincount(array[ahead][part[behind] & ~part[ahead]], minlength=6)
                border += np.bincount(array[behind][part[ahead] & ~part[behind]], minlength=6)
            border[0] = 0
            if part.sum() < minimum and border.any():
                array[part] = border.argmax()
                break
        else:
            return array


@settings(max_examples=120, deadline=None)
@given(array=small_maps, minimum=st.integers(2, 9), rows=st.integers(1, 11))
def test_small_parts_go_as_if_the_smallest_went_first_whatever_the_bands(array, minimum, rows):
    sieved = np.concatenate([classes for classes, _ in sieve(bands(array, rows), array.shape[1], minimum)])
    np.testing.assert_array_equal(sieved, merge_one_by_one(array, minimum))
    np.testing.assert_array_equal(sieved == 0, array == 0)


def test_a_part_without_neighbours_stays():
    array = np.array([[1, 0, 2, 2, 2], [0, 0, 2, 3, 2]], np.uint8)
    sieved = np.concatenate([classes for classes, _ in sieve(bands(array, 9), 5, 3)])
    assert sieved.tolist() == [[1, 0, 2, 2, 2], [0, 0, 2, 2, 2]]


@settings(max_examples=40, deadline=None)
@given(heights=st.lists(st.integers(1, 9), min_size=1, max_size=9), rows=st.integers(1, 12))
def test_regrouped_rows_are_the_same_rows(heights, rows):
    array = np.arange(sum(heights), dtype=np.uint8)[:, None]
    edges = np.cumsum([0, *heights])
    found = [classes for classes, _ in regroup(((array[low:high], None) for low, high in zip(edges, edges[1:])), rows)]
    np.testing.assert_array_equal(np.concatenate(found), array)
    assert all(len(band) == rows for band in found[:-1])


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    shape=st.tuples(st.integers(2, 26), st.integers(2, 26)),
    smooth=st.sampled_from([0, 0.7, 1.2, 2.0]),
    nodata=st.booleans(),
    rows=st.sampled_from([3, 8, 100]),
    tolerance=st.sampled_from([0.5, 0.8, 1.5, 5.0]),
)
def test_simplified_polygons_are_valid_and_still_fit(seed, shape, smooth, nodata, rows, tolerance):
    rng = np.random.default_rng(seed)
    noise = [gaussian_filter(rng.standard_normal(shape), smooth) for _ in range(4)]
    array = (np.argmax(noise, 0) + (0 if nodata else 1)).astype(np.uint8)
    exact = shapes_of([batch for _, batch in trace(bands(array, rows), shape[1])])
    simple = shapes_of([batch for _, batch in trace(bands(array, rows), shape[1], tolerance)])
    assert len(simple) == len(exact)
    if len(simple) == 0:
        return
    assert shapely.is_valid(simple).all()
    assert shapely.area(simple).sum() == pytest.approx((array > 0).sum())
    union = shapely.union_all(simple)
    assert union.area == pytest.approx((array > 0).sum())
    assert union.symmetric_difference(shapely.union_all(exact)).area == pytest.approx(0, abs=1e-9)
    before, after = (shapely.union_all(shapely.boundary(shapes)) for shapes in (exact, simple))
    assert shapely.hausdorff_distance(before, after, densify=0.2) <= tolerance + 1e-9


def test_a_staircase_becomes_a_line():
    array = np.where(np.add.outer(np.arange(40), np.arange(40)) < 40, 1, 2).astype(np.uint8)
    batches = [batch for _, batch in trace(bands(array, 100), 40, 1.0)]
    assert sum(len(batch.x) for batch in batches) < 15
    assert sum(len(batch.x) for _, batch in trace(bands(array, 100), 40)) > 150
