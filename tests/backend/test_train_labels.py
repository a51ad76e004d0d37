"""Labels of every kind, from real files, as codes on an image's pixels."""

import json
from contextlib import suppress

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from landquilt.backend.features.geometry import BROKEN, read_parts
from landquilt.backend.features.read import sound
from landquilt.backend.grid import Rect
from landquilt.backend.labels.label_coding import LabelCoding
from landquilt.backend.labels.layer import Grid
from landquilt.backend.labels.on_grid import open_labels
from landquilt.backend.shared.card import ISPRS
from landquilt.backend.shared.errors import InputError
from rasterio.crs import CRS
from rasterio.transform import from_origin
from rasterio.warp import transform_geom
from scipy import ndimage

HERE, WORLD = CRS.from_epsg(25832), CRS.from_epsg(4326)
GRID = Grid(HERE, from_origin(600_000, 5_200_000, 0.2, 0.2), 200, 240)
WHOLE = Rect(0, 0, 200, 240)


def feature(kind, pixels, value, crs=WORLD):
    """A GeoJSON feature drawn in (column, row) of the grid, stored in other coordinates."""

    def corner(pair):
        return GRID.transform @ tuple(pair)

    coordinates = (
        corner(pixels) if kind == "Point" else [corner(p) for p in pixels] if kind == "LineString" else [[corner(p) for p in pixels]]
    )
    geometry = transform_geom(HERE, crs, {"type": kind, "coordinates": coordinates}, precision=-1)
    return {"type": "Feature", "geometry": geometry, "properties": {"class": value}}


def layer(tmp_path, *features):
    path = tmp_path / "labels.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": list(features)}))
    return str(path)


def read(path, table="", name="", classes=ISPRS, width=1.0, radius=0.5, rect=WHOLE):
    codes = LabelCoding(classes, table)
    labels = open_labels(path, name, GRID, codes, width, radius)
    return labels.read(rect), codes, labels


SQUARE = [(20, 30), (60, 30), (60, 90), (20, 90), (20, 30)]


def test_polygons_of_another_crs_are_drawn_where_pixel_centres_lie_in_them(tmp_path):
    found, _, labels = read(layer(tmp_path, feature("Polygon", SQUARE, "building")))
    expected = np.zeros((200, 240), np.uint8)
    expected[30:90, 20:60] = 2
    assert np.array_equal(found, expected)
    assert labels.box.meet(Rect(30, 20, 60, 40)) == Rect(30, 20, 60, 40) and labels.box.h <= 62


def test_a_piece_is_the_same_as_that_part_of_the_whole(tmp_path):
    path = layer(tmp_path, feature("Polygon", SQUARE, "tree"), feature("LineString", [(5, 5), (150, 100)], "car"))
    whole, piece = read(path)[0], read(path, rect=Rect(25, 15, 60, 70))[0]
    assert np.array_equal(whole[25:85, 15:85], piece)


def test_lines_have_their_width_and_points_their_radius_in_metres(tmp_path):
    path = layer(tmp_path, feature("LineString", [(20, 20), (120, 20), (120, 100)], 5), feature("Point", (200, 150), 4))
    found, _, _ = read(path, width=2.0, radius=3.0)
    line = 180 * 10 + np.pi * 25  # pixels: length times width, round ends
    assert np.count_nonzero(found == 5) == pytest.approx(line, rel=0.03)
    assert np.count_nonzero(found == 4) == pytest.approx(np.pi * 15**2, rel=0.03)
    assert found[150, 200] == 4 and found[20, 70] == 5 and found[27, 70] == 0


def test_widths_are_metres_on_the_ground_in_web_mercator_too(tmp_path):
    grid = Grid(CRS.from_epsg(3857), from_origin(1_255_000, 5_855_000, 0.2, 0.2), 200, 200)  # 0.138 m per pixel at 46.5 degrees
    x, y = grid.transform @ (100, 100)
    path = tmp_path / "points.geojson"
    geometry = transform_geom(grid.crs, WORLD, {"type": "Point", "coordinates": (x, y)}, precision=-1)
    path.write_text(json.dumps({"type": "Feature", "geometry": geometry, "properties": {"class": 4}}))
    labels = open_labels(str(path), "", grid, LabelCoding(ISPRS), 1.0, 5.0)
    assert np.count_nonzero(labels.read(Rect(0, 0, 200, 200))) == pytest.approx(np.pi * (5 / 0.138) ** 2, rel=0.03)


def test_what_nobody_labelled_is_not_known(tmp_path):
    found, codes, _ = read(layer(tmp_path, feature("Polygon", SQUARE, "building")))
    assert not codes.likelihood()[0].any() and (found == 0).sum() == 200 * 240 - 60 * 40


