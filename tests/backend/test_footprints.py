"""Footprints through their doors: what is one roof, how it is squared on the ground, and the sentence where nothing can be drawn."""

import json
import shutil
import sqlite3
from contextlib import closing

import numpy as np
import pytest
import shapely
from landquilt.backend.__main__ import main
from landquilt.backend.footprints import run
from landquilt.backend.segment import run as segment
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.jobs import Footprints, Note, Segment
from rasterio.features import rasterize
from rasterio.transform import Affine

from .conftest import write_image

GSD = 0.2
GRID = Affine(GSD, 0, 680000.0, 0, -GSD, 5170000.0)
NORTH = 1.7  # degrees: where the map's north points from true north here
LEGEND = "1=ground, 2=building"


def box(x, y, w, h, degrees=0.0):
    """Metres from the raster's upper left corner, turned about its own middle."""
    return shapely.affinity.rotate(shapely.box(x, y, x + w, y + h), degrees)


def raster(shapes, size=(300, 300), gsd=GSD):
    """Class codes: 2 inside the shapes (metres, y downwards), 1 elsewhere."""
    return rasterize([(shape, 2) for shape in shapes], size, fill=1, transform=Affine.scale(gsd), dtype="uint8")


def write_map(tmp_path, codes, **more):
    return str(write_image(tmp_path / "map.tif", codes[None], **{"transform": GRID, **more}))


def draw(tmp_path, source, area="area_m2", **more):
    """Shapes in map coordinates with their fields, and what was said. area: the field that must hold it."""
    messages = list(run(Footprints(source, str(tmp_path / "out.gpkg"), **{"legend": LEGEND, **more})))
    notes = [message.text for message in messages if isinstance(message, Note)]
    rows = read(messages[-1].outputs["output"], area)
    assert messages[-1].buildings == len(rows)
    return rows, notes


def read(path, area="area_m2"):
    with closing(sqlite3.connect(path)) as base:
        rows = base.execute(f"SELECT geom, [{area}], confidence, direction FROM footprints ORDER BY fid").fetchall()
    return [(shapely.from_wkb(blob[40:]), *values) for blob, *values in rows]


def turns(shape):
    """Degrees by which each corner of the outside turns."""
    points = np.array(shape.exterior.coords)
    along = np.diff(points, axis=0)
    angle = np.degrees(np.arctan2(along[:, 1], along[:, 0]))
    return np.abs((angle - np.roll(angle, 1) + 180) % 360 - 180)


def refused(tmp_path, source, **more):
    with pytest.raises(InputError) as caught:
        list(run(Footprints(source, **{"output": str(tmp_path / "out.gpkg"), "legend": LEGEND, **more})))
    assert not (tmp_path / "out.gpkg").exists()
    return str(caught.value)


@pytest.mark.parametrize("degrees", [0, 7, 30, 61, 88])
def test_a_turned_rectangle_of_pixels_has_four_right_angles_its_area_and_its_direction(tmp_path, degrees):
    [(shape, area, confidence, direction)], _ = draw(tmp_path, write_map(tmp_path, raster([box(20, 25, 18, 11, degrees)])))
    assert len(shape.exterior.coords) == 5 and np.allclose(turns(shape), 90, atol=0.5)
    assert area == pytest.approx(18 * 11, rel=0.02) and area == pytest.approx(shape.area, rel=1e-3)  # metres of UTM, nearly
    assert confidence is None
    assert abs((direction - NORTH - (90 + degrees) + 90) % 180 - 90) < 1  # y goes down: turned clockwise


def test_steps_that_are_shallower_than_the_tolerance_go_and_deeper_ones_stay(tmp_path):
    shape = shapely.union_all([box(10, 10, 16, 10), box(13, 9.6, 8, 1), box(26, 12, 4, 8)])
    [(found, *_)], _ = draw(tmp_path, write_map(tmp_path, raster([shape])), tolerance=0.7)
    assert len(found.exterior.coords) - 1 == 6 and np.allclose(turns(found), 90, atol=0.5)
    [(found, *_)], _ = draw(tmp_path, write_map(tmp_path, raster([shape])), tolerance=0.2)
    assert len(found.exterior.coords) - 1 == 10


