"""Samples drawn from a map, filled in, and assessed: the whole way of a design-based accuracy assessment."""

import json
import sqlite3
from collections import Counter

import numpy as np
import pytest
import rasterio
from landquilt.backend.assess import run as assess
from landquilt.backend.sample_points import run
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.jobs import Assess, Note, SamplePoints
from landquilt.tests.backend.test_assess import GRID, LEGEND, blobs, polygons, write
from rasterio.transform import Affine


def draw(tmp_path, source, **more):
    """The rows of the drawn layer."""
    list(run(SamplePoints(source, str(tmp_path / "sample.gpkg"), **{"legend": LEGEND, **more})))
    return rows_of(tmp_path / "sample.gpkg")


def rows_of(path):
    with sqlite3.connect(path) as base:
        base.row_factory = sqlite3.Row
        return [dict(row) for row in base.execute("SELECT * FROM sample")]


def place(row):
    x, y = np.frombuffer(row["geom"][-16:], "<f8")
    column, line = ~GRID @ (x, y)
    assert column % 1 == pytest.approx(0.5, abs=1e-6) and line % 1 == pytest.approx(0.5, abs=1e-6)
    return int(line), int(column)


def fill(path, values, share=1.0):
    """Write the true classes into the layer, as a person with a form would; of the first rows by id only, where share is below 1."""
    rows = rows_of(path)
    with sqlite3.connect(path) as base:
        for trigger in base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            base.execute(f'DROP TRIGGER "{trigger[0]}"')  # they call functions that only a GIS brings
        for row in rows:
            if row["id"] <= share * len(rows):
                base.execute("UPDATE sample SET reference = ? WHERE fid = ?", (int(values[place(row)]), row["fid"]))


@pytest.fixture()
def scene(tmp_path):
    """A map with errors, and the truth; rare class 3."""
    truth = blobs(400, 500, classes=2, size=9)
    truth[100:140, 100:160] = 3
    found = truth.copy()
    rng = np.random.default_rng(0)
    wrong = rng.random(truth.shape) < 0.1
    found[wrong] = rng.integers(1, 4, wrong.sum())
    found[:20] = 0
    return write(tmp_path / "map.tif", found, nodata=0), found, truth


def test_a_stratified_sample_has_places_in_every_class_with_its_stratum_and_no_place_twice(tmp_path, scene):
    source, found, _ = scene
    rows = draw(tmp_path, source, size=300, minimum=60)
    places = [place(row) for row in rows]
    assert len(set(places)) == len(places)
    assert all(found[where] == row["stratum"] for where, row in zip(places, rows))
    counts = Counter(row["stratum"] for row in rows)
    assert counts[3] == 60 and abs(sum(counts.values()) - 300) <= 2
    assert {row["stratum"]: row["stratum_pixels"] for row in rows} == {k: int((found == k).sum()) for k in (1, 2, 3)}
    assert {row["stratum_name"] for row in rows} == {"water", "wood", "field"} and {row["design"] for row in rows} == {"stratified"}
    assert all(row["reference"] is None for row in rows)


def test_the_order_of_the_places_says_nothing_about_where_they_are(tmp_path, scene):
    rows = draw(tmp_path, scene[0], size=300, design="simple")
    lines = [place(row)[0] for row in rows]
    assert abs(np.corrcoef(lines, range(len(lines)))[0, 1]) < 0.2 and sorted(row["id"] for row in rows) == list(range(1, 301))


def test_a_simple_sample_falls_on_classes_by_their_area(tmp_path, scene):
    source, found, _ = scene
    rows = draw(tmp_path, source, size=2000, design="simple")
    share = np.mean([found[place(row)] == 1 for row in rows])
    assert len(rows) == 2000 and share == pytest.approx((found == 1).sum() / (found > 0).sum(), abs=0.04)


def test_a_systematic_sample_is_a_lattice_on_what_has_a_class(tmp_path, scene):
    rows = draw(tmp_path, scene[0], size=400, design="systematic")
    lines, columns = (sorted({place(row)[axis] for row in rows}) for axis in (0, 1))
    assert min(lines) >= 20 and set(np.diff(lines)) | set(np.diff(columns)) <= {21, 22, 23} and 350 <= len(rows) <= 450


def test_without_a_size_there_are_as_many_places_as_the_standard_error_takes(tmp_path, scene):
    assert len(draw(tmp_path, scene[0], design="simple", standard_error=0.02, accuracy=0.8)) == 400


def test_the_same_seed_draws_the_same_places_and_another_others(tmp_path, scene):
    first, again, other = (sorted(map(place, draw(tmp_path, scene[0], size=100, seed=seed))) for seed in (1, 1, 2))
    assert first == again != other