def test_one_value_may_stand_for_several_classes_or_be_ignored(tmp_path):
    path = layer(
        tmp_path,
        feature("Polygon", SQUARE, "Green"),
        feature("Polygon", [(100, 30), (140, 30), (140, 90), (100, 90), (100, 30)], "shadow"),
        feature("Polygon", [(150, 30), (160, 30), (160, 40), (150, 40), (150, 30)], "Roof"),
    )
    found, codes, _ = read(path, "green = low vegetation+tree, shadow=ignore, Roof=2")
    assert set(np.unique(found)) == {0, 2, 7}
    assert codes.likelihood()[7].tolist() == [0, 0, 1, 1, 0, 0]
    assert codes.names()[7] == "low vegetation or tree"


def test_a_value_that_nothing_explains_is_refused_by_name(tmp_path):
    with pytest.raises(InputError, match=r"'lake' \(1 shape\) in the label layer"):
        read(layer(tmp_path, feature("Polygon", SQUARE, "lake"), feature("Polygon", SQUARE, "tree")))


def test_shapes_without_a_class_and_broken_ones_are_left_out_and_said(tmp_path):
    broken = {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [[[11, 46], [11, 47]]]}, "properties": {"class": 2}}
    found, _, labels = read(layer(tmp_path, broken, feature("Polygon", SQUARE, "tree"), feature("Point", (5, 5), None)))
    assert set(np.unique(found)) == {0, 4}
    assert any("1 broken" in note for note in labels.notes) and any("without a class" in note for note in labels.notes)


def write(path, values, **more):
    with rasterio.open(
        path, "w", driver="GTiff", dtype=values.dtype, count=len(values), height=values.shape[1], width=values.shape[2],
        crs=HERE, transform=more.pop("transform", GRID.transform), **more,
    ) as file:  # fmt: skip
        file.write(values)
    return str(path)


def test_a_class_raster_of_another_grid_and_other_codes_is_understood_by_the_table(tmp_path):
    values = np.zeros((1, 100, 120), np.int16)
    values[0, 20:40, 30:50], values[0, 60:70, 30:50], values[0, 80:] = 300, 41, -9
    path = write(tmp_path / "classes.tif", values, transform=GRID.transform @ Affine.scale(2), nodata=-9)
    found, _, labels = read(path, "300=building, 41=low vegetation+tree")
    assert (found[40:80, 60:100] == 2).all() and (found[120:140, 60:100] == 7).all() and (found > 0).sum() == 1600 + 800
    assert labels.box == Rect(40, 60, 100, 40)


def test_a_colour_raster_of_the_isprs_legend_is_understood(tmp_path):
    codes = np.random.default_rng(0).integers(0, 7, (200, 240)).astype(np.uint8)
    colors = np.zeros((3, 200, 240), np.uint8)
    for item in ISPRS:
        colors[:, codes == item.code] = np.frombuffer(bytes.fromhex(item.color[1:]), np.uint8)[:, None]
    assert np.array_equal(read(write(tmp_path / "colors.tif", colors, photometric="RGB"))[0], codes)


def test_a_code_of_a_raster_that_nothing_explains_is_refused(tmp_path):
    values = np.full((1, 200, 240), 2, np.uint8)
    values[0, 5, 5] = 9
    with pytest.raises(InputError, match=r"9 \(1 pixel\) in the label layer"):
        read(write(tmp_path / "classes.tif", values))


coordinates = st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
lines = st.lists(coordinates, min_size=2, max_size=5).map(shapely.LineString)
points = coordinates.map(shapely.Point)
polygons = st.tuples(coordinates, st.floats(1, 100)).map(lambda given: shapely.Point(given[0]).buffer(given[1], 3))


single = st.one_of(lines, points, polygons)
geometries = st.one_of(single, st.lists(single, min_size=1, max_size=3).map(shapely.GeometryCollection))


def sound_parts(geometry):
    return sound(read_parts(geometry))


@given(geometries, st.sampled_from([0, 1]), st.booleans())
def test_binary_and_json_say_the_same_of_any_geometry(geometry, order, has_height):
    if has_height:
        geometry = shapely.force_3d(geometry, 7.0)
    binary = sound_parts(shapely.to_wkb(geometry, byte_order=order))
    text = sound_parts(json.loads(shapely.to_geojson(geometry)))
    assert [part.kind for part in binary] == [part.kind for part in text]
    for one, other in zip(binary, text):
        assert all(np.allclose(a, b) for a, b in zip(one.rings, other.rings))


@given(st.binary(max_size=60))
def test_damaged_geometry_is_broken_and_nothing_else(blob):
    with suppress(*BROKEN):
        sound_parts(blob)


def test_the_discs_of_a_line_leave_no_gap(tmp_path):
    rng = np.random.default_rng(1)
    found, _, _ = read(layer(tmp_path, feature("LineString", rng.uniform(10, 190, (8, 2)).tolist(), 5)), width=1.2)
    assert ndimage.label(found, np.ones((3, 3)))[1] == 1