def test_a_courtyard_stays_and_a_hole_of_a_few_pixels_is_filled(tmp_path):
    shape = box(10, 10, 20, 16, 20).difference(box(17, 15, 6, 5, 20)).difference(box(13, 19, 0.6, 0.6))
    [(found, area, *_)], _ = draw(tmp_path, write_map(tmp_path, raster([shape])))
    assert len(found.interiors) == 1 and len(found.interiors[0].coords) == 5
    assert area == pytest.approx(20 * 16 - 6 * 5, rel=0.02)


def test_a_round_building_stays_round_and_has_no_direction(tmp_path):
    circle = shapely.Point(30, 30).buffer(9)
    [(found, area, _, direction)], _ = draw(tmp_path, write_map(tmp_path, raster([circle])))
    assert direction is None and len(found.exterior.coords) > 12 and area == pytest.approx(circle.area, rel=0.02)
    hull = np.array(found.exterior.coords) - np.array(found.centroid.coords)
    assert np.ptp(np.hypot(*hull.T)) < 0.05


def test_an_octagon_of_walls_is_no_circle_where_its_corners_are_far_from_it(tmp_path):
    cross = shapely.union_all([box(20, 28, 24, 8), box(28, 20, 8, 24)])
    [(found, _, _, direction)], _ = draw(tmp_path, write_map(tmp_path, raster([cross])))
    assert len(found.exterior.coords) - 1 == 12 and direction is not None


def test_a_seam_of_low_confidence_parts_two_roofs_and_without_it_they_are_one(tmp_path):
    codes = raster([box(10, 10, 30, 12)])
    sure = np.full(codes.shape, 95, np.uint8)
    sure[50:110, 118:122] = 60
    source, confidence = write_map(tmp_path, codes), str(write_image(tmp_path / "sure.tif", sure[None], transform=GRID, nodata=255))
    assert len(draw(tmp_path, source)[0]) == 1
    rows, _ = draw(tmp_path, source, confidence=confidence)
    assert len(rows) == 2 and all(len(shape.exterior.coords) == 5 for shape, *_ in rows)
    assert sorted(round(area) for _, area, *_ in rows) == pytest.approx([166, 192], abs=8)
    assert all(value == pytest.approx(93.5, abs=1) for _, _, value, _ in rows)
    assert rows[0][0].intersection(rows[1][0]).area < 1e-6


def test_a_wide_patch_that_the_map_is_not_sure_of_is_no_seam(tmp_path):
    codes = raster([box(10, 10, 30, 12)])
    sure = np.full(codes.shape, 95, np.uint8)
    sure[50:110, 100:140] = 60
    source, confidence = write_map(tmp_path, codes), str(write_image(tmp_path / "sure.tif", sure[None], transform=GRID, nodata=255))
    assert len(draw(tmp_path, source, confidence=confidence)[0]) == 1


def test_roofs_joined_by_a_narrow_neck_are_two_and_by_a_wide_one_one(tmp_path):
    roofs = [box(10, 10, 12, 12), box(24, 10, 12, 12)]
    assert len(draw(tmp_path, write_map(tmp_path, raster([*roofs, box(21, 15, 4, 1)])))[0]) == 2
    assert len(draw(tmp_path, write_map(tmp_path, raster([*roofs, box(21, 12, 4, 5)])))[0]) == 1


def test_roofs_that_touch_stand_apart_by_less_than_a_pixel_and_do_not_overlap(tmp_path):
    codes = raster([box(10, 10, 40, 12, 25)])
    y, x = np.mgrid[:300, :300] * GSD
    sure = np.full(codes.shape, 95, np.uint8)
    seam = np.abs((x - 30) * np.cos(np.radians(25)) + (y - 16) * np.sin(np.radians(25))) < 0.4
    sure[seam] = 50
    confidence = str(write_image(tmp_path / "sure.tif", sure[None], transform=GRID, nodata=255))
    rows, _ = draw(tmp_path, write_map(tmp_path, codes), confidence=confidence)
    one, other = (shape for shape, *_ in rows)
    assert one.intersection(other).area < 1e-6 and one.distance(other) < GSD
    assert sum(area for _, area, *_ in rows) == pytest.approx(480, rel=0.03)


