"""Polygons from class rasters are exact: nothing uncovered, nothing twice, everything valid, whatever the bands."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from landquilt.backend.polygons import assemble
from landquilt.backend.polygons.write import polygonize
from landquilt.backend.shared.card import ISPRS
from landquilt.backend.shared.errors import Fault, InputError
from rasterio.features import rasterize
from scipy.ndimage import label

GRID = Affine(0.2, 0, 1_175_671, 0, -0.2, 5_888_953)
PIXEL = 0.04
SYSTEM_PYTHON = "/usr/bin/python3"

maps = arrays.arrays(np.uint8, arrays.array_shapes(min_dims=2, max_dims=2, max_side=12), elements=st.integers(0, 3), fill=st.just(1))


def write(path: Path, array: np.ndarray, grid: Affine = GRID, crs: str | None = "EPSG:3857", nodata: int = 0) -> Path:
    h, w = array.shape
    with rasterio.open(
        path, "w", driver="GTiff", height=h, width=w, count=1, dtype=array.dtype, crs=crs, transform=grid, nodata=nodata
    ) as file:
        file.write(array, 1)
    return path


def read(path: Path, layer: str = "land_cover") -> tuple[np.ndarray, list[tuple]]:
    """Geometries, and the rows (class, name, area_m2, confidence)."""
    database = sqlite3.connect(path)
    rows = database.execute(f"SELECT geom, class, name, area_m2, confidence FROM {layer} ORDER BY fid").fetchall()
    database.close()
    return shapely.from_wkb([row[0][40:] for row in rows]), [row[1:] for row in rows]


def run(folder: Path, array: np.ndarray, grid: Affine = GRID, **options) -> tuple[np.ndarray, list[tuple]]:
    output = folder / "out.gpkg"
    done = list(polygonize(write(folder / "classes.tif", array, grid), output, ISPRS, PIXEL, **options))
    assert done == sorted(done) and done[-1] == array.size
    return read(output)


def count_parts(array: np.ndarray) -> int:
    return sum(label(array == code)[1] for code in np.unique(array[array > 0]))


def test_a_minimum_that_no_part_is_below_changes_nothing(tmp_path):
    array = np.array([[3, 3, 0, 3], [3, 3, 3, 3], [3, 0, 3, 3], [3, 3, 3, 3]], np.uint8)
    array[0, 0], array[2, 3] = 1, 2
    (tmp_path / "one").mkdir()
    with_minimum, rows = run(tmp_path, array, minimum_area=0.5 * PIXEL)
    exact, expected = run(tmp_path / "one", array)
    assert shapely.equals_exact(with_minimum, exact).all() and rows == expected


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(array=maps, rows=st.integers(1, 13))
def test_polygons_drawn_back_are_the_raster(tmp_path_factory, array, rows):
    shapes, fields = run(tmp_path_factory.mktemp("exact"), array, rows=rows)
    classes = [row[0] for row in fields]
    assert len(shapes) == count_parts(array)
    assert shapely.is_valid(shapes).all()
    drawn = rasterize(zip(shapes, classes), array.shape, transform=GRID, dtype="uint8") if len(shapes) else np.zeros_like(array)
    np.testing.assert_array_equal(drawn, array)
    assert shapely.area(shapes).sum() == pytest.approx(shapely.area(shapely.union_all(shapes)) if len(shapes) else 0)
    for code in range(1, 4):
        assert sum(row[2] for row in fields if row[0] == code) == pytest.approx(PIXEL * (array == code).sum())


@pytest.mark.slow
@settings(max_examples=80, deadline=None)
@given(array=maps)
def test_the_height_of_the_bands_changes_no_byte_of_a_feature(tmp_path_factory, array):
    folder = tmp_path_factory.mktemp("bands")
    first, *others = (run(folder, array, rows=rows) for rows in (1, 2, 5, 100))
    for shapes, fields in others:
        assert fields == first[1]
        assert [shape.wkb for shape in shapes] == [shape.wkb for shape in first[0]]


@pytest.mark.parametrize(
    "picture, holes",
    [
        (["111", "101", "110"], [1]),  # the hole meets the outside at a vertex
        (["1111", "1001", "1111"], [1]),
        (["11111", "10101", "11111"], [2]),
        (["11111", "10111", "11011", "11111"], [2]),  # two holes meet at a vertex
        (["01010", "10101", "01010"], [0] * 7),
        (["0110", "1001", "1001", "0110"], [0] * 4),
        (["01110", "10001", "01110"], [0] * 4),
        (["11111", "10001", "10101", "10001", "11111"], [1, 0]),  # an island
    ],
)
@pytest.mark.parametrize("rows", [1, 2, 100])
def test_touching_corners_give_valid_rings(tmp_path, picture, holes, rows):
    array = np.array([[int(character) for character in line] for line in picture], np.uint8)
    shapes, _ = run(tmp_path, array, rows=rows)
    assert shapely.is_valid(shapes).all()
    assert sorted(shapely.get_num_interior_rings(shapes).tolist()) == sorted(holes)


def test_only_turns_are_corners(tmp_path):
    shapes, _ = run(tmp_path, np.ones((50, 70), np.uint8), rows=7)
    assert len(shapes[0].exterior.coords) == 5
    assert shapes[0].exterior.is_ccw


@pytest.mark.parametrize(
    "grid",
    [
        Affine(0.2, 0, 500, 0, 0.2, 700),  # south up
        Affine.translation(500, 700) @ Affine.rotation(30) @ Affine.scale(0.2, -0.2),
        Affine(-0.2, 0, 500, 0, -0.2, 700),
    ],
)
def test_any_geotransform_is_followed(tmp_path, grid):
    array = np.array([[1, 1, 2], [1, 3, 2], [0, 3, 3]], np.uint8)
    shapes, fields = run(tmp_path, array, grid)
    assert shapely.is_valid(shapes).all() and all(shape.exterior.is_ccw for shape in shapes)
    for shape, (code, *_) in zip(shapes, fields):
        centres = shapely.points([grid @ (x + 0.5, y + 0.5) for y, x in zip(*np.nonzero(array == code))])
        assert shapely.contains(shape, centres).all()
        assert shape.area == pytest.approx(len(centres) * PIXEL)


def test_confidence_is_the_mean_of_the_pixels_that_have_one(tmp_path):
    array = np.array([[1, 1, 2], [1, 3, 2]], np.uint8)
    confidence = write(tmp_path / "confidence.tif", np.array([[10, 20, 255], [255, 100, 255]], np.uint8), nodata=255)
    for rows in (1, 2):
        _, fields = run(tmp_path, array, confidence=confidence, rows=rows)
        assert {row[0]: row[3] for row in fields} == {1: 15.0, 2: None, 3: 100.0}
    assert [row[3] for row in run(tmp_path, array)[1]] == [None] * 3


def test_names_come_from_the_legend(tmp_path):
    _, fields = run(tmp_path, np.array([[1, 2, 77]], np.uint8))
    assert [row[:2] for row in fields] == [(1, "impervious surfaces"), (2, "building"), (77, None)]


def test_a_raster_without_a_class_gives_an_empty_layer(tmp_path):
    shapes, fields = run(tmp_path, np.zeros((5, 5), np.uint8))
    assert len(shapes) == len(fields) == 0


def test_a_raster_without_crs_gives_an_undefined_one(tmp_path):
    list(polygonize(write(tmp_path / "a.tif", np.ones((2, 2), np.uint8), crs=None), tmp_path / "a.gpkg", ISPRS, 1.0))
    assert sqlite3.connect(tmp_path / "a.gpkg").execute("SELECT srs_id FROM gpkg_geometry_columns").fetchone() == (-1,)


def test_a_run_that_is_stopped_leaves_the_old_file_and_nothing_else(tmp_path):
    source, output = write(tmp_path / "a.tif", np.ones((9, 9), np.uint8)), tmp_path / "a.gpkg"
    output.write_bytes(b"old")
    steps = polygonize(source, output, ISPRS, 1.0, rows=3)
    next(steps)
    steps.close()
    assert output.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.gpkg", "a.tif"]


def test_a_full_disk_is_one_sentence_and_leaves_nothing(tmp_path, monkeypatch):
    real = sqlite3.connect

    def tight(*arguments, **options):
        database = real(*arguments, **options)
        database.execute("PRAGMA max_page_count = 40")
        return database

    monkeypatch.setattr(sqlite3, "connect", tight)
    source = write(tmp_path / "a.tif", (np.indices((200, 200)).sum(0) % 2 + 1).astype(np.uint8))
    with pytest.raises(Fault, match=r"cannot be written: database or disk is full"):
        list(polygonize(source, tmp_path / "a.gpkg", ISPRS, 1.0))
    assert [path.name for path in tmp_path.iterdir()] == ["a.tif"]


def test_wrong_input_is_one_sentence(tmp_path):
    good = write(tmp_path / "a.tif", np.ones((4, 4), np.uint8))
    with pytest.raises(InputError, match="cannot be read"):
        list(polygonize(tmp_path / "none.tif", tmp_path / "o.gpkg", ISPRS, 1.0))
    with pytest.raises(InputError, match="holds int16"):
        list(polygonize(write(tmp_path / "b.tif", np.ones((4, 4), np.int16)), tmp_path / "o.gpkg", ISPRS, 1.0))
    with pytest.raises(InputError, match="not on the grid"):
        list(polygonize(good, tmp_path / "o.gpkg", ISPRS, 1.0, confidence=write(tmp_path / "c.tif", np.ones((4, 5), np.uint8))))
    with pytest.raises(InputError, match="cannot be written"):
        list(polygonize(good, tmp_path / "no folder" / "o.gpkg", ISPRS, 1.0))
    assert not list(tmp_path.glob("*.gpkg*"))


@pytest.mark.skipif(not shutil.which("ogrinfo"), reason="needs GDAL's ogrinfo")
def test_gdal_opens_the_layer_with_its_index(tmp_path):
    run(tmp_path, np.array([[1, 2], [2, 1]], np.uint8))
    query = "SELECT HasSpatialIndex('land_cover', 'geom') AS indexed"
    found = subprocess.run(["ogrinfo", "-sql", query, tmp_path / "out.gpkg"], capture_output=True, text=True, check=True)
    assert "= 1" in found.stdout
    found = subprocess.run(["ogrinfo", "-so", tmp_path / "out.gpkg", "land_cover"], capture_output=True, text=True, check=True)
    assert "Feature Count: 4" in found.stdout and "Pseudo-Mercator" in found.stdout and "Warning" not in found.stderr


QGIS = """
import sys
from qgis.core import QgsApplication, QgsVectorLayer
application = QgsApplication([], False)
application.initQgis()
layer = QgsVectorLayer(sys.argv[1] + "|layername=land_cover", "p", "ogr")
renderer = layer.renderer()
print([(category.value(), category.label(), category.symbol().color().name()) for category in renderer.categories()])
print(all(feature.geometry().isGeosValid() for feature in layer.getFeatures()))
"""


@pytest.mark.slow
@pytest.mark.skipif(
    not Path(SYSTEM_PYTHON).exists() or subprocess.run([SYSTEM_PYTHON, "-c", "import qgis.core"], capture_output=True).returncode != 0,
    reason="needs QGIS",
)
def test_qgis_opens_the_layer_styled(tmp_path):
    run(tmp_path, np.array([[1, 2], [3, 1]], np.uint8))
    environment = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    found = subprocess.run([SYSTEM_PYTHON, "-c", QGIS, tmp_path / "out.gpkg"], capture_output=True, text=True, env=environment)
    assert found.stdout.splitlines() == [str([(str(item.code), item.name, item.color) for item in ISPRS]), "True"], found.stderr


def ground_with_holes(h: int, w: int) -> np.ndarray:
    """One polygon as large as the map, with what stands on it as holes."""
    return np.where(np.random.default_rng(0).random((h, w)) < 0.35, 2, 1).astype(np.uint8)


def test_a_polygon_that_is_written_piece_by_piece_is_the_same(tmp_path, monkeypatch):
    array = ground_with_holes(180, 150)
    whole, rows = run(tmp_path, array)
    for chunk, bands in ((20, 512), (333, 64)):
        monkeypatch.setattr(assemble, "CHUNK", chunk)
        pieces, again = run(tmp_path, array, rows=bands)
        assert again == rows and shapely.to_wkb(pieces).tolist() == shapely.to_wkb(whole).tolist()
        with sqlite3.connect(tmp_path / "out.gpkg") as base:
            boxes = np.array(base.execute("SELECT minx, miny, maxx, maxy FROM rtree_land_cover_geom ORDER BY id").fetchall())
        assert np.allclose(boxes, shapely.bounds(whole), rtol=1e-6)  # the index holds 32 bits


MEASURE = """
import resource, sys
from pathlib import Path
from backend.polygons.write import polygonize
from backend.shared.card import ISPRS
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for _ in polygonize(Path(sys.argv[1]), Path(sys.argv[2]), ISPRS, 0.04):
    pass
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1000)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="counts memory as Linux does")
def test_the_memory_of_a_polygon_with_half_a_million_holes_is_bounded(tmp_path):
    classes = write(tmp_path / "tall.tif", ground_with_holes(5000, 400))
    command = [sys.executable, "-c", MEASURE, str(classes), str(tmp_path / "out.gpkg")]
    made = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True)
    assert float(made.stdout) < 200  # megabytes; one array for each ring, and all of a polygon laid out at once, took 260
