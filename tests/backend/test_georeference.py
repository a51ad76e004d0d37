"""Images that are placed in unusual ways: by ground control points, in a local system, by a datum of their own."""

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import rasterio
from landquilt.backend.__main__ import main
from landquilt.backend.georeference import epsg_of
from landquilt.backend.labels.label_coding import LabelCoding
from landquilt.backend.labels.layer import Grid
from landquilt.backend.labels.on_grid import open_labels
from landquilt.backend.polygons.write import polygonize
from landquilt.backend.segment import run
from landquilt.backend.shared.card import ISPRS
from landquilt.backend.shared.jobs import Note, Segment
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning
from rasterio.transform import Affine

from .conftest import GSD, UTM, textured, write_image

OWN = CRS.from_proj4("+proj=utm +zone=32 +ellps=GRS80 +towgs84=100,200,300,0,0,0,0 +units=m +no_defs")
FEET = CRS.from_wkt('LOCAL_CS["Building site",UNIT["foot",0.3048],AXIS["X",EAST],AXIS["Y",NORTH]]')
NAMED = CRS.from_wkt('LOCAL_CS["RGF93 v1 / Lambert-93",UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]')
LAMBERT = Affine(0.2, 0, 650000, 0, -0.2, 6860000)


def segment(image, folder, model, **more):
    """The notes, the end, and the map's place."""
    job = Segment(str(image), str(folder / "map.tif"), model, tile=128, overlap=48, device="cpu", precision="float32", **more)
    *messages, end = run(job)
    with rasterio.open(folder / "map.tif") as file:
        return [message.text for message in messages if isinstance(message, Note)], end, file.crs, file.transform


def write_points(path, bend=0.0, count=4):
    """An image placed by ground control points at its corners, one of them `bend` metres beside."""
    corners = [(0, 0), (0, 160), (120, 160), (120, 0)][:count]
    grid = UTM @ Affine.rotation(20)
    places = [grid @ (column, row) for row, column in corners]
    points = [GroundControlPoint(row, column, x + bend * (k == 2), y) for k, ((row, column), (x, y)) in enumerate(zip(corners, places))]
    with rasterio.open(path, "w", driver="GTiff", count=3, height=120, width=160, dtype="uint8") as file:
        file.write(textured(3, 120, 160))
        file.gcps = (points, CRS.from_epsg(32632))
    return path, grid


def test_four_ground_control_points_at_the_corners_place_an_image_exactly(model, tmp_path):
    image, grid = write_points(tmp_path / "points.tif")
    notes, end, crs, transform = segment(image, tmp_path, model)
    assert crs.to_epsg() == 32632 and transform.almost_equals(grid, 1e-5)
    assert sum(end.area_m2.values()) == pytest.approx(120 * 160 * GSD**2, rel=0.002)
    assert any("4 ground control points" in note for note in notes)


@pytest.mark.parametrize(("more", "words"), [({"bend": 3.0}, "pixels beside"), ({"count": 2}, "too few")])
def test_ground_control_points_that_no_straight_grid_fits_are_refused_with_the_way_out(model, tmp_path, more, words):
    image, _ = write_points(tmp_path / "points.tif", **more)
    with pytest.raises(Exception, match=words) as caught:
        segment(image, tmp_path, model)
    assert "Warp" in str(caught.value) and not (tmp_path / "map.tif").exists()


def test_the_unit_of_a_local_coordinate_system_counts(model, tmp_path):
    image = write_image(tmp_path / "site.tif", textured(3, 120, 160), crs=FEET, transform=Affine(0.5, 0, 100, 0, -0.5, 900))
    notes, end, crs, _ = segment(image, tmp_path, model, polygons=str(tmp_path / "map.gpkg"))
    assert sum(end.area_m2.values()) == pytest.approx(120 * 160 * (0.5 * 0.3048) ** 2, rel=1e-3)
    assert crs.to_wkt().startswith("LOCAL_CS") and any("local one" in note and "foot" in note for note in notes)