def test_in_degrees_angles_are_right_and_lengths_are_metres_on_the_ground(tmp_path):
    latitude = 60.0
    along, across = 111412.0, 55800.0  # metres of a degree there, to the metre in a thousand
    grid = Affine(GSD / across, 0, 24.0, 0, -2 * GSD / along, latitude)  # pixels twice as high as wide
    codes = rasterize([(box(20, 25, 18, 11, 30), 2)], (150, 300), fill=1, transform=Affine.scale(GSD, 2 * GSD), dtype="uint8")
    [(shape, area, _, direction)], _ = draw(tmp_path, write_map(tmp_path, codes, transform=grid, crs="EPSG:4326"))
    ground = shapely.affinity.scale(shape, across, along, origin=(0, 0))
    assert len(shape.exterior.coords) == 5 and np.allclose(turns(ground), 90, atol=0.5)
    assert area == pytest.approx(198, rel=0.03) and ground.area == pytest.approx(area, rel=0.01)
    assert abs(direction - 120) < 1.5


def test_a_raster_that_is_turned_on_the_map_gives_the_same_buildings_turned(tmp_path):
    codes = raster([box(20, 25, 18, 11, 30), box(5, 45, 8, 6)])
    straight, _ = draw(tmp_path, write_map(tmp_path, codes))
    turned, _ = draw(tmp_path, write_map(tmp_path, codes, transform=GRID @ Affine.rotation(40)))
    origin = (GRID.c, GRID.f)
    for (shape, area, *_), (other, its, *_) in zip(straight, turned):
        assert its == pytest.approx(area, rel=1e-3)  # metres of UTM are not the same to all sides to the millimetre
        assert shapely.affinity.rotate(shape, -40, origin=origin).hausdorff_distance(other) < 0.02


@pytest.mark.parametrize("size", [64, 256])
def test_what_is_drawn_does_not_depend_on_the_blocks_of_the_file(tmp_path, size):
    rng = np.random.default_rng(3)
    codes = raster([box(*rng.uniform(2, 90, 2), *rng.uniform(3, 14, 2), rng.uniform(0, 90)) for _ in range(60)], (521, 533))
    plain, _ = draw(tmp_path, write_map(tmp_path, codes))
    tiled, _ = draw(tmp_path, write_map(tmp_path, codes, tiled=True, blockxsize=size, blockysize=size))
    assert [(shape.wkb, *values) for shape, *values in plain] == [(shape.wkb, *values) for shape, *values in tiled] and len(plain) > 10


def test_a_building_that_the_edge_of_the_map_cuts_keeps_its_own_direction(tmp_path):
    rows, _ = draw(tmp_path, write_map(tmp_path, raster([box(-9, 20, 20, 14, 30), box(40, 45, 8, 30, 20)])))
    for (shape, *_, direction), degrees in zip(rows, (30, 20)):
        assert abs((direction - NORTH - degrees + 45) % 90 - 45) < 2
        assert len(shape.exterior.coords) - 1 <= 6


def test_small_buildings_are_left_out(tmp_path):
    source = write_map(tmp_path, raster([box(10, 10, 4, 3), box(30, 10, 6, 5)]))
    assert len(draw(tmp_path, source, minimum_area=0)[0]) == 2
    [(_, area, *_)], _ = draw(tmp_path, source, minimum_area=20)
    assert area == pytest.approx(30, rel=0.05)


def test_without_a_least_area_no_footprint_is_empty(tmp_path):
    codes = np.where(np.random.default_rng(22).random((30, 30)) < 0.6, 2, 1).astype(np.uint8)
    rows, _ = draw(tmp_path, write_map(tmp_path, codes), minimum_area=0)
    assert len(rows) > 5 and all(shape.area > 0 and area > 0 for shape, area, *_ in rows)


def test_several_classes_may_be_buildings(tmp_path):
    codes = raster([box(10, 10, 10, 10)])
    codes[raster([box(20, 10, 10, 10)]) == 2] = 3
    source = write_map(tmp_path, codes)
    [(_, area, *_)], _ = draw(tmp_path, source, legend="1=ground, 2=roof, 3=solar panel", buildings="roof + solar panel")
    assert area == pytest.approx(200, rel=0.03)


