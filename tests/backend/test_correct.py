"""Corrections of a map's polygons, written into a copy of its class raster: which count, which pixels change, and what stays."""

import json
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import rasterio
from landquilt.backend import correct
from landquilt.backend.__main__ import main
from landquilt.backend.polygons.write import polygonize
from landquilt.backend.row_areas import row_areas
from landquilt.backend.shared.card import ISPRS, card_to_json, read_card
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.jobs import Correct, Segment
from rasterio.features import rasterize

from .conftest import UTM, textured, write_image
from .packages import wkb

BUILDING, LOW, TREE, CAR, CLUTTER = 2, 3, 4, 5, 6


@pytest.fixture(scope="module")
def classified(tmp_path_factory, model):
    """A map with its polygons, as `segment` writes them; what lies west of the image is no data."""
    from landquilt.backend.segment import run

    folder = tmp_path_factory.mktemp("classified")
    pixels = textured(3, 160, 200)
    pixels[:, :, :20] = 0
    image = write_image(folder / "ortho.tif", pixels, nodata=0)
    list(run(Segment(str(image), str(folder / "map.tif"), model, polygons=str(folder / "map.gpkg"), tile=128, overlap=32)))
    return folder


@pytest.fixture()
def map_(classified, tmp_path):
    """Copies of map and polygons, to be edited."""
    for name in ("map.tif", "map.gpkg", "map.qml"):
        (tmp_path / name).write_bytes((classified / name).read_bytes())
    return Map(tmp_path)


class Map:
    def __init__(self, folder):
        self.folder, self.path, self.polygons, self.output = (folder, *(folder / name for name in ("map.tif", "map.gpkg", "new.tif")))
        self.codes = read(self.path)

    def edit(self, statement, *values):
        with closing(sqlite3.connect(self.polygons)) as base:
            for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
                base.create_function(name, 1, lambda blob: 0)  # the triggers' own, which GDAL has
            if "checked" in statement:
                base.execute("ALTER TABLE land_cover ADD COLUMN checked TEXT")
            base.execute(statement, values)
            base.commit()

    def rows(self):
        with closing(sqlite3.connect(self.polygons)) as base:
            return base.execute("SELECT fid, class, area_m2 FROM land_cover ORDER BY area_m2 DESC").fetchall()

    def largest(self, code):
        """The number of the largest polygon of a class, and where it lies."""
        fid = next(fid for fid, own, _ in self.rows() if own == code)
        return fid, self.inside(fid)

    def inside(self, fid):
        from landquilt.backend.features.geometry import read_parts, strip_header

        with closing(sqlite3.connect(self.polygons)) as base:
            [(blob,)] = base.execute("SELECT geom FROM land_cover WHERE fid = ?", (fid,))
        [part] = read_parts(strip_header(blob))
        shape = {"type": "Polygon", "coordinates": [ring.tolist() for ring in part.rings]}
        with rasterio.open(self.path) as file:
            return rasterize([(shape, 1)], file.shape, transform=file.transform).astype(bool)

    def corrected(self, **more):
        *notes, end = correct.run(Correct(str(self.path), str(self.polygons), str(self.output), **more))
        self.notes = [note.text for note in notes if hasattr(note, "text")]
        return read(self.output), end


def read(path):
    with rasterio.open(path) as file:
        return file.read(1)


def square(row, column, side):
    """Of pixels, as a geometry of the package."""
    corners = [(column, row), (column + side, row), (column + side, row + side), (column, row + side), (column, row)]
    return b"GP\0\1" + struct.pack("<i", 32632) + wkb("POLYGON", [UTM @ corner for corner in corners])


def test_a_polygon_that_the_review_corrected_changes_its_pixels_and_no_others(map_):
    fid, inside = map_.largest(TREE)
    map_.edit("UPDATE land_cover SET class = 6, name = 'clutter', checked = 'was tree' WHERE fid = ?", fid)
    before = map_.path.read_bytes()
    codes, numbers = map_.corrected()
    assert (codes == np.where(inside, CLUTTER, map_.codes)).all() and (map_.codes == 0).any()
    assert (numbers.changed_pixels, numbers.cleared_pixels, numbers.polygons) == (inside.sum(), 0, 1)
    assert map_.path.read_bytes() == before
    assert "pixels changed by 1 corrected polygon (1 with another class by the review)." in map_.notes[-1]


def test_the_new_raster_has_the_grid_the_legend_the_style_and_the_tags_of_the_map(map_, model):
    with rasterio.open(map_.path, "r+", IGNORE_COG_LAYOUT_BREAK="YES") as file:
        file.update_tags(ORDER="42 & more")
    fid, _ = map_.largest(TREE)
    map_.edit("UPDATE land_cover SET class = 6, checked = 'was tree' WHERE fid = ?", fid)
    map_.corrected()
    with rasterio.open(map_.path) as old, rasterio.open(map_.output) as new:
        for name in ("crs", "transform", "shape", "nodata", "dtypes", "block_shapes"):
            assert getattr(old, name) == getattr(new, name), name
        assert new.colormap(1) == old.colormap(1) and new.overviews(1) == old.overviews(1)
        tags = new.tags()
        assert tags.pop("LANDQUILT_CORRECTIONS") in map_.notes and tags == old.tags() and tags["ORDER"] == "42 & more"
        assert json.loads(tags["LANDQUILT_CARD"]) == card_to_json(read_card(Path(model)))
    assert map_.output.with_suffix(".qml").read_text() == map_.path.with_suffix(".qml").read_text()
    assert sorted(path.name for path in map_.folder.iterdir() if path.name.startswith("new")) == ["new.qml", "new.tif", "new.tif.aux.xml"]


