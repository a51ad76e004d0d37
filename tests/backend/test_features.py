"""Masks, labels, references and samples as features: layers, paths, views, lines, broken shapes, places that do not exist."""

import json
import os
import sqlite3
from contextlib import closing
from pathlib import PurePosixPath, PureWindowsPath

import numpy as np
import pytest
import rasterio
from landquilt.backend.__main__ import main
from landquilt.backend.features.area import read_area
from landquilt.backend.shared.sqlite_address import sqlite_address
from rasterio.crs import CRS

from .conftest import UTM, textured, write_image
from .packages import box, write_package

SIDE = 200
LEFT, TOP = UTM @ (0, 0)
HALF = SIDE * UTM.a / 2  # metres


@pytest.fixture
def image(tmp_path):
    return str(write_image(tmp_path / "image.tif", textured(3, SIDE, SIDE)))


@pytest.fixture
def samples(capsys, image):
    def run(labels, *options, images=(), status=0):
        pairs = [word for name in images or [image] for word in ("--pair", name, str(labels))]
        assert main(["--json", "samples", *pairs, "--window=64", *options]) == status
        return json.loads(capsys.readouterr().out.splitlines()[-1])

    return run


@pytest.fixture
def refused(capsys):
    """The sentence with which a command is refused."""

    def run(*words):
        assert main([str(word) for word in words]) != 0
        said = capsys.readouterr().err.strip().splitlines()[-1]
        assert said.endswith((".", "?")), said
        return said

    return run


def two_classes(path, name="labels", **more):
    rows = [(box(LEFT, TOP, HALF), 1), (box(LEFT + HALF, TOP - HALF, HALF), 2)]
    return write_package(path, {name: ("POLYGON", "class INTEGER", rows)}, **more)


def labelled(end):
    return {name: pixels for name, pixels in end["labelled"].items() if pixels}


