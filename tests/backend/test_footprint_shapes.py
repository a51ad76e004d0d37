"""What holds of all footprints, whatever the map: valid, apart, near the pixels, mostly right angles, and the same for all bands."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from unittest.mock import patch

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from landquilt.backend.buildings.apart import settle
from landquilt.backend.buildings.direction import main_directions
from landquilt.backend.buildings.footprints import FootprintOptions
from landquilt.backend.buildings.outline import outline_of
from landquilt.backend.buildings.read import OpenedMap
from landquilt.backend.buildings.roofs import BuildingMap
from landquilt.backend.buildings.separate import separate
from landquilt.backend.buildings.write import draw_footprints
from landquilt.backend.labels.layer import Grid
from rasterio.features import rasterize
from rasterio.features import shapes as polygons
from rasterio.transform import Affine
from scipy import ndimage

GSD = 0.2
CHOICE = FootprintOptions(tolerance=0.7, least=10.0)

rectangles = st.lists(
    st.tuples(st.floats(0, 40), st.floats(0, 40), st.floats(1, 15), st.floats(1, 15), st.floats(0, 90)), min_size=1, max_size=8
)


def mask_of(boxes, size=250) -> np.ndarray:
    shapes = [shapely.affinity.rotate(shapely.box(x, y, x + w, y + h), angle) for x, y, w, h, angle in boxes]
    return rasterize([(shape, 1) for shape in shapes], (size, size), transform=Affine.scale(GSD), dtype="uint8")


def noisy(seed: int, size=250) -> np.ndarray:
    """Blobs with ragged edges, holes and specks, many of which touch."""
    noise = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=(size, size)), 6)
    return (noise > 0.01).astype(np.uint8)


def draw(path: Path, mask: np.ndarray, sure: np.ndarray | None = None, rows: int = 64) -> list[tuple]:
    """All rows of the layer; in metres to the right and upwards of the upper left corner."""
    grid = Grid(None, Affine(GSD, 0, 0, 0, -GSD, 0), *mask.shape)
    source = BuildingMap(*mask.shape, lambda rect: (mask[rect.slices], None if sure is None else sure[rect.slices]))
    path.unlink(missing_ok=True)
    for _ in draw_footprints(OpenedMap(source, grid, np.array([[GSD, 0], [0, -GSD]]), True, ()), path, CHOICE, rows):
        pass
    with closing(sqlite3.connect(path)) as base:
        return base.execute("SELECT geom, area_m2, confidence, direction FROM footprints ORDER BY fid").fetchall()


def shapes_of(rows: list[tuple]) -> list[shapely.Polygon]:
    return [shapely.from_wkb(blob[40:]) for blob, *_ in rows]


def overlaps(shapes: list[shapely.Polygon]) -> float:
    tree = shapely.STRtree(shapes)
    pairs = tree.query(shapes, "intersects").T if shapes else []
    return max((shapes[a].intersection(shapes[b]).area for a, b in pairs if a < b), default=0.0)


@pytest.fixture(scope="module")
def path(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("footprints") / "out.gpkg"


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(boxes=rectangles)
def test_footprints_are_valid_single_polygons_that_do_not_overlap_and_know_their_area(path, boxes):
    rows = draw(path, mask_of(boxes))
    shapes = shapes_of(rows)
    assert all(shape.geom_type == "Polygon" and shape.is_valid and not shape.is_empty for shape in shapes)
    assert overlaps(shapes) < 1e-6
    assert all(shape.area == pytest.approx(area) and area >= CHOICE.least for shape, (_, area, *_) in zip(shapes, rows))
    assert all(direction is None or 0 <= direction < 180 for *_, direction in rows)


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(boxes=rectangles)
def test_footprints_cover_what_the_pixels_of_large_enough_buildings_cover(path, boxes):
    mask = mask_of(boxes)
    names, _ = ndimage.label(mask)
    sizes = np.bincount(names.ravel()) * GSD**2
    # An island of just the least area may end on either side of it.
    large = (mask > 0) & (sizes >= 1.3 * CHOICE.least)[names]
    found = np.zeros(mask.shape, bool)
    if shapes := shapes_of(draw(path, mask)):
        found = rasterize(shapes, mask.shape, transform=Affine(GSD, 0, 0, 0, -GSD, 0)) > 0
    assert (large & ~found).sum() <= 0.25 * large.sum() and (found & (mask == 0)).sum() <= 0.25 * mask.sum()


@settings(max_examples=40, deadline=None)
@given(size=st.tuples(*[st.floats(5, 30)] * 2), angle=st.floats(0, 90), at=st.tuples(*[st.floats(0, 1)] * 2), tolerance=st.floats(0.4, 1))
def test_a_rectangle_comes_out_as_it_went_in_wherever_its_pixels_lie(size, angle, at, tolerance):
    true = shapely.affinity.rotate(shapely.box(*at, at[0] + size[0], at[1] + size[1]), angle)
    grid = Affine(GSD, 0, -20, 0, GSD, -20)
    mask = rasterize([(true, 1)], (400, 400), transform=grid, dtype="uint8")
    raw = largest_of(mask, grid)
    found = outline_of(raw, tolerance, GSD, main_directions(np.array(raw.exterior.coords)[:-1], tolerance))
    assert len(found.shape.exterior.coords) == 5
    assert found.shape.intersection(true).area / found.shape.union(true).area > 0.94
    assert found.direction is not None


def largest_of(mask: np.ndarray, grid: Affine) -> shapely.Polygon:
    found = [shapely.geometry.shape(shape) for shape, value in polygons(mask, transform=grid) if value]
    return max(found, key=lambda shape: shape.area)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("rows", [1, 7, 100, 1000])
def test_bands_of_any_height_give_the_same_bytes(path, seed, rows):
    rng = np.random.default_rng(seed)
    mask, sure = noisy(seed), rng.integers(40, 101, (250, 250)).astype(np.uint8)
    whole = draw(path, mask, sure, 64)
    assert draw(path, mask, sure, rows) == whole and len(whole) > 5


@pytest.mark.parametrize("seed", range(6))
def test_ragged_blobs_give_valid_footprints_apart(path, seed):
    shapes = shapes_of(draw(path, noisy(seed)))
    assert all(shape.is_valid for shape in shapes) and overlaps(shapes) < 1e-6 and len(shapes) > 5


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 10_000), sure=st.booleans())
def test_separation_names_every_pixel_of_a_part_and_no_other(seed, sure):
    names, _ = ndimage.label(np.pad(noisy(seed, 80), 1))
    mask = names == 1 + np.argmax(np.bincount(names.ravel())[1:])
    confidence = np.random.default_rng(seed).integers(30, 101, mask.shape).astype(np.uint8) if sure else None
    roofs = separate(mask, confidence, (GSD, GSD), 1.5, 3.0)
    np.testing.assert_array_equal(roofs > 0, mask)
    assert set(np.unique(roofs[mask])) == set(range(1, roofs.max() + 1))
    with patch("landquilt.backend.buildings.separate.STRIP", 500):
        np.testing.assert_array_equal(separate(mask, confidence, (GSD, GSD), 1.5, 3.0), roofs)


@settings(max_examples=80, deadline=None)
@given(boxes=rectangles)
def test_of_two_that_overlap_the_larger_keeps_its_ground(boxes):
    there: list[shapely.Polygon] = []
    for x, y, w, h, angle in boxes:
        new = shapely.affinity.rotate(shapely.box(x, y, x + w, y + h), angle)
        kept, others = settle(new, there, 0.5)
        for before, after in zip(there, others):
            assert after is None or before.buffer(1e-6).contains(after)
            assert after is before or before.area < new.area
        there = [shape for shape in (*others, kept) if shape is not None]
        assert all(shape.is_valid for shape in there) and overlaps(there) < 1e-6