def test_where_polygons_were_tidied_the_raster_stays_as_exact_as_it_is(map_):
    with rasterio.open(map_.path) as file:
        areas = row_areas(file.crs, file.transform, *file.shape)
    list(polygonize(map_.path, map_.polygons, ISPRS, areas, minimum_area=0.5, simplify=0.5))
    fid, inside = map_.largest(BUILDING)
    map_.edit("UPDATE land_cover SET class = 3, checked = 'was building' WHERE fid = ?", fid)
    codes, numbers = map_.corrected()
    is_other = codes != np.where(inside & (map_.codes > 0), LOW, map_.codes)
    assert is_other.sum() < 0.02 * inside.sum() and numbers.polygons == 1  # centres on a slanted border lie on either side


def test_a_deleted_polygon_is_no_data_unless_gaps_keep_their_class(map_):
    fid, inside = map_.largest(LOW)
    map_.edit("DELETE FROM land_cover WHERE fid = ?", fid)
    codes, numbers = map_.corrected()
    assert (codes == np.where(inside, 0, map_.codes)).all() and numbers.cleared_pixels == inside.sum()
    assert "lie in no polygon any more and are no data now" in map_.notes[-1]
    with pytest.raises(InputError, match="would change a pixel of the map"):
        map_.corrected(keeps_gaps=True)


def test_what_is_drawn_anew_lies_above_what_was_there_and_makes_no_data_where_the_map_has_none(map_):
    map_.edit("INSERT INTO land_cover (geom, class) VALUES (?, 5)", square(40, 10, 30))
    expected = map_.codes.copy()
    place = expected[40:70, 10:40]
    place[place > 0] = CAR
    codes, numbers = map_.corrected()
    assert (codes == expected).all() and numbers.polygons == 1
    assert "(1 drawn or reshaped)" in map_.notes[-1] and "300 pixels in corrected polygons stay no data" in map_.notes[-1]


def test_a_reshaped_polygon_keeps_its_class_in_its_new_shape_above_its_neighbours(map_):
    fid, inside = map_.largest(TREE)
    map_.edit("UPDATE land_cover SET geom = ? WHERE fid = ?", square(60, 60, 40), fid)
    codes, _ = map_.corrected()
    expected = np.where(inside, 0, map_.codes)
    expected[60:100, 60:100] = TREE
    assert (codes == expected).all()


def test_a_class_that_was_changed_in_a_table_counts_too(map_):
    fid, inside = map_.largest(TREE)
    map_.edit("UPDATE land_cover SET class = 6, name = 'clutter' WHERE fid = ?", fid)
    codes, _ = map_.corrected()
    assert (codes == np.where(inside, CLUTTER, map_.codes)).all() and "(1 with another class by hand)" in map_.notes[-1]


def test_the_result_does_not_depend_on_how_much_is_read_at_once(map_, monkeypatch):
    fid, _ = map_.largest(TREE)
    map_.edit("UPDATE land_cover SET class = 6, checked = 'was tree' WHERE fid = ?", fid)
    map_.edit("DELETE FROM land_cover WHERE fid = ?", map_.largest(LOW)[0])
    once, numbers = map_.corrected()
    monkeypatch.setattr(correct, "STRIP", 1000)
    again, counted = map_.corrected()
    assert (once == again).all() and numbers == counted


def test_polygons_of_a_map_that_lies_nowhere_fit_it_too(map_, tmp_path):
    codes = np.kron(np.array([[2, 3], [4, 0]], np.uint8), np.ones((40, 40), np.uint8))
    map_.path = write_image(tmp_path / "nowhere.tif", codes[None], crs=None, transform=rasterio.Affine.identity(), nodata=0)
    with rasterio.open(map_.path, "r+") as file:
        file.update_tags(1, CLASS_2="building", CLASS_3="grass", CLASS_4="tree")
    list(polygonize(map_.path, map_.polygons, ISPRS, 1.0, is_measured=False))
    map_.edit("UPDATE land_cover SET class = 2, checked = 'was tree' WHERE class = 4")
    found, _ = map_.corrected()
    assert (found == np.where(codes == TREE, BUILDING, codes)).all()


@pytest.mark.parametrize(
    "statement, words",
    [
        ("UPDATE land_cover SET name = 'x'", "No correction in"),
        ("UPDATE land_cover SET class = 77 WHERE fid = 1", "has the class 77, which the map does not know"),
        ("ALTER TABLE land_cover RENAME COLUMN class TO kind", "hold no field 'class'"),
    ],
)
def test_polygons_that_correct_nothing_or_do_not_fit_are_refused_and_nothing_is_written(map_, statement, words):
    map_.edit(statement)
    with pytest.raises(InputError, match=words):
        map_.corrected()
    assert not list(map_.folder.glob("new*"))


@pytest.mark.parametrize(
    "name, words", [("map.tif", "is the map itself"), ("map.gpkg", "is the polygons itself"), ("a.png", "ends with .tif")]
)
def test_neither_map_nor_polygons_are_written_to(map_, name, words):
    map_.output = map_.folder / name
    with pytest.raises(InputError, match=words):
        map_.corrected()


def test_the_command_writes_the_map_and_says_how_much_changed(map_, capsys):
    fid, _ = map_.largest(TREE)
    map_.edit("UPDATE land_cover SET class = 6, checked = 'was tree' WHERE fid = ?", fid)
    assert main(["correct", str(map_.path), f"{map_.polygons}|layername=land_cover", str(map_.output)]) == 0
    said = capsys.readouterr()
    assert str(map_.output) in said.out and "pixels changed by 1 corrected polygon" in said.err
    assert main(["correct", str(map_.path), str(map_.polygons), str(map_.path)]) == 2
