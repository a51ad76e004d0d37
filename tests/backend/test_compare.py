"""Two maps compared with each other, where nothing says which is right."""

import csv
import json

import numpy as np
import pytest
import rasterio
from landquilt.backend.accuracy.metrics import confusion
from landquilt.backend.compare import run
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.jobs import Compare
from landquilt.tests.backend.test_assess import GRID, LEGEND, blobs, polygons, write
from rasterio.transform import Affine


def compare(tmp_path, first, second, **more):
    list(run(Compare(first, second, str(tmp_path / "report"), **{"legend": LEGEND, **more})))
    return json.loads((tmp_path / "report" / "report.json").read_text())


@pytest.fixture()
def maps(tmp_path):
    last, this = blobs(150, 190), blobs(150, 190)
    this[40:60, 30:80] = 2
    last[:10] = 0
    return write(tmp_path / "last.tif", last), write(tmp_path / "this.tif", this), last, this


def test_agreement_areas_and_change_are_counted_where_both_have_a_class(tmp_path, maps):
    first, second, last, this = maps
    report = compare(tmp_path, first, second, block=16)
    expected = confusion(last, this, 3)
    assert report["agreement"]["matrix"] == expected.tolist()
    assert report["agreement"]["overall"] == pytest.approx(expected.trace() / expected.sum())
    assert report["agreement"]["iou"] == pytest.approx([((last == k) & (this == k)).sum() / (((last == k) | (this == k)) & (last > 0)).sum()
                                                        for k in (1, 2, 3)])  # fmt: skip
    for k, row in enumerate(report["by_class"]):
        assert row["change"] == pytest.approx((expected.sum(0)[k] - expected.sum(1)[k]) * 0.25, rel=1e-3)
    assert report["interval"]["low"] <= report["agreement"]["overall"] <= report["interval"]["high"]
    assert any("1,900 have no class in one of the maps" in text for text in report["notes"])


def test_the_change_raster_codes_first_times_ten_plus_second(tmp_path, maps):
    first, second, last, this = maps
    compare(tmp_path, first, second)
    with rasterio.open(tmp_path / "report" / "changes.tif") as file:
        assert (file.read(1) == np.where(last > 0, 10 * last + this, 0)).all()
    assert "field to wood" in (tmp_path / "report" / "changes.qml").read_text()


def test_the_tables_name_both_maps(tmp_path, maps):
    report = compare(tmp_path, *maps[:2], names=["2023", "2026"])
    with open(tmp_path / "report" / "matrix.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [int(rows[0][name]) for name in ("water", "wood", "field")] == report["agreement"]["matrix"][0] and "2023" in rows[0]
    with open(tmp_path / "report" / "classes.csv", newline="") as file:
        assert [float(row["iou"]) for row in csv.DictReader(file)] == report["agreement"]["iou"]
    page = (tmp_path / "report" / "report.html").read_text()
    assert "Agreement of two maps" in page and "in 2023" in page


def test_an_ignored_class_is_not_compared_in_either_map(tmp_path, maps):
    first, second, last, this = maps
    report = compare(tmp_path, first, second, ignore=["wood"])
    keep = (last != 2) & (this != 2)
    assert report["agreement"]["matrix"] == confusion(last * keep, this, 3).tolist()


def test_polygons_and_a_raster_of_another_grid_can_be_compared(tmp_path):
    values = blobs(40, 50)
    layer = polygons(tmp_path / "first.geojson", values, names=("water", "wood", "field"))
    finer = write(tmp_path / "second.tif", values.repeat(2, 0).repeat(2, 1), GRID @ Affine.scale(0.5))
    report = compare(tmp_path, layer, finer)
    assert report["agreement"]["overall"] == 1 and np.sum(report["agreement"]["matrix"]) == 8000


def test_maps_that_do_not_meet_are_refused(tmp_path, maps):
    far = write(tmp_path / "far.tif", blobs(20, 20), GRID @ Affine.translation(5000, 0))
    with pytest.raises(InputError, match="same place"):
        compare(tmp_path, maps[0], far)
    assert not (tmp_path / "report").exists()


def test_the_command_prints_the_agreement(tmp_path, maps, command):
    status, said, noted = command("compare", *maps[:2], "--output", tmp_path / "out", "--legend", LEGEND)
    assert status == 0, noted
    assert "agreement" in said and (tmp_path / "out" / "changes.tif").exists()
