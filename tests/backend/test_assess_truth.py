"""What an assessment says of itself, where a number alone would mislead."""

import sqlite3
from contextlib import closing

import numpy as np
import pytest
import rasterio
from landquilt.backend.__main__ import main

from .test_assess import assess, blobs, write
from .test_samplepoints import fill

TWO = "1=one, 2=two"


@pytest.fixture
def scene(tmp_path):
    """A map with a tenth of its pixels in the second class, and one with half of them."""
    a, b = np.ones((400, 400), np.uint8), np.ones((400, 400), np.uint8)
    a[:, 360:], b[:, 200:] = 2, 2
    return write(tmp_path / "a.tif", a), write(tmp_path / "b.tif", b)


def draw(path, source, *words):
    """A sample of a map by the command, in which somebody has looked up what the map shows."""
    assert main(["samplepoints", source, str(path), "--legend", TWO, *words]) == 0
    with rasterio.open(source) as file:
        fill(path, file.read(1))
    return str(path)


def change(path, *statements):
    with closing(sqlite3.connect(path)) as base:
        for statement in statements:
            base.execute(statement)
        base.commit()


def accuracy(report):
    return report["maps"][0]["estimates"]["overall_accuracy"]


CUT = ("ALTER TABLE sample RENAME COLUMN stratum_name TO stratum_na", "ALTER TABLE sample RENAME COLUMN stratum_pixels TO stratum_pi")


def test_names_of_fields_that_a_shapefile_has_cut_are_understood(tmp_path, scene):
    a, b = scene
    sample = draw(tmp_path / "sample.gpkg", a, "--design", "stratified", "--allocation", "equal", "--size", "100")
    whole, _ = assess(tmp_path, sample, b, legend=TWO)
    change(sample, *CUT)
    cut, _ = assess(tmp_path, sample, b, legend=TWO)
    assert accuracy(cut) == accuracy(whole) and accuracy(cut)["low"] < 0.6 < accuracy(cut)["high"]
    assert accuracy(cut)["estimate"] == pytest.approx(0.9 * whole["maps"][0]["full"]["scores"]["recall"][0] + 0.1, abs=1e-6)


def test_a_stratified_sample_without_the_sizes_of_its_strata_is_refused_in_one_sentence(tmp_path, scene, capsys):
    a, b = scene
    sample = draw(tmp_path / "sample.gpkg", a, "--design", "stratified", "--size", "40")
    change(sample, "ALTER TABLE sample RENAME COLUMN stratum_pixels TO something")
    assert main(["assess", sample, b, "--output", str(tmp_path / "out"), "--legend", TWO]) != 0
    said = capsys.readouterr().err.strip().splitlines()[-1]
    assert "stratum_pixels" in said and said.endswith("with all of its fields.") and not (tmp_path / "out").exists()


def test_a_stratum_all_of_whose_points_were_deleted_is_said(tmp_path, scene):
    a, b = scene
    sample = draw(tmp_path / "sample.gpkg", a, "--design", "stratified", "--allocation", "equal", "--size", "40")
    change(sample, "DELETE FROM sample WHERE stratum = 2")
    _, notes = assess(tmp_path, sample, b, legend=TWO)
    assert any("10 % of the area are missing" in note for note in notes)


def test_a_point_that_somebody_adds_to_a_stratified_sample_counts_in_no_estimate(tmp_path, scene):
    a, b = scene
    sample = draw(tmp_path / "sample.gpkg", a, "--design", "stratified", "--allocation", "equal", "--size", "40")
    before, _ = assess(tmp_path, sample, b, legend=TWO)
    change(sample, "INSERT INTO sample (geom, reference) SELECT geom, 3 - reference FROM sample WHERE id = 1")
    after, notes = assess(tmp_path, sample, b, legend=TWO)
    assert accuracy(after) == accuracy(before) and any("1 point of" in note and "added by hand" in note for note in notes)


def test_all_points_right_do_not_make_a_map_perfect(tmp_path, scene):
    a, _ = scene
    sample = draw(tmp_path / "sample.gpkg", a, "--design", "simple", "--size", "5", "--seed", "3")
    report, _ = assess(tmp_path, sample, a, legend=TWO)
    found = accuracy(report)
    assert found["estimate"] == 1 and found["se"] is None and found["high"] == 1
    assert found["low"] == pytest.approx(5 / (5 + 1.96**2))  # Wilson's interval
    page = (tmp_path / "report" / "report.html").read_text()
    assert "1.000 to 1.000" not in page and "± 0" not in page


