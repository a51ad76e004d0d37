"""Areas of a tall raster in degrees: a pixel near the pole covers less ground than one near the equator."""

import sqlite3
from contextlib import closing

import numpy as np
import pytest
import rasterio
from affine import Affine
from landquilt.backend.labels_from_map import run as labels_from_map
from landquilt.backend.row_areas import row_areas
from landquilt.backend.segment import run as segment
from landquilt.backend.shared.jobs import LabelsFromMap, Segment
from rasterio.crs import CRS

from .conftest import make_model, textured, write_image

DEGREES = CRS.from_epsg(4326)
TALL = Affine(0.01, 0, 8.0, 0, -0.01, 60.0)  # degrees
H, W = 800, 90


def on_the_ellipsoid(transform: Affine, height: int) -> np.ndarray:
    """(height,) square metres of a pixel of each row, by the closed formula for a zone of the WGS 84 ellipsoid."""
    axis, e = 6356752.314245, 0.0818191908426
    sine = np.sin(np.radians(transform.f + transform.e * np.arange(height + 1)))
    zones = axis**2 / 2 * (sine / (1 - (e * sine) ** 2) + np.arctanh(e * sine) / e)
    return np.abs(np.diff(zones)) * np.radians(transform.a)


def test_rows_of_a_raster_in_degrees_have_the_areas_that_the_ellipsoid_gives_them():
    areas = row_areas(DEGREES, TALL, H, W)
    assert np.allclose(areas, on_the_ellipsoid(TALL, H), rtol=1e-5)
    assert areas[-1] / areas[0] > 1.2


@pytest.mark.parametrize("epsg", [32632, 3857])
def test_rows_of_a_small_raster_in_metres_are_alike(epsg):
    areas = row_areas(CRS.from_epsg(epsg), Affine(0.2, 0, 680_000, 0, -0.2, 6_200_000), 50, 40)
    assert np.ptp(areas) / areas.mean() < 1e-5


def test_coordinates_that_mean_no_place_have_no_areas():
    assert row_areas(None, TALL, H, W) is None


def test_the_areas_of_a_map_and_of_its_polygons_are_sums_over_its_rows(tmp_path):
    image = write_image(tmp_path / "tall.tif", textured(3, H, W), crs="EPSG:4326", transform=TALL)
    model = make_model(tmp_path / "model", gsd=800.0)
    files = {name: str(tmp_path / name) for name in ("map.tif", "map.gpkg")}
    job = Segment(str(image), files["map.tif"], str(model), polygons=files["map.gpkg"], tile=128, overlap=32, device="cpu")
    *_, end = segment(job)
    with rasterio.open(files["map.tif"]) as file:
        expected = areas_by_code(file.read(1))
    assert list(end.area_m2.values()) == pytest.approx(expected, rel=1e-5)
    assert areas_in(files["map.gpkg"]) == pytest.approx(expected, rel=1e-5)


def test_labels_of_a_part_of_a_tall_map_have_the_areas_of_that_part(tmp_path):
    codes = np.ones((H, W), np.uint8)
    codes[700:780, 10:50] = 2
    codes[720:730, 20:30] = 3  # a hole
    path = write_image(tmp_path / "map.tif", codes[None], crs="EPSG:4326", transform=TALL)
    (x_min, y_max), (x_max, y_min) = TALL @ (5, 600), TALL @ (60, 800)
    list(labels_from_map(LabelsFromMap(str(path), str(tmp_path / "labels.gpkg"), extent=[x_min, y_min, x_max, y_max])))
    codes[:600], codes[:, :5], codes[:, 60:] = 0, 0, 0
    assert areas_in(tmp_path / "labels.gpkg") == pytest.approx(areas_by_code(codes)[:3], rel=1e-5)


def areas_by_code(codes: np.ndarray) -> list[float]:
    """Of codes 1 to 6, pixel by pixel."""
    rows = on_the_ellipsoid(TALL, H)
    return [float(((codes == code).sum(1) * rows).sum()) for code in range(1, 7)]


def areas_in(package) -> list[float]:
    """Sums by code of what polygons say."""
    with closing(sqlite3.connect(package)) as base:
        return [area for _, area in base.execute("SELECT class, SUM(area_m2) FROM land_cover GROUP BY class ORDER BY class")]


def test_a_part_of_an_image_without_a_place_has_no_area_in_metres(tmp_path):
    image = write_image(tmp_path / "photo.tif", textured(3, 200, 220), transform=Affine.identity())
    model = make_model(tmp_path / "model")
    job = Segment(str(image), str(tmp_path / "map.tif"), str(model), extent=[10, -160, 150, -20], tile=128, overlap=32, device="cpu")
    *_, end = segment(job)
    assert end.area_m2 == {} and sum(end.pixels.values()) == 140 * 140