def test_labels_in_a_local_system_with_the_name_of_the_image_s_lie_on_it_and_it_is_said(tmp_path):
    codes = np.ones((1, 100, 100), np.uint8)
    codes[0, :50] = 4
    grid = Grid(CRS.from_epsg(2154), LAMBERT, 100, 100)
    for name, transform in (("same", LAMBERT), ("coarse", LAMBERT @ Affine.scale(2))):
        values = codes if name == "same" else codes[:, ::2, ::2]
        path = write_image(tmp_path / f"{name}.tif", values, crs=NAMED, transform=transform)
        labels = open_labels(str(path), "", grid, LabelCoding(ISPRS), 1.0, 0.5)
        assert np.array_equal(labels.read(labels.box), codes[0])
        assert any("local one with the name" in note for note in labels.notes)


def test_a_geopackage_names_an_epsg_code_only_of_the_very_same_system(model, tmp_path):
    image = write_image(tmp_path / "own.tif", textured(3, 120, 160), crs=OWN)
    assert OWN.to_epsg() == 25832 and epsg_of(OWN) is None and epsg_of(CRS.from_epsg(25832)) == 25832
    segment(image, tmp_path, model, polygons=str(tmp_path / "map.gpkg"))
    with closing(sqlite3.connect(tmp_path / "map.gpkg")) as base:
        query = "SELECT s.organization, s.definition FROM gpkg_geometry_columns g JOIN gpkg_spatial_ref_sys s USING (srs_id)"
        [(organization, definition)] = base.execute(query)
    assert organization == "NONE" and CRS.from_wkt(definition) == OWN


@pytest.fixture()
def plain(tmp_path):
    """An image that says nothing of its place."""
    with pytest.warns(NotGeoreferencedWarning):
        return write_image(tmp_path / "plain.tif", textured(3, 120, 160), crs=None, transform=Affine.identity())


def test_an_extent_of_an_image_without_a_place_is_in_pixels_as_qgis_draws_them(plain, model, tmp_path):
    segment(plain, tmp_path, model)
    with rasterio.open(tmp_path / "map.tif") as file:
        whole = file.read(1)
        assert tuple(file.bounds) == (0, -120, 160, 0)
    polygons = tmp_path / "map.gpkg"
    notes, end, *_ = segment(plain, tmp_path, model, extent=[10, -50, 70, -20], polygons=str(polygons))
    with rasterio.open(tmp_path / "map.tif") as file:
        assert (file.read(1) == whole[20:50, 10:70]).all() and tuple(file.bounds) == (10, -50, 70, -20)
    with closing(sqlite3.connect(polygons)) as base:
        assert base.execute("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE data_type = 'features'").fetchone() == (
            10, -50, 70, -20,
        )  # fmt: skip
        assert base.execute("SELECT SUM(area_px) FROM land_cover").fetchone() == (60 * 30,)
    assert not end.area_m2 and sum(end.pixels.values()) == 60 * 30
    assert any("areas are counted in pixels" in note for note in notes)


def test_the_command_line_shows_pixels_of_an_image_without_a_place_and_says_where_it_lies(plain, model, tmp_path, capsys):
    command = ["segment", str(plain), str(tmp_path / "map.tif"), "--model", model, "--tile", "128", "--overlap", "48", "--device", "cpu"]
    assert main([*command, "--extent", "10", "-50", "70", "-20"]) == 0
    table = capsys.readouterr().out
    assert " px " in table and " m2 " not in table
    assert main([*command, "--extent", "10", "20", "70", "50"]) == 2
    assert "covers [0.0, -120.0, 160.0, 0.0]" in (said := capsys.readouterr().err) and "rows run from y = 0 downwards" in said


def test_a_mask_drawn_over_an_image_without_a_place_lies_where_it_was_drawn(plain, model, tmp_path):
    mask = tmp_path / "mask.gpkg"
    with rasterio.open(write_image(tmp_path / "mask.tif", np.ones((1, 30, 60), np.uint8), None, Affine(1, 0, 10, 0, -1, -20))) as file:
        list(polygonize(Path(file.name), mask, ISPRS, 1.0))
    segment(plain, tmp_path, model, mask=str(mask))
    with rasterio.open(tmp_path / "map.tif") as file:
        inside = np.zeros((120, 160), bool)
        inside[20:50, 10:70] = True
        assert ((file.read(1) > 0) == inside).all()