def test_a_mask_says_where_to_draw(tmp_path, scene):
    mask = polygons(tmp_path / "mask.geojson", np.pad(np.ones((50, 60), np.uint8), ((100, 0), (200, 0))))
    for design in ("simple", "stratified", "systematic"):
        rows = draw(tmp_path, scene[0], size=50, design=design, mask=mask, minimum=5)
        assert rows and all(100 <= place(row)[0] < 150 and 200 <= place(row)[1] < 260 for row in rows)


@pytest.mark.parametrize("design", ["stratified", "simple", "systematic"])
def test_a_filled_sample_estimates_accuracy_and_areas_of_the_whole_map(tmp_path, scene, design):
    source, found, truth = scene
    draw(tmp_path, source, size=3000, design=design, seed=3)
    fill(tmp_path / "sample.gpkg", truth)
    list(assess(Assess(str(tmp_path / "sample.gpkg"), [source], str(tmp_path / "report"), legend=LEGEND)))
    report = json.loads((tmp_path / "report" / "report.json").read_text())
    estimates, valid = report["maps"][0]["estimates"], found > 0
    assert report["unit"] == "points" and report["design"] == design
    accuracy = estimates["overall_accuracy"]
    assert abs(accuracy["estimate"] - (found == truth)[valid].mean()) < 3 * accuracy["se"] < 0.03
    for k in (1, 2, 3):
        area = estimates["areas"][k - 1]
        assert abs(area["estimate"] - 0.25 * (truth[valid] == k).sum()) < 3.5 * area["se"]
        assert estimates["mapped"][k - 1] == pytest.approx(0.25 * (found == k).sum(), rel=1e-3)
    assert "about the whole map" in (tmp_path / "report" / "report.html").read_text()


def test_another_map_is_assessed_on_the_sample_drawn_for_the_first(tmp_path, scene):
    source, found, truth = scene
    other = np.where(np.random.default_rng(9).random(truth.shape) < 0.3, 1, truth).astype(np.uint8)
    draw(tmp_path, source, size=3000)
    fill(tmp_path / "sample.gpkg", truth)
    maps = [source, write(tmp_path / "other.tif", other)]
    list(assess(Assess(str(tmp_path / "sample.gpkg"), maps, str(tmp_path / "report"), legend=LEGEND)))
    report = json.loads((tmp_path / "report" / "report.json").read_text())
    valid = found > 0
    accuracy = report["maps"][1]["estimates"]["overall_accuracy"]
    assert abs(accuracy["estimate"] - (other == truth)[valid].mean()) < 3 * accuracy["se"]
    change = report["pairs"][0]["difference"]["overall_accuracy"]
    assert change["estimate"] == pytest.approx(report["maps"][0]["estimates"]["overall_accuracy"]["estimate"] - accuracy["estimate"])
    assert change["low"] > 0 and report["pairs"][0]["mcnemar"]["p"] < 0.001


def test_a_map_of_polygons_is_drawn_from_in_pixels_of_the_size_that_is_named(tmp_path):
    truth = blobs(60, 80, size=10)
    shapes = polygons(tmp_path / "map.geojson", truth)
    for size, share in ((0.5, 1), (0.25, 4)):
        rows = draw(tmp_path, shapes, size=120, minimum=20, pixel_size=size)
        for row in rows:
            column, line = ~GRID @ np.frombuffer(row["geom"][-16:], "<f8")
            assert truth[int(line), int(column)] == row["stratum"]
        counts = {row["stratum"]: row["stratum_pixels"] for row in rows}
        assert counts == pytest.approx({k: share * int((truth == k).sum()) for k in (1, 2, 3)}, rel=0.03)
        assert [row["pixel_m2"] for row in rows] == pytest.approx([size**2] * len(rows), rel=0.01)
    messages = run(SamplePoints(shapes, str(tmp_path / "s.gpkg"), legend=LEGEND, size=9))
    notes = [message.text for message in messages if isinstance(message, Note)]
    assert "chosen by the polygons" in notes[0]
    named = polygons(tmp_path / "named.geojson", truth, "label", ("water", "wood", "field"))
    assert Counter(row["stratum"] for row in draw(tmp_path, named, size=90, allocation="equal", map_field="label")) == {1: 30, 2: 30, 3: 30}


def test_points_are_no_map_to_draw_from(tmp_path, scene):
    draw(tmp_path, scene[0], size=50)
    with pytest.raises(InputError, match=r"is a point layer; draw from a class raster or polygons\.$"):
        list(run(SamplePoints(str(tmp_path / "sample.gpkg"), str(tmp_path / "other.gpkg"), legend=LEGEND)))