def test_a_map_that_is_all_building_is_one_rectangle(tmp_path):
    [(shape, area, *_)], _ = draw(tmp_path, write_map(tmp_path, np.full((80, 120), 2, np.uint8)))
    assert len(shape.exterior.coords) == 5 and area == pytest.approx(80 * 120 * GSD**2, rel=2e-3)


@pytest.mark.parametrize("codes", [np.ones((50, 60), np.uint8), np.zeros((50, 60), np.uint8)], ids=["no building", "all no data"])
def test_a_map_without_a_building_gives_an_empty_layer_and_says_so(tmp_path, codes):
    rows, notes = draw(tmp_path, write_map(tmp_path, codes, nodata=0))
    assert rows == [] and notes == ["The map shows no building of 10 m2 or more; the layer is empty."]
    with closing(sqlite3.connect(tmp_path / "out.gpkg")) as base:
        assert base.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'").fetchall() == [("footprints",)]


def test_a_confidence_on_other_pixels_is_brought_to_the_map_and_it_is_said(tmp_path):
    codes = raster([box(10, 10, 30, 12)])
    sure = np.full((150, 150), 95, np.uint8)
    sure[:, 59:61] = 60
    coarse = str(write_image(tmp_path / "sure.tif", sure[None], transform=GRID @ Affine.scale(2), nodata=255))
    rows, notes = draw(tmp_path, write_map(tmp_path, codes), confidence=coarse)
    assert len(rows) == 2 and any("is not on the map's pixels" in note for note in notes)


def test_a_confidence_that_covers_a_part_of_the_map_is_used_there(tmp_path):
    codes = raster([box(5, 10, 12, 10), box(40, 10, 12, 10)])
    part = str(write_image(tmp_path / "sure.tif", np.full((1, 300, 150), 80, np.uint8), transform=GRID, nodata=255))
    rows, _ = draw(tmp_path, write_map(tmp_path, codes), confidence=part)
    assert [confidence for _, _, confidence, _ in rows] == [80, None]


def test_a_map_without_a_place_needs_a_size_of_its_pixels(tmp_path):
    text = refused(tmp_path, write_map(tmp_path, raster([box(10, 10, 10, 10)]), crs=None, transform=Affine.identity()))
    assert "How long a pixel of the map" in text and text.endswith("give the map a place first.")


def test_without_a_coordinate_system_a_unit_is_a_metre_and_areas_are_in_pixels(tmp_path):
    [(_, area, *_)], notes = draw(tmp_path, write_map(tmp_path, raster([box(10, 10, 10, 10)]), crs=None), "area_px")
    assert area == pytest.approx(100 / GSD**2, rel=0.03) and "is taken for a metre" in notes[0]


def test_a_footprint_that_another_cuts_off_where_no_place_is_known_keeps_its_area_in_pixels(tmp_path):
    codes = raster([shapely.union_all([box(10, 10, 20, 12, 10), box(28, 14, 14, 14, 35)])])
    sure = np.full(codes.shape, 95, np.uint8)
    sure[:, 140:143] = 50
    where = str(write_image(tmp_path / "sure.tif", sure[None], crs=None, transform=GRID, nodata=255))
    rows, _ = draw(tmp_path, write_map(tmp_path, codes, crs=None), "area_px", confidence=where)
    assert len(rows) == 2 and all(area == pytest.approx(shape.area / GSD**2, rel=1e-6) for shape, area, *_ in rows)


@pytest.mark.parametrize(
    "more, words",
    [
        ({"buildings": "house"}, "names the class 'house', which is not in the legend; choose among 1 ground, 2 building."),
        ({"tolerance": 0.0}, "The tolerance cannot be 0"),
        ({"minimum_area": -1.0}, "choose 0 to"),
        ({"map": "no.tif"}, "does not exist"),
    ],
    ids=str,
)
def test_what_cannot_be_drawn_is_refused_in_one_sentence(tmp_path, more, words):
    source = write_map(tmp_path, raster([box(10, 10, 10, 10)]))
    assert words in refused(tmp_path, more.pop("map", source), **more)


def test_an_output_of_another_kind_is_refused(tmp_path):
    assert "ends with .gpkg" in refused(tmp_path, write_map(tmp_path, raster([])), output=str(tmp_path / "out.shp"))