QUARTERS = {"impervious surfaces": SIDE**2 // 4, "building": SIDE**2 // 4}


@pytest.fixture
def masks(tmp_path):
    """Two layers of areas in one file."""
    layers = {
        "old_aoi": ("POLYGON", "name TEXT", [(box(LEFT, TOP, HALF), "old")]),
        "aoi": ("POLYGON", "name TEXT", [(box(LEFT + HALF, TOP - HALF, HALF / 2), "new")]),
    }
    return write_package(tmp_path / "areas.gpkg", layers)


def masked(image, tmp_path, model, mask):
    assert main(["segment", image, str(tmp_path / "map.tif"), "--model", model, "--mask", mask, "--device", "cpu"]) == 0
    with rasterio.open(tmp_path / "map.tif") as file:
        return file.read(1) > 0


def test_a_mask_file_of_several_layers_is_refused_until_one_is_named(image, masks, model, tmp_path, refused):
    said = refused("segment", image, tmp_path / "map.tif", "--model", model, "--mask", masks)
    assert "has the layers old_aoi, aoi; name one as" in said and not (tmp_path / "map.tif").exists()
    inside = masked(image, tmp_path, model, f"{masks}|layername=aoi")
    expected = np.zeros((SIDE, SIDE), bool)
    expected[SIDE // 2 : SIDE * 3 // 4, SIDE // 2 : SIDE * 3 // 4] = True
    assert np.array_equal(inside, expected)


def test_lines_points_and_broken_shapes_of_a_mask_are_left_out_and_said(tmp_path):
    shapes = [box(LEFT, TOP, 3), [(LEFT, TOP)], [(LEFT, TOP), (LEFT + 2, TOP)], box(LEFT, TOP, 3)[:3]]
    kinds = ["Polygon", "Point", "LineString", "Polygon"]
    coordinates = [[shapes[0]], shapes[1][0], shapes[2], [shapes[3]]]
    geometries = [{"type": kind, "coordinates": corners} for kind, corners in zip(kinds, coordinates)]
    features = [{"type": "Feature", "properties": {}, "geometry": geometry} for geometry in geometries]
    path = tmp_path / "mask.geojson"
    crs = {"type": "name", "properties": {"name": "EPSG:32632"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    area = read_area(str(path), CRS.from_epsg(32632))
    assert len(area.polygons) == 1
    assert [note.split(" of ")[0] for note in area.notes] == ["1 point", "1 line", "1 broken geometry"]


@pytest.mark.parametrize("folder", ["a#b", "what?", "50%20x", "ümlaut & co"])
def test_labels_and_masks_are_read_in_folders_of_any_name(samples, image, tmp_path, folder):
    if os.name == "nt" and "?" in folder:
        pytest.skip("no such folder can be made")
    path = two_classes(tmp_path / folder / "labels.gpkg")
    assert labelled(samples(path)) == QUARTERS
    assert len(read_area(path, CRS.from_epsg(32632)).polygons) == 2
    assert sorted(item.name for item in tmp_path.iterdir()) == sorted(["image.tif", folder])  # no stray file


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (PurePosixPath("/a#b/what?/50%20x"), "file:///a%23b/what%3F/50%2520x"),
        (PureWindowsPath("C:/a#b/x.gpkg"), "file:///C%3A/a%23b/x.gpkg"),
        (PureWindowsPath("//server/share/x.gpkg"), "file:////server/share/x.gpkg"),
    ],
)
def test_a_network_share_is_no_host_to_sqlite(path, expected):
    assert sqlite_address(path) == expected


def test_a_view_is_read_like_a_table(samples, tmp_path):
    rows = [(box(LEFT, TOP, HALF), 1, 2024), (box(LEFT + HALF, TOP - HALF, HALF), 2, 2025)]
    layers = {"all_labels": ("POLYGON", "class INTEGER, year INTEGER", rows)}
    view = ("new_labels", "SELECT fid AS OGC_FID, geom, class FROM all_labels WHERE year = 2025")
    path = write_package(tmp_path / "labels.gpkg", layers, views=[view])
    assert labelled(samples(f"{path}|layername=new_labels")) == {"building": SIDE**2 // 4}


def test_a_filtered_layer_is_refused_for_what_it_is(refused, image, tmp_path):
    path = two_classes(tmp_path / "labels.gpkg")
    said = refused("samples", "--pair", image, f"{path}|layername=labels|subset=class = 1", "--window=64")
    assert "is filtered (class = 1); export what it shows" in said


def test_a_file_that_another_program_writes_is_told_from_a_damaged_one(refused, image, tmp_path, monkeypatch):
    monkeypatch.setattr("landquilt.backend.features.read.WAIT", 0.1)
    path = two_classes(tmp_path / "labels.gpkg")
    with closing(sqlite3.connect(path, isolation_level=None)) as base:
        base.execute("BEGIN EXCLUSIVE")
        said = refused("samples", "--pair", image, f"{path}|layername=labels", "--window=64")
    assert "cannot be read now (database is locked); save and close it" in said


def test_labels_that_are_open_in_qgis_are_read_with_what_is_saved(samples, tmp_path):
    path = two_classes(tmp_path / "labels.gpkg")
    with closing(sqlite3.connect(path, isolation_level=None)) as base:
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("DELETE FROM labels WHERE class = 2")
        assert labelled(samples(path)) == {"impervious surfaces": SIDE**2 // 4}


def test_shapes_beyond_what_can_be_projected_are_left_out_and_counted(samples, image, tmp_path, capsys):
    """Plate Carree to UTM: a world-wide layer has shapes that no zone shows."""
    ring = rasterio.warp.transform("EPSG:32632", "EPSG:4326", *zip(*box(LEFT, TOP, HALF)))
    rows = [(list(zip(*ring)), 1), (box(100.0, 95.0, 1.0), 2)]
    path = write_package(tmp_path / "labels.gpkg", {"labels": ("POLYGON", "class INTEGER", rows)}, epsg=4326)
    end = samples(path)
    assert abs(end["labelled"]["impervious surfaces"] - SIDE**2 // 4) < 200
    assert any("1 shape of" in note and "left out" in note for note in end["notes"])
    classes = str(write_image(tmp_path / "map.tif", np.ones((1, SIDE, SIDE), np.uint8)))
    assert main(["assess", path, classes, "--output", str(tmp_path / "report"), "--legend", "isprs"]) == 0
    report = json.loads((tmp_path / "report" / "report.json").read_text())
    assert any("1 shape of" in note for note in report["notes"]) and report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1
    assert len(read_area(path, CRS.from_epsg(32632)).polygons) == 1


def test_a_layer_without_a_coordinate_system_is_taken_to_have_the_image_s_and_it_is_said(samples, tmp_path):
    path = two_classes(tmp_path / "labels.gpkg")
    with closing(sqlite3.connect(path)) as base:
        base.execute("UPDATE gpkg_spatial_ref_sys SET organization = 'NONE', organization_coordsys_id = -1, definition = 'undefined'")
        base.commit()
    end = samples(path)
    said = "has no coordinate reference system, and is taken to have that of the image."
    assert labelled(end) == QUARTERS and any(note.endswith(said) for note in end["notes"])
    assert read_area(path, CRS.from_epsg(32632)).notes[0].endswith(said)


def test_lines_and_broken_rings_of_a_reference_are_said_to_be_left_out(image, tmp_path, refused):
    lines = ("LINESTRING", "class INTEGER", [([(LEFT, TOP - 1), (LEFT + 20, TOP - 1)], 2)])
    path = write_package(tmp_path / "lines.gpkg", {"lines": lines})
    classes = str(write_image(tmp_path / "map.tif", np.ones((1, SIDE, SIDE), np.uint8)))
    assert "holds only lines" in refused("assess", path, classes, "--output", tmp_path / "no", "--legend", "isprs")
    broken = ("POLYGON", "class INTEGER", [(box(LEFT, TOP, HALF), 1), (box(LEFT + HALF, TOP, HALF)[:3], 2)])
    path = write_package(tmp_path / "broken.gpkg", {"broken": broken})
    assert main(["assess", path, classes, "--output", str(tmp_path / "report"), "--legend", "isprs"]) == 0
    report = json.loads((tmp_path / "report" / "report.json").read_text())
    assert any("1 broken geometry of" in note for note in report["notes"])


def test_a_tile_without_a_label_is_left_out_with_a_note(samples, image, tmp_path):
    path = two_classes(tmp_path / "labels.gpkg")
    beside = str(write_image(tmp_path / "beside.tif", textured(3, SIDE, SIDE), transform=UTM @ rasterio.Affine.translation(SIDE, 0)))
    end = samples(path, images=[beside, image])
    assert labelled(end) == QUARTERS and end["problem"] == "" and end["windows"] > 0
    assert any(beside in note and "was left out" in note for note in end["notes"])
    assert "No pixel of" in samples(path, images=[beside])["problem"]


def test_one_layer_of_a_project_s_geopackage_is_a_map_to_draw_points_from_and_the_others_stay(tmp_path, refused):
    layers = {
        "land_cover": ("POLYGON", "class INTEGER", [(box(LEFT, TOP, HALF), 1), (box(LEFT + HALF, TOP, HALF), 2)]),
        "parcels": ("POLYGON", "owner TEXT", [(box(LEFT, TOP, HALF), "somebody")]),
    }
    project = write_package(tmp_path / "project.gpkg", layers)
    before = (tmp_path / "project.gpkg").read_bytes()
    words = ["samplepoints", f"{project}|layername=land_cover", "--size", "20", "--pixel-size", "0.5"]
    said = refused(words[0], words[1], project, *words[2:])
    assert "parcels" in said or "itself" in said
    assert (tmp_path / "project.gpkg").read_bytes() == before
    assert main([*words[:2], str(tmp_path / "points.gpkg"), *words[2:]]) == 0
    with closing(sqlite3.connect(tmp_path / "points.gpkg")) as base:
        assert base.execute("SELECT count(*) FROM sample").fetchone() == (20,)