def test_blocks_that_are_all_right_leave_the_interval_unknown(tmp_path):
    path = write(tmp_path / "map.tif", blobs(200, 200))
    report, _ = assess(tmp_path, path, path, block=16)
    found = report["maps"][0]["intervals"]["overall_accuracy"]
    assert found == {"estimate": 1.0, "low": None, "high": None}
    assert "1.000 to 1.000" not in (tmp_path / "report" / "report.html").read_text()


def test_values_that_are_no_class_are_counted_once_each(tmp_path):
    reference = blobs(700, 300)
    reference[200:400, 50:250] = 255
    path, shown = write(tmp_path / "reference.tif", reference), write(tmp_path / "map.tif", blobs(700, 300, seed=1))
    _, notes = assess(tmp_path, path, shown, tolerance=3.0, erosion=3.0)
    assert any(f"255 ({200 * 200:,})" in note for note in notes)


def test_the_boundary_score_of_a_reference_without_borders_is_not_known(tmp_path):
    """Two fields that somebody labelled apart from each other: no border is labelled."""
    reference = np.zeros((90, 90), np.uint8)
    reference[:, :30], reference[:, 60:] = 1, 2
    shown = np.full((90, 90), 1, np.uint8)
    shown[:, 50:], shown[40:, 10:20] = 2, 2
    report, _ = assess(tmp_path, write(tmp_path / "reference.tif", reference), write(tmp_path / "map.tif", shown), tolerance=2.0)
    assert report["maps"][0]["boundary_f1"]["f1"] == [None, None, None] and report["maps"][0]["boundary_f1"]["mean"] is None


def test_codes_that_begin_at_zero_are_told_with_the_table_that_helps(tmp_path):
    truth = blobs(120, 120, classes=3)
    reference, shown = write(tmp_path / "reference.tif", truth - 1), write(tmp_path / "map.tif", truth)
    report, notes = assess(tmp_path, reference, shown)
    said = next(note for note in notes if "begin at 0" in note)
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] == 0
    assert said.endswith("give the reference the class table 0=1, 1=2, 2=3.")
    report, notes = assess(tmp_path, reference, shown, reference_classes="0=1, 1=2, 2=3")
    assert report["maps"][0]["full"]["scores"]["overall_accuracy"] == 1 and not any("begin at 0" in note for note in notes)


def test_an_agreement_below_chance_is_told(tmp_path):
    truth = blobs(120, 120, classes=3)
    shown = np.where(np.random.default_rng(0).random(truth.shape) < 0.5, truth % 3 + 1, (truth + 1) % 3 + 1).astype(np.uint8)
    _, notes = assess(tmp_path, write(tmp_path / "reference.tif", truth), write(tmp_path / "map.tif", shown))
    assert any("less than by chance" in note and "class table" in note for note in notes)


def test_a_map_that_agrees_as_maps_do_is_not_doubted(tmp_path):
    truth = blobs(120, 120, classes=3)
    shown = np.where(np.random.default_rng(0).random(truth.shape) < 0.5, 1, truth).astype(np.uint8)
    _, notes = assess(tmp_path, write(tmp_path / "reference.tif", truth), write(tmp_path / "map.tif", shown))
    assert not any("class table" in note for note in notes)


def test_the_report_says_when_and_by_which_version_it_was_made_and_what_each_value_was_taken_for(tmp_path):
    truth = blobs(60, 60)
    reference = write(tmp_path / "reference.tif", truth - 1)
    report, _ = assess(tmp_path, reference, write(tmp_path / "map.tif", truth), reference_classes="0=1, 1=2, 2=3")
    assert report["date"][:2] == "20" and report["version"][0].isdigit()
    assert report["meanings"]["reference"] == {"0": "water", "1": "wood", "2": "field"}
    page = (tmp_path / "report" / "report.html").read_text()
    assert "0 = water, 1 = wood, 2 = field" in page and f"LandQuilt {report['version']}" in page