def test_a_confidence_that_is_none_or_lies_elsewhere_is_refused(tmp_path):
    source = write_map(tmp_path, raster([box(10, 10, 10, 10)]))
    floats = str(write_image(tmp_path / "floats.tif", np.ones((1, 300, 300), np.float32), transform=GRID))
    assert "is not one band of 0 to 100" in refused(tmp_path, source, confidence=floats)
    far = str(write_image(tmp_path / "far.tif", np.ones((1, 30, 30), np.uint8), transform=Affine.translation(5000, 0) @ GRID))
    assert "lies beside the map" in refused(tmp_path, source, confidence=far)


def test_a_damaged_confidence_is_told_and_leaves_no_output(tmp_path, capsys):
    source = write_map(tmp_path, raster([box(10, 10, 30, 12)]))
    sure = write_image(tmp_path / "sure.tif", np.random.default_rng(1).integers(0, 100, (1, 300, 300)).astype(np.uint8), transform=GRID)
    data = sure.read_bytes()
    sure.write_bytes(data[: len(data) // 3])
    assert main(["footprints", source, str(tmp_path / "out.gpkg"), "--confidence", str(sure), "--legend", LEGEND]) in (1, 2)
    assert "The confidence" in capsys.readouterr().err
    assert not (tmp_path / "out.gpkg").exists()


def test_the_command_takes_every_option_and_prints_how_many(tmp_path, capsys):
    source = write_map(tmp_path, raster([box(10, 10, 10, 10), box(30, 30, 12, 8, 20)]))
    options = ["--tolerance", "0.5", "--minimum-area", "5", "--buildings", "2", "--legend", LEGEND, "--map-classes", "2=2"]
    assert main(["footprints", source, str(tmp_path / "out.gpkg"), *options]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "2 buildings"
    assert len(read(tmp_path / "out.gpkg")) == 2


def test_the_layer_is_styled_and_names_its_coordinate_system(tmp_path):
    draw(tmp_path, write_map(tmp_path, raster([box(10, 10, 10, 10)])))
    with closing(sqlite3.connect(tmp_path / "out.gpkg")) as base:
        [(style,)] = base.execute("SELECT styleQML FROM layer_styles WHERE f_table_name = 'footprints'").fetchall()
        assert 'name="style" type="QString" value="no"' in style
        assert base.execute("SELECT srs_id FROM gpkg_geometry_columns").fetchall() == [(32632,)]
        x_min, y_max = base.execute("SELECT min_x, max_y FROM gpkg_contents WHERE table_name = 'footprints'").fetchone()
    assert (x_min, y_max) == pytest.approx((680010, 5169990), abs=0.3)


@pytest.mark.slow
def test_segment_writes_the_footprints_that_the_command_makes_of_its_map(tmp_path, image, model, capsys):
    outputs = {"--footprints": "f.gpkg", "--confidence": "sure.tif", "--polygons": "p.gpkg"}
    options = [word for option, name in outputs.items() for word in (option, str(tmp_path / name))]
    assert main(["--json", "segment", image, str(tmp_path / "map.tif"), "--model", model, *options]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["outputs"]["footprints"] == str(tmp_path / "f.gpkg")
    *_, end = run(Footprints(str(tmp_path / "map.tif"), str(tmp_path / "again.gpkg"), confidence=str(tmp_path / "sure.tif")))
    found = [(shape.wkb, *values) for shape, *values in read(tmp_path / "f.gpkg")]
    assert found == [(shape.wkb, *values) for shape, *values in read(tmp_path / "again.gpkg")]
    assert found and end.buildings == len(found)


def test_segment_refuses_footprints_of_a_model_that_knows_no_buildings(tmp_path, image, model):
    folder = tmp_path / "model"
    shutil.copytree(model, folder)
    card = (folder / "card.json").read_text().replace('"building"', '"water"')
    (folder / "card.json").write_text(card)
    with pytest.raises(InputError, match=r"has no class .building"):
        list(segment(Segment(image, str(tmp_path / "map.tif"), str(folder), footprints=str(tmp_path / "f.gpkg"))))
    assert not list(tmp_path.glob("map*")) and not list(tmp_path.glob("f.*"))
