"""The places of errors: listed by the backend for all kinds at once, or looked for one by one where it cannot."""

import json
import os
import shutil
import subprocess

import pytest
from landquilt.plugin.accuracy import places_table
from landquilt.plugin.accuracy.error_places import find_places
from landquilt.plugin.accuracy.places_bar import PlacesBar
from landquilt.tests.plugin.compare_stage import BUILDING, TREE, write_map
from landquilt.tests.plugin.stage import PYTHON, ROOT, is_alive, job_in, wait_until
from qgis.gui import QgsRubberBand

SQUARES = [(10, 20, 30, TREE), (100, 40, 24, BUILDING), (60, 120, 12, BUILDING), (140, 10, 9, BUILDING)]


@pytest.fixture(scope="session")
def made(real, tmp_path_factory):
    """A disagreement raster that the backend has written, and the codes that occur in it."""
    folder = tmp_path_factory.mktemp("places")
    labels = real[0].parent / "labels.tif"
    found = write_map(folder / "map.tif", labels, SQUARES)
    command = [PYTHON, "-s", "-m", "backend", "assess", labels, found, "--output", folder / "report", "--legend", "isprs"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    matrix = json.loads((folder / "report/report.json").read_text())["maps"][0]["full"]["matrix"]
    return folder / "report/disagreement_1_map.tif", {10 * i + j: n for i, row in enumerate(matrix, 1) for j, n in enumerate(row, 1) if n}


@pytest.fixture()
def raster(made, tmp_path):
    return shutil.copy(made[0], tmp_path / "errors.tif")


@pytest.fixture()
def bar(interface, settings, monkeypatch):
    settings(python=str(PYTHON))
    monkeypatch.setattr(places_table, "SMALL", 0)
    bar = PlacesBar(interface.canvas)
    yield bar
    bar.clear()
    bar.deleteLater()


def shown(bar, raster, code):
    """The places after a click."""
    bar.find(raster, code, "error", None)
    wait_until(lambda: bar.places is not None and bar.drawing is None)
    return bar.places


def boxes(places):
    return sorted((place.pixels, place.left, place.top, place.right, place.bottom) for place in places.largest)


@pytest.mark.slow
def test_the_first_click_lists_all_kinds_of_errors_and_every_other_one_is_answered_at_once(bar, raster, made, interface):
    codes = made[1]
    assert any(code % 10 != code // 10 for code in codes)
    shown(bar, raster, next(iter(codes)))
    assert raster.with_suffix(".places.json").is_file()
    for code, pixels in codes.items():
        bar.find(raster, code, "error", None)
        assert bar.search is None and bar.places.pixels == pixels
        alone = find_places(raster, code, lambda: False)
        assert bar.places.count == alone.count and boxes(bar.places) == boxes(alone)
        wait_until(lambda: bar.drawing is None)
        [band] = [item for item in interface.canvas.scene().items() if isinstance(item, QgsRubberBand) and item.numberOfVertices()]
        area = abs(band.asGeometry().area())
        assert area == pytest.approx(bar.places.largest[0].pixels * area_of_pixel(raster), rel=1e-6)
    assert shown_text(bar, raster, 66 if 66 not in codes else 65) == "error: no place."


def test_places_that_were_listed_before_anybody_asked_are_shown_at_once_and_not_before(bar, raster, made):
    bar.prepare(raster)
    wait_until(lambda: bar.table.known(raster) is not None)
    assert bar.places is None and bar.search is None
    bar.find(raster, next(iter(made[1])), "error", None)
    assert bar.places is not None


def test_a_click_while_they_are_being_listed_waits_for_the_list_and_starts_no_second_one(bar, raster, made):
    bar.prepare(raster)
    task = bar.table.task
    for code in made[1]:
        bar.find(raster, code, "error", None)
        assert bar.table.task is task and bar.places is None
    wait_until(lambda: bar.places is not None)
    assert bar.places.pixels == made[1][code]


def area_of_pixel(raster):
    from osgeo import gdal

    transform = gdal.Open(str(raster)).GetGeoTransform()
    return abs(transform[1] * transform[5])


def shown_text(bar, raster, code):
    bar.find(raster, code, "error", None)
    return bar.label.text()


def test_a_list_that_is_there_is_read_and_no_backend_started(bar, raster, made, backend):
    code = next(iter(made[1]))
    first = shown(bar, raster, code)
    record = backend("dead")
    again = PlacesBar(bar.canvas)
    assert boxes(shown(again, raster, code)) == boxes(first) and not record.exists()
    again.clear()


@pytest.mark.slow
def test_a_raster_written_anew_is_listed_anew(bar, raster, made):
    code = next(iter(made[1]))
    shown(bar, raster, code)
    table = raster.with_suffix(".places.json")
    before = table.stat().st_mtime_ns
    os.utime(raster, ns=(before + 10**9, before + 10**9))
    shown(bar, raster, code)
    assert table.stat().st_mtime_ns > before


@pytest.mark.parametrize("mode", ["dead", "refused", "strange"])
def test_without_the_backend_each_kind_is_looked_for_alone(bar, raster, made, backend, mode):
    backend(mode)
    for code in list(made[1])[:2]:
        assert boxes(shown(bar, raster, code)) == boxes(find_places(raster, code, lambda: False))
    assert not raster.with_suffix(".places.json").exists()


def test_a_small_raster_needs_no_backend(bar, raster, made, backend, monkeypatch):
    record = backend("dead")
    monkeypatch.setattr(places_table, "SMALL", 10**6)
    assert shown(bar, raster, next(iter(made[1]))).count and not record.exists()


def test_closing_ends_the_backend_that_lists(bar, raster, made, backend):
    record = backend("slow")
    bar.find(raster, next(iter(made[1])), "error", None)
    wait_until(lambda: record.exists() and record.stat().st_size)
    assert job_in(record)["kind"] == "Places"
    bar.clear()
    wait_until(lambda: not any(is_alive(pid) for pid in job_in(record)["pids"]))
    assert bar.places is None and bar.label.text() == ""


def test_a_raster_that_is_gone_is_said_in_one_sentence(bar, tmp_path):
    bar.find(tmp_path / "gone.tif", 45, "error", None)
    wait_until(lambda: "cannot be read; look whether it is still there" in bar.label.text())
