"""Many polygons drawn by their numbers: as GDAL draws them, and those that share a border neither twice nor not at all."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from landquilt.backend.features.scanlines import scanlines_of
from landquilt.backend.grid import Rect
from rasterio.features import rasterize

H, W = 40, 50


def star(rng):
    """A polygon about a point, with a hole in it; its corners lie anywhere, also beyond the raster."""
    angles = np.sort(rng.uniform(0, 2 * np.pi, rng.integers(3, 9)))
    middle = rng.uniform(-5, 55, 2)
    ring = middle + np.column_stack([np.cos(angles), np.sin(angles)]) * rng.uniform(1, 30, (len(angles), 1))
    ring = np.vstack([ring, ring[:1]])
    return [ring, middle + (ring - middle) * 0.4]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(0, 20), st.integers(0, 20))
def test_polygons_are_drawn_as_gdal_draws_them_the_highest_on_top(seed, y, x):
    rng = np.random.default_rng(seed)
    shapes = [star(rng) for _ in range(rng.integers(1, 12))]
    rank = np.concatenate([[0], rng.permutation(len(shapes))])
    rect = Rect(y, x, H - y, W - x)
    order = np.argsort(rank[1:])
    drawn = [({"type": "Polygon", "coordinates": shapes[k]}, int(k) + 1) for k in order]
    expected = rasterize(drawn, (H, W), dtype="int32")[rect.slices]
    assert (scanlines_of(shapes).read(rect, rank) == expected).all()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_triangles_that_share_their_edges_cover_every_pixel_once(seed):
    """Corners on halves of pixels: many edges run through the middles of pixels."""
    rng = np.random.default_rng(seed)
    inner = rng.integers(2, 2 * min(H, W) - 2, 2) / 2
    frame = np.array([(0, 0), (W, 0), (W, H), (0, H), (0, 0)], float)
    triangles = [[np.array([inner, a, b, inner])] for a, b in zip(frame, frame[1:])]
    lines = scanlines_of(triangles)
    rect, ranks = Rect(0, 0, H, W), (np.arange(5), np.arange(5)[::-1])
    first, second = (lines.read(rect, rank) for rank in ranks)
    assert (first > 0).all() and (first == second).all()  # whichever is on top: none lies over another


def test_where_nothing_is_there_is_no_number():
    assert not scanlines_of([[np.array([(3.1, 3.1), (3.4, 3.1), (3.4, 3.4), (3.1, 3.1)])]]).read(Rect(0, 0, H, W), np.arange(2)).any()
    with pytest.raises(ValueError):
        scanlines_of([])