@pytest.mark.parametrize("side", [1, 2])
def test_areas_are_right_where_the_sample_was_drawn_in_pixels_of_another_size(tmp_path, scene, side):
    source, found, truth = scene
    draw(tmp_path, source, size=3000)
    fill(tmp_path / "sample.gpkg", truth)
    finer = write(tmp_path / "finer.tif", truth.repeat(side, 0).repeat(side, 1), GRID @ Affine.scale(1 / side))
    list(assess(Assess(str(tmp_path / "sample.gpkg"), [finer], str(tmp_path / "report"), legend=LEGEND)))
    for k, area in enumerate(report_in(tmp_path)["maps"][0]["estimates"]["areas"], 1):
        assert abs(area["estimate"] - 0.25 * (truth[found > 0] == k).sum()) < 3.5 * area["se"]


def test_a_sample_filled_in_part_is_assessed_on_that_part_and_says_so(tmp_path, scene):
    source, _, truth = scene
    rows = draw(tmp_path, source, size=400)
    fill(tmp_path / "sample.gpkg", truth, share=0.25)
    messages = list(assess(Assess(str(tmp_path / "sample.gpkg"), [source], str(tmp_path / "report"), legend=LEGEND)))
    report = json.loads((tmp_path / "report" / "report.json").read_text())
    assert report["maps"][0]["points"] == len(rows) // 4
    assert any(f"of {len(rows)} points have no reference class yet" in getattr(message, "text", "") for message in messages)


def test_points_of_unknown_design_give_a_matrix_but_no_areas_unless_the_design_is_named(tmp_path, scene):
    source, found, truth = scene
    rng = np.random.default_rng(1)
    lines, columns = rng.integers(20, 400, 500), rng.integers(0, 500, 500)
    features = [
        {"type": "Feature", "properties": {"label": ("water", "wood", "field")[truth[y, x] - 1]},
         "geometry": {"type": "Point", "coordinates": list(GRID @ (x + 0.3, y + 0.7))}}
        for y, x in zip(lines, columns)
    ]  # fmt: skip
    layer = tmp_path / "points.geojson"
    crs = {"type": "name", "properties": {"name": "EPSG:32632"}}
    layer.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    plain, simple = (
        (list(assess(Assess(str(layer), [source], str(tmp_path / "report"), legend=LEGEND, design=design))), report_in(tmp_path))[1]
        for design in ("auto", "simple")
    )
    expected = np.zeros((3, 3), int)
    for y, x in zip(lines, columns):
        expected[truth[y, x] - 1, found[y, x] - 1] += 1
    assert plain["maps"][0]["full"]["matrix"] == simple["maps"][0]["full"]["matrix"] == expected.tolist()
    assert "estimates" not in plain["maps"][0] and any("do not say how they were drawn" in text for text in plain["notes"])
    assert simple["maps"][0]["estimates"]["overall_accuracy"]["se"] > 0


def report_in(tmp_path):
    return json.loads((tmp_path / "report" / "report.json").read_text())


def test_an_empty_sample_is_refused_in_one_sentence(tmp_path, scene):
    draw(tmp_path, scene[0], size=50)
    with pytest.raises(InputError, match=r"^The field 'reference' of .* is empty at every point; fill it in, or name another\.$"):
        list(assess(Assess(str(tmp_path / "sample.gpkg"), [scene[0]], str(tmp_path / "report"), legend=LEGEND)))


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({"design": "random"}, "design cannot be 'random'"),
        ({"allocation": "best"}, "allocation cannot be 'best'"),
        ({"size": -1}, "choose 0 to"),
        ({"standard_error": 0}, "standard error cannot be 0"),
        ({"legend": "9=moor"}, "No value of|No pixel of"),
    ],
)
def test_values_that_make_no_sense_are_refused(tmp_path, scene, more, text):
    with pytest.raises(InputError, match=text):
        draw(tmp_path, scene[0], **more)
    assert not (tmp_path / "sample.gpkg").exists()


def test_the_output_must_be_a_geopackage_and_not_the_map(tmp_path, scene):
    for output in ("sample.shp", "no/folder/sample.gpkg"):
        with pytest.raises(InputError):
            list(run(SamplePoints(scene[0], str(tmp_path / output), legend=LEGEND)))


def test_the_command_draws_a_sample_that_gdal_s_rules_for_geopackages_accept(tmp_path, scene, command):
    status, said, noted = command("samplepoints", scene[0], tmp_path / "s.gpkg", "--legend", LEGEND, "--size", 100)
    assert status == 0, noted
    assert "Places by class of the map: water" in noted and str(tmp_path / "s.gpkg") in said
    with sqlite3.connect(tmp_path / "s.gpkg") as base:
        assert base.execute("SELECT data_type FROM gpkg_contents WHERE table_name = 'sample'").fetchone() == ("features",)
        assert base.execute("SELECT count(*) FROM rtree_sample_geom").fetchone() == base.execute("SELECT count(*) FROM sample").fetchone()
    assert rasterio.open(scene[0]).crs.to_epsg() == 32632
